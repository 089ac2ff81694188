"""What parts two statements however much they share: they cannot be of one fact."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.claim import Mention
from checker.understand.claims.statements import Statement, fact
from checker.understand.dates.periods import compatible


def contradict(one: Statement, other: Statement) -> bool:
    """Whether two statements are of two figures, two periods, a rise and a fall, or only one is a base or a mean.

    So are a percentage that says a figure again ("19 (37.3%)"), and one that stands by itself.
    """
    if (
        one.again is not other.again
        or one.compared is not other.compared
        or one.apart is not other.apart
        or one.turn * other.turn < 0
    ):
        return True
    if bool(one.days) is not bool(other.days) or not compatible(one.days, other.days):
        return True
    return not compatible(one.periods, other.periods) or are_two(one, other)


def are_two(one: Statement, other: Statement) -> bool:
    """Whether two figures stand side by side, or lead to others that differ: they are told apart on purpose.

    So are they where the sentence of one has the other too, be it of something else.
    """
    if one.is_beside(other) or one.fact in other.beside or other.fact in one.beside:
        return True
    if one.value != other.value and (one.value in other.company or other.value in one.company):
        return True
    return _are_parallel(one, other)


def _are_parallel(one: Statement, other: Statement) -> bool:
    """Whether the same words lead from both figures to others beside them that are not the same.

    So does one way of saying things where it is said of two ("$5 million in 2024 (2023: $4 million)").
    """
    former = (one.before == other.before or (one.again and other.again)) and _differ(one.former[-1:], other.former[-1:])
    return former or (one.after == other.after and _differ(one.later[:1], other.later[:1]))


def are_led_apart(one: Statement, other: Statement) -> bool:
    """Whether the figures before both, or behind both, are of one kind and differ."""
    return _differ(one.former[-1:], other.former[-1:]) or _differ(one.later[:1], other.later[:1])


def _differ(figures: Sequence[Mention], others: Sequence[Mention]) -> bool:
    """Whether two figures of a kind are not the same; none is like any."""
    pairs = [(fact(each), fact(other)) for each, other in zip(figures, others, strict=False)]
    return any(each != other and each[1:] == other[1:] for each, other in pairs)
