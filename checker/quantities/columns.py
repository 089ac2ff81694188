"""What the figures of a column are: counts, amounts, percentages or years, in which unit and scale.

A column is read as a whole. Its own heads speak first, the leaf before the spanning head; then the unit line, then the
title, then the row labels. Where nothing speaks, whole numbers below 10,000 are counts and all else is an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property

from msgspec import Struct

from checker.languages import Language, all_words
from checker.languages.characters import unified
from checker.model.quantity import Kind
from checker.model.table import Column, Table
from checker.quantities.quantity import Reading, is_missing
from checker.quantities.statement import HeadStatement, state

#: Whole numbers of this size and above are money unless a word says that they count something. [unknown]
LARGE = Decimal(10_000)

_YEARS = (1900, 2100)  #: the first and the last year that a figure may stand for [unknown]
_PLAIN_YEAR = re.compile(r"[0-9]{4}")
#: French and Chinese have English ones too.
_GRADE = re.compile(rf"(?:{'|'.join(all_words(lambda each: each.grades))})\b")


class Context(Struct, frozen=True, dict=True):
    """What stands around the columns of one table and speaks for all of them."""

    unit: HeadStatement
    title: HeadStatement
    labels_count: bool
    heads_count: bool
    decimals_beside: bool
    rounded: bool = False

    @cached_property
    def money(self) -> bool:
        """Whether the unit line or the title names a currency or a scale."""
        return self.unit.money or self.title.money


def context(table: Table, language: Language, decimals_beside: bool, rounded: bool = False) -> Context:
    """The context of a table; `decimals_beside`: some of its amounts are printed with decimals.

    `rounded`: the document says that its figures are; whole numbers are counts then only where a word says so.
    """
    labels = [row.label for row in table.rows]
    return Context(
        state(table.unit or "", language, True),
        state(table.title, language),
        are_grades(labels) or any(state(label, language).number for label in labels),
        any(_counts(part, language) for column in table.columns for part in column.path),
        decimals_beside,
        rounded,
    )


def _counts(head: str, language: Language) -> bool:
    """Whether a head says that it counts something, or is a grade of posts."""
    return state(head, language).count or bool(_GRADE.match(unified(head)))


def are_grades(labels: Sequence[str]) -> bool:
    """Whether half of the labels or more are grades of posts."""
    filled = [unified(label) for label in labels if label.strip()]
    return sum(bool(_GRADE.match(label)) for label in filled) * 2 >= len(filled) > 0


def is_numeric(texts: Iterable[str | None], readings: Iterable[Reading | None], language: Language) -> bool:
    """Whether a column holds figures in the main; cells that say "not available" do not count against it."""
    figures = words = nils = 0
    for text, reading in zip(texts, readings, strict=True):
        if reading is not None:
            figures, nils = figures + (not reading.nil), nils + reading.nil
        elif text and text.strip() and not is_missing(text, language):
            words += 1
    return figures >= words and figures + nils > 0


def kind_of(column: Column, figures: Sequence[Reading], around: Context, language: Language) -> Kind:
    """What a numeric column holds; `figures` are its readings without nils and without rows of percentages."""
    heads = [state(part, language) for part in reversed(column.path)]
    if _is_percentage(heads, figures, around):
        return Kind.PERCENTAGE
    if figures and any(head.year for head in heads) and all(is_year(figure) for figure in figures):
        return Kind.YEAR
    return Kind.COUNT if _is_count(column, figures, around, language) else Kind.AMOUNT


def prints_decimals(column: Column, figures: Sequence[Reading], language: Language) -> bool:
    """Whether the column's figures have decimals, and not only because they are percentages."""
    heads = [state(part, language) for part in column.path]
    return not any(head.percent or head.rate for head in heads) and not all(figure.whole for figure in figures)


def is_year(reading: Reading) -> bool:
    """Whether the figure is four plain digits between 1900 and 2100."""
    return bool(_PLAIN_YEAR.fullmatch(unified(reading.text))) and _YEARS[0] <= reading.value <= _YEARS[1]


def _is_percentage(heads: Sequence[HeadStatement], figures: Sequence[Reading], around: Context) -> bool:
    if figures and all(figure.percent for figure in figures):
        return True
    for head in heads:
        if head.percent or (head.rate and not head.money):
            return True
        if head.money or head.number:
            return False
    return around.unit.percent and not around.unit.money and not around.unit.number


def _is_count(column: Column, figures: Sequence[Reading], around: Context, language: Language) -> bool:
    heads = [state(part, language) for part in column.path]
    if not all(_may_count(figure, around) for figure in figures):
        return False
    if any(head.money for head in heads) or _scaled_without_currency(around):
        return False
    if any(each.measure for each in (*heads, around.unit)):
        return False
    if any(head.number for head in heads):
        return True
    counted = any(_counts(part, language) for part in column.path)
    if around.money:
        return counted and around.decimals_beside
    return counted or _counts_by_surroundings(heads, figures, around)


def _may_count(figure: Reading, around: Context) -> bool:
    """Whether a figure may be a count: whole, or a post shared by two offices ("39.5") in a table of grades."""
    shared = around.labels_count and (figure.value * 2) % 1 == 0
    return figure.currency is None and (figure.whole or shared)


def _counts_by_surroundings(heads: Sequence[HeadStatement], figures: Sequence[Reading], around: Context) -> bool:
    """Whether whole numbers, in a table without money and under heads that count nothing, are counts."""
    if around.labels_count:
        return True
    if any(head.amount for head in heads):
        return False
    if around.unit.count or around.title.count or around.heads_count:
        return True
    open_ = not (around.title.amount or around.unit.amount or around.rounded)
    return open_ and all(abs(figure.value) < LARGE for figure in figures)


def _scaled_without_currency(around: Context) -> bool:
    """ "(Thousands)", of persons as it may be, means rounded figures."""
    return any(each.scale is not None and each.unit is None for each in (around.unit, around.title))


def unit_and_scale(column: Column, around: Context, language: Language) -> tuple[str | None, Decimal]:
    """The currency and the scale of an amount: the nearest that is named; a scale carries over to the same currency."""
    unit, scale = None, None
    for each in [*(state(part, language) for part in reversed(column.path)), around.unit, around.title]:
        if scale is None and (unit is None or each.unit in (None, unit)):
            scale = each.scale
        unit = unit or each.unit
    return unit, scale or Decimal(1)
