"""A table as it was read, in HTML: spanning heads over their columns, labels indented, marks raised, doubts marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.model.table import Cell, Column, Row
from checker.writers.typeset.markup import element, plain, superscripts
from checker.writers.typeset.reading import TablePart, about, kind_of, meaning

DEEPEST = 6  #: steps of indentation that are shown apart


def html_table(part: TablePart, marked: Mapping[str, str] | None = None) -> str:
    """The rows of one page under the table's heads; `marked` says of cells and heads, by their keys, what they are."""
    kinds = marked or {}
    heads = element("thead", [element("tr", row) + "\n" for row in _head_rows(part, kinds)])
    rows = element("tbody", [_row(part, number, row, kinds) + "\n" for number, row in part.rows])
    return element("table", ["\n", heads, "\n", rows])


def _head_rows(part: TablePart, marked: Mapping[str, str]) -> Iterator[str]:
    """One row for each level of heads, then one for the numbers and formulas that the heads print."""
    columns = part.table.columns
    levels = max([1, *(len(column.path) for column in columns)])
    stub = _head(plain(part.table.stub_head), class_="corner", rowspan=_more(levels))
    for level in range(levels):
        yield (stub if level == 0 else "") + "".join(_heads_at(part, level, levels, marked))
    codes = [column.formula or column.code or "" for column in columns]
    if any(codes):
        yield "".join([_head("", class_="corner"), *(_head(plain(code), class_="code") for code in codes)])


def _head(text: str, **attributes: str | float | None) -> str:
    """A head, or an empty cell, which is no head."""
    return element("th" if text else "td", text, **attributes)


def _heads_at(part: TablePart, level: int, levels: int, marked: Mapping[str, str]) -> Iterator[str]:
    columns = part.table.columns
    for group in _groups(columns, level):
        column = columns[group[0]]
        keys = " ".join(f"{part.key}c{index + 1}" for index in group)
        if len(column.path) > level + 1:
            yield element("th", plain(column.path[level]), class_="spanning", colspan=_more(len(group)), data_k=keys)
        elif len(column.path) == level + 1 or level == 0:
            name = plain("".join(column.path[-1:])) + superscripts(column.marks)
            text, kind = (name, "leaf") if column.path else ("no head", "leaf none")
            kind = _kind(kind, keys, marked)
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


def _kind(kind: str, key: str, marked: Mapping[str, str]) -> str:
    return f"{kind} {marked[key]}" if key in marked else kind


def _row(part: TablePart, number: int, row: Row, marked: Mapping[str, str]) -> str:
    key = f"{part.key}r{number}"
    under = " › ".join(["under", *row.group]) if row.group else None
    name = {"title": under, "data_depth": str(min(row.depth, DEEPEST)) if row.depth else None, "data_k": key}
    label = plain(row.label) + superscripts(row.marks)
    kinds = " ".join(kind for kind in ("bold", "ruled") if getattr(row, kind)) or None
    if row.is_head:
        head = element("th", label, class_="group", scope="rowgroup", colspan=len(row.cells) + 1, **name)
        return element("tr", head, class_=kinds)
    cells = [_cell(cell, f"{key}c{index}", marked) for index, cell in enumerate(row.cells, start=1)]
    return element("tr", [element("th", label, scope="row", **name), *cells], class_=kinds)


def _cell(cell: Cell | None, key: str, marked: Mapping[str, str]) -> str:
    if cell is None:
        return element("td", class_="blank", title="nothing printed here")
    doubt = element("b", "?", class_="query") if cell.doubt else ""
    inner = plain(cell.text) + superscripts(cell.marks) + doubt
    return element("td", inner, class_=_kind(kind_of(cell), key, marked), title=meaning(cell), data_k=key)
