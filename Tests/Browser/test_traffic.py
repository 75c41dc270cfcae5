"""Every page is quiet, loads nothing from elsewhere, and says the same with and without its script."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from support.browsing import VIEWS, look
from support.markup import Markup
from support.report import hold
from support.sites import SitePage
from support.traffic import first_lost_word, listening

TEXT = "document.body.innerText"


def test_a_page_is_quiet_and_stays_on_its_origin(
    site_page: SitePage, show: Callable[..., Page], tab: Page, origins: dict[str, str]
) -> None:
    """No console message, no error, no failed request and none to another origin in any view."""
    with listening(tab, origins[site_page.site]) as faults:
        page = show(site_page)
        for width, scheme in VIEWS:
            look(page, width, scheme)
    hold(site_page.name, faults)


def test_a_page_says_the_same_without_its_script(
    site_page: SitePage, tabs: Callable[..., Page], show: Callable[..., Page]
) -> None:
    """Every word that is shown without JavaScript is shown with it, in the same order."""
    if not Markup(site_page.file.read_text("utf-8")).scripts:
        return
    with_script = show(site_page).evaluate(TEXT)
    without = show(site_page, tabs(java_script_enabled=False)).evaluate(TEXT)
    lost = first_lost_word(without, with_script)
    hold(site_page.name, [f"with JavaScript this is not shown: {lost}"] if lost else [])
