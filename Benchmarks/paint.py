"""Measures how long the heaviest page takes until its first text is painted, and prints the milliseconds.

    .venv/bin/python Benchmarks/paint.py [CONTENT]     the records to build (default: Tests/Situations/Content)

It builds the records, serves the site on loopback and loads its heaviest page with scripts off in a phone's width,
15 times in a browser without a cache, after one load that is not counted. The first-contentful-paint that the browser
reports is printed: the median, then the fastest and the slowest. MILEPOST names the program that builds, CHROMIUM the
browser. `scripts/setup.sh test` installs what it needs.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/Browser"))

from playwright.sync_api import Browser, sync_playwright

from support import sites
from support.browsing import HEIGHTS, PHONE, launched
from support.serving import served
from support.sites import CONTENT, SITUATIONS
from support.weight import heaviest

LOADS = 15
PATIENCE = 10.0
PAINT = "performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)"


def first_paint(browser: Browser, url: str) -> float:
    """Milliseconds from the start of one load to the first painted text."""
    context = browser.new_context(viewport={"width": PHONE, "height": HEIGHTS[PHONE]}, java_script_enabled=False)
    page = context.new_page()
    page.goto(url)
    deadline = time.monotonic() + PATIENCE
    painted: list[float] = []
    while not painted and time.monotonic() < deadline:
        painted = page.evaluate(PAINT)
    context.close()
    if not painted:
        sys.exit(f"nothing was painted within {PATIENCE:.0f} s: {url}")
    return painted[0]


def main() -> None:
    """Build, measure and print."""
    content = Path(sys.argv[1]) if len(sys.argv) > 1 else CONTENT[SITUATIONS]
    with tempfile.TemporaryDirectory(prefix="milepost-paint.") as folder:
        site = Path(folder) / "site"
        sites.build(content, site)
        page, size = heaviest(sites.pages_of(content.resolve().name, site))
        with served(site) as origin, sync_playwright() as playwright, launched(playwright) as browser:
            times = [first_paint(browser, f"{origin}/{page.path}") for _ in range(LOADS + 1)][1:]
    print(f"{page.name}, {size:,} bytes: first paint after {statistics.median(times):.0f} ms", end=" ")
    print(f"(median of {LOADS}; {min(times):.0f} to {max(times):.0f})")


if __name__ == "__main__":
    main()
