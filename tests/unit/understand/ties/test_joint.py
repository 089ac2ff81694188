"""A year or a scale that is off in several figures of one table was misread; in one figure it is a slip."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

RIGHT = "The apportionment for civilian personnel for 2025/26 was $58.31 million. "
ONE = "The apportionment for operational costs for 2025/26 was $117.02 thousand. "
SHARE = "The variance for operational costs was 7.0 per cent. "
TWO = "The apportionment for military personnel for 2025/26 was $133.79 thousand. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RIGHT + ONE, [TieStatus.HELD, TieStatus.DISAGREED]),
        (RIGHT + ONE + TWO, [TieStatus.HELD, TieStatus.SCALED, TieStatus.SCALED]),
        (ONE, [TieStatus.SCALED]),  # of that table no figure holds: its unit may have been misread
        (SHARE + ONE, [TieStatus.HELD, TieStatus.SCALED]),  # a percentage holds in any unit
        (
            RIGHT + ONE.replace("$117.02 thousand", "$117,019.0"),
            [TieStatus.HELD, TieStatus.SCALED],
        ),  # printed as in the table
    ],
)
def test_one_figure_of_another_scale_than_its_table_is_told_and_several_are_not(text, expected):
    assert bonds(f"1. {text.strip()}") == expected


def test_years_that_are_off_for_several_figures_of_a_column_are_those_of_a_head_that_was_misread():
    text = (
        "1. The proposed resources for civilian personnel for 2027/28 amount to $51,077,400.\n\n"
        "2. The proposed resources for operational costs for 2027/28 amount to $108,866,100."
    )
    assert bonds(text) == [TieStatus.LIKE, TieStatus.LIKE]


AMOUNTS = (
    ("The proposed resources for civilian personnel for 2026/27 amount to {}.", "$51,077,400"),
    ("The apportionment for civilian personnel for 2025/26 was {}.", "$58,308,900"),
    ("The proposed resources for operational costs for 2026/27 amount to {}.", "$108,866,100"),
    ("The apportionment for operational costs for 2025/26 was {}.", "$117,019,000"),
    ("The proposed resources for military personnel for 2026/27 amount to {}.", "$117,294,600"),
    ("The apportionment for military personnel for 2025/26 was {}.", "$133,793,000"),
)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, [TieStatus.HELD] * 6),
        ({0: "$51,077,430"}, [TieStatus.DISAGREED, *[TieStatus.HELD] * 5]),
        ({0: "some $51,077,430"}, [TieStatus.LIKE, *[TieStatus.HELD] * 5]),
        ({0: "$51,077,430", 3: "$117,019,008"}, [TieStatus.HELD] * 6),  # the text knows more than the table
        ({0: "$51.08 million"}, [TieStatus.HELD] * 6),
    ],
)
def test_digits_that_a_table_does_not_print_are_noughts_where_they_are_in_all_others(changed, expected):
    said = (text.format(changed.get(at, amount)) for at, (text, amount) in enumerate(AMOUNTS))
    assert bonds("\n\n".join(f"{number}. {text}" for number, text in enumerate(said, 1))) == expected


def test_few_amounts_say_nothing_of_the_digits_of_another():
    said = [text.format(amount) for text, amount in (*AMOUNTS[:4], (AMOUNTS[4][0], "$117,294,630"))]
    assert bonds("\n\n".join(f"{number}. {text}" for number, text in enumerate(said, 1))) == [TieStatus.HELD] * 5
