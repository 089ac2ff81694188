"""The contents beside the headings."""

from __future__ import annotations

from checker.model.document import Document, Entry, Heading, Page
from checker.understand.structure.outline import outline
from checker.understand.structure.pagination import printed_pages


def entry(text: str, number: str | None = None, leaf: str | None = "1") -> Entry:
    return Entry(text, number, leaf=leaf)


def matched(entries: list[Entry], headings: list[tuple[str | None, str]]) -> list[tuple[str, str | None]]:
    """The label of each line and the text of its heading."""
    listed = tuple(Heading(text, number, order=order) for order, (number, text) in enumerate(headings, 1))
    lines = outline(Document("a.md", contents=tuple(entries), headings=listed))
    return [(line.label, line.heading.text if line.heading else None) for line in lines]


def test_a_line_stands_for_the_heading_with_its_number_and_words() -> None:
    entries = [entry("Budget", "I."), entry("Posts", "A."), entry("Staff", "II."), entry("Vacant posts", "A.")]
    headings = [("I.", "Budget"), ("A.", "Posts"), ("II.", "Staff"), ("A.", "Posts that are vacant")]
    assert [text for _, text in matched(entries, list(headings))] == [text for _, text in headings]


def test_lines_below_the_word_annexes_stand_for_annexes() -> None:
    entries = [entry("Introduction", "I."), entry("Annexes", leaf=None), entry("Expenditure", "I.")]
    headings: list[tuple[str | None, str]] = [("I.", "Introduction"), ("Annex I", "Expenditure")]
    assert matched(entries, headings) == [("contents, I", "Introduction"), ("contents, annex I", "Expenditure")]


def test_a_decision_is_known_by_its_number() -> None:
    entries = [entry("7/CP.25 National adaptation plans")]
    headings: list[tuple[str | None, str]] = [(None, "Decision 7/CP.25"), (None, "National adaptation plans")]
    assert matched(entries, headings) == [("contents, 7/CP.25", "National adaptation plans")]


def test_two_lines_that_were_read_as_one_are_parted() -> None:
    entries = [entry("8/CP.25 Capacity-building 22 9/CP.25 Finance")]
    assert [label for label, _ in matched(entries, [])] == ["contents, 8/CP.25", "contents, 9/CP.25"]


def test_lists_of_tables_are_left_out() -> None:
    assert matched([entry("Table 3. Posts by grade")], []) == []


def test_pages_have_the_numbers_that_their_feet_bear() -> None:
    pages = tuple(Page(n, 595, 842, foot=f"{n - 4}/20 26-01035" if n > 4 else "") for n in range(1, 21))
    assert printed_pages(Document("a.pdf", pages=pages)) == {n: n - 4 for n in range(5, 21)}


def test_pages_without_numbers_have_none() -> None:
    assert printed_pages(Document("a.pdf", pages=(Page(1, 595, 842), Page(2, 595, 842)))) == {}
