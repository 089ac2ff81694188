"""The nouns that everyone shares: ranges, figures as printed, places, severities, tables."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.errors import RuleError
from checker.model.interval import Interval
from checker.model.place import Box, Place
from checker.model.quantity import Kind, Quantity
from checker.model.rule import Severity
from checker.model.table import Cell, Column, Row, Table


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def printed(text: str, step: str, kind: Kind = Kind.AMOUNT, nil: bool = False) -> Quantity:
    return Quantity(text, Decimal(0) if nil else Decimal(text), Decimal(step), kind, nil=nil)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (between("1", "2") + between("10", "20"), between("11", "22")),
        (between("1", "2") - between("10", "20"), between("-19", "-8")),
        (-between("1", "2"), between("-2", "-1")),
        (between("-1", "2") * between("-3", "5"), between("-6", "10")),
        (between("1", "2") / between("-4", "-2"), between("-1", "-1/4")),
        (between("1", "2").widened(Decimal("0.2")), between("0.8", "2.2")),
        (Interval.around(Decimal("2.4"), Decimal("0.05")), between("2.35", "2.45")),
        (Interval.exactly(7), between("7", "7")),
    ],
)
def test_arithmetic_gives_the_range_of_all_results(result: Interval, expected: Interval) -> None:
    assert result == expected


@pytest.mark.parametrize(("low", "high"), [("-1", "1"), ("0", "1"), ("-1", "0"), ("0", "0")])
def test_a_range_that_holds_zero_divides_nothing(low: str, high: str) -> None:
    with pytest.raises(ZeroDivisionError) as refusal:
        between("1", "2") / between(low, high)
    assert str(refusal.value) == "the divisor's range holds zero"


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (between("1", "2"), between("2", "3"), True),
        (between("1", "3"), between("2", "2"), True),
        (between("1", "2"), between("2.0001", "3"), False),
    ],
)
def test_ranges_meet_where_one_value_lies_in_both(one: Interval, other: Interval, meet: bool) -> None:
    assert one.meets(other) is meet
    assert other.meets(one) is meet


def test_a_third_is_a_third() -> None:
    assert (Interval.exactly(1) / Interval.exactly(3)).middle == Fraction(1, 3)


@pytest.mark.parametrize(
    ("quantity", "range_"),
    [
        (printed("2.4", "0.1"), between("2.35", "2.45")),
        (printed("2.40", "0.01"), between("2.395", "2.405")),
        (printed("48000", "1000"), between("47500", "48500")),
        (printed("89.9", "0.1", Kind.PERCENTAGE), between("89.85", "89.95")),
    ],
)
def test_a_figure_stands_for_all_that_would_be_printed_so(quantity: Quantity, range_: Interval) -> None:
    assert quantity.interval == range_


def test_a_count_stands_for_itself_alone() -> None:
    assert printed("12", "1", Kind.COUNT).interval == Interval.exactly(12)


def test_a_dash_stands_for_nothing_at_all() -> None:
    assert printed("–", "1", nil=True).interval == Interval.exactly(0)


def test_a_trailing_zero_states_precision() -> None:
    coarse, fine = printed("2.4", "0.1").interval, printed("2.40", "0.01").interval
    assert coarse.low < fine.low < fine.high < coarse.high


def test_an_error_is_graver_than_a_warning_and_a_warning_than_a_note() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [Severity.NOTE, Severity.WARNING, Severity.ERROR]


def test_a_box_around_two_holds_both() -> None:
    assert Box(10, 20, 30, 40).union(Box(5, 25, 20, 60)) == Box(5, 20, 30, 60)


FIGURE = Cell("3", page=7, box=Box(1, 2, 3, 4))
TABLE = Table(
    columns=(Column(("Core", "Filled")), Column(("", "Total"))),
    rows=(Row("P-5", (FIGURE, None), page=6), Row("Posts", (None, None))),
    number="3",
    title="Posts",
    pages=(6, 7),
)


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (TABLE, "table 3"),
        (Table((), (), title="Posts"), "table “Posts”"),
        (Table((), (), pages=(6, 7)), "the table on page 6"),
        (Table((), (), index=1), "table no. 2 of the document"),
    ],
)
def test_a_table_is_called_as_a_person_would_call_it(table: Table, name: str) -> None:
    assert table.name == name


def test_the_place_of_a_cell_is_said_in_words_and_on_the_page() -> None:
    assert TABLE.place(TABLE.rows[0], 0) == Place("table 3, row “P-5”, column “Core, Filled”", 7, Box(1, 2, 3, 4))


def test_an_empty_cell_lies_where_its_row_lies() -> None:
    assert TABLE.place(TABLE.rows[0], 1) == Place("table 3, row “P-5”, column “Total”", 6, None)


def test_a_row_without_cells_is_a_group_head() -> None:
    assert [row.is_head for row in TABLE.rows] == [False, True]


@pytest.mark.parametrize(
    ("text", "column", "hint", "shown"),
    [
        ("expect a = b", 8, "", ["x.rule:2:8: not so", "    expect a = b", "           ^"]),
        ('zh "核定" b', 9, "Try c.", ["x.rule:2:9: not so", '    zh "核定" b', "              ^", "    Try c."]),
    ],
)
def test_the_caret_points_at_the_slip_under_wide_characters_too(
    text: str, column: int, hint: str, shown: list[str]
) -> None:
    assert str(RuleError("x.rule", 2, column, text, "not so", hint)).split("\n") == shown
