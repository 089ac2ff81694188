"""Pipe tables: the lines of one become columns and rows."""

from __future__ import annotations

import re

from msgspec.structs import replace

from checker.model.table import Cell, Column, Row, Table
from checker.readers.markdown_syntax import is_bold, seen
from checker.readers.markdown_text import without_marks

_PIPE = re.compile(r"(?<!\\)\|")
_SPACE = r"[\u00a0\u2003]"  #: written "&nbsp;" or "&emsp;"
_FORMULA = re.compile(r"[(（]?(?P<code>\d{1,2}|[a-z])[)）]?\s*=\s*[-+−–*/×÷()（）\da-z\s]+")
_CODE = re.compile(r"[(（](?P<code>\d{1,2}|[a-z])[)）]")


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
    heads = split_row(lines[0])
    columns = tuple(_column(head) for head in heads[1:])
    grid = [split_row(line) for line in lines[2:]]
    rows: list[Row] = []
    groups: list[Row] = []
    for cells in grid:
        row = _row(cells, len(columns))
        groups = _groups(groups, row)
        rows.append(_under(row, groups))
    stub_head, marks = _without_marks(heads[0])
    doubts = tuple(doubt for cells in grid if (doubt := _doubt(cells, len(heads))))
    return Table(columns, tuple(rows), stub_head=stub_head, reading=("cells",), marks=marks, doubts=doubts[:1])


def _doubt(cells: list[str], width: int) -> str | None:
    """What is wrong with a row, in words."""
    if any(cells[width:]):
        return f"row “{seen(cells[0])}” has more cells than there are heads"
    if all(re.fullmatch(r":?-{2,}:?", cell) for cell in cells):
        return "a second table begins among its rows"
    return None


def _column(head: str) -> Column:
    """A head "A / B" is the spanning head A over B; a number or formula among the parts is kept apart."""
    path: list[str] = []
    code = formula = None
    bare, marks = _without_marks(head)
    for part in (part.strip() for part in re.split(r"\s+/\s+", bare)):
        if match := _FORMULA.fullmatch(part):
            code, formula = f"({match['code']})", part
        elif match := _CODE.fullmatch(part):
            code = part
        else:
            path.append(part)
    return Column(tuple(path), code, formula, marks=marks)


def _row(cells: list[str], width: int) -> Row:
    text, marks = _without_marks(cells[0])
    label = seen(cells[0])
    depth = len(re.findall(_SPACE, label.removesuffix(label.lstrip())))
    filled = (cells[1:] + [""] * width)[:width]
    return Row(text.strip("*").strip(), tuple(map(_cell, filled)), marks=marks, depth=depth, bold=is_bold(cells[0]))


def _cell(text: str) -> Cell | None:
    bare, marks = _without_marks(text)
    bare = bare.strip("*").strip() or bare
    return Cell(bare, marks) if bare else None


def _without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    plain, marks = without_marks(seen(text))
    return plain.strip(), tuple(mark.text for mark in marks)


def _groups(groups: list[Row], row: Row) -> list[Row]:
    """The group heads in force from this row on: a head replaces those not above it, a bold row ends them all."""
    if not row.is_head:
        return [] if row.bold else groups
    return [head for head in groups if head.depth < row.depth] + [row]


def _under(row: Row, groups: list[Row]) -> Row:
    heads = groups[:-1] if row.is_head else groups
    return replace(row, group=tuple(head.label for head in heads))
