"""What every reader does with a table once its cells are known: columns named by their heads, rows put under heads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.languages.numerals import CHINESE
from checker.model.place import Box
from checker.model.table import Column, Row, Table
from checker.readers.wording import NOTE

CODE = re.compile(r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)$|^\([A-Z]\)$")
FORMULA = re.compile(r"^\(?\w{1,3}\)?\s?=\s?[\s\w()+\-–−*/÷×:.]+$")
PLAIN = re.compile(r"\(?(?:\d{1,2}|[A-Za-z])\)?")  #: a number or letter that only its place calls one of a column
SEVERAL = 3  #: columns; fewer numbers may be figures [unknown]
TRAILING = re.compile(r"\s+(\((?:\d{1,2}|[a-z])\)(?:\s?=\s?[\d\s()a-z+\-–−*/÷×]+)?)$")
ENUMERATOR = re.compile(rf"^\(?(?:(?P<I>[IVX]+)|(?P<A>[A-Z])|(?P<n>\d{{1,2}})|(?P<a>[a-z])|(?P<zh>{CHINESE}))[.)、．]")
STARS = re.compile(r"(?<=[^\W_]|[)])\s?([*†‡§]{1,4})$")  #: the mark of a note at the end of a label
STEP = 5.0  #: labels that begin further right than this are indented [unknown]


def column_named(heads: Sequence[str], box: Box | None = None) -> Column:
    """A column from its heads, top down; numbers, letters and formulas that the heads print are set apart."""
    path = list(heads)
    code = None
    if path and not FORMULA.match(path[-1]) and (found := TRAILING.search(path[-1])):
        path[-1:] = [path[-1][: found.start()], found[1]]
    if formula := next((part for part in reversed(path) if FORMULA.match(part)), None):
        code = code_of(formula)
    elif len(path) > 1:
        code = next((part for part in reversed(path) if CODE.match(part)), None)
    return Column(tuple(part for part in path if part not in (code, formula)), code=code, formula=formula, box=box)


def code_of(formula: str) -> str:
    """What a formula says it gives: "(D)" of "(D=B+C)"."""
    code = formula.partition("=")[0].strip()
    return code + ")" * (code.count("(") - code.count(")"))


def grouped(table: Table) -> Table:
    """The table with indentations counted from 0, and each row put under the group heads it stands under."""
    table = _coded(table)
    steps = indents([row.depth for row in table.rows])
    heads: list[Row] = []
    rows: list[Row] = []
    for row in (replace(starred(row), depth=steps[row.depth]) for row in table.rows):
        while heads and (closes(heads[-1], row) if row.is_head else leaves(heads[-1], row, rows[-1])):
            heads.pop()
        rows.append(replace(row, group=tuple(head.label for head in heads)))
        if row.is_head and not is_note(row.label):
            heads.append(row)
    return replace(table, rows=tuple(rows))


def _coded(table: Table) -> Table:
    """The table; where its first row is one of numbers and formulas for its columns, these are set apart."""
    texts = [cell.text.strip() if cell else "" for row in table.rows[:1] for cell in row.cells]
    if len(texts) < SEVERAL or not any(map(FORMULA.match, texts)) or not all(map(_is_code, texts)):
        return table
    columns = tuple(
        replace(column, code=code_of(text), formula=text if "=" in text else column.formula)
        for column, text in zip(table.columns, texts, strict=True)
    )
    return replace(table, columns=columns, rows=table.rows[1:])


def _is_code(text: str) -> bool:
    """Whether a text is the number of a column, or a formula for it."""
    return bool(PLAIN.fullmatch(text) or FORMULA.match(text))


def is_note(label: str) -> bool:
    """Whether a row is a note on those about it and heads none: "Note: …"."""
    found = NOTE.match(label)
    return found is not None and found[0].endswith((":", "："))


def starred(row: Row) -> Row:
    """A row with the stars or daggers behind its label as its mark."""
    found = STARS.search(row.label)
    return replace(row, label=row.label[: found.start()], marks=(*row.marks, found[1])) if found else row


def leaves(head: Row, row: Row, above: Row) -> bool:
    """Whether a row of figures stands no longer under a group head: less indented than the head or than the row above
    it was, or set or numbered as the head's equal."""
    if row.depth != head.depth:
        return row.depth < head.depth
    if above.depth > head.depth and above.group[-1:] == (head.label,):
        return True
    return row.bold or (enumerator(row.label) is not None and enumerator(row.label) == enumerator(head.label))


def enumerator(label: str) -> str | None:
    """The kind of number that a label begins with: "A" for "B. Travel", "1" for "2. Staff", "I" for "IV. Posts"."""
    found = ENUMERATOR.match(label)
    return found.lastgroup if found else None


def closes(head: Row, row: Row) -> bool:
    """Whether a new group head ends the group of an earlier one."""
    if row.depth != head.depth:
        return row.depth < head.depth
    return row.bold or not head.bold


def indents(places: Sequence[int]) -> dict[int, int]:
    """For each left end of a label how many steps it is indented."""
    steps: dict[int, int] = {}
    level, last = -1, -100.0
    for place in sorted(set(places)):
        if place - last > STEP:
            level, last = level + 1, float(place)
        steps[place] = level
    return steps
