"""Every page is light enough for a phone on a slow network."""

from __future__ import annotations

import pytest

from support.linking import Links
from support.report import hold
from support.sites import OWN, SitePage
from support.weight import LIMIT, weight


@pytest.mark.sites(*OWN)
def test_a_page_is_light(site: str, pages: list[SitePage]) -> None:
    """HTML, styles and scripts of each page are fewer than 60,000 bytes uncompressed."""
    links = Links(pages)
    weights = {page.name: weight(links, page.path) for page in pages}
    hold(site, [f"{name} has {size:,} bytes" for name, size in weights.items() if size >= LIMIT])
