"""A sample document as data: its words, its figures, and the errors planted in them."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LANGUAGES = ("en", "zh")


@dataclass(frozen=True)
class Sample:
    """One document to build: its name, its words, and its figures with or without planted errors."""

    name: str
    words: dict[str, Any]
    figures: dict[str, Any]

    def label(self, table: str, key: str) -> str:
        """What this language prints for a column or row of `figures.json`."""
        labels = self.words["labels"]
        return str(labels.get(f"{table}/{key}", labels.get(key, key)))

    def figure(self, table: str, text: str) -> str:
        """A figure in the numerals of its table."""
        layout = self.words["tables"][table]
        return str(layout.get("nil", "0")) if text == "0" else text.replace(",", layout.get("groups", ","))

    def mark(self, table: str, row: str, column: str) -> str:
        """The footnote letter of a figure, or nothing."""
        marks = self.figures[table].get("marks", [])
        return next((mark for r, c, mark in marks if (r, c) == (row, column)), "")

    def headings(self) -> list[tuple[int, str, str]]:
        """Level, text and paragraph range of each heading, in order."""
        return [(level, text, self._paragraph_range(at, level)) for at, level, text in self._headings_in_body()]

    def _headings_in_body(self) -> Iterator[tuple[int, int, str]]:
        for at, block in enumerate(self.words["body"]):
            if "heading" in block:
                yield at, 1, block["heading"]
            elif "subheading" in block:
                yield at, 2, block["subheading"]

    def _paragraph_range(self, at: int, level: int) -> str:
        body = self.words["body"]
        end = next((i for i, other, _ in self._headings_in_body() if i > at and other <= level), len(body))
        before, upto = (sum("paragraph" in block for block in body[:i]) for i in (at, end))
        return str(upto) if upto == before + 1 else str(self.words["range"]).format(before + 1, upto)


def load_samples() -> list[Sample]:
    """The documents to build: in each language one that is clean and one with errors."""
    figures = json.loads((HERE / "figures.json").read_text(encoding="utf-8"))
    planted = tomllib.loads((HERE / "errors.toml").read_text(encoding="utf-8"))
    found = []
    for language in LANGUAGES:
        words = tomllib.loads((HERE / "words" / f"{language}.toml").read_text(encoding="utf-8"))
        for name in (f"performance-{language}", f"performance-{language}-errors"):
            found.append(Sample(name, words, plant(figures, planted.get(name, []))))
    return found


def plant(figures: dict[str, Any], errors: list[dict[str, str]]) -> dict[str, Any]:
    """The figures with the errors written into them."""
    changed = copy.deepcopy(figures)
    for error in errors:
        table = changed[error["table"]]
        row, at = table["rows"][error["row"]], table["columns"].index(error["column"])
        if row[at] != error["from"]:
            raise ValueError(f"errors.toml: table {error['table']}, {error['row']}: {row[at]} is not {error['from']}")
        row[at] = error["to"]
    return changed
