"""Figures that are said to be of what is named in the same order are held against just these cells."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.analysis import Analysis
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.understand.ties import TieStatus
from tests.sentences import VOCABULARY

CAMPS = """

Table 1
**{title}**

| Camp      |   2023 |   2024 |
|-----------|-------:|-------:|
| Ayroun    | 41 260 | 53 417 |
| Belmar    | 38 154 | 29 863 |
| Castra    | 12 905 | 14 220 |
| **Total** | 92 319 | 97 500 |
"""
HELD, WRONG = TieStatus.HELD, TieStatus.DISAGREED


def bonds(text: str, code: str = "en", title: str = "Refugees, by camp") -> list[TieStatus]:
    """What became of the figures of a paragraph over the table."""
    table = CAMPS.format(title=title)
    if code == "zh":
        table = table.replace("Ayroun", "阿伦营").replace("Belmar", "贝尔营")
    read_in = replace(read(f"1. {text}{table}".encode(), "draft.md"), language=code)
    return [tie.bond for tie in Analysis(with_quantities(read_in), VOCABULARY).ties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2024, Ayroun and Belmar had 53 417 and 29 863 refugees, respectively.", [HELD, HELD]),
        ("In 2024, Ayroun and Belmar had 53 417 and 14 220 refugees, respectively.", [HELD, WRONG]),
        ("In 2024, Ayroun and Belmar had 53 417 and 38 154 refugees, respectively.", [HELD, WRONG]),
        ("In 2024, Ayroun and Belmar had, respectively, 29 863 and 53 417 refugees.", [WRONG, HELD]),
        (
            "In 2024, Ayroun, Belmar and Castra had 53 417, 92 319 and 14 220 refugees, respectively.",
            [HELD, WRONG, HELD],
        ),
        ("The refugees in Ayroun in 2023 and 2024 numbered 41 260 and 53 417, respectively.", [HELD, HELD]),
        ("The refugees in Ayroun in 2023 and 2024 numbered 53 417 and 41 260, respectively.", [WRONG, HELD]),
    ],
)
def test_a_figure_is_held_against_the_row_or_year_that_is_named_at_its_place(
    text: str, expected: list[TieStatus]
) -> None:
    assert bonds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, Ayroun and Belmar had 53 417 and 29 900 refugees, respectively.",
        "In 2024, Ayroun and Belmar had 53 417 and about 14 220 refugees, respectively.",
        "In Ayroun and Belmar, 1 210 and 534 staff, respectively, worked in 2024.",
        "From 2023 to 2024, Ayroun and Belmar changed by 12 157 and 8 291 refugees, respectively.",
        "In 2024, Ayroun and Belmar had 53 417 and 29 863 refugees in 120 and 85 villages, respectively.",
        "Ayroun, Belmar and Castra had 53 417 and 29 863 refugees in 2024, respectively.",
    ],
)
def test_what_is_rounded_or_of_other_things_is_left_alone(text: str) -> None:
    assert WRONG not in bonds(text)


@pytest.mark.parametrize(
    ("code", "title", "text"),
    [
        ("fr", "Réfugiés, par camp", "En 2024, Ayroun et Belmar comptaient respectivement {} et {} réfugiés."),
        ("es", "Refugiados, por campamento", "En 2024, Ayroun y Belmar tenían {} y {} refugiados, respectivamente."),
        ("ru", "Беженцы, по лагерям", "В 2024 году в Ayroun и Belmar насчитывалось соответственно {} и {} беженцев."),
        ("zh", "难民人数，按营地", "2024年，阿伦营和贝尔营的难民人数分别为{}人和{}人。"),
        ("ar", "اللاجئون حسب المخيم", "في عام 2024، كان في Ayroun و Belmar ما عدده {} و {} لاجئا على التوالي."),
    ],
)
def test_the_word_is_known_in_six_languages(code: str, title: str, text: str) -> None:
    assert bonds(text.format("53 417", "29 863"), code, title) == [HELD, HELD]
    assert bonds(text.format("53 417", "14 220"), code, title) == [HELD, WRONG]
    assert bonds(text.format("29 863", "53 417"), code, title) == [WRONG, HELD]
