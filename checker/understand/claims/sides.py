"""Percentages of two years side by side: "49.6 per cent were good, 42.4 fair and 8.0 poor, compared with 48, 40, 12".

Where those of one year add up to a hundred, they are all there are, and so are those that they are compared with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.claim import Claim, Form, Mention, Role
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.setting import ClaimLine
from checker.understand.claims.slips import mends

_HUNDRED = Interval.exactly(100)  #: per cent are all [given]
_FEWEST = 3  #: two percentages make up a hundred too often by chance [unknown]


def sides(lines: Sequence[ClaimLine]) -> Iterator[Claim]:
    """The percentages of a paragraph that should add up to a hundred as those beside them do."""
    new, base = _sides(lines)
    if len(new) == len(base) >= _FEWEST:
        for known, other in ((new, base), (base, new)):
            if _sum(known).meets(_HUNDRED) and _is_all(other):
                yield Claim(Form.HUNDRED, tuple((Role.PART, part) for part in other))
                return


def _is_all(parts: Sequence[Mention]) -> bool:
    """Whether percentages add up to a hundred, or would but for a slip."""
    total = _sum(parts)
    missing = _HUNDRED - total
    return total.meets(_HUNDRED) or any(mends(part, part.interval + missing) for part in parts)


def _sides(lines: Sequence[ClaimLine]) -> tuple[list[Mention], list[Mention]]:
    """The percentages that are compared, and as many behind each "compared with"."""
    new: list[Mention] = []
    base: list[Mention] = []
    pending, behind = 0, False
    for token in (token for line in lines for token in line.tokens):
        behind = behind or token.type == "_VERSUS"
        if token.mention and _is_share(token.mention):
            (base if behind else new).append(token.mention)
            pending += -1 if behind else 1
            behind = behind and pending > 0
    return new, base


def _is_share(mention: Mention) -> bool:
    return mention.quantity.kind is Kind.PERCENTAGE and not mention.points


def _sum(parts: Sequence[Mention]) -> Interval:
    return sum((part.interval for part in parts), start=Interval.exactly(0))
