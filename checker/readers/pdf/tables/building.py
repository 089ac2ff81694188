"""Builds the tables of a document: regions read into heads and rows, pages joined, rows put under their group heads."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from checker.model.document import Aside
from checker.model.place import Box
from checker.model.table import Column, Table
from checker.readers.layout import grouped
from checker.readers.pdf.layout.lines import Line, marks_of
from checker.readers.pdf.layout.running_heads import PageBody, body_size
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.captions import TableHeading, heading_of, notes_of
from checker.readers.pdf.tables.charts import holds_scale, is_chart
from checker.readers.pdf.tables.columns import borders_of, objections
from checker.readers.pdf.tables.doubts import doubts_of
from checker.readers.pdf.tables.head_foot import head_foot
from checker.readers.pdf.tables.heads import columns_of
from checker.readers.pdf.tables.heads_at_foot import groups_under, heads_at_foot
from checker.readers.pdf.tables.merged_cells import with_cells_over_rows, with_merged_cells
from checker.readers.pdf.tables.open_heads import with_open_heads
from checker.readers.pdf.tables.parts import (
    Part,
    carried_over,
    continues,
    follows,
    joined,
    noted,
    under_cut_heads,
    under_one_head,
)
from checker.readers.pdf.tables.regions import Region, regions_of
from checker.readers.pdf.tables.rejoining import whole_heads
from checker.readers.pdf.tables.rows import rows_of
from checker.readers.pdf.tables.text_rows import carried, lengthened, rows_in_words, under_heads
from checker.readers.pdf.tables.trimming import trimmed
from checker.readers.stubs import nested
from checker.readers.subcaptions import under_one_caption
from checker.readers.wording import is_number, is_pair, joined_text

SAME = 4.0  #: a joint that lies so close to a border shows it [unknown]


def tables_of(sheets: Sequence[PageBody]) -> tuple[list[Table], dict[int, list[Line]], list[Aside]]:
    """All tables in reading order, for each page the lines that belong to tables, and the heads printed again."""
    parts: list[Part] = []
    used: dict[int, list[Line]] = {}
    size = body_size(sheets)
    for before, sheet in zip((None, *sheets), sheets, strict=False):
        regions = [trimmed(region, sheet) for region in with_open_heads(regions_of(sheet), sheet)]
        atop = any(region.first for region in regions)
        if parts and not atop and (rest := in_words_only(parts[-1], sheet, size)):
            used[sheet.number] = list(rest.lines)
            parts[-1] = joined(parts[-1], rest)
        elif parts and parts[-1].table.pages[-1] == sheet.number - 1:
            parts[-1] = noted(parts[-1], sheet)
        tops = [region.rules[0] for region in regions]
        for region in regions:
            taken, earlier = used.get(sheet.number, ()), used.get(sheet.number - 1, ())
            heading = heading_of(region, sheet, taken, before, earlier)
            part = part_of(region, sheet, parts[-1] if parts else None, heading)
            if part is None:
                continue
            part = with_words(part, lengthened(region, sheet, tops, size), sheet)
            used.setdefault(sheet.number, []).extend(part.lines)
            if parts and continues(parts[-1], part):
                if not parts[-1].table.rows:
                    used.setdefault(sheet.number - 1, []).extend(parts[-1].lines)
                parts[-1] = joined(parts[-1], part)
            elif parts and under_cut_heads(parts[-1], part):
                parts[-1] = under_one_head(parts[-1], part)
            else:
                parts.append(part)
        if heads := heads_at_foot(sheet, regions):
            parts.append(without_rows(heads, heading_of(heads, sheet, used.get(sheet.number, ()), before), sheet))
    tables = list(under_one_caption([part.table for part in parts if part.table.rows]))
    tables = [grouped(replace(nested(table), index=index)) for index, table in enumerate(tables)]
    return whole_heads(tables, sheets, used), used, [aside for part in parts for aside in part.again]


def part_of(region: Region, sheet: PageBody, before: Part | None, heading: TableHeading) -> Part | None:
    """One region read as a table, or None where it turns out to have no column of figures."""
    end = head_foot(region)
    if end is not None and before is not None and label_goes_on(before, region, heading.number, end):
        end = None
    if before is not None and end is not None:
        end = under_known_heads(before, region, end)
    head_rules = [*(rule for rule in region.rules if end is not None and rule.y < end.y), *([end] if end else [])]
    head_lines = [line for line in region.lines if end is not None and line.box.level < end.y]
    body = [line for line in region.lines if end is None or line.box.level > end.y]
    inner = [rule for rule in region.rules if end is None or rule.y > end.y]
    borders = borders_of(end, region.rules, body, head_lines)
    if end is None and before is not None and carried_over(before, region, heading.number):
        borders = carried_borders(moved(before, region), borders, body)
    if not borders or not body:
        return None
    stub_head, columns = columns_of(head_lines, head_rules, borders, region.x0, region.x1, region.sideways)
    if before and read_otherwise(before, region, head_lines, columns):
        known = moved(before, region)
        if objections(known, body) <= objections(borders, body):
            borders, stub_head, columns = known, before.table.stub_head, list(before.table.columns)
    rows = rows_of(body, inner, borders, sheet, stub_edge(region, borders))
    rows = with_cells_over_rows(with_merged_cells(rows, borders, sheet.ink.uprights), borders, inner)
    numbered = sum(any(is_number(cell.text) or is_pair(cell.text) for cell in row.cells if cell) for row in rows)
    if not numbered or is_chart(rows, columns) or holds_scale(region.lines):
        return None
    if end is None and (len(rows) < 3 or numbered < 2) and not carried_over(before, region, heading.number):
        return None
    doubts = doubts_of(body, borders, columns, rows)
    reading = how_parted(borders, region, sheet)
    box = Box(region.x0, min(region.rules[0].y, region.lines[0].box.top), region.x1, region.bottom)
    table = Table(
        tuple(columns),
        tuple(rows),
        heading.number,
        heading.title,
        heading.unit,
        (sheet.number,),
        box,
        notes_of(region, sheet),
        doubts,
        stub_head,
        reading=(reading,),
        marks=marks_over(heading, head_lines, borders),
    )
    headed = any(column.path for column in columns)
    lines = (*region.lines, *heading.lines)
    over = (*heading.lines, *head_lines)
    return Part(table, tuple(borders), region, bool(heading.lines), headed, lines, heading.behind, over=over)


def under_known_heads(before: Part, region: Region, end: Rule) -> Rule:
    """The rule under heads that are printed again: what stands below those of the page before is a row that it cut."""
    known = heads_of(before.region)
    heads = [line for line in region.lines if line.box.level < end.y]
    again = 0 < len(known) < len(heads) and [line.text for line in heads[: len(known)]] == known
    if not again or not follows(before.region, region):
        return end
    return replace(end, y=(heads[len(known) - 1].box.bottom + heads[len(known)].box.top) / 2)


def heads_of(region: Region) -> list[str]:
    """The lines of the heads of a table, as text."""
    end = head_foot(region)
    return [line.text for line in region.lines if end is not None and line.box.level < end.y]


def read_otherwise(before: Part, region: Region, heads: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether the heads of the page before are printed again, word for word, and yet read as those of other columns."""
    if not heads or not follows(before.region, region) or [c.path for c in columns] == before.paths:
        return False
    return heads_of(before.region) == [line.text for line in heads]


