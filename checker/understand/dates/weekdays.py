"""Days that are printed with their weekday: "Monday, 12 May 2022", "2022年5月12日(星期四)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from msgspec import Struct

from checker.languages.language import Calendar, Language
from checker.understand.dates.days import Day, days_in, forms_of, ranges_in

CLOSE = 30  #: no more letters stand between the two days of a range [unknown]
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Named(Struct, frozen=True):
    """A day with the weekday (0 for Monday) that is printed beside it; `holds` is None where that cannot be decided."""

    text: str
    day: Day
    weekday: int
    holds: bool | None


def named_days(text: str, language: Language) -> Iterator[Named]:
    """Every day of a text that has its weekday right before or behind it."""
    calendar = language.calendar
    if not days_in(text, language) or not _has_weekday(text.lower(), calendar):
        return
    found = [named for day in _with_years(text, language) if (named := _named(text, day, calendar))]
    yield from _against_each_other(found, text) if len(found) > 1 else found


def _with_years(text: str, language: Language) -> list[Day]:
    """The days of a text; one end of a range takes its year from the other."""
    days = {day.start: day for day in days_in(text, language)}
    ends = (day for each in ranges_in(text, language) for day in (each.first, each.last))
    days |= {day.start: day for day in ends if day.year is not None or day.start not in days}
    return [days[start] for start in sorted(days)]


def _named(text: str, day: Day, calendar: Calendar) -> Named | None:
    forms = forms_of(calendar)
    before, behind = forms.weekday_before, forms.weekday_behind
    found = before.search(text[: day.start]) or behind.match(text[day.end :])
    if not found:
        return None
    number = next(number for number, names in enumerate(calendar.weekdays) if found[1].lower() in map(str.lower, names))
    start = found.start() if found.re is before else day.start
    end = day.end if found.re is before else day.end + found.end()
    holds = day.date.weekday() == number if day.date else None
    return Named(text[start:end].strip(" ,，、"), day, number, holds)


def _against_each_other(found: Sequence[Named], text: str) -> Iterator[Named]:
    """Days of one text; two that lie close and have no year say how many days are between their weekdays."""
    rest = list(found)
    while rest:
        first = rest.pop(0)
        if rest and (pair := _pair(first, rest[0], text)):
            rest.pop(0)
            yield pair
        else:
            yield first


def _pair(first: Named, last: Named, text: str) -> Named | None:
    """Two days as one that holds if the days between them lead from one weekday to the other."""
    if first.holds is not None or last.holds is not None or last.day.start - first.day.end > CLOSE:
        return None
    gap = _gap(first.day, last.day)
    if gap is None:
        return None
    whole = text[text.find(first.text) : last.day.end]
    return Named(whole, last.day, last.weekday, (last.weekday - first.weekday - gap) % 7 == 0)


def _gap(first: Day, last: Day) -> int | None:
    """The days between two dates of one year, whichever it be; None where a leap day may lie between them."""
    if first.month <= 2 < last.month or first.year is not None or last.year is not None:
        return None
    common = [Day(day.text, day.start, day.end, 2023, day.month, day.day).date for day in (first, last)]
    if common[0] is None or common[1] is None or common[1] < common[0]:
        return None
    return (common[1] - common[0]) // timedelta(days=1)


def _has_weekday(text: str, calendar: Calendar) -> bool:
    return any(name.lower() in text for names in calendar.weekdays for name in names)
