"""Whether words leave no doubt which cell a figure means, so that it need be no slip of what the cell has.

A figure that was changed in a table and left as it was in the text is no slip away, and one that is far from its cell
was, nearly always, never meant to be the cell's. So the words must name the row, or mean the total, and say what the
column holds; no other cell may weigh nearly as much; and one thing more must speak for it. Another figure of the
sentence stands in that row; or an amount of money has the period of the column beside it; or it is a rate of vacancy
of that period. Or the sentence lists rows with an amount each, of which several stand in one column ("$T from A ($a),
B ($b) and C ($c)"). Or a rate of vacancy is held against another one, which stands in the row that is named; one column
of that row alone has its period ("the higher rate of P compared with Q in the approved budget").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise

from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.dates.periods import compatible, periods
from checker.understand.ties.another import is_another, is_said_beside, is_said_to_change
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.knowing import knows, strange, words_over
from checker.understand.ties.library import CAPITALS, Library
from checker.understand.ties.lines import CHANGE, VACANCY, NamedLine, spoken
from checker.understand.ties.reading import clauses
from checker.understand.ties.slips import differs_by_a_scale, is_confirmed
from checker.understand.ties.traits import Trait, bits
from checker.understand.ties.weighing import (
    TELLING,
    Case,
    CellCandidate,
    RowOf,
    Weighing,
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

_NAMED = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID, Trait.ROW_OVER})
_BESIDE = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})
_WHOLE = frozenset({Trait.ROW_WHOLE, Trait.ROW_CITED})
_SAID = frozenset({Trait.CONCEPT_SAID, Trait.CHANGE_SAID, Trait.RATE_SAID})
_PERIODS = frozenset({Trait.PERIOD_NEAR, Trait.PERIOD_SAID})
_OTHER = frozenset({Trait.CONCEPT_OTHER, Trait.PERIOD_OTHER, Trait.PERIOD_OVER, Trait.CHANGE_OTHER})


def settled(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The cell that an amount or a percentage is said to be, and no other, where it agrees with none that may be."""
    if case.mention.hedge or case.mention.quantity.kind is Kind.COUNT:
        return None
    if case.reading.concept == VACANCY and (rate := _compared_rate(case, library)):
        return rate
    is_said = case.reading.leads and case.reading.concept is not None
    best = _clearest(case, weighing, library) if is_said else None
    claims = library.claims_on(case.mention)
    is_open = best and _is_off(case.mention, best.quantity) and not is_confirmed(case.mention, best.quantity, claims)
    if best and is_open and _is_meant(case, best, library):
        return best
    return _listed(case, weighing, library)


