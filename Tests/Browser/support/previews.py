"""What a chat would show of a link to a page."""

from __future__ import annotations

import json
import re
import struct
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

from support import status
from support.sites import CONTENT, KEY, SitePage

TAGS = (
    "og:type", "og:locale", "og:site_name", "og:title", "og:description", "og:image", "og:image:type",
    "og:image:width", "og:image:height", "og:image:alt", "twitter:card",
)  # fmt: skip
SAID = ("og:site_name", "og:title", "og:description", "og:image:alt")
NAMING = frozenset({"client", "title", "output", "who"})
DESCRIPTION = re.compile(r"^description: *(.+?)\s*$", re.M)


@dataclass
class Preview(HTMLParser):
    """The tags of a page's head that make its preview, and its title."""

    text: str
    tags: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the whole page."""
        super().__init__(convert_charrefs=True)
        self.feed(self.text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that crawlers read."""
        attributes = dict(attrs)
        name = attributes.get("property") or attributes.get("name") or ""
        if tag == "meta" and (name.startswith(("og:", "twitter:")) or name == "robots"):
            self.tags.setdefault(name, []).append(attributes.get("content") or "")

    def faults(self) -> list[str]:
        """Which tags are missing, repeated, empty or unknown."""
        wanted = {*TAGS, "robots"}
        found = [f"{name} stands {len(values)} times" for name, values in self.tags.items() if len(values) > 1]
        found += [f"{name} is empty" for name, values in self.tags.items() if not all(values)]
        return found + [f"{name} is missing or not expected" for name in sorted(wanted ^ set(self.tags))]

    def said(self) -> list[str]:
        """The words that a preview shows."""
        return [text for name in SAID for text in self.tags.get(name, [])]

    def first(self, name: str) -> str:
        """What one tag says, empty where it is not there."""
        return self.tags.get(name, [""])[0]


def picture_faults(preview: Preview, folder: Path) -> list[str]:
    """What is wrong with the picture: it is to be a PNG of the site with the size that the page tells."""
    address = urlsplit(preview.first("og:image"))
    file = folder / "assets" / address.path.rpartition("/assets/")[2]
    if address.scheme not in ("http", "https") or not address.netloc:
        return [f"the picture has no whole address: {preview.first('og:image')}"]
    if not file.is_file():
        return [f"there is no picture {file.name}"]
    start = file.read_bytes()[:24]
    size = struct.unpack(">II", start[16:24]) if start.startswith(b"\x89PNG\r\n\x1a\n") else (0, 0)
    told = tuple(int(preview.first(f"og:image:{side}") or 0) for side in ("width", "height"))
    return [] if size == told == (1200, 630) else [f"the picture is {size} large, the page says {told}"]


def private_words(page: SitePage) -> set[str]:
    """What the previews of a site may not say: every client's words and every key."""
    words = {key.lstrip("-") for file in page.folder.iterdir() for key in KEY.findall(file.name)}
    for file in status.files(page.folder):
        words |= set(status.texts(json.loads(file.read_bytes()), NAMING))
    return {word.casefold() for word in words}


def written_descriptions(site: str) -> set[str]:
    """The descriptions that people wrote into the records to be seen in previews."""
    records = CONTENT[site].rglob("*.md")
    return {found.strip("\"'") for file in records for found in DESCRIPTION.findall(file.read_text("utf-8"))}
