"""What Chinese texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("表 2 和表 3", "table", ["2", "3"]),
        ("图3", "figure", ["3"]),
        ("附录二", "annex", ["二"]),
        ("见第 4 段", "paragraph", ["4"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "zh")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "见上文第 4 段",
        "本报告第 4 段",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "zh")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "决议第 7 段",
        "准则第 7 段",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "zh") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("第 12 条", "paragraph"),
        ("图书 3 册", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "zh") == []
