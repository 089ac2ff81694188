"""The patterns of a table along one axis: what it prints, what all its blocks bear out, what its figures show.

What is sure comes first, and what only repeats it is left out: printed formulas, regular blocks, nested blocks, sums of
lines further apart, sums of two lines anywhere and balances, then averages, running totals and quotients. Each pattern
is a relation at every cross where it was held against the figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from checker.model.table import Table
from checker.relations.choosing import Kept, oriented
from checker.relations.flows import flows, running
from checker.relations.found import FoundRelation, Operator, Pattern, PatternTerm, Standing
from checker.relations.grid import Grid
from checker.relations.printing import printed_patterns
from checker.relations.quotients import chosen, quotients, shares
from checker.relations.regular import regular_sums
from checker.relations.sums import Candidate, block_sums, far_sums, pair_sums
from checker.relations.weighing import believed


def relations_of(grid: Grid, candidate: Candidate) -> Iterator[FoundRelation]:
    """The relations in printed order; where it fails too often for the failures to be slips, they do not apply.

    Nor do they where a dash is the result, or an average is not met.
    """
    tally, pattern = candidate.tally, pattern_of(grid, candidate)
    often = not candidate.pooled and 2 * len(tally.failed) > len(tally.held)
    apart = often or candidate.operator is Operator.AVERAGE
    standing = dict.fromkeys(tally.held, Standing.HELD)
    standing |= dict.fromkeys(tally.rounded, Standing.ROUNDING)
    standing |= dict.fromkeys(tally.trivial, Standing.TRIVIAL)
    for cross in tally.failed:
        figure = grid.figure(candidate.target, cross)
        standing[cross] = Standing.APART if apart or (figure and figure.nil) else Standing.BROKEN
    for cross in sorted(standing):
        terms = tuple(PatternTerm(sign, *grid.cell(line, cross)) for sign, line in candidate.terms)
        if candidate.operator is Operator.RUNNING:
            terms = (PatternTerm(1, *grid.cell(candidate.target, cross - 1)), terms[1])
        if candidate.base is not None:
            terms = (terms[0], PatternTerm(1, *grid.cell(candidate.terms[1][1], candidate.base)))
        yield FoundRelation(candidate.operator, grid.cell(candidate.target, cross), terms, standing[cross], pattern)


def pattern_of(grid: Grid, candidate: Candidate) -> Pattern:
    """The candidate in the table's own rows and columns."""
    lines = grid.lines
    return Pattern(
        candidate.operator,
        grid.axis,
        target=lines[candidate.target].index,
        terms=tuple((sign, lines[line].index) for sign, line in candidate.terms),
        factor=candidate.scale,
        confirmations=len(candidate.tally.held),
        contradictions=len(candidate.tally.failed),
        bits=candidate.tally.all_bits,
        printed=candidate.printed,
        contradicted=candidate.contradicted,
        base=grid.crosses[candidate.base] if candidate.base is not None else None,
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


def patterns_of(grid: Grid, table: Table) -> Iterator[Candidate]:
    """Every pattern that is kept, with its tally."""
    printed = printed_patterns(grid, table) if grid.axis == "columns" else []
    sums = _sums(grid, [item for item in printed if not item.operator.is_quotient and _is_kept(item)])
    averages = block_sums(grid, [], Operator.AVERAGE)
    own = [item for item in printed if item.operator.is_quotient and _is_kept(item)]
    ratios = chosen(grid, own, _best_first(quotients(grid)))
    known = {item.target for item in ratios}
    ratios += [item for item in shares(grid) if item.target not in known]
    wrong = [item for item in printed if not _is_kept(item)]
    for candidate in [*(oriented(grid, item) for item in sums), *averages, *running(grid), *ratios]:
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
    kept, nested = Kept(grid), block_sums(grid, regular_sums(grid))
    for candidate in (*printed, *nested):
        kept.add(candidate)
    hidden = {part for candidate in nested for part in candidate.parts}
    visible = [line for line in range(len(grid.lines)) if line not in hidden]
    for candidate in (*_best_first(far_sums(grid)), *_best_first((*pair_sums(grid, visible), *flows(grid)))):
        kept.add_once(candidate)
    return kept.candidates


def _best_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda candidate: candidate.rank, reverse=True)
