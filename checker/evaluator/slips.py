"""One slip, one finding: a wrong figure is named once, with all the relations that it breaks as its witnesses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.evaluator.arithmetic import CellId, Operand
from checker.evaluator.relations import Judged, Relation, verdict_of
from checker.evaluator.suspect import Familiar, corrections, culprit, size, slip
from checker.model.report import Verdict


@dataclass(frozen=True, slots=True)
class Slip:
    """A figure that, were it `should_be`, would make all of `broken` hold."""

    operand: Operand
    should_be: Decimal
    broken: tuple[Judged, ...]

    @property
    def words(self) -> str:
        """Which digits changed; empty where no single slip of the pen explains it."""
        return slip(self.operand.quantity, self.should_be)

    @property
    def is_result(self) -> bool:
        """Whether it is the result of the one relation that it breaks."""
        relation = self.broken[0].relation
        return len(self.broken) == 1 and relation is not None and relation.target.cell == self.operand.cell


def find_slips(judged: Sequence[Judged]) -> list[Slip]:
    """The wrong figures: those whose correction repairs most and breaks nothing, then those that a digit betrays."""
    by_cell: dict[CellId, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.relation and item.verdict is not Verdict.UNCHECKED:
            for cell in item.relation.cells:
                by_cell[cell].append(item)
    broken = [item for item in judged if item.wrong and item.relation]
    found: list[Slip] = []
    while best := _best(broken, by_cell):
        found.append(best)
        broken = [item for item in broken if item not in best.broken]
    neighbours = _Neighbours(judged)
    return found + [lone for item in broken if (lone := _lone(item, by_cell, neighbours))]


def _lone(item: Judged, by_cell: dict[CellId, list[Judged]], neighbours: _Neighbours) -> Slip | None:
    """The figure of a relation, broken by itself, that a changed digit betrays."""
    relation = item.relation
    guess = culprit(relation, neighbours.familiar(relation)) if relation else None
    if guess is None:
        return None
    return _tried(*guess, by_cell[guess[0].cell], least=1)


class _Neighbours:
    """The figures of each row and of each column that stand in some relation."""

    def __init__(self, judged: Sequence[Judged]) -> None:
        self.rows: dict[tuple[int, int], dict[int, Decimal]] = defaultdict(dict)
        self.columns: dict[tuple[int, int], dict[int, Decimal]] = defaultdict(dict)
        for figure in (figure for item in judged if item.relation for figure in item.relation.figures):
            table, row, column = figure.cell
            self.rows[table, row][column] = figure.quantity.value
            self.columns[table, column][row] = figure.quantity.value

    def familiar(self, relation: Relation) -> Familiar:
        """Whether a value is what stands beside a figure, across the direction in which the relation adds.

        A small figure meets its like by chance: with less than three digits most of those beside it must be the same.
        """
        down = len({cell[2] for cell in relation.cells}) == 1

        def stands_beside(operand: Operand, value: Decimal) -> bool:
            table, row, column = operand.cell
            line, own = (self.rows[table, row], column) if down else (self.columns[table, column], row)
            others = [other for place, other in line.items() if place != own]
            alike, digits = others.count(value), size(operand.quantity)
            return alike > 0 and (digits > 2 or (alike > 1 and 3 * alike >= 2 * len(others)))

        return stands_beside


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
    return len(proposal.broken), bool(proposal.words)


def _tried(operand: Operand, value: Decimal, involved: Sequence[Judged], least: int = 2) -> Slip | None:
    """The correction, if every relation in which the figure takes part holds with it and `least` did not before."""
    wrong = tuple(item for item in involved if item.wrong)
    if len(wrong) < least:
        return None
    for item in involved:
        if item.relation is None or verdict_of(item.relation, {operand.cell: value}) not in _GOOD:
            return None
    return Slip(operand, value, wrong)


_GOOD = (Verdict.HELD, Verdict.ROUNDING)
