"""The lines of a table's body, cut into columns."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from checker.readers.pdf.layout.crossing import TIGHT, straddles
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.stretches import stretches
from checker.readers.wording import is_figure


class BodyStrip(Struct, frozen=True):
    """One line of the body, cut into columns: the words of its stub, and those of each column right of it."""

    line: Line
    stub: tuple[Word, ...]
    cells: tuple[tuple[Word, ...], ...]
    figures: bool

    @property
    def y(self) -> float:
        """The foot of the line."""
        return self.line.box.bottom

    @property
    def foot(self) -> float:
        """The foot of its label, which a text beside it may reach below; that of all where it stands in columns."""
        return self.y if self.figures or sum(map(bool, self.cells)) != 1 else self.stub[-1].box.bottom

    @property
    def left(self) -> float:
        """Where the label begins."""
        return self.stub[0].box.x0

    @property
    def middle(self) -> float:
        """The height of the line's middle."""
        return (self.line.box.top + self.y) / 2


def columns_of_figures(lines: Sequence[Line], borders: Sequence[float]) -> set[int]:
    """The columns, counted from 0 right of the stub, in which at least half of the texts are figures."""
    seen: dict[int, list[bool]] = {}
    for line in lines:
        for index, part in enumerate(line.cut(borders)[1:]):
            if part:
                seen.setdefault(index, []).append(is_figure(text_of(part)))
    return {index for index, found in seen.items() if sum(found) * 2 >= len(found)}


def strip_of(line: Line, borders: Sequence[float], figure_columns: set[int]) -> BodyStrip:
    """A line cut at the borders; a line that runs as text across them is label from end to end, or up to its figures.

    So is one that ends in the only figure it has, where no wide space parts it: "All areas: overall share 63.8%".
    """
    stub, *cells = line.cut(borders)
    figures = sum(is_figure(text_of(cells[index])) for index in figure_columns if cells[index])
    whole = not figures or (figures == 1 and len(line.segments) == 1)
    if whole and stub and straddles(line, borders):
        label = label_of(line, borders)
        rest = (tuple(word for word in cell if word.box.x0 > label[-1].box.x0) for cell in cells)
        return BodyStrip(line, label, tuple(rest), False)
    for index, cell in enumerate(cells):
        if not stub or (index in figure_columns and (index == 0 or is_figure(text_of(cell)))):
            break
        if cell and cell[0].box.x0 - stub[-1].box.x1 > TIGHT * line.size:
            break
        stub, cells[index] = stub + cell, ()
    return BodyStrip(line, stub, tuple(cells), figures > 0)


def label_of(line: Line, borders: Sequence[float]) -> tuple[Word, ...]:
    """The words of a label that runs across borders: the whole line, or what a wide gap parts from texts in columns."""
    label, *texts = line.segments
    over = [part[0].box.x0 < border < part[-1].box.x1 for part in texts for border in borders]
    hangs = len(borders) < 2 or label[-1].box.x1 < borders[1]
    return label if texts and hangs and not any(over) and texts[0][0].box.x0 > borders[0] else line.words


def bands_of(strips: Sequence[BodyStrip], rules: Sequence[Rule]) -> list[list[BodyStrip]]:
    """The lines of the body, parted wherever a rule lies between two of them."""
    return stretches(strips, lambda band, lower: not any(band[-1].middle < x.y < lower.middle for x in rules))


def rows_between(band: Sequence[BodyStrip]) -> int:
    """How many rows of figures lie between two rules: one, where no two lines have a cell in one column."""
    figures = [strip for strip in band if strip.figures]
    return 1 if figures and disjoint(figures) else len(figures)


def disjoint(strips: Sequence[BodyStrip]) -> bool:
    """Whether no two lines have a cell in one column."""
    filled = [index for strip in strips for index, cell in enumerate(strip.cells) if cell]
    return len(filled) == len(set(filled))
