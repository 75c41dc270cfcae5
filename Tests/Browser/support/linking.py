"""Whether the links inside a site lead somewhere."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

from support.markup import Markup
from support.sites import SitePage


class Links:
    """All pages of one site with their ids."""

    def __init__(self, pages: list[SitePage]) -> None:
        """Read every page once."""
        self.folder = pages[0].folder
        self.markups = {page.path: Markup(page.file.read_text("utf-8")) for page in pages}

    def broken(self, path: str) -> list[str]:
        """Every link of one page that leads to a file or an id that does not exist."""
        faults = (self.fault(path, tag, address) for tag, address in self.markups[path].addresses)
        return [fault for fault in faults if fault]

    def fault(self, path: str, tag: str, address: str) -> str | None:
        """What is wrong with one address, None where it is right or leads out of the site."""
        parts = urlsplit(address)
        if parts.scheme in ("http", "https", "mailto", "webcal", "data", "tel"):
            return f"<{tag}> loads from another host: {address}" if tag not in ("a", "meta") and parts.netloc else None
        if parts.scheme or parts.netloc:
            return f"<{tag}> has a strange address: {address}"
        target = self.target(path, unquote(parts.path))
        if not (self.folder / target).is_file():
            return f"<{tag}> leads to no file: {address}"
        wanted = unquote(parts.fragment)
        if wanted and target in self.markups and wanted not in self.markups[target].ids:
            return f"<{tag}> leads to no id: {address}"
        return None

    def target(self, path: str, address: str) -> str:
        """The file of the site that an address inside it means."""
        if not address:
            return path
        joined = address.lstrip("/") if address.startswith("/") else posixpath.join(posixpath.dirname(path), address)
        target = posixpath.normpath(joined)
        return posixpath.normpath(posixpath.join(target, "index.html")) if (self.folder / target).is_dir() else target
