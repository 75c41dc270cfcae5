"""Every page fits its width, whatever that is and however large its text is set."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from support import layout
from support.browsing import OPEN_DETAILS, PHONE
from support.report import hold
from support.sites import SitePage


def test_a_page_does_not_scroll_sideways(site_page: SitePage, show: Callable[..., Page]) -> None:
    """Nothing sticks out at any width, with folded parts closed and opened."""
    page = show(site_page)
    faults = layout.overflow_at_every_width(page)
    page.evaluate(OPEN_DETAILS)
    hold(site_page.name, faults or layout.overflow_at_every_width(page))


def test_wide_text_spacing_cuts_nothing_off(
    site_page: SitePage, tabs: Callable[..., Page], show: Callable[..., Page]
) -> None:
    """With the spacing of WCAG 1.4.12 on a phone all text is shown."""
    page = show(site_page, tabs(bypass_csp=True))
    page.add_style_tag(content=layout.TEXT_SPACING)
    page.evaluate(OPEN_DETAILS)
    view = f"{PHONE} px, wide spacing"
    hold(site_page.name, layout.overflow(page, view) + layout.clipped(page, view))


def test_text_of_twice_the_size_cuts_nothing_off(
    site_page: SitePage, tabs: Callable[..., Page], show: Callable[..., Page]
) -> None:
    """A screen of 1280 px at 200 % shows all text, and so does a phone whose letters are set to twice their size."""
    page = show(site_page, tabs(bypass_csp=True))
    page.evaluate(OPEN_DETAILS)
    page.set_viewport_size({"width": 640, "height": 450})
    faults = layout.overflow(page, "1280 px at 200 %") + layout.clipped(page, "1280 px at 200 %")
    page.set_viewport_size({"width": PHONE, "height": 844})
    page.add_style_tag(content="html { font-size: 200% !important; }")
    view = f"{PHONE} px, letters of 32 px"
    hold(site_page.name, faults + layout.overflow(page, view) + layout.clipped(page, view))
