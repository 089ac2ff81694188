"""Titles that were read in two parts, or two as one."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Entry, Heading, Page, Paragraph
from checker.understand.structure.misread import is_elsewhere, is_split, passed_over
from checker.understand.structure.outline import ContentsLine

TITLE = Heading("Resources", order=5)


def line(text: str) -> ContentsLine:
    return ContentsLine(Entry(text, "1.", leaf="3"), "1")


@pytest.mark.parametrize(("order", "expected"), [(2, False), (3, True), (7, True), (8, False)])
def test_the_rest_of_a_title_is_a_heading_at_most_two_places_off(order: int, expected: bool) -> None:
    document = Document("a.pdf", headings=(TITLE, Heading("and posts", order=order)))
    assert is_split(document, line("Resources and posts"), TITLE) is expected


@pytest.mark.parametrize(("order", "expected"), [(7, True), (8, False)])
def test_the_rest_of_a_title_is_a_paragraph_at_most_two_places_behind(order: int, expected: bool) -> None:
    document = Document("a.pdf", headings=(TITLE,), paragraphs=(Paragraph("and posts", order=order),))
    assert is_split(document, line("Resources and posts"), TITLE) is expected


@pytest.mark.parametrize(("number", "expected"), [(12, True), (13, False)])
def test_the_foot_of_one_of_the_first_pages_is_no_part_of_a_title(number: int, expected: bool) -> None:
    pages = tuple(Page(n, 595, 842, foot="26-01035" if n == number else "") for n in range(1, 14))
    document = Document("a.pdf", pages=pages, headings=(TITLE,))
    assert is_split(document, line("Resources 26-01035"), TITLE) is expected


@pytest.mark.parametrize(
    ("behind", "expected"), [("is the sum of all.", True), ("является суммой.", True), ("Is the sum of all.", False)]
)
def test_a_heading_took_the_words_that_open_the_paragraph_behind_it(behind: str, expected: bool) -> None:
    heading = Heading("Resources The budget", order=5)
    document = Document("a.pdf", headings=(heading,), paragraphs=(Paragraph(behind, order=6),))
    assert is_split(document, line("Resources"), heading) is expected


@pytest.mark.parametrize(("before", "expected"), [("7/CP.1 Review of", True), ("Examen de", False)])
def test_the_first_words_of_a_line_stand_in_the_one_before(before: str, expected: bool) -> None:
    heading = Heading("Review of resources", order=5)
    document = Document("a.pdf", headings=(heading,), contents=(Entry(before), Entry("resources", leaf="3")))
    assert is_split(document, ContentsLine(document.contents[1], "", 1), heading) is expected


@pytest.mark.parametrize(("text", "expected"), [("Resources B. Posts", True), ("Resources B. Travel", False)])
def test_two_lines_that_were_read_as_one_have_the_next_heading_too(text: str, expected: bool) -> None:
    document = Document("a.pdf", headings=(TITLE, Heading("Posts", "B.", order=40)))
    assert is_split(document, line(text), TITLE) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Mandate and plans Staff and posts", True), ("Mandate and plans", False)]
)
def test_a_line_that_begins_as_one_heading_and_ends_as_another_has_both(text: str, expected: bool) -> None:
    headings = (Heading("Mandate and", order=1), Heading("Staff and posts", order=9))
    assert is_elsewhere(Document("a.pdf", headings=headings), line(text)) is expected


@pytest.mark.parametrize(("text", "expected"), [("Mandate", ["Posts"]), ("Mandate B. Posts", [])])
def test_a_heading_that_a_line_has_beside_another_is_not_passed_over(text: str, expected: list[str]) -> None:
    headings = tuple(Heading(name, f"{at}.", order=at) for at, name in enumerate(("Mandate", "Posts", "Travel"), 1))
    contents = (Entry(text, "1."), Entry("Travel", "3."))
    lines = [ContentsLine(contents[0], "1", 0, headings[0]), ContentsLine(contents[1], "3", 1, headings[2])]
    assert [
        each.text for each in passed_over(Document("a.pdf", headings=headings, contents=contents), lines)
    ] == expected
