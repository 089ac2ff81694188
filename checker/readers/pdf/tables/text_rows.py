"""Finds the rows of a table that hold no figure below its last figures: words across its columns, to its closing rule.

They may be all that a table has on its last page, under heads that are printed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from statistics import median

from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Row
from checker.readers.pdf.layout.alignment import close, joints_of, kind_of
from checker.readers.pdf.layout.lines import Line, marks_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.pdf.tables.captions import notes_of
from checker.readers.pdf.tables.regions import Region, is_last
from checker.readers.stretches import stretches
from checker.readers.wording import NOTE, joined_text

#: the type of a table is smaller than this part of that of the text, or its words are taken for text [unknown]
SMALLER = 0.94
ALIKE = 0.6  #: in points, the type of one table differs by less [unknown]


def lengthened(region: Region, sheet: PageBody, tops: Sequence[Rule], size: float) -> Region:
    """A table's region with the rows of words below it; `tops` open other tables, `size` is that of running text."""
    if region.closed or not region.ruled or notes_of(region, sheet):
        return region
    start = max(line.box.bottom for line in region.lines)
    rules = [rule for rule in sheet.rules if rule.y > start and rule not in tops and rule.aligned(region)]
    return filled(region, sheet, rules[:1], start, size, [median(line.size for line in region.lines)])


def carried(before: Region, sheet: PageBody) -> Region | None:
    """The heads that top a page after a table, between two rules as wide as it; no line yet stands under them."""
    wide = [rule for rule in sheet.rules if abs(rule.width - (before.x1 - before.x0)) < EDGE]
    upper, lower = wide[:2] if len(wide) > 1 else (None, None)
    if upper is None or lower is None or not upper.joints:
        return None
    heads = tuple(line for line in (*sheet.furniture, *sheet.lines) if upper.y < line.box.level < lower.y)
    if not heads or any(line.box.level < upper.y for line in sheet.lines):
        return None
    return Region(sheet.number, upper.x0, upper.x1, (upper, lower), heads, False, first=True)


def under_heads(region: Region, sheet: PageBody, size: float) -> Region:
    """Carried heads with the rows of words below them."""
    start = region.rules[-1].y
    rules = [rule for rule in sheet.rules if rule.y > start and rule.aligned(region)]
    return filled(region, sheet, rules[:1], start, size, [])


def filled(
    region: Region, sheet: PageBody, closing: Sequence[Rule], start: float, size: float, sizes: Sequence[float]
) -> Region:
    """A region with the lines of words from a height on: to the rule that closes it, or to the end of the page."""
    end = closing[0].y if closing else sheet.ink.height
    below = [line for line in sheet.lines if start - 1 < line.box.top < end]
    words = below if closing else list(without_notes(below))
    sizes = [*sizes, *(line.size for line in words)]
    joints = joints_of(region.rules)
    if not words or max(sizes) - min(sizes) > ALIKE or not all(is_worded(x, region, joints, size) for x in words):
        return region
    lines = (*region.lines, *words)
    last = is_last(lines, end, sheet)
    return replace(region, rules=(*region.rules, *closing), lines=lines, closed=bool(closing), last=last)


def without_notes(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines above the notes at the foot of a page."""
    for line in lines:
        if line.words[0].raised or NOTE.match(line.text):
            return
        yield line


def is_worded(line: Line, region: Region, joints: Sequence[float], size: float) -> bool:
    """Whether a line is set as a row of words is: within the table, in its small type, no caption and no note."""
    within = region.x0 - EDGE < line.box.x0 and line.box.x1 < region.x1 + EDGE
    if not within or line.size > SMALLER * size or line.words[0].raised:
        return False
    return kind_of(line, region.x0, region.x1, joints) in ("prose", "label")


def rows_in_words(lines: Sequence[Line], count: int, page: int) -> list[Row]:
    """Lines of words as rows that have no cell: lines set close make one row."""
    return [row_of(row, count, page) for row in stretches(lines, lambda row, line: close(row[-1], line))]


def row_of(lines: Sequence[Line], count: int, page: int) -> Row:
    """One row of words."""
    words = [word for line in lines for word in line.words]
    return Row(
        joined_text(line.text for line in lines),
        (None,) * count,
        marks=marks_of(words),
        depth=round(words[0].box.x0),
        bold=words[0].bold,
        page=page,
        box=reduce(Box.union, (line.box for line in lines)),
    )
