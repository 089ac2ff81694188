"""Finds the tables of a page: where a table begins, which rules and lines are its own, where it ends.

UN tables have horizontal rules only: a thin one above the heads, a thick one under them, thin ones above totals, one at
the foot. Two rules belong to one table when what stands between them is set in the table's columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from statistics import median

from msgspec import Struct, field

from checker.readers.pdf.layout.alignment import (
    close,
    has_figures,
    heads_like,
    hold_figures,
    joints_of,
    kind_of,
    wraps,
)
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.ruling import whole_rules
from checker.readers.pdf.layout.running_heads import Sheet
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.tables.crowns import crowned
from checker.readers.pdf.tables.joints import LEADER, jointed
from checker.readers.pdf.tables.unruled import blocks_of, heads_over, rules_for

SHORTEST = 45.0  #: a table is at least this wide [unknown]
RUNNING = 200.0  #: lines of running text are wider than this [unknown]
FAR = 45.0  #: rows do not lie further apart than this [unknown]
LARGER = 1.1  #: no line that a table runs on to is larger than its rows by this factor [corpus]
SMALLER = 0.75  #: the mark of a footnote that stands alone is smaller than this part of the note [corpus]


class Region(Struct, frozen=True):
    """The part of a page that one table covers: its rules from the top down and the lines between and under them.

    `closed` says that no row runs on below the last rule, `first` that it tops its page, `last` that no running text
    follows there, `ruled` that its rules are printed. `sideways` are the words within it that run up or down.
    """

    page: int
    x0: float
    x1: float
    rules: tuple[Rule, ...]
    lines: tuple[Line, ...]
    closed: bool
    first: bool = False
    last: bool = True
    ruled: bool = True
    sideways: tuple[Turned, ...] = ()


class Stack(Struct):
    """Rules that are found to belong together, while a page is read."""

    rules: list[Rule]
    joints: list[float] = field(default_factory=list)

    @property
    def x0(self) -> float:
        """The left end."""
        return min(rule.x0 for rule in self.rules)

    @property
    def x1(self) -> float:
        """The right end."""
        return max(rule.x1 for rule in self.rules)

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


def regions_of(sheet: Sheet) -> list[Region]:
    """The tables of one page, from the top down."""
    stacks: list[Stack] = []
    drawn = whole_rules([rule for rule in sheet.rules if rule.width >= 12])
    rules = crowned(jointed(drawn, sheet.lines), sheet.lines)
    for index, rule in enumerate(rules):
        place(rule, rules[index + 1 :], stacks, sheet)
    regions = [region_of(stack, sheet, stacks) for stack in stacks if stack.x1 - stack.x0 >= SHORTEST]
    ruled = [region for region in regions if is_table(region)]
    return sorted([*ruled, *unruled(sheet, ruled)], key=lambda region: region.rules[0].y)


def unruled(sheet: Sheet, ruled: Sequence[Region]) -> Iterator[Region]:
    """The tables of a page that have no rules, among the lines that are in no other table."""
    taken = {id(line) for region in ruled for line in region.lines}
    free = [line for line in sheet.lines if id(line) not in taken]
    for block in blocks_of(free):
        heads = heads_over(block, [line for line in free if line.box.bottom <= block.lines[0].box.top + 1])
        rules = rules_for(block, heads)
        lines = (*heads, *block.lines)
        yield Region(sheet.number, rules[0].x0, rules[0].x1, rules, lines, True, is_first(lines[0], sheet), ruled=False)


def is_first(line: Line, sheet: Sheet) -> bool:
    """Whether a line tops its page."""
    return line.box.top <= min(line.box.top for line in sheet.lines) + 1


def place(rule: Rule, later: Sequence[Rule], stacks: list[Stack], sheet: Sheet) -> None:
    """Add a rule to the table above it, or let it begin a new one."""
    stack = next((s for s in reversed(stacks) if s.takes(rule) or s.left_open(rule)), None)
    if (
        stack is None
        or parts_notes(rule, stack, sheet)
        or not inside(stack, [rule, *beside(rule, later)], stacks, sheet)
    ):
        stacks.append(Stack([rule]))
        return
    begins = opens(rule, later, sheet) and has_body(stack, rule.y, sheet)
    stack.rules.append(rule)
    if begins:
        stacks.append(Stack([rule]))


def between(sheet: Sheet, top: float, bottom: float, x0: float = 0.0, x1: float = 1e9) -> list[Line]:
    """The lines whose middle lies between two heights and that reach into a band of the page."""
    return [line for line in sheet.lines if top < line.box.level < bottom and line.box.x0 < x1 and line.box.x1 > x0]


def beside(rule: Rule, later: Sequence[Rule]) -> Iterator[Rule]:
    """The rules at the height of a rule, among those that follow it."""
    return takewhile(lambda other: other.y - rule.y < 1, later)


def inside(stack: Stack, row: Sequence[Rule], stacks: Sequence[Stack], sheet: Sheet) -> bool:
    """Whether the lines between a table's last rule and the next one, the first of a `row`, are set in its columns."""
    last, rule = stack.rules[-1], row[0]
    lines = [x for x in between(sheet, last.y, rule.y, stack.x0, stack.x1) if not nested(x, stack, stacks)]
    if not lines:
        return rule.y - last.y < FAR or bool(sideways_in(sheet, stack.x0, stack.x1, last.y, rule.y))
    joints = sorted({*joints_of(stack.rules), *rule.joints})
    if last.joints and last.joints != rule.joints and same_joints(last, rule) and all(line.bold for line in lines):
        joints = list(last.joints)  # spanning heads stand over borders that begin under them
    if all(line.italic for line in lines) and rule.y - last.y < 4 * FAR:
        return True
    kinds = [kind_of(line, stack.x0, stack.x1, joints) for line in lines]
    if "caption" in kinds or (kinds[-1] == "unit" and not (wraps(lines[-2:]) or in_a_column(lines[-1], joints))):
        return False
    if over_open_corner(lines, row, stack) and not has_body(stack, rule.y, sheet):
        return True
    if "row" not in kinds:
        return "prose" not in kinds and rule.y - last.y < 2 * FAR
    if "prose" in kinds and "row" not in kinds[kinds.index("prose") :]:
        return False
    return kinds.count("prose") <= kinds.count("row")


