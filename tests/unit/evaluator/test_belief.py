"""When a relation that fails is believed to be broken by a slip: what is weighed, in bits."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.evaluator.belief import (
    NEEDED,
    Ground,
    believe,
    decided,
    explanation,
    ground_of,
    nearness,
    weighed,
)
from checker.evaluator.relations import Judged, judge_relation
from checker.model.report import Verdict
from tests.figures import total

#: Sums of three figures of four digits that hold, each worth twelve bits.
HELD = [(7301, 2298, 5003), (8442, 6025, 2417), (9015, 5713, 3302), (7186, 4377, 2809), (8853, 6144, 2709)]
#: Sums that are too large by a tenth or less, no two by the same, and that no changed digit explains.
WRONG = [(7534, 2298, 5003), (8719, 6025, 2417), (9358, 5713, 3302), (7575, 4377, 2809)]


def judged(printed: int, *parts: int) -> Judged:
    """A total held against its parts."""
    found = judge_relation(total(printed, *parts))
    assert found is not None
    return found


def all_of(*sums: Sequence[Sequence[int]]) -> list[Judged]:
    return [judged(*figures) for each in sums for figures in each]


def ground(held: int, wrong: int, said: int = 0, unsaid: bool = False) -> Ground:
    """A relation that holds in so many places and fails in so many."""
    return ground_of(all_of(HELD[:held], WRONG[:wrong]), said, unsaid)


def bits(held: int, wrong: int, said: int = 0, unsaid: bool = False) -> int:
    """What speaks for a slip in the first place where a relation fails."""
    return ground(held, wrong, said, unsaid).bits(judged(*WRONG[0]))


@pytest.mark.parametrize(("found", "verdict"), [(NEEDED, Verdict.DISAGREED), (NEEDED - 1, Verdict.UNCHECKED)])
def test_an_alarm_needs_five_bits(found: int, verdict: Verdict) -> None:
    assert weighed(judged(*WRONG[0]), found, True, "it is doubtful").verdict is verdict
    assert NEEDED == 5


@pytest.mark.parametrize(("applies", "verdict"), [(True, Verdict.HELD), (False, Verdict.UNCHECKED)])
def test_what_holds_is_told_where_most_does(applies: bool, verdict: Verdict) -> None:
    assert weighed(judged(*HELD[0]), 0, applies, "it is doubtful").verdict is verdict


@pytest.mark.parametrize(("printed", "parts", "worth"), [(16383, (16380, 3), 13), (16384, (16380, 4), 14)])
def test_an_agreement_is_worth_the_logarithm_of_what_could_have_stood_there(
    printed: int, parts: tuple[int, ...], worth: int
) -> None:
    assert ground_of([judged(printed, *parts)], 0).meant == worth


def test_no_agreement_is_worth_more_than_fourteen_bits() -> None:
    assert ground_of([judged(32768, 32760, 8)], 0).meant == 14


@pytest.mark.parametrize(("said", "meant"), [(0, 0), (1, 2)])
def test_a_figure_that_repeats_one_other_confirms_nothing_unless_words_say_that_it_should(
    said: int, meant: int
) -> None:
    assert ground_of([judged(8301, 8301)], said).meant == meant


def test_places_where_all_is_zero_decide_nothing() -> None:
    nothing, something = judged(0, 0, 0), judged(*HELD[0])
    assert decided([nothing, something, something.unchecked("it cannot be read")]) == [something]


@pytest.mark.parametrize(
    ("printed", "parts", "worth"),
    [
        (12177, (7431, 4869), 3),  # off by a hundredth
        (12176, (7431, 4869), 1),
        (11106, (7431, 4909), 1),  # off by a tenth
        (11105, (7431, 4909), 0),
        (6170, (7431, 4909), 0),  # off by half
        (6169, (7431, 4909), -1),
        (617, (7431, 4909), -1),  # off by nineteen twentieths
        (616, (7431, 4909), -3),
        (20, (0, 0), -3),  # what is left out may be of any size,
        (19, (0, 0), -1),  # though a small figure has none
    ],
)
def test_the_nearer_a_figure_is_the_likelier_it_is_a_slip(printed: int, parts: tuple[int, ...], worth: int) -> None:
    assert explanation(total(printed, *parts)) == worth


@pytest.mark.parametrize(
    ("printed", "parts", "worth"),
    [
        (2917, (1946, 670, 355), 6),  # digits swapped
        (29171, (19461, 6700, 3550), 7),  # one in 588 would be so by chance, yet it is worth no more
        (91, (12, 7), 1),  # by chance in nearly every sum of such small figures
    ],
)
def test_a_slip_is_worth_the_more_the_less_it_would_explain_by_chance(
    printed: int, parts: tuple[int, ...], worth: int
) -> None:
    assert explanation(total(printed, *parts)) == worth


def test_a_figure_is_near_another_up_to_a_tenth() -> None:
    assert [nearness(total(printed, 5912, 4088)) > 0 for printed in (9000, 8999)] == [True, False]


def test_the_lesser_of_two_doubts_counts() -> None:
    """Twelve bits or sixty that speak for a relation are worth no more than that it fails nowhere else."""
    few, many = ground(held=1, wrong=1), ground(held=5, wrong=1)
    assert (few.meant, many.meant) == (12, 63)
    assert [each.bits(judged(*WRONG[0])) for each in (few, many)] == [5 + 1, 6 + 1]


def test_what_fails_elsewhere_by_another_size_makes_a_place_doubtful() -> None:
    assert [bits(held=5, wrong=wrong, said=4) for wrong in (1, 2, 3, 4)] == [9, 7, 7, 6]


def test_where_words_do_not_say_that_all_places_are_meant_it_is_more_doubtful() -> None:
    assert [bits(held=5, wrong=wrong, unsaid=True) for wrong in (1, 2, 3, 4)] == [7, 3, 3, 2]


@pytest.mark.parametrize(("held", "worth"), [(14, 5), (13, 4)])
def test_each_failure_without_a_word_weighs_as_much_as_sixteen_places(held: int, worth: int) -> None:
    """Sixteen for each of seventeen places, the one before any is seen among them, are sixteen to one."""
    places = all_of((HELD * 3)[:held], WRONG[:2])
    assert ground_of(places, 0, unsaid=True).bits(judged(*WRONG[0])) == worth


def test_the_same_gap_in_several_columns_counts_once() -> None:
    same = ground_of(all_of(HELD, [(7534, 2298, 5003), (8675, 6025, 2417)]), 4)
    other = ground_of(all_of(HELD, [(7534, 2298, 5003), (8676, 6025, 2417)]), 4)
    assert [each.bits(judged(*WRONG[0])) for each in (same, other)] == [10, 7]


def test_what_rounding_would_explain_elsewhere_makes_no_relation_of_mere_figures_doubtful() -> None:
    near = ground_of(all_of(HELD, WRONG[:1], [(8443, 6025, 2417)]), 0, unsaid=True)
    far = ground_of(all_of(HELD, WRONG[:1], [(8452, 6025, 2417)]), 0, unsaid=True)
    assert [each.bits(judged(*WRONG[0])) for each in (near, far)] == [8, 3]


def test_a_relation_that_fails_more_often_than_it_holds_is_believed_less_with_each_gap() -> None:
    assert [bits(held=0, wrong=wrong, said=5) for wrong in (1, 2, 3)] == [6, 4, 2]


def test_a_slip_that_explains_all_failures_leaves_no_doubt_about_the_others() -> None:
    alone = ground(held=0, wrong=3, said=5)
    assert [alone.bits(judged(*WRONG[0]), slip=slip) for slip in (None, 4)] == [2, 9]


def test_what_holds_beside_a_place_speaks_for_it() -> None:
    assert [ground(held=0, wrong=1, said=2).bits(judged(*WRONG[0]), beside) for beside in (0, 2)] == [3, 5]


def test_a_place_without_figures_is_worth_nothing() -> None:
    none = judged(*WRONG[0]).unchecked("it cannot be read")
    assert ground(1, 1).bits(Judged(none.rule, none.place, none.cell, Verdict.DISAGREED)) == 0


@pytest.mark.parametrize(
    ("places", "held"),
    [(WRONG[:1], "the relation holds in 0 of 1 row"), (WRONG[:2], "the relation holds in 0 of 2 rows")],
)
def test_a_relation_that_is_not_believed_is_said_to_mean_something_else(
    places: Sequence[Sequence[int]], held: str
) -> None:
    reasons = {item.reason for item in believe(all_of(places), 0, "rows")}
    assert reasons == {f"the columns mean something else here: {held}"}


def test_a_relation_that_is_believed_tells_its_failures_with_their_bits() -> None:
    believed = believe(all_of(HELD, WRONG[:1]), 4, "rows")
    assert [(item.verdict, item.bits) for item in believed] == [(Verdict.HELD, 0)] * 5 + [(Verdict.DISAGREED, 9)]
