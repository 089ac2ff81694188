"""Reads the body of a table into rows: labels that wrap over lines, figures beside their first, last or middle line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import pairwise
from statistics import median

from checker.model.place import Box
from checker.model.table import Cell, Row
from checker.readers.pdf.frame import Sheet
from checker.readers.pdf.ink import Rule, Word
from checker.readers.pdf.lines import Line, box_of, cut, lines_of, marks_of, text_of
from checker.readers.pdf.regions import TIGHT, straddles
from checker.readers.wording import CJK, is_figure, joined_text

SPREAD = 1.18  #: lines of one label lie no further apart than this times the leading of the document
PADDING = 7.0  #: a label ends at least so far before the border of its column
CLOSER = 1.12  #: two rows lie at least so many times further apart than two lines of one label


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of the body, cut into columns: the words of its stub, and those of each column right of it."""

    line: Line
    stub: tuple[Word, ...]
    cells: tuple[tuple[Word, ...], ...]
    figures: bool

    @property
    def y(self) -> float:
        """The foot of the line."""
        return self.line.box.bottom


@dataclass(slots=True)
class Draft:
    """One row while it is put together."""

    stub: list[Strip] = field(default_factory=list)
    anchor: Strip | None = None
    loose: list[Strip] = field(default_factory=list)

    @property
    def top(self) -> float:
        """Where the row begins."""
        strips = self.stub + ([self.anchor] if self.anchor else [])
        return min(strip.line.box.top for strip in strips)

    @property
    def bottom(self) -> float:
        """Where the row ends."""
        return max(strip.y for strip in self.stub + ([self.anchor] if self.anchor else []))

    def runs_into(self, strip: Strip, setting: Setting) -> bool:
        """Whether a line goes on with the text that this row has in a column right of its label."""
        texts = {index for s in (*self.stub, *self.loose) for index, cell in enumerate(s.cells) if cell}
        last = max(s.y for s in (*self.stub, *self.loose))
        shared = any(cell and index in texts for index, cell in enumerate(strip.cells))
        return shared and strip.y - last <= setting.limit


def rows_of(
    lines: Sequence[Line], rules: Sequence[Rule], borders: Sequence[float], sheet: Sheet, edge: float | None = None
) -> list[Row]:
    """The rows of a table's body; `rules` are those between its rows, `borders` part the columns.

    `edge` is where the stub ends, if a rule shows it: labels wrap there.
    """
    figure_columns = columns_of_figures(lines, borders)
    strips = [strip_of(line, borders, figure_columns) for line in lines]
    setting = Setting.of(strips, sheet.leading, edge)
    drafts = [draft for band in bands_of(strips, rules) for draft in drafts_of(band, setting)]
    return [row_of(draft, len(borders), rules, sheet.number) for draft in drafts]


def columns_of_figures(lines: Sequence[Line], borders: Sequence[float]) -> set[int]:
    """The columns, counted from 0 right of the stub, in which at least half of the texts are figures."""
    seen: dict[int, list[bool]] = {}
    for line in lines:
        for index, part in enumerate(cut(line.words, borders)[1:]):
            if part:
                seen.setdefault(index, []).append(is_figure(text_of(part)))
    return {index for index, found in seen.items() if sum(found) * 2 >= len(found)}


def strip_of(line: Line, borders: Sequence[float], figure_columns: set[int]) -> Strip:
    """A line cut at the borders; a line that runs as text across them is label from end to end."""
    stub, *cells = cut(line.words, borders)
    figures = any(is_figure(text_of(cells[index])) for index in figure_columns if cells[index])
    if not figures and stub and straddles(line, borders):
        return Strip(line, line.words, tuple(() for _ in cells), False)
    for index, cell in enumerate(cells):
        if index in figure_columns or not stub or not cell or cell[0].box.x0 - stub[-1].box.x1 > TIGHT * line.size:
            break
        stub, cells[index] = stub + cell, ()
    return Strip(line, stub, tuple(cells), figures)


def bands_of(strips: Sequence[Strip], rules: Sequence[Rule]) -> list[list[Strip]]:
    """The lines of the body, parted wherever a rule lies between two of them."""
    bands: list[list[Strip]] = []
    for strip in strips:
        last = bands[-1][-1] if bands else None
        middle = (strip.line.box.top + strip.y) / 2
        if last is None or any((last.line.box.top + last.y) / 2 < rule.y < middle for rule in rules):
            bands.append([])
        bands[-1].append(strip)
    return bands


