"""An amount by which something changed, and the percentage that says it again: "a decrease of $A, or P per cent".

A table of changes has both in one row, side by side. So where one of the two stands there, the other one is the figure
beside it, whatever base the sentence names, and need be no slip of it.
"""

from __future__ import annotations

from itertools import pairwise

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.claims.recomputing import equations
from checker.understand.ties.figures import CellSpot, digits, reach_in_prose, reach_of
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import CHANGE, SPENT
from checker.understand.ties.reading import clauses
from checker.understand.ties.slips import differs_by_a_scale
from checker.understand.ties.traits import NAMED
from checker.understand.ties.weighing import TELLING, Case, CellCandidate


def restated(case: Case, library: Library) -> CellCandidate | None:
    """The cell beside that of the other figure of such a pair, where the figure is not its.

    All cells that the other figure may stand in must have one value beside them; what the sentence gives by itself is
    not asked of the table.
    """
    other = _other(case, library) if case.reading.concept == CHANGE and not case.mention.hedge else None
    if other is None or not _is_plain(case, other, library) or _is_given(case, library):
        return None
    found = _found(case, other, library)
    values = {beside.quantity.value * beside.quantity.scale for beside in found.values()}
    rows = {spot[:2] for spot in found}
    if len(values) != 1 or any(spot[:2] in rows for spot in case.like):
        return None
    spot, meant = next(iter(found.items()))
    return None if _agrees(case.mention, meant.quantity) or _is_strange(case, other, spot, library) else meant


def _found(case: Case, other: Mention, library: Library) -> dict[CellSpot, CellCandidate]:
    """The cells of the other figure with what stands beside each; a percentage may stand in many, so words name it."""
    is_rate = case.mention.quantity.kind is Kind.PERCENTAGE
    spots = (spot for spot in library.figures.like(other) if is_rate or case.named.get(spot[:2]) in NAMED)
    return {spot: beside for spot in spots if (beside := _beside(spot, other, library))}


def _agrees(mention: Mention, quantity: Quantity) -> bool:
    return reach_in_prose(mention).meets(reach_of(quantity)) or differs_by_a_scale(mention, quantity)


def _is_given(case: Case, library: Library) -> bool:
    """Whether the sentence says by itself what the figure must be."""
    return any(map(equations, library.claims_on(case.mention)))


def _other(case: Case, library: Library) -> Mention | None:
    """The other figure of a pair: of a percentage the amount before it, of an amount the percentage behind it."""
    own = [each for each in case.others if each.sentence == case.mention.sentence]
    for one, rate in pairwise(own):
        is_long = one.quantity.kind is Kind.AMOUNT and digits(one) >= TELLING
        is_own, between = case.mention in (one, rate), case.paragraph.text[one.end : rate.start]
        if is_own and is_long and library.speech.says_again(rate, between):
            return rate if case.mention is one else one
    return None


def _is_plain(case: Case, other: Mention, library: Library) -> bool:
    """Whether nothing says of what else the percentage is: "of the increase", "compared with expenditure"."""
    text, (start, end) = case.paragraph.text, case.mention.sentence
    behind = text[max(case.mention.end, other.end) : end]
    is_share = pattern(library.language.signs["OF"], r"\W*").match(behind) is not None
    return not is_share and SPENT not in library.speech.concepts(text[start:end])


def _is_strange(case: Case, other: Mention, spot: CellSpot, library: Library) -> bool:
    """Whether what stands around the pair says anything that the table does not know: "for travel of experts"."""
    if library.language.unspaced:
        return False
    text, (start, end) = case.paragraph.text, case.mention.sentence
    first, last = min(case.mention.start, other.start), max(case.mention.end, other.end)
    _, before, *_ = clauses(text[start:first], "")
    around = before, library.speech.before_comparison(text[last:end])
    return strange(around, words_over(case.paragraph.order, spot.table, (spot.row,), library), library) > 0


def _beside(spot: CellSpot, mention: Mention, library: Library) -> CellCandidate | None:
    """The percentage of change right behind an amount of change in its row, or the amount right before it."""
    step = -1 if mention.quantity.kind is Kind.PERCENTAGE else 1
    beside = spot._replace(column=spot.column + step)
    columns = library.tables[spot.table].columns
    if not 0 <= beside.column < len(columns) or not (library.is_change(spot) and library.is_change(beside)):
        return None
    rate = max(spot, beside, key=lambda each: each.column)
    kinds = [columns[each].kind is Kind.PERCENTAGE for each in (rate.column - 1, rate.column)]
    figure = library.quantity(beside)
    return CellCandidate(beside, figure, 0) if figure and kinds == [False, True] else None
