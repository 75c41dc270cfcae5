"""The checks of files find what is broken and pass what is sound."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from support import nu, styles
from support.linking import Links
from support.markup import Markup, outline_faults, repeated_ids
from support.sites import SitePage, kind_of
from support.traffic import first_lost_word
from support.weight import weight


@pytest.fixture
def site_of(tmp_path: Path) -> Callable[..., list[SitePage]]:
    """Writes files and gives the pages among them."""

    def write(**files: str) -> list[SitePage]:
        for name, text in files.items():
            (tmp_path / name.replace("_", ".")).write_text(text)
        names = sorted(file.name for file in tmp_path.glob("*.html"))
        return [SitePage("made", tmp_path, name, kind_of(name, "")) for name in names]

    return write


def test_links_that_lead_nowhere_are_found(site_of: Callable[..., list[SitePage]]) -> None:
    """Missing files and ids and foreign files are found, good links are not."""
    good = '<a href="b.html#two"></a><a href="#one"></a><a href="https://example.org/"></a><p id="one"></p>'
    bad = '<a href="c.html"></a><a href="b.html#three"></a><img src="https://example.org/x.png">'
    links = Links(site_of(a_html=good, b_html=bad + '<p id="two"></p>'))
    assert links.broken("a.html") == []
    assert links.broken("b.html") == [
        "<a> leads to no file: c.html",
        "<a> leads to no id: b.html#three",
        "<img> loads from another host: https://example.org/x.png",
    ]


def test_weight_counts_the_page_with_its_styles(site_of: Callable[..., list[SitePage]]) -> None:
    """A style counts once, a picture and a document not at all."""
    html = '<link href="s.css"><link href="s.css"><img src="p.png"><a href="d.pdf">'
    pages = site_of(a_html=html, s_css="x" * 100, p_png="x" * 1000, d_pdf="x" * 1000)
    assert weight(Links(pages), "a.html") == len(zlib.compress(html.encode())) + len(zlib.compress(b"x" * 100))


def test_ids_and_headings() -> None:
    """Repeated ids, missing and repeated h1 and skipped levels are found."""
    assert repeated_ids(Markup('<p id="a"></p><p id="b"></p><p id="a"></p>')) == ["the id 'a' stands 2 times"]
    assert outline_faults(Markup("<h1></h1><h2></h2><h3></h3><h2></h2>")) == []
    assert outline_faults(Markup("<h1></h1><h3></h3>")) == ["an h3 follows an h1"]
    assert outline_faults(Markup("<h2></h2>")) == ["0 h1 instead of one", "an h2 follows nothing"]


def test_faults_of_a_style_are_found(tab: Page) -> None:
    """What does not parse and what the browser ignores is found, and every class is."""
    text = b"""a.b:not(.c) { colour: red; color: var(--x) }
@media print { .d { & .e { margin: 1px } } }
.f { color red }"""
    sheet = styles.Sheet("s.css").read(styles.parsed(text))
    assert sheet.classes == {"b", "c", "d", "e", "f"}
    assert styles.not_understood(tab, sheet) == ["s.css:1: the browser ignores colour: red"]
    assert [fault.partition(" ")[0] for fault in sheet.faults] == ["s.css:3:"]


def test_the_nu_checker_finds_faults(site_of: Callable[..., list[SitePage]]) -> None:
    """A wrong nesting is found, and what the checker says about styles is not passed on."""
    page = site_of(a_html="<!doctype html><title>Progress</title><p style='foo: bar'><h1>Ready</h1></p>")[0]
    said = [message["message"] for message in nu.messages([page.file])]
    assert any("p” element in scope" in message for message in said)
    assert not any("foo" in message for message in said)


def test_words_that_need_a_script_are_found() -> None:
    """A script may add words and may not take any away."""
    assert first_lost_word("Read the guide", "Read Copy the guide link") is None
    assert first_lost_word("Read the guide", "Read guide the") == "'guide' after 'the'"
