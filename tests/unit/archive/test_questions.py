"""What can be asked: each question that stands ready has an answer, and any other in SQL."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.archive.answers import as_csv, as_text
from checker.archive.parquet import write_tables
from checker.archive.questions import QUESTIONS, Answer, asked, reports
from checker.archive.shelf import Shelf
from checker.archive.sources import items
from checker.archive.work import check_all
from checker.errors import CheckerError
from tests.unit.archive.conftest import plan_for


def test_errors_are_counted_by_what_documents_are(shelf: Shelf) -> None:
    assert as_text(asked("errors", shelf)) == (
        "by        which      documents  pages  errors  per_100_pages\n"
        "kind      md                 2      0       1\n"
        "language  en                 2      0       1\n"
        "organ     not known          2      0       1\n"
        "year      not known          2      0       1\n"
    )


def test_what_was_not_checked_is_said_with_the_reason(shelf: Shelf) -> None:
    assert as_csv(asked("failed", shelf)) == (
        "document,outcome,reason\ndrafts/c.pdf,refused,drafts/c.pdf is not a PDF.\n"
    )


@pytest.mark.parametrize("question", [question.name for question in QUESTIONS])
def test_each_question_that_stands_ready_has_an_answer(question: str, shelf: Shelf) -> None:
    assert asked(question, shelf).heads


def test_what_was_found_in_a_document_is_its_report(shelf: Shelf) -> None:
    said = "Table 1, row “Total”, column “Approved”: reads 470; the rows add up to 460 (10 too many)."
    heads = ("severity", "page", "rule", "message")
    assert reports(shelf) == {"drafts/a.md": Answer(heads, [("error", None, "column-total-differs", said)])}


def test_figures_are_exact_in_any_question(shelf: Shelf) -> None:
    answer = asked("SELECT found - expected = difference AS fits, CAST(found AS VARCHAR) AS found FROM findings", shelf)
    assert answer == Answer(("fits", "found"), [(True, "470.000000000")])


def test_a_question_that_is_none_is_told(shelf: Shelf) -> None:
    with pytest.raises(CheckerError, match=r"^the question cannot be answered: Parser Error: syntax error"):
        asked("SELEC 1", shelf)


def test_an_archive_without_results_is_told() -> None:
    with pytest.raises(
        CheckerError, match=r"^memory:///nothing/ holds no results yet; iccd-check archive run makes them\.$"
    ):
        asked("errors", Shelf("memory://nothing"))


def test_figures_longer_than_any_product_are_compared_by_their_text(folder: Path, tmp_path: Path) -> None:
    """As a reader makes of columns that run into each other."""
    shelf = Shelf(str(tmp_path / "results"))
    for name, figure in (("a.md", "412,413,414,417,421,423,428"), ("b.md", "412,413,414,417,421,423,429")):
        lines = f"| | Filled |\n|---|---:|\n| Bonn | {figure} |\n| Rome | 2,000 |\n"
        (folder / name).write_text(f"Table 1\nPosts (thousands)\n\n{lines}")
    write_tables(check_all(tuple(items(["drafts"])), plan_for(tmp_path / "results")), shelf)
    assert [(row[0], *row[3:5]) for row in asked("repeated", shelf).rows] == [("Bonn", 2, 2), ("Rome", 2, 1)]
