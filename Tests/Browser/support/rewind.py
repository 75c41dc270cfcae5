"""Content as it was on an earlier day: what a studio had before it when it wrote an email."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DAY = r"\d{4}-\d{2}-\d{2}"
ENTRY = re.compile(rf"  - \{{on: ({DAY}), (\w+): ([^,}}]+)")
DATED_FIELD = re.compile(rf"\s+(?:received|met): ({DAY})\s*$")
DATED_KEY = re.compile(rf"(?:closed|decision): \{{.*?on: ({DAY})")
RECORD_DAY = re.compile(rf"^on: ({DAY})", re.MULTILINE)
CLOSED = re.compile(rf"^closed:.*?on: ({DAY})", re.MULTILINE | re.DOTALL)

# What each kind of log entry is announced by.
KINDS = {"decision": "decision-received", "due": "recovery", "end": "recovery"}
STATES = {"in review": "review-request", "blocked": "blocked"}


@dataclass(frozen=True)
class Event:
    """Something that an email announces, and how much of its record's log had been written by then."""

    day: str
    client: str
    record: str
    kind: str
    entries: int
    is_closing: bool = False
    # Whether the record's text was written for this event and not for a later one.
    is_newest: bool = True

    @property
    def name(self) -> str:
        """The record as the command line names it."""
        return f"{self.client}/{self.record.removesuffix('/project.md')}"


def events(content: Path) -> list[Event]:
    """Every event of the records that has an email, by client, in the order in which they happened."""
    found = []
    for client in sorted(path.parent for path in content.glob("*/client.md")):
        for record in sorted(client.glob("*/**/*.md")):
            text = record.read_text("utf-8")
            # What is marked as a draft is on no page that an email could link to.
            if not re.search(r"^draft: true", text, re.MULTILINE):
                found += list(events_of(client.name, record.relative_to(client).as_posix(), text))
    return sorted(found, key=lambda event: (event.client, event.record.split("/")[0], event.day))


def events_of(client: str, place: str, text: str) -> Iterator[Event]:
    """The events of one record."""
    entries = ENTRY.findall(text)
    for index, (day, key, value) in enumerate(entries):
        kind = KINDS.get(key) or (STATES.get(value.strip()) if key == "state" else None)
        if kind:
            later = [key for _, key, _ in entries[index + 1 :]]
            known = index + 1 + (later[:1] == ["due"] and entries[index + 1][0] == day)
            yield Event(day, client, place, kind, known, is_newest=set(later) <= {"sent"})
    whole = len(entries)
    closed = CLOSED.search(text)
    if place.endswith("/project.md"):
        started = re.search(rf"^start: ({DAY})", text, re.MULTILINE)
        if started:
            yield Event(started[1], client, place, "kickoff", 0)
        if closed:
            yield Event(closed[1], client, place, "project-closed", whole, is_closing=True)
    elif "/updates/" in place:
        yield Event(Path(place).stem, client, place, "update", whole)
    elif "/changes/" in place:
        days = [found[1] for found in (RECORD_DAY.search(text), re.search(DATED_KEY.pattern, text)) if found]
        for day in days:
            yield Event(day, client, place, "scope-change", whole)
    elif closed:
        yield Event(closed[1], client, place, "milestone-note", whole, is_closing=True)


def rewind(content: Path, event: Event, into: Path) -> None:
    """Copy what one client's email needs, as it was when the event had just been recorded."""
    for file in ("milepost.yml",):
        shutil.copy(content / file, into / file)
    if (content / "files").is_dir():
        shutil.copytree(content / "files", into / "files")
    shutil.copytree(content / event.client, into / event.client)
    for record in sorted((into / event.client).glob("*/**/*.md")):
        place = record.relative_to(into / event.client).as_posix()
        text = record.read_text("utf-8")
        if ("/updates/" in place and record.stem > event.day) or is_later_change(place, text, event.day):
            record.unlink()
            continue
        own = place == event.record
        text = rewound(text, event, own)
        record.write_text(text if event.is_newest or not own else without_body(text), "utf-8")


def without_body(text: str) -> str:
    """A record of which nothing but the front matter had been written."""
    return text[: text.index("\n---\n", 4) + len("\n---\n")]


def is_later_change(place: str, text: str, day: str) -> bool:
    """Whether a record is a scope change that nobody had asked for yet."""
    asked = RECORD_DAY.search(text) if "/changes/" in place else None
    return asked is not None and asked[1] > day


def rewound(text: str, event: Event, own: bool) -> str:
    """A record without what was written later; of the event's own record, also without what came later that day."""
    _, front, body = text.split("---\n", 2)
    lines = []
    entries = 0
    skipping = False
    for line in front.splitlines():
        if skipping and line.startswith(" "):
            continue
        skipping = False
        entry = ENTRY.match(line)
        if entry:
            entries += 1
            if entry[1] > event.day or (own and entries > event.entries and not event.is_closing):
                continue
        dated = DATED_FIELD.match(line) or DATED_KEY.match(line)
        if dated and dated[1] > event.day:
            continue
        if line.startswith("closed:"):
            day = CLOSED.search(front)
            is_early = own and not event.is_closing and "/updates/" not in event.record
            if day and (day[1] > event.day or is_early):
                skipping = True
                continue
        lines.append(line)
    front = "\n".join(lines) + "\n"
    # A list of which nothing is left is written as an empty one.
    return "---\n" + re.sub(r"^log:\n(?! )", "log: []\n", front, flags=re.MULTILINE) + "---\n" + body
