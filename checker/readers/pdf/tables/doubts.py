"""Says what speaks against the reading of a table: a table with a doubt is named as such, and never checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from math import inf
from statistics import median

from checker.model.table import Cell, Column, Row
from checker.readers.pdf.layout.alignment import is_numbering
from checker.readers.pdf.layout.cutting import figures_together
from checker.readers.pdf.layout.lines import WIDE, Line, segments_of, text_of
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.columns import objections
from checker.readers.pdf.tables.unruled import is_worded
from checker.readers.wording import is_figure, is_number, is_pair, is_year

FEW = 20  #: one wrong figure in so many is borne [unknown]
SEVERAL = 3  #: rows at least make a table that has no heads [unknown]
TALL = 1.7  #: a cell taller than this, in lines of the table's size, holds two lines [unknown]
CLOSE = 0.6  #: lines of one cell are no further apart than this part of the size [unknown]
ODD = re.compile(r"[!|»«=+^•■§]|\*(?!$)")  #: signs that recognition leaves in figures; a star may end one as its mark
LIMIT = re.compile(r"^[<>≤≥~≈]\s?")  #: leads a figure that says less than an exact one: "<1"
STARRED = re.compile(r"\*{1,3}$")  #: stand for a figure that a note explains, or behind one as its mark
WORD = re.compile(r"[^\W\d_]{3}")
BULLET = "•"  #: leads an item of a list
ACROSS = 1.0  #: columns reach over each other by more than this [unknown]


def doubts_of(
    body: Sequence[Line], borders: Sequence[float], columns: Sequence[Column], rows: Sequence[Row]
) -> tuple[str, ...]:
    """What speaks against a reading, in words."""
    wrong = objections(borders, body)
    figures = sum(is_figure(cell.text) for row in rows for cell in row.cells if cell)
    bare = sum(not column.path for column in columns)
    size = median(line.size for line in body)
    stacked = stacked_in(rows, size)
    misread = misread_in(rows, len(columns))
    torn = torn_in(rows, size)
    doubts = []
    if wrong * FEW > figures:
        doubts.append(f"{wrong} figures lie across the border of two columns or share a cell")
    if stacked:
        doubts.append("a cell holds two figures" if stacked == 1 else f"{stacked} cells hold two figures")
    if torn > 1:
        doubts.append(f"the figures of {torn} rows may be broken over two lines")
    if len(misread) > 1 and len(misread) * FEW > figures:
        doubts.append(f"{len(misread)} of its figures cannot be read as figures (“{misread[0]}”)")
    if joined := run_together(rows, len(columns)):
        doubts.append(f"a text may be that of several rows (“{joined[0]}”)")
    doubts += [f"column {index} seems to hold two columns" for index in doubled(body, borders)]
    doubts += [f"columns {left} and {left + 1} reach over each other" for left in overlapping(rows, len(columns))]
    if among := figures_among(columns):
        doubts.append(f"figures stand among its heads (“{among[0]}”)")
    doubts += [f"columns {left} and {right} have the same head" for left, right in islice(alike(columns, rows), 1)]
    if headless(columns, rows) or (bare * 2 >= len(columns) > 1 and not is_grid(rows, len(columns))):
        doubts.append(f"no heads were found over {bare} of its {len(columns)} columns")
    return tuple(doubts)


def figures_among(columns: Sequence[Column]) -> list[str]:
    """The heads that are figures, but for years and thousands as a unit: a row may have been taken for heads."""
    last = [column.path[-1] for column in columns if column.path]
    return [text for text in last if is_number(text) and not is_numbering(text)]


def run_together(rows: Sequence[Row], count: int) -> list[str]:
    """The cells that hold an item of a list, marked as such, behind other text, in columns in which items have rows."""
    columns = [[cell.text for cell in column_of(rows, index)] for index in range(count)]
    listed = [texts for texts in columns if any(text.startswith(BULLET) for text in texts)]
    return [text for texts in listed for text in texts if BULLET in text[1:]]


def headless(columns: Sequence[Column], rows: Sequence[Row]) -> bool:
    """Whether a column of figures has no head in a table in which others have one."""
    bare = [index for index, column in enumerate(columns) if not column.path]
    return len(bare) < len(columns) and any(has_figures(rows, index) for index in bare)


def alike(columns: Sequence[Column], rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The columns of figures, counted from 1, that print the same head twice, as parts of one word over them do not:
    side by side, or each right of another such pair that no spanning head tells apart."""
    seen: dict[tuple[tuple[str, ...], ...], int] = {}
    for index, (before, column) in enumerate(pairwise(columns), start=1):
        pair = before.path, column.path
        side = before.path == column.path != () and (before.box != column.box or all_alike(columns))
        again = len(column.path) == 1 and before.path != column.path and pair in seen
        if (side or again) and has_figures(rows, index):
            yield (index if side else seen[pair]), index + 1
        seen[pair] = index + 1


