"""Reports as rows for other programs."""

from __future__ import annotations

import pickle
from decimal import Decimal

import pytest

from checker.model.document import Document
from checker.model.place import Box, Place
from checker.model.report import Evidence, Finding, Report
from checker.model.rule import Severity, Source

BOX = Box(10.0, 20.0, 30.0, 40.0)


@pytest.mark.parametrize("name", ["draft.pdf", "dr\udce4ft.pdf"])
def test_a_report_is_the_same_in_another_process_whatever_its_file_is_called(name: str) -> None:
    finding = Finding(name, "total-differs", Severity.ERROR, "12; 11.", Place("table 1", 2, BOX), Source("a.rule", 3))
    sent = Report(Document(name), (finding,), remarks=("Nothing else.",))
    assert pickle.loads(pickle.dumps(sent)) == sent


def test_a_finding_is_one_flat_row_with_its_figures_as_they_are() -> None:
    finding = Finding(
        document="draft.pdf",
        rule="column-total-differs",
        severity=Severity.ERROR,
        message="Reads 12.0; the rows add up to 11.0.",
        place=Place("table 1, row “Total”", 2, BOX),
        source=Source("rules/totals/column-total-differs.rule", 3),
        title="A total differs",
        expected=Decimal("11.0"),
        found=Decimal("12.0"),
        difference=Decimal("1.0"),
        evidence=(Evidence("Bonn", "11.0", Place("row “Bonn”", 1, None)),),
    )
    (row,) = Report(Document("draft.pdf"), (finding,)).to_dicts()
    assert list(map(str, (row["expected"], row["found"], row["difference"]))) == ["11.0", "12.0", "1.0"]
    assert row == {
        "document": "draft.pdf",
        "rule": "column-total-differs",
        "severity": "error",
        "title": "A total differs",
        "message": "Reads 12.0; the rows add up to 11.0.",
        "page": 2,
        "label": "table 1, row “Total”",
        "box": BOX,
        "expected": Decimal(11),
        "found": Decimal(12),
        "difference": Decimal(1),
        "evidence": [{"label": "Bonn", "text": "11.0", "page": 1, "box": None}],
        "path": "rules/totals/column-total-differs.rule",
        "line": 3,
    }
