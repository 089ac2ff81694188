"""Finds the tables of a page by their rules: where a table begins, which rules and lines are its own, where it ends.

UN tables have horizontal rules only: a thin one above the heads, a thick one under them, thin ones above totals, one at
the foot. Two rules belong to one table when what stands between them is set in the table's columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.readers.pdf.frame import Sheet
from checker.readers.pdf.ink import Rule
from checker.readers.pdf.lines import Line, cut, text_of
from checker.readers.pdf.ruling import whole_rules
from checker.readers.wording import CAPTION, UNIT, is_column_number, is_figure, is_year

SAME_EDGE = 6.0  #: the rules of one table end within so many points of each other
SHORTEST = 45.0  #: a table is at least this wide
TIGHT = 0.7  #: words closer than this part of their size are set as running text
FAR = 45.0  #: rows do not lie further apart than this


@dataclass(frozen=True, slots=True)
class Region:
    """The part of a page that one table covers: its rules from the top down and the lines between and under them."""

    page: int
    x0: float
    x1: float
    rules: tuple[Rule, ...]
    lines: tuple[Line, ...]
    closed: bool
    first: bool = False


@dataclass(slots=True)
class Stack:
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
        return self.x0 - SAME_EDGE <= rule.x0 and rule.x1 <= self.x1 + SAME_EDGE


def regions_of(sheet: Sheet) -> list[Region]:
    """The tables of one page, from the top down."""
    stacks: list[Stack] = []
    rules = whole_rules([rule for rule in sheet.rules if rule.width >= 12])
    for index, rule in enumerate(rules):
        place(rule, rules[index + 1 :], stacks, sheet)
    regions = [region_of(stack, sheet, stacks) for stack in stacks if stack.x1 - stack.x0 >= SHORTEST]
    return [region for region in regions if is_table(region)]


def place(rule: Rule, later: Sequence[Rule], stacks: list[Stack], sheet: Sheet) -> None:
    """Add a rule to the table above it, or let it begin a new one."""
    stack = next((s for s in reversed(stacks) if s.takes(rule)), None)
    if stack is None or not inside(stack, rule, sheet):
        stacks.append(Stack([rule]))
        return
    begins = opens(rule, later, sheet) and has_body(stack, rule.y, sheet)
    stack.rules.append(rule)
    if begins:
        stacks.append(Stack([rule]))


def between(sheet: Sheet, top: float, bottom: float, x0: float = 0.0, x1: float = 1e9) -> list[Line]:
    """The lines whose middle lies between two heights and that reach into a band of the page."""
    return [
        line
        for line in sheet.lines
        if top < (line.box.top + line.box.bottom) / 2 < bottom and line.box.x0 < x1 and line.box.x1 > x0
    ]


def inside(stack: Stack, rule: Rule, sheet: Sheet) -> bool:
    """Whether the lines between a table's last rule and the next rule are set in the table's columns."""
    last = stack.rules[-1]
    lines = between(sheet, last.y, rule.y, stack.x0, stack.x1)
    if not lines:
        return rule.y - last.y < FAR
    joints = sorted({*joints_of(stack.rules), *rule.joints})
    if all(line.italic for line in lines) and rule.y - last.y < 4 * FAR:
        return True
    kinds = [kind_of(line, stack.x0, stack.x1, joints) for line in lines]
    if "caption" in kinds or kinds[-1] == "unit":
        return False
    if "row" not in kinds:
        return "prose" not in kinds and rule.y - last.y < 2 * FAR
    if "prose" in kinds and "row" not in kinds[kinds.index("prose") :]:
        return False
    return kinds.count("prose") <= kinds.count("row")


def joints_of(rules: Sequence[Rule]) -> list[float]:
    """The borders of columns that rules show, those within four points taken as one."""
    kept: list[float] = []
    for joint in sorted(joint for rule in rules for joint in rule.joints):
        if not kept or joint - kept[-1] > 4:
            kept.append(joint)
    return kept


def kind_of(line: Line, x0: float, x1: float, joints: Sequence[float]) -> str:
    """How a line is set: "row" in the columns of a table, "prose" across them, "caption", "unit", else "label"."""
    text = line.text
    if CAPTION.match(text) and not in_columns(line, joints):
        return "caption"
    if UNIT.match(text) and len(line.segments) == 1 and not is_figure(text):
        return "unit"
    if line.box.x0 < x0 - SAME_EDGE or line.box.x1 > x1 + SAME_EDGE:
        return "prose"
    if in_columns(line, joints):
        return "row"
    wide = line.box.x1 - line.box.x0 > 0.5 * (x1 - x0)
    return "prose" if wide and (straddles(line, joints) if joints else len(line.segments) == 1) else "label"


def in_columns(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line has text in two columns at least and does not run on from one to the next."""
    segments = line.segments
    if len(segments) > 1 and is_figure(text_of(segments[-1])):
        return True
    parts = cut(line.words, joints) if joints else line.segments
    filled = [part for part in parts if part]
    if len(filled) < 2:
        return len(filled) == 1 and line.box.x0 > (joints[0] if joints else 1e9) and is_figure(text_of(filled[0]))
    return not joints or not straddles(line, joints)


