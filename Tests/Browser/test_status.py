"""What status.json says is what its schema promises and what the pages hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from support import status
from support.markup import Markup
from support.report import hold
from support.sites import DEMO, ROOT, SitePage


def test_the_schema_is_one_and_explains_every_field() -> None:
    """It keeps the rules of its own language, and no field goes without words."""
    Draft202012Validator.check_schema(status.schema())
    unexplained = [name for name, field in fields(status.schema()) if not field.get("description")]
    hold("the schema", [f"{name} is not explained" for name in unexplained])


def fields(schema: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict]]:
    """Every field and every definition of a schema with the way to it."""
    for part in ("properties", "$defs"):
        for key, field in schema.get(part, {}).items():
            yield f"{name}/{key}", field
            yield from fields(field, f"{name}/{key}")


def test_the_schema_knows_every_field_and_wants_it() -> None:
    """Every field is required: what is not known is null."""
    faults = []
    for name, part in [("", status.schema()), *fields(status.schema())]:
        if sorted(part.get("properties", {})) != sorted(part.get("required", [])):
            faults.append(f"{name} does not require each of its fields once")
    hold("the schema", faults)


def test_every_status_keeps_to_the_schema(site: str, pages: list[SitePage]) -> None:
    """Every client has one, and the schema has nothing against it."""
    files = status.files(pages[0].folder)
    assert len(files) == len({page.client for page in pages if page.client})
    hold(site, [fault for file in files for fault in status.faults(json.loads(file.read_bytes()))])


def test_every_field_of_a_status_is_in_the_schema(site: str, pages: list[SitePage]) -> None:
    """A field that is added to the files is added to the schema too."""
    known = {name.rpartition("/")[2] for name, _ in fields(status.schema())}
    values = [json.loads(file.read_bytes()) for file in status.files(pages[0].folder)]
    found = {path[-1] for value in values for path in status.places(value)}
    assert found - known == set()


def test_every_address_in_a_status_leads_somewhere(site: str, pages: list[SitePage]) -> None:
    """Each page, anchor and summary that a status names is in the site."""
    faults = []
    for file in status.files(pages[0].folder):
        value = json.loads(file.read_bytes())
        ids = set(Markup((file.parent / "index.html").read_text("utf-8")).ids)
        for address in status.texts(value, frozenset({"page", "summary"})):
            path, _, anchor = address.removeprefix(value["page"]).partition("#")
            if not (file.parent / path / "index.html").is_file() or (anchor and anchor not in ids):
                faults.append(f"{file.parent.name[:-27]}: {address.removeprefix(value['page'])}")
    hold(site, faults)


def test_the_schema_finds_what_is_missing_and_what_is_of_another_type(every_page: list[SitePage]) -> None:
    """Whichever field is left out or holds something else, the schema says so."""
    folder = next(page.folder for page in every_page if page.site == DEMO)
    faults = []
    for file in status.files(folder):
        value = json.loads(file.read_bytes())
        for path in status.places(value):
            if not status.faults(status.broken(value, path)):
                faults.append(f"{path} may be left out")
            if not status.faults(status.broken(value, path, status.WRONG)):
                faults.append(f"{path} may be anything")
    hold("the schema", faults)


def test_the_schema_finds_words_and_days_that_are_none(every_page: list[SitePage]) -> None:
    """A state of no glossary, a day of no calendar and another version are refused."""
    folder = next(page.folder for page in every_page if page.site == DEMO)
    value = json.loads(status.files(folder)[0].read_bytes())
    wrong = [("version",), ("as_of",), ("projects", 0, "state"), ("projects", 0, "milestones", 0, "first_promise")]
    for path, text in zip(wrong, [2, "2026-02-30", "nearly done", "17 March 2026"], strict=True):
        assert status.faults(status.broken(value, path, text)), path


def test_the_example_of_the_manual_keeps_to_the_schema() -> None:
    """What docs/status.md shows is a status."""
    blocks = re.findall(r"```json\n(.*?)```", (ROOT / "docs/status.md").read_text("utf-8"), re.S)
    assert len(blocks) == 1
    hold("docs/status.md", status.faults(json.loads(blocks[0])))
