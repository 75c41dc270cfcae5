"""Every link inside a site leads somewhere, and every page has one clear outline."""

from __future__ import annotations

from support.linking import Links
from support.markup import outline_faults, repeated_ids
from support.report import hold
from support.sites import MOVED, SitePage


def test_every_link_of_a_site_leads_somewhere(site: str, pages: list[SitePage]) -> None:
    """Each file and each id that a page links to exists."""
    links = Links(pages)
    hold(site, [f"{page.name}: {fault}" for page in pages for fault in links.broken(page.path)])


def test_ids_are_unique_in_each_page(site: str, pages: list[SitePage]) -> None:
    """No page has an id twice."""
    markups = Links(pages).markups
    hold(site, [f"{page.name}: {fault}" for page in pages for fault in repeated_ids(markups[page.path])])


def test_headings_are_a_table_of_contents(site: str, pages: list[SitePage]) -> None:
    """Each page has one h1, and no level is skipped."""
    markups = Links(pages).markups
    shown = [page for page in pages if page.kind != MOVED]
    hold(site, [f"{page.name}: {fault}" for page in shown for fault in outline_faults(markups[page.path])])
