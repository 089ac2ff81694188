"""Which differences between a figure of the text and its cell are told: those that a slip makes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.claims import claims, mentions
from checker.understand.ties.slips import (
    cost,
    differs_by_a_digit,
    differs_by_a_scale,
    given_instead,
    is_confirmed,
    is_long,
)

ENGLISH = LANGUAGES["en"]


def said(text: str) -> Mention:
    (mention,) = mentions(text, ENGLISH)
    return mention


def cell(text: str, scale: int = 1, kind: Kind = Kind.AMOUNT) -> Quantity:
    value = Decimal(text)
    return Quantity(text, value, Decimal(1).scaleb(int(value.as_tuple().exponent)), kind, Decimal(scale))


@pytest.mark.parametrize(
    ("text", "printed", "bits"),
    [
        ("It spent $8,641,600.", cell("8671.6", 1000), 10),  # one digit of five
        ("It spent $8,641,600.", cell("8461.6", 1000), 10),  # two that changed places
        ("It spent $8.6 million.", cell("8771.6", 1000), 9),  # rounded, one digit of two
        ("It spent $8,641,637.", cell("8671.6", 1000), 16),  # two digits more than the cell prints
        ("It spent $46.2.", cell("46154.0", 1000), 5),  # “million” is missing
        ("It spent $46.2 thousand.", cell("46154.0", 1000), 5),  # “thousand” for “million”
        ("It spent $8,641,600.", cell("8641.6"), 5),  # the table lost its unit
        ("It fell by 0.1 per cent.", cell("0.3", kind=Kind.PERCENTAGE), 8),
        ("It fell by 6 per cent.", cell("3.1", kind=Kind.PERCENTAGE), None),
        ("It closed 12 camps.", cell("21", kind=Kind.COUNT), 9),
        ("It closed twelve camps.", cell("21", kind=Kind.COUNT), None),  # it has no digits that change places
    ],
)
def test_a_slip_that_leads_from_the_cell_to_the_text_costs_bits(text: str, printed: Quantity, bits: int | None) -> None:
    assert cost(said(text), printed, ()) == bits


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It spent $186,700.", cell("215.8", 1000)),
        ("It spent $8,641,600.", cell("8674.6", 1000)),  # two digits
        ("It spent $8,641,600.", cell("86416.0", 1000)),  # ten times as much
        ("It spent $8,641,600.", cell("641.6", 1000)),
        ("It fell by 5 per cent.", cell("27.1", kind=Kind.PERCENTAGE)),
    ],
)
def test_what_is_further_off_was_never_meant_to_be_the_cell(text: str, printed: Quantity) -> None:
    assert cost(said(text), printed, ()) is None


def test_figures_of_two_digits_differ_by_a_scale_by_chance() -> None:
    assert differs_by_a_scale(said("It spent $462."), cell("462", 1000)) is True
    assert differs_by_a_scale(said("It spent $46."), cell("46", 1000)) is False
    assert differs_by_a_scale(said("It spent $462,000,000."), cell("462", 1000)) is True
    assert differs_by_a_scale(said("It spent $4,620."), cell("462", 1000)) is False


def test_a_digit_is_another_as_the_coarser_of_two_prints_has_it() -> None:
    assert differs_by_a_digit(said("It spent $8.7 million."), cell("8641.6", 1000)) is True
    assert differs_by_a_digit(said("It spent $8.6 million."), cell("8641.6", 1000)) is False
    assert differs_by_a_digit(said("It spent $9.6 million."), cell("8741.6", 1000)) is False


CHANGE = "The proposed $51,077,400 reflects a decrease of $8,152,900, or 12.4 per cent, compared with $58,308,900."


def test_a_sentence_whose_other_figures_give_the_cell_bears_it_out() -> None:
    found = claims(CHANGE, ENGLISH)
    decrease = next(mention for mention in mentions(CHANGE, ENGLISH) if mention.value == 8152900)
    assert cost(decrease, cell("-7231.5", 1000), given_instead(decrease, found)) == 0
    assert cost(decrease, cell("-8641.6", 1000), given_instead(decrease, found)) != 0
    assert cost(decrease, cell("-7231.5", 1000), ()) is None


def test_a_sentence_that_holds_bears_out_nothing_else() -> None:
    text = CHANGE.replace("8,152,900", "7,231,500")
    decrease = next(mention for mention in mentions(text, ENGLISH) if mention.value == 7231500)
    assert given_instead(decrease, claims(text, ENGLISH)) == []


SUM = "The amount of $8,641,600 comprises $5,200,000 for fuel and $3,441,600 for travel."


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        (SUM, cell("8671.6", 1000), True),  # the parts add up to the amount, and not to that
        (SUM, cell("8641.6", 1000), False),  # the cell adds up too
        (SUM.replace("3,441,600", "3,451,600"), cell("8671.6", 1000), False),  # the parts do not add up
        ("The amount of $8,641,600 is for fuel.", cell("8671.6", 1000), False),  # there are no parts
    ],
)
def test_a_figure_to_which_the_sentence_adds_up_is_confirmed_against_a_cell_to_which_it_does_not(
    text: str, printed: Quantity, expected: bool
) -> None:
    amount = mentions(text, ENGLISH)[0]
    assert is_confirmed(amount, printed, claims(text, ENGLISH)) is expected


@pytest.mark.parametrize(
    ("text", "printed", "is_it"),
    [
        ("It spent $8,641,637.", cell("8671637"), True),
        ("It spent $86,416,300.", cell("86461.3", 1000), True),  # two that changed places
        ("It spent $8,641,600.", cell("8671.6", 1000), False),  # five digits
        ("It spent $8,641,637.", cell("8671.6", 1000), False),  # the cell has five
        ("It spent $8,641,637.", cell("8641637"), False),  # it agrees
        ("It spent $8,641,637.", cell("8672637"), False),  # two digits
    ],
)
def test_a_long_figure_has_six_digits_of_which_one_is_another(text: str, printed: Quantity, *, is_it: bool) -> None:
    assert is_long(said(text), printed) is is_it
