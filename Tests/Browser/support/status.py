"""The status files of built sites, and the schema that explains them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from support.sites import ROOT

SCHEMA = ROOT / "docs/schemas/status-1.schema.json"
WRONG = {"a value": "of no type that any field has"}


def schema() -> dict[str, Any]:
    """The schema of version 1."""
    return json.loads(SCHEMA.read_text("utf-8"))


def files(folder: Path) -> list[Path]:
    """The status file of every client of a site."""
    return sorted(folder.glob("*/status.json"))


def faults(status: Any) -> list[str]:
    """What the schema has against a status, each with its place."""
    checker = Draft202012Validator.FORMAT_CHECKER
    found = Draft202012Validator(schema(), format_checker=checker).iter_errors(status)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


def places(value: Any, path: tuple = ()) -> Iterator[tuple]:
    """The way to every field of a status, however deep."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        if isinstance(value, dict):
            yield (*path, step)
        yield from places(inner, (*path, step))


def broken(status: Any, path: tuple, value: Any = None) -> Any:
    """A copy with one field left out, or with another value in it."""
    changed = copy.deepcopy(status)
    holder = changed
    for step in path[:-1]:
        holder = holder[step]
    if value is None:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return changed


def texts(value: Any, names: frozenset[str]) -> Iterator[str]:
    """Every text in the fields of these names, in lists of them too."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in names:
                yield from [inner] if isinstance(inner, str) else inner if isinstance(inner, list) else []
            yield from texts(inner, names)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, names)
