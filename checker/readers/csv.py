"""Reads a CSV file: one grid, every line a row and every field a cell, so that a cell's address is that of the file.

There is no layout to go by. The first field of a line is its label and a cell as well; the head of a column is what
stands in it above its first figure, and the years of a first line that has no other figure. Comma, semicolon and tab
divide fields, whichever the first lines bear most.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from itertools import takewhile

from checker.errors import DocumentError
from checker.languages import detect
from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.readers.wording import is_year

_FIGURE = re.compile(r"[(\s$€£-]*\d[\d\s.,'\u00a0]*%?\s*\)?")
#: Spreadsheets write 235 as 235.00000: zeros that no one typed say nothing of how precise a figure is.
_FILLED = re.compile(r"(?<=\d)\.(?=\d{4,}$)(\d*?)0+$")
_DIVIDERS = ",;\t"
_CELLS = 1_000_000  #: what has more of them is no table of a report [cost]
_HEADS = 4  #: so many texts above a column's first figure are its heads [unknown]


def read(data: bytes, name: str) -> Document:
    """Read one CSV file, in UTF-8, UTF-16 or else in Windows Latin; raises DocumentError where it is no text."""
    text = _decoded(data)
    if "\0" in text:
        raise DocumentError(f"{name} is no text.")
    grid = _grid(text)
    return Document(name, detect(text), tables=(_table(grid),) if any(map(any, grid)) else ())


def is_grid(data: bytes) -> bool:
    """Whether what has no name is CSV: text whose first lines are divided alike."""
    text = _decoded(data)
    counts = {len(row) for row in _grid(text)[:_HEADS] if any(row)} if "\0" not in text else set()
    lines = [line for line in text.splitlines()[:_HEADS] if line.strip()]
    divided = {tuple(line.count(divider) for divider in _DIVIDERS) for line in lines}
    return bool(counts) and max(counts) > 1 and len(lines) > 1 and len(divided) == 1


def _decoded(data: bytes) -> str:
    """The text of a file; Excel writes Unicode in two bytes a letter, with a mark before them."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _grid(text: str) -> list[list[str]]:
    """The fields of each line, with empty ones where a line is shorter; raises DocumentError where it is no grid."""
    first = text[:4096]
    divider = max(_DIVIDERS, key=first.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=divider))
    except csv.Error as error:
        raise DocumentError(f"It cannot be read as CSV: {error}.") from error
    width = max(map(len, rows), default=0)
    if width * len(rows) > _CELLS:
        raise DocumentError(f"Its {len(rows):,} lines of up to {width:,} fields make more than {_CELLS:,} cells.")
    return [row + [""] * (width - len(row)) for row in rows]


def _table(grid: Sequence[Sequence[str]]) -> Table:
    years = _heads_are_years(grid)
    columns = tuple(_column([row[index] for row in grid], years) for index in range(len(grid[0])))
    rows = tuple(Row(row[0].strip(), tuple(map(_cell, row))) for row in grid)
    return Table(columns, rows, reading=("cells",))


def _heads_are_years(grid: Sequence[Sequence[str]]) -> bool:
    """Whether the figures of the first line are years, and those of the second are not."""
    first, second = ([text.strip() for text in row if _FIGURE.fullmatch(text.strip())] for row in [*grid[:2], []][:2])
    return bool(first and second) and all(map(is_year, first)) and not all(map(is_year, second))


def _column(texts: Sequence[str], years: bool) -> Column:
    """A column; `years` says that a year in its first line is its head."""
    rest = takewhile(lambda text: not _FIGURE.fullmatch(text.strip()), texts[years:])
    heads = [text.strip() for text in [*texts[:years], *rest]]
    found = [text for text in heads if text] if len(heads) < len(texts) else []
    return Column(tuple(found[-_HEADS:]))


def _cell(text: str) -> Cell | None:
    bare = text.strip()
    return Cell(_FILLED.sub(_shortened, bare)) if bare else None


def _shortened(match: re.Match[str]) -> str:
    return f".{match[1]}" if match[1] else ""
