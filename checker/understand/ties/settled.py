"""Whether words leave no doubt which cell a figure means, so that it need be no slip of what the cell has.

A figure that was changed in a table and left as it was in the text is no slip away, and one that is far from its cell
was, nearly always, never meant to be the cell's. So the words must name the row, or mean the total, and say what the
column holds; no other cell may weigh nearly as much; and one thing more must speak for it. Another figure of the
sentence stands in that row; or an amount of money has the period of the column beside it; or it is a rate of vacancy
of that period. Where as much speaks for a cell as for all else together and another figure of the sentence stands in
its row, the column may be named by its period alone, or by what it holds alone (decision 0064).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from decimal import Decimal

from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.ties.another import is_another, is_said_beside, is_said_to_change
from checker.understand.ties.figures import CellSpot, digits
from checker.understand.ties.library import Library
from checker.understand.ties.lines import CHANGE, VACANCY, NamedLine
from checker.understand.ties.rates import compared_rate, is_rate
from checker.understand.ties.reading import clauses
from checker.understand.ties.slips import differs_by_a_scale, is_confirmed
from checker.understand.ties.strangers import says_more
from checker.understand.ties.traits import NAMED, OTHER, PERIODS, Trait
from checker.understand.ties.weighing import (
    Case,
    CellCandidate,
    Weighing,
    is_known,
    of_cell,
    of_row,
    of_table,
)

_CLEAR = 2  #: so many bits more than any other value a cell must weigh [decision 0051]
_CLEARLY = 4  #: so many bits more than what the figure fits [decision 0051]
_LEAST = 3  #: digits of an amount that nearly is what it is said to be by no chance [decision 0051]
_TRIED = 8  #: so many values, the heaviest, are asked about [cost]
_OFF = 5  #: so many steps may come of rounding otherwise [decision 0043]

_OPENING = ("(", "（")  #: what parentheses begin with [given]

_BESIDE = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})
_WHOLE = frozenset({Trait.ROW_WHOLE, Trait.ROW_CITED})
#: What a sentence that comes out by itself has where its table was changed: it was left behind. [decision 0069]
_LEFT = frozenset({Trait.ROW_SHARED, Trait.CONCEPT_SAID, Trait.PERIOD_NEAR})
_SAID = frozenset({Trait.CONCEPT_SAID, Trait.CHANGE_SAID, Trait.RATE_SAID})


def settled(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The cell that an amount or a percentage is said to be, and no other, where it agrees with none that may be."""
    if case.mention.hedge:
        return None
    if case.reading.concept == VACANCY and (rate := compared_rate(case, library)):
        return rate
    is_asked = case.reading.leads and case.mention.quantity.kind is not Kind.COUNT
    best = clearest(case, weighing, library) if is_asked else None
    if best is None or not is_off(case.mention, best.quantity):
        return None
    is_full = _outweighs(best, weighing)
    is_open = not is_confirmed(case.mention, best.quantity, library.claims_on(case.mention))
    is_open = is_open or (is_full and _LEFT.issubset(of_cell(case, best.spot, library)))
    return best if is_open and _is_meant(case, best, is_full, library) else None


def _outweighs(best: CellCandidate, weighing: Weighing) -> bool:
    """Whether as much speaks for a cell as for all that the figure may be besides."""
    return any(cell is best and 2 * weight >= weighing.mass for cell, weight in weighing.values[:_TRIED])


