"""The figures of one table: every cell gets its quantity, or the reason why it has none that can be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language, all_words
from checker.languages.characters import unified
from checker.languages.numerals import YEAR
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.quantities.columns import Context, context, is_numeric, is_year, kind_of, prints_decimals, unit_and_scale
from checker.quantities.decimal_mark import Habit, proven_habit, settled
from checker.quantities.quantity import Reading, is_missing, read_quantity
from checker.quantities.statement import is_percentage_label, is_rate_label, state

Readings = tuple[tuple[Reading | None, ...], ...]  # by column, then by row

_DIGIT = re.compile(r"\d")
_UNTIL = "|".join(all_words(lambda each: each.calendar.until))
#: Looks like a figure and is none that is read: "ca. 120", "~5", "120k", "1.2 m", "120-", "12‰", "10–12 %", "9 (4%)".
_UNKNOWN = re.compile(
    r"(?:[~≈<>±≤≥]|[^\W\d_]{1,4}\.?(?=\s))?\s?[-+]?\s?[$€£]?\s?\(?[-+]?\d[\d .,']*\)?"
    rf"\s?(?:[^\W\d_]{{1,2}}\b|‰|%|-|(?:-|\b(?:{_UNTIL})\b)\s?\d[\d .,']*\s?%?"
    r"|%?\s?\(\d[\d .,'/]*%?\))?[)]?"
)
_FEWEST = 3  #: so many such figures make a column of them [unknown]
#: Periods ("2024/25") and grades ("P-5") are labels, however many digits they have.
_LABEL = re.compile(rf"{YEAR}\s?[/-]\s?\d{{2,4}}|[A-Z]{{1,3}}-\d\b.{{0,6}}")

#: A percentage above this is taken for something else, unless it bears its sign. [unknown]
_HIGHEST_SHARE = Decimal(1000)


def first_readings(table: Table, language: Language) -> Readings:
    """Every cell read by itself, column by column; one that its reader doubts is not read."""
    return tuple(
        tuple(read_quantity(text, language) if text else None for text in texts_of(table, index))
        for index in range(len(table.columns))
    )


def texts_of(table: Table, index: int) -> list[str | None]:
    """What the cells of a column print, but those that their reader doubts."""
    cells = (row.cells[index] for row in table.rows)
    return [cell.text if cell and not cell.doubt else None for cell in cells]


class _Sense(Struct, frozen=True):
    """What a column's cells share."""

    kind: Kind | None
    unit: str | None = None
    scale: Decimal = Decimal(1)
    unknown: bool = False  #: whether it is text only because its figures are of a form that is not read


def understood(table: Table, language: Language, first: Readings, document: Habit, rounded: bool = False) -> Table:
    """The table with its quantities, doubts and column kinds; `rounded`: the document says that its figures are."""
    wider = proven_habit(reading for column in first for reading in column).widened(document)
    readings = tuple(settled(column, language, wider) for column in first)
    row_kinds = tuple(_row_kind(table, index, readings, language) for index in range(len(table.rows)))
    senses = _senses(table, readings, row_kinds, language, rounded)
    rows = tuple(
        _row(row, [column[index] for column in readings], senses, row_kinds[index], language)
        for index, row in enumerate(table.rows)
    )
    columns = tuple(replace(column, kind=sense.kind) for column, sense in zip(table.columns, senses, strict=True))
    return replace(table, columns=columns, rows=rows)


def _senses(
    table: Table, readings: Readings, row_kinds: Sequence[Kind | None], language: Language, rounded: bool
) -> tuple[_Sense, ...]:
    numeric = [is_numeric(texts_of(table, index), readings[index], language) for index in range(len(table.columns))]
    figures = [_figures(column, row_kinds) for column in readings]
    pairs = [pair for pair, flag in zip(zip(table.columns, figures, strict=True), numeric, strict=True) if flag]
    around = context(table, language, any(prints_decimals(column, own, language) for column, own in pairs), rounded)
    return tuple(
        _sense(column, figures[index], around, language)
        if numeric[index]
        else _Sense(None, unknown=_are_unknown(texts_of(table, index), language))
        for index, column in enumerate(table.columns)
    )


def _are_unknown(texts: Iterable[str | None], language: Language) -> bool:
    """Whether what a column prints looks like figures, few of which can be read."""
    filled = [text for text in texts if text and text.strip() and not is_missing(text, language)]
    found = [text for text in filled if _is_unknown(text, language)]
    return len(found) >= _FEWEST and len(found) * 2 > len(filled)


def _is_unknown(text: str, language: Language) -> bool:
    """Whether a text looks like a figure, and is neither a period nor the day of a month."""
    tidy = unified(text)
    if not _UNKNOWN.fullmatch(tidy) or _LABEL.fullmatch(tidy):
        return False
    return not any(name.lower() in tidy.lower() for names in language.calendar.months for name in names)


