"""What `milepost status --format json` writes, and the schema that explains it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from support.sites import ROOT, program

SCHEMA = ROOT / "docs/schemas/overview-1.schema.json"
DAYS = ("2026-01-02", "2026-02-20", "2026-03-17", "2026-03-18", "2026-04-10", "2026-10-14", "2027-03-01")


def schema() -> dict[str, Any]:
    """The schema of version 1."""
    return json.loads(SCHEMA.read_text("utf-8"))


def overview(content: Path, *arguments: str) -> dict[str, Any]:
    """The overview of a content folder."""
    run = subprocess.run(
        [program(), "status", "--format", "json", "--content", content, *arguments],
        capture_output=True, check=False, timeout=120,
    )
    assert run.returncode in (0, 1), run.stderr.decode()
    return json.loads(run.stdout)


def faults(value: Any) -> list[str]:
    """What the schema has against an overview, each with its place."""
    checker = Draft202012Validator.FORMAT_CHECKER
    found = Draft202012Validator(schema(), format_checker=checker).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]
