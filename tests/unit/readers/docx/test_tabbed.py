"""Tables that are typed with tabs."""

from __future__ import annotations

import pytest

from checker.model.document import Document
from tests.word import Draft, heads_of, rows_of

LINES = ["Office\t2024\t2025", "Bonn\t120\t130", "Rome\t230\t240", "Total\t350\t370"]


def document(*lines: str) -> Document:
    draft = Draft()
    draft.say("Table 1", bold=True)
    draft.say("Contributions by office", bold=True)
    for line in lines:
        draft.say(line)
    draft.say("The Committee may wish to take note of them.")
    return draft.read()


@pytest.mark.parametrize(
    ("head", "names"),
    [("Office\t2024\t2025", ["2024", "2025"]), ("\tPlan\tActual", ["Plan", "Actual"]), ("Item\t\tA\tB", ["A", "B"])],
)
def test_lines_of_a_label_and_as_many_figures_are_a_table(head: str, names: list[str]) -> None:
    (table,) = document(head, *LINES[1:]).tables
    assert (table.number, table.title) == ("1", "Contributions by office")
    assert heads_of(table) == [(name,) for name in names]
    assert rows_of(table) == [("Bonn", "120", "130"), ("Rome", "230", "240"), ("Total", "350", "370")]


@pytest.mark.parametrize(
    "lines",
    [
        [*LINES, "Paris\t12\t–\t13"],
        [*LINES[:2], "Of these in Europe:", *LINES[2:]],
        [*LINES[:3], "Oslo\t7", *LINES[3:], "Sum\t1\t2"],
    ],
    ids=["another number of figures", "a line of words between", "a figure that is missing"],
)
def test_lines_that_differ_are_named_and_not_read(lines: list[str]) -> None:
    found = document(*lines)
    assert found.tables == ()
    (place,) = found.missed
    count = sum(line.count("\t") > 1 for line in lines)
    assert place.label == f"{count} lines of figures that are set with tabs were not read as a table"


@pytest.mark.parametrize(
    "lines",
    [
        LINES[1:3],
        ["Introduction\t3", "Budget\t7", "Posts\t9", "Annex\t12"],
        ["I.\tIntroduction\t3", "II.\tBudget\t7", "III.\tPosts\t9"],
        ["Name\tRank\tPost", "Ann\tP-5\tChief", "Bob\tP-4\tOfficer"],
    ],
    ids=["two lines", "a list of pages", "contents", "words"],
)
def test_lists_with_tabs_are_text(lines: list[str]) -> None:
    found = document(*lines)
    assert (found.tables, found.missed) == ((), ())
    assert len(found.paragraphs) >= len(lines)


def test_the_caption_of_another_table_ends_one() -> None:
    found = document(*LINES, "Table 2", *LINES)
    assert [table.number for table in found.tables] == ["1", "2"]