def label_goes_on(before: Part, region: Region, number: str | None, end: Rule) -> bool:
    """Whether what tops a page over a rule is no head but the end of a label: it stands under the labels alone.

    Nothing goes on with a table that is doubtful.
    """
    over = [line for line in region.lines if line.box.level < end.y]
    under = bool(over) and all(line.box.x1 < moved(before, region)[0] for line in over)
    again = before.table.stub_head and before.table.stub_head == joined_text(line.text for line in over)
    sure = not (again or region.sideways or before.table.doubts)
    return under and sure and carried_over(before, region, number)


def carried_borders(known: list[float], own: list[float], body: Sequence[Line]) -> list[float]:
    """The borders of a table where it goes on without heads: those that its page shows itself, if they are as many."""
    return own if len(own) == len(known) and objections(own, body) <= objections(known, body) else known


def moved(before: Part, region: Region) -> list[float]:
    """The borders of a table where it goes on, on the next page."""
    return [border + region.x0 - before.region.x0 for border in before.borders]


def without_rows(region: Region, heading: TableHeading, sheet: PageBody) -> Part:
    """The heads that end a page, as the part of a table that has no row yet."""
    groups = groups_under(region.rules[-1], sheet) or []
    borders = region.rules[-1].joints
    stub_head, columns = columns_of(region.lines, region.rules, borders, region.x0, region.x1)
    box = Box(region.x0, region.rules[0].y, region.x1, region.rules[-1].y)
    named = Table(tuple(columns), (), heading.number, heading.title, heading.unit, (region.page,), box)
    table = replace(named, stub_head=stub_head, reading=("ruled",))
    lines, rows = (*region.lines, *groups, *heading.lines), rows_in_words(groups, len(columns), region.page)
    return Part(table, borders, region, bool(heading.lines), True, lines, groups=tuple(rows))


