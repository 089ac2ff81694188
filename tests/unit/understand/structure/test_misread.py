"""Titles that were read in two parts, or two as one."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Entry, Heading, Page, Paragraph
from checker.understand.structure.misread import is_split
from checker.understand.structure.outline import Line

TITLE = Heading("Resources", order=5)


def line(text: str) -> Line:
    return Line(Entry(text, "1.", leaf="3"), "1")


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
