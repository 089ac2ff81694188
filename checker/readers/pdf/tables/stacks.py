"""Shares the rules of a page out among its tables: two are of one where what stands between is set in its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from statistics import median

from checker.readers.pdf.layout.alignment import has_figures, heads_like, hold_figures, joints_of, kind_of, wraps
from checker.readers.pdf.layout.crossing import fills, straddles
from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.pdf.page.shades import HAIRLINE
from checker.readers.pdf.page.sideways import Turned

FAR = 45.0  #: rows do not lie further apart than this [unknown]
GRID, DISTANT = 5, 1.5  #: a grid of so many steps has few that are so many times as high as most [unknown]
SEVERAL = 3  #: so many rules at least are of a table and not of a chart [unknown]
BOX = 2.2  #: two rules over and under one line lie no further apart than this part of its size [unknown]
SMALLER = 0.75  #: the mark of a footnote that stands alone is smaller than this part of the note [corpus]


class Stack:
    """Rules that are found to belong together, while a page is read; `x0` and `x1` are where they end."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Begin with these."""
        self.rules = list(rules)
        self.x0, self.x1 = min(rule.x0 for rule in rules), max(rule.x1 for rule in rules)

    def add(self, rule: Rule) -> None:
        """Take one more."""
        self.rules.append(rule)
        self.x0, self.x1 = min(self.x0, rule.x0), max(self.x1, rule.x1)

    def takes(self, rule: Rule) -> bool:
        """Whether a rule has the place and width of this table's, or of a part of them."""
        slack = EDGE if not same_joints(rule, self.rules[-1]) else 2 * EDGE
        return self.x0 - EDGE <= rule.x0 and rule.x1 <= self.x1 + slack

    def left_open(self, rule: Rule) -> bool:
        """Whether a table so far leaves the corner over its stub open: a rule has all its borders, and reaches left."""
        borders = [self.x0, *self.rules[-1].joints]
        shown = all(any(abs(border - joint) < 2 for joint in rule.joints) for border in borders)
        return len(borders) > 1 and shown and abs(rule.x1 - self.x1) < EDGE


def same_joints(rule: Rule, other: Rule) -> bool:
    """Whether two rules begin at one place and one of them shows every border that the other does."""
    few, many = sorted((rule.joints, other.joints), key=len)
    return abs(rule.x0 - other.x0) < 2 and bool(few) and all(any(abs(a - b) < 2 for b in many) for a in few)


def place(rule: Rule, later: Sequence[Rule], stacks: list[Stack], sheet: PageBody) -> None:
    """Add a rule to the table above it, or let it begin a new one."""
    stack = next((s for s in reversed(stacks) if s.takes(rule) or s.left_open(rule)), None)
    if (
        stack is None
        or parts_notes(rule, stack, sheet)
        or narrower(rule, list(beside(rule, later)), stack)
        or strays(rule, stack, stacks)
        or under_new_heads(rule, stack, sheet)
        or not inside(stack, [rule, *beside(rule, later)], stacks, sheet)
    ):
        stacks.append(Stack([rule]))
        return
    begins = not in_grid(rule, stack) and opens(rule, later, sheet) and has_body(stack, rule.y, sheet)
    begins = begins and not ends_above(rule, later, sheet)
    stack.add(rule)
    if begins:
        stacks.append(Stack([rule]))


def between(sheet: PageBody, top: float, bottom: float, x0: float = 0.0, x1: float = 1e9) -> list[Line]:
    """The lines whose middle lies between two heights and that reach into a band of the page."""
    return [line for line in sheet.lines if top < line.box.level < bottom and line.box.x0 < x1 and line.box.x1 > x0]


def beside(rule: Rule, later: Sequence[Rule]) -> Iterator[Rule]:
    """The rules at the height of a rule, among those that follow it."""
    return takewhile(lambda other: other.y - rule.y < 1, later)


