"""The parts of a table on the pages that it runs over: which part goes on with which, and what both make."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from checker.model.document import Aside
from checker.model.table import Row, Table
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.tables.captions import notes_atop
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.rejoining import rows_over_pages

MARGIN = 8.0  #: the parts of one table on two pages differ in width by less [unknown]
ABUTTING = 2.0  #: the foot of one part is the top of the next where no more lies between them, in points [unknown]
MIRRORED = 60.0  #: and the margins of odd and even pages by less [unknown]


class Part(Struct, frozen=True):
    """The part of a table that stands on one page, and the lines that belong to it.

    `behind` says that its caption or unit line ends the page before. `groups` are the heads of groups under heads that
    end a page: they are rows of the table if it goes on. `over` are the lines of its heads and of what stands over
    them; `again` is what of that later pages print again.
    """

    table: Table
    borders: tuple[float, ...]
    region: Region
    captioned: bool
    headed: bool
    lines: tuple[Line, ...]
    behind: bool = False
    groups: tuple[Row, ...] = ()
    over: tuple[Line, ...] = ()
    again: tuple[Aside, ...] = ()

    @property
    def paths(self) -> list[tuple[str, ...]]:
        """The heads over each of its columns."""
        return [column.path for column in self.table.columns]


def carried_over(before: Part | None, region: Region, number: str | None) -> bool:
    """Whether a region tops the page after a table that would run on there, or bears its number again."""
    again = before is not None and number is not None and number == before.table.number
    return before is not None and (region.first or again) and follows(before.region, region)


def follows(before: Region, after: Region) -> bool:
    """Whether a region is as wide as the table that ends the page before; odd and even pages may have other margins."""
    same_width = abs((before.x1 - before.x0) - (after.x1 - after.x0)) < MARGIN
    return before.last and after.page == before.page + 1 and same_width and abs(before.x0 - after.x0) < MIRRORED


def continues(before: Part, part: Part) -> bool:
    """Whether a part is the next page of the table before it: first on its page, no caption, the same heads or none."""
    if not follows(replace(before.region, page=before.table.pages[-1]), part.region):
        return False
    if not part.region.first and not (part.captioned and part.table.number):
        return False
    if part.captioned and (part.behind or part.table.number != before.table.number):
        return False
    if len(part.table.columns) != len(before.table.columns):
        return False
    return not part.headed or part.paths == before.paths


def under_cut_heads(before: Part, part: Part) -> bool:
    """Whether a part stands right under rows over which its page prints no more than the last lines of the same heads.

    A page may cut the heads of a table in two, and print them whole again below the rows that had place beside them.
    """
    over, under = before.table, part.table
    right_under = abs(before.region.rules[-1].y - part.region.rules[0].y) < ABUTTING
    if over.pages != under.pages or part.captioned or not right_under or len(over.doubts) > 1:
        return False
    names = [(upper.name, lower.name) for upper, lower in zip(over.columns, under.columns, strict=False)]
    ends = len(over.columns) == len(under.columns) and all(lower.endswith(upper) for upper, lower in names)
    return ends and any(lower and not upper for upper, lower in names)


def under_one_head(before: Part, part: Part) -> Part:
    """Such rows and the part below them as one, under its heads."""
    over, under = before.table, part.table
    box = over.box.union(under.box) if over.box and under.box else under.box
    table = replace(under, number=over.number, title=over.title, unit=over.unit, rows=over.rows + under.rows, box=box)
    return replace(part, table=table, lines=(*before.lines, *part.lines))


def joined(before: Part, part: Part) -> Part:
    """Two pages of one table as one part; its heads are the first page's."""
    doubts = [doubt for doubt in part.table.doubts if part.headed]
    table = replace(
        before.table,
        rows=rows_over_pages((*before.groups, *before.table.rows), moved_in(part, before)),
        pages=before.table.pages + part.table.pages,
        notes=before.table.notes + part.table.notes,
        doubts=before.table.doubts + tuple(doubts),
    )
    printed = (Aside("head printed again", line.whole, part.region.page, line.box) for line in part.over)
    again = (*before.again, *printed)
    return replace(
        before, table=table, borders=part.borders, region=part.region, lines=part.lines, groups=(), again=again
    )


def moved_in(part: Part, before: Part) -> tuple[Row, ...]:
    """The rows of a later page, where its margin is another, as far in as they would stand on the first page."""
    shift = round(part.region.x0 - before.table.box.x0) if before.table.box else 0
    if abs(shift) < MARGIN:
        return part.table.rows
    return tuple(replace(row, depth=row.depth - shift) if row.depth else row for row in part.table.rows)


def noted(part: Part, sheet: PageBody) -> Part:
    """The last table of a page with the notes that stand at the top of the next one, for want of place."""
    table = part.table
    heads = [table.marks, *(column.marks for column in table.columns), *(row.marks for row in table.rows)]
    cells = [cell.marks for row in table.rows for cell in row.cells if cell]
    called = {mark for marks in heads + cells for mark in marks} - {note.mark for note in table.notes}
    notes = notes_atop(sheet, called) if called else ()
    return replace(part, table=replace(table, notes=table.notes + notes)) if notes else part
