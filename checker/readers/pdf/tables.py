"""Builds the tables of a document: regions read into heads and rows, pages joined, rows put under their group heads."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Table
from checker.readers.layout import grouped
from checker.readers.pdf.captions import Heading, heading_of, notes_of
from checker.readers.pdf.charts import holds_scale, is_chart
from checker.readers.pdf.columnar import has_figures, joints_of
from checker.readers.pdf.columns import borders_of
from checker.readers.pdf.doubts import doubts_of
from checker.readers.pdf.frame import Sheet
from checker.readers.pdf.heads import columns_of
from checker.readers.pdf.ink import Rule
from checker.readers.pdf.lines import Line, cut
from checker.readers.pdf.regions import Region, regions_of
from checker.readers.pdf.rows import rows_of
from checker.readers.pdf.trimming import trimmed
from checker.readers.wording import is_number

MARGIN = 8.0  #: the parts of one table on two pages differ in width by less
MIRRORED = 60.0  #: and the margins of odd and even pages by less
SAME = 4.0  #: a joint that lies so close to a border shows it


class Part(Struct, frozen=True):
    """The part of a table that stands on one page, and the lines that belong to it."""

    table: Table
    borders: tuple[float, ...]
    region: Region
    captioned: bool
    headed: bool
    lines: tuple[Line, ...]


def tables_of(sheets: Sequence[Sheet]) -> tuple[list[Table], dict[int, list[Line]]]:
    """All tables in reading order, and for each page the lines that belong to tables."""
    parts: list[Part] = []
    used: dict[int, list[Line]] = {}
    for before, sheet in zip((None, *sheets), sheets, strict=False):
        for region in (trimmed(region, sheet) for region in regions_of(sheet)):
            taken = used.get(sheet.number, ())
            part = part_of(region, sheet, parts[-1] if parts else None, heading_of(region, sheet, taken, before))
            if part is None:
                continue
            used.setdefault(sheet.number, []).extend(part.lines)
            if parts and continues(parts[-1], part):
                parts[-1] = joined(parts[-1], part)
            else:
                parts.append(part)
    tables = [grouped(replace(part.table, index=index)) for index, part in enumerate(parts)]
    return tables, used


def part_of(region: Region, sheet: Sheet, before: Part | None, heading: Heading) -> Part | None:
    """One region read as a table, or None where it turns out to have no column of figures."""
    end = head_foot(region)
    head_rules = [*(rule for rule in region.rules if end is not None and rule.y < end.y), *([end] if end else [])]
    head_lines = [line for line in region.lines if end is not None and line.box.level < end.y]
    body = [line for line in region.lines if end is None or line.box.level > end.y]
    inner = [rule for rule in region.rules if end is None or rule.y > end.y]
    if end is None and before is not None and carried_over(before, region, heading.number):
        borders = [border + region.x0 - before.region.x0 for border in before.borders]
    else:
        borders = borders_of(end, region.rules, body, head_lines)
    if not borders or not body:
        return None
    stub_head, columns = columns_of(head_lines, head_rules, borders, region.x0, region.x1)
    rows = rows_of(body, inner, borders, sheet, stub_edge(region, borders))
    numbered = sum(any(is_number(cell.text) for cell in row.cells if cell) for row in rows)
    if not numbered or is_chart(rows, columns) or holds_scale(region.lines):
        return None
    if end is None and (len(rows) < 3 or numbered < 2) and not carried_over(before, region, heading.number):
        return None
    doubts = doubts_of(body, borders, columns, rows)
    reading = how_parted(borders, region.rules if region.ruled else ())
    box = Box(region.x0, min(region.rules[0].y, region.lines[0].box.top), region.x1, bottom(region))
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
    )
    headed = any(column.path for column in columns)
    lines = (*region.lines, *heading.lines)
    return Part(table, tuple(borders), region, bool(heading.lines), headed, lines)


def how_parted(borders: Sequence[float], rules: Sequence[Rule]) -> str:
    """What parts the columns of a table: "ruled" where the joints of its rules show most borders, or "white space"."""
    shown = [any(abs(joint - border) < SAME for rule in rules for joint in rule.joints) for border in borders]
    return "ruled" if sum(shown) * 2 > len(shown) else "white space"


def stub_edge(region: Region, borders: Sequence[float]) -> float | None:
    """Where the stub ends, if the joints of a rule show it; a border between white spaces does not."""
    shown = any(abs(joint - borders[0]) < SAME for rule in region.rules for joint in rule.joints)
    return borders[0] if shown else None


def bottom(region: Region) -> float:
    """Where a region ends."""
    return max([rule.y for rule in region.rules] + [line.box.bottom for line in region.lines])


def head_foot(region: Region) -> Rule | None:
    """Where the heads end: at the rule under them, or under the italic lines below it that no rule parts from rows."""
    end = head_end(region)
    if end is None:
        return None
    below = [line for line in region.lines if line.box.level > end.y]
    joints = joints_of(region.rules)
    units = list(takewhile(lambda line: line.italic and not cut(line.words, joints)[0], below))
    if not units or len(units) == len(below) or any(has_figures(line, joints) for line in units):
        return end
    return replace(end, y=(units[-1].box.bottom + below[len(units)].box.top) / 2)


def head_end(region: Region) -> Rule | None:
    """The rule under the heads: the first thick one, or the last one with no figure above it; None without heads."""
    joints = joints_of(region.rules)
    wide = [rule for rule in region.rules if rule.width > 0.9 * (region.x1 - region.x0)]
    if any(line.box.level < region.rules[0].y for line in region.lines):
        return None
    last: Rule | None = None
    for rule in wide[1:]:
        above = [line for line in region.lines if line.box.level < rule.y]
        if any(has_figures(line, joints) for line in above):
            return last
        if rule.thick and above:
            return rule
        last = rule if above else last
        if last and not any(r.thick for r in wide[1:4]) and not tabular(region, rule, wide, joints):
            return last
    return last


def tabular(region: Region, rule: Rule, wide: Sequence[Rule], joints: Sequence[float]) -> bool:
    """Whether the next step under a rule holds heads too: text in several columns and no figure."""
    below = next((r for r in wide if r.y > rule.y + 3), None)
    if below is None:
        return False
    lines = [line for line in region.lines if rule.y < line.box.level < below.y]
    parts = [part for line in lines for part in cut(line.words, joints)[1:] if part]
    above = [line for line in region.lines if line.box.level < rule.y]
    if all(line.bold for line in above) and not any(word.bold for line in lines for word in line.words):
        return False
    return bool(parts) and not any(has_figures(line, joints) for line in lines)


# ------------------------------------------------------------- over pages


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
    if part.captioned and part.table.number != before.table.number:
        return False
    if len(part.table.columns) != len(before.table.columns):
        return False
    return not part.headed or [c.path for c in part.table.columns] == [c.path for c in before.table.columns]


def joined(before: Part, part: Part) -> Part:
    """Two pages of one table as one part; its heads are the first page's."""
    doubts = [doubt for doubt in part.table.doubts if part.headed]
    table = replace(
        before.table,
        rows=before.table.rows + part.table.rows,
        pages=before.table.pages + part.table.pages,
        notes=before.table.notes + part.table.notes,
        doubts=before.table.doubts + tuple(doubts),
    )
    return replace(before, table=table, borders=part.borders, region=part.region, lines=part.lines)
