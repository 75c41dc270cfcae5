"""The checks of shown pages find what is broken: each is shown a page with its fault and one without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from support import axe, keyboard, layout, media, questions
from support.browsing import LIGHT, PHONE, look
from support.serving import served
from support.traffic import listening

BUTTON = "display: inline-flex; min-height: 48px; width: 100%"
TINY_BUTTONS = "<p><button style='width: 9px'>a</button><button style='width: 9px'>b</button></p>"
SOUND = f"""<!doctype html><html lang="en"><head><title>Progress</title></head><body><main>
<p class="state">In review</p><h1>Ready</h1><section class="asks"><p class="question">Do you accept it?</p>
<p class="answers" style="margin: 0"><a href="#here" style="{BUTTON}">Approve</a></p></section>
<details><summary style="min-height: 24px">More</summary><p id="here">Text</p></details></main></body></html>"""


def shown(page: Page, find: Callable[..., list[str]], html: str, *arguments: object) -> str:
    """What a check finds in a page of this text, in one string."""
    page.goto("about:blank")
    page.set_content(html)
    look(page, PHONE, LIGHT)
    return "\n".join(find(page, *arguments))


@pytest.fixture
def violations(tab: Page) -> Callable[..., list[str]]:
    """The check by axe, which has to be brought into each page."""

    def find(page: Page, view: str) -> list[str]:
        axe.inject(page)
        return axe.violations(page, view)

    return find


FAULTS = [
    (layout.overflow, "<h1>", "<h1 style='width: 500px'>", "the page scrolls sideways"),
    (layout.overflow, "<h1>", "<h1 style='margin-left: -20px'>", "begins at -12 px"),
    (layout.clipped, "<h1>", "<h1 style='overflow: hidden; height: 9px'>", "px of height"),
    (layout.clipped, "<h1>", "<h1 style='overflow: hidden; width: 9px'>", "px of width"),
    (layout.missing_from_first_screen, "<h1>", "<h1 style='padding-top: 844px'>", "the headline ends at"),
    (layout.missing_from_first_screen, 'class="state"', "", "the state is not there"),
    (
        layout.missing_from_first_screen,
        '<a href="#here"',
        "<a style='display: block; height: 800px' href='#here'",
        "answer ends",
    ),
    (layout.missing_from_first_screen, 'class="asks"', "", "nothing is waiting is not there"),
    (keyboard.tabbing_faults, "<a href", "<a tabindex='-1' href", "Tab does not reach <a>"),
    (keyboard.tabbing_faults, "</main>", "<a href='#here' tabindex='1'>Later</a></main>", "Tab goes back"),
    (keyboard.tabbing_faults, "<head>", "<head><style>:focus { outline: none }</style>", "focus cannot be seen"),
    (keyboard.tabbing_faults, "<head>", "<head><style>:focus { outline: 2px solid #ccc }</style>", "contrast of 1.6"),
    (keyboard.tabbing_faults, "<a href", "<button style='opacity: 0'>x</button><a href", "cannot be seen while"),
    (media.states_without_colours, "In review", "●", "has no word"),
    (media.motion_when_unwanted, "<html", "<html style='scroll-behavior: smooth'", "scrolls smoothly"),
    (media.printing_faults, "<html", "<html", "is printed"),
    (media.printing_faults, "<h1>", "<h1 style='width: 700px'>", "A4: the page scrolls"),
]


def name_of(value: object) -> str | None:
    """The name of a check in the name of its test."""
    return getattr(value, "__name__", None)


@pytest.mark.parametrize(("find", "sound", "broken", "finding"), FAULTS, ids=name_of)
def test_a_check_finds_its_fault(
    tab: Page, find: Callable[..., list[str]], sound: str, broken: str, finding: str
) -> None:
    """A page that breaks one rule is found out, and the page it was made from is not."""
    view = [] if find.__module__.endswith("media") else ["390 px"]
    assert finding in shown(tab, find, SOUND.replace(sound, broken, 1), *view)
    if sound != broken:
        assert finding not in shown(tab, find, SOUND, *view)


@pytest.mark.parametrize(
    ("sound", "broken", "rule"),
    [
        ('<html lang="en">', "<html>", "html-has-lang"),
        ("<h1>", "<h1 style='color: #aaa'>", "color-contrast"),
        ("<h1>", f"{TINY_BUTTONS}<h1>", "target-size"),
    ],
)
def test_axe_finds_violations(
    tab: Page, violations: Callable[..., list[str]], sound: str, broken: str, rule: str
) -> None:
    """Rules of WCAG 2.0 and of 2.2 are run, and a sound page violates none."""
    assert f"390 px: {rule}:" in shown(tab, violations, SOUND.replace(sound, broken, 1), "390 px")
    assert shown(tab, violations, SOUND, "390 px") == ""


def test_answers_must_be_high_and_fill_their_row(tab: Page) -> None:
    """A low button and a narrow one are found, a good one is not."""
    low = SOUND.replace("min-height: 48px", "min-height: 40px")
    assert "is 40.0 px high" in shown(tab, layout.small_answers, low, "390 px", True)
    narrow = SOUND.replace("width: 100%", "width: 50%")
    assert "its row takes" in shown(tab, layout.small_answers, narrow, "390 px", True)
    assert shown(tab, layout.small_answers, narrow, "390 px", False) == ""
    assert shown(tab, layout.small_answers, SOUND, "390 px", True) == ""


@pytest.fixture
def origin(tmp_path: Path) -> Iterator[str]:
    """A site whose page loads what is not there and what is elsewhere, is refused a style, and fails."""
    policy = """<meta http-equiv="Content-Security-Policy" content="style-src 'self'">"""
    loads = '<img src="none.png"><img src="http://127.0.0.1:9/x.png"><script>console.log("here"); lost()</script>'
    (tmp_path / "index.html").write_text(f'<head>{policy}</head><p style="color: red">Text</p>{loads}')
    with served(tmp_path) as address:
        yield address


def test_traffic_and_messages_are_found(tab: Page, origin: str) -> None:
    """Messages, errors, refusals, and requests that fail or leave the origin are all found."""
    with listening(tab, origin) as faults:
        tab.goto(f"{origin}/index.html")
    said = "\n".join(faults)
    assert "console log: here" in said
    assert "page error: lost is not defined" in said
    assert "Content Security Policy" in said
    assert "status 404" in said
    assert "request to another origin: http://127.0.0.1:9/x.png" in said


def test_an_answer_in_a_folded_part_counts_for_some_questions(tab: Page) -> None:
    """What is folded answers what was approved, and not what is asked."""
    tab.set_content("<main>Seen  here<details><summary>More</summary>Folded</details></main>")
    asked = {number: {"shown": ["Seen here"]} for number in questions.NUMBERS}
    assert questions.unanswered(tab, {**asked, "5": {"shown": ["Folded"]}, "9": {"none": "no risk"}}) == []
    tab.set_content("<main>Seen<details><summary>More</summary>Folded</details></main>")
    faults = questions.unanswered(tab, {"3": {"shown": ["Folded"]}})
    assert "question 3: the page does not show “Folded”" in faults
    assert "question 1 has neither `shown` nor `none`" in faults
