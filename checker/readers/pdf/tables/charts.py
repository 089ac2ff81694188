"""Tells a chart from a table: the scale beside its bars or curves, and what rows such a scale would make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter

from checker.model.table import Column, Row
from checker.readers.pdf.layout.lines import Line, segments_of, text_of
from checker.readers.pdf.page.ink import Word
from checker.readers.stretches import stretches
from checker.readers.wording import is_figure, is_year

FEWEST = 5  #: a scale has so many figures at least [unknown]
FLUSH = 1.5  #: which end no further apart than this [unknown]
EVEN = 1.0  #: and whose distances differ by less [unknown]
APART = 0.7  #: figures are parted by more than this part of their size [unknown]
PLAIN = re.compile(r"^[-–−]?\d[\d ,]*(?:\.\d+)?\s?%?$")

Tick = tuple[Decimal, float, float]  #: a figure alone in its part of a line: its value, where it ends, its foot


def is_chart(rows: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether rows are the scale of a chart: most labels are empty or figures, and the cells are sparse or unheaded.

    Or most rows of a single column bear no label at all: a scale beside its chart.
    """
    if len(columns) == 1 and sum(not row.label for row in rows) * 2 > len(rows):
        return True
    rows = [row for row in rows if not row.is_head]
    scale = sum(not row.label or (is_figure(row.label) and not is_year(row.label)) for row in rows)
    filled = sum(cell is not None for row in rows for cell in row.cells)
    sparse = filled * 4 < 3 * len(rows) * len(columns) or not all(column.path for column in columns)
    return scale * 2 >= len(rows) and sparse


def holds_scale(lines: Sequence[Line]) -> bool:
    """Whether a scale stands among lines: figures one under the other, evenly set, that fall by the same step."""
    ticks = sorted((tick for line in lines for tick in ticks_of(line)), key=lambda tick: tick[1])
    columns = stretches(ticks, lambda column, tick: tick[1] - column[0][1] < FLUSH)
    runs = (run for column in columns for run in runs_of(sorted(column, key=itemgetter(2))))
    return any(len(run) >= FEWEST and run[0][0] > run[1][0] for run in runs)


def ticks_of(line: Line) -> Iterator[Tick]:
    """The first figure of a line, if nothing stands left of it and little right of it."""
    first, *rest = segments_of(line.words, APART * line.size)
    if rest and not is_figure(text_of(rest[0])):
        return
    if (value := value_of(first)) is not None:
        yield value, first[-1].box.x1, line.box.bottom


def value_of(part: Sequence[Word]) -> Decimal | None:
    """The value of a plain figure that is no year."""
    text = text_of(part)
    if not PLAIN.match(text) or is_year(text):
        return None
    digits = re.sub(r"[ ,%]", "", text).replace("–", "-").replace("−", "-")
    return Decimal(digits)


def runs_of(column: Sequence[Tick]) -> Iterator[list[Tick]]:
    """Figures one under the other, each as far below and as much lower as the one before it."""
    run: list[Tick] = list(column[:1])
    for upper, lower in pairwise(column):
        if len(run) > 1 and not alike(run[0], run[1], upper, lower):
            yield run
            run = [upper]
        run.append(lower)
    yield run


def alike(first: Tick, second: Tick, upper: Tick, lower: Tick) -> bool:
    """Whether two figures stand and fall as two others do."""
    even = abs((second[2] - first[2]) - (lower[2] - upper[2])) < EVEN
    return even and second[0] - first[0] == lower[0] - upper[0]
