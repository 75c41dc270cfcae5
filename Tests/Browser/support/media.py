"""A page on paper, without colours and without motion."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from support.browsing import ask
from support.layout import overflow

PAPER: ViewportSize = {"width": 657, "height": 985}  # A4 within margins of 18 mm


def printing_faults(page: Page) -> list[str]:
    """What does not fit on A4 and what makes no sense on paper."""
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    return overflow(page, "A4") + [f"A4: {fault}" for fault in ask(page, "printed_answers")]


def states_without_colours(page: Page) -> list[str]:
    """The states that have no word where the reader's own colours replace the page's."""
    page.emulate_media(forced_colors="active")
    return [f"forced colours: {fault}" for fault in ask(page, "wordless_states")]


def motion_when_unwanted(page: Page) -> list[str]:
    """What moves although the reader asked for less motion."""
    page.emulate_media(reduced_motion="reduce")
    return [f"reduced motion: {fault}" for fault in ask(page, "motion")]
