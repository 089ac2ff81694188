"""A report with an error in a table and a warning in the text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.document import Document, Masthead
from checker.model.place import Place
from checker.model.report import Finding, Report
from checker.model.rule import Severity, Source

TOTAL = Finding(
    document="drafts/a.docx",
    rule="column-total-differs",
    severity=Severity.ERROR,
    message="Reads 1,300; the rows add up to 1,200 (100 too much).",
    place=Place("table 3, row “Total”, column “Spent”", 4),
    source=Source("rules/tables/column-total-differs.rule", 1),
    expected=Decimal(1200),
    found=Decimal(1300),
    difference=Decimal(100),
    fingerprint="00000000000000aa",
)
SHARE = Finding(
    document="drafts/a.docx",
    rule="share-differs",
    severity=Severity.WARNING,
    message="Reads 40 per cent; 12 of 31 is 39.",
    place=Place("paragraph 7", 2),
    source=Source("rules/prose/share-differs.rule", 1),
    fingerprint="00000000000000bb",
)


@pytest.fixture
def report() -> Report:
    return Report(Document("drafts/a.docx", masthead=Masthead("A/80/700")), (TOTAL, SHARE))
