"""Numbers that should follow each other, and where they do not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from msgspec import Struct, field

from checker.languages.numerals import CHINESE, chinese_value, roman_value

AHEAD = 2  #: no more numbers than this are left out by a slip; more were not read [unknown]
FAR = 10  #: a last number that is further off is misprinted, for so many were hardly all left unread [unknown]
LEAST = 3  #: a series is believed when so many numbers follow [unknown]
SLIPS = 3  #: and no more are out of order than this [unknown]

_PARTS = re.compile(rf"(?P<prefix>(?:.*[.\s])?)(?P<last>\d+|[IVXLC]+|[ivxlc]+|[A-Z]|[a-z]|{CHINESE})")


class Break(Struct, frozen=True):
    """A number `at` a place of a series that does not follow: it is there again, or numbers before it are missing.

    `stands_for` says that it stands in the place of the one that is missing: the numbers go on as if it were that.
    """

    at: int
    repeated: bool
    missing: tuple[int, ...] = ()
    stands_for: bool = False


class Series(Struct, frozen=True):
    """What came of following numbers: the breaks, how many follow, where stray ones are, how often they begin again."""

    breaks: tuple[Break, ...]
    held: int
    strays: tuple[int, ...]
    again: int = 0

    def is_sure(self, least: int = LEAST) -> bool:
        """Whether the numbers were read well enough to believe the breaks: so many at least follow each other."""
        faults = len(self.breaks) + len(self.strays)
        return self.held >= least and faults <= max(1, min(SLIPS, self.held // 4))

    @property
    def missing(self) -> set[int]:
        """The numbers that the breaks leave out."""
        return {number for each in self.breaks for number in each.missing}


class _Run(Struct):
    """A run of numbers as far as it goes."""

    last: int
    seen: set[int] = field(default_factory=set)

    def take(self, number: int) -> None:
        self.last = number
        self.seen.add(number)


def follow(numbers: Sequence[int]) -> Series:
    """Where numbers break; they may begin again at 1 (an annex), and go on behind that (a list in a paragraph)."""
    runs = [_Run(0)]
    breaks: list[Break] = []
    strays: list[int] = []
    held = again = 0
    for at, number in enumerate(numbers):
        ahead = numbers[at + 1] if at + 1 < len(numbers) else None
        top = runs[-1]
        if number == top.last + 1:
            top.take(number)
            held += 1
        elif (going := _going(runs, number, ahead)) is not None:
            del runs[going + 1 :]
            runs[-1].take(number)
            held += 1
        elif found := _broken(at, number, ahead, top):
            breaks.append(found)
            top.take(found.missing[0] if found.stands_for else number)
        elif number == 1 or ahead == number + 1:
            runs.append(_Run(number, {number}))
            again += number == 1
            strays += [at] if number != 1 else []
        else:
            strays.append(at)
    return Series(tuple(breaks), held, tuple(strays), again)


def _broken(at: int, number: int, ahead: int | None, run: _Run) -> Break | None:
    """How a number breaks a run, as far as the number behind it bears that out."""
    last = run.last
    if ahead == last + 2:
        return Break(at, number in run.seen, (last + 1,), True)
    if last > 1 and number == last and ahead in (number + 1, None, 1):
        return Break(at, True)
    if last and number > last + FAR and ahead in (None, 1):
        return Break(at, False, (last + 1,), True)
    if last and last + 1 < number <= last + 1 + AHEAD and ahead in (number + 1, None, 1):
        return Break(at, False, tuple(range(last + 1, number)))
    return None


def _going(runs: Sequence[_Run], number: int, ahead: int | None) -> int | None:
    """The run that a number goes on with behind a list, or a list in a list; behind many, where it is no repeat."""
    if ahead not in (number + 1, None, 1) or ahead == runs[-1].last + 2:
        return None
    first = 0 if number == runs[-1].last else max(0, len(runs) - 3)
    return next((i for i in range(len(runs) - 2, first - 1, -1) if number == runs[i].last + 1), None)


def parts_of(number: str) -> tuple[str, str] | None:
    """What a number begins with and its last part: ("24.", "16"), ("A.", "III")."""
    found = _PARTS.fullmatch(normalize("NFKC", number).strip(" .．、:-–—()"))
    return (found["prefix"], found["last"]) if found else None


def counts(lasts: Sequence[str]) -> list[int]:
    """What numbers stand for, one after the other; "I" is a letter behind "H", "C" a Roman numeral among such."""
    is_roman = any(len(last) > 1 and roman_value(last) for last in lasts)
    found: list[int] = []
    for last in lasts:
        readings = _readings(last, is_roman)
        follows = [count for count in readings if found and count == found[-1] + 1]
        found.append((follows or readings)[0])
    return found


def _readings(last: str, is_roman: bool) -> list[int]:
    """The numbers that digits, Chinese or Roman numerals or a letter may stand for, the likeliest first."""
    if last.isdecimal():
        return [int(last)]
    if counted := chinese_value(last):
        return [counted]
    low = last.lower()
    letter = [ord(low) - ord("a") + 1] if len(low) == 1 else []
    roman = roman_value(low)
    if roman is None:
        return letter
    return [roman, *letter] if is_roman or low == "i" else [*letter, roman]
