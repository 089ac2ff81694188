"""The days up to which a document reports what has happened: "expenditure as at 31 December 2021"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from checker.languages.characters import levelled
from checker.languages.language import Language
from checker.languages.words import ending, pattern
from checker.understand.dates.days import Range, days_in, ranges_in
from checker.understand.passages import Passage, PassageKind
from checker.understand.sentences import statement_around

_REACH = 32  #: no "as at" is longer [cost]
NEAR = 30  #: no more letters stand between the name of a report and the days that it is on [unknown]


class Closing(Struct, frozen=True):
    """The last day of a time that is over, and where a passage says so."""

    day: date
    passage: Passage
    start: int
    end: int


def closed(passages: Iterable[Passage], language: Language) -> list[Closing]:
    """The days up to which the passages of a document report, those of tables first."""
    found = (closing for passage in passages for closing in closings(passage, language))
    return sorted(found, key=lambda each: not each.passage.within.startswith("table"))


def closings(passage: Passage, language: Language) -> Iterator[Closing]:
    """The days up to which a passage reports; what is planned or estimated is not reported, nor what says neither."""
    if not days_in(passage.text, language):
        return
    for start, end, day, titled in _last_days(passage, language):
        if titled or is_reported(statement_around(passage.text, start, end), language):
            yield Closing(day, passage, start, end)


def _last_days(passage: Passage, language: Language) -> Iterator[tuple[int, int, date, bool]]:
    """Where a passage says "as at" of a day that ends no range, or is the title of accounts of a range of days."""
    ranges = list(ranges_in(passage.text, language))
    yield from ((start, end, day, False) for start, end, day in days_as_at(passage.text, language, ranges))
    for match in pattern(language.calendar.accounts).finditer(passage.text) if _is_title(passage) else ():
        named = next((each for each in ranges if 0 <= each.start - match.end() <= NEAR), None)
        if named and named.last.date:
            yield named.start, named.end, named.last.date, True


def days_as_at(text: str, language: Language, ranges: Sequence[Range]) -> Iterator[tuple[int, int, date]]:
    """The days as at which a text says that figures stand, each with its place; one that ends a range is none."""
    as_at = ending(language.calendar.as_at)
    for day in days_in(text, language):
        opening = max(0, day.start - _REACH)
        said = as_at.find(levelled(text[opening : day.start]))
        if said is not None and day.date and not any(each.start < day.start < each.end for each in ranges):
            yield opening + said, day.end, day.date


def is_reported(sentence: str, language: Language) -> bool:
    """Whether a sentence has words of what has happened and none of what is to come (the month of May is none)."""
    if not pattern(language.calendar.done).search(sentence):
        return False
    for day in sorted(days_in(sentence, language), key=lambda day: -day.start):
        sentence = sentence[: day.start] + sentence[day.end :]
    return pattern(language.calendar.planned).search(sentence) is None


def _is_title(passage: Passage) -> bool:
    """Whether a passage is a title: what sentences say of reports may be to come."""
    return passage.kind in (PassageKind.HEADING, PassageKind.CAPTION)
