"""What English texts cite, and whose it is."""

from __future__ import annotations

import pytest

from tests.sentences import cited


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("appendices II and III", "annex", ["II", "III"]),
        ("paras. 4 through 6", "paragraph", ["4", "6"]),
        ("figures 1 or 2", "figure", ["1", "2"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "en")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "see paras. 4 to 6 below",
        "in paragraphs 4 and 6 of this report",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "en")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "in paragraph 7 of the guidelines",
        "paragraph 7 of his report",
        "in paragraph 7 of the Convention",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "en") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("suitable 3", "table"),
        ("configure 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "en") == []
