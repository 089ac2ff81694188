"""Sums and differences that no label announces: "gross requirements", "net requirements".

They are recognized by their figures alone, so that a total further down does not count their parts twice.
"""

from __future__ import annotations

from checker.evaluator.hypotheses import Open
from checker.evaluator.ledger import Ledger, Line
from checker.evaluator.weights import Weight, weigh
from checker.relations.weighing import agrees

#: Figures of fewer digits add up by chance; and so many digits in all must bear a sum out that no label announces.
#: [unknown]
_LONG, _TELLING = 4, 12


def absorb(ledger: Ledger, line: Line, pile: Open) -> bool:
    """Recognize a sum or a difference that no label announces ("gross requirements", "net requirements")."""
    for parts in dict.fromkeys((tuple(pile.block()), tuple(pile.stack))):
        if len(parts) >= 2 and _certain(ledger, line, weigh(ledger, line.index, parts)):
            pile.close(parts, line.index)
            return True
    return _is_difference(ledger, line, pile)


def _certain(ledger: Ledger, line: Line, weight: Weight) -> bool:
    """Whether a sum without a label is no coincidence: it holds nearly everywhere, in figures of many digits."""
    values = {abs(entry.value) for cross in weight.held if (entry := ledger.entry(line.index, cross))}
    digits = [len(str(value // 2)) for value in values]
    telling = sum(count for count in digits if count >= _LONG)
    return telling >= _TELLING and len(weight.held) >= 4 * len(weight.failed)


def _is_difference(ledger: Ledger, line: Line, pile: Open) -> bool:
    """Whether the line is one of the two before it less the other; then all but the first are no parts of a sum."""
    if len(pile.stack) < 2:
        return False
    whole, part = pile.stack[-2:]
    if not _certain(ledger, line, _weigh_difference(ledger, line.index, whole, part)):
        return False
    pile.stack.pop()
    return True


def _weigh_difference(ledger: Ledger, line: int, whole: int, part: int) -> Weight:
    held: list[int] = []
    failed: list[tuple[int, int]] = []
    for cross in ledger.crosses:
        entries = [ledger.entry(index, cross) for index in (line, whole, part)]
        if any(entry is None or not entry.known or entry.percentage for entry in entries):
            continue
        result, minuend, subtrahend = (entry for entry in entries if entry)
        if minuend.value and subtrahend.value:
            halves = minuend.half, subtrahend.half
            square = sum(half**2 for half in halves)
            expected = minuend.value - subtrahend.value
            if agrees(result.value - expected, result.half, sum(halves), square):
                held.append(cross)
            else:
                failed.append((result.value, expected))
    return Weight(tuple(held), tuple(failed), len(held))
