"""Which figures one slip of the pen turns into each other, found by what both of them leave when the slip is undone."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.claim import Mention
from checker.relations.standing import is_slip

_TENS = (1, 3, 6)  #: places by which a lost decimal point or scale word moves a figure [given]
_NOUGHTS = 2  #: noughts at the end of a figure in whose place another digit may have stood [cost]
_SURE = 4  #: digits of a figure that is no other with a digit lost by chance [unknown]

#: What a figure and its misprints have in common: the digits that remain, and the worth of the last one.
Trace = tuple[str, int]


def digits(mention: Mention) -> str:
    """The digits of a figure, noughts at both ends left out."""
    return "".join(map(str, mention.value.normalize().as_tuple().digits))


def traces(mention: Mention) -> Iterator[Trace]:
    """What a figure shares with all that one slip makes of it, and with a few others."""
    shown, end = digits(mention), _end(mention)
    for noughts in range(_NOUGHTS + 1):
        told, last = shown + "0" * noughts, end - noughts
        yield from ((f"{told[:at]}?{told[at + 1 :]}", last) for at in range(len(told)))
        yield from (
            (f"{told[:at]}({_in_order(told[at : at + 2])}){told[at + 2 :]}", last) for at in range(len(told) - 1)
        )
    yield from ((shown[:at] + shown[at + 1 :], end) for at in range(len(shown)))
    yield from ((shown, end), (shown, 0))


def _in_order(pair: str) -> str:
    return "".join(sorted(pair))


def is_misprint(one: Mention, other: Mention) -> bool:
    """Whether one digit is another, two are in a wrong order, one is lost, or the point or the scale is."""
    first, second = digits(one), digits(other)
    if first == second:
        return abs(_end(one) - _end(other)) in _TENS
    end = min(_end(one), _end(other))
    first, second = (shown + "0" * (_end(each) - end) for shown, each in ((first, one), (second, other)))
    if len(first) == len(second):
        return is_slip(2 * int(first), 2 * int(second))
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= _SURE and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _end(mention: Mention) -> int:
    """The worth of the last digit that is no nought, as a power of ten."""
    return int(mention.value.normalize().as_tuple().exponent)
