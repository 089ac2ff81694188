"""An answer as text and as a sheet."""

from __future__ import annotations

from checker.archive.answers import as_csv, as_text
from checker.archive.questions import Answer


def test_long_texts_are_cut_and_figures_stand_right() -> None:
    answer = Answer(("text", "figure"), [("a" * 70, 1234), ("支出", 5), (None, None)])
    assert as_text(answer) == f"text{' ' * 58}figure\n{'a' * 59}…   1,234\n支出{' ' * 58}     5\n".rstrip(" ") + "\n"


def test_no_cell_of_a_sheet_begins_a_formula() -> None:
    assert as_csv(Answer(("=a", "b"), [("=1+1", 2)])) == "=a,b\n'=1+1,2\n"
