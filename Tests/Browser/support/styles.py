"""What the stylesheets of a site hold: faults, declarations and classes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tinycss2
from playwright.sync_api import Page

HASH = re.compile(r"-[0-9a-f]{16}(?=\.css$)")
DESCRIPTORS = {"page", "font-face", "property", "counter-style"}
UNSUPPORTED = "pairs => pairs.map(([name, value]) => CSS.supports(name, value))"


@dataclass
class Sheet:
    """The parts of one stylesheet that tests ask for."""

    name: str
    faults: list[str] = field(default_factory=list)
    declarations: list[tuple[int, str, str]] = field(default_factory=list)
    classes: set[str] = field(default_factory=set)

    def read(self, nodes: Iterable[Any]) -> Sheet:
        """Take up what stands at one level and below it."""
        for node in nodes:
            if node.type == "error":
                self.faults.append(f"{self.name}:{node.source_line}: {node.message}")
            elif node.type == "declaration":
                value = tinycss2.serialize(node.value).strip()
                self.declarations.append((node.source_line, node.name, value))
            elif node.type == "qualified-rule":
                self.classes |= class_names(node.prelude)
                self.read(contents(node))
            elif node.type == "at-rule" and node.content and node.lower_at_keyword not in DESCRIPTORS:
                self.read(contents(node))
            elif node.type == "at-rule" and node.content:
                Sheet(self.name, faults=self.faults).read(contents(node))
        return self


def contents(rule: Any) -> list[Any]:
    """The declarations and rules within a rule."""
    return tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)


def class_names(prelude: list[Any]) -> set[str]:
    """The classes of a selector, those within :is() and :not() too."""
    found = set()
    for before, node in zip([None, *prelude], prelude):
        if node.type == "ident" and before is not None and before == ".":
            found.add(node.value)
        elif node.type == "function":
            found |= class_names(node.arguments)
    return found


def sheets(folder: Path) -> list[Sheet]:
    """Every stylesheet of a built site, each named without the hash of its contents."""
    return [Sheet(HASH.sub("", file.name)).read(parsed(file.read_bytes())) for file in sorted(folder.rglob("*.css"))]


def parsed(text: bytes) -> list[Any]:
    """The rules of a stylesheet."""
    rules, _ = tinycss2.parse_stylesheet_bytes(text, skip_comments=True, skip_whitespace=True)
    return rules


def not_understood(page: Page, sheet: Sheet) -> list[str]:
    """The declarations that the browser would ignore."""
    answers = page.evaluate(UNSUPPORTED, [[name, value] for _, name, value in sheet.declarations])
    return [
        f"{sheet.name}:{line}: the browser ignores {name}: {value}"
        for (line, name, value), is_understood in zip(sheet.declarations, answers)
        if not is_understood
    ]
