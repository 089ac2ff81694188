"""Which of the believed patterns are kept: none that says what others say already, the simplest of several.

A sum is an identity: target less parts is nothing. Rearranged it is the same identity, and what two kept identities add
up to is implied by them. Which of three lines is its result their order says: a total of two is the last line or stands
above its parts, else it is a difference.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import Grid, GridLine
from checker.relations.sums import Candidate

Identity = frozenset[tuple[int, int]]  #: lines with their coefficients, that of the lowest line positive


class Kept(Struct):
    """The patterns kept so far along one axis."""

    grid: Grid
    candidates: list[Candidate] = field(default_factory=list)
    identities: set[Identity] = field(default_factory=set)
    alike: set[Identity] = field(default_factory=set)
    same: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Lines with the same figures count as one where the numbers alone are asked."""
        first: dict[tuple[int | None, ...], int] = {}
        for line in range(len(self.grid.lines)):
            values = tuple(figure.value if (figure := figures[line]) else None for figures in self.grid.at)
            self.same[line] = first.setdefault(values, line)

    def add_once(self, candidate: Candidate) -> bool:
        """Keep a sum unless the same figures, be it in other lines, have been kept already."""
        alike = _summed([(-1, self.same[candidate.target]), *((g, self.same[p]) for g, p in candidate.terms)])
        if alike in self.alike or not self.add(candidate):
            return False
        self.alike.add(alike)
        return True

    def add(self, candidate: Candidate) -> bool:
        """Keep a sum unless it is implied; whether it was kept."""
        identity = identity_of(candidate)
        if self._is_implied(identity) or self._is_padded(candidate) or self._is_inferior(candidate, identity):
            return False
        self.identities.add(identity)
        self.candidates.append(candidate)
        return True

    def _is_implied(self, identity: Identity) -> bool:
        others = (combined(identity, known, sign) for known in self.identities for sign in (1, -1))
        return identity in self.identities or any(other in self.identities for other in others)

    def _is_inferior(self, candidate: Candidate, identity: Identity) -> bool:
        """Whether it fails where one that is kept holds and says the same with one line in the place of another."""
        return bool(candidate.tally.failed) and any(len(identity ^ known) == 2 for known in self.identities)

    def _is_padded(self, candidate: Candidate) -> bool:
        """Whether a kept sum of the same total differs by lines only that hold nothing where this one holds."""
        rivals = (known for known in self.candidates if known.target == candidate.target)
        return any(self._adds_nothing(known.parts ^ candidate.parts, candidate) for known in rivals)

    def _adds_nothing(self, lines: frozenset[int], candidate: Candidate) -> bool:
        crosses = candidate.tally.held
        figures = (self.grid.at[cross][line] for cross in crosses for line in lines)
        filled = sum(1 for figure in figures if figure and figure.value)
        return 3 * filled <= len(crosses)


def identity_of(candidate: Candidate) -> Identity:
    """What is nothing: the target less its operands."""
    return _summed([(-1, candidate.target), *candidate.terms])


def combined(first: Identity, second: Identity, sign: int) -> Identity:
    """The first and `sign` times the second."""
    return _summed([*((value, line) for line, value in first), *((sign * value, line) for line, value in second)])


def _summed(terms: Iterable[tuple[int, int]]) -> Identity:
    """The identity that these terms make, without what cancels out, the lowest line positive."""
    found: dict[int, int] = {}
    for sign, line in terms:
        found[line] = found.get(line, 0) + sign
    left = {line: value for line, value in found.items() if value}
    sign = 1 if left and left[min(left)] > 0 else -1
    return frozenset((line, sign * value) for line, value in left.items())


def oriented(grid: Grid, candidate: Candidate) -> Candidate:
    """The sum as it stands, or, where the last of three lines is no sum, the difference that it is."""
    if candidate.operator is not Operator.SUM or candidate.printed or candidate.pooled or len(candidate.terms) != 2:
        return candidate
    total, last = candidate.target, max(candidate.lines)
    if total == last or all(_is_below(grid.lines[total], grid.lines[part]) for part in candidate.parts):
        return candidate
    other = next(part for part in candidate.parts if part != last)
    return replace(candidate, operator=Operator.DIFFERENCE, target=last, terms=((1, total), (-1, other)))


def _is_below(total: GridLine, part: GridLine) -> bool:
    """Whether a line is set off as a part of another."""
    return part.depth > total.depth or (part.numbered and not total.numbered)
