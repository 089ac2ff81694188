"""One slip, one finding: a wrong figure is named once, with all the relations that it breaks as its witnesses.

One changed digit of a sum can often be blamed on several of its figures. Of these the one is named whose correction
makes the table least surprising (`likeliest`), or that another relation, be it not believed, wants changed as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, CellId, Operand
from checker.evaluator.exchanges import GOOD, by_cells, exchanges, fails
from checker.evaluator.likeliest import likeliest, mended, outlying
from checker.evaluator.relations import Judged, Relation, verdict_of
from checker.evaluator.suspect import Suspect, beside, copied, corrections, is_near, size, slip, suspects
from checker.model.report import Verdict
from checker.model.table import Table

LONG = 2  #: a figure of fewer digits stands apart from others by chance [decision 0053]
CARRIED = 4  #: a balance of fewer digits reads by chance what another column comes to [unknown]
#: By fewer units anything may be off. [unknown]
UNITS = 10
AGAIN = 20_000  #: cells, those of a table once for each relation that is broken in it [cost]


class Slip(Struct, frozen=True):
    """A figure that, were it `should_be`, would make all of `broken` hold."""

    operand: Operand
    should_be: Decimal
    broken: tuple[Judged, ...]
    taken: str = ""  #: where the figure that stands here is from, if from elsewhere

    @property
    def words(self) -> str:
        """Which digits changed, or what else happened; empty where no single slip of the pen explains it."""
        return self.taken or slip(self.operand.quantity, self.should_be)

    @property
    def is_result(self) -> bool:
        """Whether it is the result of the one relation that it breaks."""
        return len(self.broken) == 1 and self.broken[0].compared.target.cell == self.operand.cell


def find_slips(judged: Sequence[Judged], tables: Sequence[Table]) -> list[Slip]:
    """The wrong figures: those whose correction repairs most and breaks nothing, then those that a digit betrays."""
    called = {place for item in judged if item.rule.over != "relation" and (place := _added_at(item))}
    by_cell = by_cells(item for item in judged if _is_sure(item, called))
    doubted = by_cells(item for item in judged if item.verdict is Verdict.UNCHECKED and item.relation and fails(item))
    found = [Slip(each.one, each.should_be, each.mended, each.words) for each in exchanges(judged)]
    told = {id(item) for each in found for item in each.broken}
    broken = [item for item in judged if item.wrong and item.relation and id(item) not in told]
    while slip_found := _best(broken, by_cell):
        found.append(slip_found)
        broken = [item for item in broken if item not in slip_found.broken]
    again = _affordable(broken, tables)
    lone = (
        _seconded(item, by_cell, doubted) or _carried_on(item, by_cell, tables) or _lone(item, by_cell, tables, again)
        for item in broken
    )
    return found + [each for each in lone if each]


def _is_sure(item: Judged, called: Set[tuple[CellId, str]]) -> bool:
    """Whether a relation was decided, and is not what figures alone suggest of a total that words give otherwise."""
    doubtful = item.relation is None or item.verdict is Verdict.UNCHECKED
    return not doubtful and not (item.holds and item.rule.over == "relation" and _added_at(item) in called)


def _added_at(item: Judged) -> tuple[CellId, str] | None:
    """Where a sum stands whose verdict is known, and what it adds up: rows or columns."""
    relation = item.relation if item.verdict is not Verdict.UNCHECKED else None
    return (relation.target.cell, relation.expected.over) if relation and isinstance(relation.expected, Added) else None


def _seconded(item: Judged, by_cell: dict[CellId, list[Judged]], doubted: dict[CellId, list[Judged]]) -> Slip | None:
    """The one figure that, put right, mends another relation as well, which fails and was not believed by itself."""
    if abs(item.compared.gap) < UNITS * (item.compared.target.quantity.step or Decimal(1)):
        return None
    found = [
        tried
        for operand, value in corrections(item.compared)
        if any(verdict_of(each.compared, {operand.cell: value}) in GOOD for each in _apart(item, doubted[operand.cell]))
        if (tried := _tried(operand, value, _apart(item, by_cell[operand.cell]), least=1))
    ]
    return found[0] if len(found) == 1 else None


def _affordable(broken: Sequence[Judged], tables: Sequence[Table]) -> frozenset[int]:
    """The tables that are small enough, for the relations broken in them, to be searched again for each suspect."""
    often = Counter(item.cell[0] for item in broken)
    return frozenset(
        index for index, count in often.items() if count * len(tables[index].rows) * len(tables[index].columns) <= AGAIN
    )


def _carried_on(item: Judged, by_cell: dict[CellId, list[Judged]], tables: Sequence[Table]) -> Slip | None:
    """The one part of a sum that should read what the sum comes to in another column: a balance that is carried on."""
    total = item.compared.target
    sums = set(beside(total, item.compared, tables).values())
    right = [(part, value) for part, value in corrections(item.compared) if part != total and value in sums]
    if len(right) != 1 or size(replace(right[0][0].quantity, value=right[0][1])) < CARRIED:
        return None
    return _tried(*right[0], _apart(item, by_cell[right[0][0].cell]), least=1)


def _lone(item: Judged, by_cell: dict[CellId, list[Judged]], tables: Sequence[Table], again: Set[int]) -> Slip | None:
    """The figure of a relation, broken by itself, that a changed digit betrays and all its other relations allow."""
    found = suspects(item.compared)
    possible = {
        suspect: tried
        for suspect in found
        if (tried := _tried(suspect.operand, suspect.should_be, _apart(item, by_cell[suspect.operand.cell]), least=1))
    }
    guess = likeliest(list(possible), item.compared, tables, len(found) == 1, again)
    slip_found = possible[guess] if guess else _copied(item, by_cell, tables) or _outlier(item, by_cell, tables)
    return None if slip_found and _is_total(slip_found, item.compared, tables, again) else slip_found


def _is_total(found: Slip, relation: Relation, tables: Sequence[Table], again: Set[int]) -> bool:
    """Whether it is the result and not the figure, for put right it alone makes more of the table's relations hold."""
    if relation.printed != relation.target or found.is_result or relation.target.cell[0] not in again:
        return False
    result = Suspect(relation.target, relation.results[1], "")
    return mended(result, relation, tables) > max(
        0, mended(Suspect(found.operand, found.should_be, ""), relation, tables)
    )