def inside(stack: Stack, row: Sequence[Rule], stacks: Sequence[Stack], sheet: PageBody) -> bool:
    """Whether the lines between a table's last rule and the next one, the first of a `row`, are set in its columns."""
    last, rule = stack.rules[-1], row[0]
    lines = [x for x in between(sheet, last.y, rule.y, stack.x0, stack.x1) if not nested(x, stack, stacks)]
    if not lines:
        return rule.y - last.y < FAR or bool(sideways_in(sheet, stack.x0, stack.x1, last.y, rule.y))
    joints = sorted({*joints_of(stack.rules), *rule.joints})
    if last.joints and last.joints != rule.joints and same_joints(last, rule) and all(line.bold for line in lines):
        joints = list(last.joints)  # spanning heads stand over borders that begin under them
    if all(line.italic for line in lines) and rule.y - last.y < 4 * FAR:
        return not (leaves_grid(rule, stack) and straddles(lines[0], joints))
    if boxed(lines, last, rule) and has_body(stack, last.y, sheet):
        return True
    kinds = [kind_of(line, stack.x0, stack.x1, joints) for line in lines]
    labels = [line for line in lines if line.cut(joints)[0]]
    if "caption" in kinds or (kinds[-1] == "unit" and not (wraps(labels[-2:]) or in_a_column(lines[-1], joints))):
        return False
    if over_open_corner(lines, row, stack, joints) and not has_body(stack, rule.y, sheet):
        return True
    return set_in_columns(kinds, rule.y - last.y)


def boxed(lines: Sequence[Line], upper: Rule, lower: Rule) -> bool:
    """Whether one line stands close between two rules of the same ends and one border: a row, though it runs across."""
    alike = upper.aligned(lower) and len(upper.joints) == len(lower.joints) == 1 and same_joints(upper, lower)
    return alike and len(lines) == 1 and lower.y - upper.y < BOX * lines[0].size


def set_in_columns(kinds: Sequence[str], height: float) -> bool:
    """Whether lines of these kinds, between two rules so far apart, are more rows of a table than text."""
    if "row" not in kinds:
        return "prose" not in kinds and height < 2 * FAR
    if "prose" in kinds and "row" not in kinds[kinds.index("prose") :]:
        return False
    return kinds.count("prose") <= kinds.count("row")


