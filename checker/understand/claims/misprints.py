"""Which figures one slip of the pen turns into each other, found by what both of them leave when the slip is undone."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.claim import Mention

_TENS = (1, 3, 6)  #: places by which a lost decimal point or scale word moves a figure [given]
_NOUGHTS = 2  #: noughts at the end of a figure in whose place another digit may have stood [cost]
_SURE = 4  #: digits of a figure that is no other with a digit lost by chance [unknown]

#: A figure as its digits, noughts at both ends left out, and the power of ten that the last of them counts.
Shown = tuple[str, int]
#: What a figure and its misprints have in common: the digits that remain, and what the last one counts.
Trace = tuple[str, int]


def shown(mention: Mention) -> Shown:
    """A figure as its digits."""
    parts = mention.value.normalize().as_tuple()
    return "".join(map(str, parts.digits)), int(parts.exponent)


def traces(figure: Shown) -> Iterator[Trace]:
    """What a figure shares with all that one slip makes of it, and with a few others."""
    digits, end = figure
    for noughts in range(_NOUGHTS + 1):
        told, last = digits + "0" * noughts, end - noughts
        yield from ((f"{told[:at]}?{told[at + 1 :]}", last) for at in range(len(told)))
        yield from (
            (f"{told[:at]}({_in_order(told[at : at + 2])}){told[at + 2 :]}", last) for at in range(len(told) - 1)
        )
    yield from ((digits[:at] + digits[at + 1 :], end) for at in range(len(digits)))
    yield from ((digits, end), (digits, 0))


def _in_order(pair: str) -> str:
    return "".join(sorted(pair))


def is_slip(one: int, other: int) -> bool:
    """Whether two figures differ by one digit, or by two digits that changed places."""
    first, second = str(one), str(other)
    if len(first) != len(second):
        return False
    unlike = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return len(unlike) <= 1 or (len(unlike) == 2 and sorted(first) == sorted(second))


def is_misprint(one: Shown, other: Shown) -> bool:
    """Whether one digit is another, two are in a wrong order, one is lost, or the point or the scale is."""
    if one[0] == other[0]:
        return abs(one[1] - other[1]) in _TENS
    end = min(one[1], other[1])
    first, second = (digits + "0" * (last - end) for digits, last in (one, other))
    if len(first) == len(second):
        return is_slip(int(first), int(second))
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= _SURE and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
