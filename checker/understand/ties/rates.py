"""Whether a rate of vacancy is that of a row, by its own words or beside another rate that it is compared with.

It is that of its period, where one is said, or it is held against another one, which stands in the row that is named;
one column of that row alone has its period ("the higher rate of P compared with Q in the approved budget").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from checker.model.claim import Mention
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.traits import NAMED, OTHER, PERIODS, Trait, bits
from checker.understand.ties.weighing import Case, CellCandidate, RowOf, of_cell


def is_rate(case: Case, spot: CellSpot, traits: Collection[Trait], library: Library) -> bool:
    """Whether a rate of vacancy is of the period of its column, and of the whole row as far as words say."""
    other = _compared(case, library)
    if other and not any(each[:2] == spot[:2] for each in library.figures.like(other)):
        return False
    is_of_table = any(each.table == spot.table for each in case.like)
    if is_of_table or PERIODS.isdisjoint(traits) or NAMED.isdisjoint(traits):
        return False
    return not _is_of_some(case, case.mention.sentence[1], [spot[:2]], library)


def compared_rate(case: Case, library: Library) -> CellCandidate | None:
    """The cell that a rate of vacancy is said to be, beside another rate of that row that it is compared with."""
    other = _compared(case, library)
    spots = library.figures.like(other) if other else []
    both = {spot[:2] for spot in spots if spot.table in library.of_vacancies and case.named.get(spot[:2]) in NAMED}
    if other is None or len(both) != 1 or any(case.named.get(spot[:2]) in NAMED for spot in case.like):
        return None
    is_second = other.start < case.mention.start
    if not is_second and _is_of_some(case, other.start, both, library):
        return None
    (row,) = both
    cells = _of_its_period(case, row, library, is_second=is_second)
    left = [each for each in cells if each.spot not in spots]
    best = [each for each in left if each.weight == max(every.weight for every in left)]
    return best[0] if len(best) == 1 else None


def _compared(case: Case, library: Library) -> Mention | None:
    """The rate of the sentence that a rate is compared with, or that is compared with it."""
    own = [each for each in case.others if each.sentence == case.mention.sentence]
    for one, other in pairwise(own):
        between = case.paragraph.text[one.end : other.start]
        if case.mention in (one, other) and library.speech.compares(other, one, between):
            return one if case.mention is other else other
    return None


def _of_its_period(case: Case, row: RowOf, library: Library, *, is_second: bool) -> Iterator[CellCandidate]:
    """The cells of a row whose period is said; what another rate is compared with is said to be of a budget."""
    for cell in library.comparable(case.mention).rows(row[0])[row[1]]:
        traits = frozenset(of_cell(case, cell.spot, library))
        if traits & PERIODS and traits.isdisjoint(OTHER) and (Trait.CONCEPT_NAMED in traits or not is_second):
            yield CellCandidate(cell.spot, cell.quantity, bits(traits))


def _is_of_some(case: Case, end: int, rows: Collection[RowOf], library: Library) -> bool:
    """Whether words beside a rate say of what it is, and the table does not know: "for new posts"."""
    ((table, row),) = rows
    text, (start, _) = case.paragraph.text, case.mention.sentence
    before = text[start : case.mention.start].rpartition(case.reading.word)[2]
    behind = library.speech.before_comparison(text[case.mention.end : end])
    return strange((before, behind), words_over(case.paragraph.order, table, (row,), library), library) > 0
