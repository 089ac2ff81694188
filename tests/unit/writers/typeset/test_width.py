"""How wide a text stands, and where its lines break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from checker.writers.typeset.harmless import clean
from checker.writers.typeset.width import centred, hanging, wrapped


def test_a_text_hangs_from_the_head_before_it() -> None:
    assert list(hanging("Not read: ", "the rows add up", 18)) == ["Not read: the rows", "          add up"]


def test_lines_break_at_spaces_and_between_chinese_characters_but_not_before_a_comma() -> None:
    assert wrapped("the rows add up", 8) == ["the rows", "add up"]
    assert wrapped("Government-provided", 12) == ["Government-", "provided"]
    assert wrapped("科学技术，创新", 8) == ["科学技", "术，创新"]


@given(st.text(max_size=60), st.integers(4, 30))
def test_no_line_is_wider_than_asked_for_and_no_word_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(wcswidth(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())


def test_a_text_stands_in_the_middle_of_the_width() -> None:
    assert [centred(text, 7) for text in ("员额", "posts")] == [" 员额  ", " posts "]


def test_a_text_that_is_too_wide_is_left_as_it_is() -> None:
    assert centred("posts", 3) == "posts"


def test_a_word_that_is_wider_than_a_line_is_cut() -> None:
    assert wrapped("recommendations", 6) == ["recomm", "endati", "ons"]


def test_a_line_does_not_break_within_a_figure() -> None:
    assert wrapped("the budget is 1 122 590 euros", 20) == ["the budget is", "1 122 590 euros"]
    assert wrapped("in 2021 14 posts", 9) == ["in 2021", "14 posts"]
