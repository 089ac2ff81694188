"""Sums and differences that no label announces: "gross requirements", "net requirements".

They are recognized by their figures alone, so that a total further down does not count their parts twice.
"""

from __future__ import annotations

from checker.evaluator.hypotheses import Open
from checker.evaluator.weights import signed
from checker.relations.grid import Grid, Line
from checker.relations.tally import Tally
from checker.relations.weighing import weigh_sum

#: Figures of fewer digits add up by chance; and so many digits in all must bear a sum out that no label announces.
#: [unknown]
_LONG, _TELLING = 4, 12


def absorb(grid: Grid, line: Line, pile: Open) -> bool:
    """Recognize a sum or a difference that no label announces ("gross requirements", "net requirements")."""
    for parts in dict.fromkeys((tuple(pile.block()), tuple(pile.stack))):
        if len(parts) >= 2 and _certain(grid, line, weigh_sum(grid, line.index, signed(grid, line.index, parts))):
            pile.close(parts, line.index)
            return True
    return _is_difference(grid, line, pile)


def _certain(grid: Grid, line: Line, tally: Tally) -> bool:
    """Whether a sum without a label is no coincidence: it holds nearly everywhere, in figures of many digits."""
    figures = [figure for cross in tally.held if (figure := grid.figure(line.index, cross)) and not figure.percentage]
    digits = [len(str(value // 2)) for value in {abs(figure.value) for figure in figures}]
    telling = sum(count for count in digits if count >= _LONG)
    return telling >= _TELLING and len(tally.held) >= 4 * len(tally.failed)


def _is_difference(grid: Grid, line: Line, pile: Open) -> bool:
    """Whether the line is one of the two before it less the other; then all but the first are no parts of a sum."""
    if len(pile.stack) < 2:
        return False
    whole, part = pile.stack[-2:]
    if not _certain(grid, line, weigh_sum(grid, line.index, ((1, whole), (-1, part)))):
        return False
    pile.stack.pop()
    return True
