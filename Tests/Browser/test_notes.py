"""Every draft that `milepost note` writes is a mail that arrives, and is shown as it is meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from support import axe
from support.browsing import DARK, HEIGHTS, LIGHT, PHONE
from support.layout import overflow
from support.notes import Draft, draft, draft_faults, read_aloud
from support.report import hold
from support.rewind import Event, events, rewind
from support.serving import served
from support.sites import CONTENT, DEMO, SITUATIONS
from support.traffic import listening

READING_PANE = 700
VIEWS = [(PHONE, DARK), (READING_PANE, LIGHT)]
CELEBRATION = range(120, 181)
LATEST = {f"{event.client}/{event.record}": event for event in events(CONTENT[SITUATIONS])}


def called(event: Event) -> str:
    """An event in the name of a test."""
    return f"{event.day}-{event.name}-{event.kind}"


@pytest.mark.parametrize("event", events(CONTENT[DEMO]), ids=called)
def test_each_event_has_a_draft(event: Event, tmp_path: Path, tab: Page) -> None:
    """With the records as they stood on its day, each event of the demo has an email without a fault."""
    content = tmp_path / "Content"
    content.mkdir()
    rewind(CONTENT[DEMO], event, content)
    written = draft(content, event.name, "--kind", event.kind, "--as-of", event.day)
    assert isinstance(written, Draft), written
    faults = draft_faults(written) + shown_faults(written, tab, tmp_path)
    if read_aloud(event, written) != written.text:
        faults.append("other words than were read aloud; see Tests/Drafts")
    words = len(written.body.split())
    if event.kind == "milestone-note" and words not in CELEBRATION:
        faults.append(f"{words} words")
    hold(event.name, faults)


@pytest.mark.parametrize("event", LATEST.values(), ids=called)
def test_a_draft_bears_every_situation(event: Event, tmp_path: Path, tab: Page) -> None:
    """Where the newest event of an unusual record can be announced, the email has no fault either."""
    written = draft(CONTENT[SITUATIONS], event.name)
    if isinstance(written, str):
        assert "error: " in written
        return
    hold(event.name, draft_faults(written) + shown_faults(written, tab, tmp_path))


def shown_faults(written: Draft, tab: Page, folder: Path) -> list[str]:
    """What a reader's window would show beside the words: what sticks out, is too pale, or comes from elsewhere."""
    (folder / "mail.html").write_text(written.html, "utf-8")
    # The browser asks for an icon by itself, which no mail has.
    (folder / "favicon.ico").touch()
    faults = []
    with served(folder) as origin, listening(tab, origin) as said:
        tab.goto(f"{origin}/mail.html")
        for width, scheme in VIEWS:
            tab.set_viewport_size({"width": width, "height": HEIGHTS[PHONE]})
            tab.emulate_media(color_scheme=scheme)
            faults += overflow(tab, f"{width} px, {scheme}")
        # Without a style sheet its colours are the same in every view, so the rules need one.
        axe.inject(tab)
        faults += axe.violations(tab, "as it is")
    return faults + said
