"""Names part what is said of two things."""

from __future__ import annotations

import pytest

from checker.understand.claims.sameness.names import called_apart, headed_apart, names
from tests.drafts import draft, saying, stated


def _told(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = draft(text) if text.startswith("#") else saying(*text.split(" | "), language=language)
    return [
        (each.figure.mention.quantity.text, each.other.mention.quantity.text)
        for each in found.repeats
        if not each.agrees
    ]


def test_a_name_has_a_capital_that_opens_no_sentence_or_several_or_a_slash() -> None:
    assert names("Cures in Lahore under SVR12 were rare. They rose with abacavir/lamivudine.") == {
        "lahore"[:4],
        "svr",
        "abacavir/lamivudine",
    }


def test_figures_with_names_of_their_own_are_called_apart() -> None:
    basel, turin, nowhere = stated(
        "In the Basel cohort it fell in 46 patients.", "In the Turin cohort it fell in 49 patients.", "It fell in 41."
    )
    assert called_apart(basel, turin)
    assert not called_apart(basel, nowhere)
    assert not called_apart(basel, basel)


def test_a_name_between_other_figures_is_not_of_this_one() -> None:
    _, first, _, last = stated("In Lahore 12 clinics had 46 beds.", "In Nairobi 14 clinics had 49.")
    assert not called_apart(first, last)
    assert headed_apart(first, last)


def test_one_name_in_two_cases_is_one() -> None:
    one, other = stated("В Казани лечили 346 больных.", "Казань приняла 364 больных.", language="ru")
    assert not called_apart(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "# Trials\n\n## Ardecin/belivir\n\n1. In adults so treated cure rates exceeded 94% in all sites.\n\n"
        "## Cortamol/belivir\n\n2. In adults so treated cure rates exceeded 91% in all sites.\n\n"
        "## Dorastat/belivir\n\n3. In adults so treated cure rates exceeded 92% in all sites.\n",
        "In Estmark 184,200 visitors came. | In Dorena 128,400 visitors came, in Calvia 182,400 visitors came.",
        "Osprey-70B reaches 88.4 on the reading benchmark. | Heron-13B scores 82.4 on the reading benchmark.",
    ],
)
def test_what_is_said_of_many_names_is_no_fact(text: str) -> None:
    assert _told(text) == []
