"""Names of an abbreviation that differ in a word whose initial does not fit."""

from __future__ import annotations

import pytest

from checker.checks.abbreviation_expansions import Options, check
from tests.drafts import saying, told

MISSION = "The United Nations Mission in Ruritania (UNMIR) was set up."


def slips(*texts: str, language: str = "en") -> list[str]:
    """What is told of numbered paragraphs."""
    lines = told(check(saying(*texts, language=language), Options("slip")))
    return [line.removeprefix("disagreed: ") for line in lines if line.startswith("disagreed")]


@pytest.mark.parametrize(
    ("code", "short", "slipped", "usual"),
    [
        ("en", "UNMIR", "United Nations Operation in Ruritania", "United Nations Mission in Ruritania"),
        ("en", "TSU", "technical advice unit", "technical support unit"),
        ("fr", "MINUR", "Opération des Nations Unies en Ruritanie", "Mission des Nations Unies en Ruritanie"),
        ("es", "MINUR", "Operación de las Naciones Unidas en Ruritania", "Misión de las Naciones Unidas en Ruritania"),
        (
            "ru",
            "МООНР",
            "Операция Организации Объединенных Наций в Руритании",
            "Миссия Организации Объединенных Наций в Руритании",
        ),
        (
            "ar",
            "UNSIR",
            "بعثة الأمم المتحدة للتحقيق في جمهورية رينغو",
            "بعثة الأمم المتحدة للاستقرار في جمهورية رينغو",
        ),
    ],
)
def test_a_name_with_another_word_in_it_is_told(code: str, short: str, slipped: str, usual: str) -> None:
    assert slips(f"{usual} ({short}).", f"{slipped} ({short}).", language=code) == [
        f"paragraph 2: {short} stands for “{slipped}”; in paragraph 1 it stands for “{usual}”."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Mission (UNMIR) ended.",
        "The Mission in Ruritania (UNMIR) ended.",
        "La Mission des Nations Unies en Ruritanie (UNMIR) a pris fin.",
        "The United Nations Police in Ruritania (UNMIR) left.",
        "The former United Nations Mission in Ruritania (UNMIR) ended.",
        "Several United Nations missions in Ruritania (UNMIR) ended.",
        "Its United Nations observers in Ruritania (UNMIR) left.",
        "The United Nations Operation for Ruritania and Borduria (UNMIR) ended.",
    ],
)
def test_other_words_before_an_abbreviation_are_no_slip_of_its_name(text: str) -> None:
    assert slips(MISSION, text) == []


def test_the_first_word_of_a_short_name_may_belong_to_the_sentence() -> None:
    assert slips("The Regional Service Centre (RSC) grew.", "The Entebbe Service Centre (RSC) grew.") == []


def test_names_of_other_letters_than_the_abbreviation_are_held_against_each_other() -> None:
    name = "United Nations Stabilization {} in the Republic of Ruritania"
    mission, operation = name.format("Mission"), name.format("Operation")
    texts = (f"The {operation} (MONUR) grew.", f"For the {mission} (MONUR).", f"Of the {mission} (MONUR).")
    assert slips(*texts) == [f"paragraph 1: MONUR stands for “{operation}”; in paragraph 2 it stands for “{mission}”."]


def test_a_form_of_the_same_word_is_no_other_word() -> None:
    first, second = "Миссия Наций в Новой Руритании (MNNR).", "Миссии Наций в Новой Руритании (MNNR)."
    assert slips(first, second, language="ru") == []
    arabic = "بعثة الأمم المتحدة للاستقرار في جمهورية رينغو (UNSIR)"
    assert slips(arabic, f"و{arabic}", language="ar") == []


def test_a_name_that_stands_alone_elsewhere_tells_of_one_spelled_out_once() -> None:
    alone = "The United Nations Peace Force in Ruritania grew."
    text = "The United Nations Peace Group in Ruritania (UNPFIR) grew."
    assert slips(alone, text) == [
        "paragraph 2: UNPFIR stands for “United Nations Peace Group in Ruritania”; "
        "in paragraph 1 stands “United Nations Peace Force in Ruritania”."
    ]


def test_of_a_name_that_stands_in_one_place_alone_nothing_is_said() -> None:
    assert slips("The United Nations Peace Group in Ruritania (UNPFIR) grew.") == []
