"""How a test says what it found."""

from __future__ import annotations

import pytest

SHOWN = 40


def hold(where: str, faults: list[str]) -> None:
    """Fail with one readable line for each fault, and pass where there is none."""
    if not faults:
        return
    lines = [f"  - {fault}" for fault in faults[:SHOWN]]
    if len(faults) > SHOWN:
        lines.append(f"  and {len(faults) - SHOWN} more")
    pytest.fail("\n".join([f"{where}: {len(faults)} found", *lines]), pytrace=False)
