"""Every page is valid HTML."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from support import nu
from support.report import hold
from support.sites import SitePage


def test_the_nu_checker_is_silent(every_page: list[SitePage]) -> None:
    """The checker finds no error and has no warning in any page of any site."""
    names = {str(page.file): page.name for page in every_page}
    said = nu.messages([page.file for page in every_page])
    hold("all pages", [f"{names[unquote(urlsplit(one['url']).path)]}, {where(one)}: {one['message']}" for one in said])


def where(message: dict) -> str:
    """The place and the text that a message is about."""
    return f"line {message.get('lastLine', '?')}, {message.get('extract', '').strip()!r}"
