"""Reads the body of a table into rows: labels that wrap over lines, figures beside their first, last or middle line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce
from itertools import pairwise, takewhile

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Cell, Row
from checker.readers.pdf.layout.lines import Line, box_of, lines_of, marks_of, text_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.tables.labels import CLOSER, LabelSetting, blocks_of, completes, named_beside, shared
from checker.readers.pdf.tables.merged_labels import Group, groups_of
from checker.readers.pdf.tables.strips import BodyStrip, bands_of, columns_of_figures, mended, rejoined, strip_of
from checker.readers.wording import is_figure, is_year, joined_text

RULED = 1.2  #: a grid, with rules between its rows, has fewer rows than this times its bands [unknown]
INDENT = 10  #: in points, rows under a label that they share are taken for indented by so much [given]
FEWEST = 3  #: so many bands between rules make a grid [unknown]
STARS = re.compile(r"\*+")  #: lead a figure as its mark: "*2,247"


class Draft(Struct):
    """One row while it is put together."""

    stub: list[BodyStrip] = field(default_factory=list)
    anchor: BodyStrip | None = None
    loose: list[BodyStrip] = field(default_factory=list)

    @property
    def top(self) -> float:
        """Where the row begins."""
        strips = self.stub + ([self.anchor] if self.anchor else [])
        return min(strip.line.box.top for strip in strips)

    @property
    def bottom(self) -> float:
        """Where the row ends."""
        return max(strip.y for strip in self.stub + ([self.anchor] if self.anchor else []))

    @property
    def strips(self) -> list[BodyStrip]:
        """All its lines, from the top down."""
        anchors = [self.anchor] if self.anchor else []
        return sorted({id(s): s for s in (*self.stub, *anchors, *self.loose)}.values(), key=lambda strip: strip.y)

    def foot(self, column: int) -> float | None:
        """Where the text ends that it has in a column; None where it has none."""
        return next((strip.y for strip in reversed(self.strips) if strip.cells[column]), None)

    def runs_into(self, strip: BodyStrip, setting: LabelSetting) -> bool:
        """Whether a line goes on with the text that this row has in a column right of its label."""
        feet = [self.foot(index) for index, cell in enumerate(strip.cells) if cell]
        return any(foot is not None and strip.y - foot <= setting.text for foot in feet)


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
    bands = bands_of(strips, rules)
    bands = [rejoined(band, strips) for band in bands] if len(bands) >= FEWEST else bands
    strips = [strip for band in bands for strip in band]
    gridded = sum(strip.figures for strip in strips) < RULED * len(bands)
    setting = setting if gridded else replace(setting, text=setting.limit)
    rows: list[Row] = []
    for group in groups_of(bands, rules) if gridded else (Group([band], []) for band in bands):
        drafts = [d for band in group.bands for d in ((gridded and whole(band, setting)) or drafts_of(band, setting))]
        own = [row_of(draft, len(borders), rules, sheet.number) for draft in drafts]
        rows += headed(row_of(Draft(group.label), len(borders), rules, sheet.number), own) if group.label else own
    return rows


def headed(head: Row, rows: Sequence[Row]) -> list[Row]:
    """Rows under the label that they share, further right than it."""
    return [head, *(replace(row, depth=max(row.depth, head.depth + INDENT)) for row in rows)]


def columns_of_dates(lines: Sequence[Line], borders: Sequence[float]) -> set[int]:
    """The columns, counted from 0 right of the stub, whose figures are the years of dates: "March", "2009" below it."""
    seen: dict[int, set[str]] = {}
    for line in lines:
        for index, part in enumerate(line.cut(borders)[1:]):
            if text := text_of(part):
                seen.setdefault(index, set()).add("year" if is_year(text) else "figure" if is_figure(text) else "text")
    return {index for index, kinds in seen.items() if kinds == {"year", "text"}}


def whole(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The one row between two rules of a grid, where its label stands lower than where its figures do."""
    stub, figures = [strip for strip in band if strip.stub], [strip for strip in band if strip.figures]
    if not stub or len(figures) != 1 or figures[0].stub or figures[0].middle > stub[0].middle:
        return []
    feet = [max(word.box.bottom for word in strip.stub) for strip in stub]
    if any(lower - upper > setting.limit for upper, lower in pairwise(feet)):
        return []
    return [Draft(stub, figures[0], [strip for strip in band if strip not in (*stub, *figures)])]


