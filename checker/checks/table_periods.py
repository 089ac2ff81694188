"""The period that a table's caption names is one of those that its heads name.

Only periods of one kind are held against each other: budget years ("2024/25"), bienniums ("2020–2021"), days of account
("as at 30 June 2025"). A caption that names several speaks of a comparison and is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from checker.analysis import Analysis
from checker.languages import Language
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.table import Table
from checker.understand.dates.periods import periods_in
from checker.understand.listing import joined

_Periods = Mapping[str, Mapping[str, str]]


class Options(Struct, frozen=True):
    """Nothing is left open."""


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each caption against the heads of its table."""
    language = analysis.language
    for table in analysis.document.tables:
        heads = _periods([column.name for column in table.columns], language)
        for kind, named in _periods([table.title], language).items():
            if len(named) == 1 and (others := heads.get(kind)):
                yield _outcome(table, next(iter(named)), others)


def _periods(texts: list[str], language: Language) -> _Periods:
    """The periods of some texts by their kind, each with the first text that names it."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for text in texts:
        for kind, period in periods_in(text, language):
            found[kind].setdefault(period, text)
    return found


def _outcome(table: Table, period: str, heads: Mapping[str, str]) -> Outcome:
    place = Place(f"{table.name}, caption", table.pages[0] if table.pages else None, table.box)
    if period in heads:
        return Outcome(Verdict.HELD, place, order=table.order)
    message = f"{place.label}: names {period}; the heads name {joined(list(heads))}."
    evidence = tuple(
        Evidence(f"{table.name}, head", text, Place(f"{table.name}, head", place.page)) for text in heads.values()
    )
    return Outcome(Verdict.DISAGREED, place, message, table.order, evidence=evidence)
