"""The single relations of a pattern: one for each cross where it was held against the figures, and how it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.relations.found import FoundRelation, Operator, Pattern, Standing, Term
from checker.relations.grid import Grid
from checker.relations.sums import Candidate


def relations_of(grid: Grid, candidate: Candidate) -> Iterator[FoundRelation]:
    """The relations in printed order; where it fails too often for the failures to be slips, they do not apply.

    Nor do they where a dash is the result; and that a figure is no average may be right.
    """
    tally, pattern = candidate.tally, pattern_of(grid, candidate)
    often = not candidate.pooled and 2 * len(tally.failed) > len(tally.held)
    apart = often or candidate.operator is Operator.AVERAGE
    standing = dict.fromkeys(tally.held, Standing.HELD)
    standing |= dict.fromkeys(tally.rounded, Standing.ROUNDING)
    standing |= dict.fromkeys(tally.trivial, Standing.TRIVIAL)
    standing |= dict.fromkeys(tally.failed, Standing.APART if apart else Standing.BROKEN)
    dashes = {cross for cross in tally.failed if (figure := grid.figure(candidate.target, cross)) and figure.nil}
    standing |= dict.fromkeys(dashes, Standing.APART)
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


def reviewed(found: Sequence[FoundRelation]) -> list[FoundRelation]:
    """The relations, those put aside whose result other lines give to the last digit, some of them the same."""
    exact: dict[object, list[FoundRelation]] = defaultdict(list)
    for item in found:
        if item.standing is Standing.HELD and item.operator in (Operator.SUM, Operator.DIFFERENCE):
            exact[item.pattern.axis, item.target].append(item)
    return [
        replace(item, standing=Standing.APART)
        if item.standing is Standing.BROKEN and _is_given(item, exact[item.pattern.axis, item.target])
        else item
        for item in found
    ]


def _is_given(relation: FoundRelation, others: Sequence[FoundRelation]) -> bool:
    return any(set(other.cells[1:]) & set(relation.cells[1:]) for other in others)
