"""Every draft that `milepost note` writes is a mail that arrives and is shown as it is meant."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from support import axe
from support.browsing import HEIGHTS, PHONE, SCHEMES
from support.layout import overflow
from support.mail import format_faults, read
from support.mail_page import page_faults
from support.notes import Draft, differences, drafts
from support.report import hold
from support.serving import served
from support.sites import CONTENT, DEMO, SITUATIONS
from support.traffic import listening

READING_PANE = 700
VIEWS = [(width, scheme) for width in (PHONE, READING_PANE) for scheme in SCHEMES]


@pytest.fixture(scope="module", params=[DEMO, SITUATIONS])
def written(request: pytest.FixtureRequest) -> list[Draft]:
    """The drafts of one folder of records."""
    found = drafts(CONTENT[request.param])
    assert found
    return found


@pytest.fixture
def mailed(written: list[Draft]) -> Iterator[list[tuple[Draft, str, str]]]:
    """Each draft with the origin and the address at which its HTML is shown."""
    with tempfile.TemporaryDirectory(prefix="milepost-notes.") as folder, served(Path(folder)) as origin:
        # The browser asks for an icon by itself, which no mail has.
        (Path(folder) / "favicon.ico").touch()
        for number, each in enumerate(written):
            (Path(folder) / f"{number}.html").write_text(each.html, "utf-8")
        yield [(each, origin, f"{origin}/{number}.html") for number, each in enumerate(written)]


def test_a_draft_is_a_mail_without_a_defect(written: list[Draft]) -> None:
    """Python's parser and the limits of the RFCs have nothing to say about any of them."""
    hold("drafts", [f"{each.name}: {fault}" for each in written for fault in format_faults(each.eml)])


def test_the_formats_say_the_same(written: list[Draft]) -> None:
    """The parts of the mail are the text and the page that are written alone."""
    hold("drafts", [f"{each.name}: {fault}" for each in written for fault in differences(each)])


def test_a_draft_is_shown_alike_by_all_mail_programs(written: list[Draft]) -> None:
    """Its HTML is made of what Outlook, Gmail and phones know, and readable without any choice of theirs."""
    hold("drafts", [f"{each.name}: {fault}" for each in written for fault in page_faults(each.html)])


def test_a_draft_is_quiet_and_fits_its_window(mailed: list[tuple[Draft, str, str]], tab: Page) -> None:
    """No message, no request to anywhere, nothing that sticks out or lacks contrast in any view."""
    faults = []
    for each, origin, address in mailed:
        with listening(tab, origin) as said:
            tab.goto(address)
            found = []
            for width, scheme in VIEWS:
                tab.set_viewport_size({"width": width, "height": HEIGHTS[PHONE]})
                tab.emulate_media(color_scheme=scheme)
                found += overflow(tab, f"{width} px, {scheme}")
            # Its colours are the same in every view, so one is enough for the rules.
            axe.inject(tab)
            found += axe.violations(tab, "as it is")
            faults += [f"{each.name}: {fault}" for fault in found]
        faults += [f"{each.name}: {fault}" for fault in said]
    hold("drafts", faults)
