"""Dates are days of the calendar, bear their weekday, and ranges of dates do not end before they begin.

`fault` is what is looked for: an "impossible" date ("31 June"), a "weekday" that is not that of its date ("Monday,
12 May 2022"), a range that runs "backwards" ("1 July 2024 to 30 June 2024"). A date that was moved ("postponed from
1 July to 1 May") is no range, nor is the same day of two years, which are compared; a weekday whose year is not
printed is held against the other end of its range.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Verdict, held, wrong
from checker.languages import Language
from checker.languages.words import pattern
from checker.understand.dates import Day, Range, days_in, ranges_in, spelled
from checker.understand.dates.weekdays import WEEKDAYS, Named, named_days
from checker.understand.passages import Passage

_MONTHS_OF_30: Final = (4, 6, 9, 11)  #: the months of 30 days [given]


class Options(Struct, frozen=True):
    """What is looked for."""

    fault: Literal["impossible", "weekday", "backwards"] = "impossible"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look at every date that the document prints."""
    language = analysis.language
    for passage in analysis.dated:
        yield from _LOOKS[options.fault](passage, language)


def _impossible(passage: Passage, language: Language) -> Iterator[Outcome]:
    ends = (day for each in ranges_in(passage.text, language) for day in (each.first, each.last))
    for day in {day.start: day for day in (*ends, *days_in(passage.text, language))}.values():
        if day.exists:
            yield held(passage, day.start, day.start + 1)
        elif day.day < 40:
            yield wrong(passage, day.start, day.end, f"“{day.text}” is no day of the calendar{_reason(day)}.")


def _reason(day: Day) -> str:
    if day.day > 31 or day.day == 0:
        return ""
    if day.month == 2:
        return f": February has {29 if day.day > 29 else 28} days{'' if day.day > 29 else f' in {day.year}'}"
    return ": the month has 30 days" if day.month in _MONTHS_OF_30 else ""


def _weekday(passage: Passage, language: Language) -> Iterator[Outcome]:
    for named in named_days(passage.text, language):
        if named.holds is None:
            yield Outcome(Verdict.UNCHECKED, passage.place(), "a weekday whose year is not printed")
        elif named.holds:
            yield held(passage, named.day.start, named.day.start + 1)
        else:
            yield wrong(passage, named.day.start, named.day.end, _wrong_weekday(named))


def _wrong_weekday(named: Named) -> str:
    if named.day.date is not None:
        return f"“{named.text}”: {spelled(named.day.date)} is a {WEEKDAYS[named.day.date.weekday()]}."
    return f"“{named.text}”: the days between the two dates do not lead from one weekday to the other."


def _backwards(passage: Passage, language: Language) -> Iterator[Outcome]:
    for each in ranges_in(passage.text, language):
        first, last = each.first.date, each.last.date
        if first is None or last is None or _is_moved(passage, each, language):
            continue
        if first <= last:
            yield held(passage, each.start, each.start + 1)
        elif (first.month, first.day) != (last.month, last.day):  # the same day of two years is compared
            yield wrong(passage, each.start, each.end, f"“{each.text}” ends before it begins.")


def _is_moved(passage: Passage, found: Range, language: Language) -> bool:
    """Whether the sentence around speaks of a date that was put off or brought forward."""
    around = passage.text[max(0, found.start - 120) : found.end + 40]
    return pattern(language.calendar.moved).search(around) is not None


_LOOKS: Final[dict[str, Callable[[Passage, Language], Iterator[Outcome]]]] = {
    "impossible": _impossible,
    "weekday": _weekday,
    "backwards": _backwards,
}
