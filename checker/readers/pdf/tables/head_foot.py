"""Finds where the heads of a table end: at a rule, or under the lines in italics below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from checker.readers.pdf.layout.alignment import has_figures, hold_figures, joints_of
from checker.readers.pdf.layout.crossing import straddles
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.pdf.tables.regions import Region


def head_foot(region: Region) -> Rule | None:
    """Where the heads end: at the rule under them, or under the italic lines below it that no rule parts from rows."""
    end = head_end(region)
    if end is None:
        return None
    below = [line for line in region.lines if line.box.level > end.y]
    joints = joints_of(region.rules)
    units = list(takewhile(lambda line: line.italic and not line.cut(joints)[0], below))
    heads = any(line.italic and not line.cut(joints)[0] for line in below[len(units) :])  # of groups, as these are
    if not units or len(units) == len(below) or heads or any(has_figures(line, joints) for line in units):
        return end
    return replace(end, y=(units[-1].box.bottom + below[len(units)].box.top) / 2)


def head_end(region: Region) -> Rule | None:
    """The rule under the heads: the first thick one, or the last one with no figure above it; None without heads.

    Where all rules are thick, being so says nothing.
    """
    joints = joints_of(region.rules)
    top = region.rules[0]
    wide = [rule for rule in region.rules if rule is top or rule.width > 0.9 * (region.x1 - region.x0)]
    if any(line.box.level < top.y for line in region.lines):
        return None
    last: Rule | None = None
    thick = [rule for rule in wide if rule.thick] if not all(rule.thick for rule in wide) else []
    for rule in wide[1:]:
        above = [line for line in region.lines if line.box.level < rule.y]
        if hold_figures(above, joints):
            return last
        headed = above or any(word.box.level < rule.y for word in region.sideways)
        if rule in thick and headed and rule.x0 < region.x0 + EDGE:
            return rule
        last = rule if headed else last
        if last and not any(r in thick for r in wide[1:4]) and not tabular(region, rule, wide, joints):
            return last
    return last


def tabular(region: Region, rule: Rule, wide: Sequence[Rule], joints: Sequence[float]) -> bool:
    """Whether the next step under a rule holds heads too: text in several columns and no figure."""
    below = next((r for r in wide if r.y > rule.y + 3), None)
    if below is None:
        return False
    lines = [line for line in region.lines if rule.y < line.box.level < below.y]
    set_in = [line for line in lines if not (line.box.x0 < region.x0 + 2 * EDGE and straddles(line, joints))]
    parts = [part for line in set_in for part in line.cut(joints)[1:] if part]
    if not parts or any(has_figures(line, joints) for line in lines):
        return False
    if divides(rule, region, lines):
        return True
    above = [line for line in region.lines if line.box.level < rule.y]
    return not all(line.bold for line in above) or any(word.bold for line in lines for word in line.words)


def divides(rule: Rule, region: Region, lines: Sequence[Line]) -> bool:
    """Whether heads over a rule span columns that begin under it: a border that the top rule lacks, beside others that
    it shows, parts two texts of a line that has nothing in the stub."""
    known = region.rules[0].joints
    begun = [joint for joint in rule.joints if not any(abs(joint - other) < EDGE for other in known)]
    return bool(known) and any(are_parted(line, joint, rule.joints) for joint in begun for line in lines)


def are_parted(line: Line, border: float, joints: Sequence[float]) -> bool:
    """Whether a line has a text on both sides of one of its borders, and none in the stub."""
    right = joints.index(border) + 1
    texts = line.cut(joints)
    return not texts[0] and bool(texts[right - 1] and texts[right])