def marks_over(heading: TableHeading, head_lines: Sequence[Line], borders: Sequence[float]) -> tuple[str, ...]:
    """The marks of what stands over a table, and of the head over its stub; one that leads a line is a note's."""
    over = [word for line in heading.lines for word in line.words]
    stub = [word for line in head_lines for word in line.cut(borders)[0]]
    return marks_of(word for word in (*over, *stub) if not word.raised)


def with_words(part: Part, region: Region, sheet: PageBody) -> Part:
    """A part with the rows of words that its `region` turned out to have below it."""
    words = region.lines[len(part.region.lines) :]
    if not words:
        return part
    rows = (*part.table.rows, *rows_in_words(words, len(part.table.columns), sheet.number))
    box = part.table.box._replace(bottom=region.bottom) if part.table.box else None
    table = replace(part.table, rows=rows, box=box, notes=notes_of(region, sheet))
    return replace(part, table=table, region=region, lines=(*part.lines, *words))


def in_words_only(before: Part, sheet: PageBody, size: float) -> Part | None:
    """The rest of a table on the next page, where its heads are printed again and only words stand under them."""
    region = carried(before.region, sheet)
    if region is None or not follows(before.region, region):
        return None
    whole = under_heads(region, sheet, size)
    if len(whole.lines) == len(region.lines):
        return None
    borders = tuple(moved(before, region))
    stub_head, columns = columns_of(region.lines, region.rules, borders, region.x0, region.x1)
    if [c.path for c in columns] != before.paths or stub_head != before.table.stub_head:
        return None
    table = replace(before.table, rows=(), pages=(sheet.number,), notes=(), doubts=())
    return with_words(Part(table, borders, region, False, True, region.lines, over=region.lines), whole, sheet)


def how_parted(borders: Sequence[float], region: Region, sheet: PageBody) -> str:
    """What parts the columns of a table: "ruled" where joints or ends of rules show most borders, or "white space"."""
    rules = [rule for rule in sheet.rules if region.ruled and region.rules[0].y - 1 < rule.y < region.rules[-1].y + 1]
    places = [place for rule in rules for place in (rule.x0, *rule.joints, rule.x1)]
    shown = [any(abs(place - border) < SAME for place in places) for border in borders]
    return "ruled" if sum(shown) * 2 > len(shown) else "white space"


def stub_edge(region: Region, borders: Sequence[float]) -> float | None:
    """Where the stub ends, if the joints of a rule show it; a border between white spaces does not."""
    shown = region.ruled and any(abs(joint - borders[0]) < SAME for rule in region.rules for joint in rule.joints)
    return borders[0] if shown else None
