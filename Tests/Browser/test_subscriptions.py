"""The feeds and the calendar of every client, as other programs read them."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urldefrag

import feedparser
import pytest
import vobject

from support.calendars import calendar_faults
from support.feeds import atom_faults, differences, json_faults
from support.linking import Links
from support.report import hold
from support.sites import CLIENT, SitePage


@pytest.fixture
def clients(pages: list[SitePage]) -> dict[str, Path]:
    """The folder of each client of the site, by the client's slug."""
    return {page.client: page.file.parent for page in pages if page.kind == CLIENT}


def test_every_atom_feed_is_valid(site: str, clients: dict[str, Path]) -> None:
    """The grammar of RFC 4287 and feedparser have nothing to say."""
    found = {client: atom_faults((folder / "feed.xml").read_bytes()) for client, folder in clients.items()}
    assert found
    hold(site, [f"{client}: {fault}" for client, faults in found.items() for fault in faults])


def test_every_json_feed_is_valid(site: str, clients: dict[str, Path]) -> None:
    """The schema of JSON Feed 1.1 has nothing to say."""
    found = {client: json_faults((folder / "feed.json").read_bytes()) for client, folder in clients.items()}
    assert found
    hold(site, [f"{client}: {fault}" for client, faults in found.items() for fault in faults])


def test_both_feeds_tell_the_same(site: str, clients: dict[str, Path]) -> None:
    """What feedparser reads in one is what the other says."""
    hold(
        site,
        [
            f"{client}: {fault}"
            for client, folder in clients.items()
            for fault in differences((folder / "feed.xml").read_bytes(), (folder / "feed.json").read_bytes())
        ],
    )


def test_every_calendar_is_valid(site: str, clients: dict[str, Path]) -> None:
    """The rules of RFC 5545 and vobject have nothing to say."""
    found = {client: calendar_faults((folder / "calendar.ics").read_bytes()) for client, folder in clients.items()}
    assert found
    hold(site, [f"{client}: {fault}" for client, faults in found.items() for fault in faults])


def test_every_address_leads_to_its_place(site: str, pages: list[SitePage], clients: dict[str, Path]) -> None:
    """The addresses are whole, and behind each there is a page with that anchor."""
    links = Links(pages)
    faults = []
    for client, folder in clients.items():
        feed = json.loads((folder / "feed.json").read_bytes())
        days = vobject.readOne((folder / "calendar.ics").read_text("utf-8")).contents["vevent"]
        for address in [item["url"] for item in feed["items"]] + [day.url.value for day in days]:
            home = feed["home_page_url"]
            target, anchor = urldefrag(address.removeprefix(home))
            path = f"{folder.name}/{target}index.html"
            if not address.startswith(home) or path not in links.markups:
                faults.append(f"{client}: {address} leads to no page")
            elif anchor and anchor not in links.markups[path].ids:
                faults.append(f"{client}: {address} leads to no anchor")
    hold(site, faults)


ENTRY = """<entry><id>urn:uuid:a</id><title>A</title><published>2026-03-18T12:00:00Z</published>
<updated>2026-03-18T12:00:00Z</updated><link href="https://example.org/a"/></entry>"""
FEED = f"""<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:f</id><title>F</title>
<updated>2026-03-18T12:00:00Z</updated><author><name>N</name></author>{ENTRY}</feed>"""


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("<title>A</title>", "", "line 2: Expecting an element title"),
        ("2026-03-18T12:00:00Z</published>", "2026-03-18</published>", "line 2: Element entry failed to validate"),
        ("urn:uuid:a", "urn:uuid:f", "the id urn:uuid:f stands twice"),
        ("urn:uuid:a", "tag:a", "the id tag:a is no urn:uuid"),
        (ENTRY, ENTRY.replace("18T", "17T") + ENTRY.replace(":a", ":b"), "the entries do not stand in the order"),
        (ENTRY, ENTRY.replace("<updated>2026-03-18", "<updated>2026-03-19"), "an entry is newer than the feed"),
        ("</feed>", "", "it is no XML"),
        ("<title>F", "<title>\x01", "it is no XML"),
    ],
)
def test_faults_of_an_atom_feed_are_found(right: str, wrong: str, fault: str) -> None:
    """Each fault has its message, and a sound feed has none."""
    assert atom_faults(FEED.encode()) == []
    assert any(said.startswith(fault) for said in atom_faults(FEED.replace(right, wrong).encode()))


