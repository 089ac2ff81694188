"""Which part of a table goes on with which, over the end of a page."""

from __future__ import annotations

import pytest

from checker.readers.pdf.tables.parts import follows
from checker.readers.pdf.tables.regions import Region


def region(page: int, x0: float, width: float) -> Region:
    return Region(page, x0, x0 + width, (), (), closed=False)


@pytest.mark.parametrize(("wider", "one"), [(7.9, True), (8.1, False)])
def test_the_parts_of_a_table_are_of_one_width(wider: float, one: bool) -> None:
    assert follows(region(1, 60, 400), region(2, 60, 400 + wider)) is one


@pytest.mark.parametrize(("aside", "one"), [(59.0, True), (61.0, False)])
def test_odd_and_even_pages_may_have_other_margins(aside: float, one: bool) -> None:
    assert follows(region(1, 60, 400), region(2, 60 + aside, 400)) is one


def test_a_part_follows_on_the_next_page_only() -> None:
    assert not follows(region(1, 60, 400), region(3, 60, 400))
