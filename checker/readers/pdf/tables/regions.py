"""Finds the tables of a page: where a table begins, which rules and lines are its own, where it ends.

UN tables have horizontal rules only: a thin one above the heads, a thick one under them, thin ones above totals, one at
the foot. Which of them belong to one table is told by what stands between them (`stacks`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.pdf.layout.alignment import close, has_figures, hold_figures, joints_of, kind_of, wraps
from checker.readers.pdf.layout.crossing import straddles
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.ruling import over_strips, whole_rules
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.tables.crowns import crowned
from checker.readers.pdf.tables.joints import LEADER, jointed
from checker.readers.pdf.tables.stacks import FAR, Stack, between, opens, place, sideways_in
from checker.readers.pdf.tables.unruled import blocks_of
from checker.readers.pdf.tables.unruled_heads import heads_over, rules_for

SHORTEST = 45.0  #: a table is at least this wide [unknown]
ENDS = 3.0  #: what underlines a line ends no further from where the line does [unknown]
RUNNING = 200.0  #: lines of running text are wider than this [unknown]
LARGER = 1.1  #: no line that a table runs on to is larger than its rows by this factor [corpus]


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

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return max([rule.y for rule in self.rules] + [line.box.bottom for line in self.lines])


def regions_of(sheet: PageBody) -> list[Region]:
    """The tables of one page, from the top down."""
    stacks: list[Stack] = []
    printed = [rule for rule in sheet.rules if rule.width >= 12 and not underlines(rule, sheet.lines)]
    drawn = whole_rules(over_strips(printed, sheet.lines))
    rules = crowned(jointed(drawn, sheet.lines), sheet.lines)
    for index, rule in enumerate(rules):
        place(rule, rules[index + 1 :], stacks, sheet)
    regions = [region_of(stack, sheet, stacks) for stack in stacks if stack.x1 - stack.x0 >= SHORTEST]
    ruled = [region for region in read_once(regions) if is_table(region)]
    return sorted([*ruled, *unruled(sheet, ruled)], key=lambda region: region.rules[0].y)


def read_once(regions: Sequence[Region]) -> Iterator[Region]:
    """Tables from the top down, those without what stands above their first rule and is a row of the table above."""
    taken: set[int] = set()
    for region in sorted(regions, key=lambda region: region.rules[0].y):
        own = tuple(x for x in region.lines if x.box.level > region.rules[0].y or id(x) not in taken)
        taken.update(map(id, own))
        yield replace(region, lines=own) if len(own) < len(region.lines) else region


def underlines(rule: Rule, lines: Sequence[Line]) -> bool:
    """Whether a rule underlines a line of text: it begins and ends where the line does, at the foot of its letters."""
    return (
        rule.width > SHORTEST
        and not rule.joints
        and any(
            line.box.level < rule.y < line.box.bottom
            and abs(rule.x0 - line.box.x0) < ENDS
            and abs(rule.x1 - line.box.x1) < ENDS
            for line in lines
        )
    )


def unruled(sheet: PageBody, ruled: Sequence[Region]) -> Iterator[Region]:
    """The tables of a page that have no rules, among the lines that are in no other table."""
    taken = {id(line) for region in ruled for line in region.lines}
    free = [line for line in sheet.lines if id(line) not in taken]
    for block in blocks_of(free):
        above = [line for line in free if line.box.bottom <= block.lines[0].box.top + 1]
        whole, heads = heads_over(block, above)
        rules = rules_for(whole, heads, sheet.ink.uprights)
        lines = (*heads, *whole.lines)
        yield Region(
            sheet.number,
            rules[0].x0,
            x1=rules[0].x1,
            rules=rules,
            lines=lines,
            closed=True,
            first=is_first(lines[0], sheet),
            ruled=False,
        )


def is_first(line: Line, sheet: PageBody) -> bool:
    """Whether a line tops its page, or stands right under what a page beside it has at its top too."""
    own = [other.box.top for other in sheet.lines if other not in sheet.repeated]
    return line.box.top <= min(own, default=0.0) + 1 or line.box.top <= min(x.box.top for x in sheet.lines) + 1


def region_of(stack: Stack, sheet: PageBody, stacks: Sequence[Stack]) -> Region:
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
    return Region(
        sheet.number,
        stack.x0,
        x1=stack.x1,
        rules=rules,
        lines=tuple(lines),
        closed=not below,
        first=first,
        last=last,
        sideways=sideways,
    )


def is_last(lines: Sequence[Line], bottom: float, sheet: PageBody) -> bool:
    """Whether no running text stands below a table: lines larger than its own, which notes are not."""
    size = median(line.size for line in lines) if lines else 0.0
    own = set(map(id, lines))
    larger = [x for x in sheet.lines if x.box.top > bottom and x.size > size + 1 and id(x) not in own]
    return not lines or sum(line.box.x1 - line.box.x0 > RUNNING for line in larger) < 2


def rows_above(lines: Sequence[Line], ceiling: float, stack: Stack, joints: Sequence[float]) -> list[Line]:
    """The rows that a table carries over from the page before, above its first rule; labels too if they are first.

    A thick rule under bold heads, below another table, has none, nor has one under text that runs across its columns.
    """
    if ceiling and lines and lines[-1].bold and stack.rules[0].thick and not has_figures(lines[-1], joints):
        return []
    rows = run_on(lines[::-1], stack.rules[0].y, stack, joints)[::-1]
    if all(straddles(line, joints) for line in rows if has_figures(line, joints)):
        rows = []
    kinds = {kind_of(line, stack.x0, stack.x1, joints) for line in lines}
    whole = not ceiling and kinds <= {"row", "label"} and (rows or not any(line.bold for line in lines))
    return list(lines) if whole else rows


def ends_in_heads(stack: Stack, sheet: PageBody) -> bool:
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
    """Whether a region holds figures in columns: two rows at least, or one under heads; not where most are contents."""
    joints = joints_of(region.rules)
    rows = [line for line in region.lines if has_figures(line, joints)]
    entries = sum(LEADER in line.text for line in rows)
    return len(rows) > 2 * entries and len(region.lines) >= 2
