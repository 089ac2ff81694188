"""Tables and grids of bare figures, where only the figures matter."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from random import Random

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.relations import Relation
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.relations.grid import Grid, grids_of
from checker.rulebook import parse

Printed = int | str | None

SUM = """
rule column-total-differs
  in       tables with rows total
  for each numeric column
  expect   total = sum of rows
"""


def quantity(printed: int | str) -> Quantity:
    """A figure as printed: a whole number counts, one with decimals is an amount, one with a sign a percentage."""
    text = str(printed)
    value = Decimal(text.removesuffix("%"))
    kind = Kind.PERCENTAGE if text.endswith("%") else Kind.AMOUNT if "." in text else Kind.COUNT
    return Quantity(text, value, Decimal(1).scaleb(int(value.as_tuple().exponent)), kind)


def cell(printed: Printed) -> Cell | None:
    """A cell; one printed as "?" is doubtful."""
    if printed is None:
        return None
    return Cell("?", doubt="it cannot be read") if printed == "?" else Cell(str(printed), quantity=quantity(printed))


def table(rows: Sequence[Sequence[Printed]], kind: Kind | None = None) -> Table:
    """A table of these figures, row by row; all columns are of one kind."""
    body = tuple(Row(f"Item {index}", tuple(map(cell, row))) for index, row in enumerate(rows))
    return Table(tuple(Column((f"Head {index}",), kind=kind) for index in range(len(rows[0]))), body)


def along_columns(rows: Sequence[Sequence[Printed]]) -> Grid:
    """The grid whose lines are the columns of these figures; a list is what stands in one row."""
    return grids_of(table(rows))[1]


def by_chance(lines: int, crosses: int, seed: int = 1) -> list[list[int]]:
    """Figures of six digits that have nothing to do with each other, a list for each cross."""
    random = Random(seed)
    return [[random.randint(100_000, 999_999) for _ in range(lines)] for _ in range(crosses)]


def total(printed: int, *parts: int) -> Relation:
    """A total, in row 0, held against its parts in the rows below."""
    first, *others = [
        Operand((0, row, 0), quantity(figure), f"Row {row}", Place(f"row {row}"), "table 1")
        for row, figure in enumerate((printed, *parts))
    ]
    (rule,) = parse(SUM, "test.rule").rules
    return Relation(rule, "=", first, Added(tuple(others), "rows"), first)
