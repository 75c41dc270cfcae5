"""Builds the sites once, serves them to each worker, and hands every test the pages it asks for."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from support import sites
from support.browsing import launched, reset
from support.serving import served
from support.sites import SitePage, samples
from support.weight import heaviest

BUILT = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Build every site once, before any worker starts."""
    if hasattr(config, "workerinput"):
        config.stash[BUILT] = Path(config.workerinput["built"])
        return
    config.stash[BUILT] = folder = Path(tempfile.mkdtemp(prefix="milepost-sites."))
    try:
        sites.build_all(folder)
    except sites.BuildFailure as failure:
        shutil.rmtree(folder)
        pytest.exit(str(failure), returncode=2)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker where the sites are."""
    node.workerinput["built"] = str(node.config.stash[BUILT])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the sites after the last test."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(config.stash[BUILT], ignore_errors=True)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say how heavy the heaviest page of each site is."""
    for site in sites.CONTENT:
        if sites.missing_reason(site) is None:
            page, size = heaviest(pages_of(config, site))
            terminalreporter.write_line(f"heaviest page of {site}: {page.name}, {size:,} bytes")


def pages_of(config: pytest.Config, site: str) -> list[SitePage]:
    """The pages of one site, none where its records are not here."""
    return sites.pages_of(site, config.stash[BUILT] / site)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hand out sites and pages, and skip with the reason those that are not here."""
    if "site_page" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("pages")
        metafunc.parametrize("site_page", page_parameters(metafunc.config, **(marker.kwargs if marker else {})))
    if "site" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("sites")
        names = marker.args if marker else tuple(sites.CONTENT)
        metafunc.parametrize("site", [site_parameter(name) for name in names])


def site_parameter(site: str) -> Any:
    """A site as a test's parameter."""
    reason = sites.missing_reason(site)
    return pytest.param(site, id=site, marks=[pytest.mark.skip(reason=reason)] if reason else [])


def page_parameters(
    config: pytest.Config,
    sites: tuple[str, ...] = tuple(sites.CONTENT),
    kinds: tuple[str, ...] = (sites.ROOT_PAGE, sites.NOT_FOUND, sites.CLIENT, sites.SUMMARY, sites.PROOF),
    each_kind_once: bool = False,
) -> list[Any]:
    """The pages of these sites and kinds as a test's parameters."""
    found = []
    for site in sites:
        pages = [page for page in pages_of(config, site) if page.kind in kinds]
        if each_kind_once:
            pages = samples(pages)
        found += [pytest.param(page, id=page.name) for page in pages] or [site_parameter(site)]
    return found


@pytest.fixture
def every_page(request: pytest.FixtureRequest) -> list[SitePage]:
    """Every page of every site that could be built."""
    return [page for site in sites.CONTENT for page in pages_of(request.config, site)]


@pytest.fixture
def pages(site: str, request: pytest.FixtureRequest) -> list[SitePage]:
    """Every page of the site."""
    return pages_of(request.config, site)


@pytest.fixture(scope="session")
def origins(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The address of each site that could be built."""
    with ExitStack() as servers:
        folders = request.config.stash[BUILT].iterdir()
        yield {folder.name: servers.enter_context(served(folder)) for folder in folders}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for each worker."""
    with sync_playwright() as playwright, launched(playwright) as browser:
        yield browser


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Callable[..., Page]:
    """One tab for each sort of context, opened when it is first wanted and used again."""
    opened: dict[tuple[bool, bool], Page] = {}

    def tab(java_script_enabled: bool = True, bypass_csp: bool = False) -> Page:
        sort = (java_script_enabled, bypass_csp)
        if sort not in opened:
            context = browser.new_context(java_script_enabled=java_script_enabled, bypass_csp=bypass_csp)
            opened[sort] = context.new_page()
        reset(opened[sort])
        return opened[sort]

    return tab


@pytest.fixture
def tab(tabs: Callable[..., Page]) -> Page:
    """A tab as a reader has it."""
    return tabs()


@pytest.fixture
def show(tab: Page, origins: dict[str, str]) -> Callable[..., Page]:
    """Load a page of a site into the tab, or into another one."""

    def load(page: SitePage, into: Page = tab) -> Page:
        into.goto(f"{origins[page.site]}/{page.path}")
        return into

    return load
