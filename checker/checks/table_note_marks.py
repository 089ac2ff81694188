"""Every letter that calls a note in a table has its note under it, and every note its letter.

`alone` says what is looked for: a "mark" without note or a "note" without mark. A note is only missed where its letter
comes behind one that the cells bear: the first ones may have been called by what was not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.languages.scripts import ITEMS
from checker.model.document import Document
from checker.model.table import Row, Table
from checker.understand.listing import joined
from checker.understand.sentences import begun
from checker.understand.structure.overlooked import holds_note

_LETTER = re.compile(f"[a-z{ITEMS}]")


class Options(Struct, frozen=True):
    """What stands alone."""

    alone: Literal["mark", "note"] = "mark"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the letters in each table against its notes."""
    for table in analysis.document.tables:
        letters = sorted({note.mark for note in table.notes if _is_letter(note.mark)})
        marks = [(mark, row) for row in table.rows for mark in _marks(row) if _is_letter(mark)]
        if letters and options.alone == "mark":
            yield from _called(analysis.document, table, marks, letters)
        elif letters and marks:
            heads = {*table.marks, *(mark for column in table.columns for mark in column.marks)}
            yield from _uncalled(table, {mark for mark, _ in marks}, heads)


def _is_letter(mark: str) -> bool:
    return _LETTER.fullmatch(mark) is not None


def _marks(row: Row) -> list[str]:
    return [*row.marks, *(mark for cell in row.cells if cell for mark in cell.marks)]


def _called(document: Document, table: Table, marks: list[tuple[str, Row]], letters: list[str]) -> Iterator[Outcome]:
    for mark in dict.fromkeys(mark for mark, _ in marks):
        rows = [row for each, row in marks if each == mark]
        named = "row " if len(rows) == 1 else "rows "
        named += joined([f"“{row.label}”" for row in rows])
        place = Place(f"{table.name}, {named}", rows[0].page, rows[0].box)
        if mark in letters:
            yield Outcome(Verdict.HELD, place, "", table.order)
        elif len(table.pages) > 1:
            yield Outcome(Verdict.UNCHECKED, place, "the notes of a table on several pages may not all have been read")
        elif holds_note(document, table, mark):
            yield Outcome(Verdict.UNCHECKED, place, "the note of a mark may stand where it was not read")
        else:
            below = f"{'note' if len(letters) == 1 else 'notes'} under the table {'is' if len(letters) == 1 else 'are'}"
            bears = "bears" if len(rows) == 1 else "bear"
            message = f"{place.label}: {bears} the mark {mark}; the {below} {joined(letters)}."
            yield Outcome(Verdict.DISAGREED, place, message, table.order)


def _uncalled(table: Table, marks: set[str], heads: set[str]) -> Iterator[Outcome]:
    for note in table.notes:
        if _is_letter(note.mark) and note.mark not in marks | heads and note.mark > min(marks):
            message = f"{table.name}: nothing bears the mark of note {note.mark} (“{begun(note.text)}”)."
            yield Outcome(Verdict.DISAGREED, Place(table.name, note.page, note.box), message, table.order)