def clearest(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The heaviest cell that may be meant, if no other value weighs nearly as much; of several totals the one named so.

    What another figure of the sentence has, or words say that it cannot be, is no rival.
    """
    known = [pair for pair in weighing.values[:_TRIED] if is_known(pair[0].spot, library)]
    fits = sum(each for cell, each in weighing.values if cell.spot in case.like)
    if not known or known[0][1] < fits << _CLEARLY:
        return None
    best, weight = next((pair for pair in known if not _is_out(case, pair[0], library)), (None, 0))
    if best is None or best.spot in case.like or weight < fits << _CLEARLY or is_said_beside(case, best):
        return None
    near = [cell for cell, each in known if cell is not best and each <= weight < each << _CLEAR]
    near = [cell for cell in near if not _is_out(case, cell, library)]
    totals = [best, *(cell for cell in near if _are_totals(case, best, cell, library))]
    is_open = any(cell not in totals and cell.spot not in case.like for cell in near)
    if is_open and not _outweighs(best, weighing):
        return None
    return _named_once(totals, library) or best


def _named_once(totals: Sequence[CellCandidate], library: Library) -> CellCandidate | None:
    """The first of several totals whose label no other of them has: no subtotal, where there are several."""
    labels = [library.tables[cell.spot.table].rows[cell.spot.row].label for cell in totals]
    return next((cell for cell, label in zip(totals, labels, strict=True) if labels.count(label) == 1), None)


def _is_out(case: Case, cell: CellCandidate, library: Library) -> bool:
    """Whether another figure of the sentence has what a cell has, or words say that it is none that the cell may be."""
    if is_said_beside(case, cell):
        return is_said_beside(case, cell, within_sentence=True)
    return is_another(case, cell, library)


def _are_totals(case: Case, one: CellCandidate, other: CellCandidate, library: Library) -> bool:
    """Whether both are totals in one column of a table: gross and net, or of each part."""
    if one.spot[::2] != other.spot[::2]:
        return False
    sheet = library.sheets[one.spot.table]
    rows = (of_row(case, each.spot.table, sheet, each.spot.row) for each in (one, other))
    return not any(_WHOLE.isdisjoint(traits) for traits in rows)


def is_off(mention: Mention, cell: Quantity) -> bool:
    """Whether neither rounding nor a scale, which the table may have been read without, makes them one figure."""
    step = max(mention.step, Decimal(1).scaleb((cell.step * cell.scale).adjusted()))
    off = abs(abs(mention.value) - abs(cell.value) * cell.scale)
    return bool(cell.value) and off > _OFF * step and not differs_by_a_scale(mention, cell)


def _is_meant(case: Case, best: CellCandidate, is_full: bool, library: Library) -> bool:
    """Whether words name the row and the column of a cell, and one thing more speaks for it.

    Where more speaks for it than for all else, `is_full`, and another figure of the sentence stands in its row, the
    column is named by what it holds or by its period alone.
    """
    spot, traits = best.spot, frozenset(of_cell(case, best.spot, library))
    is_ruled_out = not traits.isdisjoint(OTHER) or (case.cited and spot.table not in case.pool)
    if is_ruled_out or traits.isdisjoint(NAMED | _WHOLE):
        return False
    if Trait.RATE_SAID in traits:
        return is_rate(case, spot, traits, library)
    is_full = is_full and Trait.ROW_SHARED in traits
    if Trait.CHANGE_SAID not in traits and not _is_level(case, spot, traits, is_full, library):
        return False
    is_long = case.mention.quantity.kind is Kind.PERCENTAGE or digits(case.mention) >= _LEAST
    if not is_long or _is_beside_its_like(case, spot, library):
        return False
    last = max((each.end for each in case.others if each.end <= case.mention.start), default=0)
    start = max(last, case.mention.sentence[0])
    if Trait.ROW_SHARED in traits and not says_more(case, spot, start, library):
        return True
    return not traits.isdisjoint(_SAID) and _is_all_said(case, best, traits, library)


def _is_level(case: Case, spot: CellSpot, traits: Set[Trait], is_full: bool, library: Library) -> bool:
    """Whether a figure is said to be what a column of levels holds, and of its period.

    If `is_full`, the period will do, and what it holds where it has no period. "The requirements of $A reflect a
    decrease of $B": what is said behind $A to change is no change itself.
    """
    is_said, is_dated = not traits.isdisjoint(_SAID), not traits.isdisjoint(PERIODS)
    is_named = is_said and is_dated
    if is_full and not is_named:
        is_named = _is_bare(case, library) if is_dated else is_said and not library.periods_of(spot)
    if not is_named or not is_said_to_change(case, library):
        return is_named
    text, (start, end) = case.paragraph.text, case.mention.sentence
    _, before, *_ = clauses(text[start : case.mention.start], "")
    behind = next(iter(text[case.mention.end : end].split()), "")
    return is_full and is_said and CHANGE not in library.speech.concepts(f"{before} {behind}")


def _is_bare(case: Case, library: Library) -> bool:
    """Whether neither "and" nor "or P per cent" makes a figure, of which no concept is said, one of another's kind."""
    text, mention = case.paragraph.text, case.mention
    behind = next((each for each in case.others if each.start >= mention.end), None)
    is_again = behind is not None and library.speech.says_again(behind, text[mention.end : behind.start])
    return not is_again and library.speech.leads_on(text[mention.sentence[0] : mention.start])


def _is_beside_its_like(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether another figure of the sentence stands in that row in a column that words cannot tell from this one."""
    heads, kinds = {each.at: each for each in library.sheets[spot.table].columns}, library.tables[spot.table].columns
    own = heads[spot.column]
    alike = {each.at for each in heads.values() if each.concepts == own.concepts and _may_be_one(each, own)}
    alike = {at for at in alike - {spot.column} if kinds[at].kind is kinds[spot.column].kind}
    others = [each for each in case.others if each.sentence == case.mention.sentence and each is not case.mention]
    return any(each[:2] == spot[:2] and each.column in alike for one in others for each in library.figures.like(one))


def _may_be_one(one: NamedLine, other: NamedLine) -> bool:
    """Whether two columns of one concept are of one period; the head of a difference names what it is held against."""
    return CHANGE in one.concepts or one.periods == other.periods


def _is_all_said(case: Case, best: CellCandidate, traits: Collection[Trait], library: Library) -> bool:
    """Whether an amount of money stands with its period, and its row is said in its sentence or its section's total.

    In parentheses it may be a part, and what the rest of its sentence gives it need not have from the table.
    """
    mention = case.mention
    before = case.paragraph.text[: mention.start].rstrip()
    is_bare = mention.quantity.unit is not None and not before.endswith(_OPENING)
    if not is_bare or not {Trait.CONCEPT_SAID, Trait.PERIOD_NEAR}.issubset(traits):
        return False
    if says_more(case, best.spot, mention.sentence[0], library):
        return False
    is_far = Trait.SECTION_FAR in of_table(case, best.spot.table, library)
    return not _BESIDE.isdisjoint(traits) or (not _WHOLE.isdisjoint(traits) and not is_far)
