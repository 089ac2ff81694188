"""Heads that no rule stands over: only the short rules under them, with the row of figures right below, show a table.

Budgets set their variances so, one row at a time: spanning heads, a short rule under each, the row, a rule under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.readers.pdf.layout.alignment import has_figures
from checker.readers.pdf.layout.lines import Line, box_of
from checker.readers.pdf.page.ink import EDGE, Rule

NEXT = 45.0  #: the rule under the row lies no further below the short rules than this [corpus]
OVER = 2.5  #: and the heads no further above them than this, in lines of their size [corpus]
UNDER = 2.0  #: where the heads end, below the short rules [unknown]
THIN, THICK = 0.5, 1.5  #: the weights of the rules that are put in above the heads and under them [unknown]


def crowned(rules: Sequence[Rule], lines: Sequence[Line]) -> list[Rule]:
    """The rules, with those put in above and under heads that have short rules only."""
    found = [rule for whole in rules for rule in crown_of(whole, rules, lines)]
    return sorted(found, key=lambda rule: (rule.y, rule.x0))


def crown_of(whole: Rule, rules: Sequence[Rule], lines: Sequence[Line]) -> tuple[Rule, ...]:
    """A rule with those above and under the heads of the row that stands on it; alone where its heads have rules."""
    short = short_rules(whole, rules)
    if not short:
        return (whole,)
    y = short[-1].y
    row = [line for line in lines if y < line.box.level < whole.y and within(line, whole)]
    heads = [
        line for line in lines if y - OVER * line.size < line.box.top and line.box.level < y and within(line, whole)
    ]
    if not row or not heads or not is_row(row, whole, short[0].x0):
        return (whole,)
    top = min(line.box.top for line in heads) - 1
    bare = not any(top - NEXT / 2 < rule.y < y - 1 for rule in rules)
    if not bare or not all(stands_over(line, short) for line in heads):
        return (whole,)
    gaps = tuple((left.x1 + right.x0) / 2 for left, right in pairwise(short))
    end = whole.x1 if abs(short[-1].x1 - whole.x1) < EDGE else short[-1].x1  # what stays blank is no column
    joints = tuple(joint for joint in whole.joints if joint < end - EDGE)
    return (
        Rule(top, whole.x0, end, THIN, (short[0].x0, *gaps)),
        Rule(y + UNDER, whole.x0, end, THICK, joints),
        replace(whole, x1=end, joints=joints),
    )


def short_rules(whole: Rule, rules: Sequence[Rule]) -> list[Rule]:
    """The rules right above a rule, if they are parts of it, all right of its labels; from left to right."""
    above = [rule for rule in rules if 0 < whole.y - rule.y < NEXT]
    last = max((rule.y for rule in above), default=0.0)
    short = sorted((rule for rule in above if rule.y > last - 1), key=lambda rule: rule.x0)
    parts = all(rule.x0 > whole.x0 + NEXT and rule.width < 0.8 * whole.width for rule in short)
    return short if short and parts and short[-1].x1 < whole.x1 + EDGE else []


def is_row(lines: Sequence[Line], whole: Rule, edge: float) -> bool:
    """Whether lines are one row: its figures in the last line, and above it no more than the label that leads there."""
    return has_figures(lines[-1], whole.joints) and all(line.box.x1 < edge for line in lines[:-1])


def stands_over(line: Line, short: Sequence[Rule]) -> bool:
    """Whether each part of a line stands over one of the short rules."""
    boxes = [box_of(segment) for segment in line.segments]
    return all(any(rule.x0 - 1 < box.x0 and box.x1 < rule.x1 + 1 for rule in short) for box in boxes)


def within(line: Line, rule: Rule) -> bool:
    """Whether a line stands over a rule and not beside it."""
    return line.box.x0 < rule.x1 and line.box.x1 > rule.x0
