"""How many bytes cross the network before a reader sees a page."""

from __future__ import annotations

import zlib

from support.linking import Links
from support.sites import SitePage

LIMIT = 60_000


def weight(links: Links, path: str) -> int:
    """The bytes of a page with its styles and scripts, compressed as servers do, without documents and pictures."""
    addresses = [address for tag, address in links.markups[path].addresses if tag in ("link", "script")]
    loaded = {path, *(links.target(path, address) for address in addresses if address.endswith((".css", ".js")))}
    return sum(len(zlib.compress((links.folder / file).read_bytes())) for file in loaded)


def heaviest(pages: list[SitePage]) -> tuple[SitePage, int]:
    """The page of a site that takes the most bytes."""
    links = Links(pages)
    return max(((page, weight(links, page.path)) for page in pages), key=lambda pair: pair[1])
