"""The reports of `milepost check`, read as programs read them and as a terminal shows them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator, Draft202012Validator

from support.sites import ROOT, program

FAULTY = ROOT / "Tests/CommandTests/Fixtures/every-fault"
SCHEMA = ROOT / "docs/schemas/findings-1.schema.json"
SARIF = ROOT / "Tests/Browser/support/schemas/sarif-2.1.0.json"
BARE = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}


def schema() -> dict[str, Any]:
    """The schema of version 1 of our own format."""
    return json.loads(SCHEMA.read_text("utf-8"))


def report(format_: str, folder: Path, *options: str) -> Any:
    """What a check of the Content in a folder writes to standard output, and that it says nothing else."""
    done = subprocess.run(
        [str(program()), "check", "--format", format_, *options], cwd=folder, capture_output=True, check=False
    )
    assert done.stderr == b"", done.stderr.decode()
    return json.loads(done.stdout)


def faults(value: Any) -> list[str]:
    """What the schema of our own format has against a report."""
    return told(Draft202012Validator(schema()).iter_errors(value))


def sarif_faults(value: Any) -> list[str]:
    """What the schema of SARIF 2.1.0 has against a report."""
    return told(Draft7Validator(json.loads(SARIF.read_text("utf-8"))).iter_errors(value))


def told(errors: Any) -> list[str]:
    """Each error of a validator with its place."""
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


def on_a_terminal(folder: Path, **environment: str) -> str:
    """What a check of the Content in a folder shows on a pseudo terminal."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [str(program()), "check"], cwd=folder, env=BARE | environment, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = b""
    while part := read(ours):
        shown += part
    os.close(ours)
    running.wait()
    return shown.decode().replace("\r\n", "\n")


def read(descriptor: int) -> bytes:
    """The next bytes; none once nobody has the other end open, which Linux tells as an error."""
    try:
        return os.read(descriptor, 65_536)
    except OSError:
        return b""
