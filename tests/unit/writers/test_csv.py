"""Findings as a list for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Accepted, Report, Unreadable
from checker.writers.csv import MARK, write
from checker.writers.typeset.look import USUAL
from tests.reports import checked


def rows(*reports: Report, unreadable: tuple[Unreadable, ...] = ()) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write(checked(*reports), USUAL, unreadable).removeprefix(MARK))))


def test_the_list_is_written_whole(report: Report, snapshot: Callable[[str, str], None]) -> None:
    snapshot(write(checked(report), USUAL, [Unreadable("empty.pdf", "empty.pdf: the file is empty")]), "report.csv")


def test_what_is_let_pass_is_listed_with_its_reason(report: Report) -> None:
    passed = replace(report, findings=(), accepted=(Accepted(report.findings[0], "As agreed"),))
    assert [(row["rule"], row["let pass"]) for row in rows(passed)] == [("column-total-differs", "As agreed")]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\r="])
def test_no_text_becomes_a_formula(report: Report, begin: str) -> None:
    hostile = replace(
        report.findings[0], place=Place(f"{begin}cmd()"), message=f"{begin}1\nx", document=f"{begin}a.pdf"
    )
    (row,) = rows(replace(report, findings=(hostile,)))
    plain = begin.strip() or begin
    assert not any(row[head].startswith(("=", "+", "-", "@")) for head in ("place", "message", "document"))
    assert plain in row["place"]


def test_a_figure_below_zero_stays_a_figure(report: Report) -> None:
    assert [row["difference"] for row in rows(report)] == ["9000", "2", "-1"]


def test_a_file_that_could_not_be_read_has_a_line() -> None:
    (row,) = rows(unreadable=(Unreadable("a.pdf", "a.pdf is empty."),))
    assert (row["document"], row["severity"], row["message"]) == ("a.pdf", "not checked", "a.pdf is empty.")
