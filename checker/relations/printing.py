"""The calculations that the heads print, "(6)=(4)+(5)", "(11)=(10)÷(6)", "F=D/E", held against the figures.

A printed formula is the cheapest of all patterns: nothing had to be searched for. It is held against the figures like
the others; where it fails and the same columns agree otherwise, that is what the table computes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from checker.grammar import Node, read
from checker.languages import all_words
from checker.languages.words import alternatives
from checker.model.table import Column, Table
from checker.relations.found import Operator
from checker.relations.grid import Grid
from checker.relations.quotients import candidate_of
from checker.relations.sums import Candidate
from checker.relations.weighing import Quotient, weigh_quotient, weigh_sum

_CODE = re.compile(r"\(?([0-9]{1,2}|[A-Za-z]{1,2})\)?")
#: "(3 to 6)", "(3) to (6)" are all columns from the one to the other.
_TO = alternatives(all_words(lambda each: each.signs["TO"]))
_ALL_FROM = re.compile(rf"[(]?\b([0-9]{{1,2}})\s?[)]?\s?(?:{_TO})\s?[(]?([0-9]{{1,2}})\s?[)]?", re.IGNORECASE)
_LIKELY = re.compile(r"\(*\s?(?:[0-9]{1,2}|[A-Za-z]{1,2})\s?\)?\s?=\s?[(\w]")
Linear = Mapping[str, int]  #: the names with their coefficients


def printed_patterns(grid: Grid, table: Table) -> list[Candidate]:
    """The patterns that the heads print, whether they hold or not."""
    position = {line.index: place for place, line in enumerate(grid.lines)}
    found = []
    for printed in printed_formulas(table):
        lines = {printed.target, *printed.above, *printed.below}
        if lines <= position.keys() and (candidate := _candidate(grid, printed, position)):
            found.append(candidate)
    return found


def _candidate(grid: Grid, printed: Printed, position: dict[int, int]) -> Candidate | None:
    target, text = position[printed.target], printed.formula.text
    terms = tuple((sign, position[line]) for line, sign in printed.above.items())
    if any(abs(sign) != 1 for sign, _ in terms):
        return None
    if not printed.below:
        operator = Operator.SUM if all(sign > 0 for sign, _ in terms) else Operator.DIFFERENCE
        return Candidate(operator, target, terms, weigh_sum(grid, target, terms), 0, printed=text)
    return _quotient(grid, target, terms, [position[line] for line in printed.below], text)


def _quotient(
    grid: Grid, target: int, terms: tuple[tuple[int, int], ...], below: list[int], text: str
) -> Candidate | None:
    if len(below) != 1:
        return None
    growth = sorted(terms, reverse=True)[1:] == [(-1, below[0])] and len(terms) == 2
    if not growth and (len(terms) != 1 or terms[0][0] < 0):
        return None
    guesses = [Quotient(target, max(terms)[1], below[0], scale, growth) for scale in (100, 1)]
    tried = [candidate_of(guess, weigh_quotient(grid, guess), 0, text) for guess in guesses]
    return max(tried, key=lambda each: len(each.tally.held) - len(each.tally.failed))


class Formula(Struct, frozen=True):
    """What a head prints: the target is the sum `above`, over the sum `below` if there is one."""

    text: str
    target: str
    above: Linear
    below: Linear | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The numbers or letters of the columns that it is worked out of."""
        return tuple(dict.fromkeys((*self.above, *(self.below or {}))))


class Printed(Struct, frozen=True):
    """A formula with the indices of the columns that it names."""

    formula: Formula
    target: int
    above: dict[int, int]
    below: dict[int, int]


@lru_cache(maxsize=4096)
def parse_formula(text: str) -> Formula | None:
    """The formula that a text is; None for any other text, and for products and longer fractions."""
    text = text.strip()
    found = read("formula", _ALL_FROM.sub(_listed, text)) if _LIKELY.match(text) else None
    if found is None:
        return None
    whole, tokens = found
    target, body = whole.nodes
    above, below = _fraction(body, tokens)
    return Formula(text, _name(target, tokens), above, below) if above else None


def _listed(span: re.Match[str]) -> str:
    """The columns from one to another, added."""
    numbers = range(int(span[1]), int(span[2]) + 1)
    return f"({'+'.join(map(str, numbers))})" if numbers else span[0]


def _name(node: Node, tokens: Sequence[str]) -> str:
    (leaf,) = node.leaves()
    return tokens[leaf.at].upper()


def _fraction(node: Node, tokens: Sequence[str]) -> tuple[Linear, Linear | None]:
    """Numerator and denominator; an empty numerator stands for what is neither a sum nor a quotient of sums."""
    if node.name == "over":
        above, below = (_linear(part, tokens) for part in node.nodes)
        return (above, below) if above and below else ({}, None)
    return _linear(node, tokens) or {}, None


def _linear(node: Node, tokens: Sequence[str]) -> Linear | None:
    if node.name == "name":
        return {_name(node, tokens): 1}
    if node.name not in ("plus", "minus"):
        return None
    first, second = (_linear(part, tokens) for part in node.nodes)
    if first is None or second is None:
        return None
    sign = 1 if node.name == "plus" else -1
    return {name: first.get(name, 0) + sign * second.get(name, 0) for name in (*first, *second)}


def printed_formulas(table: Table) -> Iterator[Printed]:
    """The formulas of the heads whose columns are all known."""
    for index, formula, places in _named(table):
        if len(places) == len(formula.names):
            above = {places[name]: value for name, value in formula.above.items() if value}
            below = {places[name]: value for name, value in (formula.below or {}).items() if value}
            yield Printed(formula, index, above, below)


def open_formulas(table: Table) -> dict[int, str]:
    """The columns whose head prints a formula of several columns not all of which the table has, with the formula."""
    return {i: found.text for i, found, places in _named(table) if len(places) < len(found.names) > 1}


def _named(table: Table) -> Iterator[tuple[int, Formula, dict[str, int]]]:
    """The formulas of the heads, each with its own column and those of the columns that it names which are there."""
    codes = [_code(column) for column in table.columns]
    for index, column in enumerate(table.columns):
        if formula := formula_of(column):
            known = ((name, _nearest(codes, name, index)) for name in formula.names)
            yield index, formula, {name: at for name, at in known if at is not None and at != index}


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
