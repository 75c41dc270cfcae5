"""The browser: how it is found and started, the views of a page, and the scripts that are asked inside one."""

from __future__ import annotations

import functools
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, Page, Playwright

SCRIPTS = Path(__file__).parent / "scripts"
PHONE, TABLET, DESK = 390, 768, 1280
HEIGHTS = {320: 568, PHONE: 844, TABLET: 1024, DESK: 900, 1600: 1000}
Scheme = Literal["light", "dark"]
LIGHT: Scheme = "light"
DARK: Scheme = "dark"
SCHEMES = (LIGHT, DARK)
VIEWS = [(width, scheme) for width in (PHONE, TABLET, DESK) for scheme in SCHEMES]
OPEN_DETAILS = "document.querySelectorAll('details').forEach(details => { details.open = true })"


def chromium() -> str:
    """The browser: the one that CHROMIUM names, or the first on the PATH."""
    for name in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(name) if name else None
        if path:
            return path
    raise RuntimeError("There is no Chromium on the PATH; install it or set CHROMIUM to the program")


@contextmanager
def launched(playwright: Playwright) -> Iterator[Browser]:
    """Start the browser and close it in the end."""
    browser = playwright.chromium.launch(executable_path=chromium())
    try:
        yield browser
    finally:
        browser.close()


def look(page: Page, width: int, scheme: Scheme) -> None:
    """Show a page at a width and in a colour scheme, without loading it again."""
    page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
    page.emulate_media(color_scheme=scheme)


def reset(page: Page) -> None:
    """Take away what an earlier test left in the tab: what the site stored, and every emulation."""
    if page.url.startswith("http"):
        page.evaluate("localStorage.clear(); sessionStorage.clear()")
    page.emulate_media(media="screen", color_scheme=LIGHT, reduced_motion="no-preference", forced_colors="none")
    page.set_viewport_size({"width": PHONE, "height": HEIGHTS[PHONE]})


@functools.cache
def script(name: str) -> str:
    """The text of a script of this folder with the functions that all of them share."""
    shared, own = (SCRIPTS / f"{part}.js" for part in ("shared", name))
    return f"argument => {{ {shared.read_text('utf-8')}\nreturn ({own.read_text('utf-8')})(argument); }}"


def ask(page: Page, name: str, argument: Any = None) -> Any:
    """Run a script of this folder in the page and give what it returns."""
    return page.evaluate(script(name), argument)
