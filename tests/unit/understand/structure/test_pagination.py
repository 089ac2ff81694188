"""The numbers that pages bear."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Page
from checker.understand.structure.pagination import printed_pages


def borne(*feet: str) -> dict[int, int]:
    """The numbers of pages with these feet."""
    pages = tuple(Page(number, 595, 842, foot=foot) for number, foot in enumerate(feet, start=1))
    return dict(printed_pages(Document("a.pdf", pages=pages)))


def test_pages_have_the_numbers_that_their_feet_bear() -> None:
    pages = tuple(Page(n, 595, 842, foot=f"{n - 4}/20 26-01035" if n > 4 else "") for n in range(1, 21))
    assert printed_pages(Document("a.pdf", pages=pages)) == {n: n - 4 for n in range(5, 21)}


def test_pages_without_numbers_have_none() -> None:
    assert printed_pages(Document("a.pdf", pages=(Page(1, 595, 842), Page(2, 595, 842)))) == {}
    assert printed_pages(Document("a.md")) == {}


@pytest.mark.parametrize(("feet", "expected"), [(["", "2", "3", ""], 4), (["", "2", "3", "", ""], 0)])
def test_half_the_pages_must_bear_numbers_that_follow(feet: list[str], expected: int) -> None:
    assert borne(*feet) == {number: number for number in range(1, expected + 1)}


def test_a_number_that_stands_on_every_page_counts_no_pages() -> None:
    assert borne(*["2024 | 17"] * 4) == {}
    assert borne(*(f"2024 | {number}" for number in range(17, 21))) == {1: 17, 2: 18, 3: 19, 4: 20}


def test_pages_before_the_first_with_a_number_are_counted_where_the_numbers_run_ahead() -> None:
    assert borne("", "", "5", "6") == {1: 3, 2: 4, 3: 5, 4: 6}
    assert borne("", "", "1", "2") == {3: 1, 4: 2}


def test_running_heads_bear_numbers_as_feet_do() -> None:
    pages = tuple(Page(number, 595, 842, head=f"A/80/604 Page {number + 6}") for number in range(1, 4))
    assert printed_pages(Document("a.pdf", pages=pages)) == {1: 7, 2: 8, 3: 9}
