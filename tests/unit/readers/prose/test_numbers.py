"""What stands at the beginning of a paragraph is its number only where it is set apart or follows upon the last."""

from __future__ import annotations

from checker.readers.prose.block import Block
from checker.readers.prose.numbers import numbers_of


def numbered(*texts: str) -> list[tuple[str | None, int]]:
    """The number and depth of each text; a tab sets a number apart."""
    blocks = []
    for text in texts:
        label, tab, rest = text.partition("\t")
        blocks.append(Block(f"{label} {rest}" if tab else label, tab=len(label) if tab else 0))
    numbers = numbers_of(blocks)
    return [numbers.of(block)[:2] for block in blocks]


def test_a_number_with_a_full_stop_follows_upon_the_last() -> None:
    assert numbered("1. One.", "2. Two.", "3. Three.") == [("1", 0), ("2", 0), ("3", 0)]


def test_an_arabic_number_is_followed_by_a_dash() -> None:
    assert numbered("1 -\tأولا.", "2 - ثانيا.") == [("1", 0), ("2", 0)]
    assert numbered("12 - 15 posts.") == [(None, 0)]


def test_a_figure_that_begins_a_sentence_is_no_number() -> None:
    assert (
        numbered("1. One.", "74 countries.", "74 个国家。", "1.5 million.", "2,000 posts.")
        == [("1", 0)] + [(None, 0)] * 4
    )


def test_a_year_with_a_full_stop_far_ahead_is_no_number() -> None:
    assert numbered("1. One.", "202. Something.") == [("1", 0), (None, 0)]


def test_a_number_without_a_tab_may_be_five_ahead_of_the_last_and_no_more() -> None:
    assert numbered("1. One.", "6. Six.", "12. Twelve.") == [("1", 0), ("6", 0), (None, 0)]


def test_a_tab_is_believed_also_where_numbers_are_missing() -> None:
    assert numbered("1.\tOne.", "30.\tThirty.") == [("1", 0), ("30", 0)]


def test_a_bare_number_needs_its_tab_and_its_place() -> None:
    assert numbered("1\tOne.", "2\tTwo.", "3 three", "90\tNinety") == [("1", 0), ("2", 0), (None, 0), (None, 0)]


def test_numbers_of_a_chapter_are_known_by_coming_several_times() -> None:
    assert numbered("24.1\tA.", "24.2\tB.", "24.3\tC.", "17.1\tD.") == [
        ("24.1", 0),
        ("24.2", 0),
        ("24.3", 0),
        (None, 0),
    ]


def test_numbers_of_a_chapter_that_come_only_twice_are_not_known() -> None:
    assert numbered("24.1\tA.", "24.2\tB.") == [(None, 0), (None, 0)]


def test_sub_paragraphs_stand_below_and_those_with_numerals_below_letters() -> None:
    found = numbered("1. One:", "(a) A:", "(i) First;", "(ii) Second;", "(b) B.", "2. Two:", "(i) First;")
    assert found == [("1", 0), ("(a)", 1), ("(i)", 2), ("(ii)", 2), ("(b)", 1), ("2", 0), ("(i)", 1)]


def test_i_behind_h_is_a_letter() -> None:
    assert numbered("(g) G;", "(h) H;", "(i) I;", "(j) J.")[2:] == [("(i)", 1), ("(j)", 1)]


def test_bullets_have_no_number_but_a_depth() -> None:
    assert numbered("1. One:", "• First", "– Second") == [("1", 0), (None, 1), (None, 1)]


def test_a_dash_that_belongs_to_a_word_is_no_bullet() -> None:
    assert numbered("-based budgeting") == [(None, 0)]
