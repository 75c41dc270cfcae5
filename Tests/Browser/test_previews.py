"""A link to a page shows who sends it and nothing of the client or the work."""

from __future__ import annotations

from pathlib import Path

from support.previews import Preview, picture_faults, private_words, written_descriptions
from support.report import hold
from support.sites import CLIENT, MOVED, NOT_FOUND, PROOF, ROOT_PAGE, SUMMARY, SitePage


def test_every_page_has_a_whole_preview(site: str, pages: list[SitePage]) -> None:
    """Each page has every tag once, and its picture is there, as large as it says."""
    assert {page.kind for page in pages} >= {ROOT_PAGE, NOT_FOUND, CLIENT, SUMMARY}
    faults = []
    # A proof asset loads nothing and has no address, so it has no preview either.
    for page in [page for page in pages if page.kind != PROOF]:
        preview = Preview(page.file.read_text("utf-8"))
        found = preview.faults() + picture_faults(preview, page.folder)
        if preview.first("robots") != "noindex,nofollow,noarchive":
            found.append("crawlers may index it")
        faults += [f"{page.name}: {fault}" for fault in found]
    hold(site, faults)


def test_no_preview_tells_of_a_client(site: str, pages: list[SitePage]) -> None:
    """No name, title, output, person or key stands in a preview, but in a description that somebody wrote."""
    private = private_words(pages[0])
    assert len(private) > len(pages) / 2
    written = written_descriptions(site)
    faults = []
    for page in pages:
        for text in Preview(page.file.read_text("utf-8")).said():
            told = sorted(word for word in private if word in text.casefold())
            faults += [f"{page.name}: {text!r} tells {word!r}" for word in told if text not in written]
    hold(site, faults)


def test_every_former_address_shows_what_the_present_one_shows(every_page: list[SitePage]) -> None:
    """A crawler that does not follow a redirect sees the same preview."""
    moved = [page for page in every_page if page.kind == MOVED]
    assert moved
    faults = []
    for page in moved:
        text = page.file.read_text("utf-8")
        target = page.file.parent / text.partition("0; url=")[2].partition('"')[0] / "index.html"
        if Preview(text).tags != Preview(target.read_text("utf-8")).tags:
            faults.append(page.name)
    hold("redirects", faults)


# The checks find what is broken.

WHOLE = """<meta name="robots" content="noindex"><meta property="og:title" content="Progress of Aster Bakery">
<meta property="og:image" content="https://a.example/assets/p.png"><meta property="og:image" content="">"""


def test_what_a_preview_lacks_is_found(tmp_path: Path) -> None:
    """Missing, repeated and empty tags and pictures that are not there are told."""
    preview = Preview(WHOLE)
    assert preview.said() == ["Progress of Aster Bakery"]
    assert preview.faults()[:3] == [
        "og:image stands 2 times",
        "og:image is empty",
        "og:description is missing or not expected",
    ]
    assert picture_faults(preview, tmp_path) == ["there is no picture p.png"]
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/p.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(16))
    assert picture_faults(preview, tmp_path) == ["the picture is (0, 0) large, the page says (0, 0)"]
    assert picture_faults(Preview('<meta property="og:image" content="p.png">'), tmp_path) == [
        "the picture has no whole address: p.png"
    ]
