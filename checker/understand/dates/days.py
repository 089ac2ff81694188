"""The days and the ranges of days that a text prints: "31 December 2021", "2022年5月12日至18日"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, date
from functools import cache, cached_property, lru_cache, partial

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import all_words
from checker.languages.language import Calendar, Language
from checker.languages.words import alternatives, ending
from checker.understand.passages import Passage

_PART = re.compile(r"\{(day|month|year)\}")
_ENDINGS = "|".join(("º", "°", *all_words(lambda each: each.endings)))
_DAY = rf"(?<![\d.,/:–-])(?P<day{{n}}>\d{{{{1,2}}}})(?:{_ENDINGS})?(?!\d)"
_LATER_DAY = _DAY.replace("–-", "")  #: a dash may part it from the first
_YEAR = r"(?P<year{n}>\d{{4}})(?!\d)"
_DASH = r"\s*[-–—－~〜]\s*"
_APART = re.compile(r"\s+[-–—－~〜]\s+")
KEPT = 16384  #: so many texts are remembered: several rules look at the dates of one document [cost]
#: The days of each month in the years in which it has most. [given]
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Day(Struct, frozen=True):
    """A day as printed, from offset `start` up to `end` of a text; a year that is not printed is None."""

    text: str
    start: int
    end: int
    year: int | None
    month: int
    day: int

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; without a year, whether any year has."""
        if self.year is None:
            return 0 < self.day <= _LONGEST[self.month - 1]
        return self.date is not None

    @property
    def date(self) -> date | None:
        """The day of the calendar, if there is such a day and its year is known."""
        if self.year is None or not 0 < self.year <= MAXYEAR:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


class Range(Struct, frozen=True):
    """Two days with "to" or a dash between them; what one end leaves out stands at the other."""

    text: str
    start: int
    end: int
    first: Day
    last: Day


def days_in(text: str, language: Language) -> tuple[Day, ...]:
    """Every date of a text that prints a day and a month at least."""
    return _days(text, language.calendar)


def ranges_in(text: str, language: Language) -> tuple[Range, ...]:
    """Every range of a text that says of both ends which day of which month they are."""
    return _ranges(text, language.calendar)


def dated(passages: Iterable[Passage], language: Language) -> Iterator[Passage]:
    """The passages in which a date may stand."""
    return (passage for passage in passages if _is_dated(passage.text, language.calendar))


@lru_cache(maxsize=KEPT)
def _days(text: str, calendar: Calendar) -> tuple[Day, ...]:
    return tuple(_found_days(text, calendar)) if _is_dated(text, calendar) else ()


@lru_cache(maxsize=KEPT)
def _ranges(text: str, calendar: Calendar) -> tuple[Range, ...]:
    return tuple(_found_ranges(text, calendar)) if _is_dated(text, calendar) else ()


def _is_dated(text: str, calendar: Calendar) -> bool:
    """Whether a text may hold a date: the name of a month stands in it. That is found much faster than a date."""
    lowered = text.lower()
    return any(sign in lowered for sign in forms_of(calendar).signs)


def _found_days(text: str, calendar: Calendar) -> Iterator[Day]:
    forms = forms_of(calendar)
    for form in forms.days:
        for match in filter(partial(_is_day, calendar), form.finditer(text)):
            yield replace(_day(match, "1", forms.months, (None, None)), text=match[0], end=match.end())


def _is_day(calendar: Calendar, match: re.Match[str]) -> bool:
    """Whether a day of a month is meant: not with "may", where such names have capitals, nor with "No. 35 March"."""
    name = match["month1"]
    if name[0].islower() and all(name[0] != known[0] for names in calendar.months for known in names):
        return False
    return not _is_numbering(calendar, match)


def _is_numbering(calendar: Calendar, match: re.Match[str]) -> bool:
    """Whether the first number of a date is that of what stands before it: "No. 6 – 1 September"."""
    return ending(calendar.numbered).find(match.string[: match.start()]) is not None


def _found_ranges(text: str, calendar: Calendar) -> Iterator[Range]:
    forms = forms_of(calendar)
    for form in forms.ranges:
        for match in filter(partial(_is_range, calendar), form.finditer(text)):
            month = match["month1"] or match["month2"]
            first = _day(match, "1", forms.months, (match["year2"], match["month2"])) if month else None
            last = _day(match, "2", forms.months, (match["year1"], match["month1"])) if month else None
            if first and last:
                yield Range(match[0], match.start(), match.end(), *_turned(first, last, match))


def _is_range(calendar: Calendar, match: re.Match[str]) -> bool:
    """Whether two days are meant: a number alone may be another's that only stands before a dash and a date."""
    if _is_numbering(calendar, match):
        return False
    between = match.string[match.end("day1") : match.start("day2")]
    if match["month1"] or not _APART.fullmatch(between) or int(match["day1"]) < int(match["day2"]):
        return True
    before = match.string[: match.start()].rstrip()
    return before.endswith((",", "(")) or ending(calendar.opening).find(before) is not None


