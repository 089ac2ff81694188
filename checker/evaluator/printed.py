"""The calculations that heads print, "(6)=(4)+(5)": held in every row, or contradicted by what all rows compute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product

from msgspec.structs import replace

from checker.evaluator.arithmetic import Bound, Computed, Operand, summed
from checker.evaluator.belief import RULE, believe, filled, ground_of, searched
from checker.evaluator.lines import stale
from checker.evaluator.relations import Judged, Relation, judge_each
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.report import Outcome, Verdict
from checker.model.rule import Number, Rule
from checker.relations.printing import Printed, open_formulas, printed_formulas

#: What it costs to look for another calculation than the head prints. [decision 0024]
OTHERWISE = 20
TERMS = 4  #: the signs of longer formulas are not tried out [unknown]

_OPEN = "the head prints “{}”, and the table has no column of one of these numbers"


def left_open(item: Judged, sheet: Sheet) -> Judged:
    """The verdict on a place; none where columns make up one whose printed formula names others besides."""
    if not item.wrong or item.relation is None or item.rule.over == "formula":
        return item
    text = open_formulas(sheet.table).get(item.cell[2])
    across = {figure.cell[2] for figure in item.relation.figures} > {item.cell[2]}
    return item.unchecked(_OPEN.format(text)) if text and across else item


def judge_formulas(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold every row against the formulas that the heads print."""
    return [judged for printed in printed_formulas(sheet.table) for judged in _judge(rule, sheet, printed)]


def _judge(rule: Rule, sheet: Sheet, printed: Printed) -> list[Judged]:
    """The verdict on each row; where the rows compute something else, one verdict on the formula."""
    judged = _rows(rule, sheet, printed)
    ground = ground_of(judged, RULE)
    if slip := stale(judged):
        return believe(judged, RULE, "rows", slip)
    if ground.believed:
        return judged  # what a head prints means every row
    for other in _others(sheet, printed):
        found = searched(_rows(rule, sheet, other), OTHERWISE)
        if found.believed and len(found.held) > len(ground.held):
            counted = f"{len(found.held)} of {len(found.telling)} rows"
            return [_misprint(rule, sheet, printed, f"{counted} compute {_written(sheet, other)}")]
    counted = f"{len(ground.held)} of {len(ground.telling)} rows"
    reason = f"the heads mean something else: the printed formula holds in {counted}"
    return [item.unchecked(reason) if item.holds or item.wrong else item for item in judged]


def _rows(rule: Rule, sheet: Sheet, printed: Printed) -> list[Judged]:
    return filled(judge_each(_relation(rule, sheet, printed, row) for row in range(len(sheet.table.rows))))


def _relation(rule: Rule, sheet: Sheet, printed: Printed, row: int) -> Relation | None:
    """The formula with the figures of one row; None where one of them is blank or cannot be read."""
    target = sheet.operand(row, printed.target)
    above = _linear(sheet, row, printed.above)
    below = _linear(sheet, row, printed.below) if printed.below else Number(Decimal(1))
    if not isinstance(target, Operand) or above is None or below is None:
        return None
    return Relation(rule, "=", target, Computed("/", above, below) if printed.below else above, target)


def _linear(sheet: Sheet, row: int, terms: Mapping[int, int]) -> Bound | None:
    """Columns of a row with their signs; None where there are none, or one of them is no figure."""
    parts: list[tuple[int, Bound]] = []
    for column, factor in terms.items():
        figure = sheet.operand(row, column)
        if not isinstance(figure, Operand):
            return None
        times = abs(factor)
        parts.append((factor, figure if times == 1 else Computed("*", Number(Decimal(times)), figure)))
    return summed(parts) if parts else None


def _others(sheet: Sheet, printed: Printed) -> Iterator[Printed]:
    """What may have been meant: the same columns with other signs, or a quotient by another column."""
    if printed.below:
        columns = (column for column in sheet.numeric_columns if column != printed.target)
        fitting = (c for c in columns if sheet.table.columns[c].kind is not Kind.PERCENTAGE)
        yield from (replace(printed, below={column: 1}) for column in fitting if {column: 1} != printed.below)
    elif len(printed.above) <= TERMS:
        for signs in product((1, -1), repeat=len(printed.above)):
            above = dict(zip(printed.above, signs, strict=True))
            if above != printed.above:
                yield replace(printed, above=above)


def _misprint(rule: Rule, sheet: Sheet, printed: Printed, computed: str) -> Judged:
    """The verdict on the formula itself, at the head that prints it."""
    place = sheet.head(printed.target)
    said = Outcome(Verdict.DISAGREED, place, f"{place.label}: prints {printed.formula.text}, but {computed}.")
    return Judged(rule, place, (sheet.index, -1, printed.target), said.verdict, outcome=said)


def _written(sheet: Sheet, printed: Printed) -> str:
    """A formula in the columns' own numbers: "(6)-(9)"."""
    terms = sorted(printed.above.items(), key=lambda item: item[1] < 0)
    signed = "".join(f"{'+' if factor > 0 else '-'}{_called(sheet, column)}" for column, factor in terms)
    above = signed.removeprefix("+")
    if not printed.below:
        return above
    below = _called(sheet, next(iter(printed.below)))
    return f"({above})÷{below}" if len(terms) > 1 else f"{above}÷{below}"


def _called(sheet: Sheet, column: int) -> str:
    found = sheet.table.columns[column]
    return found.code or f"“{found.name}”"