def drafts_of(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The rows between two rules: each block of label lines takes the figures beside it."""
    blocks = blocks_of([strip for strip in band if strip.stub], setting)
    floating = [strip for strip in band if strip.figures and not strip.stub]
    drafts: list[Draft] = []
    for label in (draft for block in blocks for draft in split(block, setting)):
        rows = shared_out(label, [strip for strip in floating if id(strip) not in seated_in(drafts)])
        drafts += (draft for row in rows for draft in parted(row, band, setting))
    drafts = [*leading(band, setting), *drafts]
    seated = seated_in(drafts)
    for strip in band:
        if not strip.stub and id(strip) not in seated:
            seat(strip, drafts, setting)
    return sorted(drafts, key=lambda draft: draft.top)


def leading(band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """A text beside the labels, over all rows, as one of its own: it ends further above them than lines of a text."""
    over = list(takewhile(lambda strip: not (strip.stub or strip.figures), band))
    if not over or len(over) == len(band) or not over[0].cells[0] or heads_group(over[0], ()):
        return []
    return [Draft([], over[0])] if band[len(over)].y - over[-1].y > setting.text else []


def seated_in(drafts: Sequence[Draft]) -> set[int]:
    """Which lines without a label have a row."""
    return {id(strip) for draft in drafts for strip in (draft.anchor, *draft.loose)}


def shared_out(draft: Draft, floating: Sequence[BodyStrip]) -> list[Draft]:
    """A row with the figures that stand beside its label lines; several rows, where they stand one under the other."""
    beside = [strip for strip in floating if draft.top - 1 < strip.middle < draft.bottom + 1]
    anchors = [*([draft.anchor] if draft.anchor else []), *beside]
    if disjoint(anchors):
        return [Draft(draft.stub, anchors[0], anchors[1:])] if anchors else [draft]
    named = [named_beside(strip) and strip.y > draft.anchor.y for strip in beside] if draft.anchor else []
    if draft.stub[0].cells[0] and all(map(named_beside, anchors)) and draft.anchor is not draft.stub[0]:
        return under_first_text(draft, beside)
    if draft.anchor and (all(named) or draft.anchor is draft.stub[0] or len(anchors) > len(draft.stub)):
        return [draft]
    rows = [Draft([], anchor) for anchor in sorted(anchors, key=lambda anchor: anchor.middle)]
    for strip in draft.stub:
        nearest = min(rows, key=lambda row: abs(row.anchor.middle - strip.middle) if row.anchor else 0.0)
        nearest.stub.append(strip)
    return rows


def disjoint(strips: Sequence[BodyStrip]) -> bool:
    """Whether no two lines have a cell in one column."""
    filled = [index for strip in strips for index, cell in enumerate(strip.cells) if cell]
    return len(filled) == len(set(filled))


def split(block: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """The rows of one block: as many as it has lines with figures, each with the label lines that lead up to it."""
    anchors = [strip for strip in block if strip.figures]
    if len(anchors) <= 1 or (len(anchors) == 2 and (completes(*anchors) or shared(anchors[0], anchors[1], setting))):
        return [Draft(list(block), anchors[0] if anchors else None)]
    if all(map(named_beside, anchors[1:])):
        return under_one_label(block, anchors)
    drafts: list[Draft] = []
    from_top = block[0].figures and not block[-1].figures
    current: list[BodyStrip] = []
    for strip in block:
        if from_top and strip.figures and current:
            drafts.append(closed(current))
            current = []
        current.append(strip)
        if not from_top and strip.figures:
            drafts.append(closed(current))
            current = []
    if current:
        drafts.append(closed(current))
    return drafts


def under_first_text(draft: Draft, beside: Sequence[BodyStrip]) -> list[Draft]:
    """The rows that one label and the text beside its first line stand over: the first of those has the label."""
    first = min(beside, key=lambda strip: strip.y)
    if draft.anchor is None or draft.anchor.y < first.y:
        return [replace(draft, anchor=draft.anchor or first)]
    label = [bare(strip) if strip is draft.anchor else strip for strip in draft.stub]
    return [Draft(label, first), Draft([], replace(draft.anchor, stub=()))]


def parted(draft: Draft, band: Sequence[BodyStrip], setting: LabelSetting) -> list[Draft]:
    """A row; two, where the text beside its figures stands further below the text beside its label than lines do."""
    anchor = draft.anchor
    if anchor is None or draft.loose or not draft.stub or not anchor.cells[0] or is_figure(text_of(anchor.cells[0])):
        return [draft]
    over = [strip.y for strip in band if strip.cells[0] and draft.stub[0].y <= strip.y < anchor.y]
    if not over or anchor.y - over[-1] <= setting.text:
        return [draft]
    label = [strip if strip.y < anchor.y else bare(strip) for strip in draft.stub]
    loose = [replace(strip, stub=()) for strip in draft.stub if strip.y > anchor.y and any(strip.cells)]
    return [Draft(label), Draft([], replace(anchor, stub=()) if anchor.stub else anchor, loose)]


def bare(strip: BodyStrip) -> BodyStrip:
    """A line with nothing but its label."""
    return replace(strip, cells=((),) * len(strip.cells), figures=False)


def under_one_label(block: Sequence[BodyStrip], anchors: Sequence[BodyStrip]) -> list[Draft]:
    """The rows that one label stands beside: the first of them has it, texts in the next column name the others."""
    label = [strip if strip is anchors[0] else bare(strip) for strip in block]
    return [Draft(label, anchors[0]), *(Draft([], replace(strip, stub=())) for strip in anchors[1:])]


def closed(strips: Sequence[BodyStrip]) -> Draft:
    """A row from its label lines, one of which may bear the figures."""
    return Draft(list(strips), next((strip for strip in strips if strip.figures), None))


def seat(strip: BodyStrip, drafts: list[Draft], setting: LabelSetting) -> None:
    """Give a line without a label to the row that it stands beside or goes on with, or make it a row of its own."""
    above = [draft for draft in drafts if draft.top <= strip.line.box.top + 2]
    begun = [draft for draft in above if draft.runs_into(strip, setting)]
    if not strip.figures and drafts and not heads_group(strip, above) and not begins_row(strip, above, begun):
        (begun or above or drafts)[-1].loose.append(strip)
    elif above and above[-1].anchor is None and above[-1] in begun:
        above[-1].anchor = strip
    else:
        drafts.append(Draft([], strip))
        drafts.sort(key=lambda draft: draft.top)


def begins_row(strip: BodyStrip, above: Sequence[Draft], begun: Sequence[Draft]) -> bool:
    """Whether a text beside the labels is that of a new row: the row above is complete, its text ends further up."""
    return bool(strip.cells[0] and above and not begun) and above[-1].anchor is not None and bool(above[-1].foot(0))


def heads_group(strip: BodyStrip, above: Sequence[Draft]) -> bool:
    """Whether a line in a column of text is the head of a group: alone, and bold or italic unlike those above it."""
    alone = sum(bool(cell) for cell in strip.cells) == 1
    return alone and style_of(strip) != (False, False) and (not above or style_of(above[-1].strips[-1]) != style_of(strip))


def style_of(strip: BodyStrip) -> tuple[bool, bool]:
    """Whether everything on a line right of the stub is bold, and whether it is italic."""
    words = [word for cell in strip.cells for word in cell]
    return all(word.bold for word in words), all(word.italic for word in words)


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
        joined_text(text_of(line) for line in lines) or next(iter(texts), ""),
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
