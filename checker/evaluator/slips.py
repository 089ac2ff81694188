"""One slip, one finding: a wrong figure is named once, with all the relations that it breaks as its witnesses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from checker.evaluator.arithmetic import CellId, Operand
from checker.evaluator.likelihood import likeliest
from checker.evaluator.relations import Judged, verdict_of
from checker.evaluator.suspect import corrections, size, slip, suspects
from checker.model.report import Verdict
from checker.model.table import Table

#: Figures of fewer digits are exchanged by chance. [decision 0024]
LONG = 3


class Slip(Struct, frozen=True):
    """A figure that, were it `should_be`, would make all of `broken` hold."""

    operand: Operand
    should_be: Decimal
    broken: tuple[Judged, ...]
    other: Operand | None = None  #: the figure that it was exchanged with, if it was

    @property
    def words(self) -> str:
        """Which digits changed, or what else happened; empty where no single slip of the pen explains it."""
        if self.other:
            return f"exchanged with {self.other.place.label.removeprefix(f'{self.other.table}, ')}?"
        return slip(self.operand.quantity, self.should_be)

    @property
    def is_result(self) -> bool:
        """Whether it is the result of the one relation that it breaks."""
        return len(self.broken) == 1 and self.broken[0].compared.target.cell == self.operand.cell


def find_slips(judged: Sequence[Judged], tables: Sequence[Table]) -> list[Slip]:
    """The wrong figures: those whose correction repairs most and breaks nothing, then those that a digit betrays."""
    by_cell: dict[CellId, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.relation and item.verdict is not Verdict.UNCHECKED:
            for cell in item.relation.cells:
                by_cell[cell].append(item)
    broken = [item for item in judged if item.wrong and item.relation]
    found: list[Slip] = []
    for look in (_exchange, _best):
        while slip_found := look(broken, by_cell):
            found.append(slip_found)
            broken = [item for item in broken if item not in slip_found.broken]
    return found + [lone for item in broken if (lone := _lone(item, by_cell, tables))]


def _exchange(broken: Sequence[Judged], by_cell: dict[CellId, list[Judged]]) -> Slip | None:
    """Two figures of one column that stand in each other's rows: put right, all relations of both hold."""
    wanted: dict[tuple[int, int, Decimal, Decimal], Operand] = {}
    for item in broken:
        for operand, value in corrections(item.compared):
            table, _, column = operand.cell
            own = operand.quantity.value
            other = wanted.get((table, column, value, own))
            telling = min(size(operand.quantity), size(other.quantity)) >= LONG if other else False
            if other and telling and other.cell != operand.cell and (found := _exchanged(other, operand, by_cell)):
                return found
            wanted[table, column, own, value] = operand
    return None


def _exchanged(one: Operand, other: Operand, by_cell: dict[CellId, list[Judged]]) -> Slip | None:
    """The exchange of two figures, if every relation in which they take part holds with it."""
    involved = [*by_cell[one.cell], *(item for item in by_cell[other.cell] if item not in by_cell[one.cell])]
    mended = {one.cell: other.quantity.value, other.cell: one.quantity.value}
    if not all(verdict_of(item.compared, mended) in _GOOD for item in involved):
        return None
    return Slip(one, other.quantity.value, tuple(item for item in involved if item.wrong), other)


def _lone(item: Judged, by_cell: dict[CellId, list[Judged]], tables: Sequence[Table]) -> Slip | None:
    """The figure of a relation, broken by itself, that a changed digit betrays and all its other relations allow."""
    found = suspects(item.compared)
    possible = {
        suspect: tried
        for suspect in found
        if (tried := _tried(suspect.operand, suspect.should_be, _apart(item, by_cell[suspect.operand.cell]), least=1))
    }
    guess = likeliest(list(possible), item.compared, tables, alone=len(found) == 1)
    return possible[guess] if guess else None


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
    mended = (verdict_of(item.compared, {operand.cell: value}) in _GOOD for item in involved)
    return Slip(operand, value, wrong) if len(wrong) >= least and all(mended) else None


_GOOD = (Verdict.HELD, Verdict.ROUNDING)
