"""Lines of the contents: number, text, paragraphs and page."""

from __future__ import annotations

import pytest

from checker.model.document import Entry
from checker.readers.prose.listing import entry_of, is_range_head, is_title, levelled, tail_of


@pytest.mark.parametrize(
    "text", ["Contents", "CONTENTS", "目录", "Table des matières", "TABLE DES MATIERES (suite)", "Índice"]
)
def test_contents_are_known_by_their_title(text: str) -> None:
    assert is_title(text)


def test_a_sentence_on_contents_is_no_title() -> None:
    assert not is_title("Contents of the report")


def test_heads_of_columns_are_no_entries() -> None:
    assert is_range_head("段次 页次")
    assert is_range_head("Paragraphs Page")
    assert not is_range_head("Page setting")


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (["4–9", "3"], ("4–9", "3")),
        (["26-61 15"], ("26-61", "15")),
        (["1−2", "3"], ("1−2", "3")),
        (["1 a 2", "3"], ("1 a 2", "3")),
        (["12"], (None, "12")),
        (["iv"], (None, "iv")),
        (["Posts", "3"], None),
        (["1,200"], None),
    ],
)
def test_what_stands_behind_a_leader(pieces: list[str], expected: tuple[str | None, str | None] | None) -> None:
    assert tail_of(pieces) == expected


def test_an_entry_is_set_apart_into_number_and_text() -> None:
    assert entry_of("A. 战略目标 1: 改善.....", ("11-15", "6"), True) == Entry(
        "战略目标 1: 改善", "A.", 1, "11-15", "6"
    )


def test_entries_without_a_number_stand_as_deep_as_those_indented_as_far() -> None:
    entries = [Entry("Introduction", "I."), Entry("Mandate", "A."), Entry("Summary")]
    assert [entry.level for entry in levelled(entries, [20.0, 40.0, 40.0])] == [1, 2, 2]


@pytest.mark.parametrize(("left", "level"), [(43.9, 2), (44.1, 3)])
def test_an_entry_four_points_further_right_stands_lower(left: float, level: int) -> None:
    entries = [Entry("Introduction", "I."), Entry("Mandate", "A."), Entry("Summary")]
    assert [entry.level for entry in levelled(entries, [20.0, 40.0, left])] == [1, 2, level]


@pytest.mark.parametrize(("letters", "expected"), [(59, True), (60, False)])
def test_what_stands_over_contents_has_fewer_than_sixty_letters(letters: int, expected: bool) -> None:
    assert is_title(f"Contents ({'continued ' * 6}".ljust(letters - 1)[: letters - 1] + ")") is expected
    assert is_range_head(" ".join(["Page"] * 11).ljust(letters - 4) + "Page") is expected


@pytest.mark.parametrize("text", ["3 CONTENTS", "Contents 4", "iv Contents"])
def test_contents_that_run_over_pages_have_a_running_head(text: str) -> None:
    assert is_title(text)
