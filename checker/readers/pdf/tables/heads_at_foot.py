"""Finds the heads of a table that end a page, with all of its rows on the next one, or all but the head of a group."""

from __future__ import annotations

from collections.abc import Sequence

from checker.readers.pdf.layout.alignment import heads_like, hold_figures, joints_of, kind_of
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.ruling import whole_rules
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.stacks import between

TALLEST = 120.0  #: heads are no taller than this [unknown]
GROUPS = 3  #: so many heads of groups may stand under them [unknown]


def heads_at_foot(sheet: PageBody, tables: Sequence[Region]) -> Region | None:
    """The heads that end a page: under its last tables, closed by a rule, and no row stands below it.

    The rule is thick, or the one over the heads has the same borders.
    """
    ruled = whole_rules(sheet.rules)
    foot = next((rule for rule in reversed(ruled) if rule.joints), None)
    if foot is None or groups_under(foot, sheet) is None:
        return None
    start = max((rule.y for table in tables for rule in table.rules), default=foot.y - TALLEST)
    top = next((rule for rule in ruled if start < rule.y < foot.y - 3 and rule.aligned(foot)), None)
    if top is None or not (foot.thick or top.joints == foot.joints):
        return None
    rules = tuple(rule for rule in ruled if top.y <= rule.y <= foot.y)
    lines = between(sheet, top.y, foot.y, foot.x0, foot.x1)
    joints = joints_of(rules)
    if not lines or foot.y - rules[0].y > TALLEST or not heads_like(lines, joints) or hold_figures(lines, joints):
        return None
    return Region(sheet.number, foot.x0, foot.x1, rules, tuple(lines), closed=False)


def groups_under(foot: Rule, sheet: PageBody) -> list[Line] | None:
    """The heads of groups under the rule that closes heads, down to the end of the page or a rule over what it repeats;
    nothing where else stands."""
    floor = min((rule.y for rule in sheet.rules if rule.y > foot.y + 1), default=sheet.ink.height)
    lines = between(sheet, foot.y, floor)
    fit = all(kind_of(line, foot.x0, foot.x1, foot.joints) == "label" and not line.words[0].raised for line in lines)
    return lines if fit and len(lines) <= GROUPS else None
