"""A sentence that names one table of its document and one budget year names a year that the table has.

`against` is what the year is held against: the "table" that the sentence names, or the "day" as at which the sentence
gives its figures, which lies no earlier than the year begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Evidence, Outcome, Verdict, held, wrong
from checker.languages import Language
from checker.model.place import Place
from checker.model.table import Table
from checker.understand.dates import ranges_in, spelled
from checker.understand.dates.closed import days_as_at, is_reported
from checker.understand.dates.periods import first_day, opening_of_years, periods_in
from checker.understand.listing import joined
from checker.understand.passages import Passage, PassageKind
from checker.understand.sentences import statement_around, statements
from checker.understand.structure.parts import tables_meant

_BUDGET_YEAR = "budget year"
#: "for the 2024/25", right behind a day
_FOLLOWS = re.compile(r",?\s?(?:[^\W\d]+\s){0,5}(?:[^\W\d]+\s?)?\d{4}/\d\d(?!\d)")


class Options(Struct, frozen=True):
    """What the year is held against."""

    against: Literal["table", "day"] = "table"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the budget years of sentences against tables or days."""
    language = analysis.language
    texts = [passage for passage in analysis.prose if passage.kind is not PassageKind.HEADING and "/" in passage.text]
    if options.against == "table":
        yield from _against_tables(analysis, texts)
    elif texts and (opening := opening_of_years((passage.text for passage in analysis.prose), language)):
        yield from _against_days(texts, language, opening)


def _years(text: str, language: Language) -> list[str]:
    return list(dict.fromkeys(period for kind, period in periods_in(text, language) if kind == _BUDGET_YEAR))


def _against_tables(analysis: Analysis, texts: list[Passage]) -> Iterator[Outcome]:
    language = analysis.language
    document = analysis.document
    cited = {order: list(group) for order, group in groupby(analysis.citations("table"), attrgetter("order"))}
    for passage in texts:
        for start, end in statements(passage.text) if passage.source else ():
            found = [each for each in cited.get(passage.order, ()) if start <= each.offset < end]
            is_of_one = len({each.number for each in found}) == 1 and all(each.is_own is not False for each in found)
            years = _years(passage.text[start:end], language) if is_of_one else []
            tables = tables_meant(document, found[0].number, passage.order) if len(years) == 1 else []
            named = [(table, _years(_words_of(table), language)) for table in tables]
            if named and all(years for _, years in named):
                yield _cited(passage, (start, end), years[0], named)


def _words_of(table: Table) -> str:
    return " ; ".join([table.title, *(column.name for column in table.columns), *(row.label for row in table.rows)])


def _cited(passage: Passage, span: tuple[int, int], year: str, named: Sequence[tuple[Table, list[str]]]) -> Outcome:
    """What comes of a sentence; several tables have the number where it began again, and any of them may be meant."""
    if any(year in years for _, years in named):
        return held(passage, *span)
    if len(named) > 1:
        return Outcome(Verdict.UNCHECKED, passage.place(*span), "several tables have the number that a sentence cites")
    (table, years), *_ = named
    evidence = (Evidence(table.name, table.title, Place(table.name, box=table.box)),)
    says = f"speaks of {year} and refers to {table.name}, which names {joined(years)}."
    return wrong(passage, *span, says, evidence)


def _against_days(texts: list[Passage], language: Language, opening: tuple[int, int]) -> Iterator[Outcome]:
    for passage in texts:
        for start, end, day in days_as_at(passage.text, language, list(ranges_in(passage.text, language))):
            behind = _FOLLOWS.match(passage.text, end)
            if behind and is_reported(statement_around(passage.text, start, end), language):
                yield from _day(passage, (start, behind.end()), day, _years(behind[0], language), opening)


def _day(
    passage: Passage, span: tuple[int, int], day: date, years: list[str], opening: tuple[int, int]
) -> Iterator[Outcome]:
    """What comes of holding a day against the budget year whose figures are given as at it."""
    begins = first_day(years[0], opening) if years else None
    if begins is None or begins <= day:
        yield held(passage, *span)
    else:
        says = f"gives figures of {years[0]} as at {spelled(day)}, before {years[0]} begins on {spelled(begins)}."
        yield wrong(passage, *span, says)
