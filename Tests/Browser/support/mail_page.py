"""What keeps the HTML of a mail from being shown alike by Outlook, Gmail and a phone, light or dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

import tinycss2
from tinycss2.ast import Declaration, Node
from tinycss2.color3 import parse_color

LARGEST = 100_000
WIDEST = 600
LEAST_CONTRAST = 4.5
VOID = {"br", "hr", "meta"}
ELEMENTS = VOID | set(
    "html head title body table tbody tr td p h1 h2 h3 a b strong i em span div ul ol li blockquote code pre".split()
)
ATTRIBUTES = set(
    "lang dir style href role width height align valign cellpadding cellspacing border bgcolor"
    " name content charset".split()
)
# What Outlook's Word, Gmail and Apple Mail all know.
PROPERTIES = re.compile(
    r"color|background-color|font-(family|size|style|weight)|line-height|text-(align|decoration|indent)"
    r"|vertical-align|(max-)?width|height|display|letter-spacing|white-space|list-style-type"
    r"|(margin|padding)(-(top|right|bottom|left))?|border(-(top|right|bottom|left))?(-(color|style|width))?"
    r"|border-(collapse|spacing)|mso-[a-z-]+|word-(break|wrap)|overflow-wrap"
    r"|(-webkit-|-ms-)?text-size-adjust|color-scheme|supported-color-schemes"
)
DISPLAYS = {"block", "inline", "inline-block", "none"}
COLOUR = re.compile(r"#[0-9a-f]{6}")
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Look:
    """How text is shown where it stands; None where nothing has said so."""

    colour: Colour | None = None
    paper: Colour | None = None


@dataclass
class MailPage(HTMLParser):
    """Reads the HTML of one mail and notes what is wrong with it."""

    faults: list[str] = field(default_factory=list)
    open: list[tuple[str, Look]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Decode references before text is handed over."""
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Judge one element by itself, and keep how text in it looks."""
        attributes = {name: value or "" for name, value in attrs}
        self.faults += element_faults(tag, attributes)
        declarations = declared(attributes.get("style", ""))
        for declaration in declarations:
            self.faults += [f"<{tag}>: {fault}" for fault in declaration_faults(declaration)]
        if tag not in VOID:
            outer = self.open[-1][1] if self.open else Look()
            self.open.append((tag, look_of(declarations, attributes, outer)))

    def handle_endtag(self, tag: str) -> None:
        """Close one element, which has to be the innermost."""
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> does not close the innermost element")
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Measure the contrast of a text with its paper, both of which have to be said."""
        tags = {tag for tag, _ in self.open}
        if not data.strip() or "body" not in tags:
            return
        look = self.open[-1][1]
        if look.colour is None or look.paper is None:
            self.faults.append(f"no colour of its own or of its paper for: {data.strip()[:40]!r}")
        elif (ratio := contrast(look.colour, look.paper)) < LEAST_CONTRAST:
            self.faults.append(f"a contrast of {ratio:.2f}: {data.strip()[:40]!r}")


def page_faults(html: str) -> list[str]:
    """Everything that some mail program would show otherwise than it is meant."""
    page = MailPage()
    page.feed(html)
    page.close()
    faults = page.faults + [f"<{tag}> is never closed" for tag, _ in page.open]
    if (size := len(html.encode())) >= LARGEST:
        faults.append(f"{size} bytes, which Gmail cuts off")
    if not re.match(r"<!doctype html[ >]", html, re.IGNORECASE):
        faults.append("no document type")
    if not re.search(r'<html[^>]* lang="[a-z]{2}', html):
        faults.append("no language")
    return faults


def element_faults(tag: str, attributes: dict[str, str]) -> Iterator[str]:
    """What is wrong with an element apart from its style."""
    if tag not in ELEMENTS:
        yield f"<{tag}> is not for mails"
    for name in attributes.keys() - ATTRIBUTES:
        yield f"<{tag}> has the attribute {name}"
    if tag == "table" and attributes.get("role") != "presentation":
        yield "a table without role=presentation"
    width = attributes.get("width", "0")
    if not re.fullmatch(r"\d+|100%", width) or (width.isdigit() and int(width) > WIDEST):
        yield f"<{tag}> is {width} wide"
    if "bgcolor" in attributes and not COLOUR.fullmatch(attributes["bgcolor"]):
        yield f"<{tag}> has the paper {attributes['bgcolor']}"
    if "href" in attributes and not re.match(r"(https?://|mailto:)[^\s]+$", attributes["href"]):
        yield f"<{tag}> links to {attributes['href']}"
    if tag == "meta" and "url=" in attributes.get("content", "").lower():
        yield "a page that sends its reader elsewhere"


def declared(style: str) -> list[Node]:
    """The declarations of a style attribute, and what is none."""
    return tinycss2.parse_blocks_contents(style, skip_whitespace=True, skip_comments=False)


def declaration_faults(declaration: Node) -> Iterator[str]:
    """What is wrong with one declaration."""
    if not isinstance(declaration, Declaration):
        yield f"this is no declaration: {declaration.serialize()}"
        return
    name, value = declaration.lower_name, tinycss2.serialize(declaration.value).strip()
    if not PROPERTIES.fullmatch(name):
        yield f"{name} is not for mails"
    if name == "display" and value not in DISPLAYS:
        yield f"display: {value}"
    if name in ("width", "max-width") and not re.fullmatch(r"100%|auto|\d+px", value):
        yield f"{name}: {value}"
    if name in ("width", "max-width") and value.endswith("px") and int(value[:-2]) > WIDEST:
        yield f"{name}: {value} is too wide"
    for token in declaration.value:
        if token.type == "function":
            yield f"{name}: {token.name}() is not for mails"
        elif token.type == "hash" and not COLOUR.fullmatch(f"#{token.value}"):
            yield f"{name}: #{token.value} is not written as #rrggbb"
        elif token.type == "ident" and name not in ("color-scheme", "font-family") and parse_color(token) is not None:
            yield f"{name}: {token.value} is not written as #rrggbb"


def look_of(declarations: list[Node], attributes: dict[str, str], outer: Look) -> Look:
    """How text in an element looks, where nothing inside of it says otherwise."""
    said = {"background-color": attributes.get("bgcolor", "")}
    for each in declarations:
        if isinstance(each, Declaration):
            said[each.lower_name] = tinycss2.serialize(each.value).strip()
    return Look(
        rgb(said.get("color", "")) or outer.colour,
        rgb(said["background-color"]) or outer.paper,
    )


def rgb(text: str) -> Colour | None:
    """The parts of #rrggbb."""
    if not COLOUR.fullmatch(text):
        return None
    red, green, blue = bytes.fromhex(text[1:])
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Colour) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
