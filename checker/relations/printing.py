"""The printed formulas of a table, held against its figures."""

from __future__ import annotations

from checker.model.table import Table
from checker.relations.formulas import Printed, printed_formulas
from checker.relations.found import Operator
from checker.relations.grid import Grid
from checker.relations.quotients import candidate_of
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from checker.relations.weighing import Quotient, weigh_quotient, weigh_sum


def printed_patterns(grid: Grid, table: Table) -> list[Candidate]:
    """The patterns that the heads print, whether they hold or not."""
    position = {line.index: place for place, line in enumerate(grid.lines)}
    found = []
    for printed in printed_formulas(table):
        lines = {printed.target, *printed.above, *printed.below}
        if lines <= position.keys() and (candidate := _candidate(grid, printed, position)):
            found.append(candidate)
    return found


def _candidate(grid: Grid, printed: Printed, position: dict[int, int]) -> Candidate | None:
    target, text = position[printed.target], printed.formula.text
    terms = tuple((sign, position[line]) for line, sign in printed.above.items())
    if any(abs(sign) != 1 for sign, _ in terms):
        return None
    if not printed.below:
        operator = Operator.SUM if all(sign > 0 for sign, _ in terms) else Operator.DIFFERENCE
        return Candidate(operator, target, terms, weigh_sum(grid, target, terms), 0, printed=text)
    return _quotient(grid, target, terms, [position[line] for line in printed.below], text)


def _quotient(
    grid: Grid, target: int, terms: tuple[tuple[int, int], ...], below: list[int], text: str
) -> Candidate | None:
    if len(below) != 1:
        return None
    growth = sorted(terms, reverse=True)[1:] == [(-1, below[0])] and len(terms) == 2
    if not growth and (len(terms) != 1 or terms[0][0] < 0):
        return None
    guesses = [Quotient(target, max(terms)[1], below[0], scale, growth) for scale in (100, 1)]
    tallies = [(weigh_quotient(grid, guess), guess) for guess in guesses]
    tally, guess = max(tallies, key=lambda item: _score(item[0]))
    return candidate_of(guess, tally, 0, text)


def _score(tally: Tally) -> int:
    return len(tally.held) - len(tally.failed)
