"""Pipe tables: the lines of one become columns and rows."""

from __future__ import annotations

import re

from checker.model.table import Cell, Column, Row, Table

_PIPE = re.compile(r"(?<!\\)\|")
_MARK = re.compile(r"\^([^\s^]{1,3})\^|<sup>(.{1,3}?)</sup>")
_INDENT = re.compile(r"(?:&nbsp;|&emsp;|\u00a0)")
_FORMULA = re.compile(r"[(（]?(?P<code>\d{1,2}|[a-z])[)）]?\s*=\s*[-+−–*/×÷()（）\da-z\s]+")
_CODE = re.compile(r"[(（](?P<code>\d{1,2}|[a-z])[)）]")


def split_row(line: str) -> list[str]:
    """The cells of one line; `\\|` is a pipe that divides nothing."""
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _PIPE.split(inner)]


def is_delimiter(cells: list[str]) -> bool:
    """Whether the cells are those of the line below the head ("---", "---:")."""
    return all(re.fullmatch(r":?-+:?", cell) for cell in cells)


def table_of(lines: list[str]) -> Table:
    """The table that the head, the delimiter line and the rows make; short rows are filled with empty cells."""
    heads = split_row(lines[0])
    columns = tuple(_column(head) for head in heads[1:])
    rows: list[Row] = []
    groups: list[Row] = []
    for line in lines[2:]:
        row = _row(split_row(line), len(columns))
        groups = _groups(groups, row)
        rows.append(_under(row, groups))
    stub_head, marks = _without_marks(heads[0])
    return Table(columns, tuple(rows), stub_head=stub_head, reading=("cells",), marks=marks)


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
    label, depth = _indented(cells[0])
    text, marks = _without_marks(label)
    bold = len(text) > 4 and text.startswith("**") and text.endswith("**")
    filled = (cells[1:] + [""] * width)[:width]
    return Row(text.strip("*").strip(), tuple(_cell(cell) for cell in filled), marks=marks, depth=depth, bold=bold)


def _indented(label: str) -> tuple[str, int]:
    """The label without the hard spaces before it, and their number."""
    depth = 0
    while match := _INDENT.match(label):
        label, depth = label[match.end() :].lstrip(), depth + 1
    return label, depth


def _cell(text: str) -> Cell | None:
    bare, marks = _without_marks(text)
    bare = bare.strip("*").strip() or bare
    return Cell(bare, marks) if bare else None


def _without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    marks = tuple(first or second for first, second in _MARK.findall(text))
    return _MARK.sub("", text).strip(), marks


def _groups(groups: list[Row], row: Row) -> list[Row]:
    """The group heads in force from this row on: a head replaces those not above it, a bold row ends them all."""
    if not row.is_head:
        return [] if row.bold else groups
    return [head for head in groups if head.depth < row.depth] + [row]


def _under(row: Row, groups: list[Row]) -> Row:
    heads = groups[:-1] if row.is_head else groups
    return Row(row.label, row.cells, tuple(head.label for head in heads), row.marks, row.depth, row.bold)