def _figures(column: Sequence[Reading | None], row_kinds: Sequence[Kind | None]) -> list[Reading]:
    """The column's own figures: no nils, none of the rows that are of another kind, and no "5%" among others."""
    pairs = zip(column, row_kinds, strict=True)
    own = [reading for reading, kind in pairs if reading and not reading.nil and kind is None]
    return [reading for reading in own if not reading.percent] or own


def _sense(column: Column, figures: Sequence[Reading], around: Context, language: Language) -> _Sense:
    kind = kind_of(column, figures, around, language)
    if kind is not Kind.AMOUNT:
        return _Sense(kind)
    unit, scale = unit_and_scale(column, around, language)
    scales = {figure.scale for figure in figures}
    if scale == 1 and len(scales) == 1:
        scale = scales.pop()
    currencies = {figure.currency for figure in figures if figure.currency}
    return _Sense(kind, unit or (currencies.pop() if len(currencies) == 1 else None), scale)


def _row_kind(table: Table, index: int, readings: Readings, language: Language) -> Kind | None:
    """The kind that a row has against its columns: percentages under counts, or a row of years."""
    row = table.rows[index]
    figures = [reading for column in readings if (reading := column[index]) and not reading.nil]
    if not figures:
        return None
    may_be_years = not row.label.strip() or state(row.label, language).year or _are_heads(table, row)
    if may_be_years and all(is_year(figure) for figure in figures):
        return Kind.YEAR
    small = all(abs(figure.value) <= _HIGHEST_SHARE for figure in figures)
    return Kind.PERCENTAGE if small and _says_percentage(table, index, language) else None


def _are_heads(table: Table, row: Row) -> bool:
    """Whether a row says again what its columns are called, as the first line of a file without layout does."""
    pairs = zip(row.cells, table.columns, strict=True)
    named = [(cell.text, column.path) for cell, column in pairs if cell and column.path]
    return bool(named) and all(text in path for text, path in named)


def _says_percentage(table: Table, index: int, language: Language) -> bool:
    """Whether a row's label says that it holds percentages; a list of money begins with none ("Проценты": interest)."""
    money, label = state(table.unit or "", language, True).money, table.rows[index].label
    opens = not any(cell and cell.text for row in table.rows[:index] for cell in row.cells)
    if money and (opens or not is_percentage_label(label, language)):
        return False
    return is_percentage_label(label, language) or is_rate_label(label, language)


def _row(
    row: Row,
    readings: Sequence[Reading | None],
    senses: Sequence[_Sense],
    row_kind: Kind | None,
    language: Language,
) -> Row:
    cells = zip(row.cells, readings, senses, strict=True)
    return replace(row, cells=tuple(_cell(cell, reading, sense, row_kind, language) for cell, reading, sense in cells))


def _cell(
    cell: Cell | None, reading: Reading | None, sense: _Sense, row_kind: Kind | None, language: Language
) -> Cell | None:
    if cell is None or cell.doubt:
        return cell
    if reading is None:
        return replace(cell, quantity=None, doubt=_unread(cell.text, sense, language))
    if reading.other is not None:
        doubt = f"“{cell.text}” can be read as {reading.value} or as {reading.other}"
        return replace(cell, quantity=None, doubt=doubt)
    return replace(cell, quantity=_quantity(reading, sense, row_kind), doubt=None)


def _unread(text: str, sense: _Sense, language: Language) -> str | None:
    """Why a cell among figures has none, if it bears digits."""
    if sense.unknown and _is_unknown(text, language):
        return f"“{text}” is of a form that is not read"
    if sense.kind is None or not _DIGIT.search(text) or is_missing(text, language) or _LABEL.fullmatch(unified(text)):
        return None
    return f"“{text}” is not one figure"


def _quantity(reading: Reading, sense: _Sense, row_kind: Kind | None) -> Quantity:
    own_kind = Kind.COUNT if reading.whole and not reading.currency else Kind.AMOUNT  # of a figure among words
    kind = Kind.PERCENTAGE if reading.percent else row_kind or sense.kind or own_kind
    if kind is not Kind.AMOUNT:
        return Quantity(reading.text, reading.value, reading.step, kind, nil=reading.nil, bracketed=reading.bracketed)
    # A cell that names its own scale ("2.4 million") is brought to the scale of its column.
    own = reading.scale / sense.scale if reading.scale != 1 else Decimal(1)
    return Quantity(
        reading.text,
        reading.value * own,
        step=reading.step * own,
        kind=kind,
        scale=sense.scale,
        unit=reading.currency or sense.unit,
        nil=reading.nil,
        bracketed=reading.bracketed,
    )
