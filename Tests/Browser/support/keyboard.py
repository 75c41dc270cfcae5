"""A page read with the Tab key."""

from __future__ import annotations

from playwright.sync_api import Page

from support.browsing import ask

SPARE_PRESSES = 20  # for what takes the focus beside links, buttons and summaries, as a box that scrolls


def tabbing_faults(page: Page, view: str) -> list[str]:
    """What Tab does not reach in the order of the page, and what does not show that it has the focus."""
    stops = ask(page, "stops")
    visited: list[int] = []
    faults = []
    for _ in range(len(stops) + SPARE_PRESSES):
        page.keyboard.press("Tab")
        here = ask(page, "focused")
        if here["index"] in visited or (visited and here["isOut"]):
            break
        if here["index"] >= 0:
            visited.append(here["index"])
        if here["fault"]:
            faults.append(f"{view}: {stops[here['index']]}: {here['fault']}")
    return faults + order_faults(stops, visited, view)


def order_faults(stops: list[str], visited: list[int], view: str) -> list[str]:
    """Where the visited stops are not all of them in the order of the page."""
    missed = [index for index in range(len(stops)) if index not in visited]
    faults = [f"{view}: Tab does not reach {stops[index]}" for index in missed]
    for before, after in zip(visited, visited[1:]):
        if after < before:
            faults.append(f"{view}: Tab goes back from {stops[before]} to {stops[after]}")
    return faults
