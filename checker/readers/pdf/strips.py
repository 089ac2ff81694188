"""The lines of a table's body, cut into columns."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from checker.readers.pdf.crossing import TIGHT, straddles
from checker.readers.pdf.ink import Rule, Word
from checker.readers.pdf.lines import Line, cut, text_of
from checker.readers.wording import is_figure


class Strip(Struct, frozen=True):
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
        if last is None or any(last.middle < rule.y < strip.middle for rule in rules):
            bands.append([])
        bands[-1].append(strip)
    return bands
