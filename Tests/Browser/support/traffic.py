"""What a page says on the console and what it asks the network for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import ConsoleMessage, Error, Page, Request, Response


@contextmanager
def listening(page: Page, origin: str) -> Iterator[list[str]]:
    """Collect every message, error, failed request and request to another origin while it lasts."""
    faults: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        faults.append(f"console {message.type}: {message.text}")

    def on_error(error: Error) -> None:
        faults.append(f"page error: {error.message}")

    def on_request(request: Request) -> None:
        if not request.url.startswith((f"{origin}/", "data:")):
            faults.append(f"request to another origin: {request.url}")

    def on_failure(request: Request) -> None:
        # The browser gives up fetching the icon of a page that it leaves.
        if request.failure != "net::ERR_ABORTED":
            faults.append(f"failed request: {request.url}: {request.failure}")

    def on_response(response: Response) -> None:
        if response.status >= 400:
            faults.append(f"status {response.status}: {response.url}")

    handlers = {
        "console": on_console,
        "pageerror": on_error,
        "request": on_request,
        "requestfailed": on_failure,
        "response": on_response,
    }
    for event, handler in handlers.items():
        page.on(event, handler)
    try:
        yield faults
    finally:
        for event, handler in handlers.items():
            page.remove_listener(event, handler)


def first_lost_word(without: str, with_script: str) -> str | None:
    """The first word of the page without a script that is not shown, in its order, with one."""
    words = iter(with_script.split())
    before = ""
    for word in without.split():
        if word not in words:
            return f"{word!r} after {before!r}"
        before = word
    return None
