"""The drafts that `milepost note` writes, in all their formats."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from support.mail import Mail, format_faults, read
from support.mail_page import page_faults
from support.rewind import Event
from support.sites import ROOT, program

FORMATS = ("eml", "txt", "html")
# Every email of the demonstration as somebody has read it aloud; MILEPOST_REWRITE_FIXTURES=1 writes them anew.
READ_ALOUD = ROOT / "Tests/Drafts"


@dataclass(frozen=True)
class Draft:
    """One draft in its three formats."""

    eml: bytes
    text: str
    html: str

    @property
    def body(self) -> str:
        """The words below the headers that a person copies."""
        return self.text.partition("\n\n")[2]


def draft(content: Path, record: str, *options: str) -> Draft | str:
    """The draft about a record, or what the program says where it sees nothing to announce."""
    made = [note(content, record, form, *options) for form in FORMATS]
    eml, text, html = (done.stdout for done in made)
    said = made[0].stderr.decode("utf-8")
    codes = {done.returncode for done in made}
    if codes == {1}:
        return said
    assert codes == {0}, f"{record}: {codes}: {said}"
    return Draft(eml, text.decode("utf-8"), html.decode("utf-8"))


def note(content: Path, record: str, form: str, *options: str) -> subprocess.CompletedProcess[bytes]:
    """Ask for a draft about a record in one format."""
    command = [str(program()), "note", record, "--format", form, "--content", str(content), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def read_aloud(event: Event, written: Draft) -> str:
    """The words of an event's email as they were last read aloud, empty where nobody has read it yet."""
    record = event.name.removesuffix(".md").replace("/updates/", "/").replace("/changes/", "/").split("/")
    file = READ_ALOUD / record[0] / f"{'-'.join([*record[1:], event.day, event.kind])}.txt"
    if os.environ.get("MILEPOST_REWRITE_FIXTURES") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(written.text, "utf-8")
    return file.read_text("utf-8") if file.exists() else ""


def draft_faults(written: Draft) -> list[str]:
    """Everything that keeps a draft from arriving as it is meant."""
    return [*format_faults(written.eml), *page_faults(written.html), *differences(written)]


def differences(written: Draft) -> Iterator[str]:
    """Where the three formats of a draft do not say the same."""
    mail = read(written.eml)
    if mail.html != written.html:
        yield "the HTML is not that of the email"
    if mail.text != written.body:
        yield "the text is not that of the email"
    headers = written.text.partition("\n\n")[0].splitlines()
    if headers[-1] != f"Subject: {mail.subject}":
        yield f"the email is called {mail.subject!r}, the text is headed {headers}"
    # Who has no address stands in the text alone.
    if missing := [name for name in receivers(mail) if name not in headers[0]]:
        yield f"the text does not name {missing}"


def receivers(mail: Mail) -> list[str]:
    """Everybody to whom an email goes, as the text names them."""
    return [f"{name} <{address}>" for name, address in mail.receivers]
