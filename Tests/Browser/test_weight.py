"""Every page is light enough for a phone on a slow network."""

from __future__ import annotations

from support.linking import Links
from support.report import hold
from support.sites import SitePage
from support.weight import LIMIT, weight


def test_a_page_is_light(site: str, pages: list[SitePage]) -> None:
    """HTML, styles and scripts of each page are fewer than 60,000 bytes on their way."""
    links = Links(pages)
    weights = {page.name: weight(links, page.path) for page in pages}
    hold(site, [f"{name} has {size:,} bytes" for name, size in weights.items() if size >= LIMIT])
