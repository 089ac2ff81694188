"""Headings: what they are known by, their numbers and their levels."""

from __future__ import annotations

import pytest

from checker.readers.prose.block import Block
from checker.readers.prose.headings import heading_of, is_heading, levelled


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Block("I. Introduction", bold=True, size=14.0), True),
        (Block("Vacant posts", italic=True), True),
        (Block("Report of the Secretary-General", size=14.0), True),
        (Block("The Committee recommends approval.", bold=True), False),
        (Block("The Committee was informed", size=10.0), False),
        (Block("(Thousands of euros)", italic=True), False),
        (Block("2023", bold=True), False),
        (Block("Category", bold=True, size=7.0), False),
        (Block("word " * 60, bold=True), False),
    ],
)
def test_a_heading_is_set_off_and_is_no_sentence(block: Block, expected: bool) -> None:
    assert is_heading(block, 10.0) is expected


@pytest.mark.parametrize(
    ("number", "letters", "expected"), [("", 249, True), ("", 250, False), ("IV. ", 399, True), ("IV. ", 400, False)]
)
def test_a_heading_has_fewer_than_250_letters_and_with_a_number_fewer_than_400(
    number: str, letters: int, expected: bool
) -> None:
    assert is_heading(Block(number + "a" * (letters - len(number)), bold=True), 10.0) is expected


@pytest.mark.parametrize(("size", "expected"), [(10.75, False), (10.85, True)])
def test_a_bold_sentence_is_a_heading_where_its_type_is_larger_by_eight_tenths_of_a_point(
    size: float, expected: bool
) -> None:
    assert is_heading(Block("Posts are cut.", bold=True, size=size), 10.0) is expected


@pytest.mark.parametrize(("size", "expected"), [(11.45, False), (11.55, True)])
def test_plain_type_makes_a_heading_where_it_is_larger_by_a_point_and_a_half(size: float, expected: bool) -> None:
    assert is_heading(Block("Vacant posts", size=size), 10.0) is expected


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("IV. Posts", "IV.", "Posts"),
        ("A. Overall", "A.", "Overall"),
        ("1. Staff", "1.", "Staff"),
        ("(a) Travel", "(a)", "Travel"),
        ("(ii) Travel", "(ii)", "Travel"),
        ("一. 引言", "一.", "引言"),
        ("(一) 概况", "(一)", "概况"),
        ("Annex II Review of posts", "Annex II", "Review of posts"),
        ("附件一 员额", "附件一", "员额"),
        ("Приложение I Штатное расписание", "Приложение I", "Штатное расписание"),
        ("أولا - مقدمة", "أولا -", "مقدمة"),
        ("2024 budget", None, "2024 budget"),
        ("Annexation of land", None, "Annexation of land"),
    ],
)
def test_the_number_is_set_apart(text: str, number: str | None, title: str) -> None:
    heading = heading_of(Block(text))
    assert (heading.number, heading.text) == (number, title)


def levels(*texts: str, styles: list[tuple[float, bool]] | None = None) -> list[int]:
    headings = [heading_of(Block(text)) for text in texts]
    return [heading.level for heading in levelled(headings, styles or [(10.0, True)] * len(headings))]


def test_levels_follow_the_kinds_of_number_that_a_document_uses() -> None:
    assert levels("I. One", "A. Two", "1. Three", "B. Four", "II. Five") == [1, 2, 3, 2, 1]
    assert levels("A. One", "1. Two") == [1, 2]


def test_i_behind_h_is_a_letter() -> None:
    assert levels("I. One", "H. Two", "I. Three", "II. Four") == [1, 2, 2, 1]


def test_headings_without_a_number_are_levelled_by_their_type() -> None:
    styles = [(14.0, True), (12.0, True), (10.0, True), (10.0, False)]
    assert levels("I. One", "A. Two", "Three", "Four", styles=styles) == [1, 2, 3, 4]
