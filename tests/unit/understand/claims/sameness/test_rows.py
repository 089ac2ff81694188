"""What stands in a row next to two figures."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.sameness.rows import Alignment, Rows
from tests.drafts import stated


def row(*texts: str, language: str = "en") -> Alignment:
    """What the first figures of the first two texts have in a row."""
    said = stated(*texts, language=language)
    one, other = (next(each for each in said if each.passage.label == f"paragraph {number}") for number in (1, 2))
    return Rows(said, LANGUAGES[language]).row(one, other)


def test_words_and_figures_on_both_sides_are_in_a_row_until_one_differs() -> None:
    found = row("Some 345 new trucks and 12 boats came.", "Some 347 new trucks and 12 planes left.")
    assert (found.bits, found.led, found.replaced) == (16, False, False)
    assert row("Some 345 new trucks came.", "In all 347 old boats sank.").bits == 0


def test_the_part_that_both_say_is_measured_by_the_shorter_sentence() -> None:
    assert row("Some 345 trucks came.", "Some 347 trucks came, as the driver of the last one wrote.").most == 100
    assert row("Some 345 trucks came.", "Some 347 boats sank.").most in range(20, 50)


def test_other_figures_with_the_nearest_words_are_counted_and_the_same_ones_are_named() -> None:
    texts = ("We keep 345 spare tyres.", "We keep 347 spare tyres.")
    found = row(*texts, "We keep 500 spare tyres.", "We keep 345 spare tyres.")
    assert (found.others, {each[0] for each in found.again}) == (1, {"345"})


@pytest.mark.parametrize(
    ("one", "other", "led", "replaced"),
    [
        ("In the eastern region 345 trucks came.", "In the western region 347 trucks came.", False, True),
        ("The 345 trucks came to the port.", "The 347 trucks came to the mine.", False, True),
        ("The 345 trucks came to the port.", "The 347 trucks came to the port at dawn.", False, False),
        ("The interest was $345 here.", "The interest amounted to $347 here.", False, False),
        ("In group I, 345 trucks came.", "In group II, 347 trucks came.", False, True),
        ("The 345 trucks came in 2023.", "The 347 trucks came in 2024.", True, True),
        ("The 345 trucks came in 2023.", "The 347 trucks came in 2023.", False, False),
    ],
)
def test_a_row_ends_in_two_figures_or_goes_on_behind_another_word(
    one: str, other: str, led: bool, replaced: bool
) -> None:
    found = row(one, other)
    assert (found.led, found.replaced) == (led, replaced)


def test_chinese_signs_are_in_a_row_each() -> None:
    assert (
        row("共有345名儿童接种。", "共有347名儿童接种。", language="zh").bits
        > row("有345名。", "有347名。", language="zh").bits
    )
