"""Facts that a document prints in two tables, as a summary and as a detail: the same row, column, unit and value.

Labels and heads say that two cells mean the same, but the same labels stand in tables of other years and other
components, or of another scenario. So what two tables share is one relation that no word announces, at many places.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from checker.evaluator.arithmetic import Operand
from checker.evaluator.belief import searched, weighed
from checker.evaluator.relations import Judged, Relation, judge_relation
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import size
from checker.model.rule import Rule

DIGITS = 2  #: shorter figures agree by chance [unknown]
#: What it costs that most tables with the same labels and heads are of other years. [decision 0024]
ELSEWHERE = 44

_OTHER = "the two tables differ too much to print the same facts"


def judge_repeated(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """Hold the figures that two tables share against each other."""
    shared = (_shared(rule, first, second) for first, second in combinations(sheets, 2))
    return [judged for each in shared for judged in _believed(each)]


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


def _believed(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts where the two tables repeat each other, be it but for a slip."""
    ground = searched(judged, ELSEWHERE)
    return [weighed(item, ground.bits(item), True, _OTHER) for item in judged] if ground.believed else []
