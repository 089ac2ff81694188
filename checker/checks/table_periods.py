"""The period that a table's caption names is one of those that its heads name.

Only periods of one kind are held against each other: budget years ("2024/25"), bienniums ("2020–2021"), days of account
("as at 30 June 2025"). A caption that names several speaks of a comparison and is left alone. So is one beside heads
that leave open what a column of figures is of, unless its figures are worked out from others, and beside many periods.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from checker.checks import Analysis, Evidence, Options, Outcome, Place, Verdict
from checker.languages import Language
from checker.model.table import Table
from checker.understand.dates.periods import compatible, periods, periods_in
from checker.understand.listing import joined

MANY = 3  #: so many periods are a series, which its caption need not name [unknown]
_DERIVED = ("variance", "percentage", "shares")  #: terms of heads whose figures are worked out from others
_Periods = Mapping[str, Mapping[str, str]]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each caption against the heads of its table."""
    language = analysis.language
    for table in analysis.document.tables:
        heads = _periods([column.name for column in table.columns], language)
        for kind, named in _periods([table.title], language).items():
            if len(named) == 1 and (others := heads.get(kind)):
                yield _outcome(analysis, table, next(iter(named)), others)


def _periods(texts: list[str], language: Language) -> _Periods:
    """The periods of some texts by their kind, each with the first text that names it."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for text in texts:
        for kind, period in periods_in(text, language):
            found[kind].setdefault(period, text)
    return found


def _outcome(analysis: Analysis, table: Table, period: str, heads: Mapping[str, str]) -> Outcome:
    place = Place(f"{table.name}, caption", table.pages[0] if table.pages else None, table.box)
    if period in heads:
        return Outcome(Verdict.HELD, place, order=table.order)
    if reason := _doubt(analysis, table, heads):
        return Outcome(Verdict.UNCHECKED, place, reason)
    message = f"{place.label}: names {period}; the heads name {joined(list(heads))}."
    evidence = tuple(
        Evidence(f"{table.name}, head", text, Place(f"{table.name}, head", place.page)) for text in heads.values()
    )
    return Outcome(Verdict.DISAGREED, place, message, table.order, evidence=evidence)


def _doubt(analysis: Analysis, table: Table, heads: Mapping[str, str]) -> str | None:
    """Why a caption may rightly name another period than the heads."""
    language = analysis.language
    named = [frozenset({each}) for each in periods(table.title, language)]
    if len(heads) >= MANY or not all(compatible(one, other) for one in named for other in named):
        return "a table of many periods need not name them in its caption"
    figures = [column.name for column in table.columns if column.kind]
    undated = [name for name in figures if not periods(name, language)]
    if not all(any(analysis.vocabulary.names(term, name) for term in _DERIVED) for name in undated):
        return "a column whose head names no period may be of the one that the caption names"
    return None