def _copied(item: Judged, by_cell: dict[CellId, list[Judged]], tables: Sequence[Table]) -> Slip | None:
    """The figure of a sum that was taken from next to it, if all its other relations allow that."""
    copy = copied(item.compared, tables)
    tried = copy and _tried(copy.operand, copy.should_be, _apart(item, by_cell[copy.operand.cell]), least=1)
    return replace(tried, taken=copy.words) if copy and tried else None


def _outlier(item: Judged, by_cell: dict[CellId, list[Judged]], tables: Sequence[Table]) -> Slip | None:
    """The figure of a column that stands apart from those of its row, if all its other relations allow that it does."""
    relation, expected = item.compared, item.compared.expected
    if not isinstance(expected, Added) or expected.over != "rows" or is_near(relation):
        return None
    found = outlying(corrections(relation), relation, tables)
    if not found or size(found[0].quantity) < LONG:  # among ones and twos anything may stand apart
        return None
    return _tried(*found, _apart(item, by_cell[found[0].cell]), least=1)


def _apart(item: Judged, involved: Sequence[Judged]) -> list[Judged]:
    """The relations without those in which all figures of this one stand together: there they may cancel out."""
    own = set(item.compared.cells)
    return [other for other in involved if other is item or not own <= set(other.compared.cells)]


def _best(broken: Sequence[Judged], by_cell: dict[CellId, list[Judged]]) -> Slip | None:
    """The correction that repairs most, and that no other figure's would equal."""
    relations = [item.compared for item in broken]
    often = Counter(cell for relation in relations for cell in relation.cells)
    proposals = [
        proposal
        for relation in relations
        for operand, value in corrections(relation)
        if often[operand.cell] > 1 and (proposal := _tried(operand, value, by_cell[operand.cell]))
    ]
    ranked = sorted(proposals, key=_rank, reverse=True)
    return next((proposal for proposal in ranked if not any(_rivals(proposal, other) for other in ranked)), None)


def _rivals(one: Slip, other: Slip) -> bool:
    """Whether another figure could be the culprit just as well."""
    if one.operand.cell == other.operand.cell or _rank(other) < _rank(one):
        return False
    return any(item in other.broken for item in one.broken)


def _rank(proposal: Slip) -> tuple[int, bool]:
    return len(proposal.broken), bool(proposal.words)


def _tried(operand: Operand, value: Decimal, involved: Sequence[Judged], least: int = 2) -> Slip | None:
    """The correction, if every relation in which the figure takes part holds with it and `least` did not before."""
    wrong = tuple(item for item in involved if item.wrong)
    mended = (verdict_of(item.compared, {operand.cell: value}) in GOOD for item in involved)
    return Slip(operand, value, wrong) if len(wrong) >= least and all(mended) else None
