"""A table as a grid of text: heads over columns, spanning heads over several, figures at the right, rules across."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from wcwidth import ljust, rjust, wcswidth

from checker.model.table import Cell, Row, Table
from checker.writers.typeset.figures import raised
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.width import centred, wrapped

STUB = 44  #: the widest a row label may stand before it wraps
HEAD = 16  #: the widest a head may make its column
TEXT = 32  #: the widest a cell may stand before it wraps
NARROWEST = 2  #: one Chinese character
GAP = "  "


def grid(table: Table) -> Iterator[str]:
    """The lines of the table: a rule, the heads, a rule, the rows, a rule."""
    widths = [_column_width(table, index) for index in range(len(table.columns))]
    stub = min(STUB, max([wcswidth(table.stub_head), *(wcswidth(_label(row)) for row in table.rows)], default=0))
    rule = "─" * (stub + sum(width + len(GAP) for width in widths))
    yield rule
    yield from _heads(table, stub, widths)
    yield rule
    for row in table.rows:
        yield from _row(row, stub, widths)
    yield rule


def _column_width(table: Table, index: int) -> int:
    cells = [min(TEXT, wcswidth(_text(row.cells[index]))) for row in table.rows]
    path = table.columns[index].path
    words = [wcswidth(word) for word in _leaf(path).split()]
    return max([NARROWEST, *cells, min(HEAD, max(words, default=0)), min(HEAD, wcswidth(_leaf(path)) // 2)])


def _leaf(path: Sequence[str]) -> str:
    return clean(path[-1]) if path else ""


def _label(row: Row) -> str:
    return "  " * row.depth + clean(row.label) + raised(row.marks)


def _text(cell: Cell | None) -> str:
    if cell is None:
        return ""
    return clean(cell.text) + raised(cell.marks) + (" ?" if cell.doubt else "")


def _heads(table: Table, stub: int, widths: Sequence[int]) -> Iterator[str]:
    paths = [column.path for column in table.columns]
    for level in range(max((len(path) for path in paths), default=1) - 1):
        yield from _spanning_heads(paths, level, stub, widths)
    leaves = [wrapped(_leaf(path), width) for path, width in zip(paths, widths, strict=True)]
    yield from _lines(wrapped(table.stub_head, stub) if stub else [""], leaves, stub, widths)
    codes = [clean(column.formula or column.code or "") for column in table.columns]
    if any(codes):
        wrapped_codes = [wrapped(code, width) for code, width in zip(codes, widths, strict=True)]
        yield from _lines([""], wrapped_codes, stub, widths)


def _spanning_heads(paths: Sequence[tuple[str, ...]], level: int, stub: int, widths: Sequence[int]) -> Iterator[str]:
    """The heads of one level, each in the middle of its columns and with a short rule under it."""
    heads, spans = [], []
    for key, indices in groupby(range(len(paths)), key=lambda index: _spanning(paths[index], level)):
        members = list(indices)
        span = sum(widths[index] for index in members) + len(GAP) * (len(members) - 1)
        lines = wrapped(key[-1], span) if key else [""]
        heads.append([centred(line, span) for line in lines] + (["─" * span] if key else [""]))
        spans.append(span)
    yield from _lines([""], heads, stub, spans)


def _spanning(path: tuple[str, ...], level: int) -> tuple[str, ...]:
    return path[: level + 1] if len(path) > level + 1 else ()


def _row(row: Row, stub: int, widths: Sequence[int]) -> Iterator[str]:
    indent = "  " * row.depth
    label = [indent + line for line in wrapped(_label(row).lstrip(), max(8, stub - len(indent)))]
    cells = [wrapped(_text(cell), width) for cell, width in zip(row.cells, widths, strict=True)]
    yield from _lines(label, cells, stub, widths)


def _lines(label: list[str], cells: list[list[str]], stub: int, widths: Sequence[int]) -> Iterator[str]:
    """The lines of one row; what is shorter than the others stands at the foot, as in print."""
    height = max(len(label), *(len(cell) for cell in cells)) if cells else len(label)
    blocks = [[""] * (height - len(block)) + block for block in (label, *cells)]
    for first, *others in zip(*blocks, strict=True):
        figures = (rjust(line, width) for line, width in zip(others, widths, strict=True))
        yield GAP.join([ljust(first, stub), *figures]).rstrip()
