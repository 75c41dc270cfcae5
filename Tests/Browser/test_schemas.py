"""The JSON Schemas of the records and the settings of Front Matter CMS, held against records by other programs."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from support.records import KINDS, LOADERS, SCHEMAS, faults, front_matter, kind_of, read, records, schema
from support.sites import ROOT

MILEPOST = ROOT / ".build/debug/milepost"
FOLDERS = {"Content": ROOT / "Content", "Situations": ROOT / "Tests/Situations/Content"}
SHARED = ROOT.parent / "shared/data/grants"
if SHARED.is_dir():
    FOLDERS["grants"] = SHARED


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_one(kind):
    Draft7Validator.check_schema(schema(kind))
    assert schema(kind)["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "milepost check" in schema(kind)["description"]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize("name", FOLDERS)
def test_every_record_is_valid_however_it_is_read(name, loader):
    paths = records(FOLDERS[name])
    found = {str(path): faults(kind_of(path), read(path, loader)) for path in paths}
    assert {path: faults for path, faults in found.items() if faults} == {}
    assert {kind_of(path) for path in paths} >= {"settings", "client", "project", "milestone"}


def test_the_demonstration_has_a_record_of_every_kind():
    assert {kind_of(path) for path in records(FOLDERS["Content"])} == set(KINDS)


SETTINGS = """studio: Lumen Row
url: https://progress.lumen.example
contact: hello@lumen.example
timezone: Europe/London
checks: {quiet: 10 days, rounds: 3, table: off, another-client: warning}
limits: {body: 64 KiB}
"""
CLIENT = """name: Northwind
key: abcdefghijklmnopqrstuvwx23
contacts:
  - {name: Priya Nair, email: priya@northwind.example}
theme: {accent: "#2f6f8f"}
"""
PROJECT = """title: Website relaunch
goal: More orders
owner: Dana Ortiz
start: 2026-01-05
cadence: 7 days
approval: {owner: [Priya Nair], via: email}
log:
  - {on: 2026-02-02, end: 2026-05-01, cause: us, note: A late start}
"""
MILESTONE = """title: Your messaging is defined
output: Messaging guide
start: 2026-02-16
due: 2026-03-14
approval: {owner: Priya Nair, via: email, decide_by: 2026-03-20, question: "Do you accept it?", rounds: 3}
deliverables:
  - {title: Guide, link: "https://files.lumen.example/guide"}
caveats: none
log:
  - {on: 2026-02-16, state: on track}
  - {on: 2026-02-17, due: unknown, cause: us, note: It moved}
  - {on: 2026-02-18, qa: passed, by: Dana Ortiz}
