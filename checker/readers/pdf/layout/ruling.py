"""Rules that are printed in pieces: across a table whose columns stand apart, each column has a piece of its own.

Where whole groups of columns stand apart, as strips do, nothing but the first of them has labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.page.ink import Rule
from checker.readers.stretches import stretches
from checker.readers.wording import is_figure

GAP = 12.0  #: pieces of one rule lie closer together than this [unknown]
#: so many rules away a rule of the same table spans as much, past the rules under its spanning heads [unknown]
REACH = 4
FAR = 60.0  #: rules of one table lie no further apart than this, as a rule [unknown]
TABLES = 6.0  #: and two tables further apart than this [unknown]
STRIPS = 40.0  #: but the strips of one table no further than this [corpus]
HEADS = 120.0  #: heads are no taller than this [unknown]
OFTEN = 4  #: pieces that come back at so many heights are those of one table [unknown]
WIDER = 4.0  #: and than so many times the gap between two pieces of one of them [unknown]


def whole_rules(rules: Sequence[Rule]) -> list[Rule]:
    """The rules with pieces put together, where they span as much as the rules right above and below them.

    Short rules under spanning heads span less than their neighbours, and stay what they are.
    """
    rows = rows_of(rules)
    unions = [union(row) for row in rows]
    whole: list[Rule] = []
    for index, (row, one) in enumerate(zip(rows, unions, strict=True)):
        near = [other for other in unions[max(0, index - 1) : index + 2] if 0 < abs(other.y - one.y) < FAR]
        widest = all(other.within(one) for other in near if overlaps(one, other))
        around = [other for other in unions[max(0, index - REACH) : index + REACH + 1] if other is not one]
        alike = any(map(one.aligned, around))
        whole += [one] if len(row) > 1 and widest and alike else row
    return whole


def over_strips(rules: Sequence[Rule], lines: Sequence[Line]) -> list[Rule]:
    """The rules with those put together that come back side by side, where only figures stand in all but the first.

    Some of them show borders of columns; those across charts side by side show none.
    """
    rows: dict[int, list[Rule]] = {}
    for rule in sorted(rules, key=lambda rule: (rule.y, rule.x0)):
        rows.setdefault(round(rule.y), []).append(rule)
    alike: dict[tuple[int, ...], list[list[Rule]]] = {}
    for row in rows.values():
        bordered = any(rule.joints for rule in row)
        if len(row) > 1 and bordered and all(TABLES < right.x0 - left.x1 < STRIPS for left, right in pairwise(row)):
            alike.setdefault(tuple(round(end / 2) for rule in row for end in (rule.x0, rule.x1)), []).append(row)
    found = list(rules)
    for same in (same for same in alike.values() if len(same) >= OFTEN):
        beside = [line for line in lines if same[0][0].y < line.box.level < same[-1][0].y]
        if not any(labelled(beside, rule.x0) for rule in same[0][1:]):
            whole = [*same, *(row for row in rows.values() if over(row, same[0]))]
            found = [rule for rule in found if not any(rule is piece for row in whole for piece in row)]
            found += [union(row) for row in whole]
    return sorted(found, key=lambda rule: (rule.y, rule.x0))


def over(row: Sequence[Rule], strips: Sequence[Rule]) -> bool:
    """Whether rules stand over the heads of strips: they reach as far, and leave some of the same places white."""
    whites = [(left.x1, right.x0) for left, right in pairwise(strips)]
    same = all(
        any(abs(left.x1 - x1) < GAP / 2 and abs(right.x0 - x0) < GAP / 2 for x1, x0 in whites)
        for left, right in pairwise(row)
    )
    far = abs(row[0].x0 - strips[0].x0) < GAP / 2 and abs(row[-1].x1 - strips[-1].x1) < GAP / 2
    return 1 < len(row) < len(strips) and same and far and 0 < strips[0].y - row[0].y < HEADS


def labelled(lines: Sequence[Line], place: float) -> bool:
    """Whether words that are no figures follow a place on most lines that reach over it."""
    right = [[word for word in line.words if word.box.x0 >= place - 1] for line in lines if line.box.x0 < place]
    first = [words[0] for words in right if words]
    return sum(not is_figure(word.text) for word in first) * 2 > len(first)


def rows_of(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules at one height that lie close together, from the top down and from left to right."""
    ordered = (rule for level in levels_of(rules) for rule in level)
    rows = stretches(ordered, lambda row, x: abs(x.y - row[-1].y) < 1 and 0 < x.x0 - row[-1].x1 < GAP)
    return [part for row in rows for part in (of_tables(row) if len(row) > 2 else [row])]


def levels_of(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules from the top down, those at one height from left to right, though the thick of them begin higher."""
    levels = stretches(rules, lambda level, rule: rule.y - level[0].y < 1)
    return [sorted(level, key=lambda rule: rule.x0) for level in levels]


def of_tables(row: Sequence[Rule]) -> list[list[Rule]]:
    """Pieces at one height shared out among tables side by side, which stand much further apart than pieces do."""
    least = max(TABLES, WIDER * min(right.x0 - left.x1 for left, right in pairwise(row)))
    return stretches(row, lambda part, rule: rule.x0 - part[-1].x1 <= least)


def union(row: Sequence[Rule]) -> Rule:
    """Pieces as one rule; where they part lies the border of two columns."""
    gaps = [(left.x1 + right.x0) / 2 for left, right in pairwise(row)]
    joints = sorted([*gaps, *(joint for rule in row for joint in rule.joints)])
    return Rule(row[0].y, row[0].x0, row[-1].x1, max(rule.weight for rule in row), tuple(joints))


def overlaps(one: Rule, other: Rule) -> bool:
    """Whether two rules lie over one another."""
    return one.x0 < other.x1 and other.x0 < one.x1
