"""Every page passes axe's rules for WCAG 2.2 A and AA at every width and in both colour schemes."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from support import axe
from support.browsing import LIGHT, OPEN_DETAILS, PHONE, VIEWS, look
from support.report import hold
from support.sites import SitePage


def test_the_rules_are_those_of_axe_4_12(tab: Page) -> None:
    """The package brings the axe that these tests were written for."""
    axe.inject(tab)
    assert axe.version(tab).startswith("4.12.")


def test_a_page_has_no_violation(site_page: SitePage, show: Callable[..., Page]) -> None:
    """No rule is violated, with folded parts closed in every view and opened in one."""
    page = show(site_page)
    axe.inject(page)
    faults = []
    for width, scheme in VIEWS:
        look(page, width, scheme)
        faults += axe.violations(page, f"{width} px, {scheme}")
    look(page, PHONE, LIGHT)
    page.evaluate(OPEN_DETAILS)
    hold(site_page.name, faults + axe.violations(page, f"{PHONE} px, {LIGHT}, all opened"))
