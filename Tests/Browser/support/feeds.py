"""Feeds as other programs read them: RelaxNG and feedparser for Atom, a schema for JSON Feed."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import feedparser
from jsonschema import Draft4Validator
from lxml import etree
from referencing import Registry
from referencing.jsonschema import DRAFT4

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = "{http://www.w3.org/2005/Atom}"


@functools.cache
def grammar() -> etree.RelaxNG:
    """The grammar of RFC 4287, as far as it is written."""
    return etree.RelaxNG(etree.parse(SCHEMAS / "atom-subset.rng"))


@functools.cache
def schema() -> Draft4Validator:
    """The schema of JSON Feed 1.1, which refers to that of 1.0."""
    schemas = [json.loads((SCHEMAS / name).read_text("utf-8")) for name in ("feed.json", "feed-1.json")]
    registry = Registry().with_resources((one["id"], DRAFT4.create_resource(one)) for one in schemas)
    return Draft4Validator(schemas[0], registry=registry, format_checker=Draft4Validator.FORMAT_CHECKER)


def atom_faults(data: bytes) -> list[str]:
    """What is wrong with an Atom feed by its grammar, by the rules that no grammar has, and for a reader."""
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        return [f"it is no XML: {error}"]
    faults = []
    if not grammar().validate(root):
        faults += [f"line {error.line}: {error.message}" for error in grammar().error_log]
    ids = [element.text or "" for element in root.iter(f"{ATOM}id")]
    faults += [f"the id {name} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    faults += [f"the id {name} is no urn:uuid" for name in ids if not name.startswith("urn:uuid:")]
    days = [entry.findtext(f"{ATOM}published") or "" for entry in root.iter(f"{ATOM}entry")]
    if days != sorted(days, reverse=True):
        faults.append("the entries do not stand in the order of their days")
    if any((entry.findtext(f"{ATOM}updated") or "") > (root.findtext(f"{ATOM}updated") or "") for entry in root):
        faults.append("an entry is newer than the feed")
    read = feedparser.parse(data)
    if read.bozo:
        faults.append(f"feedparser: {read.bozo_exception}")
    return faults


def json_faults(data: bytes) -> list[str]:
    """What is wrong with a JSON feed by its schema."""
    try:
        feed = json.loads(data.decode("utf-8"))
    except ValueError as error:
        return [f"it is no JSON: {error}"]
    faults = [f"{error.json_path}: {error.message}" for error in schema().iter_errors(feed)]
    ids = [item.get("id") for item in feed.get("items", [])]
    return faults + (["an id stands twice"] if len(set(ids)) < len(ids) else [])


def differences(atom: bytes, jsons: bytes) -> list[str]:
    """Where the two feeds of one client do not tell the same."""
    read = feedparser.parse(atom, sanitize_html=False)
    feed = json.loads(jsons)
    told = [(entry.id, entry.title, entry.link, entry.published, entry.updated) for entry in read.entries]
    also = [
        (item["id"], item["title"], item["url"], item["date_published"], item["date_modified"])
        for item in feed["items"]
    ]
    faults = [f"{one} is {other} as JSON" for one, other in zip(told, also) if one != other]
    if len(told) != len(also):
        faults.append(f"{len(told)} entries as Atom, {len(also)} as JSON")
    if (read.feed.title, read.feed.link) != (feed["title"], feed["home_page_url"]):
        faults.append(f"{read.feed.title} is {feed['title']} as JSON")
    return faults
