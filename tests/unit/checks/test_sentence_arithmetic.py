"""What a sentence says of its own figures, recomputed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.checks.sentence_arithmetic import Options, check
from checker.model.place import Place
from checker.model.report import Evidence, Verdict
from tests.drafts import saying, told

FORMS = (Options("share"), Options("change"), Options("breakdown"), Options("portion"))


@pytest.mark.parametrize(
    ("claim", "text", "line"),
    [
        (
            "share",
            "In all, 12 of the 13 recommendations (91 per cent) had been implemented.",
            "reads 91 per cent; 12 of 13 is 92 per cent (1 point too little).",
        ),
        (
            "portion",
            "The Unit registered two new cases, of which 10 are open.",
            "10 are said to be among two, which is less.",
        ),
        (
            "change",
            "The proposed resources amount to $550,000, an increase of $60,000, compared with $500,000.",
            "reads $60,000; from $500,000 to $550,000 it is $50,000 ($10,000 too much).",
        ),
        (
            "breakdown",
            "It is proposed to establish 9 posts (2 P-5, 3 P-4 and 5 P-3).",
            "reads 9; 2 + 3 + 5 = 10 (1 too little).",
        ),
    ],
)
def test_a_claim_that_does_not_come_out_is_told_by_its_form_alone(claim: str, text: str, line: str) -> None:
    for options in FORMS:
        found = told(check(saying(text), options))
        assert found == ([f"disagreed: paragraph 1: {line}"] if options.claim == claim else [])


def test_a_finding_has_the_figures_that_it_was_recomputed_from() -> None:
    (found,) = check(saying("In all, 12 of the 13 recommendations (91 per cent) had been implemented."), Options())
    assert (round(found.expected or 0), found.found, found.claim) == (92, Decimal(91), True)
    place = Place("paragraph 1")
    assert found.evidence == (Evidence("a part", "12", place), Evidence("the whole", "13", place))


def test_rounded_and_hedged_figures_hold() -> None:
    document = saying(
        "Expenditure amounted to $160.7 million, or 52 per cent of the appropriation of $309,120,900.",
        "Contributions of $75.0 million represent approximately 106 per cent of the appropriation of $70.7 million.",
    )
    assert told(check(document, Options())) == ["held: paragraph 1", "held: paragraph 2"]


def test_a_sentence_that_ties_its_figures_in_no_way_says_nothing() -> None:
    document = saying("The Unit registered 12 new cases in 3 regions in 2024.")
    assert [told(check(document, options)) for options in FORMS] == [[]] * 4


def test_a_change_from_what_is_not_stated_is_unchecked_with_the_reason() -> None:
    document = saying("The proposed resources amount to $550,000, an increase of $60,000.")
    assert told(check(document, Options("change"))) == ["unchecked: the sentence lacks a figure to recompute it from"]


def test_a_finding_stands_where_the_figure_does_that_does_not_come_out() -> None:
    text = "In all, 12 of the 13 recommendations (91 per cent) had been implemented."
    (found,) = check(saying(text), Options())
    assert found.offset == text.index("91")


def test_a_percentage_that_was_cut_off_is_a_warning() -> None:
    (cut,) = check(saying("Of the 51 studies, 42 (82.3 per cent) were of cities."), Options("share"))
    (wrong,) = check(saying("Of the 51 studies, 42 (82.1 per cent) were of cities."), Options("share"))
    assert (cut.verdict, wrong.verdict) == (Verdict.UNLIKELY, Verdict.DISAGREED)
