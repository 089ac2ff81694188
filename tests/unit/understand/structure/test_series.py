"""Numbers that should follow each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.understand.structure.series import Break, counts, follow, parts_of


@pytest.mark.parametrize(
    "numbers",
    [
        [1, 2, 3, 4, 5],
        [1, 2, 3, 1, 2, 3, 4],
        [1, 1, 1, 2],
        [1, 2, 1, 2, 3, 3, 4],
        [],
    ],
)
def test_numbers_may_begin_again_and_go_on_behind_a_list(numbers: list[int]) -> None:
    series = follow(numbers)
    assert (series.breaks, series.strays) == ((), ())


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1, 2, 3, 5, 6], Break(3, False, (4,))),
        ([1, 2, 3, 6, 7], Break(3, False, (4, 5))),
        ([1, 2, 3, 3, 4], Break(3, True)),
        ([1, 2, 3, 3, 5], Break(3, True, (4,), True)),
        ([1, 2, 30, 4, 5], Break(2, False, (3,), True)),
        ([2, 2, 3, 4], Break(0, False, (1,), True)),
        ([1, 2, 3, 4, 6], Break(4, False, (5,))),
        ([1, 2, 3, 4, 35], Break(4, False, (5,), True)),
    ],
)
def test_a_break_is_told_by_what_comes_behind_it(numbers: list[int], expected: Break) -> None:
    assert follow(numbers).breaks == (expected,)


def test_more_numbers_than_a_slip_leaves_out_were_not_read() -> None:
    series = follow([1, 2, 3, 8, 9, 10])
    assert (series.breaks, series.strays) == ((), (3,))


def test_a_series_with_many_breaks_is_not_believed() -> None:
    assert not follow([1, 2, 4, 5, 7, 8, 10, 11]).is_sure()


@given(st.integers(6, 40).flatmap(lambda last: st.tuples(st.just(last), st.integers(3, last - 2))))
def test_one_number_left_out_of_a_series_is_found(case: tuple[int, int]) -> None:
    last, gone = case
    series = follow([number for number in range(1, last + 1) if number != gone])
    assert [each.missing for each in series.breaks] == [(gone,)]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (list("ABCDEFGHIJ"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (["I", "II", "III", "IV", "V", "VI"], [1, 2, 3, 4, 5, 6]),
        (["I", "II", "III", "V"], [1, 2, 3, 5]),
        (["一", "二", "十", "十一", "二十三"], [1, 2, 10, 11, 23]),
        (["9", "10"], [9, 10]),
        (["A", "B", "II", "III"], [1, 2, 2, 3]),
        (["I", "II", "B"], [1, 2, 2]),
        (["B", "C", "D"], [2, 3, 4]),
        (["IV", "C"], [4, 100]),
        (["I"], [1]),
    ],
)
def test_letters_and_numerals_are_told_by_their_neighbours(numbers: list[str], expected: list[int]) -> None:
    assert counts(numbers) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("24.16", ("24.", "16")),
        ("A.III", ("A.", "III")),
        ("3.I.4", ("3.I.", "4")),
        ("II.", ("", "II")),
        ("一、", ("", "一")),
        ("*", None),
    ],
)
def test_a_number_has_a_beginning_and_a_last_part(number: str, expected: tuple[str, str] | None) -> None:
    assert parts_of(number) == expected


@pytest.mark.parametrize(
    ("numbers", "breaks", "strays"),
    [
        ([1, 2, 3, 6, 7, 8], (Break(3, False, (4, 5)),), ()),
        ([1, 2, 3, 7, 8, 9], (), (3,)),
    ],
)
def test_two_numbers_are_left_out_by_a_slip_and_three_were_not_read(
    numbers: list[int], breaks: tuple[Break, ...], strays: tuple[int, ...]
) -> None:
    series = follow(numbers)
    assert (series.breaks, series.strays) == (breaks, strays)


@pytest.mark.parametrize(
    ("last", "breaks", "strays"),
    [(14, (), (4,)), (15, (Break(4, False, (5,), True),), ())],
)
def test_a_last_number_is_misprinted_only_where_it_is_more_than_ten_off(
    last: int, breaks: tuple[Break, ...], strays: tuple[int, ...]
) -> None:
    series = follow([1, 2, 3, 4, last])
    assert (series.breaks, series.strays) == (breaks, strays)


@pytest.mark.parametrize(("numbers", "expected"), [([1, 2], False), ([1, 2, 3], True)])
def test_three_numbers_that_follow_make_a_series(numbers: list[int], expected: bool) -> None:
    assert follow(numbers).is_sure() is expected


@pytest.mark.parametrize(("gone", "last", "expected"), [({5, 10, 15}, 40, True), ({5, 10, 15, 20}, 40, False)])
def test_however_long_a_series_more_than_three_breaks_are_not_believed(
    gone: set[int], last: int, expected: bool
) -> None:
    series = follow([number for number in range(1, last + 1) if number not in gone])
    assert {number for each in series.breaks for number in each.missing} == gone
    assert series.is_sure() is expected


def test_roman_numerals_are_worth_what_their_letters_are() -> None:
    assert counts(["XXXIX", "XL", "XLIX", "L", "LXXXIX", "XC", "XCIX", "C"]) == [39, 40, 49, 50, 89, 90, 99, 100]
    assert counts(["iii", "iv", "v", "vi", "ix", "x", "xi"]) == [3, 4, 5, 6, 9, 10, 11]


def test_a_series_goes_on_behind_many_lists_but_no_number_stands_twice_in_one() -> None:
    assert follow([1, 2, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 3, 4]).breaks == ()
    assert follow([1, 2, 3, 4, 5, 1, 2, 3, 3, 4]).breaks == (Break(8, True),)
