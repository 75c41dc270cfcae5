"""Pictures of every situation at every width and in both colour schemes, and one sheet of paper, to be looked at.

    Tests/Browser/gallery.py [FOLDER]     writes into FOLDER (default: gallery), replacing what an earlier run left

MILEPOST names the program that builds the pages, CHROMIUM the browser.
"""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from itertools import groupby
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from support import sites
from support.browsing import DESK, HEIGHTS, LIGHT, SCHEMES, launched, look
from support.serving import served
from support.sites import CLIENT, ROOT, SITUATIONS, SUMMARY, SitePage

MARKER = "index.html"
STYLE = """body { font: 1rem/1.5 sans-serif; margin: 1.5rem; color-scheme: light dark }
ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none }
img { display: block; block-size: 18rem; inline-size: 12rem; object-fit: cover; object-position: top }"""


def pictures_of(page: Page, url: str, name: str, folder: Path) -> list[Path]:
    """Take one page at every width in both schemes."""
    page.goto(url)
    taken = []
    for width in HEIGHTS:
        for scheme in SCHEMES:
            look(page, width, scheme)
            taken.append(folder / f"{name}-{width}-{scheme}.png")
            page.screenshot(path=taken[-1], full_page=True)
    return taken


def paper_of(page: Page, url: str, name: str, folder: Path) -> list[Path]:
    """Print one page and take its first sheet."""
    look(page, DESK, LIGHT)
    page.goto(url)
    printed = folder / f"{name}-paper.pdf"
    page.pdf(path=printed, prefer_css_page_size=True, format="A4")
    subprocess.run(["pdftoppm", "-png", "-r", "80", str(printed), str(printed.with_suffix(""))], check=True)
    return sorted(folder.glob(f"{name}-paper*.png"))


def index_of(pictures: list[Path]) -> str:
    """A page that shows every picture small, the situations one after the other."""
    parts = [f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>{STYLE}</style>']
    for client, taken in groupby(pictures, key=lambda picture: picture.parent.name):
        parts.append(f"<h2>{html.escape(client)}</h2><ul>")
        for picture in taken:
            source = html.escape(f"{client}/{picture.name}")
            link = f'<a href="{source}"><img src="{source}" alt="" loading="lazy">{html.escape(picture.stem)}</a>'
            parts.append(f"<li>{link}</li>")
        parts.append("</ul>")
    return "\n".join(parts)


def take_all(pages: list[SitePage], origin: str, folder: Path) -> list[Path]:
    """Take every client's page and print the first summary."""
    pictures: list[Path] = []
    with sync_playwright() as playwright, launched(playwright) as browser:
        tab = browser.new_page()
        for page in (page for page in pages if page.kind == CLIENT):
            own = folder / page.client
            own.mkdir(parents=True)
            pictures += pictures_of(tab, f"{origin}/{page.path}", "page", own)
        for page in [page for page in pages if page.kind == SUMMARY][:1]:
            pictures += paper_of(tab, f"{origin}/{page.path}", "summary", folder / page.client)
    return sorted(pictures)


def emptied(folder: Path) -> Path:
    """The folder without what an earlier run left; one that is not a gallery is refused."""
    if folder.exists() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        sys.exit(f"{folder} holds something else than a gallery; name another folder")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARKER).touch()
    return folder


def main() -> None:
    """Build the situations, take the pictures, and say how many there are and where."""
    reason = sites.missing_reason(SITUATIONS)
    if reason:
        sys.exit(reason)
    folder = emptied(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "gallery")
    with tempfile.TemporaryDirectory(prefix="milepost-gallery.") as built:
        sites.build(sites.CONTENT[SITUATIONS], Path(built) / "site")
        pages = sites.pages_of(SITUATIONS, Path(built) / "site")
        with served(Path(built) / "site") as origin:
            pictures = take_all(pages, origin, folder)
    (folder / MARKER).write_text(index_of(pictures), "utf-8")
    print(f"{len(pictures)} pictures written; open {folder / MARKER}")


if __name__ == "__main__":
    main()
