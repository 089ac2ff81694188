"""Whether the time that is said of a figure is none that a cell may be of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.understand.dates.periods import Periods, before_periods, compatible, periods, without_days, years_before
from checker.understand.sentences import statements
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Library
from checker.understand.ties.reading import clauses
from checker.understand.ties.weighing import Case

_ONCE = 2  #: parts that a word makes which stands there once [given]
_LEADING = 4  #: so many words at most lead to the period with which a sentence begins: "By the end of 2022" [unknown]


def is_of_no_column(case: Case, table: int, library: Library) -> bool:
    """Whether the period that stands with a difference is none of its table's heads."""
    heads = (each.periods for each in library.sheets[table].columns)
    return case.reading.near and not _may_meet(case.reading.periods, frozenset().union(*heads))


def is_of_its_year(case: Case, library: Library) -> bool:
    """Whether the one year that is said is a figure's own: no other's, from which its sentence goes on to it.

    "Exports grew by 16.4 per cent in 2021, from $30,520 to $35,527": a change is of the year in which it ends, here of
    2022, if the first of the two figures is that of 2021.
    """
    first = _begin(case, library)
    if first is None:
        return case.reading.own
    (start, end), text, said = case.mention.sentence, case.paragraph.text, case.reading.periods
    if periods(text[first.end : case.mention.start], library.language):
        return False
    if periods(text[start:end], library.language) != said or said != without_days(said):
        return case.reading.own
    signs, told = library.language.signs, pattern(library.language.signs["FROM"]).split(text[start : first.start])
    is_change = pattern((*signs["UP"], *signs["DOWN"])).search(told[0]) is not None and len(told) == _ONCE
    if not is_change or pattern(signs["VERSUS"]).search(told[0]) or library.speech.apart(told[0], with_plans=True):
        return case.reading.own
    rows = {spot[:2] for spot in case.like if years_before(library.periods_of(spot)) == said}
    return any(spot[:2] in rows and library.periods_of(spot) == said for spot in library.figures.like(first))


def _begin(case: Case, library: Library) -> Mention | None:
    """The figure right before one to which it goes on: "from $30,520 million in 2021 to $35,527 million"."""
    (start, _), text, signs = case.mention.sentence, case.paragraph.text, library.language.signs
    *_, first = (None, *(each for each in case.others if start <= each.start < case.mention.start))
    if first is None or not pattern(signs["FROM"], behind=r"\W*$").search(text[start : first.start]):
        return None
    leads = pattern(signs["TO"], behind=r"\W*$").search(text[first.end : case.mention.start])
    return first if leads else None


def is_of_another_time(case: Case, spot: CellSpot, around: Sequence[str], library: Library) -> bool:
    """Whether its period stands with it, and is none of the cell's, the table's or the section's."""
    own = library.periods_of(spot)
    if not own and (case.reading.earlier or library.speech.is_past(" ".join(around[1:]))):
        return True
    if own and not case.reading.near:
        is_told = case.reading.periods and not (case.reading.over or case.reading.torn)
        return bool(is_told) and not library.is_covered(spot.table, case.reading.periods)
    said = case.reading.periods if case.reading.near else _standing(case, library)
    held = own or _periods_over(case, spot, library)
    if said and held:
        return not _may_meet(said, held)
    return said != without_days(said) and _is_undated(case, said, spot, library)


def _standing(case: Case, library: Library) -> Periods:
    """The periods that stand before a figure in its sentence, else those with which the sentence before begins."""
    text, (start, _) = case.paragraph.text, case.mention.sentence
    before = [text[first:last] for first, last in statements(text) if last <= start]
    opening = clauses("", before[-1])[0] if before else ""
    is_led = len(before_periods(opening, library.language).split()) <= _LEADING
    own = periods(text[start : case.mention.start], library.language)
    return own or (periods(opening, library.language) if is_led else frozenset())


def _is_undated(case: Case, said: Periods, spot: CellSpot, library: Library) -> bool:
    """Whether no paragraph that cites the table or stands beside it says that the table is of a day that is named."""
    beside = library.beside(spot.table)
    named = [periods(each.text, library.language) for each in beside if each is not case.paragraph]
    days = [each - without_days(each) or each for each in named if each]
    return not any(_may_meet(said, each) for each in days) if days else case.paragraph not in beside


def _periods_over(case: Case, spot: CellSpot, library: Library) -> Periods:
    """The periods of a row, else of the table's title, else of the headings over the table or the paragraph."""
    table = library.tables[spot.table]
    own = (table.rows[spot.row].label, table.title, table.unit or "")
    over = (each.text for order in (table.order, case.paragraph.order) for each in library.sections.over(order))
    named = (periods(text, library.language) for text in (*own, *over))
    return next(filter(None, named), frozenset())


def _may_meet(one: Periods, other: Periods) -> bool:
    """Whether two texts may speak of one time; of days, where only one of them names any, the years count."""
    if not one or not other:
        return True
    if any("-" in each for each in one) and any("-" in each for each in other):
        return compatible(one, other)
    return any(compatible(frozenset({a[:4] if "-" in a else a}), frozenset({b})) for a, b in _pairs(one, other))


def _pairs(one: Periods, other: Periods) -> Iterator[tuple[str, str]]:
    return ((a, b[:4] if "-" in b else b) for a in one for b in other)
