"""Rules that hold parts against a whole that is not printed: `sum of rows = 100`, `sum of columns = 100`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Bound, Operand
from checker.evaluator.belief import NEAR, nearness
from checker.evaluator.binding import relation_at
from checker.evaluator.relations import Judged, Relation, Resolved, judge_relation, sums_in
from checker.evaluator.sheet import Sheet
from checker.model.rule import Reference, Rule, Sum

LEAST = 2  #: a part alone is the whole, or says nothing [given]
_OTHER = "the parts add up to something else altogether"


def judge_parts(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the rows of each column that the rule names against the whole, or these columns in each row.

    Rows that sum up others, or are not added, are no parts.
    """
    columns = list(dict.fromkeys(c for name in rule.scope.columns for c in sheet.columns_called((name,))))
    lines = [line for line in sheet.row_grid.lines if line.figures]
    parts = [line.index for line in lines if not (line.total or line.memo)]
    table = sheet.table
    if sums_in(rule)[0].over == "rows":
        cells = ((f"{table.name}, {table.called(c)}", [(row, c) for row in parts]) for c in columns)
    else:
        rows = (line.index for line in lines)
        cells = ((f"{table.name}, row “{table.rows[r].label}”", [(r, c) for c in columns]) for r in rows)
    return [judged for label, found in cells for judged in _judged(rule, sheet, found, label)]


def _judged(rule: Rule, sheet: Sheet, cells: Sequence[tuple[int, int]], label: str) -> Iterator[Judged]:
    """The verdict on the parts of one whole, unless a figure cannot be read for certain."""
    figures = [figure for cell in cells if (figure := sheet.operand(*cell))]
    parts = tuple(figure for figure in figures if isinstance(figure, Operand))
    if len(parts) < max(LEAST, len(figures)):
        return

    def resolve(part: Reference | Sum) -> Resolved | Bound:
        return Added(parts, part.over) if isinstance(part, Sum) else None

    bound = relation_at(rule, resolve)
    judged = judge_relation(bound) if isinstance(bound, Relation) else None
    if judged:
        far = judged.wrong and nearness(judged.compared) < NEAR
        yield replace(judged.unchecked(_OTHER) if far else judged, place=replace(judged.place, label=label))
