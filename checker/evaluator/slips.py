"""One slip, one finding: a wrong figure that breaks several relations is named once, with all its witnesses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.evaluator.arithmetic import CellId, Operand
from checker.evaluator.relations import Judged, verdict_of
from checker.evaluator.suspect import corrections, slip
from checker.model.report import Verdict


@dataclass(frozen=True, slots=True)
class Slip:
    """A figure that, were it `should_be`, would make all of `broken` hold."""

    operand: Operand
    should_be: Decimal
    broken: tuple[Judged, ...]


def find_slips(judged: Sequence[Judged]) -> list[Slip]:
    """The figures whose correction repairs two broken relations or more and breaks none, the greatest repair first."""
    by_cell: dict[CellId, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.relation and item.verdict is not Verdict.UNCHECKED:
            for cell in item.relation.cells:
                by_cell[cell].append(item)
    broken = [item for item in judged if item.wrong]
    found: list[Slip] = []
    while best := _best(broken, by_cell):
        found.append(best)
        broken = [item for item in broken if item not in best.broken]
    return found


def _best(broken: Sequence[Judged], by_cell: dict[CellId, list[Judged]]) -> Slip | None:
    """The correction that repairs most, and that no other figure's would equal."""
    relations = [item.relation for item in broken if item.relation]
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
    return len(proposal.broken), bool(slip(proposal.operand.quantity, proposal.should_be))


def _tried(operand: Operand, value: Decimal, involved: Sequence[Judged]) -> Slip | None:
    """The correction, if every relation in which the figure takes part holds with it and two did not before."""
    wrong = tuple(item for item in involved if item.wrong)
    if len(wrong) < 2:
        return None
    for item in involved:
        if item.relation is None or verdict_of(item.relation, {operand.cell: value}) not in _GOOD:
            return None
    return Slip(operand, value, wrong)


_GOOD = (Verdict.HELD, Verdict.ROUNDING)
