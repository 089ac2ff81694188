"""The financial periods that a text names: budget years ("2024/25"), bienniums ("2020–2021") and days of account."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from checker.languages.language import Language
from checker.understand.dates.closed import days_as_at
from checker.understand.dates.days import Range, ranges_in
from checker.understand.dates.spans import spelled

_PERIOD = re.compile(r"(?<![\d/–—-])((?:19|20)\d\d)\s?([/–—-])\s?((?:19|20)?\d\d)(?![\d/–—-])")


def budget_year(found: Range) -> date | None:
    """The day on which a range begins that is a year long and does not begin with January."""
    first, last = found.first.date, found.last.date
    if first is None or last is None or first.month == 1 or first.day != 1:
        return None
    return first if last + timedelta(days=1) == first.replace(year=first.year + 1) else None


def periods_in(text: str, language: Language) -> Iterator[tuple[str, str]]:
    """Each period of two years in a row and each day "as at" which figures stand, with its kind, spelled one way."""
    ranges = list(ranges_in(text, language))
    for each in ranges:
        if begun := budget_year(each):
            yield "budget year", f"{begun.year}/{(begun.year + 1) % 100:02}"
    for match in _PERIOD.finditer(text):
        first, last = int(match[1]), int(match[3][-2:])
        if last == (first + 1) % 100:
            yield ("budget year", f"{first}/{last:02}") if match[2] == "/" else ("biennium", f"{first}–{first + 1}")
    for *_, day in days_as_at(text, language, ranges):
        yield "day", spelled(day)


def opening_of_years(texts: Iterable[str], language: Language) -> tuple[int, int] | None:
    """The month and day with which budget years begin, where the texts spell one out: "1 July 2024 to 30 June 2025"."""
    begun = (budget_year(each) for text in texts for each in ranges_in(text, language))
    return next(((day.month, day.day) for day in begun if day), None)


def first_day(year: str, opening: tuple[int, int]) -> date:
    """The day on which a budget year ("2024/25") begins."""
    return date(int(year[:4]), *opening)
