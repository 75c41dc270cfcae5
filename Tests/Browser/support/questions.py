"""The twelve questions that a client must be able to answer from the page alone."""

from __future__ import annotations

import json

from playwright.sync_api import Page

from support.browsing import OPEN_DETAILS
from support.sites import ROOT

FILE = ROOT / "Tests/Situations/questions.json"
NUMBERS = [str(number) for number in range(1, 13)]
# What lies further back, or behind the first three things that are wanted, folds.
MAY_UNFOLD = {"2", "4", "5", "6", "12"}
TEXT = "document.body.innerText"


def asked() -> dict[str, dict[str, dict]]:
    """For each client the twelve questions with their answers, empty where the file is not here."""
    return json.loads(FILE.read_text("utf-8")) if FILE.is_file() else {}


def plain(text: str) -> str:
    """A text with single spaces."""
    return " ".join(text.split())


def unanswered(page: Page, questions: dict[str, dict]) -> list[str]:
    """The questions that are not put or whose answers a reader cannot see on the page."""
    folded = plain(page.evaluate(TEXT))
    page.evaluate(OPEN_DETAILS)
    unfolded = plain(page.evaluate(TEXT))
    faults = []
    for number in NUMBERS:
        question = questions.get(number, {})
        if not question.get("shown") and not question.get("none"):
            faults.append(f"question {number} has neither `shown` nor `none`")
        text = unfolded if number in MAY_UNFOLD else folded
        lost = [fragment for fragment in question.get("shown", []) if plain(fragment) not in text]
        faults += [f"question {number}: the page does not show “{fragment}”" for fragment in lost]
    return faults
