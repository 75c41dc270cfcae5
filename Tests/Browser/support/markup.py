"""What the text of a page holds: ids, links, headings and classes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

ADDRESSES = {"href", "src"}
HEADINGS = {f"h{level}" for level in range(1, 7)}


@dataclass
class Markup(HTMLParser):
    """The parts of one page that tests ask for, in the order of the page."""

    text: str
    ids: list[str] = field(default_factory=list)
    addresses: list[tuple[str, str]] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    classes: set[str] = field(default_factory=set)
    scripts: str = ""

    def __post_init__(self) -> None:
        """Read the whole page."""
        super().__init__(convert_charrefs=True)
        self.feed(self.text)
        self.close()

    def handle_data(self, data: str) -> None:
        """Note the text of the scripts."""
        if self.cdata_elem == "script":
            self.scripts += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what one element adds."""
        if tag in HEADINGS:
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "class":
                self.classes.update((value or "").split())
            elif name in ADDRESSES:
                self.addresses.append((tag, value or ""))


def repeated_ids(markup: Markup) -> list[str]:
    """Every id that a page has more than once."""
    counts = Counter(markup.ids)
    return [f"the id {name!r} stands {count} times" for name, count in sorted(counts.items()) if count > 1]


def outline_faults(markup: Markup) -> list[str]:
    """Where the headings are not one h1 first and then step by step."""
    faults = []
    if markup.headings.count(1) != 1:
        faults.append(f"{markup.headings.count(1)} h1 instead of one")
    before = 0
    for level in markup.headings:
        if level > before + 1:
            faults.append(f"an h{level} follows {f'an h{before}' if before else 'nothing'}")
        before = level
    return faults
