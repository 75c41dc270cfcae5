"""Calendars as other programs read them, and what RFC 5545 wants of their bytes."""

from __future__ import annotations

from datetime import timedelta

import vobject
from vobject.base import ParseError, ValidateError

LONGEST_LINE = 75


def calendar_faults(data: bytes) -> list[str]:
    """What is wrong with a calendar: its lines, its parts, and its days."""
    faults = line_faults(data)
    try:
        calendar = vobject.readOne(data.decode("utf-8"), validate=True)
    except (ParseError, ValidateError, ValueError) as error:
        return [*faults, f"vobject: {error}"]
    if "method" in calendar.contents:
        faults.append("a calendar that is published has no METHOD")
    events = calendar.contents.get("vevent", [])
    if not events:
        faults.append("it holds no event (RFC 5545, section 3.6)")
    ids = [event.uid.value for event in events if "uid" in event.contents]
    faults += [f"the UID {name} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    return faults + [fault for event in events for fault in event_faults(event)]


def line_faults(data: bytes) -> list[str]:
    """What is wrong with the lines: their ends, their lengths, and what is divided between two of them."""
    if not data.endswith(b"\r\n"):
        return ["the last line has no end"]
    faults = []
    for number, line in enumerate(data[:-2].split(b"\r\n"), start=1):
        if b"\r" in line or b"\n" in line:
            faults.append(f"line {number} does not end with CR LF")
        if len(line) > LONGEST_LINE:
            faults.append(f"line {number} has {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append(f"line {number} divides a character")
    return faults


def event_faults(event: vobject.base.Component) -> list[str]:
    """What is wrong with one event; all of milepost's last a whole day."""
    wanted = {"uid", "dtstamp", "dtstart", "dtend", "summary", "url", "sequence"}
    name = event.contents["uid"][0].value if "uid" in event.contents else "an event without UID"
    missing = sorted(wanted - event.contents.keys())
    if missing:
        return [f"{name} lacks {', '.join(missing)}"]
    faults = []
    if event.dtend.value - event.dtstart.value != timedelta(days=1):
        faults.append(f"{name} lasts from {event.dtstart.value} to {event.dtend.value}")
    if any(event.contents[key][0].params.get("VALUE") != ["DATE"] for key in ("dtstart", "dtend")):
        faults.append(f"{name} is not told in whole days")
    if not event.url.value.startswith("https://") or not event.url.value.isascii():
        faults.append(f"{name} leads to {event.url.value}")
    return faults
