"""Finds the heads of a table that no rule stands over, or that no rule parts from its rows.

Financial reports rule their heads only below, and leave the rest to white space or colour. What is not printed is put
in, as for a table without rules: a thin rule above the heads, a thick one under them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise

from msgspec.structs import replace

from checker.readers.pdf.layout.alignment import has_figures, joints_of
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.crowns import stands_over
from checker.readers.pdf.tables.head_foot import head_foot
from checker.readers.pdf.tables.regions import Region, is_first
from checker.readers.pdf.tables.unruled import EDGE, FigureBlock, Spot, columns_of, figures_of, labelled, spots_of
from checker.readers.pdf.tables.unruled_heads import HEADS, THICK, THIN, heads_above, heads_like, spans

SPARSE = 4  #: of so many lines of a table with such heads one at least has figures [unknown]
ALIKE = 0.5  #: heads over and under a rule differ in size by less than this, in points [unknown]
LARGER = 1.15  #: a line that is so many times as large as the heads under it is a title [unknown]


def with_open_heads(regions: Sequence[Region], sheet: PageBody) -> list[Region]:
    """The tables of a page, those without heads with the lines that stand over their columns as heads."""
    taken = {id(line) for region in regions for line in region.lines}
    free = [line for line in sheet.lines if id(line) not in taken]
    found = [headed(region, free, sheet.rules) if is_bare(region) else topped(region, free) for region in regions]
    return [replace(region, first=is_first(region.lines[0], sheet)) if region.ruled else region for region in found]


def is_bare(region: Region) -> bool:
    """Whether a table has printed rules and none of them ends its heads, or only what stands over its stub."""
    end = head_foot(region)
    joints = joints_of(region.rules)
    heads = [line for line in region.lines if end and line.box.level < end.y]
    upright = end and any(word.box.level < end.y for word in region.sideways)
    return (
        region.ruled
        and not upright
        and not any(any(line.cut(joints)[1:]) if joints else line.segments[1:] for line in heads)
    )


def headed(region: Region, free: Sequence[Line], rules: Sequence[Rule]) -> Region:
    """A table with its heads, each line of them over its columns; the table itself where it has none."""
    joints = joints_of(region.rules)
    rows = [line for line in region.lines if has_figures(line, joints)]
    columns = columns_in(region, rows, joints)
    edge = rows[0].box.top
    body = [line for line in region.lines if line.box.top > edge - 1]
    if not columns or sum(map(labelled, rows)) * 2 < len(rows) or len(rows) * SPARSE < len(body):
        return region
    above = [line for line in (*free, *region.lines) if line.box.bottom < edge + 1 and overlaps(line, region)]
    above.sort(key=lambda line: -line.box.bottom)
    over = list(dropwhile(lambda line: line in region.lines and line.box.x1 < columns[0][0], above))
    skipped = above[: len(above) - len(over)]
    end = head_foot(region)
    if end and over and over[0].box.level > end.y:
        return region
    inner = [rule for rule in rules if rule.within(region) and not rule.aligned(region) and rule.y < edge]
    stub = columns[0][0] if joints else stub_end(rows, columns[0][0])

    def fits(line: Line, heads: list[Line]) -> bool:
        smaller = not heads or line.size <= LARGER * heads[-1].size
        return smaller and (set_over(line, columns, stub) or stands_over(line, rules_under(line, inner)))

    heads = heads_above(over, min([edge, *(line.box.top for line in skipped)]), fits)
    if not heads:
        return region
    below = [line for line in region.lines if line.box.top > heads[-1].box.level]
    block = FigureBlock(tuple(below), tuple(rows), tuple(columns))
    return ruled(replace(region, lines=(*heads, *below)), heads, block, inner)


def topped(region: Region, free: Sequence[Line]) -> Region:
    """A table with the lines right above its top rule that are heads too: set like those under it, in its columns."""
    end, top, joints = head_foot(region), region.rules[0], region.rules[0].joints
    under = [line for line in region.lines if end and line.box.level < end.y]
    right = top.x0 > region.x0 + HEADS  # the top rule leaves the stub open, as under a spanning head
    if not under or not region.ruled or not joints:
        return region
    heads: list[Line] = []
    edge = top.y
    for line in sorted((line for line in free if overlaps(line, region)), key=lambda line: -line.box.bottom):
        if line.box.bottom > edge + 1:
            continue
        like = line.bold == under[0].bold and abs(line.size - under[0].size) < ALIKE
        over = fills_columns(line, [*joints, region.x1]) or (right and stands_over(line, [top]))
        if edge - line.box.bottom > HEADS / 2 or not like or not over:
            break
        heads.insert(0, line)
        edge = line.box.top
    if not heads:
        return region
    parts = () if right else joints
    rules = (Rule(heads[0].box.top - 1, region.x0, region.x1, THIN, parts), replace(top, weight=THIN))
    return replace(region, rules=(*rules, *region.rules[1:]), lines=(*heads, *region.lines))


def fills_columns(line: Line, borders: Sequence[float]) -> bool:
    """Whether a line has texts in several columns right of the stub and none that reaches over a border."""
    spots = [spot for spot in spots_of(line) if spot[1] > borders[0]]
    within = all(any(left - 1 < x0 and x1 < right + 1 for left, right in pairwise(borders)) for x0, x1 in spots)
    return len(spots) > 1 and within and not figures_of(line)


def columns_in(region: Region, rows: Sequence[Line], joints: Sequence[float]) -> list[Spot]:
    """The columns of a table: those that joints of its rules part, or those that its figures make."""
    if joints:
        return list(pairwise([*joints, region.x1]))
    return columns_of([row for row in rows if figures_of(row)])


def overlaps(line: Line, region: Region) -> bool:
    """Whether a line stands over a table and not beside it."""
    return line.box.x0 < region.x1 and line.box.x1 > region.x0


def set_over(line: Line, columns: Sequence[Spot], stub: float) -> bool:
    """Whether a line has a head over a column, and none of its parts runs from the stub into the columns."""
    start = columns[0][0] + EDGE
    spots = spots_of(line)
    across = any(x0 < stub - EDGE and x1 > start for x0, x1 in spots)
    return not across and spots[-1][1] > start and heads_like(line, columns)


def stub_end(rows: Sequence[Line], start: float) -> float:
    """Where the labels of rows end, left of the first column."""
    return max((x1 for row in rows if (x1 := spots_of(row)[0][1]) < start), default=start)


def rules_under(line: Line, rules: Sequence[Rule]) -> list[Rule]:
    """The rules right under a line, or under the next line of the same heads."""
    return [rule for rule in rules if line.box.level < rule.y < line.box.bottom + HEADS / 2]


def ruled(region: Region, heads: Sequence[Line], block: FigureBlock, rules: Sequence[Rule]) -> Region:
    """A table with the rules around its heads: those that are printed, and those that are put in for want of them."""
    top, foot = heads[0].box, heads[-1].box
    x0, x1 = min(region.x0, *(line.box.x0 for line in heads)), max(region.x1, *(line.box.x1 for line in heads))
    printed = [rule for rule in rules if top.level < rule.y < foot.level]
    under = [rule for rule in region.rules if foot.level < rule.y < block.lines[0].box.level]
    between = (foot.bottom + block.lines[0].box.top) / 2
    closing = replace(under[0], x0=x0, x1=x1, weight=THICK) if under else Rule(between, x0, x1, THICK)
    apart = tuple(x for x in closing.joints if not any(rule.x0 + 3 < x < rule.x1 - 3 for rule in printed))
    put_in = Rule(top.top - 1, x0, x1, THIN, apart if printed else ())
    opening = [rule for rule in region.rules if rule.y < top.level][:1] or [put_in]
    rest = [rule for rule in region.rules if rule.y > foot.level and rule not in under[:1]]
    return replace(region, x0=x0, x1=x1, rules=(*opening, *(printed or spans(block, heads)), closing, *rest))
