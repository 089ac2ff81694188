"""Every letter that calls a note in a table has its note under it, and every note its letter.

`alone` says what is looked for: a "mark" without note or a "note" without mark. In a PDF a note is only missed where
its letter comes behind one that the cells bear: the first ones may have been called by what was not read. Where the
file says what is a cell and a mark, it is missed where nothing bears its letter since the table before that has such a
note, neither a heading nor another table over the same notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.languages.scripts import ITEMS
from checker.model.document import Caption, Document, Heading, Paragraph
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
        marks = [(mark, row) for row in table.rows for mark in row.borne if _is_letter(mark)]
        if letters and options.alone == "mark":
            yield from _called(analysis.document, table, marks, letters)
        elif letters:
            yield from _uncalled(analysis.document, table, {mark for mark, _ in marks})


def _is_letter(mark: str) -> bool:
    return _LETTER.fullmatch(mark) is not None


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


def _uncalled(document: Document, table: Table, marks: set[str]) -> Iterator[Outcome]:
    """What comes of the notes whose letter neither the cells bear nor what stands over them."""
    exact = "cells" in table.reading
    for note in table.notes:
        if not _is_letter(note.mark) or note.mark in {*marks, *table.over}:
            continue
        place = Place(table.name, note.page, note.box)
        behind = bool(marks) and note.mark > min(marks)
        if (exact and note.mark not in _since(document, table, note.mark)) or (behind and not exact):
            if exact and (table.doubts or _is_typed(document, table, note.mark)):
                yield Outcome(Verdict.UNCHECKED, place, "the mark of a note may stand where it was not read")
            else:
                message = f"{table.name}: nothing bears the mark of note {note.mark} (“{begun(note.text)}”)."
                yield Outcome(Verdict.DISAGREED, place, message, table.order)


def _since(document: Document, table: Table, mark: str) -> set[str]:
    """The marks between a table and the one before it that has a note with the same mark."""
    before = [each for each in document.tables if each.order < table.order]
    start = max((each.order for each in before if any(note.mark == mark for note in each.notes)), default=-1)
    texts: list[Paragraph | Heading | Caption] = [*document.paragraphs, *document.headings, *document.captions]
    found = {each.text for text in texts if start < text.order < table.order for each in text.marks}
    others = [each for each in before if each.order > start]
    return found.union(*(other.over for other in others), *(row.borne for other in others for row in other.rows))


def _is_typed(document: Document, table: Table, mark: str) -> bool:
    """Whether a mark may stand in a table as a letter like any other; glued to a word where none is ever raised."""
    texts = [table.title, table.unit or "", table.stub_head, *(column.name for column in table.columns)]
    texts += [text for row in table.rows for text in (row.label, *(cell.text for cell in row.cells if cell))]
    raised = any(_is_letter(each) for other in document.tables for row in other.rows for each in row.borne)
    glued = "" if raised else rf"|{mark}$"
    return any(re.search(rf"(?<![^\W\d_]){mark}(?![^\W_]){glued}", text) for text in texts)
