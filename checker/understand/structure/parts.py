"""The body of a document and its annexes: in each of them the numbers of tables and figures may begin again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from checker.languages import LANGUAGES
from checker.languages.words import pattern
from checker.model.document import Document
from checker.model.table import Table


def openings(document: Document) -> tuple[int, ...]:
    """The places in the reading order at which annexes begin."""
    word = pattern(LANGUAGES[document.language].annexes)
    headings = document.headings
    return tuple(sorted(each.order for each in headings if word.match(each.number or each.text)))


def is_one_part(begun: Sequence[int], order: int, other: int) -> bool:
    """Whether no annex begins between two places."""
    return bisect_right(begun, order) == bisect_right(begun, other)


def tables_meant(document: Document, number: str, order: int) -> list[Table]:
    """The tables that a text may mean by a number: those of its own part, or all where that has none.

    None is meant where the table of the part could not be read, though its caption was.
    """
    begun = openings(document)
    tables = [table for table in document.tables if table.number == number]
    here = [table for table in tables if is_one_part(begun, order, table.order)]
    captions = (each for each in document.table_captions if each.number == number)
    unread = not here and any(is_one_part(begun, order, each.order) for each in captions)
    return here or ([] if unread else tables)
