"""Which broken relations are to be believed: the pattern means the place, and some figure there may be wrong.

A pattern that holds down six columns need not mean the seventh, which may hold ratios or averages: where no other
pattern of its kind holds, the figures must at least be near each other or one slip apart. And where every figure of a
broken relation stands in others that hold exactly, no figure is wrong but the reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec.structs import replace

from checker.relations.found import CellAt, FoundRelation, Operator, Standing
from checker.relations.grid import Figure

Figures = dict[CellAt, Figure]


def reviewed(relations: Iterable[FoundRelation], figures: Figures) -> list[FoundRelation]:
    """The relations, those put aside whose pattern does not apply where it fails."""
    found = list(relations)
    held = [relation for relation in found if relation.standing in (Standing.HELD, Standing.ROUNDING)]
    lines = Counter((item.pattern.axis, cross_of(item)) for item in held)
    exact = [item for item in held if item.standing is Standing.HELD and _adds(item)]
    sure = Counter(cell for item in exact for cell in set(item.cells))
    return [
        replace(item, standing=Standing.APART)
        if item.standing is Standing.BROKEN
        and (_is_explained(item, exact) or not _is_meant(item, figures, lines, sure))
        else item
        for item in found
    ]


def _is_explained(relation: FoundRelation, exact: list[FoundRelation]) -> bool:
    """Whether the same result is given to the last digit by other lines, some of them the same: a better reading."""
    rivals = (item for item in exact if item.target == relation.target and item.pattern.axis == relation.pattern.axis)
    return any(set(item.cells[1:]) & set(relation.cells[1:]) for item in rivals)


def cross_of(relation: FoundRelation) -> int:
    """The column of a relation between rows, the row of one between columns."""
    return relation.target[1] if relation.pattern.axis == "rows" else relation.target[0]


def _adds(relation: FoundRelation) -> bool:
    return relation.operator in (Operator.SUM, Operator.DIFFERENCE)


def _is_meant(
    relation: FoundRelation, figures: Figures, lines: Counter[tuple[str, int]], sure: Counter[CellAt]
) -> bool:
    target = figures.get(relation.target)
    if target is None or target.nil or relation.operator is Operator.AVERAGE:
        return False
    if all(sure[cell] for cell in relation.cells if cell in figures and figures[cell].value):
        return False
    return not _adds(relation) or bool(lines[relation.pattern.axis, cross_of(relation)]) or _is_close(relation, figures)


def _is_close(relation: FoundRelation, figures: Figures) -> bool:
    """Whether result and sum are near, or one slip in one of the figures makes them equal."""
    found = figures[relation.target].value
    parts = [(term.sign, figures[at].value) for term in relation.operands if (at := (term.row, term.column)) in figures]
    off = found - sum(sign * value for sign, value in parts)
    if 4 * abs(off) <= max(abs(found), abs(found - off)):
        return True
    return is_slip(found, found - off) or any(is_slip(value, value + sign * off) for sign, value in parts)


def is_slip(one: int, other: int) -> bool:
    """Whether two figures, in halves, differ by their sign, by one digit, or by two digits that changed places."""
    first, second = str(abs(one) // 2), str(abs(other) // 2)
    if first == second:
        return True
    if len(first) != len(second) or (one < 0) is not (other < 0):
        return False
    unlike = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return len(unlike) == 1 or (len(unlike) == 2 and sorted(first) == sorted(second))
