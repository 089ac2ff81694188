"""Reads the body of a table into rows: labels that wrap over lines, figures beside their first, last or middle line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import reduce
from itertools import pairwise

from msgspec.structs import replace

from checker.languages.scripts import BULLETS
from checker.model.place import Box
from checker.model.table import Cell, Row
from checker.readers.pdf.layout.lines import WIDE, Line, box_of, lines_of, marks_of, text_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.tables.broken_figures import mended, rejoined
from checker.readers.pdf.tables.drafts import Draft, drafts_of, heads_group
from checker.readers.pdf.tables.labels import CLOSER, LabelSetting
from checker.readers.pdf.tables.merged_labels import Group, groups_of
from checker.readers.pdf.tables.strips import BodyStrip, bands_of, columns_of_figures, disjoint, rows_between, strip_of
from checker.readers.wording import is_figure, is_year, joined_text

RULED = 1.2  #: a grid, with rules between its rows, has fewer rows than this times its bands [unknown]
INDENT = 10  #: in points, rows under a label that they share are taken for indented by so much [given]
CENTRED = 12.0  #: in points, what stands in the middle of a table lies no further from it [unknown]
FEWEST = 3  #: so many bands between rules make a grid [unknown]
STARS = re.compile(r"\*+")  #: lead a figure as its mark: "*2,247"
#: What stands about a label and is no part of it: the sign of an item before it, the dots that lead to its figures.
AROUND = re.compile(rf"^[{BULLETS}]\s*(?=\S)|\s*(?:[.…·]{{4,}}|[.·]?(?:\s[.·]){{2,}})$")


def rows_of(
    lines: Sequence[Line], rules: Sequence[Rule], borders: Sequence[float], sheet: PageBody, edge: float | None = None
) -> list[Row]:
    """The rows of a table's body; `rules` are those between its rows, `borders` part the columns.

    `edge` is where the stub ends, if a rule shows it: labels wrap there.
    """
    figure_columns = columns_of_figures(lines, borders) - columns_of_dates(lines, borders)
    strips = [strip_of(line, borders, figure_columns) for line in lines]
    setting = LabelSetting.of(strips, sheet.leading, edge)
    strips = mended(strips, setting.limit, min(setting.limit, setting.pitch / CLOSER))
    setting = LabelSetting.of(strips, sheet.leading, edge)
    bands = bands_of(strips, rules)
    bands = [rejoined(band, strips) for band in bands] if len(bands) >= FEWEST else bands
    strips = [strip for band in bands for strip in band]
    gridded = sum(map(rows_between, bands)) < RULED * len(bands)
    setting = setting if gridded else replace(setting, text=setting.limit)
    groups = list(groups_of(bands, rules)) if gridded else [Group([band], []) for band in bands]
    places = [round(min(strip.left for strip in group.label)) for group in groups if group.label]
    rows: list[Row] = []
    for group in groups:
        drafts = [d for band in group.bands for d in ((gridded and whole(band, setting)) or drafts_of(band, setting))]
        own = [row_of(draft, len(borders), rules, sheet.number) for draft in drafts]
        heads = [row_of(Draft(group.label), len(borders), rules, sheet.number)] if group.label else []
        rows += headed(heads, own, places)
    return list(with_centred_heads(rows))


def headed(heads: Sequence[Row], rows: Sequence[Row], places: Sequence[int]) -> Iterator[Row]:
    """Rows under the label that they share, further right than it, or under none.

    Such labels begin at several `places` where they are centred in their column, and so do rows that share none.
    """
    left, right = min(places, default=0), max(places, default=-1)
    yield from (replace(head, depth=left) for head in heads)
    for row in rows:
        apart = max(row.depth, left + INDENT) if heads else left if row.depth <= right else row.depth
        yield replace(row, depth=apart)


def with_centred_heads(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows of a table; what heads a group from its middle heads the labels that begin furthest left.

    So does a text of no label that stands in the middle of columns of figures ("Coding").
    """
    boxes = [row.box for row in rows if row.box]
    middle = reduce(Box.union, boxes).middle if boxes else 0.0
    columns = [
        [is_figure(cell.text) for cell in column if cell] for column in zip(*(row.cells for row in rows), strict=True)
    ]
    figures = {index for index, column in enumerate(columns) if sum(column) * 2 > len(column)}
    rows = [as_head(row) if runs_over(row, figures) and is_centred(row, middle) else row for row in rows]
    left = min((row.depth for row in rows if not row.is_head), default=0)
    for row in rows:
        centred = row.is_head and row.box and row.box.x0 > left + 2 * INDENT and is_centred(row, middle)
        yield replace(row, depth=left) if centred else row


