"""Numbers in words with their digits beside them, in each language, and what else stands in parentheses."""

from __future__ import annotations

import pytest

from tests.sentences import slips


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Nineteen ({}) samples came in."),
        ("en", "The period is {} (nineteen) days."),
        ("fr", "Ce jour, dix-neuf ({}) échantillons sont arrivés (dont 8 nouveaux)."),
        ("es", "El plazo es de diecinueve ({}) días."),
        ("ru", "Срок составляет девятнадцать ({}) дней."),
    ],
)
def test_digits_are_the_number_that_is_said_beside_them(code: str, text: str) -> None:
    assert slips(text.format(19), code) == []
    assert [said for said in slips(text.format(39), code) if "39 in digits" in said or "but 39" in said]


@pytest.mark.parametrize(
    "text",
    [
        "Nineteen (8 new) samples came in.",
        "Nineteen (8 and 11) samples came in.",
        "Nineteen samples (39 vials) came in.",
        "Nineteen (40 per cent) were open.",
        "So it was in three (16) and in two (7) of the studies, or in twelve (5).",
        "The sixteen (16) samples and one more came in.",
    ],
)
def test_what_else_stands_in_parentheses_is_another_number(text: str) -> None:
    assert slips(text) == []
