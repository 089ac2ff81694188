"""What is kept of a document, and what other programs are told of it."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from checker.archive.rows import VERSION, DocumentRows, held, rows_of
from checker.data import schema
from checker.evaluator import report, verdicts
from checker.rulebook import shipped
from tests.unit.archive.conftest import WRONG


def test_the_schema_is_that_of_the_rows() -> None:
    told = schema("archive")
    assert told.pop("title") == f"The tables of an archive, version {VERSION}"
    assert told.pop("$schema") == "https://json-schema.org/draft/2020-12/schema"
    assert told == msgspec.json.schema(DocumentRows)


@pytest.mark.parametrize(
    ("figure", "kept"),
    [
        ("1.5", "1.5"),
        ("-0.000000001", "-0.000000001"),
        ("9" * 29, "9" * 29),
        ("9" * 30, None),
        ("0.0000000001", None),
        ("NaN", None),
    ],
)
def test_a_figure_that_a_column_cannot_hold_exactly_is_left_out(figure: str, kept: str | None) -> None:
    assert held(Decimal(figure)) == (Decimal(kept) if kept else None)


def test_tables_hold_what_was_read_and_what_came_of_it() -> None:
    from checker.api import read_document

    text = f"{WRONG}\nOf the posts 423 were filled, and 47 stood vacant.\n"
    document = read_document(text.encode(), "a.md")
    judged = verdicts(document, shipped())
    rows = rows_of(report(document, shipped(), judged), judged)
    (kept,) = rows.documents
    assert (kept.tables, kept.figures, kept.errors, kept.kind, kept.outcome) == (1, 6, 1, "md", "checked")
    (finding,) = rows.findings
    assert (finding.rule, finding.found, finding.expected) == ("column-total-differs", 470, 460)
    assert {(each.rule, each.verdict): each.number for each in rows.relations}["column-total-differs", "disagreed"] == 1
    last = rows.cells[-1]
    assert (last.label, last.head, last.text, last.value, last.row, last.column) == (
        "Total",
        "Filled",
        "423",
        423,
        3,
        2,
    )
    assert [each.text for each in rows.figures] == ["423", "47"]