def in_a_column(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line stands in one of the columns right of the stub, as the end of a head does: "(24h)"."""
    return len(joints) > 1 and any(a < line.box.x0 and line.box.x1 < b for a, b in pairwise([*joints, float("inf")]))


def over_open_corner(lines: Sequence[Line], row: Sequence[Rule], stack: Stack) -> bool:
    """Whether lines are spanning heads: close over rules that leave the stub open, and none reaches beyond them."""
    x0, x1 = min(rule.x0 for rule in row), min(max(rule.x1 for rule in row), stack.x1 + EDGE)
    within = all(x0 - 1 < line.box.x0 and line.box.x1 < x1 + 1 for line in lines)
    return within and x0 > stack.x0 + EDGE and row[0].y - lines[0].box.top < FAR


def parts_notes(rule: Rule, stack: Stack, sheet: Sheet) -> bool:
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


def opens(rule: Rule, later: Sequence[Rule], sheet: Sheet) -> bool:
    """Whether heads stand under a rule: lines in columns, without a figure, closed by a thick rule."""
    plain: set[tuple[float, ...]] = set()  # lines without figures, which no later rule need look at again
    for closing in later:
        if not closing.aligned(rule):
            continue
        lines = between(sheet, rule.y, closing.y, rule.x0, rule.x1)
        joints = joints_of([rule, closing])
        fresh = {(id(line), *joints): line for line in lines if (id(line), *joints) not in plain}
        found = {key for key, line in fresh.items() if has_figures(line, joints)}
        if found and hold_figures(lines, joints):
            return False
        plain.update(fresh.keys() - found)
        if closing.thick:
            return bool(lines) and heads_like(lines, joints)
    return False


def has_body(stack: Stack, bottom: float, sheet: Sheet) -> bool:
    """Whether a table has a row of figures already, above a height."""
    joints = joints_of(stack.rules)
    lines = between(sheet, stack.rules[0].y, bottom, stack.x0, stack.x1)
    return any(has_figures(line, joints) for line in lines)


def region_of(stack: Stack, sheet: Sheet, stacks: Sequence[Stack]) -> Region:
    """A stack of rules with its lines, and with the rows that run on above and below its rules."""
    top, bottom = stack.rules[0].y, stack.rules[-1].y
    joints = joints_of(stack.rules)
    lines = between(sheet, top, bottom, stack.x0, stack.x1)
    others = [s for s in stacks if s is not stack and s.x0 < stack.x1 and s.x1 > stack.x0]
    floor = min((s.rules[0].y for s in others if s.rules[0].y >= bottom), default=1e9)
    ceiling = max((s.rules[-1].y for s in others if s.rules[-1].y <= top), default=0.0)
    largest = LARGER * max((x.size for x in lines if has_figures(x, joints) and not x.italic), default=1e9)
    fitting = takewhile(lambda line: line.size < largest, between(sheet, bottom, floor, stack.x0, stack.x1))
    below = run_on(list(fitting), bottom, stack, joints)
    headed = opens(stack.rules[0], stack.rules[1:], sheet)
    above = [] if headed else rows_above(between(sheet, ceiling, top, stack.x0, stack.x1), ceiling, stack, joints)
    if stack.rules[-1].thick and not ends_in_heads(stack, sheet):
        below = []
    lines = above + lines + below
    first = bool(lines) and is_first(lines[0], sheet)
    last = is_last(lines, bottom, sheet)
    sideways = sideways_in(sheet, stack.x0, stack.x1, top, bottom)
    rules = tuple(stack.rules)
    return Region(sheet.number, stack.x0, stack.x1, rules, tuple(lines), not below, first, last, sideways=sideways)


def sideways_in(sheet: Sheet, x0: float, x1: float, top: float, bottom: float) -> tuple[Turned, ...]:
    """The words that run up or down between two heights in a band of the page."""
    words = sheet.ink.sideways
    return tuple(word for word in words if top < word.box.level < bottom and x0 < word.box.middle < x1)


def is_last(lines: Sequence[Line], bottom: float, sheet: Sheet) -> bool:
    """Whether no running text stands below a table: lines larger than its own, which notes are not."""
    size = median(line.size for line in lines) if lines else 0.0
    larger = [line for line in sheet.lines if line.box.top > bottom and line.size > size + 1]
    return not lines or sum(line.box.x1 - line.box.x0 > RUNNING for line in larger) < 2


def rows_above(lines: Sequence[Line], ceiling: float, stack: Stack, joints: Sequence[float]) -> list[Line]:
    """The rows that a table carries over from the page before, above its first rule; labels too if they are first."""
    rows = run_on(lines[::-1], stack.rules[0].y, stack, joints)[::-1]
    kinds = {kind_of(line, stack.x0, stack.x1, joints) for line in lines}
    whole = not ceiling and kinds <= {"row", "label"} and (rows or not any(line.bold for line in lines))
    return list(lines) if whole else rows


def ends_in_heads(stack: Stack, sheet: Sheet) -> bool:
    """Whether the last rule of a stack is the one under its heads, so that its rows come without a rule."""
    lines = between(sheet, stack.rules[0].y, stack.rules[-1].y, stack.x0, stack.x1)
    return not hold_figures(lines, joints_of(stack.rules))


def run_on(lines: Sequence[Line], start: float, stack: Stack, joints: Sequence[float]) -> list[Line]:
    """The lines next to a table's outer rule that are set in its columns: to the last row of figures and what it wraps
    to, or to the end of the page where nothing else follows."""
    taken: list[Line] = []
    rows = 0
    for line in lines:
        if not joints and LEADER in line.text:
            break
        kind = kind_of(line, stack.x0, stack.x1, joints)
        if (kind == "unit" and wraps([*taken[-1:], line])) or (kind == "prose" and is_long_head(line, stack)):
            kind = "label"
        if kind in ("prose", "caption", "unit") or abs(line.box.top - start) > FAR or line.words[0].raised:
            break
        taken.append(line)
        start = line.box.top
        if has_figures(line, joints):
            rows = len(taken)
    else:
        return taken if rows else []
    while rows and rows < len(taken) and close(taken[rows - 1], taken[rows]):
        rows += 1
    return taken[:rows]


def is_long_head(line: Line, stack: Stack) -> bool:
    """Whether a line across a table's columns may be a group head of it: bold, and from its left edge on."""
    return line.bold and abs(line.box.x0 - stack.x0) < EDGE and line.box.x1 < stack.x1 + EDGE


def is_table(region: Region) -> bool:
    """Whether a region holds figures in columns: two rows at least, or one under heads."""
    joints = joints_of(region.rules)
    rows = [line for line in region.lines if has_figures(line, joints)]
    return len(rows) >= 1 and len(region.lines) >= 2
