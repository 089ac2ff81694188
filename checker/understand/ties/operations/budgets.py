"""What was spent more or less than was approved, where words leave no doubt of which row: "lower costs of fuel".

In 127 published files all seven amounts in parentheses behind "higher-than-budgeted expenditure for" a row are the
difference, so that one need be no slip of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from checker.understand.dates.periods import Periods, compatible, periods
from checker.understand.ties.library import Library
from checker.understand.ties.lines import SPENT, spoken
from checker.understand.ties.operations.operation import Calculated, Calculation, Closeness
from checker.understand.ties.operations.wording import OperationWords, Wording

_BUDGET = frozenset({SPENT, "approved"})
_LEADING = 3  #: so many words lead from "lower" to the row: "expenditure on the" [unknown]


def overspent(
    wording: Wording, found: Iterable[Calculated], words: OperationWords, library: Library
) -> Iterator[Calculated]:
    """The differences that an amount is said to be, right behind their row and with nothing behind it."""
    is_said = wording.sign and SPENT in library.speech.concepts(wording.beside)
    if not is_said or wording.clause.strip() or not wording.closes:
        return
    when, behind = periods(wording.left, library.language), spoken(words.behind_turn(wording.beside)).rstrip()
    for each in found:
        if each.rows is Closeness.BESIDE and _is_of_budget(each, when, library) and _is_led_to(each, behind, library):
            yield each


def spent_first(computed: Calculated, library: Library) -> Calculated:
    """What was spent less what was approved, so that its sign is that of "higher" or "lower"."""
    concepts = {each.at: each.concepts for each in library.sheets[computed.spots[0].table].columns}
    operands = sorted(computed.operands, key=lambda each: SPENT not in concepts[each.cells[0][0].column])
    return replace(computed, operands=tuple(operands), ordered=True)


def _is_of_budget(computed: Calculated, when: Periods, library: Library) -> bool:
    """Whether it is the difference of what was spent and what was approved for one period."""
    if computed.operation is not Calculation.DIFFERENCE:
        return False
    at = {spot.column for spot in computed.spots}
    both = [each for each in library.sheets[computed.spots[0].table].columns if each.at in at]
    dates, concepts = {each.periods for each in both}, {name for each in both for name in each.concepts}
    return concepts >= _BUDGET and len(dates) == 1 and compatible(when, *dates)


def _is_led_to(computed: Calculated, behind: str, library: Library) -> bool:
    """Whether a text says nothing before it ends in the row."""
    labels = {library.names.label(spot[:2]).rstrip() for spot in computed.spots}
    heads = [behind.removesuffix(each).split() for each in labels if behind.endswith(each)]
    return any(len(each) <= _LEADING and not any(map(library.speech.says, each)) for each in heads)
