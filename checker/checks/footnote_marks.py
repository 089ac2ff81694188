"""Every footnote mark in the text has its note, and every note its mark, in the same order.

`alone` says what is looked for: a "mark" without note or a "note" without mark. Letters and asterisks are not followed:
those belong to tables and to the masthead.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.model.document import Document
from checker.understand.sentences import begun
from checker.understand.structure.footnotes import Pairs, may_be_called
from checker.understand.structure.overlooked import is_glued, is_text


class Options(Struct, frozen=True):
    """What stands alone."""

    alone: Literal["mark", "note"] = "mark"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the marks against the notes."""
    pairs = analysis.footnotes
    if options.alone == "mark":
        for mark, _ in pairs.together:
            place = Place(f"footnote {mark.mark}", mark.page, mark.box)
            yield Outcome(Verdict.HELD, place, "", mark.order, mark.offset)
        yield from _marks(analysis.document, pairs)
    else:
        yield from _notes(analysis.document, pairs)


def _marks(document: Document, pairs: Pairs) -> Iterator[Outcome]:
    for mark in pairs.marks:
        place = Place(f"{mark.label}, footnote {mark.mark}", mark.page, mark.box)
        if not pairs.is_sure:
            yield Outcome(Verdict.UNCHECKED, place, "footnote marks and notes were not all read")
        elif is_text(document, mark.mark, mark.page):
            yield Outcome(Verdict.UNCHECKED, place, "the note of a mark may stand where it was not read")
        else:
            message = f"{mark.label}: bears the footnote mark {mark.mark}; there is no such note."
            yield Outcome(Verdict.DISAGREED, place, message, mark.order, mark.offset)


def _notes(document: Document, pairs: Pairs) -> Iterator[Outcome]:
    for note in pairs.notes:
        place = Place(f"footnote {note.mark}", note.page, note.box)
        if not pairs.is_sure:
            yield Outcome(Verdict.UNCHECKED, place, "footnote marks and notes were not all read")
        elif may_be_called(document, note):
            yield Outcome(Verdict.UNCHECKED, place, "the mark of a footnote may stand in a table or a figure")
        elif is_glued(document, note):
            yield Outcome(Verdict.UNCHECKED, place, "the mark of a footnote may stand where it was not read")
        else:
            message = f"footnote {note.mark}: nothing in the text bears its mark (“{begun(note.text)}”)."
            yield Outcome(Verdict.DISAGREED, place, message)
