"""What is kept of a document: the rows of tables, each table one class here, whose fields are its columns.

Figures are Decimals; one that is longer than a column holds (29 digits before the point, 9 behind it) is left out, and
stands as text beside it. `grammars/archive.schema.json` says the same for other programs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import PurePath

from msgspec import Struct

from checker.evaluator.relations import Judged
from checker.languages import LANGUAGES
from checker.model.document import Document
from checker.model.report import Finding, Report
from checker.model.rule import Severity
from checker.model.table import Table
from checker.understand.claims import mentions_of

BEFORE, BEHIND = 29, 9  #: digits of a figure before and behind the point
VERSION = 1  #: of the tables; another one where a column changes its meaning
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ORGAN = re.compile(r"[A-Z]+(?:/[A-Z][A-Z.]+)*")


class DocumentRow(Struct, frozen=True):
    """A document, how its check ended, and how far it looked; counts are 0 where it was not checked."""

    document: str
    sha256: str
    result: str
    outcome: str
    reason: str = ""
    kind: str = ""
    symbol: str | None = None
    organ: str | None = None
    year: int | None = None
    language: str | None = None
    pages: int = 0
    tables: int = 0
    captions: int = 0
    figures: int = 0
    related: int = 0
    said: int = 0
    tied: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    mended: bool = False


class FindingRow(Struct, frozen=True):
    """A finding, its place in words, and its figures."""

    document: str
    ordinal: int
    fingerprint: str
    rule: str
    severity: str
    page: int | None
    place: str
    message: str
    found: Decimal | None
    expected: Decimal | None
    difference: Decimal | None


class RelationRow(Struct, frozen=True):
    """How many relations of a rule came to a verdict in a document."""

    document: str
    rule: str
    verdict: str
    number: int


class UncheckedRow(Struct, frozen=True):
    """What was not read or not checked in a document, and how often; a place that was not read stands by itself."""

    document: str
    reason: str
    number: int


class CellRow(Struct, frozen=True):
    """A cell of a table as it was read; rows and columns count from 1, without heads and stub."""

    document: str
    table: int
    page: int | None
    caption: str | None
    title: str
    row: int
    column: int
    label: str
    head: str
    text: str
    value: Decimal | None
    scale: Decimal | None
    unit: str | None
    kind: str | None
    doubt: str | None


class FigureRow(Struct, frozen=True):
    """A figure of a paragraph, in single units ("66.8 million" is 66,800,000)."""

    document: str
    ordinal: int
    page: int | None
    paragraph: str | None
    text: str
    value: Decimal | None
    kind: str


class TimingRow(Struct, frozen=True):
    """How many seconds the check of a document took: the only table that differs from run to run."""

    document: str
    seconds: float


class DocumentRows(Struct, frozen=True):
    """All that is kept of one document."""

    documents: list[DocumentRow]
    findings: list[FindingRow] = []
    relations: list[RelationRow] = []
    unchecked: list[UncheckedRow] = []
    cells: list[CellRow] = []
    figures: list[FigureRow] = []
    timings: list[TimingRow] = []


def rows_of(report: Report, judged: Sequence[Judged]) -> DocumentRows:
    """What is kept of a document that was checked; `sha256`, `result` and times are not known here."""
    document = report.document
    return DocumentRows(
        [_document(report)],
        [_finding(document.name, *each) for each in enumerate(report.findings, 1)],
        list(_relations(document.name, judged)),
        list(_unchecked(report)),
        [row for index, table in enumerate(document.tables, 1) for row in _cells(document.name, index, table)],
        list(_figures(document)),
    )


def _document(report: Report) -> DocumentRow:
    document, coverage = report.document, report.coverage
    counts = Counter(finding.severity for finding in report.findings)
    symbol = document.masthead.symbol
    return DocumentRow(
        document.name,
        sha256="",
        result="",
        outcome="checked",
        kind=kind_of(document.name),
        symbol=symbol,
        organ=organ[0] if symbol and (organ := _ORGAN.match(symbol)) else None,
        year=int(year[0]) if (year := _YEAR.search(document.masthead.date or "")) else None,
        language=document.language,
        pages=len(document.pages),
        tables=coverage.tables_read,
        captions=coverage.captions_seen,
        figures=coverage.figures_read,
        related=coverage.figures_related,
        said=coverage.claims_read,
        tied=coverage.claims_tied,
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        notes=counts[Severity.NOTE],
        mended=document.mended,
    )


def kind_of(name: str) -> str:
    """The ending of a file, which says of what kind it is."""
    return PurePath(name).suffix.lower().removeprefix(".")


def _finding(name: str, ordinal: int, finding: Finding) -> FindingRow:
    return FindingRow(
        name,
        ordinal,
        finding.fingerprint,
        finding.rule,
        str(finding.severity),
        finding.place.page,
        finding.place.label,
        finding.message,
        held(finding.found),
        held(finding.expected),
        held(finding.difference),
    )


def _relations(name: str, judged: Iterable[Judged]) -> Iterator[RelationRow]:
    counts = Counter((item.rule.id, str(item.verdict)) for item in judged)
    return (RelationRow(name, *key, counts[key]) for key in sorted(counts))


def _unchecked(report: Report) -> Iterator[UncheckedRow]:
    name, coverage = report.document.name, report.coverage
    yield from (UncheckedRow(name, reason, number) for reason, number in sorted(coverage.unchecked.items()))
    yield from (UncheckedRow(name, place, 1) for place in coverage.not_read)


def _cells(name: str, index: int, table: Table) -> Iterator[CellRow]:
    for number, row in enumerate(table.rows, 1):
        for place, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True), 1):
            if cell:
                figure = cell.quantity
                yield CellRow(
                    name,
                    index,
                    cell.page,
                    table.number,
                    table.title,
                    number,
                    place,
                    row.label,
                    column.name,
                    cell.text,
                    held(figure.value) if figure else None,
                    held(figure.scale) if figure else None,
                    figure.unit if figure else None,
                    str(figure.kind) if figure else None,
                    cell.doubt,
                )


def _figures(document: Document) -> Iterator[FigureRow]:
    mentioned = mentions_of(document.paragraphs, LANGUAGES.get(document.language, LANGUAGES["en"]))
    found = (mention for mentions in mentioned for mention in mentions)
    for ordinal, mention in enumerate(found, 1):
        paragraph = document.paragraphs[mention.paragraph]
        page, _ = paragraph.spot(mention.start, mention.end)
        figure = mention.quantity
        value = held(mention.value)
        yield FigureRow(document.name, ordinal, page, paragraph.number, figure.text, value, str(figure.kind))


def held(value: Decimal | None) -> Decimal | None:
    """A figure as a column holds it, if it can."""
    if value is None or not value.is_finite() or value.adjusted() >= BEFORE:
        return None
    exponent = value.as_tuple().exponent
    return value if isinstance(exponent, int) and exponent >= -BEHIND else None
