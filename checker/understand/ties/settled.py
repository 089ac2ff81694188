"""Whether words leave no doubt which cell an amount means, so that it need be no slip of what the cell has.

A figure that was changed in a table and left as it was in the text is no slip away, and one that is far from its cell
was, nearly always, never meant to be the cell's. So either all must be said: the row, what the column holds, its period
in the very clause; and another figure of the sentence stands in that row. Or the sentence lists rows with an amount
each, of which several stand in one column ("$T from A ($a), B ($b) and C ($c)"). Or a rate of vacancy is held against
another one, which stands in the row that is named; one column of that row alone has its period ("the higher rate of P
compared with Q in the approved budget").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import VACANCY
from checker.understand.ties.traits import Trait, bits
from checker.understand.ties.weighing import TELLING, Case, CellCandidate, RowOf, Weighing, of_cell

_NAMED = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID, Trait.ROW_OVER})
_SAID = frozenset({Trait.ROW_SHARED, Trait.CONCEPT_SAID, Trait.PERIOD_NEAR})
_PERIODS = frozenset({Trait.PERIOD_NEAR, Trait.PERIOD_SAID})
_OTHER = frozenset({Trait.CONCEPT_OTHER, Trait.PERIOD_OTHER})


def settled(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The cell that an amount is said to be, and no other, where it agrees with none; or a rate of vacancy."""
    mention = case.mention
    if mention.quantity.kind is Kind.PERCENTAGE:
        return _rate(case, library) if case.reading.concept == VACANCY and not mention.hedge else None
    if case.like or mention.hedge or mention.quantity.kind is not Kind.AMOUNT or digits(mention) < TELLING:
        return None
    cells = [each for each, _ in weighing.values if _is_said(case, each.spot, library)]
    return cells[0] if len(cells) == 1 and not nearly_agrees(mention, cells[0].quantity) else None


def _is_said(case: Case, spot: CellSpot, library: Library) -> bool:
    traits = frozenset(of_cell(case, spot, library))
    if spot[:2] in case.shared:
        return case.reading.own and traits >= _SAID and not traits.isdisjoint(_NAMED)
    return Trait.ROW_BESIDE_IT in traits and spot[::2] in case.lined


def _rate(case: Case, library: Library) -> CellCandidate | None:
    """The cell that a rate of vacancy is said to be, beside another rate of that row that it is compared with."""
    other = _compared(case, library)
    spots = library.figures.like(other) if other else []
    both = {spot[:2] for spot in spots if spot.table in library.of_vacancies and case.named.get(spot[:2]) in _NAMED}
    if other is None or len(both) != 1 or any(case.named.get(spot[:2]) in _NAMED for spot in case.like):
        return None
    is_second = other.start < case.mention.start
    if not is_second and _is_of_some(case, other, both, library):
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
        if traits & _PERIODS and traits.isdisjoint(_OTHER) and (Trait.CONCEPT_NAMED in traits or not is_second):
            yield CellCandidate(cell.spot, cell.quantity, bits(traits))


def _is_of_some(case: Case, other: Mention, rows: Collection[RowOf], library: Library) -> bool:
    """Whether words beside the first of two rates say of what it is, and the table does not know: "for new posts"."""
    ((table, row),) = rows
    text, (start, _) = case.paragraph.text, case.mention.sentence
    before = text[start : case.mention.start].rpartition(case.reading.word)[2]
    behind = library.speech.before_comparison(text[case.mention.end : other.start])
    return strange((before, behind), words_over(case.paragraph.order, table, (row,), library), library) > 0