def all_alike(columns: Sequence[Column]) -> bool:
    """Whether one text stands over all columns of a table, as a unit does, and nothing tells them apart."""
    return len(columns) > 2 and all(column.path == columns[0].path for column in columns)


def is_grid(rows: Sequence[Row], count: int) -> bool:
    """Whether rows are plainly a table's though no head names its columns: labels, and figures in nearly all cells.

    Figures that are all years, or that stand under one another as a scale does, are heads or a chart.
    """
    full = [row for row in rows if not row.is_head]
    filled = sum(cell is not None and is_figure(cell.text) for row in full for cell in row.cells)
    worded = all(is_worded(row.label) for row in full)
    years = any(all(cell is None or is_year(cell.text) for cell in row.cells) for row in full)
    return len(full) >= SEVERAL and worded and not years and filled * 10 >= len(full) * count * 9


def stacked_in(rows: Sequence[Row], size: float) -> int:
    """How many cells hold figures on two lines, which are those of two rows; "12 [14]" is one, and what it was."""
    cells = [cell for row in rows for cell in row.cells if cell and cell.box and is_number(cell.text)]
    tall = [cell.text for cell in cells if cell.box and cell.box.bottom - cell.box.top > TALL * size]
    return sum(" " in text and " [" not in text for text in tall)


def torn_in(rows: Sequence[Row], size: float) -> int:
    """How many rows have figures right above theirs, close as lines of one cell are, in a table set less closely."""
    usual = [gap for upper, lower in pairwise(rows) if upper.label for gap in gaps_of(upper, lower) if gap < inf]
    bare = [gaps_of(upper, lower) for upper, lower in pairwise(rows) if not upper.label and lower.label]
    close = min(CLOSE * size, median(usual) / 2) if usual else 0.0
    return sum(bool(gaps) and max(gaps) < close for gaps in bare)


def gaps_of(upper: Row, lower: Row) -> list[float]:
    """How far the figures of a row stand from those right below; far where nothing is below."""
    over = [(above, below) for above, below in zip(upper.cells, lower.cells, strict=True) if above and above.box]
    return [below.box.top - above.box.bottom if below and below.box else inf for above, below in over if above.box]


def misread_in(rows: Sequence[Row], count: int) -> list[str]:
    """The texts of cells, in columns of figures, that are half digits and no figure, as recognition leaves them."""
    texts = [cell.text for index in range(count) if has_figures(rows, index) for cell in column_of(rows, index)]
    return [text for text in texts if not (is_printed(text) or "/" in text or is_pair(text)) and is_half_figure(text)]


def is_printed(text: str) -> bool:
    """Whether a text is a figure as people print them: with a limit before it, with stars behind it or for it."""
    bare = STARRED.sub("", LIMIT.sub("", text))
    return not bare or is_figure(bare)


def is_half_figure(text: str) -> bool:
    """Whether a text is half digits, or no word and has a sign that no figure has."""
    return digits(text) * 2 >= len(text) or bool(ODD.search(text) and not WORD.search(text))


def digits(text: str) -> int:
    """How many digits a text has."""
    return sum(char.isdigit() for char in text)


def overlapping(rows: Sequence[Row], count: int) -> Iterator[int]:
    """The columns, counted from 1, whose usual figure ends right of where that of the next column begins."""
    known = [index for index in range(count) if has_figures(rows, index)]
    for left, right in pairwise(known):
        ends = sorted(cell.box.x1 for cell in column_of(rows, left) if cell.box)
        starts = sorted(cell.box.x0 for cell in column_of(rows, right) if cell.box)
        if right == left + 1 and ends and starts and median(ends) > median(starts) + ACROSS:
            yield left + 1


def doubled(body: Sequence[Line], borders: Sequence[float]) -> Iterator[int]:
    """The columns, counted from 1, in which a wide gap or a second figure follows upon a figure in most lines."""
    cut = ([segments_of(part, WIDE * line.size) for part in line.cut(borders)[1:]] for line in body)
    for index, column in enumerate(zip(*cut, strict=True), start=1):
        filled = [parts for parts in column if parts]
        apart = sum(is_number(text_of(parts[0])) if len(parts) > 1 else are_two(parts[0]) for parts in filled)
        if apart >= SEVERAL and apart * 2 > len(filled):
            yield index


def are_two(words: Sequence[Word]) -> bool:
    """Whether words are two figures, none of them in brackets behind the other."""
    groups = figures_together(words, ())
    plain = all(is_number(text) and text[0] not in "[(" for text in map(text_of, groups[1:]))
    return len(groups) == 2 and plain and is_number(text_of(groups[0]))


def has_figures(rows: Sequence[Row], index: int) -> bool:
    """Whether a column is one of figures: most of its cells are."""
    cells = column_of(rows, index)
    return sum(is_figure(cell.text) for cell in cells) * 2 > len(cells)


def column_of(rows: Sequence[Row], index: int) -> list[Cell]:
    """The cells of a column that are not blank."""
    return [cell for row in rows if (cell := row.cells[index])]
