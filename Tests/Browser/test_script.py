"""The page's script copies links, opens what a link points into, and marks what is new; nothing more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from support.sites import CLIENT, DEMO, SitePage

# What this browser showed before, without its two first entries.
FORGET_TWO = """() => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const name of Object.keys(storage)) {
      const seen = JSON.parse(storage.getItem(name));
      if (storage === localStorage) storage.setItem(name, JSON.stringify(seen.slice(2)));
      else storage.removeItem(name);
    }
  }
}"""


@pytest.mark.pages(sites=(DEMO,), kinds=(CLIENT,))
def test_a_link_to_an_entry_is_copied(site_page: SitePage, show: Callable[..., Page]) -> None:
    """The button of an entry copies the address of the page with the entry's own anchor, and says so."""
    page = show(site_page)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    entry = page.locator(".step[id]").first
    entry.hover()
    entry.locator(".copy-button").click()
    expected = page.url.split("#")[0] + "#" + str(entry.get_attribute("id"))
    assert page.evaluate("navigator.clipboard.readText()") == expected
    assert entry.locator(".copy-button").inner_text() == page.evaluate("document.body.dataset.copied")


@pytest.mark.pages(sites=(DEMO,), kinds=(CLIENT,))
def test_a_link_opens_what_it_points_into(site_page: SitePage, show: Callable[..., Page]) -> None:
    """What is folded is open once the address names it, and in sight."""
    page = show(site_page)
    hidden = page.evaluate("[...document.querySelectorAll('details:not([open]) [id]')].map(place => place.id)")
    if not hidden:
        pytest.skip("nothing with an anchor is folded here")
    for name in hidden[:3]:
        page.evaluate("name => { location.hash = name }", name)
        page.wait_for_function(
            """name => {
              const box = document.getElementById(name).getBoundingClientRect();
              return box.top >= 0 && box.top < innerHeight;
            }""",
            arg=name,
        )


@pytest.mark.pages(sites=(DEMO,), kinds=(CLIENT,))
def test_only_what_came_since_the_last_visit_is_marked(site_page: SitePage, show: Callable[..., Page]) -> None:
    """Nothing is new at the first visit; later the new entries are, with their number at the top, and stay so."""
    page = show(site_page)
    page.evaluate("localStorage.clear(); sessionStorage.clear()")
    page.reload()
    assert page.locator(".new").count() == 0
    page.evaluate(FORGET_TWO)
    page.reload()
    assert page.locator(".new").count() == 2
    told = page.evaluate("document.body.dataset.newSince") + " 2"
    assert page.locator(".where .since", has_text=told).count() == 1
    page.reload()
    assert page.locator(".new").count() == 2
