"""What agreement is worth."""

from __future__ import annotations

from checker.relations.tally import MOST_BITS, Sample, Tally
from checker.relations.weighing import agrees, surprise


def test_the_surprise_grows_with_the_figures() -> None:
    assert [surprise(0, total, [total - 1, 1]) for total in (8, 130, 5000, 10**9)] == [3, 7, 12, MOST_BITS]


def test_figures_in_whole_thousands_surprise_like_their_thousands() -> None:
    assert surprise(0, 130_000, [129_000, 1_000]) == surprise(0, 130, [129, 1])


def test_an_agreement_by_rounding_is_worth_less_than_one_to_the_last_digit() -> None:
    assert surprise(4, 1000, [501, 495]) < surprise(0, 1000, [501, 499])


def test_results_that_fit_the_operands_of_other_places_prove_little() -> None:
    alike = Tally(samples=[Sample(8, value, 1, value, 5) for value in (300, 302, 304, 301)])
    apart = Tally(samples=[Sample(8, value, 1, value, 5) for value in (300, 420, 560, 790)])
    assert (alike.bits, apart.bits) == (0, 32)


def test_rounding_explains_only_what_is_likely() -> None:
    assert agrees(1, half=1, slack=3, square=3)
    assert agrees(4, half=1, slack=3, square=3)
    assert not agrees(5, half=1, slack=3, square=3)
    assert not agrees(30, half=1, slack=40, square=40)
