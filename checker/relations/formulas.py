"""The calculations that the heads print, "(6)=(4)+(5)", with the columns that they name.

A printed formula is the cheapest of all patterns: nothing had to be searched for. It is held against the figures like
the others; where it fails and the same columns agree otherwise, that is what the table computes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from checker.model.table import Column, Table
from checker.relations.calculation import Formula
from checker.relations.notation import parse

_CODE = re.compile(r"\(?([0-9]{1,2}|[A-Za-z]{1,2})\)?")
_LIKELY = re.compile(r"\(*\s?(?:[0-9]{1,2}|[A-Za-z]{1,2})\s?\)?\s?=\s?[(\w]")


class Printed(Struct, frozen=True):
    """A formula with the indices of the columns that it names."""

    formula: Formula
    target: int
    above: dict[int, int]
    below: dict[int, int]


@lru_cache(maxsize=4096)
def parse_formula(text: str) -> Formula | None:
    """The formula that a text is; None for any other text, and for products and longer fractions."""
    return parse(text.strip()) if _LIKELY.match(text.strip()) else None


def printed_formulas(table: Table) -> Iterator[Printed]:
    """The formulas of the heads whose columns are all known."""
    codes = [_code(column) for column in table.columns]
    for index, column in enumerate(table.columns):
        formula = formula_of(column)
        if formula is None:
            continue
        known = {name: _nearest(codes, name, index) for name in (*formula.above, *(formula.below or {}))}
        places = {name: place for name, place in known.items() if place is not None and place != index}
        if len(places) == len(known):
            above = {places[name]: value for name, value in formula.above.items() if value}
            below = {places[name]: value for name, value in (formula.below or {}).items() if value}
            yield Printed(formula, index, above, below)


def formula_of(column: Column) -> Formula | None:
    """The formula that a column prints, be it among its heads."""
    texts = (column.formula or "", *column.path)
    return next((formula for text in texts if (formula := parse_formula(text))), None)


def _code(column: Column) -> str | None:
    """The number or letter that other heads call the column by."""
    for text in (column.code or "", *column.path):
        if text and (found := _CODE.fullmatch(text.strip())):
            return found[1].upper()
    formula = formula_of(column)
    return formula.target if formula else None


def _nearest(codes: list[str | None], name: str, index: int) -> int | None:
    """The column of that name; where two bear it, the nearer one."""
    places = [place for place, code in enumerate(codes) if code == name]
    return min(places, key=lambda place: abs(place - index), default=None)
