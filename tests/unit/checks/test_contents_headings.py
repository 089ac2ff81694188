"""Lines of the contents beside the headings that they stand for."""

from __future__ import annotations

import pytest

from checker.checks.contents_headings import Options, check
from checker.model.document import Document, Entry, Heading
from checker.model.place import Place
from checker.model.report import Evidence
from tests.drafts import analysed, told

TITLES = ("Introduction", "Budget performance", "Staff costs and posts", "Recommendations of the Board")
SLIP, REWORDED = Options("slip"), Options("reworded")
NO_HEADING, NO_ENTRY = Options("no heading"), Options("no entry")


def document(entries: tuple[str, ...], headings: tuple[str, ...] = TITLES) -> Document:
    """Contents and headings; each title has its number, "" leaves it out."""
    numbered = [(f"{number}.", title) for number, title in enumerate(entries, start=1) if title]
    heads = [(order, title) for order, title in enumerate(headings, start=1) if title]
    return Document(
        "a.pdf",
        contents=tuple(Entry(title, number, leaf="1") for number, title in numbered),
        headings=tuple(Heading(title, f"{order}.", page=3, order=order) for order, title in heads),
    )


def test_a_word_that_differs_is_a_slip_and_told_once() -> None:
    contents = analysed(document((*TITLES[:2], "Staff cost and posts", TITLES[3])))
    *held, slipped = sorted(check(contents, SLIP), key=lambda each: each.message)
    assert told(held) == ["held: contents, 1", "held: contents, 2", "held: contents, 4"]
    assert told([slipped]) == [
        "disagreed: contents, 3: reads “Staff cost and posts”; the heading on page 3 reads “Staff costs and posts” "
        "(“cost” for “costs”)."
    ]
    assert slipped.evidence == (Evidence("the heading", "Staff costs and posts", Place("heading", 3)),)
    assert told(check(contents, REWORDED)) == []


def test_other_words_are_a_title_reworded() -> None:
    contents = analysed(document((*TITLES[:2], "Human resources", TITLES[3])))
    assert told(check(contents, REWORDED)) == [
        "disagreed: contents, 3: reads “Human resources”; the heading on page 3 reads “Staff costs and posts”."
    ]
    assert told(check(contents, SLIP)) == ["held: contents, 1", "held: contents, 2", "held: contents, 4"]


def test_a_line_without_a_heading_is_told_where_the_others_have_theirs() -> None:
    contents = analysed(document(TITLES, (*TITLES[:3], "")))
    assert told(check(contents, NO_HEADING)) == [
        "disagreed: contents, 4: the document has no heading “Recommendations of the Board”."
    ]


def test_headings_that_were_not_read_are_not_missing() -> None:
    entries = tuple(Entry(f"Part with the number {number}", f"{number}.", leaf="1") for number in range(1, 5))
    found = told(check(analysed(Document("a.pdf", contents=entries)), NO_HEADING))
    assert found == ["unchecked: the heading of a line of the contents was not found"] * 4


def test_a_heading_that_the_contents_pass_over_is_told() -> None:
    contents = analysed(document((*TITLES[:2], "", TITLES[3])))
    assert told(check(contents, NO_ENTRY)) == [
        "disagreed: heading 3: “Staff costs and posts” is not in the contents, which list those before and after it."
    ]
    assert told(check(analysed(document(TITLES)), NO_ENTRY)) == []


@pytest.mark.parametrize(
    ("missing", "line"),
    [
        (2, "disagreed: contents, 9: the document has no heading “The part that is called I”."),
        (3, "unchecked: the heading of a line of the contents was not found"),
    ],
)
def test_a_heading_is_only_missed_where_three_in_four_are_there(missing: int, line: str) -> None:
    titles = tuple(f"The part that is called {letter}" for letter in "ABCDEFGHIJ")
    contents = analysed(document(titles, titles[:-missing]))
    assert told(check(contents, NO_HEADING))[-2] == line
