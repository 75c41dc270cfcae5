"""A client on a phone sees at once where the work stands and what is wanted, and can press the answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from support import layout
from support.browsing import LIGHT, OPEN_DETAILS, PHONE, TABLET, look
from support.report import hold
from support.sites import CLIENT, OWN, SitePage


@pytest.mark.pages(sites=OWN, kinds=(CLIENT,))
def test_the_first_screen_of_a_phone_answers(site_page: SitePage, show: Callable[..., Page]) -> None:
    """The state, the headline and the first ask with its answers stand within 390 x 844."""
    page = show(site_page)
    look(page, PHONE, LIGHT)
    hold(site_page.name, layout.missing_from_first_screen(page, f"{PHONE} px"))


@pytest.mark.pages(kinds=(CLIENT,))
def test_answers_are_made_for_thumbs(site_page: SitePage, show: Callable[..., Page]) -> None:
    """Every answer is at least 48 px high and, on a phone, fills its row alone or with others."""
    page = show(site_page)
    page.evaluate(OPEN_DETAILS)
    faults = []
    for width in (PHONE, TABLET):
        look(page, width, LIGHT)
        faults += layout.small_answers(page, f"{width} px", full_rows=width == PHONE)
    hold(site_page.name, faults)
