"""The single relations of a pattern: one for each cross where it was held against the figures."""

from __future__ import annotations

from collections.abc import Iterator

from checker.relations.found import FoundRelation, Pattern, Standing, Term
from checker.relations.grid import Grid
from checker.relations.sums import Candidate


def relations_of(grid: Grid, candidate: Candidate) -> Iterator[FoundRelation]:
    """The relations in printed order; where it fails too often for the failures to be slips, they do not apply."""
    tally, pattern = candidate.tally, pattern_of(grid, candidate)
    apart = not candidate.pooled and 2 * len(tally.failed) > len(tally.held)
    standing = dict.fromkeys(tally.held, Standing.HELD)
    standing |= dict.fromkeys(tally.rounded, Standing.ROUNDING)
    standing |= dict.fromkeys(tally.trivial, Standing.TRIVIAL)
    standing |= dict.fromkeys(tally.failed, Standing.APART if apart else Standing.BROKEN)
    for cross in sorted(standing):
        terms = tuple(Term(sign, *grid.cell(line, cross)) for sign, line in candidate.terms)
        if candidate.base is not None:
            terms = (terms[0], Term(1, *grid.cell(candidate.terms[1][1], candidate.base)))
        yield FoundRelation(candidate.operator, grid.cell(candidate.target, cross), terms, standing[cross], pattern)


def pattern_of(grid: Grid, candidate: Candidate) -> Pattern:
    """The candidate in the table's own rows and columns."""
    lines = grid.lines
    return Pattern(
        candidate.operator,
        grid.axis,
        lines[candidate.target].index,
        tuple((sign, lines[line].index) for sign, line in candidate.terms),
        candidate.scale,
        len(candidate.tally.held),
        len(candidate.tally.failed),
        candidate.tally.all_bits,
        candidate.printed,
        candidate.contradicted,
        grid.crosses[candidate.base] if candidate.base is not None else None,
    )
