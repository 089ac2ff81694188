"""Characters that mean the same in a figure, and spaces that mean nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from checker.languages.characters import levelled, unified, without_gaps


def test_a_levelled_text_keeps_the_place_of_each_character() -> None:
    assert levelled("１２ ٣٫٥％ – l’année，") == "12 3٫5% - l'année，"


def test_a_unified_text_has_one_kind_of_digit_dash_and_space() -> None:
    assert unified("\u200f（１２）\u2009\u00a0− ٣\n") == "(12) - 3"


def test_a_text_of_latin_letters_keeps_its_gaps() -> None:
    assert without_gaps("United  Nations") == "United  Nations"


@pytest.mark.parametrize(("sides", "text"), [(all, "缔约方会议 2024 年"), (any, "缔约方会议2024年")])
def test_line_ends_leave_no_gap_in_chinese(sides: Callable[[Iterable[bool]], bool], text: str) -> None:
    assert without_gaps("缔约方 会议 2024 年", sides) == text
