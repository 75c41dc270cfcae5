"""Every page can be read and used with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from support.browsing import DARK, DESK, LIGHT, OPEN_DETAILS, Scheme, look
from support.keyboard import tabbing_faults
from support.report import hold
from support.sites import CLIENT, NOT_FOUND, OWN, ROOT_PAGE, SUMMARY, SitePage


@pytest.mark.pages(sites=OWN, kinds=(ROOT_PAGE, NOT_FOUND, CLIENT, SUMMARY), each_kind_once=True)
@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_tab_visits_everything_and_shows_where_it_is(
    site_page: SitePage, scheme: Scheme, show: Callable[..., Page]
) -> None:
    """Tab goes through all links, buttons and summaries in the order of the page, each with a visible focus."""
    page = show(site_page)
    look(page, DESK, scheme)
    page.evaluate(OPEN_DETAILS)
    hold(site_page.name, tabbing_faults(page, f"{DESK} px, {scheme}"))
