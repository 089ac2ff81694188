"""When agreement is more than chance (docs/decisions/0007-relations-by-agreement.md).

A pattern is believed when the surprise of its confirmations, in bits, outweighs what it cost to find it among all
patterns that were tried, and a margin. Each failure is paid for as well.
"""

from __future__ import annotations

from checker.relations.grid import Grid
from checker.relations.tally import MOST_BITS, Tally

#: Bits by which the surprise must exceed the cost: in 2**6 tables without relations at most one pattern is believed.
#: [decision 0007]
MARGIN = 6
#: Of two patterns that are worth more than this neither is surer. [unknown]
SURE = 60
#: What one failure costs. [decision 0007]
FAILURE = 6


def worth(tally: Tally, cost: int) -> int:
    """The bits that are left when the search and the failures are paid for."""
    found = min(cost // 2, len(tally.trivial) // 4)
    return tally.bits + found - cost - FAILURE * len(tally.failed)


def rank(tally: Tally, cost: int) -> int:
    """How sure a pattern is: what it is worth, but beyond `SURE` only the failures count."""
    return min(SURE, tally.bits - cost) - FAILURE * len(tally.failed)


def possible(grid: Grid, cost: int) -> bool:
    """Whether a pattern that costs so much would be believed if every cross bore it out as well as one can."""
    return MOST_BITS * len(grid.crosses) - cost >= MARGIN


def believed(tally: Tally, cost: int) -> bool:
    """Whether the pattern is more than chance: seldom broken, and borne out far beyond what it cost to find."""
    if not tally.held or len(tally.failed) > len(tally.held):
        return False
    return worth(tally, cost) >= MARGIN
