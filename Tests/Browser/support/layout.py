"""How a page fits its width."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from support.browsing import DESK, HEIGHTS, LIGHT, PHONE, ask, look

ANSWER_HEIGHT = 48
TEXT_SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }
"""
AS_IT_IS = "/* no style of the reader's own */"
LARGE_LETTERS = "html { font-size: 200% !important; }"
DESK_AT_200: ViewportSize = {"width": DESK // 2, "height": HEIGHTS[DESK] // 2}
ON_A_PHONE: ViewportSize = {"width": PHONE, "height": HEIGHTS[PHONE]}
TEXT_VIEWS = [
    (f"{DESK} px at 200 %", DESK_AT_200, AS_IT_IS),
    (f"{PHONE} px, wide spacing", ON_A_PHONE, TEXT_SPACING),
    (f"{PHONE} px, letters of 32 px", ON_A_PHONE, LARGE_LETTERS),
]


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


def lost_text(page: Page, view: str, size: ViewportSize, style: str) -> list[str]:
    """What sticks out or is cut off at a size with a style of the reader's own, which is taken away again."""
    page.set_viewport_size(size)
    added = page.add_style_tag(content=style)
    faults = overflow(page, view) + clipped(page, view)
    added.evaluate("style => style.remove()")
    return faults


def small_answers(page: Page, view: str, full_rows: bool) -> list[str]:
    """The answer buttons that are too low, and the rows of them that do not fill their width where they must."""
    faults = ask(page, "answers", {"height": ANSWER_HEIGHT, "fullRows": full_rows})
    return [f"{view}: {fault}" for fault in faults]


def missing_from_first_screen(page: Page, view: str) -> list[str]:
    """What a reader of the first screen does not see of the state, the headline and the first ask."""
    return [f"{view}: {fault}" for fault in ask(page, "first_screen")]
