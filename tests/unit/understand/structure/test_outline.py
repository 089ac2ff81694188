"""The contents beside the headings."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Entry, Heading, Paragraph
from checker.understand.structure.misread import passed_over
from checker.understand.structure.outline import outline


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


def test_a_plain_number_that_a_heading_bears_apart_is_no_part_of_the_title() -> None:
    entries = [entry("1 Introduction"), entry("4.10Posts"), entry("A The Manifesto"), entry("Chapter 2: Staff")]
    headings: list[tuple[str | None, str]] = [
        (None, "Introduction"),
        ("4.10", "Posts"),
        (None, "The Manifesto"),
        (None, "Staff"),
    ]
    assert matched(entries, headings) == [
        ("contents, 1", "Introduction"),
        ("contents, 4.10", "Posts"),
        ("contents, A", "The Manifesto"),
        ("contents, chapter 2", "Staff"),
    ]


def test_a_plain_number_that_the_heading_has_too_stays() -> None:
    assert matched([entry("2 Staff")], [(None, "2 Staff")]) == [("contents, “2 Staff”", "2 Staff")]


def test_letters_in_parentheses_within_a_heading_stay() -> None:
    (line,) = matched([entry("Package (Pools) and more", "4.")], [("4.", "Package (Pools) and more")])
    assert line == ("contents, 4", "Package (Pools) and more")


def test_a_heading_that_another_line_names_is_not_nearly_this_one() -> None:
    entries = [entry("Vacant posts"), entry("Vacant post")]
    assert matched(entries, [(None, "Vacant post")]) == [
        ("contents, “Vacant posts”", None),
        ("contents, “Vacant post”", "Vacant post"),
    ]


def test_a_line_whose_title_was_read_as_a_paragraph_stands_for_no_other_heading() -> None:
    document = Document(
        "a.pdf",
        contents=(entry("Undefined"),),
        paragraphs=(Paragraph("Undefined"),),
        headings=(Heading("Undefine", order=1),),
    )
    assert [line.heading for line in outline(document)] == [None]


def test_lines_with_many_candidates_are_matched_in_order() -> None:
    titles = ["Aim", "Means", "Steps"] * 400
    entries = [entry(title, f"{at}.") for at, title in enumerate(titles, start=1)]
    headings: list[tuple[str | None, str]] = [(f"{at}.", title) for at, title in enumerate(titles, start=1)]
    assert [label for label, text in matched(entries, headings) if text is None] == []


def test_a_heading_that_is_only_a_number_is_not_passed_over() -> None:
    entries = (entry("First", "1."), entry("Third", "3."))
    headings = tuple(
        Heading(text, number, order=at)
        for at, (number, text) in enumerate([("1.", "First"), ("2.", ""), ("3.", "Third")], start=1)
    )
    document = Document("a.pdf", contents=entries, headings=headings)
    assert passed_over(document, outline(document)) == []


def test_of_lines_with_one_title_that_with_the_number_of_the_heading_stands_for_it() -> None:
    entries = [entry("Posts", "II."), entry("Posts", "I."), entry("Staff", "III."), entry("Staff", "II.")]
    assert matched(entries, [("I.", "Posts"), ("II.", "Staff")]) == [
        ("contents, II", None),
        ("contents, I", "Posts"),
        ("contents, III", None),
        ("contents, II", "Staff"),
    ]


def test_of_lines_that_are_the_same_the_first_stands_for_the_heading() -> None:
    lines = matched([entry("Posts"), entry("Posts")], [(None, "Posts")])
    assert lines == [("contents, “Posts”", "Posts"), ("contents, “Posts”", None)]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["Fuel", "Posts", "Staff", "Travel"], ["Fuel", "Posts", "Staff", "Travel"]),
        (["Travel", "Posts", "Staff", "Fuel"], [None, "Posts", "Staff", None]),
        (["Travel", "Fuel", "Posts", "Staff"], [None, "Fuel", "Posts", "Staff"]),
        (["Fuel", "Travel", "Posts", "Staff"], ["Fuel", None, "Posts", "Staff"]),
    ],
)
def test_most_lines_have_headings_in_one_order(titles: list[str], expected: list[str | None]) -> None:
    headings: list[tuple[str | None, str]] = [(None, title) for title in ("Fuel", "Posts", "Staff", "Travel")]
    assert [text for _, text in matched([entry(title) for title in titles], headings)] == expected


def test_a_page_that_was_read_as_a_part_of_the_title_is_the_page() -> None:
    document = Document("a.pdf", contents=(entry("Posts . 57", "3.", None),), headings=(Heading("Posts", "3."),))
    (line,) = outline(document)
    assert (line.entry.text, line.entry.leaf) == ("Posts", "57")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Posts, vehicles, aircraft and all that the mission", "Posts, vehicles, aircraft and all that the mission"),
        ("Posts, vehicles, aircraft and all that the missions", "Posts, vehicles, aircraft and all that the…"),
    ],
)
def test_a_line_without_number_is_called_by_fifty_letters_at_most(text: str, label: str) -> None:
    assert matched([entry(text)], []) == [(f"contents, “{label}”", None)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Posts, vehicles, aircraft and all that the mission", [None]),
        ("Posts, vehicles, aircraft and all that the missions", ["Post, vehicles, aircraft and all that the missions"]),
    ],
)
def test_a_paragraph_of_more_than_fifty_letters_is_no_title(title: str, expected: list[str | None]) -> None:
    heading = Heading(title.replace("Posts", "Post"), order=1)
    document = Document("a.pdf", contents=(entry(title),), paragraphs=(Paragraph(title),), headings=(heading,))
    assert [line.heading.text if line.heading else None for line in outline(document)] == expected