def _turned(first: Day, last: Day, match: re.Match[str]) -> tuple[Day, Day]:
    """Both ends in order, where the year is printed once: "1 July to 30 June 2025" begins in 2024."""
    backwards = (last.month, last.day) < (first.month, first.day) and first.month != last.month
    if not backwards or (match["year1"] and match["year2"]):
        return first, last
    if match["year2"] and first.year is not None:
        return replace(first, year=first.year - 1), last
    return first, replace(last, year=last.year + 1) if last.year is not None else last


def _day(match: re.Match[str], end: str, months: dict[str, int], other: tuple[str | None, str | None]) -> Day:
    year, name = match[f"year{end}"] or other[0], match[f"month{end}"] or other[1]
    spans = [match.span(f"{part}{end}") for part in ("day", "month", "year") if match[f"{part}{end}"]]
    start, stop = min(start for start, _ in spans), max(stop for _, stop in spans)
    month = months[" ".join((name or "").lower().split())]
    return Day(match.string[start:stop], start, stop, int(year) if year else None, month, int(match[f"day{end}"]))


class DayForms:
    """How a calendar's days are printed, as expressions; each is made when it is first asked for."""

    def __init__(self, calendar: Calendar) -> None:
        """Take the calendar of a language."""
        self._calendar = calendar

    @cached_property
    def months(self) -> dict[str, int]:
        """The number of each name of a month."""
        return {name.lower(): number for number, names in enumerate(self._calendar.months, 1) for name in names}

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """What stands in every date: one of the names of months, or the sign behind their numbers ("年")."""
        named = tuple(name for name in self.months if not name.isdigit())
        return named or tuple(re.findall(r"\w", _PART.sub("", self._calendar.forms[0])))[:1]

    @cached_property
    def days(self) -> tuple[re.Pattern[str], ...]:
        """A day of a month, with its year or without."""
        names = alternatives(self.months)
        return tuple(_compiled(_expression(_without_brackets(form), names, "1")) for form in self._calendar.forms)

    @cached_property
    def ranges(self) -> tuple[re.Pattern[str], ...]:
        """Two days and what stands between them."""
        names = alternatives(self.months)
        until = rf"(?:{_DASH}|[,，]?\s*(?:{alternatives(self._calendar.until)})\s*)"
        named = rf"(?:(?:{self._weekday})[,，]?\s*)?"
        return tuple(
            _compiled(f"{_expression(form, names, '1')}{until}{named}{_expression(_last(form), names, '2')}")
            for form in self._calendar.forms
        )

    @cached_property
    def weekday_before(self) -> re.Pattern[str]:
        """The day of the week right before a date."""
        return _compiled(rf"({self._weekday})[,，،]?\s*(?:(?:{'|'.join(self._calendar.articles)}) )?$")

    @cached_property
    def weekday_behind(self) -> re.Pattern[str]:
        """The day of the week right behind a date, unless it is that of the next."""
        return _compiled(rf"\s*[,，、(（]?\s*({self._weekday})[)）]?(?!\s*[,，]?\s*(?:{alternatives(self.months)}|\d))")

    @cached_property
    def _weekday(self) -> str:
        return alternatives(name for each in self._calendar.weekdays for name in each)


@cache
def forms_of(calendar: Calendar) -> DayForms:
    """The expressions of a calendar."""
    return DayForms(calendar)


def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)


def _last(form: str) -> str:
    """The form of a range's last end: one that begins with the day has a month, for a number alone is an hour."""
    return _without_brackets(form) if form.startswith("{day}") else form


def _without_brackets(form: str) -> str:
    """A form in which only the year may be missing: without its outer brackets."""
    before, _, rest = form.partition("[")
    inner, _, after = rest.rpartition("]")
    return before + inner + after


def _expression(form: str, months: str, end: str) -> str:
    """A form as a regular expression whose groups bear the number of the range's end."""
    day = _DAY if end == "1" else _LATER_DAY
    parts = {"day": day.format(n=end), "month": rf"(?P<month{end}>{months})", "year": _YEAR.format(n=end)}
    pieces = _PART.split(form)
    return "".join(parts[piece] if index % 2 else _literal(piece) for index, piece in enumerate(pieces))


def _literal(text: str) -> str:
    """What stands between day, month and year: white space may vary, and what is in brackets may be missing."""
    signs = {" ": r"\s*", "[": "(?:", "]": ")?", "|": "|", ",": ",?"}
    return "".join(signs.get(sign) or re.escape(sign) for sign in text)
