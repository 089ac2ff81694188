"""How figures are set: parentheses, letters, and what parts them."""

from __future__ import annotations

from checker.languages import LANGUAGES
from checker.languages.characters import levelled
from checker.understand.claims import mentions
from checker.understand.claims.setting import ClaimLine
from checker.understand.claims.tokens import spoken

ENGLISH = LANGUAGES["en"]


def line(text: str) -> ClaimLine:
    """The one sentence of a text."""
    found = mentions(text, ENGLISH)
    return ClaimLine(spoken(levelled(text), found, ENGLISH), levelled(text))


def test_a_figure_knows_the_parentheses_around_it() -> None:
    found = line("There are 9 posts (5 P-4 (2 vacant) and 4 P-3).")
    assert [(figure.mention.value, len(figure.path)) for figure in found.figures] == [(9, 0), (5, 1), (2, 2), (4, 1)]


def test_what_stands_in_deeper_parentheses_parts_nothing() -> None:
    found = line("It has 9 vans (5 old, and 4 new) for 7 sites.")
    first, *_, last = found.figures
    assert "_COMMA" not in found.marks(first.at, last.at, 0)
    assert "_COMMA" in found.marks(first.at, last.at, 1)


def test_letters_lose_their_parentheses_and_a_letter_that_is_cited_is_none() -> None:
    found = line("It comprises: (a) 5 vans; and (b) 4 cars (see A/80/605, para. 68 (e)).")
    assert len(found.letters()) == 2
    assert [figure.path for figure in found.figures] == [(), ()]


def test_a_roman_number_at_the_end_of_parentheses_is_no_letter() -> None:
    found = line("It took $5 million (of group ii) and $4 million (of group iii).")
    assert (found.letters(), [figure.path for figure in found.figures]) == ([], [(), ()])


def test_the_number_of_an_item_is_no_figure() -> None:
    found = line("There are two factors: 1) air and 2) water.")
    assert [figure.mention.quantity.text for figure in found.figures] == ["two"]


def test_a_scale_alone_takes_the_currency_before_it() -> None:
    found = line("It costs $5 million for fuel, 3 million for rent and 3 posts.")
    assert [figure.mention.quantity.unit for figure in found.figures] == ["USD", "USD", None]
