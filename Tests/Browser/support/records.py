"""Records as other programs read them: their front matter as values, and the schemas that describe it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

from support.sites import ROOT

SCHEMAS = ROOT / "docs/schemas/records"
KINDS = ["settings", "client", "project", "milestone", "update", "change"]


class CoreLoader(yaml.SafeLoader):
    """Guesses as YAML 1.2 has it, which editors read: `3` and `true` are values, a day and `on` are text."""

    yaml_implicit_resolvers: dict[str, Any] = {}


CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), "tTfF")
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|Null|NULL|)$"), ["~", "n", "N", ""])
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?[0-9]+$"), "-+0123456789")
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"), "-+0123456789."
)

# One leaves every scalar as text, the other makes values of them; a schema has to serve both.
LOADERS = {"text": yaml.BaseLoader, "values": CoreLoader}


@cache
def schema(kind: str) -> dict[str, Any]:
    """The schema of a kind of record."""
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))


def faults(kind: str, record: Any) -> list[str]:
    """What the schema of a kind has against a record, each with its place."""
    found = Draft7Validator(schema(kind)).iter_errors(record)
    return sorted(f"{error.json_path}: {error.message[:200]}" for error in found)


def front_matter(text: str) -> str:
    """What stands between the first two lines of hyphens."""
    return text.replace("\r\n", "\n").removeprefix("\ufeff").split("---\n", 2)[1]


def kind_of(path: Path) -> str:
    """The kind of record that a file is, by its place."""
    if path.parent.name in ("updates", "changes"):
        return path.parent.name.removesuffix("s")
    return {"milepost.yml": "settings", "client.md": "client", "project.md": "project"}.get(path.name, "milestone")


def records(content: Path) -> list[Path]:
    """Every record of a content folder, and its settings."""
    found = [path for path in content.rglob("*") if path.suffix == ".md" or path.name == "milepost.yml"]
    ignored = lambda path: any(part.startswith(("_", ".")) for part in path.relative_to(content).parts)
    return sorted(path for path in found if not ignored(path) and "files" not in path.relative_to(content).parts)


def read(path: Path, loader: str) -> Any:
    """A record's keys and values."""
    text = path.read_text("utf-8")
    return yaml.load(text if path.suffix == ".yml" else front_matter(text), LOADERS[loader])
