"""The PDFs that the real WeasyPrint makes of the demonstration's summaries."""

import os
import re
import shutil
import subprocess

import pytest

from support.sites import ROOT, program

SIZES = {"a4": "(A4)", "letter": "(letter)"}


def weasyprint():
    """The program to print with: one that is named, or that of the tests' own environment."""
    named = os.environ.get("MILEPOST_WEASYPRINT")
    own = ROOT / ".venv/bin/weasyprint"
    return named or (str(own) if own.exists() else None)


pytestmark = [
    pytest.mark.skipif(weasyprint() is None, reason="WeasyPrint is not installed"),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed"),
]


def run(*words, **settings):
    result = subprocess.run(words, capture_output=True, text=True, timeout=300, **settings)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def milepost(folder, *words, **environment):
    settings = {**os.environ, "MILEPOST_WEASYPRINT": weasyprint(), **environment}
    content = str(ROOT / "Content")
    return run(str(program()), "pdf", "--content", content, "--output", str(folder), *words, env=settings)


def information(path):
    return dict(re.findall(r"^([A-Za-z ]+): +(.*)$", run("pdfinfo", str(path)), re.MULTILINE))


def text(path, page):
    return run("pdftotext", "-layout", "-f", str(page), "-l", str(page), str(path), "-")


@pytest.fixture(scope="module", params=SIZES)
def printed(request, tmp_path_factory):
    """Every summary of the demonstration on one size of paper."""
    folder = tmp_path_factory.mktemp("pdf") / "PDF"
    milepost(folder, "--paper", request.param)
    files = sorted(folder.rglob("*.pdf"))
    assert len(files) == 14
    return request.param, files


def test_every_summary_fits_one_to_three_pages_of_its_size(printed):
    paper, files = printed
    for path in files:
        facts = information(path)
        assert 1 <= int(facts["Pages"]) <= 3, path
        assert facts["Page size"].endswith(SIZES[paper]), path


def test_every_document_says_what_it_is(printed):
    for path in printed[1]:
        facts = information(path)
        assert facts["Title"].startswith("Summary: "), path
        assert facts["Author"] == "Fieldstone Studio", path
        assert facts["Tagged"] == "yes", path
        assert "12:00:00" in facts["CreationDate"], path


def test_the_first_page_has_no_running_header_and_the_others_have(printed):
    several = 0
    for path in printed[1]:
        facts = information(path)
        count = int(facts["Pages"])
        output = facts["Title"].removeprefix("Summary: ")
        for page in range(1, count + 1):
            lines = [line.strip() for line in text(path, page).splitlines() if line.strip()]
            assert lines[-1].replace(" ", "") == f"{page}/{count}", path
            is_headed = re.fullmatch(rf"Fieldstone Studio for .+\s{{2,}}{re.escape(output)}", lines[0])
            assert bool(is_headed) == (page > 1), (path, lines[0])
        several += count > 1
    assert several > 0


def test_no_page_begins_or_ends_with_little_on_it(printed):
    """A page that is not the last is full enough, and the last is more than the way to ask a question."""
    for path in printed[1]:
        count = int(information(path)["Pages"])
        for page in range(1, count + 1):
            words = len(text(path, page).split())
            assert words > (150 if page < count else 25), (path, page, words)


def test_no_address_leads_to_the_machine_or_to_the_site(printed):
    for path in printed[1]:
        links = run("pdfinfo", "-url", str(path))
        addresses = [line.split()[-1] for line in links.splitlines()[1:]]
        assert [a for a in addresses if not a.startswith(("https://", "mailto:"))] == [], path
        assert not re.search(r"file:|\.\./", text(path, 1)), path


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_every_file_is_sound(printed):
    for path in printed[1]:
        run("qpdf", "--check", str(path))


def test_every_file_passes_the_checks_of_pdf_ua(printed):
    pdfua = pytest.importorskip("pdfua")
    for path in printed[1]:
        findings = pdfua.validate(str(path)).findings
        assert [f"{finding.rule_id}: {finding.message}" for finding in findings] == [], path


def test_every_document_names_its_language(printed):
    pikepdf = pytest.importorskip("pikepdf")
    for path in printed[1]:
        with pikepdf.open(path) as document:
            assert str(document.Root.Lang) == "en", path


def test_the_same_records_give_the_same_bytes(printed, tmp_path):
    paper, files = printed
    # Another folder, day, zone and place for temporary files: none of them is in a document.
    (tmp_path / "tmp").mkdir()
    milepost(
        tmp_path / "Again", "--paper", paper, "--as-of", "2027-01-05",
        TZ="Pacific/Kiritimati", TMPDIR=str(tmp_path / "tmp"), SOURCE_DATE_EPOCH="0",
    )
    again = sorted((tmp_path / "Again").rglob("*.pdf"))
    assert [path.name for path in again] == [path.name for path in files]
    differing = [one.name for one, other in zip(files, again) if one.read_bytes() != other.read_bytes()]
    assert differing == []
    assert list((tmp_path / "tmp").iterdir()) == []
