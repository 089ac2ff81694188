"""What confirmations are worth when results are held against the operands of other places."""

from __future__ import annotations

import pytest

from checker.relations.tally import Sample, Tally, worth_of


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