def _clearest(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The heaviest cell that may be meant, if no other value weighs nearly as much; of several totals the one named so.

    What another figure of the sentence has, or words say that it cannot be, is no rival.
    """
    known = [pair for pair in weighing.values[:_TRIED] if _is_known(pair[0].spot, library)]
    fits = sum(each for cell, each in weighing.values if cell.spot in case.like)
    if not known or known[0][1] < fits << _CLEARLY:
        return None
    best, weight = next((pair for pair in known if not _is_out(case, pair[0], library)), (None, 0))
    if best is None or best.spot in case.like or weight < fits << _CLEARLY or is_said_beside(case, best):
        return None
    near = [cell for cell, each in known if cell is not best and each <= weight < each << _CLEAR]
    near = [cell for cell in near if not _is_out(case, cell, library)]
    totals = [best, *(cell for cell in near if _are_totals(case, best, cell, library))]
    if any(cell not in totals and cell.spot not in case.like for cell in near):
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


def _is_known(spot: CellSpot, library: Library) -> bool:
    """Whether the row and the column of a cell have names."""
    sheet = library.sheets[spot.table]
    return spot.row in sheet.by_index and any(each.at == spot.column for each in sheet.columns)


def _is_off(mention: Mention, cell: Quantity) -> bool:
    """Whether neither rounding nor a scale, which the table may have been read without, makes them one figure."""
    step = max(mention.step, Decimal(1).scaleb((cell.step * cell.scale).adjusted()))
    off = abs(abs(mention.value) - abs(cell.value) * cell.scale)
    return bool(cell.value) and off > _OFF * step and not differs_by_a_scale(mention, cell)


def _is_meant(case: Case, best: CellCandidate, library: Library) -> bool:
    """Whether words name the row and the column of a cell, and one thing more speaks for it."""
    spot, traits = best.spot, frozenset(of_cell(case, best.spot, library))
    is_named = not traits.isdisjoint(_SAID) and not traits.isdisjoint(_NAMED | _WHOLE) and traits.isdisjoint(_OTHER)
    if not is_named or (case.cited and spot.table not in case.pool):
        return False
    if Trait.RATE_SAID in traits:
        return _is_rate(case, spot, traits, library)
    if Trait.CHANGE_SAID not in traits and (traits.isdisjoint(_PERIODS) or is_said_to_change(case, library)):
        return False
    is_long = case.mention.quantity.kind is Kind.PERCENTAGE or digits(case.mention) >= _LEAST
    if not is_long or _is_beside_its_like(case, spot, library):
        return False
    last = max((each.end for each in case.others if each.end <= case.mention.start), default=0)
    start = max(last, case.mention.sentence[0])
    if Trait.ROW_SHARED in traits and not _says_more(case, spot, start, library):
        return True
    return _is_all_said(case, best, traits, library)


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
    if _says_more(case, best.spot, mention.sentence[0], library):
        return False
    is_far = Trait.SECTION_FAR in of_table(case, best.spot.table, library)
    return not _BESIDE.isdisjoint(traits) or (not _WHOLE.isdisjoint(traits) and not is_far)


def _says_more(case: Case, spot: CellSpot, start: int, library: Library) -> bool:
    """Whether a text up to a figure, or its clause behind it, has a word or a time that the table does not know."""
    text, mention = case.paragraph.text, case.mention
    behind = min((each.start for each in case.others if each.start >= mention.end), default=len(text))
    said = (text[start : mention.start], clauses("", text[mention.end : min(mention.sentence[1], behind)])[0])
    known = words_over(case.paragraph.order, spot.table, (spot.row,), library)
    when = periods(" ".join(said), library.language)
    held = frozenset(each for column in library.sheets[spot.table].columns for each in column.periods)
    is_past = library.speech.is_past(" ".join(said))
    return (
        is_past
        or not compatible(when, held)
        or strange(map(partial(_without_bodies, library=library), said), known, library) > 0
    )


def _without_bodies(text: str, library: Library) -> str:
    """A text without the short names of bodies that stand in headings, the masthead or tables, or that it is about."""
    names = CAPITALS.findall(text)
    own = [name for name in names if name == library.body or knows(library.over_all, spoken(name).strip(), library)]
    return " ".join(word for word in text.split() if word not in own)


def _is_rate(case: Case, spot: CellSpot, traits: Collection[Trait], library: Library) -> bool:
    """Whether a rate of vacancy is of the period of its column, and of the whole row as far as words say."""
    other = _compared(case, library)
    if other and not any(each[:2] == spot[:2] for each in library.figures.like(other)):
        return False
    is_of_table = any(each.table == spot.table for each in case.like)
    if is_of_table or _PERIODS.isdisjoint(traits) or _NAMED.isdisjoint(traits):
        return False
    return not _is_of_some(case, case.mention.sentence[1], [spot[:2]], library)


def _listed(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The only cell of a row that is named beside an amount in whose column others of a list stand."""
    mention = case.mention
    if case.like or mention.quantity.kind is not Kind.AMOUNT or digits(mention) < TELLING:
        return None
    cells = [each for each, _ in weighing.values if _is_lined(case, each.spot, library)]
    return cells[0] if len(cells) == 1 and not nearly_agrees(mention, cells[0].quantity) else None


def _is_lined(case: Case, spot: CellSpot, library: Library) -> bool:
    is_open = spot[:2] not in case.shared and spot[::2] in case.lined
    return is_open and Trait.ROW_BESIDE_IT in of_cell(case, spot, library)


def _compared_rate(case: Case, library: Library) -> CellCandidate | None:
    """The cell that a rate of vacancy is said to be, beside another rate of that row that it is compared with."""
    other = _compared(case, library)
    spots = library.figures.like(other) if other else []
    both = {spot[:2] for spot in spots if spot.table in library.of_vacancies and case.named.get(spot[:2]) in _NAMED}
    if other is None or len(both) != 1 or any(case.named.get(spot[:2]) in _NAMED for spot in case.like):
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
        if traits & _PERIODS and traits.isdisjoint(_OTHER) and (Trait.CONCEPT_NAMED in traits or not is_second):
            yield CellCandidate(cell.spot, cell.quantity, bits(traits))


def _is_of_some(case: Case, end: int, rows: Collection[RowOf], library: Library) -> bool:
    """Whether words beside a rate say of what it is, and the table does not know: "for new posts"."""
    ((table, row),) = rows
    text, (start, _) = case.paragraph.text, case.mention.sentence
    before = text[start : case.mention.start].rpartition(case.reading.word)[2]
    behind = library.speech.before_comparison(text[case.mention.end : end])
    return strange((before, behind), words_over(case.paragraph.order, table, (row,), library), library) > 0
