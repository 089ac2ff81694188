"""What Arabic texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("في الجدولين 2 و 3", "table", ["2", "3"]),
        ("الشكل 3", "figure", ["3"]),
        ("الفقرات 4 إلى 6", "paragraph", ["4", "6"]),
        ("التذييل 2", "annex", ["2"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "ar")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "الفقرات 4 إلى 6 أعلاه",
        "في الفقرة 4 من هذا التقرير",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "ar")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "في الفقرة 7 من القرار 77/267",
        "في الفقرة 7 من المادة 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "ar") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("جدولة 3", "table"),
        ("شكلت 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "ar") == []
