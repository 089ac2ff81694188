"""The figures of a paragraph that others beside them add up to, so that these say what they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, takewhile

from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.ties.figures import digits


def summed_in(mentions: Sequence[Mention]) -> list[Mention]:
    """The figures that those right before them in their sentence add up to: "6 States and 14 agencies, 20 in all".

    So are those which a figure right before them is the sum of: "120 posts, 80 in Lima and 40 in Quito".
    """
    parts = (part for at, mention in enumerate(mentions) for part in _parts(mention, mentions[at + 1 :]))
    return [*(mention for at, mention in enumerate(mentions) if _adds_up(mention, mentions[:at])), *parts]


def _parts(mention: Mention, behind: Sequence[Mention]) -> Sequence[Mention]:
    """The figures right behind one that add up to it."""
    shares = mention.quantity.kind is Kind.PERCENTAGE
    own = [each for each in behind if (each.quantity.kind is Kind.PERCENTAGE) is shares]
    own = list(takewhile(lambda each: each.sentence == mention.sentence, own))
    sums = list(accumulate(each.value for each in own))[1:]
    return own[: sums.index(mention.value) + 2] if digits(mention) > 2 and mention.value in sums else ()


def _adds_up(mention: Mention, before: Sequence[Mention]) -> bool:
    said = mention.quantity
    like = (each for each in reversed(before) if (each.quantity.kind, each.quantity.unit) == (said.kind, said.unit))
    sizes = [each.value for each in takewhile(lambda each: each.sentence == mention.sentence, like)]
    return digits(mention) > 2 and mention.value in list(accumulate(sizes))[1:]
