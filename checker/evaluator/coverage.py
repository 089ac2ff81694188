"""How far the check looked: what was read, what stands in a relation, what held, and what was not decided and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.evaluator.arithmetic import TEXT
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.quantity import Kind
from checker.model.report import Coverage, Unchecked, Verdict
from checker.model.rule import Rulebook
from checker.model.table import Table


def measure(document: Document, rulebook: Rulebook, judged: Sequence[Judged]) -> Coverage:
    """Count what was done; `judged` holds each relation once."""
    read = [table for table in document.tables if not table.doubts]
    verdicts = Counter(item.verdict for item in judged)
    bound = {item.rule.id for item in judged}
    return Coverage(
        tables_read=len(read),
        captions_seen=len(document.table_captions),
        figures_read=sum(_figures(table) for table in read),
        figures_related=len({cell for item in judged if item.holds or item.wrong for cell in _cells(item)}),
        rules_loaded=len(rulebook.rules),
        rules_bound=len(bound),
        held=verdicts[Verdict.HELD],
        held_by_rounding=verdicts[Verdict.ROUNDING],
        disagreed=verdicts[Verdict.DISAGREED] + verdicts[Verdict.UNLIKELY],
        undecided=tuple(_undecided(document, item) for item in judged if item.verdict is Verdict.UNCHECKED),
        bound_rules=tuple(rule.id for rule in rulebook.rules if rule.id in bound),
        unbound_rules=tuple(rule.id for rule in rulebook.rules if rule.id not in bound),
        not_read=tuple(_not_read(document)),
        without_figures=len(document.without_figures),
        claims_read=len(_claims(judged)),
        claims_checked=len(_claims(item for item in judged if item.verdict is not Verdict.UNCHECKED)),
        claims_tied=len({item.cell for item in judged if item.outcome and item.outcome.tied}),
    )


def _claims(judged: Iterable[Judged]) -> set[tuple[int, int, int]]:
    """The places of what sentences say of figures."""
    return {item.cell for item in judged if item.outcome and item.outcome.claim}


def _not_read(document: Document) -> Iterator[str]:
    """Each table that was not read, or not with confidence, with its page and the reason; then whole pages."""
    for table in document.tables:
        if table.doubts:
            page = f"page {table.pages[0]}" if table.pages else ""
            where = "" if page in table.name else f"{page}: "
            yield f"{where}{table.name}: {'; '.join(table.doubts)}"
        else:
            yield from _unread_columns(table)
    for place in document.missed:
        yield f"page {place.page}: {place.label}" if place.page else place.label
    yield from document.doubts


def _unread_columns(table: Table) -> Iterator[str]:
    """Each column none of whose figures could be read for certain, with one of them."""
    page = f"page {table.pages[0]}: " if table.pages else ""
    for index, column in enumerate(table.columns):
        doubts = [cell.doubt for row in table.rows if (cell := row.cells[index]) and cell.doubt]
        if doubts and column.kind is None:
            yield f"{page}{table.name}, column “{column.name}”, is not checked: {doubts[0]}"


def _figures(table: Table) -> int:
    cells = (cell for row in table.rows for cell in row.cells if cell)
    return sum(1 for cell in cells if cell.quantity and not cell.quantity.nil and cell.quantity.kind is not Kind.YEAR)


def _cells(item: Judged) -> tuple[tuple[int, int, int], ...]:
    """The cells of a relation that hold a figure; a dash is none."""
    if item.relation is None:
        return ()
    return tuple(figure.cell for figure in item.relation.figures if not figure.quantity.nil)


def _undecided(document: Document, item: Judged) -> Unchecked:
    """A place that was not decided, with the figure that stands there."""
    table, row, column = item.cell
    if table == TEXT:
        said = item.outcome
        figure = f"{said.figure} ({said.instead})".removesuffix(" ()") if said else ""
        return Unchecked(item.reason, item.place, figure, in_text=True)
    cell = document.tables[table].rows[row].cells[column] if row >= 0 else None
    return Unchecked(item.reason, item.place, cell.text if cell else "")
