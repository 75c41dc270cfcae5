"""The sites under test: where their records are, how they are built, and which pages they have."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DEMO, SITUATIONS, GRANTS = "demo", "situations", "grants"
CONTENT = {
    DEMO: ROOT / "Content",
    SITUATIONS: ROOT / "Tests/Situations/Content",
    GRANTS: ROOT.parent / "shared/data/grants",
}
OWN = (DEMO, SITUATIONS)
ROOT_PAGE, NOT_FOUND, CLIENT, SUMMARY, MOVED = "root", "404", "client", "summary", "moved"
PROOF = "proof"
KEY = re.compile(r"-[a-z2-7]{26}(?=/|$)")


@dataclass(frozen=True)
class SitePage:
    """One page of one built site."""

    site: str
    folder: Path
    path: str
    kind: str

    @property
    def file(self) -> Path:
        """Where the page is on disk."""
        return self.folder / self.path

    @property
    def name(self) -> str:
        """The page in messages: its site and its path without the key."""
        path = KEY.sub("", self.path).removesuffix("/index.html")
        return f"{self.site}/{path}"

    @property
    def client(self) -> str:
        """The slug of the page's client, empty for pages of no client."""
        first, slash, _ = KEY.sub("", self.path).partition("/")
        return first if slash and self.kind != PROOF else ""


class BuildFailure(Exception):
    """A site that could not be built."""


def missing_reason(site: str) -> str | None:
    """Why a site cannot be tested here, or None where its records exist."""
    if CONTENT[site].is_dir():
        return None
    return f"the records of {site} are not here: {os.path.relpath(CONTENT[site], ROOT)}"


def program() -> Path:
    """The program under test: the one that MILEPOST names, or the debug build."""
    return Path(os.environ.get("MILEPOST") or ROOT / ".build/debug/milepost").absolute()


def build(content: Path, folder: Path) -> None:
    """Render one folder of records into a fresh folder."""
    command = [str(program()), "build", "--content", str(content), "--output", str(folder)]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError as error:
        raise BuildFailure(f"{program()} cannot be run ({error}); run: swift build") from error
    if done.returncode != 0:
        raise BuildFailure(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")


def build_all(folder: Path) -> None:
    """Build every site whose records exist, each into the folder of its name."""
    for site, content in CONTENT.items():
        if missing_reason(site) is None:
            build(content, folder / site)


def kind_of(path: str, text: str) -> str:
    """What a page is, told by its place in the site."""
    if 'http-equiv="refresh"' in text:
        return MOVED
    if path in ("index.html", "404.html"):
        return ROOT_PAGE if path == "index.html" else NOT_FOUND
    if path.startswith("proof/"):
        return PROOF
    return CLIENT if path.count("/") == 1 else SUMMARY


def pages_of(site: str, folder: Path) -> list[SitePage]:
    """Every HTML page of a built site, in the order of their paths."""
    found = []
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        found.append(SitePage(site, folder, path, kind_of(path, file.read_text("utf-8"))))
    return found


def samples(pages: list[SitePage]) -> list[SitePage]:
    """One page of each kind; of the situations, which are made to differ, every client."""
    kinds: set[str] = set()
    chosen = []
    for page in pages:
        if page.kind not in kinds or (page.site == SITUATIONS and page.kind == CLIENT):
            chosen.append(page)
        kinds.add(page.kind)
    return chosen
