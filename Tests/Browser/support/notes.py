"""The drafts that `milepost note` writes for every record of a folder."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from support.mail import Mail, read
from support.sites import ROOT, program

FORMATS = ("eml", "txt", "html")


@dataclass(frozen=True)
class Draft:
    """One draft in its three formats."""

    name: str
    eml: bytes
    text: str
    html: str


def records(content: Path) -> Iterator[str]:
    """Every record of every project, as the command names it: by its path without number and inner folder.

    Those that are marked as drafts are left out: the client cannot see yet what such a note would link to.
    """
    for file in sorted(content.glob("*/*/**/*.md")):
        if re.search(r"^draft: true", file.read_text("utf-8"), re.MULTILINE):
            continue
        client, project, *inner = file.relative_to(content).with_suffix("").parts
        if inner[0] == "project":
            yield f"{client}/{project}"
        elif len(inner) == 1 or inner[0] in ("updates", "changes"):
            yield f"{client}/{project}/{re.sub(r'^[0-9]+-(?=[a-z])', '', inner[-1])}"


def note(content: Path, record: str, form: str, *more: str) -> subprocess.CompletedProcess[bytes]:
    """Ask for a draft about a record in one format."""
    command = [str(program()), "note", record, "--format", form, "--content", str(content), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def draft(content: Path, record: str, *more: str, name: str = "") -> Draft | None:
    """The draft about a record, or None where the program sees nothing to announce and says why."""
    made = [note(content, record, form, *more) for form in FORMATS]
    said = {done.stderr.decode() for done in made}
    if {done.returncode for done in made} == {1}:
        assert all(said)
        return None
    assert {done.returncode for done in made} == {0}, f"{record}: {said}"
    eml, text, html = (done.stdout for done in made)
    return Draft(name or record, eml, text.decode("utf-8"), html.decode("utf-8"))


def drafts(content: Path) -> list[Draft]:
    """The drafts about the newest event of each record that has one."""
    return [found for record in records(content) if (found := draft(content, record))]


def differences(each: Draft) -> Iterator[str]:
    """Where the three formats of a draft do not say the same."""
    mail = read(each.eml)
    headers, _, body = each.text.partition("\n\n")
    if mail.html != each.html:
        yield "the HTML is not that of the email"
    if mail.text != body:
        yield "the text is not that of the email"
    if headers.splitlines() not in (titles(mail), titles(mail)[1:]):
        yield f"the text is headed {headers[:80]!r}, the email {titles(mail)}"


def titles(mail: Mail) -> list[str]:
    """What stands above a draft that is written as text; without a receiver, only the last of it."""
    return [f"To: {', '.join(f'{name} <{address}>' for name, address in mail.receivers)}", f"Subject: {mail.subject}"]