def in_a_column(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line stands in one of the columns right of the stub, as the end of a head does: "(24h)"."""
    return len(joints) > 1 and any(a < line.box.x0 and line.box.x1 < b for a, b in pairwise([*joints, float("inf")]))


def over_open_corner(lines: Sequence[Line], row: Sequence[Rule], stack: Stack, joints: Sequence[float]) -> bool:
    """Whether lines are spanning heads: close over rules that leave the stub open, and what reaches beyond these is a
    head of one column."""
    x0, x1 = min(rule.x0 for rule in row), min(max(rule.x1 for rule in row), stack.x1 + EDGE)
    return (
        x0 > stack.x0 + EDGE
        and row[0].y - lines[0].box.top < FAR
        and all(
            (x0 - 1 < head.box.x0 and head.box.x1 < x1 + 1) or (len(joints) > 1 and not reaches(head, joints))
            for line in lines
            for head in map(line_of, line.segments)
        )
    )


def reaches(head: Line, joints: Sequence[float]) -> bool:
    """Whether a head reaches over a border."""
    return any(head.box.x0 + 1 < joint < head.box.x1 - 1 for joint in joints)


def narrower(rule: Rule, others: Sequence[Rule], stack: Stack) -> bool:
    """Whether a rule closes the heads of a narrower table below: thick, from the same left edge on to an end of its
    own, with borders that the table so far has not, and with no other rule right of it."""
    alone = all(other.x1 <= rule.x1 + EDGE for other in others)
    ends = rule.thick and abs(rule.x0 - stack.x0) < EDGE and rule.x1 < stack.x1 - EDGE
    return ends and alone and has_new_borders(rule, stack)


def strays(rule: Rule, stack: Stack, stacks: Sequence[Stack]) -> bool:
    """Whether a rule is not of a table, since a narrower one has begun below the last rule of it, of several rules or
    at its left edge: the rule is short, as those of a chart are, or has borders of its own."""
    later = [other for other in stacks if other.rules[0].y > stack.rules[-1].y and within(other, stack)]
    begun = any(len(other.rules) >= SEVERAL or abs(other.x0 - stack.x0) < EDGE for other in later)
    short = not rule.joints and rule.width * 2 < stack.x1 - stack.x0
    return begun and (short or has_new_borders(rule, stack))


def has_new_borders(rule: Rule, stack: Stack) -> bool:
    """Whether a rule shows borders and none of them is one of the table so far."""
    known = joints_of(stack.rules)
    return bool(rule.joints) and not any(abs(a - b) < 2 for a in rule.joints for b in known)


def under_new_heads(rule: Rule, stack: Stack, sheet: PageBody) -> bool:
    """Whether a rule stands under the heads of another table, bold words in several columns: it is thick, or further
    down than the rules of a grid lie apart."""
    if in_grid(rule, stack) or not (rule.thick or far_below(rule, stack)):
        return False
    above = between(sheet, stack.rules[-1].y, rule.y, stack.x0, stack.x1)[-1:]
    if not above or not above[0].bold or len(above[0].segments) < 2 or has_figures(above[0], rule.joints):
        return False
    rows = between(sheet, stack.rules[0].y, stack.rules[-1].y, stack.x0, stack.x1)
    return hold_figures(rows, joints_of(stack.rules))


def far_below(rule: Rule, stack: Stack) -> bool:
    """Whether a rule lies further below a grid than the rules of the grid usually lie apart."""
    steps = [step for upper, lower in pairwise(stack.rules) if (step := lower.y - upper.y) > HAIRLINE]
    return len(steps) >= GRID and rule.y - stack.rules[-1].y > DISTANT * median(steps)


def within(inner: Stack, outer: Stack) -> bool:
    """Whether a table is narrower than another and no wider to either side."""
    narrower = inner.x1 - inner.x0 < outer.x1 - outer.x0 - EDGE
    return narrower and outer.x0 - 1 < inner.x0 and inner.x1 < outer.x1 + 1


def in_grid(rule: Rule, stack: Stack) -> bool:
    """Whether a rule goes on with a grid: those right above it across the table are as thick, with the same borders."""
    across = [other for other in (*stack.rules, rule) if other.aligned(stack)][-GRID - 1 :]
    alike = all(other.thick == rule.thick and other.joints == rule.joints for other in across)
    return bool(rule.joints) and len(across) > GRID and alike


def leaves_grid(rule: Rule, stack: Stack) -> bool:
    """Whether a rule without borders lies under a grid, whose rules all show the same ones."""
    borders = [other.joints for other in stack.rules if other.aligned(stack)][-GRID:]
    return not rule.joints and len(borders) == GRID and all(borders) and len(set(borders)) == 1


def parts_notes(rule: Rule, stack: Stack, sheet: PageBody) -> bool:
    """Whether a rule, much shorter than a table's, stands over the footnotes of the page."""
    if rule.width > (stack.x1 - stack.x0) / 2 or rule.joints:
        return False
    below = [line for line in sheet.lines if line.box.top > rule.y - 2]
    if not below:
        return False
    mark = below[0].words[0]
    alone = len(below) > 1 and len(below[0].words) == 1 and below[0].size < SMALLER * below[1].size
    return (mark.text.isdigit() and (mark.raised or alone)) or not mark.text.strip("*")


def nested(line: Line, stack: Stack, stacks: Sequence[Stack]) -> bool:
    """Whether a line stands in a narrower table that begins below the last rule of a table."""
    box, last = line.box, stack.rules[-1].y
    within = (other for other in stacks if stack.x0 < other.x0 and other.x1 < stack.x1)
    return any(
        last < other.rules[0].y < box.top and other.x0 - 1 < box.x0 and box.x1 < other.x1 + 1 for other in within
    )


def opens(rule: Rule, later: Sequence[Rule], sheet: PageBody) -> bool:
    """Whether heads stand under a rule: lines in columns, without a figure, closed by a thick rule."""
    below = between(sheet, rule.y, float("inf"), rule.x0, rule.x1)
    for closing in filter(rule.aligned, later):
        if lines := [line for line in below if line.box.level < closing.y]:
            joints = joints_of([rule, closing])
            if hold_figures(lines, joints) or any(fills(line, rule) for line in lines):
                return False
            if closing.thick:
                return heads_like(lines, joints)
        elif closing.thick:
            return False
    return False


def ends_above(rule: Rule, later: Sequence[Rule], sheet: PageBody) -> bool:
    """Whether a rule is the foot of a table, since the next table has a rule of its own right below."""
    below = next((other for other in later if other.aligned(rule) and other.y > rule.y + 3), None)
    return below is not None and not between(sheet, rule.y, below.y, rule.x0, rule.x1)


def has_body(stack: Stack, bottom: float, sheet: PageBody) -> bool:
    """Whether a table has a row of figures already, above a height."""
    joints = joints_of(stack.rules)
    lines = between(sheet, stack.rules[0].y, bottom, stack.x0, stack.x1)
    return any(has_figures(line, joints) for line in lines)


def sideways_in(sheet: PageBody, x0: float, x1: float, top: float, bottom: float) -> tuple[Turned, ...]:
    """The words that run up or down between two heights in a band of the page."""
    words = sheet.ink.sideways
    return tuple(word for word in words if top < word.box.level < bottom and x0 < word.box.middle < x1)
