"""What Spanish texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("los cuadros 2 y 3", "table", ["2", "3"]),
        ("tabla 4", "table", ["4"]),
        ("gráficos 1 a 3", "figure", ["1", "3"]),
        ("apéndice II", "annex", ["II"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "es")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "párrs. 4 a 6 supra",
        "en el párrafo 4 del presente documento",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "es")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "en el párrafo 7 de la resolución 77/267",
        "en el párrafo 7 de la decisión 5/CP.1",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "es") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("retabla 3", "table"),
        ("configura 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "es") == []