def is_centred(row: Row, middle: float) -> bool:
    """Whether a row stands in the middle of its table."""
    return row.box is not None and abs(row.box.middle - middle) < CENTRED


def runs_over(row: Row, figures: Set[int]) -> bool:
    """Whether a row is nothing but one text, whose words stand close, in columns of figures."""
    own = {index: cell for index, cell in enumerate(row.cells) if cell}
    boxes = [cell.box for cell in own.values() if cell.box]
    close = all(right.x0 - left.x1 < WIDE * (left.bottom - left.top) for left, right in pairwise(boxes))
    return not row.depth and close and own.keys() <= figures and not any(is_figure(cell.text) for cell in own.values())


def as_head(row: Row) -> Row:
    """A row as the head of a group."""
    text = " ".join(cell.text for cell in row.cells if cell) or row.label
    return replace(row, label=text, cells=(None,) * len(row.cells))


def columns_of_dates(lines: Sequence[Line], borders: Sequence[float]) -> set[int]:
    """The columns, counted from 0 right of the stub, whose figures are the years of dates: "March", "2009" below it."""
    seen: dict[int, set[str]] = {}
    for line in lines:
        for index, part in enumerate(line.cut(borders)[1:]):
            if text := text_of(part):
                seen.setdefault(index, set()).add("year" if is_year(text) else "figure" if is_figure(text) else "text")
    return {index for index, kinds in seen.items() if kinds == {"year", "text"}}


def whole(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The one row between two rules of a grid, where its label stands lower than where its figures do, or where some of
    these stand lower than others: in a cell that reaches down over several rows, of which it is the first one's."""
    stub, figures = [strip for strip in band if strip.stub], [strip for strip in band if strip.figures]
    if not stub and rows_between(band) == 1:
        return [Draft([], figures[0], [strip for strip in band if strip is not figures[0]])]
    beside = [strip for strip in figures if strip.stub]
    several = len(figures) > 1 and len(beside) < 2 and disjoint(figures)
    lower = len(figures) == 1 and not beside and bool(stub) and figures[0].middle <= stub[0].middle
    feet = [max(word.box.bottom for word in strip.stub) for strip in stub]
    if not (stub and (several or lower)) or any(under - over > setting.limit for over, under in pairwise(feet)):
        return []
    anchor = (beside or figures)[0]
    return [Draft(stub, anchor, [strip for strip in band if strip is not anchor and strip not in stub])]


def row_of(draft: Draft, count: int, rules: Sequence[Rule], page: int) -> Row:
    """A row of the table from its lines."""
    lines = [strip.stub for strip in draft.stub]
    words = [word for line in lines for word in line]
    strips = draft.strips
    cells = tuple(cell_of([strip.cells[index] for strip in strips], page) for index in range(count))
    boxes = [strip.line.box for strip in strips]
    box = reduce(Box.union, boxes)
    set_off = words or [word for strip in strips for word in strip.line.words]
    texts = [cell.text for cell in cells if cell and not is_figure(cell.text)]
    if not words and texts and all(heads_group(strip, ()) for strip in strips):
        cells = (None,) * count
    return Row(
        AROUND.sub("", joined_text(text_of(line) for line in lines)) or next(iter(texts), ""),
        cells,
        marks=marks_of(words),
        depth=round(words[0].box.x0) if words else 0,
        bold=set_off[0].bold,
        ruled=any(0 < box.top - rule.y < 12 for rule in rules),
        page=page,
        box=box,
    )


def cell_of(parts: Sequence[tuple[Word, ...]], page: int) -> Cell | None:
    """One cell from the words of its lines, or None where nothing is printed."""
    words = [word for part in parts for word in part]
    if not words:
        return None
    text = joined_text([text_of(line.words) for line in lines_of(words)])
    stars = STARS.match(text) if is_figure(text) else None
    marks = (stars[0], *marks_of(words)) if stars else marks_of(words)
    return Cell(text[stars.end() :] if stars else text, marks, page, box_of(words))
