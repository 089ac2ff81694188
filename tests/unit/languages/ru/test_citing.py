"""What Russian texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("в таблицах 2 и 3", "table", ["2", "3"]),
        ("на диаграмме 3", "figure", ["3"]),
        ("пп. 4 по 6", "paragraph", ["4", "6"]),
        ("в приложении II", "annex", ["II"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "ru")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "пп. 4–6 выше",
        "в пункте 4 настоящего доклада",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "ru")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "в пункте 7 резолюции 77/267",
        "в пункте 7 статьи 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "ru") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("таблетки 3", "table"),
        ("рисунками 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "ru") == []
