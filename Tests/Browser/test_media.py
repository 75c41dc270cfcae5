"""Every page works on paper, without its colours and without motion."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from support import media
from support.browsing import OPEN_DETAILS
from support.report import hold
from support.sites import SitePage


def test_a_page_works_on_paper_and_without_colour_or_motion(site_page: SitePage, show: Callable[..., Page]) -> None:
    """It fits on A4 without its buttons, each state has its word, and nothing moves for those who want it still."""
    page = show(site_page)
    page.evaluate(OPEN_DETAILS)
    faults = media.states_without_colours(page) + media.motion_when_unwanted(page)
    hold(site_page.name, faults + media.printing_faults(page))
