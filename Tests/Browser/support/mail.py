"""A mail as another program reads it, and what is wrong with its format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses

HEADERS = ("From", "To", "Subject", "MIME-Version", "Content-Type", "X-Unsent")
PART_HEADERS = ("Content-Type", "Content-Transfer-Encoding")
TYPES = ("text/plain", "text/html")
LONGEST_HEADER = 78
LONGEST_ENCODED = 76
# RFC 2045, section 6.7: what stands for itself, hexadecimal digits in capitals, a soft break.
QUOTED_PRINTABLE = re.compile(r"(?:[!-<>-~\t ]|=[0-9A-F]{2})*=?")
ENCODED_WORD = re.compile(rb"=\?[!->@-~]+\?[BbQq]\?[!->@-~]*\?=")


@dataclass(frozen=True)
class Mail:
    """The words of a mail, people as pairs of name and address."""

    sender: tuple[str, str]
    receivers: list[tuple[str, str]]
    subject: str
    text: str
    html: str


def parsed(data: bytes) -> EmailMessage:
    """The message as Python's parser has it."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def read(data: bytes) -> Mail:
    """The words that a reader gets, with LF between lines."""
    message = parsed(data)
    text, html = (part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n") for part in message.iter_parts())
    receivers = people(message, "To")
    return Mail(people(message, "From")[0], receivers, str(message["Subject"]), text, html)


def people(message: EmailMessage, name: str) -> list[tuple[str, str]]:
    """The names and addresses of one header.

    Taken apart and decoded by the older half of Python's library: the newer puts a blank between the encoded words
    of a name, and makes one of two blanks.
    """
    folded = [value for key, value in message.raw_items() if key == name]
    unfolded = [re.sub(r"\r?\n(?=[ \t])", "", value) for value in folded]
    return [(str(make_header(decode_header(shown))), address) for shown, address in getaddresses(unfolded)]


def format_faults(data: bytes) -> list[str]:
    """Everything that keeps the bytes from being one draft in plain ASCII with the same words twice."""
    message = parsed(data)
    return [*byte_faults(data), *defects(message), *header_faults(message), *part_faults(message)]


def byte_faults(data: bytes) -> Iterator[str]:
    """What mail programs on the way could change or refuse."""
    if found := sorted(set(data) - {*range(0x20, 0x7F), *b"\t\r\n"}):
        yield f"bytes that are no printable ASCII: {bytes(found)!r}"
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "line ends other than CR LF"
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        yield from header_line_faults(line)
    for line in body.split(b"\r\n"):
        if len(line) > LONGEST_ENCODED:
            yield f"a line of {len(line)} characters: {line[:40]!r}"
        if line.startswith((b".", b"From ")) or line.endswith((b" ", b"\t")):
            yield f"a line that is changed on the way: {line!r}"


def header_line_faults(line: bytes) -> Iterator[str]:
    """What is wrong with one line of the message's header, which may be long where an address has to be."""
    is_address = re.fullmatch(rb" <[^ ]+>,?", line)
    words = ENCODED_WORD.findall(line)
    if len(line) > (LONGEST_ENCODED if words else LONGEST_HEADER) and not is_address:
        yield f"a header's line of {len(line)} characters: {line[:40]!r}"
    if any(len(word) > 75 for word in words):
        yield f"an encoded word of more than 75 characters: {line!r}"
    if not line.strip():
        yield "a header's line of blanks"


def defects(message: EmailMessage) -> Iterator[str]:
    """Every defect that the parser notes, in the message, in its parts and in each of their headers."""
    for part in message.walk():
        yield from (f"{part.get_content_type()}: {defect!r}" for defect in part.defects)
        for name, value in part.items():
            yield from (f"{name}: {defect!r}" for defect in value.defects)


def header_faults(message: EmailMessage) -> Iterator[str]:
    """Headers other than those of a draft, which may go without a receiver."""
    names = tuple(message.keys())
    if names not in (HEADERS, tuple(name for name in HEADERS if name != "To")):
        yield f"the headers are {names}"
    if message["X-Unsent"] != "1" or message["MIME-Version"] != "1.0":
        yield "X-Unsent is not 1, or MIME-Version not 1.0"


def part_faults(message: EmailMessage) -> Iterator[str]:
    """What is wrong with the two parts."""
    if message.get_content_type() != "multipart/alternative" or message.preamble or message.epilogue:
        yield "this is no multipart/alternative with nothing around its parts"
    parts = list(message.iter_parts())
    if tuple(part.get_content_type() for part in parts) != TYPES:
        yield f"the parts are {[part.get_content_type() for part in parts]}"
    for part in parts:
        if tuple(part.keys()) != PART_HEADERS or part.get_content_charset() != "utf-8":
            yield f"the headers of a part are {part.items()}"
        if part["Content-Transfer-Encoding"].cte != "quoted-printable":
            yield "a part is not quoted-printable"
        for line in part.get_payload().splitlines():
            if not QUOTED_PRINTABLE.fullmatch(line):
                yield f"no quoted-printable: {line!r}"
        try:
            part.get_payload(decode=True).decode("utf-8")
        except UnicodeDecodeError as error:
            yield f"a part is no UTF-8: {error}"
