"""What `milepost check` tells programs keeps to its schemas, and what it tells a terminal has colour there alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator

from support import findings
from support.report import hold
from support.sites import CONTENT, DEMO
from support.status import WRONG, broken, places


@pytest.fixture(params=["faulty", "sound", "unreadable"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with Content that has every fault, next to none, or settings that cannot be read."""
    source = CONTENT[DEMO] if request.param == "sound" else findings.FAULTY / "Content"
    shutil.copytree(source, tmp_path / "Content")
    if request.param == "unreadable":
        (tmp_path / "Content/milepost.yml").write_text("studio: [\n", "utf-8")
    return tmp_path


def test_the_schema_is_one_and_explains_and_wants_every_field() -> None:
    """It keeps the rules of its own language, no field goes without words, and every field is required."""
    Draft202012Validator.check_schema(findings.schema())
    faults = []
    for name, part in parts(findings.schema()):
        if not part.get("description"):
            faults.append(f"{name} is not explained")
        if sorted(part.get("properties", {})) != sorted(part.get("required", [])):
            faults.append(f"{name} does not require each of its fields once")
    hold("the schema", faults)


def parts(schema: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict]]:
    """The schema, and every field and definition in it, with the way to it."""
    yield name, schema
    for key in ("properties", "$defs"):
        for field, part in schema.get(key, {}).items():
            yield from parts(part, f"{name}/{field}")


def test_json_keeps_to_its_schema(folder: Path) -> None:
    """The schema has nothing against a report, and knows every field of it."""
    report = findings.report("json", folder)
    hold("the report", findings.faults(report))
    known = {name.rpartition("/")[2] for name, _ in parts(findings.schema())}
    assert {path[-1] for path in places(report)} - known == set()


def test_the_schema_finds_what_is_missing_and_what_is_of_another_type() -> None:
    """Whichever field is left out or holds something else, the schema says so."""
    report = findings.report("json", findings.FAULTY)
    assert len(report["findings"]) > 30
    faults = []
    for path in places(report):
        if not findings.faults(broken(report, path)):
            faults.append(f"{path} may be left out")
        if not findings.faults(broken(report, path, WRONG)):
            faults.append(f"{path} may be anything")
    hold("the schema", faults)


def test_sarif_keeps_to_its_schema(folder: Path) -> None:
    """The schema of SARIF has nothing against a report."""
    hold("the report", findings.sarif_faults(findings.report("sarif", folder)))


def test_the_schema_of_sarif_finds_what_is_wrong() -> None:
    """A report with a level that is none, a line 0, no text or a field of its own does not pass."""
    report = findings.report("sarif", findings.FAULTY)
    result = report["runs"][0]["results"][1]
    way = ("runs", 0, "results", 1)
    region = (*way, "locations", 0, "physicalLocation", "region")
    assert result["locations"][0]["physicalLocation"]["region"]
    changes = [((*way, "level"), "fatal"), ((*region, "startLine"), 0), ((*way, "message"), {}), ((*way, "own"), 1)]
    assert [path for path, value in changes if not findings.sarif_faults(broken(report, path, value))] == []


def test_sarif_tells_the_same_as_json(folder: Path) -> None:
    """Each result is a finding, names a rule that is in the list, and leads to a file that is there."""
    told = findings.report("json", folder)["findings"]
    run = findings.report("sarif", folder)["runs"][0]
    results = run["results"]
    rules = run["tool"]["driver"]["rules"]
    assert [as_finding(result) for result in results] == [
        (one["path"], one["line"], one["column"], one["severity"], one["rule"], one["message"]) for one in told
    ]
    assert [rules[result["ruleIndex"]]["id"] for result in results] == [one["rule"] for one in told]
    assert len({result["partialFingerprints"]["primaryLocationLineHash"] for result in results}) == len(results)
    assert [one["path"] for one in told if not (folder / one["path"]).exists()] == []


def as_finding(result: dict[str, Any]) -> tuple:
    """A result of SARIF as the finding that it tells."""
    place = result["locations"][0]["physicalLocation"]
    region = place.get("region", {})
    path = unquote(place["artifactLocation"]["uri"])
    where = (path, region.get("startLine"), region.get("startColumn"))
    return (*where, result["level"], result["ruleId"], result["message"]["text"])


def test_a_fingerprint_stays_when_lines_are_added_above(tmp_path: Path) -> None:
    """The same findings further down have the same fingerprints."""
    shutil.copytree(findings.FAULTY / "Content", tmp_path / "Content")
    before = fingerprints(tmp_path)
    for record in (tmp_path / "Content").rglob("*.md"):
        record.write_text(record.read_text("utf-8").replace("---\n", "---\n# a remark\n", 1), "utf-8")
    assert sorted(fingerprints(tmp_path)) == sorted(before)


def fingerprints(folder: Path) -> list[str]:
    """The fingerprints of all findings."""
    results = findings.report("sarif", folder)["runs"][0]["results"]
    return [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]


ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def test_a_terminal_has_colour_and_the_same_words() -> None:
    """Errors are red, places bold and lines dim; without the colours the text is that of a file."""
    plain = findings.on_a_terminal(findings.FAULTY, TERM="dumb")
    coloured = findings.on_a_terminal(findings.FAULTY, TERM="xterm-256color")
    expected = (findings.FAULTY / "Expected/findings.txt").read_text("utf-8")
    assert plain == expected
    assert ESCAPE.sub("", coloured) == expected
    assert "\x1b[1mContent/milepost.yml:7:3:\x1b[0m \x1b[1;31merror:\x1b[0m no check is called “quite”" in coloured
    assert "\x1b[2m  7 |   quite: off\x1b[0m\n\x1b[2m    |\x1b[0m   \x1b[1;31m^\x1b[0m\n" in coloured


@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({}, False),
    ],
)
def test_colour_is_for_those_who_want_it(environment: dict[str, str], is_coloured: bool) -> None:
    """NO_COLOR, a terminal that is dumb and one that is not named have none."""
    assert bool(ESCAPE.search(findings.on_a_terminal(findings.FAULTY, **environment))) == is_coloured
