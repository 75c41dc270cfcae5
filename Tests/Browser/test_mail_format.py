"""Mails as the Swift tests write them say, read by another program, what they were made of."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from support.mail import Mail, format_faults, read
from support.report import hold
from support.sites import ROOT

MAILS = ROOT / "Tests/DocumentsTests/Fixtures/mail"
COLLECTIONS = ROOT / "Tests/RecordsTests/Fixtures"


def named(path: Path) -> str:
    """A file in the name of a test."""
    return path.stem


@pytest.mark.parametrize("file", sorted(MAILS.glob("*.eml")), ids=named)
def test_a_mail_is_a_draft_without_a_defect(file: Path) -> None:
    """Python's parser and the limits of the RFCs have nothing to say about it."""
    hold(file.name, format_faults(file.read_bytes()))


@pytest.mark.parametrize("file", sorted(MAILS.glob("*.json")), ids=named)
def test_a_mail_says_what_it_was_made_of(file: Path) -> None:
    """Names, addresses, subject, text and HTML arrive as they were given."""
    made = json.loads(file.read_text("utf-8"))

    def person(parts: dict[str, str]) -> tuple[str, str]:
        return parts.get("name", ""), parts["address"]

    expected = Mail(
        person(made["from"]), [person(each) for each in made["to"]], made["subject"], made["text"], made["html"]
    )
    assert read(file.with_suffix(".eml").read_bytes()) == expected


def test_hostile_strings_arrive_as_text() -> None:
    """Each that a header may hold is somebody's name, and all of them are the text; none ends a header."""
    attacks = json.loads((COLLECTIONS / "inject/strings.json").read_text("utf-8"))
    strings = json.loads((COLLECTIONS / "blns/blns.json").read_text("utf-8")) + [each["value"] for each in attacks]
    mail = read((MAILS / "hostile.eml").read_bytes())
    names = [string for string in strings if may_stand_in_a_header(string)]
    assert [name for name, _ in mail.receivers] == names
    assert [address for _, address in mail.receivers] == [
        f"reader-{number}@northwind.example" for number in range(len(names))
    ]
    assert mail.subject == "Hostile strings"
    assert mail.text == "\n".join(strings)


def may_stand_in_a_header(text: str) -> bool:
    """Whether a text has no control, no line break and no mark that turns its direction."""
    turning = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
    return not any(
        unicodedata.category(character) in ("Cc", "Zl", "Zp")
        or unicodedata.bidirectional(character) in turning
        or character in "\u061c\u200e\u200f"
        for character in text
    )
