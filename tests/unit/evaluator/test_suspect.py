"""Which figures of a relation one slip of the pen would put right."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.evaluator.relations import Relation
from checker.evaluator.suspect import WRONG_SIGN, betrayed, coincidence, slip, slips_in, suspects
from tests.figures import quantity, total


def suspected(relation: Relation) -> list[tuple[str, Decimal, str]]:
    return [(suspect.operand.label, suspect.should_be, suspect.words) for suspect in suspects(relation)]


def test_a_part_of_three_digits_may_have_the_wrong_sign() -> None:
    assert suspected(total(855, 612, 347, 104)) == [("Row 3", Decimal(-104), WRONG_SIGN)]


def test_a_part_of_two_digits_has_the_wrong_half_of_a_difference_by_chance() -> None:
    assert suspected(total(861, 612, 347, 98)) == []


@pytest.mark.parametrize("figure", [8, 98, 1063])
def test_a_total_of_any_length_may_have_the_wrong_sign(figure: int) -> None:
    assert suspected(total(-figure, figure - 1, 1))[0] == ("Row 0", Decimal(figure), WRONG_SIGN)


def test_a_wrong_sign_explains_a_part_but_bears_out_a_total_alone() -> None:
    part, whole = total(855, 612, 347, 104), total(-1063, 612, 347, 104)
    assert (len(slips_in(part)), betrayed(part)) == (1, False)
    assert (len(slips_in(whole)), betrayed(whole)) == (1, True)


def test_a_part_bears_a_sum_out_where_it_alone_has_its_sign() -> None:
    alone, shared = total(-1063, -612, 347, -104), total(-955, -612, 347, 108, -104)
    assert (len(slips_in(alone)), betrayed(alone)) == (1, True)
    assert (len(slips_in(shared)), betrayed(shared)) == (1, False)


def test_a_wrong_sign_of_a_short_part_is_no_chance_where_it_alone_has_that_sign() -> None:
    alone, shared = total(-44, -2, -18, 24), total(-38, -2, 6, -18, 24)
    assert (len(slips_in(alone)), len(slips_in(shared))) == (1, 0)


@pytest.mark.parametrize(
    ("printed", "wanted", "words"),
    [
        ("13065912", "13056912", "digits 6 and 5 swapped?"),
        ("38235.8", "38135.8", "digit 2 should be 1?"),
        ("-116500", "116500", "wrong sign?"),
        ("7", "-7", "wrong sign?"),
        ("1234", "4321", ""),
        ("99", "100", ""),
    ],
)
def test_one_slip_of_a_digit_is_named(printed: str, wanted: str, words: str) -> None:
    assert slip(quantity(printed), Decimal(wanted)) == words


@pytest.mark.parametrize(
    ("printed", "wanted", "words"),
    [
        ("55300", "5530", "10 times too large?"),
        ("5.53", "553.2", "100 times too small?"),
        ("5530000", "5530", "1,000 times too large?"),
        ("55300000", "5530", ""),  # units are not put in ten thousands
        ("5530", "5530000000", "1,000,000 times too small?"),
        ("-55300", "-5530", "10 times too large?"),
        ("-55300", "5530", ""),  # one slip at a time
        ("55300", "5600", ""),
    ],
)
def test_a_decimal_point_moves_by_the_places_between_units(printed: str, wanted: str, words: str) -> None:
    assert slip(quantity(printed), Decimal(wanted)) == words


@pytest.mark.parametrize(("last", "words"), [("0", "10 times too large?"), ("1", "")])
def test_a_decimal_point_that_moved_leaves_the_digits_as_they_are(last: str, words: str) -> None:
    assert slip(quantity("55300"), Decimal(f"553{last}")) == words


def test_a_figure_that_should_be_nothing_has_no_wrong_digit() -> None:
    assert slip(quantity("4"), Decimal(0)) == ""


def test_digits_that_are_swapped_stand_side_by_side() -> None:
    assert [slip(quantity("2917"), Decimal(wanted)) for wanted in ("2971", "7912")] == ["digits 1 and 7 swapped?", ""]


def test_the_more_digits_the_rarer_a_slip_explains_by_chance() -> None:
    assert [coincidence(total(*figures)) for figures in ((41, 20, 30), (4167, 2043, 2024))] == [
        Fraction(60, 100),
        Fraction(120, 10_000),
    ]
