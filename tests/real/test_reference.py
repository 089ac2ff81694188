"""The reference document: its six tables cell for cell, and all that is found in it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checker import api
from checker.evaluator import evaluate
from checker.model.report import Report
from checker.model.table import Table
from tests.real.reading import document

REFERENCE = "seed/ICCD_CRIC20_3_zh.pdf"
PAGE = re.compile(r" on page \d+(?= reads)")
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


def told(report: Report, graver: bool) -> list[tuple[str, str, str]]:
    """What is found, with its level, rule and message but for a page, which Word has not; or only the notes."""
    found = (finding for finding in report.findings if (finding.severity != "note") is graver)
    return [(str(finding.severity), finding.rule, bare(PAGE.sub("", finding.message))) for finding in found]


def filled(grade: str, source: str, many: int, approved: int, over: int) -> tuple[str, str, str]:
    """One of the warnings on posts."""
    where = f"Table 3, row “{grade}”, column “{source}, 已填充”"
    return "warning", POSTS, bare(f"{where}: {many} filled, {approved} approved ({over} too many).")


TRUE = [
    (
        "warning",
        "contents-heading-reworded",
        bare("Contents, 一: reads “导言”; the heading reads “引言” (“导” for “引”)."),
    ),
    (
        "error",
        "masthead-date-before-period",
        bare(
            "Masthead: is dated 14 March 2021, before 31 December 2021, up to which tables 1–6 and paragraphs 4 and 7 "
            "report what has happened. The session opens 14 months later, on 12 May 2022."
        ),
    ),
    (
        "warning",
        "symbol-unusual",
        bare("Footnote 1: cites ICCD/COP/(ES-2)/2, which is not formed as symbols are (ICCD/COP(ES-2)/2?)."),
    ),
    (
        "error",
        "contents-heading-differs",
        bare(
            "Contents, E: reads “…伙伴关系，以筹措大量额…”; "
            "the heading reads “…伙伴关系,以便筹措大量额…” (“便” is missing)."
        ),
    ),
    (
        "error",
        "figure-of-another-cell",
        bare(
            "Paragraph 4: 147 万欧元 is said of “支出”; table 1 has it as “资金结余”, 1,474,711; "
            "“截至2021年12月31日的支出” of “核心预算总额(A-F)” is 13,065,912."
        ),
    ),
    filled("P-3", "核心", 6, 4, 2),
    filled("P-3", "合计", 11, 9, 2),
    filled("P-2", "核心", 2, 1, 1),
    filled("P-2", "合计", 3, 2, 1),
    (
        "warning",
        "legend-name-differs",
        bare(
            "Table 5, note: STI stands for “科学、技术和执行”; elsewhere the name reads “科学、技术和创新” "
            "(“执行” for “创新”): heading D, table 1, row “D. 科学、技术和创新”."
        ),
    ),
]  #: the truth list of the document, recomputed by hand


@pytest.mark.parametrize("name", [REFERENCE, REFERENCE.replace(".pdf", ".docx")])
def test_all_that_is_true_is_found_at_its_level_and_nothing_else(name: str, shared: Path) -> None:
    assert told(evaluate(document(name), api.rules()), graver=True) == TRUE


def test_notes_say_where_rounding_holds_a_sum_in_tables_1_and_2(report: Report) -> None:
    core, spent = "核心预算总额(A-F)", "截至2021年12月31日的支出"
    balance = "reads 1,474,711; 14,540,622 - 13,065,912 = 1,474,710 (1 too much, held by rounding)."
    columns = "reads 1,474,711; the rows add up to 1,474,710 (1 too much, held by rounding)."
    spending = "reads 13,065,912; the rows add up to 13,065,911 (1 too much, held by rounding)."
    notes = [(rule, message) for _, rule, message in told(report, graver=False) if "held" in message]
    assert notes == [
        ("balance-differs", bare(f"Table 1, row “{core}”, column “资金结余”: {balance}")),
        ("column-total-differs", bare(f"Table 1, row “{core}”, column “资金结余”: {columns}")),
        ("column-total-differs", bare(f"Table 2, row “合计”, column “{spent}”: {spending}")),
        ("balance-differs", bare(f"Table 2, row “合计”, column “资金结余”: {balance}")),
    ]


def test_the_pages_of_the_contents_are_one_note_of_the_whole(report: Report) -> None:
    notes = [rule for _, rule, _ in told(report, graver=False) if rule.startswith("contents-page")]
    assert notes == ["contents-pages-do-not-fit"]


def test_every_figure_is_held_against_another(report: Report) -> None:
    coverage = report.coverage
    assert (coverage.tables_read, coverage.captions_seen, coverage.not_read) == (6, 6, ())
    assert (coverage.figures_related, coverage.held_by_rounding) == (coverage.figures_read, 4)
