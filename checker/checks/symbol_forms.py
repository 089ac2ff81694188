"""Symbols of documents that the text cites are formed as symbols are: "A/80/605", "ICCD/COP(15)/7".

`form` is what is looked for: one that is "misspelt" (a letter for a digit, a doubled slash) or only "unusual".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.model.document import Paragraph
from checker.understand.structure.symbols import Odd, odd, symbols


class Options(Struct, frozen=True):
    """Which forms are looked for."""

    form: Literal["misspelt", "unusual"] = "misspelt"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look at every symbol in paragraphs and footnotes."""
    document = analysis.document
    legible = analysis.is_legible
    for paragraph in document.paragraphs:
        for symbol, start in symbols(paragraph.text):
            place = _place(paragraph, start, start + len(symbol))
            yield from _judged(options, legible, odd(symbol, start), place, paragraph.order)
    for note in document.notes:
        place = Place(f"footnote {note.mark}".strip(), note.page, note.box)
        for symbol, start in symbols(note.text):
            yield from _judged(options, legible, odd(symbol, start), place, 0)


def _place(paragraph: Paragraph, start: int, end: int) -> Place:
    page, box = paragraph.spot(start, end)
    return Place(f"paragraph {paragraph.number}" if paragraph.number else "text", page, box)


def _judged(options: Options, legible: bool, found: Odd | None, place: Place, order: int) -> Iterator[Outcome]:
    if found is None:
        if options.form == "misspelt":
            yield Outcome(Verdict.HELD, place, "", order)
    elif found.is_slip == (options.form == "misspelt"):
        if legible:
            message = f"{place.label}: cites {found.text}, which is not formed as symbols are ({found.meant}?)."
            yield Outcome(Verdict.DISAGREED, place, message, order, found.start)
        else:
            yield Outcome(Verdict.UNCHECKED, place, "a symbol may not have been read sign by sign")
