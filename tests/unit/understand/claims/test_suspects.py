"""Which of four figures of a change is the wrong one, and when nobody can tell."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Claim, Role
from checker.model.interval import Interval
from checker.understand.claims import claims
from checker.understand.claims.recomputing import Equation
from checker.understand.claims.suspects import suspect
from tests.sentences import slips

DOWN = "Holdings of {} vehicles reflect a decrease of {}, or {} per cent, compared with {}."
UP = "Holdings of {} vehicles reflect an increase of {}, or {} per cent, compared with {}."
NEW, DELTA, RATE, BASE = Role.NEW, Role.DELTA, Role.RATE, Role.BASE


def claim(text: str) -> Claim:
    """The one claim of a sentence."""
    (found,) = claims(text, LANGUAGES["en"])
    return found


@pytest.mark.parametrize(
    ("text", "roles", "result"),
    [
        (DOWN.format(92, 9, "9.0", 100), (NEW, DELTA), 91),
        (DOWN.format(91, 8, "9.0", 100), (DELTA, NEW, BASE), 9),
        (DOWN.format(91, 9, "8.0", 100), (RATE, DELTA, BASE), 9),
        (DOWN.format(91, 9, "9.0", 105), (BASE, DELTA), 100),
        (UP.format(110, 9, "9.0", 100), (NEW, DELTA), 109),
        (UP.format(109, 8, "9.0", 100), (DELTA, NEW, BASE), 9),
        (UP.format(109, 9, "8.0", 100), (RATE, DELTA, BASE), 9),
        (UP.format(109, 9, "9.0", 105), (BASE, DELTA), 100),
    ],
)
def test_the_figure_without_which_the_others_agree_is_the_wrong_one(
    text: str, roles: tuple[Role, ...], result: int
) -> None:
    broken = claim(text)
    target = broken.one(roles[0])
    assert target is not None
    assert suspect(broken) == Equation(target, roles, Interval.exactly(result), holds=False)


@pytest.mark.parametrize(
    "text",
    [
        DOWN.format(91, 9, "9.0", 100),
        DOWN.format("9,097", 900, "9.0", "10,000"),
        DOWN.format(92, 8, "9.0", 105),
        DOWN.format(10, 9, "9.0", 0),
    ],
    ids=["all agree", "several may be wrong", "none agree", "no share of nought"],
)
def test_no_figure_is_suspected_unless_the_others_agree_without_it_alone(text: str) -> None:
    assert suspect(claim(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Holdings of 92 vehicles reflect a decrease of 9 compared with 100.",
        "There are 48 staff, comprising 18 international, 20 national and 11 others.",
    ],
)
def test_three_figures_or_a_sum_convict_nobody(text: str) -> None:
    assert suspect(claim(text)) is None


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "It proposes $45.2 million, a decrease of $1.0 million compared with $46.2 approved.",
            "reads $46.2, but $46.2 million would agree with the others.",
        ),
        (
            "en",
            "Claims of $9.4 million were paid, comprising $5.0 million for A and $4.4 thousand for B.",
            "reads $4.4 thousand, but $4.4 million would agree with the others.",
        ),
    ],
)
def test_an_amount_that_comes_out_with_the_scale_of_the_others_lacks_it(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


def test_an_amount_that_does_not_come_out_with_the_scale_of_the_others_is_told_as_it_is() -> None:
    text = "It proposes $45.2 million, a decrease of $1.0 million compared with $48.7 approved."
    assert slips(text) == ["speaks of a decrease, but goes from $48.7 to $45.2 million."]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The transfer of 53 posts (1 P-4, 1 P-3, 9 Field Service and 12 national General Service) is proposed.", 23),
        ("Le transfert de 53 postes (1 P-4, 1 P-3, 9 SM et 12 GN) est proposé.", 23),
        ("The transfer of 59 posts (1 P-4, 1 P-3, 9 Field Service and 12 national General Service) is proposed.", None),
        ("The transfer of 53 posts (11 Field Service and 12 national General Service) is proposed.", None),
    ],
)
def test_one_digit_of_a_whole_that_makes_all_the_difference_to_many_parts_is_a_slip(
    text: str, wrong: int | None
) -> None:
    assert len(slips(text, "fr" if text.startswith("Le") else "en")) == (wrong is not None)
