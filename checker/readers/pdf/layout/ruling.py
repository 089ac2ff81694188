"""Rules that are printed in pieces: across a table whose columns stand apart, each column has a piece of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.readers.pdf.page.ink import Rule

GAP = 12.0  #: pieces of one rule lie closer together than this [unknown]
#: so many rules away a rule of the same table spans as much, past the rules under its spanning heads [unknown]
REACH = 3
TABLES = 6.0  #: and two tables further apart than this [unknown]
WIDER = 4.0  #: and than so many times the gap between two pieces of one of them [unknown]


def whole_rules(rules: Sequence[Rule]) -> list[Rule]:
    """The rules with pieces put together, where they span as much as the rules above and below them.

    Short rules under spanning heads span less than their neighbours, and stay what they are.
    """
    rows = rows_of(rules)
    unions = [union(row) for row in rows]
    whole: list[Rule] = []
    for index, (row, one) in enumerate(zip(rows, unions, strict=True)):
        near = [other for other in unions[max(0, index - 1) : index + 2] if other is not one]
        widest = all(other.within(one) for other in near if overlaps(one, other))
        around = [other for other in unions[max(0, index - REACH) : index + REACH + 1] if other is not one]
        alike = any(map(one.aligned, around))
        whole += [one] if len(row) > 1 and widest and alike else row
    return whole


def rows_of(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules at one height that lie close together, from the top down and from left to right."""
    rows: list[list[Rule]] = []
    for rule in rules:
        last = rows[-1][-1] if rows else None
        if last and abs(rule.y - last.y) < 1 and 0 < rule.x0 - last.x1 < GAP:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    return [part for row in rows for part in (of_tables(row) if len(row) > 2 else [row])]


def of_tables(row: Sequence[Rule]) -> list[list[Rule]]:
    """Pieces at one height shared out among tables side by side, which stand much further apart than pieces do."""
    gaps = [right.x0 - left.x1 for left, right in pairwise(row)]
    least = max(TABLES, WIDER * min(gaps))
    parts = [[row[0]]]
    for gap, rule in zip(gaps, row[1:], strict=True):
        if gap > least:
            parts.append([])
        parts[-1].append(rule)
    return parts


def union(row: Sequence[Rule]) -> Rule:
    """Pieces as one rule; where they part lies the border of two columns."""
    gaps = [(left.x1 + right.x0) / 2 for left, right in pairwise(row)]
    joints = sorted([*gaps, *(joint for rule in row for joint in rule.joints)])
    return Rule(row[0].y, row[0].x0, row[-1].x1, max(rule.weight for rule in row), tuple(joints))


def overlaps(one: Rule, other: Rule) -> bool:
    """Whether two rules lie over one another."""
    return one.x0 < other.x1 and other.x0 < one.x1
