"""Pipe tables: the lines of one become columns and rows."""

from __future__ import annotations

import re

from msgspec.structs import replace

from checker.model.table import Cell, Column, Row, Table
from checker.readers.layout import STEP, column_named, grouped
from checker.readers.markdown_syntax import is_bold, seen
from checker.readers.markdown_text import without_marks
from checker.readers.stubs import nested

_PIPE = re.compile(r"(?<!\\)\|")
_HARD = re.compile(r"[\u00a0\u2003]")  #: a space that is written "&nbsp;" or "&emsp;"
_INDENT = 2 * int(STEP)  #: a hard space indents a label by a step, whatever that is [given]


def split_row(line: str) -> list[str]:
    """The cells of one line; `\\|` is a pipe that divides nothing."""
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _PIPE.split(inner)]


def table_of(lines: list[str]) -> Table:
    """The table that the head, the delimiter line and the rows make; short rows are filled with empty cells.

    A row that is longer than the heads, or a second line of hyphens, makes the table doubtful.
    """
    heads, _, *grid = map(split_row, lines)
    stub_head, marks = _without_marks(heads[0])
    columns = tuple(map(_column, heads[1:]))
    rows = tuple(_row(cells, len(columns)) for cells in grid)
    doubts = tuple(doubt for cells in grid if (doubt := _doubt(cells, len(heads))))
    return grouped(
        nested(Table(columns, rows, stub_head=stub_head, reading=("cells",), marks=marks, doubts=doubts[:1]))
    )


def _doubt(cells: list[str], width: int) -> str | None:
    """What is wrong with a row, in words."""
    if any(cells[width:]):
        return f"row “{seen(cells[0])}” has more cells than there are heads"
    if all(re.fullmatch(r":?-{2,}:?", cell) for cell in cells):
        return "a second table begins among its rows"
    return None


def _column(head: str) -> Column:
    """A head "A / B" is the spanning head A over B."""
    bare, marks = _without_marks(head)
    return replace(column_named([part.strip() for part in re.split(r"\s+/\s+", bare)]), marks=marks)


def _row(cells: list[str], width: int) -> Row:
    text, marks = _without_marks(cells[0])
    label = seen(cells[0])
    depth = len(_HARD.findall(label.removesuffix(label.lstrip()))) * _INDENT
    filled = (cells[1:] + [""] * width)[:width]
    return Row(text.strip("*").strip(), tuple(map(_cell, filled)), marks=marks, depth=depth, bold=is_bold(cells[0]))


def _cell(text: str) -> Cell | None:
    bare, marks = _without_marks(text)
    bare = bare.strip("*").strip() or bare
    return Cell(bare, marks) if bare else None


def _without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    plain, marks = without_marks(seen(text))
    return plain.strip(), tuple(mark.text for mark in marks)
