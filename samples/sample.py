"""A sample document as data: its words and its figures, with or without the errors planted in them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planting import Error, plant_figures, plant_words

HERE = Path(__file__).parent
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
LEVELS = {"heading": 1, "subheading": 2, "annex": 1}


@dataclass(frozen=True)
class Sample:
    """One document to build: its name, its words and its figures."""

    name: str
    words: dict[str, Any]
    figures: dict[str, Any]

    @property
    def right_to_left(self) -> bool:
        """Whether the script runs from right to left."""
        return bool(self.words.get("right_to_left"))

    def label(self, table: str, key: str) -> str:
        """What this language prints for a column or row of `figures.json`."""
        labels = self.words["labels"]
        return str(labels.get(f"{table}/{key}", labels.get(key, key)))

    def figure(self, table: str, text: str) -> str:
        """A figure in the numerals of its table."""
        layout = self.words["tables"][table]
        if text == "0" and "nil" in layout:
            return str(layout["nil"])
        marks = {",": layout.get("groups", ","), ".": layout.get("decimal", ".")}
        return text.translate(str.maketrans(marks | dict(zip("0123456789", layout.get("digits", ""), strict=False))))

    def mark(self, table: str, row: str, column: str) -> str:
        """The footnote letter of a figure, or nothing."""
        marks = self.figures[table].get("marks", [])
        letter = next((letter for r, c, letter in marks if (r, c) == (row, column)), "")
        return str(self.words.get("letters", {}).get(letter, letter))

    def headings(self) -> list[tuple[int, str, str]]:
        """Level, text and paragraph range of each heading, in order."""
        return [(level, text, self._paragraph_range(at, level)) for at, level, text in self._headings_in_body()]

    def contents(self) -> list[tuple[int, str, str]]:
        """The headings as the contents print them."""
        misprints = self.words.get("misprints", {})
        return [(level, misprints.get(text, text), paragraphs) for level, text, paragraphs in self.headings()]

    def _headings_in_body(self) -> Iterator[tuple[int, int, str]]:
        for at, block in enumerate(self.words["body"]):
            for kind in LEVELS.keys() & block.keys():
                yield at, LEVELS[kind], block[kind]

    def _paragraph_range(self, at: int, level: int) -> str:
        body = self.words["body"]
        end = next((i for i, other, _ in self._headings_in_body() if i > at and other <= level), len(body))
        before, upto = (sum("paragraph" in block for block in body[:i]) for i in (at, end))
        if upto <= before + 1:
            return str(upto) if upto > before else ""
        return str(self.words["range"]).format(before + 1, upto)


def load_samples() -> list[Sample]:
    """The documents to build: in each language one that is clean and one with errors."""
    figures = json.loads((HERE / "figures.json").read_text(encoding="utf-8"))
    planted: dict[str, list[Error]] = tomllib.loads((HERE / "errors.toml").read_text(encoding="utf-8"))
    found = []
    for language in LANGUAGES:
        words = tomllib.loads((HERE / "words" / f"{language}.toml").read_text(encoding="utf-8"))
        for name in (f"performance-{language}", f"performance-{language}-errors"):
            errors = planted.get(name, [])
            found.append(Sample(name, plant_words(words, errors), plant_figures(figures, errors)))
    return found
