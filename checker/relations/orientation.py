"""Which of three lines is the result: a total of two is its last line or stands above its parts; else a difference."""

from __future__ import annotations

from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import Grid, Line
from checker.relations.sums import Candidate


def oriented(grid: Grid, candidate: Candidate) -> Candidate:
    """The sum as it stands, or, where the last of three lines is no sum, the difference that it is."""
    if candidate.operator is not Operator.SUM or candidate.printed or candidate.pooled or len(candidate.terms) != 2:
        return candidate
    total, last = candidate.target, max(candidate.lines)
    if total == last or all(_is_below(grid.lines[total], grid.lines[part]) for part in candidate.parts):
        return candidate
    other = next(part for part in candidate.parts if part != last)
    return replace(candidate, operator=Operator.DIFFERENCE, target=last, terms=((1, total), (-1, other)))


def _is_below(total: Line, part: Line) -> bool:
    """Whether a line is set off as a part of another."""
    return part.depth > total.depth or (part.numbered and not total.numbered)
