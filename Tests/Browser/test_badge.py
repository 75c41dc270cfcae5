"""The badge of every client is a small picture that any page can show."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from support import status
from support.report import hold
from support.sites import SitePage
from support.traffic import listening

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {f"{SVG}{name}" for name in ("svg", "title", "rect", "circle", "path", "g", "text")}
NAMING = frozenset({"client", "studio", "title", "output", "who"})
SIZE = """async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    document.body.replaceChildren(image);
    return [image.naturalWidth, image.naturalHeight];
}"""

END = """Math.max(...[...document.querySelectorAll('text')].map(text => text.getBBox().x + text.getBBox().width))"""


def badges(folder: Path) -> list[Path]:
    """The badge of every client of a site."""
    return [file.with_name("badge.svg") for file in status.files(folder)]


def test_a_badge_is_a_plain_drawing_that_names_nobody(site: str, pages: list[SitePage]) -> None:
    """It is well-formed, holds shapes and words alone, and says none of the client's."""
    faults = []
    for file in badges(pages[0].folder):
        drawing = ElementTree.fromstring(file.read_bytes())
        name = file.parent.name[:-27]
        faults += [f"{name}: an element {part.tag}" for part in drawing.iter() if part.tag not in ELEMENTS]
        if not drawing.findtext(f"{SVG}title") or drawing.get("role") != "img":
            faults.append(f"{name}: without a title or a role")
        if file.stat().st_size >= 2_000:
            faults.append(f"{name}: {file.stat().st_size} bytes")
        words = " ".join(drawing.itertext())
        named = status.texts(json.loads(file.with_name("status.json").read_bytes()), NAMING)
        faults += [f"{name}: says {text!r}" for text in named if text.casefold() in words.casefold()]
    hold(site, faults)


def test_a_badge_is_shown_as_a_picture_of_its_size(
    site: str, pages: list[SitePage], tabs: Callable[..., Page], origins: dict[str, str]
) -> None:
    """The browser shows it in an `<img>` without a message, as large as it says."""
    tab = tabs()
    tab.goto(f"{origins[site]}/index.html")
    faults = []
    for file in badges(pages[0].folder):
        drawing = ElementTree.fromstring(file.read_bytes())
        with listening(tab, origins[site]) as messages:
            size = tab.evaluate(SIZE, f"{origins[site]}/{file.parent.name}/{file.name}")
        declared = [int(drawing.get(side, "0")) for side in ("width", "height")]
        faults += [f"{file.parent.name[:-27]}: {message}" for message in messages]
        if size != declared:
            faults.append(f"{file.parent.name[:-27]}: shown as {size}, declared as {declared}")
    hold(site, faults)


def test_the_words_of_a_badge_stay_inside_it(site: str, pages: list[SitePage], tabs: Callable[..., Page]) -> None:
    """No text is wider than the room that was left for it, whatever the font."""
    tab = tabs()
    tab.goto("about:blank")
    faults = []
    for file in badges(pages[0].folder):
        drawing = file.read_text("utf-8")
        for font in ("sans-serif", "serif", "monospace"):
            tab.set_content(f"<style>svg g {{ font-family: {font} }}</style>{drawing}")
            room = int(ElementTree.fromstring(drawing).get("width", "0"))
            right = tab.evaluate(END)
            if right > room - 6:
                faults.append(f"{file.parent.name[:-27]}: the words end at {right} of {room} in {font}")
    hold(site, faults)
