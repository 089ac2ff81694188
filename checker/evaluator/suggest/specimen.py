"""The proof of a suggested rule, made from the figures that bear it out: their table with other labels, and one error.

What the rule does not name is called "Row 1" or "Column 1", so that no words of a document go into a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from checker.evaluator.suggest.suggestions import Suggestion
from checker.model.quantity import Kind
from checker.model.table import Table
from checker.relations import Standing
from checker.rulebook.proofs import ending

SHOWN = 6  #: so many rows or columns show a relation [wording]

Judge = Callable[[str], Sequence[str]]  #: a case -> what the rule says of it


def proof(suggestion: Suggestion, judge: Judge) -> str:
    """The Markdown of a proof with a case of both kinds; nothing where the rule does not tell them apart."""
    cells = [each.target for each in suggestion.relations if each.standing is Standing.HELD][:SHOWN]
    sound = _case("The figures agree", suggestion, cells)
    if judge(sound):
        return ""
    for case in _damaged(suggestion, cells):
        if messages := judge(case):
            title = suggestion.text.split('"')[1]
            return f"# {title}\n\n{case}{ending(messages)}\n{sound}{ending(())}"
    return ""


def _damaged(suggestion: Suggestion, cells: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The case with one digit of one result changed, those in front first."""
    for cell in cells:
        text = _text(suggestion.table, cell)
        for at in (index for index, sign in enumerate(text) if sign.isdecimal()):
            digit = str((int(text[at]) + 3) % 10)
            yield _case("One digit is wrong", suggestion, cells, {cell: text[:at] + digit + text[at + 1 :]})


def _case(
    title: str,
    suggestion: Suggestion,
    cells: Sequence[tuple[int, int]],
    changed: dict[tuple[int, int], str] | None = None,
) -> str:
    """A small document with the lines of a relation and the places that bear it out."""
    table, pattern = suggestion.table, suggestion.pattern
    lines = sorted({pattern.target, *(line for _, line in pattern.terms)})
    across = pattern.axis == "columns"
    rows, columns = ([row for row, _ in cells], lines) if across else (lines, [column for _, column in cells])
    heads = [_head(table, column, None if across else number) for number, column in enumerate(columns, 1)]
    labels = [f"Row {number}" if across else table.rows[row].label for number, row in enumerate(rows, 1)]
    given = changed or {}
    figures = ([given.get((row, column)) or _text(table, (row, column)) for column in columns] for row in rows)
    bars = [[label, *texts] for label, texts in zip(labels, figures, strict=True)]
    unit = f"({table.unit})\n" if table.unit else ""
    grid = [["Item", *heads], ["---", *["---:"] * len(heads)], *bars]
    return f"## {title}\n\nTable 1\nFigures\n{unit}\n" + "".join(f"| {' | '.join(bar)} |\n" for bar in grid) + "\n"


def _head(table: Table, column: int, number: int | None) -> str:
    """The heads of a column, or what stands for them."""
    if number is None:
        return " / ".join(part for part in table.columns[column].path if part)
    return f"Column {number}{' (%)' if table.columns[column].kind is Kind.PERCENTAGE else ''}"


def _text(table: Table, cell: tuple[int, int]) -> str:
    row, column = cell
    found = table.rows[row].cells[column]
    return found.text if found else ""
