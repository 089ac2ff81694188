"""How much the wording of two statements says for one fact."""

from __future__ import annotations

import pytest

from checker.understand.claims.likeness import Wordings
from checker.understand.claims.statements import Statement
from tests.drafts import stated


def wordings(*texts: str) -> tuple[Wordings, list[Statement]]:
    """The wordings of a document of these paragraphs, and its statements."""
    said = stated(*texts)
    return Wordings(said), said


def test_a_rare_word_has_more_bits_than_a_common_one() -> None:
    words = Wordings(stated(*("The 345 drivers." for _ in range(8)), "The 345 guards."))
    assert (words.bits(["guards"]), words.bits(["driver"]), words.bits(["guards", "driver"])) == (5, 2, 7)


def test_words_figures_beside_and_words_next_to_both_are_told_apart() -> None:
    words, (one, _, other, _) = wordings(
        "Rented trucks: 345 new vehicles, 1,200 tyres.", "Some 347 new vehicles, 1,200 tyres."
    )
    found = words.likeness(one, other)
    assert found.shared == {"new", "vehicl"}
    assert (found.words, found.run, found.beside) == (6, 6, 12)


@pytest.mark.parametrize(("figure", "bits"), [("7", 0), ("17", 6), ("170", 9)])
def test_each_digit_of_a_figure_beside_both_has_three_bits_and_a_single_one_none(figure: str, bits: int) -> None:
    words, said = wordings(f"Some 345 cars and {figure} boats.", f"Some 347 cars and {figure} boats.")
    assert words.likeness(said[0], said[2]).beside == bits


@pytest.mark.parametrize(("first", "later", "alone"), [("123,456", "123,459", True), ("12,345", "12,349", False)])
def test_figures_of_six_digits_need_no_words(first: str, later: str, alone: bool) -> None:
    words, (one, other) = wordings(f"It is ${first}.", f"It is ${later}.")
    assert words.need_no_words(one, other) is alone


def test_among_many_long_figures_some_pair_is_alike_by_chance() -> None:
    many = (f"It is ${100_003 + 1_117 * number:,}." for number in range(40))
    words, said = wordings("It is $923,456.", "It is $923,459.", *many)
    assert not words.need_no_words(said[0], said[1])


def test_three_others_of_which_the_same_is_said_may_stand_beside_and_four_make_a_frame() -> None:
    for count, alone in ((3, True), (4, False)):
        others = (f"The depot stores {number},000 spare tyres." for number in range(51, 51 + count))
        words, said = wordings("The depot stores 12,345 spare tyres.", "The depot stores 12,349 spare tyres.", *others)
        assert words.single_out(said[0], said[1], words.likeness(said[0], said[1])) is alone


def test_words_that_are_said_of_others_too_single_out_one_of_so_many_only() -> None:
    text = "Large depots in the coastal towns store {} spare rubber tyres for trucks."
    words, said = wordings(text.format("345"), text.format("347"), text.format("922"))
    found = words.likeness(said[0], said[1])
    assert found.words > 20
    assert not words.is_enough(said[0], said[1], found)
    alone, pair = wordings(text.format("345"), text.format("347"))
    assert alone.is_enough(*pair, alone.likeness(*pair))


@pytest.mark.parametrize(("year", "enough"), [("2024", True), ("2023", False), ("that year", False)])
def test_the_period_that_both_name_is_a_bit(year: str, enough: bool) -> None:
    words, pair = wordings("Income of the Fund in 2024 reached $345.", f"Income in {year} had reached $347.")
    found = words.likeness(*pair)
    left = found.words + 5 - 9  # three digits, and what some pair has by chance
    assert words.is_enough(*pair, found, left + 1) is enough
    assert words.is_enough(*pair, found, left)


def test_words_between_a_figure_that_both_have_and_their_own_are_said_of_the_former() -> None:
    words, (_, one, _, other) = wordings("All 43 senior officers: 23 women.", "All 43 senior officers and 25 clerks.")
    found = words.likeness(one, other)
    assert (found.shared, found.run, found.beside) == (frozenset(), 0, 6)
