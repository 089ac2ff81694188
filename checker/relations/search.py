"""The patterns of a table along one axis: what it prints, what all its blocks bear out, what its figures show.

What is sure comes first, and what only repeats it is left out: printed formulas, regular blocks, nested blocks, sums of
lines further apart, sums of two lines anywhere, then averages and quotients.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checker.model.table import Table
from checker.relations.belief import believed
from checker.relations.choosing import Kept, oriented
from checker.relations.found import Operator
from checker.relations.grid import Grid
from checker.relations.pairs import pair_sums
from checker.relations.printing import printed_patterns
from checker.relations.quotients import chosen, quotients
from checker.relations.regular import regular_sums
from checker.relations.shares import shares
from checker.relations.sums import Candidate, block_sums, far_sums


def patterns_of(grid: Grid, table: Table) -> Iterator[Candidate]:
    """Every pattern that is kept, with its tally."""
    printed = printed_patterns(grid, table) if grid.axis == "columns" else []
    sums = _sums(grid, [item for item in printed if not item.is_quotient and _is_kept(item)])
    averages = block_sums(grid, [], Operator.AVERAGE)
    own = [item for item in printed if item.is_quotient and _is_kept(item)]
    ratios = chosen(grid, own, _best_first(quotients(grid)))
    known = {item.target for item in ratios}
    ratios += [item for item in shares(grid) if item.target not in known]
    wrong = [item for item in printed if not _is_kept(item)]
    for candidate in [*(oriented(grid, item) for item in sums), *averages, *ratios]:
        yield _named(candidate, wrong)


def _is_kept(candidate: Candidate) -> bool:
    """Whether a printed formula is what the table computes, as far as its figures say anything."""
    held, failed = len(candidate.tally.held), len(candidate.tally.failed)
    return believed(candidate.tally, 0) or (held >= 2 and held >= 4 * failed)


def _named(candidate: Candidate, wrong: list[Candidate]) -> Candidate:
    """The candidate, with the printed formula that says something else of the same lines and fails."""
    for other in wrong:
        if other.lines == candidate.lines and len(other.tally.failed) > len(candidate.tally.failed):
            return replace(candidate, contradicted=other.printed)
    return candidate


def _sums(grid: Grid, printed: list[Candidate]) -> list[Candidate]:
    kept = Kept(grid)
    for candidate in printed:
        kept.add(candidate)
    nested = block_sums(grid, regular_sums(grid))
    for candidate in nested:
        kept.add(candidate)
    for candidate in _best_first(far_sums(grid)):
        kept.add_once(candidate)
    hidden = {part for candidate in nested for part in candidate.parts}
    visible = [line for line in range(len(grid.lines)) if line not in hidden]
    for candidate in _best_first(pair_sums(grid, visible)):
        kept.add_once(candidate)
    return kept.candidates


def _best_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda candidate: candidate.rank, reverse=True)
