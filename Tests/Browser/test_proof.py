"""A proof asset is a whole archive, and nothing ties its page to the client's."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from playwright.sync_api import Page

from support import proof
from support.linking import Links
from support.report import hold
from support.sites import CLIENT, DEMO, PROOF, SUMMARY, SitePage
from support.status import broken, places

FILES = ["MANIFEST", "index.html", "proof.json", "proof.md"]
# The fields that libarchive gives every file: no times, and nobody's number as owner and group.
NOBODY = bytes.fromhex("5554 0100 00 7578 0b00 01 04 00000000 04 00000000")

NUMBER = re.compile(r"^(\d+)\.$")


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The two archives of the demonstration."""
    found = proof.archives(tmp_path_factory.mktemp("proof") / "Proof", "Europe/London")
    assert [folder.name for folder in found] == ["found-at-the-first-attempt", "same-answer-everywhere"]
    return found


def test_the_manifest_holds_the_digest_of_every_file(archives: list[Path]) -> None:
    """The program that everybody has finds every file as it was made."""
    for folder in archives:
        assert sorted(file.name for file in folder.iterdir()) == sorted([*FILES, f"{folder.name}.zip"])
        subprocess.run(["sha256sum", "--strict", "--check", "MANIFEST"], cwd=folder, check=True, capture_output=True)


def test_the_zip_file_holds_the_same_files_and_nothing_of_the_machine(archives: list[Path]) -> None:
    """Names in order, no time but the earliest that the format knows, no comment, no further fields."""
    for folder in archives:
        with zipfile.ZipFile(folder / f"{folder.name}.zip") as file:
            assert file.testzip() is None
            assert file.namelist() == [f"{folder.name}/{name}" for name in FILES]
            assert file.comment == b""
            for info in file.infolist():
                assert file.read(info) == (folder / Path(info.filename).name).read_bytes()
                assert (info.date_time, info.comment, info.external_attr >> 16) == ((1980, 1, 1, 0, 0, 0), b"", 0o100644)
                assert (info.extra, info.compress_type) == (NOBODY, zipfile.ZIP_STORED)


def test_the_archive_is_the_same_in_every_time_zone(archives: list[Path], tmp_path: Path) -> None:
    """No byte knows where and when it was written."""
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        again = proof.archives(tmp_path / zone.replace("/", "-"), zone)
        for folder, other in zip(archives, again, strict=True):
            for file in folder.iterdir():
                assert file.read_bytes() == (other / file.name).read_bytes(), file.name


def test_the_schema_is_one_and_holds_the_data(archives: list[Path]) -> None:
    """It keeps the rules of its own language, and every asset and every sample keeps to it."""
    Draft202012Validator.check_schema(proof.schema())
    files = [folder / "proof.json" for folder in archives] + sorted(proof.SAMPLES.glob("*.json"))
    assert len(files) > 10
    hold("proof.json", [f"{file}: {fault}" for file in files for fault in proof.faults(json.loads(file.read_text("utf-8")))])


def test_the_schema_wants_every_field(archives: list[Path]) -> None:
    """Data with a field less, or with something strange in one, is refused."""
    data = json.loads((archives[0] / "proof.json").read_text("utf-8"))
    passed = [path for path in places(data) if not proof.faults(broken(data, path))]
    passed += [path for path in places(data) if not proof.faults(broken(data, path, {"a value": "of no type"}))]
    hold("the schema", [f"{path} may be missing or strange" for path in passed])


@pytest.mark.sites(DEMO)
def test_nothing_ties_an_asset_to_a_page_of_a_client(site: str, pages: list[SitePage]) -> None:
    """No id, digest, file or name of the one is in the other, and nothing leads there."""
    assets = [page for page in pages if page.kind == PROOF]
    live = [page for page in pages if page.kind in (CLIENT, SUMMARY)]
    assert assets and live
    faults = []
    for asset in assets:
        slug = asset.path.split("/")[1]
        mine = proof.marks(asset.file.read_text("utf-8"))
        for page in live:
            text = page.file.read_text("utf-8")
            shared = mine & proof.marks(text)
            if shared or slug in text or slug[:-27] in text:
                faults.append(f"{asset.name} and {page.name} share {shared or 'a name'}")
    hold(site, faults)
    for file in pages[0].folder.rglob("*"):
        if file.is_file() and "proof" not in file.parts:
            assert not any(asset.path.split("/")[1].encode() in file.read_bytes() for asset in assets), file


@pytest.mark.sites(DEMO)
def test_the_page_shows_the_words_that_were_signed(site: str, pages: list[SitePage], tab: Page, archives: list[Path]) -> None:
    """What a browser shows is what proof.md says, word for word."""
    for page, folder in zip([page for page in pages if page.kind == PROOF], archives, strict=True):
        tab.goto(page.file.as_uri())
        shown = tab.locator("body").inner_text().split()
        marks = str.maketrans("", "", "#*\\")
        signed = [word for word in (folder / "proof.md").read_text("utf-8").translate(marks).split() if word not in "-—·"]
        # The numbers of the stages stand without their full stops.
        assert [word for word in shown if word not in "-—·"] == [NUMBER.sub(r"\1", word) for word in signed], site


@pytest.mark.sites(DEMO)
def test_the_page_is_alone_and_prints_on_two_sheets(
    site: str, pages: list[SitePage], tab: Page, tmp_path: Path
) -> None:
    """It has no links, no scripts and no pictures, and its style is its own."""
    for page in [page for page in pages if page.kind == PROOF]:
        markup = Links([page]).markups[page.path]
        assert (markup.addresses, markup.scripts, markup.ids) == ([], "", []), site
        tab.goto(page.file.as_uri())
        tab.emulate_media(media="print")
        tab.pdf(path=tmp_path / "asset.pdf", format="A4", prefer_css_page_size=True)
        info = subprocess.run(["pdfinfo", tmp_path / "asset.pdf"], check=True, capture_output=True, text=True).stdout
        assert int(info.partition("Pages:")[2].split()[0]) <= 2, page.name
