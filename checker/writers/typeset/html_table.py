"""A table as it was read, in HTML: spanning heads over their columns, labels indented, marks raised, doubts marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.table import Cell, Column, Row
from checker.writers.typeset.markup import element, plain, superscripts
from checker.writers.typeset.reading import Part, about, kind_of, meaning

INDENT = 1.2  #: the width of a step of indentation, in letters


def html_table(part: Part) -> str:
    """The rows of one page under the table's heads."""
    heads = element("thead", [element("tr", row) + "\n" for row in _head_rows(part)])
    rows = element("tbody", [_row(part, number, row) + "\n" for number, row in part.rows])
    return element("table", ["\n", heads, "\n", rows])


def _head_rows(part: Part) -> Iterator[str]:
    """One row for each level of heads, then one for the numbers and formulas that the heads print."""
    columns = part.table.columns
    levels = max([1, *(len(column.path) for column in columns)])
    stub = element("th", plain(part.table.stub_head), class_="corner", rowspan=levels if levels > 1 else None)
    for level in range(levels):
        yield (stub if level == 0 else "") + "".join(_heads_at(part, level, levels))
    codes = [column.formula or column.code or "" for column in columns]
    if any(codes):
        cells = [element("th", plain(code), class_="code") for code in codes]
        yield "".join([element("th", class_="corner"), *cells])


def _heads_at(part: Part, level: int, levels: int) -> Iterator[str]:
    columns = part.table.columns
    for group in _groups(columns, level):
        column = columns[group[0]]
        keys = " ".join(f"{part.key}c{index + 1}" for index in group)
        if len(column.path) > level + 1:
            yield element("th", plain(column.path[level]), class_="spanning", colspan=_more(len(group)), data_k=keys)
        elif len(column.path) == level + 1 or level == 0:
            name = plain("".join(column.path[-1:])) + superscripts(column.marks)
            text, kind = (name, "leaf") if column.path else ("no head", "leaf none")
            yield element("th", text, class_=kind, rowspan=_more(levels - level), title=about(column), data_k=keys)


def _groups(columns: Sequence[Column], level: int) -> list[list[int]]:
    """The columns by the head that they share at a level; a lowest head stands over one column only."""
    groups: list[list[int]] = []
    for index, column in enumerate(columns):
        before = columns[index - 1].path if index else ()
        leaf = level + 1 >= min(len(column.path), len(before))
        if groups and not leaf and before[: level + 1] == column.path[: level + 1]:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _more(count: int) -> int | None:
    """A span; a span of one is not set."""
    return count if count > 1 else None


def _row(part: Part, number: int, row: Row) -> str:
    key = f"{part.key}r{number}"
    indent = f"padding-inline-start:{0.4 + INDENT * row.depth:g}em" if row.depth else None
    name = {"title": " › ".join(["under", *row.group]) if row.group else None, "style": indent, "data_k": key}
    label = plain(row.label) + superscripts(row.marks)
    kinds = " ".join(kind for kind in ("bold", "ruled") if getattr(row, kind)) or None
    if row.is_head:
        head = element("th", label, class_="group", scope="rowgroup", colspan=len(row.cells) + 1, **name)
        return element("tr", head, class_=kinds)
    cells = [_cell(cell, f"{key}c{index}") for index, cell in enumerate(row.cells, start=1)]
    return element("tr", [element("th", label, scope="row", **name), *cells], class_=kinds)


def _cell(cell: Cell | None, key: str) -> str:
    if cell is None:
        return element("td", class_="blank", title="nothing printed here")
    doubt = element("b", "?", class_="query") if cell.doubt else ""
    inner = plain(cell.text) + superscripts(cell.marks) + doubt
    return element("td", inner, class_=kind_of(cell), title=meaning(cell), data_k=key)
