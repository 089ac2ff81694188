"""Which differences between a figure of the text and its cell are told: those that a slip makes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.claims import claims, mentions
from checker.understand.ties.slips import is_borne_out, is_near_miss, is_slip

ENGLISH = LANGUAGES["en"]


def said(text: str) -> Mention:
    (mention,) = mentions(text, ENGLISH)
    return mention


def cell(text: str, scale: int = 1, kind: Kind = Kind.AMOUNT) -> Quantity:
    value = Decimal(text)
    return Quantity(text, value, Decimal(1).scaleb(int(value.as_tuple().exponent)), kind, Decimal(scale))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It spent $8,641,600.", cell("8671.6", 1000)),  # one digit
        ("It spent $8,641,600.", cell("8461.6", 1000)),  # two that changed places
        ("It spent $8.6 million.", cell("8671.6", 1000)),  # rounded, one digit
        ("It spent $8,641,637.", cell("8671.6", 1000)),  # to the step of the cell
        ("It spent $46.2.", cell("46154.0", 1000)),  # “million” is missing
        ("It spent $46.2 thousand.", cell("46154.0", 1000)),  # “thousand” for “million”
        ("It spent $8,641,600.", cell("8641.6")),  # the table lost its unit
        ("It fell by 0.1 per cent.", cell("0.0", kind=Kind.PERCENTAGE)),
    ],
)
def test_a_slip_leads_from_the_cell_to_the_text(text: str, printed: Quantity) -> None:
    assert is_near_miss(said(text), printed)


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
    assert not is_near_miss(said(text), printed)


CHANGE = "The proposed $51,077,400 reflects a decrease of $8,152,900, or 12.4 per cent, compared with $58,308,900."


def test_a_sentence_whose_other_figures_give_the_cell_bears_it_out() -> None:
    found = claims(CHANGE, ENGLISH)
    decrease = next(mention for mention in mentions(CHANGE, ENGLISH) if mention.value == 8152900)
    assert is_borne_out(decrease, cell("-7231.5", 1000), found)
    assert not is_borne_out(decrease, cell("-8641.6", 1000), found)


def test_a_sentence_that_holds_bears_out_nothing_else() -> None:
    text = CHANGE.replace("8,152,900", "7,231,500")
    decrease = next(mention for mention in mentions(text, ENGLISH) if mention.value == 7231500)
    assert not is_borne_out(decrease, cell("-7231.5", 1000), claims(text, ENGLISH))


@pytest.mark.parametrize(
    ("one", "other", "slip"), [(1683, 1663, True), (1683, 1863, True), (12, 120, False), (25, 48, False)]
)
def test_a_slip_is_one_digit_or_a_swap(one: int, other: int, slip: bool) -> None:
    assert is_slip(one, other) is slip
