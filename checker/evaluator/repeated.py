"""Facts that a document prints in two tables, as a summary and as a detail: the same row, column, unit and value.

Labels and heads say that two cells mean the same, but the same labels stand in tables of other years and other
components, or of another scenario. So two tables are taken to repeat each other only where all that they share agrees,
but for one figure, or for figures in which one digit is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from checker.evaluator.arithmetic import Operand
from checker.evaluator.relations import Judged, Relation, judge_relation
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import explained, size
from checker.model.rule import Rule

LEAST = 5  #: so many figures must agree [unknown]
MOST_WRONG = 8  #: and at least so many for each one that does not [unknown]
DIGITS = 2  #: shorter figures agree by chance [unknown]


def judge_repeated(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """Hold the figures that two tables share against each other."""
    shared = (_shared(rule, first, second) for first, second in combinations(sheets, 2))
    return [judged for each in shared if _is_repeated(each) for judged in each]


def _shared(rule: Rule, sheet: Sheet, other: Sheet) -> list[Judged]:
    """The verdicts on all cells that have a name in common in both tables; totals of other rows are other facts."""
    rows, its_rows = sheet.rows_by_label, other.rows_by_label
    columns, its_columns = sheet.columns_by_head, other.columns_by_head
    common = [name for name in rows if name in its_rows]
    if rows.keys() != its_rows.keys():
        totals = {line.index for line in sheet.row_grid.lines if line.total}
        common = [name for name in common if rows[name] not in totals]
    found = []
    for name in common:
        for head in (head for head in columns if head in its_columns):
            one = sheet.operand(rows[name], columns[head])
            two = other.operand(its_rows[name], its_columns[head])
            if isinstance(one, Operand) and isinstance(two, Operand) and _comparable(one, two):
                found.append(judge_relation(Relation(rule, "=", one, two, one)))
    return [judged for judged in found if judged]


def _comparable(one: Operand, two: Operand) -> bool:
    """Whether two figures are of one kind and unit, and long enough to say something."""
    alike = one.quantity.kind is two.quantity.kind and one.quantity.unit == two.quantity.unit
    return alike and min(size(one.quantity), size(two.quantity)) >= DIGITS


def _is_repeated(judged: Sequence[Judged]) -> bool:
    """Whether all that two tables share agrees, but for a slip."""
    held, wrong = sum(item.holds for item in judged), [item for item in judged if item.wrong]
    slips = all(item.relation is not None and explained(item.relation) for item in wrong)
    return held >= LEAST and held >= MOST_WRONG * len(wrong) and (len(wrong) < 2 or slips)
