"""How a page fits its width."""

from __future__ import annotations

from playwright.sync_api import Page

from support.browsing import HEIGHTS, LIGHT, ask, look

TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }
"""


def overflow(page: Page, view: str) -> list[str]:
    """What sticks out of the page to the side as it is shown."""
    return [f"{view}: {fault}" for fault in ask(page, "overflow")]


def overflow_at_every_width(page: Page) -> list[str]:
    """What sticks out of the page to the side at any of the widths, which no colour changes."""
    faults = []
    for width in HEIGHTS:
        look(page, width, LIGHT)
        faults += overflow(page, f"{width} px")
    return faults


def clipped(page: Page, view: str) -> list[str]:
    """The elements that cut their own text off."""
    return [f"{view}: {fault}" for fault in ask(page, "clipped")]
