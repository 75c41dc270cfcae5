"""The stylesheets say nothing that no browser understands and nothing that no page needs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from support import sites, styles
from support.linking import Links
from support.report import hold
from support.sites import OWN, PROOF, SITUATIONS, SitePage

# Declarations for the program that prints, which browsers do not know (CSS Generated Content for Paged Media).
FOR_PAPER_ONLY = ["ignores string-set:"]
# Classes that pages have and the style does not name, with the reason.
UNSTYLED = {"planned": "a step before anything happened looks as every step does at first"}


def test_the_browser_understands_every_declaration(site: str, pages: list[SitePage], tab: Page) -> None:
    """The stylesheets parse without a fault, and no declaration is ignored."""
    faults = []
    for sheet in styles.sheets(pages[0].folder):
        faults += sheet.faults + styles.not_understood(tab, sheet)
    faults = [fault for fault in faults if not any(name in fault for name in FOR_PAPER_ONLY)]
    hold(site, faults)


def test_style_and_pages_have_the_same_classes(every_page: list[SitePage]) -> None:
    """Every class of the style is on some page, and every class of a page is in the style."""
    reason = sites.missing_reason(SITUATIONS)
    if reason:
        pytest.skip(reason)
    styled: set[str] = set()
    used: set[str] = set()
    scripts = ""
    for site in OWN:
        pages = [page for page in every_page if page.site == site]
        styled.update(*(sheet.classes for sheet in styles.sheets(pages[0].folder)))
        shared = [page for page in pages if page.kind != PROOF]
        for markup in Links(shared).markups.values():
            used |= markup.classes
            scripts += markup.scripts
    unused = sorted(name for name in styled - used if name not in scripts)
    unknown = sorted(used - styled - UNSTYLED.keys())
    faults = [f"no page of the demonstration and the situations has .{name}" for name in unused]
    hold("style.css", faults + [f"pages have .{name}, which no style names" for name in unknown])
