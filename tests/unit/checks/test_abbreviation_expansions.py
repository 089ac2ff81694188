"""What an abbreviation stands for, in one place and in another."""

from __future__ import annotations

from checker.checks.abbreviation_expansions import Options, check
from checker.model.place import Place
from checker.model.report import Evidence, Verdict
from tests.drafts import saying, told

SLIP, OTHER = Options("slip"), Options("other")


def test_words_that_slipped_are_held_against_the_usual_ones() -> None:
    usual = "The geographic information system (GIS) was renewed."
    document = saying("Maps of the geographical information system (GIS) are drawn.", usual, usual)
    held, slipped = sorted(check(document, SLIP), key=lambda each: each.verdict is Verdict.DISAGREED)
    assert told([held, slipped]) == [
        "held: paragraph 3",
        "disagreed: paragraph 1: GIS stands for “geographical information system”; in paragraph 2 it stands for "
        "“geographic information system”.",
    ]
    assert slipped.evidence == (Evidence("paragraph 2", "geographic information system", Place("paragraph 2")),)
    assert told(check(document, OTHER)) == []


def test_other_words_are_another_meaning_and_no_slip() -> None:
    document = saying("The Office of Supply Chain (OSC) and the Oversight Steering Committee (OSC) agreed.")
    assert told(check(document, OTHER)) == [
        "disagreed: paragraph 1: OSC stands for “Oversight Steering Committee”; in paragraph 1 it stands for "
        "“Office of Supply Chain”."
    ]
    assert told(check(document, SLIP)) == []


def test_what_is_spelled_out_once_is_held_against_nothing() -> None:
    document = saying("The Office of Supply Chain (OSC) agreed with the Board of Audit (BOA).")
    assert told(check(document, SLIP)) == []