def drafts_of(band: Sequence[Strip], setting: Setting) -> list[Draft]:
    """The rows between two rules: each block of label lines takes the figures beside it."""
    blocks = blocks_of([strip for strip in band if strip.stub], setting)
    drafts = [draft for block in blocks for draft in split(block)]
    for strip in band:
        if not strip.stub:
            seat(strip, drafts, setting)
    return sorted(drafts, key=lambda draft: draft.top)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a table is set: no two lines of one label lie further apart than `limit`, two rows no closer than `pitch`.

    `right` is where the labels end.
    """

    limit: float
    pitch: float
    right: float

    @classmethod
    def of(cls, strips: Sequence[Strip], leading: float, edge: float | None) -> Setting:
        """Taken from the distances between the lines of the whole body, and from the leading of the document."""
        stubs = [strip for strip in strips if strip.stub]
        right = max((strip.stub[-1].box.x1 for strip in stubs if strip.figures or len(strip.stub) < 12), default=0.0)
        size = median(strip.line.size for strip in stubs) if stubs else 0.0
        rows = sorted(lower.y - upper.y for upper, lower in pairwise(stubs) if upper.figures and lower.figures)
        pitches = [pitch for pitch in rows if pitch > 0.8 * size]
        right = max(right, edge - PADDING) if edge is not None else right
        return cls(SPREAD * leading * size, pitches[len(pitches) // 4] if pitches else 1e9, right)


def blocks_of(stubs: Sequence[Strip], setting: Setting) -> list[list[Strip]]:
    """Label lines in blocks, one for each row, or for several rows that nothing but their figures parts."""
    blocks: list[list[Strip]] = []
    for strip in stubs:
        if blocks and belongs(blocks[-1][-1], strip, setting):
            blocks[-1].append(strip)
        else:
            blocks.append([strip])
    return blocks


def belongs(upper: Strip, lower: Strip, setting: Setting) -> bool:
    """Whether two lines are of one label: set close, in one style, the second begun because the first was full."""
    if (upper.figures and lower.figures) or unlike(upper, lower) or lower.y - upper.y > setting.limit:
        return False
    if (lower.y - upper.y) * CLOSER < setting.pitch:
        return True
    first = lower.stub[0]
    width = first.size if CJK.match(first.text) else first.box.x1 - first.box.x0
    return upper.stub[-1].box.x1 + 0.25 * first.size + width > setting.right + 1


def unlike(upper: Strip, lower: Strip) -> bool:
    """Whether two lines are set in two styles, each of them throughout."""
    first = {(word.bold, word.italic) for word in upper.stub if word.text.isalpha()}
    second = {(word.bold, word.italic) for word in lower.stub if word.text.isalpha()}
    return first != second and len(first) == len(second) == 1


def split(block: Sequence[Strip]) -> list[Draft]:
    """The rows of one block: as many as it has lines with figures, each with the label lines that lead up to it."""
    anchors = [strip for strip in block if strip.figures]
    if len(anchors) <= 1:
        return [Draft(list(block), anchors[0] if anchors else None)]
    drafts: list[Draft] = []
    from_top = block[0].figures and not block[-1].figures
    current: list[Strip] = []
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


def closed(strips: Sequence[Strip]) -> Draft:
    """A row from its label lines, one of which may bear the figures."""
    return Draft(list(strips), next((strip for strip in strips if strip.figures), None))


def seat(strip: Strip, drafts: list[Draft], setting: Setting) -> None:
    """Give a line without a label to the row that it stands beside or goes on with, or make it a row of its own."""
    middle = (strip.line.box.top + strip.y) / 2
    beside = [draft for draft in drafts if draft.anchor is None and draft.top - 1 < middle < draft.bottom + 1]
    above = [draft for draft in drafts if draft.top <= strip.line.box.top + 2]
    if not strip.figures and drafts:
        (above or drafts)[-1].loose.append(strip)
    elif beside and strip.figures:
        beside[0].anchor = strip
    elif above and above[-1].anchor is None and above[-1].runs_into(strip, setting):
        above[-1].anchor = strip
    else:
        drafts.append(Draft([], strip))
        drafts.sort(key=lambda draft: draft.top)


def row_of(draft: Draft, count: int, rules: Sequence[Rule], page: int) -> Row:
    """A row of the table from its lines."""
    lines = [strip.stub for strip in draft.stub]
    words = [word for line in lines for word in line]
    strips = sorted({id(s): s for s in [*draft.stub, *([draft.anchor] if draft.anchor else []), *draft.loose]}.values(),
                    key=lambda strip: strip.y)
    cells = tuple(cell_of([strip.cells[index] for strip in strips], page) for index in range(count))
    boxes = [strip.line.box for strip in strips]
    box = reduce(Box.union, boxes)
    bold = [word.bold for word in words] or [word.bold for strip in strips for word in strip.line.words]
    texts = [cell.text for cell in cells if cell and not is_figure(cell.text)]
    return Row(
        joined_text(text_of(line) for line in lines) or next(iter(texts), ""),
        cells,
        marks=marks_of(words),
        depth=round(words[0].box.x0) if words else 0,
        bold=sum(bold) * 2 > len(bold),
        ruled=any(0 < box.top - rule.y < 12 for rule in rules),
        page=page,
        box=box,
    )


def cell_of(parts: Sequence[tuple[Word, ...]], page: int) -> Cell | None:
    """One cell from the words of its lines, or None where nothing is printed."""
    words = [word for part in parts for word in part]
    if not words:
        return None
    texts = [text_of(line.words) for line in lines_of(words)]
    return Cell(joined_text(texts), marks_of(words), page, box_of(words))
