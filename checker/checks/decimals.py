"""The figures of a column are printed with the same number of decimals.

Looked at are columns of amounts or percentages with five figures at least, of which nine in ten agree.
Zero and whole hundreds of percentages need no decimals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.checks import Analysis, Evidence, Options, Outcome, Verdict
from checker.model.quantity import Kind, Quantity
from checker.model.table import Row, Table

FEW = 5  #: fewer figures have no usual number of decimals [unknown]
USUAL = 90  #: so many per cent of them have it [unknown]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look at the decimals of every column."""
    for table in analysis.document.tables:
        for column in range(len(table.columns)) if not table.doubts else ():
            yield from _column(table, column)


def _column(table: Table, column: int) -> Iterator[Outcome]:
    """One finding for a column, at the first figure that differs."""
    found = [(row, figure) for row in table.rows if (figure := _figure(row, column))]
    counts = Counter(_decimals(figure) for _, figure in found)
    if len(found) < FEW:
        return
    (usual, times), *_ = counts.most_common(1)
    odd = [(row, figure) for row, figure in found if _decimals(figure) != usual]
    place = table.place(found[0][0], column)
    if not odd:
        yield Outcome(Verdict.HELD, place, order=table.order)
    elif 100 * times >= USUAL * len(found):
        first = table.place(odd[0][0], column)
        message = f"{first.label}: reads {odd[0][1].text}; {times} of {len(found)} figures of the column have "
        message += f"{usual or 'no'} decimal{'' if usual == 1 else 's'}."
        evidence = tuple(Evidence(row.label, figure.text, table.place(row, column)) for row, figure in odd[1:])
        yield Outcome(Verdict.DISAGREED, first, message, table.order, column, evidence=evidence)


def _figure(row: Row, column: int) -> Quantity | None:
    """A figure that could have decimals."""
    cell = row.cells[column]
    figure = cell.quantity if cell else None
    if figure is None or figure.nil or figure.kind not in (Kind.AMOUNT, Kind.PERCENTAGE):
        return None
    whole = figure.value == 0 or (figure.kind is Kind.PERCENTAGE and figure.value % 100 == 0)
    return None if whole else figure


def _decimals(figure: Quantity) -> int:
    exponent = figure.step.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
