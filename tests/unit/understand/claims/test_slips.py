"""Which slips explain a difference, and how seldom one does so by chance."""

from __future__ import annotations

import pytest

from checker.model.interval import Interval
from checker.understand.claims.slips import FAR, NEAR, is_near, is_slipped, mends, rarity
from tests.sentences import figure


@pytest.mark.parametrize(
    ("printed", "wanted", "expected"),
    [
        ("46 posts", 41, True),
        ("52,340 posts", 25_340, True),
        ("23,501,800 posts", 23_105_800, True),
        ("4,500 posts", 4_500_000, True),
        ("4,500 posts", 450_000, False),
        ("46 posts", 31, False),
        ("20 posts", 0, False),
    ],
)
def test_a_digit_two_digits_in_each_others_place_or_a_moved_point_is_one_slip(
    printed: str, wanted: int, expected: bool
) -> None:
    assert mends(figure(printed), Interval.exactly(wanted)) is expected


def test_a_rounded_figure_is_mended_by_what_rounds_to_it() -> None:
    assert mends(figure("46 per cent"), Interval.exactly(41) + Interval.exactly(1) / Interval.exactly(3))


def test_a_slip_in_the_whole_or_in_a_part_explains_a_sum() -> None:
    parts = [figure("13 posts"), figure("24 posts")]
    assert is_slipped(figure("38 posts"), parts)
    assert is_slipped(figure("57 posts"), parts)
    assert not is_slipped(figure("106 posts"), [figure("30 posts"), figure("45 posts")])


@pytest.mark.parametrize(("whole", "share", "expected"), [(90, NEAR, True), (89, NEAR, False), (50, FAR, True)])
def test_what_is_near_is_off_by_a_small_share(whole: int, share: int, expected: bool) -> None:
    assert is_near(figure(f"{whole} posts"), [figure("60 posts"), figure("40 posts")], share) is expected


def test_long_figures_add_up_by_chance_less_often_than_short_ones() -> None:
    short = [figure("37 posts"), figure("13 posts"), figure("24 posts")]
    long = [figure("$24,383,833"), figure("$17,883,833"), figure("$6,500,000")]
    assert [rarity(short, slipped=False), rarity(short, slipped=True)] == [5, 0]
    assert [rarity(long, slipped=False), rarity(long, slipped=True)] == [22, 14]
