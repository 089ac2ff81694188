"""What is proposed for a budget year is compared with what was approved for the year before.

Held are sentences that say more or less, name one budget year of what is proposed and, behind "compared with", one of
what was approved. In 127 published files 79 of 81 such sentences compare a year with the one before it, and two, of one
document, name the year before that, of which its table has no difference. Where a table has what is proposed and what
was approved for one year, a budget is revised, and nothing is held.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.checks import Analysis, Options, Outcome, held, wrong
from checker.languages import Language
from checker.languages.characters import levelled
from checker.languages.words import pattern
from checker.understand.dates.periods import periods_in, years_before
from checker.understand.passages import Passage, PassageKind
from checker.understand.sentences import statements

_Years = frozenset[str]

_BUDGET_YEAR = "budget year"
_PROPOSED, _APPROVED = "proposed", "approved"  #: as the terms are called [given]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the two years of each such sentence against each other."""
    language = analysis.language
    texts = [passage for passage in analysis.prose if passage.kind is not PassageKind.HEADING and "/" in passage.text]
    heads = list(_heads(analysis)) if texts else []
    if not texts or any(proposed & approved for proposed, approved in heads):
        return
    known = frozenset(year for _, approved in heads for year in approved)
    versus = pattern(language.signs["VERSUS"])
    turn = pattern((*language.signs["UP"], *language.signs["DOWN"]))
    for passage in texts:
        for start, end in statements(passage.text):
            said, *compared = versus.split(levelled(passage.text[start:end]))
            if len(compared) == 1 and turn.search(said):
                yield from _held(analysis, passage, (start, end), (said, compared[0]), known)


def _held(
    analysis: Analysis, passage: Passage, span: tuple[int, int], sides: tuple[str, str], known: _Years
) -> Iterator[Outcome]:
    """What comes of a sentence by what it says before and behind its comparison."""
    one, other = (_years(side, analysis.language) for side in sides)
    named = [analysis.vocabulary.names(term, side) for term, side in zip((_PROPOSED, _APPROVED), sides, strict=True)]
    if len(one) != 1 or len(other) != 1 or not all(named):
        return
    if years_before(one) == other:
        yield held(passage, *span)
        return
    if one != other and known.isdisjoint(years_before(one)):
        return
    (year,), (base,), (before,) = one, other, years_before(one)
    says = f"compares what is proposed for {year} with what was approved for {base}, not {before}."
    yield wrong(passage, *span, says)


def _years(text: str, language: Language) -> _Years:
    return frozenset(period for kind, period in periods_in(text, language) if kind == _BUDGET_YEAR)


def _heads(analysis: Analysis) -> Iterator[tuple[_Years, _Years]]:
    """The years of which each table has what is proposed, and in columns of their own what was approved."""
    vocabulary, language = analysis.vocabulary, analysis.language
    for table in analysis.document.tables:
        years: dict[bool, _Years] = {True: frozenset(), False: frozenset()}
        for head in (column.name for column in table.columns):
            if (is_proposed := vocabulary.names(_PROPOSED, head)) or vocabulary.names(_APPROVED, head):
                years[is_proposed] |= _years(head, language)
        yield years[True], years[False]
