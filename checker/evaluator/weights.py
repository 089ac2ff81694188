"""How well a reading of a total fares against the figures."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from checker.evaluator.hypotheses import Hypothesis
from checker.evaluator.ledger import Entry, Ledger


class Weight(Struct, frozen=True):
    """How a reading fares: where it holds, where it fails, where it cannot be decided, where it says nothing.

    `strong` counts the places where it holds with two figures or more that are not zero.
    """

    held: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    empty: tuple[int, ...] = ()
    strong: int = 0

    @property
    def score(self) -> tuple[int, int]:
        """The more it holds, and the less it fails, the better."""
        return self.strong + len(self.held), -len(self.failed)

    @property
    def enough(self) -> bool:
        """Whether it holds in so many places that a failure is a slip and not another meaning."""
        return bool(self.held) and enough(len(self.held), len(self.held) + len(self.failed))


def enough(held: int, decided: int) -> bool:
    """Half of the places where it can be decided, two thirds where there are six or more."""
    return 3 * held >= 2 * decided if decided >= 6 else 2 * held >= decided


def weigh(ledger: Ledger, total: int, parts: Iterable[int]) -> Weight:
    """Hold a reading against the figures in every place."""
    lines, strong = [ledger.entries[part] for part in parts], 0
    held: list[int] = []
    failed: list[int] = []
    empty: list[int] = []
    for cross in ledger.crosses:
        target = ledger.entry(total, cross)
        if target is None or not target.known:
            continue
        verdict, addends = _verdict(target, [entry for line in lines if (entry := line.get(cross))])
        if verdict is None:
            empty.append(cross)
        elif verdict:
            held.append(cross)
            strong += addends >= 2
        elif not target.percentage:
            failed.append(cross)
    return Weight(tuple(held), tuple(failed), tuple(empty), strong)


def _verdict(target: Entry, entries: list[Entry]) -> tuple[bool | None, int]:
    """Whether the entries add up to the target, or None when that says nothing; and how many are not zero."""
    alike = all(entry.nil or (entry.known and entry.percentage == target.percentage) for entry in entries)
    if not entries or not alike:
        return None, 0
    values, halves = [entry.value for entry in entries], [entry.half for entry in entries]
    addends = len(values) - values.count(0)
    if (not addends and not target.value) or (target.nil and addends):
        return None, 0
    square = sum([half * half for half in halves])
    return is_rounding(target.value - sum(values), target.half, sum(halves), square), addends


def is_rounding(difference: int, half: int, slack: int, square: int) -> bool:
    """Whether roundings explain a difference: those of the parts reach the total's range, and not by a rare chance.

    `half` is half the width of the total's range, `slack` the sum of those of its parts, `square` that of their
    squares. The sum of many roundings seldom leaves 1.8 times the root of it (three standard deviations).
    """
    gap = abs(difference) - half
    return gap <= 0 or (gap <= slack and 25 * gap * gap <= 81 * square)


def weigh_suffixes(ledger: Ledger, total: int, stack: list[int]) -> list[tuple[Weight, Hypothesis]]:
    """The last lines before the total, as many as the numbers suggest; nothing but the numbers speaks for them."""
    counts: dict[int, int] = {}
    for cross in ledger.crosses:
        target = ledger.entry(total, cross)
        if target and target.known and target.value:
            for size in _sizes(ledger, target, cross, stack):
                counts[size] = counts.get(size, 0) + 1
    best = sorted(counts, key=lambda size: (-counts[size], -size))[:3]
    found = [(weigh(ledger, total, stack[-size:]), Hypothesis(tuple(stack[-size:]))) for size in best]
    return [item for item in found if _speaks(item[0])]


def _speaks(weight: Weight) -> bool:
    """Whether numbers alone are enough to believe a reading."""
    return weight.strong >= 2 and len(weight.held) >= 2 * len(weight.failed)


def _sizes(ledger: Ledger, target: Entry, cross: int, stack: list[int]) -> list[int]:
    """How many of the last lines add up to the target in one place."""
    sizes: list[int] = []
    total = slack = square = 0
    for size, index in enumerate(reversed(stack), 1):
        entry = ledger.entry(index, cross)
        if entry is None:
            continue
        if not entry.known:
            break
        total, slack, square = total + entry.value, slack + entry.half, square + entry.half**2
        if size >= 2 and is_rounding(target.value - total, target.half, slack, square):
            sizes.append(size)
    return sizes
