"""Tables that share one caption."""

from __future__ import annotations

import pytest

from checker.model.table import Table
from checker.readers.subcaptions import under_one_caption


def table(title: str, number: str | None = None, unit: str | None = None) -> Table:
    return Table((), (), number, title, unit)


FIRST = table("Posts (1) Regular budget", "3", "Number of posts")


def test_what_is_next_under_a_caption_has_its_number_title_and_unit() -> None:
    found = under_one_caption([FIRST, table("(2) Extrabudgetary"), table("(3) Other", unit="Percentage")])
    assert [(each.number, each.title, each.unit) for each in found] == [
        ("3", "Posts (1) Regular budget", "Number of posts"),
        ("3", "Posts (2) Extrabudgetary", "Number of posts"),
        ("3", "Posts (3) Other", "Percentage"),
    ]


@pytest.mark.parametrize(
    "second", [table("(3) Extrabudgetary"), table("Extrabudgetary"), table("(2) Extrabudgetary", "4"), table("")]
)
def test_what_is_not_next_or_has_a_caption_of_its_own_stays_as_it_is(second: Table) -> None:
    assert list(under_one_caption([FIRST, second])) == [FIRST, second]


def test_without_a_caption_over_it_a_part_is_called_as_it_is() -> None:
    tables = [table("Posts", "3"), table("(2) Extrabudgetary")]
    assert list(under_one_caption(tables)) == tables