def straddles(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line runs as text across half or more of the borders that it reaches over."""
    reached = [joint for joint in joints if line.box.x0 + 1 < joint < line.box.x1 - 1]
    crossed = [joint for joint in reached if crosses(line, joint)]
    return len(crossed) * 2 >= len(reached) > 0 and not all_figures(line, joints)


def all_figures(line: Line, joints: Sequence[float]) -> bool:
    """Whether everything right of the stub is figures, however closely they are set."""
    parts = [part for part in cut(line.words, joints)[1:] if part]
    return bool(parts) and all(is_figure(text_of(part)) for part in parts)


def crosses(line: Line, joint: float) -> bool:
    """Whether a word, or two words as close as in running text, lie across a border."""
    left = [word for word in line.words if word.box.x0 < joint]
    right = [word for word in line.words if word.box.x0 >= joint]
    if left and left[-1].box.x1 > joint + 1.5:
        return True
    return bool(left and right) and right[0].box.x0 - left[-1].box.x1 < TIGHT * line.size


def opens(rule: Rule, later: Sequence[Rule], sheet: Sheet) -> bool:
    """Whether heads stand under a rule: lines in columns, without a figure, closed by a thick rule."""
    for closing in later:
        if abs(closing.x0 - rule.x0) >= SAME_EDGE or abs(closing.x1 - rule.x1) >= SAME_EDGE:
            continue
        lines = between(sheet, rule.y, closing.y, rule.x0, rule.x1)
        joints = joints_of([rule, closing])
        if any(has_figures(line, joints) for line in lines):
            return False
        if closing.thick:
            return bool(lines) and heads_like(lines, joints)
    return False


def heads_like(lines: Sequence[Line], joints: Sequence[float]) -> bool:
    """Whether lines look like heads: text in several columns, or italic."""
    parts = [part for line in lines for part in (cut(line.words, joints)[1:] if joints else line.segments[1:]) if part]
    return bool(parts) or all(line.italic for line in lines)


def has_figures(line: Line, joints: Sequence[float]) -> bool:
    """Whether a figure that is no year and no column number stands right of the stub."""
    parts = cut(line.words, joints)[1:] if joints else line.segments[1:]
    texts = [text_of(part) for part in parts if part]
    if not line.italic and len(texts) > 1 and all(is_figure(text) for text in texts):
        return not all(is_year(text) or is_column_number(text) for text in texts)
    return any(is_figure(text) and not is_year(text) and not is_column_number(text) for text in texts)


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
    below = run_on(between(sheet, bottom, floor, stack.x0, stack.x1), bottom, stack, joints)
    headed = opens(stack.rules[0], stack.rules[1:], sheet)
    above = [] if headed else rows_above(between(sheet, ceiling, top, stack.x0, stack.x1), ceiling, stack, joints)
    if stack.rules[-1].thick and not ends_in_heads(stack, sheet):
        below = []
    lines = above + lines + below
    first = bool(lines) and lines[0].box.top <= min(line.box.top for line in sheet.lines) + 1
    return Region(sheet.number, stack.x0, stack.x1, tuple(stack.rules), tuple(lines), not below, first)


def rows_above(lines: Sequence[Line], ceiling: float, stack: Stack, joints: Sequence[float]) -> list[Line]:
    """The rows that a table carries over from the page before, above its first rule; labels too if they are first."""
    rows = run_on(lines[::-1], stack.rules[0].y, stack, joints)[::-1]
    kinds = {kind_of(line, stack.x0, stack.x1, joints) for line in lines}
    whole = not ceiling and kinds <= {"row", "label"} and (rows or not any(line.bold for line in lines))
    return list(lines) if whole else rows


def ends_in_heads(stack: Stack, sheet: Sheet) -> bool:
    """Whether the last rule of a stack is the one under its heads, so that its rows come without a rule."""
    lines = between(sheet, stack.rules[0].y, stack.rules[-1].y, stack.x0, stack.x1)
    return not any(has_figures(line, joints_of(stack.rules)) for line in lines)


def run_on(lines: Sequence[Line], start: float, stack: Stack, joints: Sequence[float]) -> list[Line]:
    """The lines next to a table's outer rule that are set in its columns: to the last row of figures and what it wraps
    to, or to the end of the page where nothing else follows."""
    taken: list[Line] = []
    rows = 0
    for line in lines:
        kind = kind_of(line, stack.x0, stack.x1, joints)
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


def close(one: Line, other: Line) -> bool:
    """Whether two lines are set as close as those of one paragraph."""
    return abs(one.box.bottom - other.box.bottom) < 1.35 * other.size


def is_table(region: Region) -> bool:
    """Whether a region holds figures in columns: two rows at least, or one under heads."""
    joints = joints_of(region.rules)
    rows = [line for line in region.lines if has_figures(line, joints)]
    return len(rows) >= 1 and len(region.lines) >= 2
