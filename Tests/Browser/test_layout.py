"""Every page fits its width, whatever that is and however large its text is set."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from support import layout
from support.browsing import OPEN_DETAILS, PHONE
from support.report import hold
from support.sites import SitePage


def test_a_page_does_not_scroll_sideways(site_page: SitePage, show: Callable[..., Page]) -> None:
    """Nothing sticks out of a phone as the page is loaded, and nothing at any width with all parts unfolded."""
    page = show(site_page)
    faults = layout.overflow(page, f"{PHONE} px")
    page.evaluate(OPEN_DETAILS)
    hold(site_page.name, faults or layout.overflow_at_every_width(page))


def test_large_and_widely_spaced_text_is_not_cut_off(
    site_page: SitePage, tabs: Callable[..., Page], show: Callable[..., Page]
) -> None:
    """All text is shown at 200 % on a desk, and on a phone with the spacing of WCAG 1.4.12 and with large letters."""
    page = show(site_page, tabs(bypass_csp=True))
    page.evaluate(OPEN_DETAILS)
    faults = []
    for view, size, style in layout.TEXT_VIEWS:
        faults += layout.lost_text(page, view, size, style)
    hold(site_page.name, faults)
