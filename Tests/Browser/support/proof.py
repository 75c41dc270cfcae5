"""The archives of proof assets, and the schema that explains their data."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from support.sites import CONTENT, DEMO, ROOT, program

SCHEMA = ROOT / "docs/schemas/proof-1.schema.json"
SAMPLES = ROOT / "Tests/DocumentsTests/Fixtures/proof"


def schema() -> dict[str, Any]:
    """The schema of version 1."""
    return json.loads(SCHEMA.read_text("utf-8"))


def faults(data: Any) -> list[str]:
    """What the schema has against the data of an asset, each with its place."""
    return [f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(schema()).iter_errors(data)]


def archives(folder: Path, zone: str) -> list[Path]:
    """The archives of the demonstration, written by a machine in a time zone."""
    command = [str(program()), "proof", "--content", str(CONTENT[DEMO]), "--output", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env={"TZ": zone})
    return sorted(folder.iterdir())


def marks(page: str) -> set[str]:
    """The ids, digests, files and names of a page that another page could have too."""
    patterns = (r'\bid="([^"]+)"', r"sha256-([^']+)", r'(?:href|src)="([^"#]+)"', r"\b[0-9a-f]{16}\b")
    return {found for pattern in patterns for found in re.findall(pattern, page)}
