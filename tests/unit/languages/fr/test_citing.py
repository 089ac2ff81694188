"""What French texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("les tableaux 2 et 3", "table", ["2", "3"]),
        ("graphiques 1 à 3", "figure", ["1", "3"]),
        ("l’annexe II", "annex", ["II"]),
        ("aux paragraphes 4 ou 6", "paragraph", ["4", "6"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "fr")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "par. 4 et 6 ci-dessus",
        "au paragraphe 4 du présent rapport",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "fr")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "au paragraphe 7 de la résolution 77/267",
        "au paragraphe 7 de l’article 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "fr") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("un parc de 12 véhicules", "paragraph"),
        ("la défigure 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "fr") == []