def test_feedparser_finds_a_broken_feed() -> None:
    """The reader that must be content can be discontent."""
    assert feedparser.parse(FEED.encode()).bozo == 0
    assert feedparser.parse(FEED.replace("</entry>", "").encode()).bozo == 1


ITEM = {"id": "urn:uuid:a", "title": "A", "url": "https://example.org/a", "content_text": "A"}
JSON_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "F", "items": [ITEM]}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"version": 1.1}, "$.version"),
        ({"title": None}, "$.title"),
        ({"items": [{**ITEM, "id": 3}]}, "$.items[0]"),
        ({"items": [{key: value for key, value in ITEM.items() if key != "content_text"}]}, "$.items[0]"),
        ({"items": [ITEM, ITEM]}, "an id stands twice"),
        ({"homepage": "https://example.org/"}, "$: "),
    ],
)
def test_faults_of_a_json_feed_are_found(change: dict, fault: str) -> None:
    """Each fault has its message, and a sound feed has none."""
    assert json_faults(json.dumps(JSON_FEED).encode()) == []
    assert any(said.startswith(fault) for said in json_faults(json.dumps({**JSON_FEED, **change}).encode()))
    assert json_faults(b"{")[0].startswith("it is no JSON")


def test_feeds_that_tell_different_things_are_found() -> None:
    """Another title of an entry and an entry too few are told."""
    entry = {**ITEM, "date_published": "2026-03-18T12:00:00Z", "date_modified": "2026-03-18T12:00:00Z"}
    feed = {**JSON_FEED, "home_page_url": "https://example.org/", "items": [entry]}
    atom = FEED.replace("<author>", '<link href="https://example.org/"/><author>').encode()
    assert differences(atom, json.dumps(feed).encode()) == []
    assert len(differences(atom, json.dumps({**feed, "items": [{**entry, "title": "B"}]}).encode())) == 1
    assert differences(atom, json.dumps({**feed, "items": []}).encode()) == ["1 entries as Atom, 0 as JSON"]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a//b//EN
BEGIN:VEVENT
UID:u1
DTSTAMP:20260318T120000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260320
DTEND;VALUE=DATE:20260321
SUMMARY:Promised: a
URL:https://example.org/a
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
EVENT = CALENDAR[CALENDAR.index("BEGIN:VEVENT") : CALENDAR.index("END:VCALENDAR")]


@pytest.mark.parametrize(
    ("right", "wrong", "fault"),
    [
        ("UID:u1\r\n", "", "vobject: "),
        ("DTSTAMP:20260318T120000Z\r\n", "", "vobject: "),
        ("END:VEVENT\r\n", "", "vobject: "),
        ("PRODID:-//a//b//EN\r\n", "", "vobject: "),
        (EVENT, "", "it holds no event"),
        (EVENT, EVENT + EVENT, "the UID u1 stands twice"),
        ("VERSION:2.0\r\n", "VERSION:2.0\r\nMETHOD:PUBLISH\r\n", "a calendar that is published has no METHOD"),
        ("DATE:20260321", "DATE:20260320", "u1 lasts from"),
        ("SEQUENCE:0\r\n", "", "u1 lacks sequence"),
        ("https://example.org/a", "/a", "u1 leads to /a"),
        ("\r\nSUMMARY", "\nSUMMARY", "line 9 does not end with CR LF"),
        ("Promised: a", "Promised: " + "a" * 80, "line 10 has 98 octets"),
        ("END:VCALENDAR\r\n", "END:VCALENDAR", "the last line has no end"),
    ],
)
def test_faults_of_a_calendar_are_found(right: str, wrong: str, fault: str) -> None:
    """Each fault has its message, and a sound calendar has none."""
    assert calendar_faults(CALENDAR.encode()) == []
    assert any(said.startswith(fault) for said in calendar_faults(CALENDAR.replace(right, wrong).encode()))


def test_a_character_that_is_divided_is_found() -> None:
    """A fold within the octets of a character is told, although a reader that unfolds bytes gets over it."""
    data = CALENDAR.encode().replace(b": a", ": é".encode().replace(b"\xa9", b"\r\n \xa9"))
    assert [fault for fault in calendar_faults(data) if "divides" in fault] == [
        "line 10 divides a character",
        "line 11 divides a character",
    ]
