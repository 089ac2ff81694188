"""What agreement is worth."""

from __future__ import annotations

import pytest

from checker.relations.grid import Grid
from checker.relations.weighing import (
    MOST_BITS,
    Sample,
    Tally,
    agrees,
    believed,
    possible,
    rank,
    surprise,
    weigh_sum,
    worth,
    worth_of,
)
from tests.figures import along_columns


def test_the_surprise_grows_with_the_figures() -> None:
    assert [surprise(0, total, [total - 1, 1]) for total in (8, 130, 5000, 10**9)] == [3, 7, 12, MOST_BITS]


def test_figures_in_whole_thousands_surprise_like_their_thousands() -> None:
    assert surprise(0, 130_000, [129_000, 1_000]) == surprise(0, 130, [129, 1])


def test_an_agreement_by_rounding_is_worth_less_than_one_to_the_last_digit() -> None:
    assert surprise(4, 1000, [501, 495]) < surprise(0, 1000, [501, 499])


def test_rounding_explains_only_what_is_likely() -> None:
    assert agrees(1, half=1, slack=3, square=3)
    assert agrees(4, half=1, slack=3, square=3)
    assert not agrees(5, half=1, slack=3, square=3)
    assert not agrees(30, half=1, slack=40, square=40)


def test_no_agreement_is_worth_more_than_fourteen_bits() -> None:
    assert [surprise(0, result, [result - 1, 1]) for result in (2**13, 2**14, 2**15, 2**30)] == [13, 14, 14, 14]


def samples(count: int, *alike: tuple[int, int]) -> list[Sample]:
    """So many confirmations of ten bits; of each of these pairs the first result fits the operands of the second."""
    expected = {other: 1000 * one for one, other in alike}
    return [Sample(10, 1000 * at, 1, expected.get(at, 1000 * at + 400), 5) for at in range(count)]


@pytest.mark.parametrize(("apart", "bits"), [(5, 18 * 10 + 2 * 6), (6, 20 * 10)])
def test_a_result_is_held_against_the_operands_of_the_five_places_after_it(apart: int, bits: int) -> None:
    assert worth_of(samples(20, (3, 3 + apart))) == bits


@pytest.mark.parametrize(("met", "bits"), [(4, 12 * 10 + 8 * 4), (5, 20 * 4)])
def test_four_results_may_fit_other_places_by_accident(met: int, bits: int) -> None:
    assert worth_of(samples(20, *((at, at + 1) for at in range(0, 2 * met, 2)))) == bits


@pytest.mark.parametrize(("first", "bits"), [(98, 99 * 10 + 2 * 8), (99, 101 * 10)])
def test_the_first_hundred_confirmations_are_held_against_each_other(first: int, bits: int) -> None:
    assert worth_of(samples(101, (first, first + 1))) == bits


def test_results_that_fit_the_operands_of_other_places_prove_little() -> None:
    alike = Tally(samples=[Sample(8, value, 1, value, 5) for value in (300, 302, 304, 301)])
    apart = Tally(samples=[Sample(8, value, 1, value, 5) for value in (300, 420, 560, 790)])
    assert (alike.bits, apart.bits) == (0, 32)


@pytest.mark.parametrize("crosses", [1, 2, 3])
@pytest.mark.parametrize("cost", range(4, 40, 3))
def test_what_is_not_possible_is_not_believed(crosses: int, cost: int) -> None:
    best = [Sample(MOST_BITS, 1000**cross, 1, 1000**cross, 0) for cross in range(1, crosses + 1)]
    tally = Tally(held=list(range(crosses)), samples=best)
    grid = Grid("rows", (), tuple(range(crosses)), ((),) * crosses, 2)
    assert believed(tally, cost) == possible(grid, cost)


def borne_out(bits: int, failed: int = 0) -> Tally:
    """A pattern whose agreements are worth so many bits, and which fails so often."""
    return Tally(held=list(range(9)), failed=list(range(9, 9 + failed)), samples=[Sample(bits, 1, 1, 1, 0)])


@pytest.mark.parametrize(("bits", "is_believed"), [(26, True), (25, False)])
def test_what_is_left_when_the_search_is_paid_for_must_be_six_bits(bits: int, is_believed: bool) -> None:
    assert believed(borne_out(bits), 20) is is_believed


def test_each_failure_costs_six_bits() -> None:
    assert [worth(borne_out(50, failures), 20) for failures in (0, 1, 2)] == [30, 24, 18]


def test_of_two_patterns_worth_more_than_sixty_bits_neither_is_surer() -> None:
    assert [rank(borne_out(bits), 20) for bits in (79, 80, 81, 99)] == [59, 60, 60, 60]


def test_a_failure_makes_the_surest_pattern_less_sure() -> None:
    assert rank(borne_out(99, failed=1), 20) == 54


def test_a_guess_that_fails_in_more_than_half_of_the_crosses_is_given_up() -> None:
    grid = along_columns([[5, 2, 3]] * 4 + [[9, 2, 3]] * 6 + [[5, 2, 3]] * 2)
    whole, guessed = (weigh_sum(grid, 0, ((1, 1), (1, 2)), guessed=guessed) for guessed in (False, True))
    assert (whole.held, whole.failed) == ([0, 1, 2, 3, 10, 11], [4, 5, 6, 7, 8, 9])
    assert guessed == whole
    grid = along_columns([[5, 2, 3]] * 4 + [[9, 2, 3]] * 7 + [[5, 2, 3]])
    given_up = weigh_sum(grid, 0, ((1, 1), (1, 2)), guessed=True)
    assert (given_up.held, given_up.failed, believed(given_up, 0)) == ([0, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10], False)