allow: {rounds: We agreed on one}
"""
UPDATE = "title: The first pages stand\nhealth: on track\n"
CHANGE = """title: A Spanish edition
asked_by: Priya Nair
on: 2026-02-20
effect: {days: -3}
decision: {outcome: accepted, by: Priya Nair, on: 2026-02-21}
"""
SOUND = dict(zip(KINDS, [SETTINGS, CLIENT, PROJECT, MILESTONE, UPDATE, CHANGE]))
PLACES = {
    "settings": "milepost.yml", "client": "northwind/client.md", "project": "northwind/relaunch/project.md",
    "milestone": "northwind/relaunch/01-messaging.md", "update": "northwind/relaunch/updates/2026-03-02.md",
    "change": "northwind/relaunch/changes/spanish.md",
}

# The kind, what is changed in the sound record, and the rule by which milepost refuses it.
BROKEN = [
    ("milestone", "output: ", "outputs: ", "unknown-key"),
    ("milestone", "due: 2026-03-14\n", "", "required"),
    ("milestone", "2026-03-14", "2026-02-30", "field-type"),
    ("milestone", "2026-03-14", "14 March", "field-type"),
    ("milestone", "state: on track", "state: on trakc", "field-type"),
    ("milestone", "qa: passed, by: Dana Ortiz", "qa: passed", "required"),
    ("milestone", "qa: passed", "qa: passed, state: blocked", "log-entry"),
    ("milestone", "state: on track", "note: Nothing", "log-entry"),
    ("milestone", "state: on track", "state: on track, question: Why now", "log-entry"),
    ("milestone", "due: unknown, cause: us", "due: unknown", "required"),
    ("milestone", "link: ", "file: files/guide.pdf, link: ", "required"),
    ("milestone", '- {title: Guide, link: "https://files.lumen.example/guide"}', "- title: Guide", "required"),
    ("milestone", "https://files", "ftp://files", "field-type"),
    ("milestone", "caveats: none", "caveats: all", "field-type"),
    ("milestone", "rounds: 3", "rounds: 0", "field-type"),
    ("milestone", "rounds: 3", "rounds: three", "field-type"),
    ("milestone", "owner: Priya Nair, via", "owner: [], via", "field-type"),
    ("milestone", "allow: {rounds:", "allow: {round:", "reference"),
    ("milestone", "title: Your messaging is defined", "title: [a, b]", "field-type"),
    ("project", "cause: us", "cause: weather", "field-type"),
    ("project", "end: 2026-05-01", "end: 2026-05-01, sent: update", "log-entry"),
    ("project", "cadence: 7 days", "cadence: weekly", "field-type"),
    ("client", "abcdefghijklmnopqrstuvwx23", "abcdefghijklmnopqrstuvwx2", "field-type"),
    ("client", "#2f6f8f", "blue", "field-type"),
    ("client", "priya@northwind.example", "priya", "field-type"),
    ("settings", "quiet: 10 days", "quite: 10 days", "reference"),
    ("settings", "quiet: 10 days", "required: off", "field-type"),
    ("settings", "table: off", "table: never", "field-type"),
    ("settings", "table: off", "table: 3", "field-type"),
    ("settings", "quiet: 10 days", "quiet: 10", "field-type"),
    ("settings", "rounds: 3", "rounds: 3 days", "field-type"),
    ("settings", "another-client: warning", "another-client: off", "field-type"),
    ("settings", "64 KiB", "64 kilobytes", "field-type"),
    ("settings", "https://progress.lumen.example", "mailto:hello@lumen.example", "field-type"),
    ("update", "health: on track", "health: fine", "field-type"),
    ("change", "days: -3", "days: a week", "field-type"),
    ("change", "asked_by: Priya Nair\n", "", "required"),
]


def written(content: Path, texts: dict[str, str]) -> Path:
    """A content folder with one record of every kind."""
    for kind, text in texts.items():
        path = content / PLACES[kind]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if kind == "settings" else f"---\n{text}---\n", "utf-8")
    return content


def findings(content: Path) -> str:
    """What milepost has against a content folder."""
    command = [MILEPOST, "check", "--all", "--as-of", "2026-03-01", "--content", content]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stderr


def test_the_sound_records_are_sound(tmp_path):
    for loader in LOADERS.values():
        assert {kind: faults(kind, yaml.load(text, loader)) for kind, text in SOUND.items()} == dict.fromkeys(KINDS, [])
    rules = {line.split("[")[-1] for line in findings(written(tmp_path, SOUND)).splitlines() if ": error: " in line}
    assert not rules & {f"{rule}]" for *_, rule in BROKEN}


@pytest.mark.parametrize(("kind", "text", "other", "rule"), BROKEN)
def test_what_a_schema_refuses_milepost_refuses_too(tmp_path, kind, text, other, rule):
    assert SOUND[kind].count(text) == 1
    broken = SOUND[kind].replace(text, other)
    for loader in LOADERS.values():
        assert faults(kind, yaml.load(broken, loader)) != []
    found = [line for line in findings(written(tmp_path, SOUND | {kind: broken})).splitlines() if ": error: " in line]
    place = f"{PLACES[kind]}:"
    assert any(place in line and line.endswith(f"[{rule}]") for line in found), found


# The settings of Front Matter CMS.

FORMS = json.loads((SCHEMAS / "frontmatter.json").read_text("utf-8"))
GROUPS = {group["id"]: group for group in FORMS["frontMatter.taxonomy.fieldGroups"]}
TYPES = {"string", "number", "datetime", "boolean", "choice", "draft", "fields", "block", "list"}
KEYS = {"title", "name", "description", "type", "required", "editable", "dateFormat", "choices", "fields", "fieldGroup"}


def properties(part):
    """The properties that a part of a schema has, in itself or in one of its forms."""
    part = part.get("items", part)
    return part.get("properties", {})


def compare(fields, described, required):
    """Holds the fields of a form against the properties of a schema."""
    for field in fields:
        name = field["name"]
        assert name in described
        assert field["type"] in TYPES and set(field) <= KEYS
        assert field["description"] == described[name]["description"]
        assert field.get("required", False) == (name in required)
        assert field.get("dateFormat", "yyyy-MM-dd") == "yyyy-MM-dd" and (field["type"] != "datetime" or "dateFormat" in field)
        if field["type"] == "choice":
            assert field["choices"] == described[name]["enum"]
        if field["type"] == "fields":
            compare(field["fields"], properties(described[name]), described[name].get("required", []))
        if field["type"] == "block":
            (group,) = [GROUPS[name] for name in field["fieldGroup"]]
            items = described[name]["items"]
            assert group["labelField"] in [inner["name"] for inner in group["fields"]]
            assert "datetime" not in [inner["type"] for inner in group["fields"]]
            compare(group["fields"], items["properties"], items.get("required", []))


def test_every_field_of_a_form_is_a_key_of_the_record():
    types = {form["name"]: form["fields"] for form in FORMS["frontMatter.taxonomy.contentTypes"]}
    assert list(types) == ["client", "milestone", "update", "change"]
    assert "log" not in [field["name"] for field in types["milestone"]]
    for kind, fields in types.items():
        compare(fields, schema(kind)["properties"], schema(kind)["required"])
        assert set(schema(kind)["required"]) <= {field["name"] for field in fields}


def test_every_folder_has_exactly_one_form_and_finds_its_records():
    for folder in FORMS["frontMatter.content.pageFolders"]:
        (kind,) = folder["contentTypes"]
        assert folder["disableCreation"] is True
        pattern = folder["path"].removeprefix("[[workspace]]/")
        places = {path.parent for path in ROOT.glob(pattern)}
        assert places and places >= {path.parent for path in records(FOLDERS["Content"]) if kind_of(path) == kind}


def test_no_day_gets_a_time_of_day():
    assert FORMS["frontMatter.taxonomy.dateFormat"] == "yyyy-MM-dd"
    assert FORMS["frontMatter.content.autoUpdateDate"] is False
