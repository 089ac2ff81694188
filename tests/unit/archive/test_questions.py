"""What can be asked: each question that stands ready has an answer, and any other in SQL."""

from __future__ import annotations

import pytest

from checker.archive.answers import as_csv, as_text
from checker.archive.questions import QUESTIONS, Answer, asked
from checker.archive.shelf import Shelf
from checker.errors import CheckerError


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
