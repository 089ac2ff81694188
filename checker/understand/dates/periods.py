"""The periods that a text names: years, budget years ("2024/25"), bienniums ("2020–2021") and days of account."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from checker.languages.language import Language
from checker.languages.numerals import YEAR
from checker.understand.dates.closed import days_as_at
from checker.understand.dates.days import Range, days_in, ranges_in
from checker.understand.dates.spans import spelled

#: Two years; what stands within a symbol ("S/2024/250") or a longer row of numbers is none.
_SPAN = re.compile(rf"(?<![\d/–—−-])({YEAR})\s?([/–—−-])\s?({YEAR}|\d\d)(?![\d/–—−-])")
_YEAR = re.compile(rf"(?<!\d){YEAR}(?![\d,.]?\d)")

#: Each by one name, however it is written: "2024/25" a period, "2024" a year, "2025-06-30" a day.
Periods = frozenset[str]


def years(text: str) -> Periods:
    """The periods and years that a text names; a day counts as its year."""
    if not _may_name(text):
        return frozenset()
    return frozenset(map(_spelled, _SPAN.finditer(text))) | frozenset(_YEAR.findall(_SPAN.sub(" ", text)))


def periods(text: str, language: Language) -> Periods:
    """The periods, years and days that a text names."""
    return frozenset(name for *_, name in _named(text, language))


def before_periods(text: str, language: Language) -> str:
    """The text up to the first of its periods, years and days."""
    return text[: min((start for start, *_ in _named(text, language)), default=len(text))]


def without_periods(text: str, language: Language) -> str:
    """The text with a space for each of its periods, years and days."""
    for start, end, _ in sorted(_named(text, language), reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text


def without_days(named: Periods) -> Periods:
    """The periods and years among them."""
    return frozenset(each for each in named if "-" not in each)


def years_before(named: Periods) -> Periods:
    """The period before each of them; a day has none."""
    return frozenset(_before(name) for name in named if "-" not in name)


def _before(name: str) -> str:
    first = int(name[:4]) - 1
    return f"{first}/{(int(name[-2:]) - 1) % 100:02}" if "/" in name else f"{first}"


def a_year_apart(one: Periods, other: Periods) -> bool:
    """Whether one text names the period, or the year, right before that of the other."""
    return bool(one and other) and (years_before(one) == other or years_before(other) == one)


def only(named: Periods) -> str | None:
    """The one period among them, or the one year where there is none; None where there are several."""
    meant = _spans(named) or named
    return next(iter(meant)) if len(meant) == 1 else None


def latest(named: Periods) -> str | None:
    """The last of them; None where some are years and others are longer."""
    return max(named, default=None) if _spans(named) in (named, frozenset()) else None


def preceding(name: str, named: Periods) -> str | None:
    """The one of them that ends with the year in which this one begins, or right before it."""
    last = max((each for each in named if each < name and len(each) == len(name)), default=None)
    return last if last and int(name[:4]) - _end(last) in (0, 1) else None


def compatible(one: Periods, other: Periods) -> bool:
    """Whether two texts may speak of one period: a day goes with its year, a year with the period that holds it.

    Where both name a period, years beside it decide nothing: "2025/26" is not "2024/25 as at 30 June 2025".
    """
    spans = [each for each in one if "/" in each]
    if spans and any("/" in each for each in other):
        return any(each in other for each in spans)
    return not one or not other or any(_meet(a, b) for a in one for b in other)


def _spans(named: Periods) -> Periods:
    return frozenset(each for each in named if "/" in each)


def _meet(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if one == other or len(shorter) > 4:
        return one == other
    return _within(shorter, longer) if "/" in longer else longer.startswith(shorter)


def _within(year: str, span: str) -> bool:
    return int(span[:4]) <= int(year) <= _end(span)


def _end(name: str) -> int:
    """The last year of a period."""
    first = int(name[:4])
    return first + (int(name[-2:]) - first) % 100


def _may_name(text: str) -> bool:
    """Whether a year may stand in a text: that is seen much faster than which."""
    return "20" in text or "19" in text


@lru_cache(maxsize=4096)
def _named(text: str, language: Language) -> tuple[tuple[int, int, str], ...]:
    """Where each period stands that is no part of another, with its name."""
    found: list[tuple[int, int, str]] = []
    for start, end, name in _all_named(text, language) if _may_name(text) else ():
        if not any(start < last and first < end for first, last, _ in found):
            found.append((start, end, name))
    return tuple(found)


def _all_named(text: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """All that names a period, the longest forms first."""
    for each in ranges_in(text, language):
        if name := _name(each):
            yield each.start, each.end, name
    for day in days_in(text, language):
        if day.year:
            yield day.start, day.end, f"{day.year}-{day.month:02}-{day.day:02}"
    yield from ((*match.span(), _spelled(match)) for match in _SPAN.finditer(text))
    yield from ((*match.span(), match[0]) for match in _YEAR.finditer(text))


def _spelled(span: re.Match[str]) -> str:
    return f"{span[1]}/{span[3][-2:]}"


def _name(found: Range) -> str | None:
    """The name of a range of whole years: "2024", "2024/25"."""
    first, last = found.first.year, found.last.year
    if first is None or last is None or not _length(found):
        return None
    return f"{first}" if first == last else f"{first}/{last % 100:02}"


def _length(found: Range) -> int:
    """How many years a range lasts that begins with a month and ends, some years later, with the month before it."""
    first, last = found.first.date, found.last.date
    if first is None or last is None or last == date.max:
        return 0
    behind = last + timedelta(days=1)
    whole = first.day == behind.day == 1 and first.month == behind.month
    return max(0, behind.year - first.year) if whole else 0


def _budget_year(found: Range) -> date | None:
    """The day on which a range begins that is a year long and does not begin with January."""
    first = found.first.date
    return first if first and first.month != 1 and _length(found) == 1 else None


def periods_in(text: str, language: Language) -> Iterator[tuple[str, str]]:
    """Each period of two years in a row and each day "as at" which figures stand, with its kind, spelled one way."""
    ranges = list(ranges_in(text, language))
    for each in ranges:
        if _budget_year(each) and (name := _name(each)):
            yield "budget year", name
    for match in _SPAN.finditer(text):
        first, last = int(match[1]), int(match[3][-2:])
        if last == (first + 1) % 100:
            yield ("budget year", f"{first}/{last:02}") if match[2] == "/" else ("biennium", f"{first}–{first + 1}")
    for *_, day in days_as_at(text, language, ranges):
        yield "day", spelled(day)


def opening_of_years(texts: Iterable[str], language: Language) -> tuple[int, int] | None:
    """The month and day with which budget years begin, where the texts spell one out: "1 July 2024 to 30 June 2025"."""
    begun = (_budget_year(each) for text in texts for each in ranges_in(text, language))
    return next(((day.month, day.day) for day in begun if day), None)


def first_day(year: str, opening: tuple[int, int]) -> date:
    """The day on which a budget year ("2024/25") begins."""
    return date(int(year[:4]), *opening)
