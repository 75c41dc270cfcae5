"""The accessibility rules of axe, run in a page."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"resultTypes": ["violations"], "preload": False, "rules": {"target-size": {"enabled": True}}}


def inject(page: Page) -> None:
    """Bring axe into a loaded page, once for all its runs."""
    page.evaluate(AXE_SCRIPT)


def version(page: Page) -> str:
    """The version of the axe that was injected."""
    return page.evaluate("axe.version")


def violations(page: Page, view: str, tags: list[str] | None = None) -> list[str]:
    """Every violation in the page as it is shown, one line for each element."""
    results = page.evaluate("options => axe.run(options)", {**OPTIONS, "runOnly": tags or TAGS})
    return [
        f"{view}: {violation['id']}: {' '.join(map(str, node['target']))}: {reasons(node)}"
        for violation in results["violations"]
        for node in violation["nodes"]
    ]


def reasons(node: dict) -> str:
    """What axe says about one element, in one line."""
    said = [check["message"] for kind in ("any", "all", "none") for check in node[kind]]
    return "; ".join(said) or node["html"]
