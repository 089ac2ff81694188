"""The reference document: its six tables cell for cell, and all that is found in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker import api
from checker.evaluator import evaluate
from checker.model.report import Report
from checker.model.table import Table
from tests.real.reading import document

REFERENCE = "seed/ICCD_CRIC20_3_zh.pdf"
POSTS = "more-posts-filled-than-approved"


@pytest.fixture(scope="module")
def expected(shared: Path) -> list[dict[str, Any]]:
    tables: list[dict[str, Any]] = json.loads((shared / "seed/tables.json").read_text(encoding="utf-8"))["tables"]
    return tables


@pytest.fixture(scope="module")
def report(shared: Path) -> Report:
    return evaluate(document(REFERENCE), api.rules())


def bare(text: str) -> str:
    """A label or head without its spaces, which Chinese does without."""
    return "".join(text.split())


def as_printed(table: Table) -> dict[str, Any]:
    """A table in the form of the file that it is compared with."""
    return {
        "number": table.number,
        "unit": table.unit,
        "columns": [[bare(head) for head in column.path] for column in table.columns],
        "rows": [
            {"label": bare(row.label), "cells": [cell.text if cell else None for cell in row.cells]}
            for row in table.rows
        ],
    }


def as_expected(table: dict[str, Any]) -> dict[str, Any]:
    columns = [[bare(head) for head in path] for path in table["columns"]]
    return {**table, "columns": columns, "rows": [{**row, "label": bare(row["label"])} for row in table["rows"]]}


@pytest.mark.parametrize("index", range(6), ids=lambda index: f"table {index + 1}")
def test_each_table_is_read_cell_for_cell(index: int, expected: list[dict[str, Any]]) -> None:
    assert as_printed(document(REFERENCE).tables[index]) == as_expected(expected[index])


def test_there_are_six_tables_and_no_doubt_about_them(expected: list[dict[str, Any]]) -> None:
    tables = document(REFERENCE).tables
    assert [(table.number, table.doubts) for table in tables] == [(table["number"], ()) for table in expected]
    assert [caption.number for caption in document(REFERENCE).captions] == [table["number"] for table in expected]


def test_the_masthead_is_read(shared: Path) -> None:
    assert document(REFERENCE).masthead.symbol == "ICCD/CRIC(20)/3"
    assert document(REFERENCE).language == "zh"


def test_four_warnings_are_given_and_no_error(report: Report) -> None:
    graver = [finding for finding in report.findings if finding.severity != "note"]
    assert [(finding.severity, finding.rule, finding.place.page, finding.message) for finding in graver] == [
        ("warning", POSTS, 4, "Table 3, row “P-3”, column “核心, 已填充”: 6 filled, 4 approved (2 too many)."),
        ("warning", POSTS, 4, "Table 3, row “P-3”, column “合计, 已填充”: 11 filled, 9 approved (2 too many)."),
        ("warning", POSTS, 4, "Table 3, row “P-2”, column “核心, 已填充”: 2 filled, 1 approved (1 too many)."),
        ("warning", POSTS, 4, "Table 3, row “P-2”, column “合计, 已填充”: 3 filled, 2 approved (1 too many)."),
    ]


def test_notes_say_where_rounding_holds_a_sum_in_tables_1_and_2(report: Report) -> None:
    notes = [finding for finding in report.findings if finding.severity == "note"]
    core, spent = "核心预算总额(A-F)", "截至2021 年12 月31 日的支出"
    balance = "reads 1,474,711; 14,540,622 - 13,065,912 = 1,474,710 (1 too much, held by rounding)."
    assert [(note.rule, note.place.page, note.message) for note in notes] == [
        ("balance-differs", 3, f"Table 1, row “{core}”, column “资金结余”: {balance}"),
        (
            "column-total-differs",
            3,
            f"Table 1, row “{core}”, column “资金结余”: reads 1,474,711; the rows add up to 1,474,710 "
            "(1 too much, held by rounding).",
        ),
        (
            "column-total-differs",
            4,
            f"Table 2, row “合计”, column “{spent}”: reads 13,065,912; the rows add up to 13,065,911 "
            "(1 too much, held by rounding).",
        ),
        ("balance-differs", 4, f"Table 2, row “合计”, column “资金结余”: {balance}"),
    ]


def test_every_figure_is_held_against_another(report: Report) -> None:
    coverage = report.coverage
    assert (coverage.tables_read, coverage.captions_seen, coverage.not_read) == (6, 6, ())
    assert (coverage.figures_related, coverage.held_by_rounding, coverage.disagreed) == (coverage.figures_read, 4, 4)
