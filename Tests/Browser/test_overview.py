"""What `milepost status --format json` writes is what its schema promises."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from support import overview, status
from support.report import hold
from support.sites import CONTENT, DEMO, ROOT, missing_reason

CASES = [(site, day) for site in CONTENT for day in overview.DAYS]


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The overview of the demonstration with two errors in the records of one client."""
    content = tmp_path_factory.mktemp("overview") / "Content"
    shutil.copytree(CONTENT[DEMO], content)
    record = content / "alder/quote-desk/project.md"
    record.write_text(record.read_text("utf-8").replace("goal:", "gaol:"), "utf-8")
    return overview.overview(content, "--as-of", "2026-04-10")


def fields(schema: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict]]:
    """Every field and every definition of a schema with the way to it."""
    for part in ("properties", "$defs"):
        for key, field in schema.get(part, {}).items():
            yield f"{name}/{key}", field
            yield from fields(field, f"{name}/{key}")


def test_the_schema_is_one_explains_every_field_and_wants_it() -> None:
    """It keeps the rules of its own language, and what is not known is null."""
    Draft202012Validator.check_schema(overview.schema())
    parts = [("", overview.schema()), *fields(overview.schema())]
    faults = [f"{name} is not explained" for name, part in parts if not part.get("description")]
    for name, part in parts:
        if sorted(part.get("properties", {})) != sorted(part.get("required", [])):
            faults.append(f"{name} does not require each of its fields once")
    hold("the schema", faults)


@pytest.mark.parametrize(("records", "day"), CASES)
def test_every_overview_keeps_to_the_schema_and_holds_no_secret(records: str, day: str) -> None:
    """On every day the schema has nothing against it, and it holds no key and no address."""
    if reason := missing_reason(records):
        pytest.skip(reason)
    value = overview.overview(CONTENT[records], "--as-of", day)
    faults = overview.faults(value)
    text = json.dumps(value, ensure_ascii=False)
    sources = [path.read_text("utf-8") for path in CONTENT[records].rglob("client.md")]
    keys = {key for source in sources for key in re.findall(r"^key: ([a-z2-7]{26})", source, re.M)}
    assert keys
    faults += [f"holds a key of {records}" for key in keys if key in text]
    faults += [f"holds the address {address}" for address in re.findall(r"[\w.+-]+@[\w-]+\.\w+", text)]
    hold(f"{records} on {day}", faults)


def test_every_field_of_an_overview_is_in_the_schema(faulty: dict[str, Any]) -> None:
    """A field that is added to the overview is added to the schema too."""
    known = {name.rpartition("/")[2] for name, _ in fields(overview.schema())}
    assert {path[-1] for path in status.places(faulty)} - known == set()


def test_the_schema_finds_what_is_missing_and_what_is_of_another_type(faulty: dict[str, Any]) -> None:
    """Whichever field is left out or holds something else, the schema says so."""
    assert overview.faults(faulty) == []
    assert faulty["errors"][0]["count"] == 2
    faults = []
    for path in status.places(faulty):
        if not overview.faults(status.broken(faulty, path)):
            faults.append(f"{path} may be left out")
        if not overview.faults(status.broken(faulty, path, status.WRONG)):
            faults.append(f"{path} may be anything")
    hold("the schema", faults)


def test_the_schema_finds_words_and_days_that_are_none(faulty: dict[str, Any]) -> None:
    """A state of no glossary, a day of no calendar and another version are refused."""
    wrong = [("version",), ("as_of",), ("projects", 0, "state"), ("to_do", 0, "kind"), ("to_do", 1, "days_late")]
    for path, text in zip(wrong, [2, "2026-02-30", "nearly done", "go for a walk", -1], strict=True):
        assert overview.faults(status.broken(faulty, path, text)), path


def test_the_example_of_the_manual_keeps_to_the_schema() -> None:
    """What docs/overview.md shows is an overview."""
    blocks = re.findall(r"```json\n(.*?)```", (ROOT / "docs/overview.md").read_text("utf-8"), re.S)
    assert len(blocks) == 1
    hold("docs/overview.md", overview.faults(json.loads(blocks[0])))
