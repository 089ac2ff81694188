"""What is said of rounding: in a table's title, notes, heads and labels, at the foot of its page and in the text.

A note that totals may not add up speaks of all figures of its table, one of percentages of these alone. A label, a head
or a note with a mark ("Total (rounded)") speaks of its own row, column or cell, whose figures are then as coarse as
their zeros say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import LANGUAGES, Language
from checker.languages.characters import levelled, lowered
from checker.languages.words import pattern
from checker.model.document import Document
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Row, Table
from checker.quantities.columns import are_grades
from checker.quantities.statement import state


class Announced(Struct, frozen=True):
    """What is said to be rounded in one table: `all` its figures, its `shares`, or what bears one of the `marks`.

    `coarse`: that they are rounded further than to their last digit. `loosely`: only the document says so, of itself.
    """

    all: bool = False
    shares: bool = False
    coarse: bool = False
    loosely: bool = False
    marks: frozenset[str] = frozenset()

    def speaks_of(self, text: str, marks: Sequence[str]) -> bool:
        """Whether a head or label, by itself or by the marks that it bears, is said to be rounded."""
        return not self.marks.isdisjoint(marks) or _says(text, _LABELS)


def said_in_text(document: Document) -> tuple[frozenset[int], bool]:
    """The tables that the text calls rounded, and whether it may mean the others too.

    A paragraph right after a table and a footnote on its page speak of it, what stands before the first table of all.
    What stands anywhere else may be said of some.
    """
    orders = [table.order for table in document.tables]
    said = {each.order for each in document.paragraphs if _rounds(each.text)}
    pages = {note.page for note in document.notes if _rounds(note.text)}
    before = any(order < min(orders, default=0) for order in said)
    own = [before or table.order + 1 in said or bool(pages & {*table.pages}) for table in document.tables]
    return frozenset(compress(range(len(own)), own)), None in pages or bool(said - {order + 1 for order in orders})


def announced(table: Table, beside: bool, loosely: bool) -> Announced:
    """What is said in and around a table; `beside`: by text that speaks of it, `loosely`: somewhere in the document."""
    titles = [table.title, table.unit or "", *(note.text for note in table.notes if note.mark in ("", *table.marks))]
    coarse = any(_says(text, _ROUNDED) for text in titles)
    around = (table.title, *(note.text for note in table.notes))
    sums, shares = any(map(_rounds, around)), any(map(_rounds_shares, around))
    marks = frozenset(note.mark for note in table.notes if note.mark and _says(note.text, _ROUNDED))
    return Announced(beside or sums or coarse, shares, coarse, loosely, marks - {*table.marks})


def with_announced(table: Table, said: Announced, language: Language) -> Table:
    """The table whose figures are as exact as is said of them; posts are whole whatever is said."""
    heads = [said.speaks_of(column.name, column.marks) for column in table.columns]
    leaves = [column.path[-1] for column in table.columns if column.path]
    whole = not said.all or are_grades([row.label for row in table.rows]) or are_grades(leaves)
    wide = _Grain(_grain(table) if said.coarse else Decimal(0), whole)
    columns = (
        replace(column, kind=Kind.AMOUNT) if column.kind is Kind.COUNT and (own or not whole) else column
        for column, own in zip(table.columns, heads, strict=True)
    )
    rows = (_row(row, heads, said, wide) for row in table.rows)
    return replace(table, columns=tuple(columns), rows=tuple(_scaled(row, language) for row in rows))


def _scaled(row: Row, language: Language) -> Row:
    """The row; where its label or the head that it stands under names a scale, its whole numbers are no counts."""
    if all(state(text, language).scale is None for text in (row.label, *row.group[-1:])):
        return row
    return replace(row, cells=tuple(_no_count(cell) for cell in row.cells))


def _no_count(cell: Cell | None) -> Cell | None:
    if cell is None or cell.quantity is None or cell.quantity.kind is not Kind.COUNT:
        return cell
    return replace(cell, quantity=replace(cell.quantity, kind=Kind.AMOUNT))


class _Grain(Struct, frozen=True):
    """How figures are rounded: to this at least; counts are exact nevertheless where they are `whole`."""

    step: Decimal = Decimal(0)
    whole: bool = False


def _row(row: Row, heads: Sequence[bool], said: Announced, wide: _Grain) -> Row:
    own = said.speaks_of(row.label, row.marks)
    cells = (_cell(cell, own or named, said, wide) for cell, named in zip(row.cells, heads, strict=True))
    return replace(row, cells=tuple(cells))


def _cell(cell: Cell | None, named: bool, said: Announced, wide: _Grain) -> Cell | None:
    figure = cell.quantity if cell else None
    if cell is None or figure is None or figure.nil or figure.kind is Kind.YEAR:
        return cell
    if named or not said.marks.isdisjoint(cell.marks):
        return replace(cell, quantity=_rounded_to(figure, _Grain(_zeros(figure))))
    is_said = said.all or said.loosely or (said.shares and figure.kind is Kind.PERCENTAGE)
    return replace(cell, quantity=_rounded_to(figure, wide)) if is_said else cell


def _rounded_to(figure: Quantity, grain: _Grain) -> Quantity:
    if figure.kind is Kind.COUNT and grain.whole:
        return figure
    kind = Kind.AMOUNT if figure.kind is Kind.COUNT else figure.kind
    return replace(figure, kind=kind, step=max(figure.step, grain.step), rounded=True)


def _grain(table: Table) -> Decimal:
    """The worth of the last digit that is no zero in all whole numbers of a table; no figure is finer."""
    cells = (cell for row in table.rows for cell in row.cells if cell)
    figures = (cell.quantity for cell in cells if cell.quantity and cell.quantity.value)
    return min((_zeros(figure) for figure in figures if figure.kind in (Kind.COUNT, Kind.AMOUNT)), default=Decimal(0))


def _zeros(figure: Quantity) -> Decimal:
    """The worth of the last digit that is no zero; of a percentage or a figure with decimals that of the last digit."""
    if figure.kind is Kind.PERCENTAGE or figure.step < 1 or not figure.value:
        return figure.step
    return Decimal(1).scaleb(int(figure.value.normalize().as_tuple().exponent))


def _rounds(text: str) -> bool:
    """Whether a text says that sums may be off by rounding, and not of percentages alone."""
    return _says(text, _ROUNDINGS) and not _rounds_shares(text)


def _rounds_shares(text: str) -> bool:
    """Whether a text of one sentence says so of percentages alone: they stand at its head, and nothing beside them."""
    tidy = lowered(levelled(text)).strip(" .。")
    if not _says(tidy, _ROUNDINGS) or re.search(r"[.;；。]\s", tidy):
        return False
    head = tidy[: min(found.start() for found in pattern(_ROUNDINGS).finditer(tidy))]
    return bool(pattern(_SHARES).search(head)) and not pattern(_ANDS).search(head)


def _says(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of the words; few have, and most are told without an expression."""
    tidy = lowered(levelled(text))
    return any(word in tidy for word in words) and bool(pattern(words).search(tidy))


#: Notes are often left as they were when a document is translated, so that words of all languages are known.
_ROUNDED = tuple(word.lower() for language in LANGUAGES.values() for word in language.rounded)
_LABELS = (*_ROUNDED, *(word.lower() for language in LANGUAGES.values() for word in language.approximate))
_ROUNDINGS = tuple(word.lower() for language in LANGUAGES.values() for word in language.roundings)
_SHARES = tuple(word.lower() for language in LANGUAGES.values() for word in (*language.percents, *language.shares))
_ANDS = tuple(word.lower() for language in LANGUAGES.values() for word in language.signs["AND"])
