"""How well a reading of a total fares against the figures."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from checker.evaluator.hypotheses import Hypothesis
from checker.evaluator.ledger import Entry, Ledger
from checker.relations.weighing import agrees


class Weight(Struct, frozen=True):
    """How a reading fares: the places where it holds; where it fails, the total and what its parts add up to.

    `strong` counts the places where it holds with two figures or more that are not zero.
    """

    held: tuple[int, ...] = ()
    failed: tuple[tuple[int, int], ...] = ()
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
    lines, strong = _addends(ledger, total, tuple(parts)), 0
    held: list[int] = []
    failed: list[tuple[int, int]] = []
    for cross in ledger.crosses:
        target = ledger.entry(total, cross)
        if target is None or not target.known:
            continue
        verdict, added, addends = _verdict(target, [entry for line in lines if (entry := line.get(cross))])
        if verdict:
            held.append(cross)
            strong += addends >= 2
        elif verdict is not None and not target.percentage:
            failed.append((target.value, added))
    return Weight(tuple(held), tuple(failed), strong)


def _addends(ledger: Ledger, total: int, parts: tuple[int, ...]) -> list[dict[int, Entry]]:
    """The entries of the parts, those of what is taken off with the other sign."""
    off = ledger.taken_off(total, parts)
    return [_negated(ledger.entries[part]) if part in off else ledger.entries[part] for part in parts]


def _negated(entries: dict[int, Entry]) -> dict[int, Entry]:
    return {cross: entry.negated() for cross, entry in entries.items()}


def _verdict(target: Entry, entries: list[Entry]) -> tuple[bool | None, int, int]:
    """Whether the entries add up to the target, or None when that says nothing; their sum; how many are not zero."""
    alike = all(entry.nil or (entry.known and entry.percentage == target.percentage) for entry in entries)
    if not entries or not alike:
        return None, 0, 0
    values, halves = [entry.value for entry in entries], [entry.half for entry in entries]
    added, addends = sum(values), len(values) - values.count(0)
    if (not addends and not target.value) or (target.nil and addends):
        return None, added, addends
    square = sum([half * half for half in halves])
    return agrees(target.value - added, target.half, sum(halves), square), added, addends


def weigh_suffixes(ledger: Ledger, total: int, stack: list[int]) -> list[tuple[Weight, Hypothesis]]:
    """The last lines before the total, as many as the numbers suggest; nothing but the numbers speaks for them."""
    counts: dict[int, int] = {}
    lines = _addends(ledger, total, tuple(reversed(stack)))
    for cross in ledger.crosses:
        target = ledger.entry(total, cross)
        if target and target.known and target.value:
            for size in _sizes(target, [line.get(cross) for line in lines]):
                counts[size] = counts.get(size, 0) + 1
    best = sorted(counts, key=lambda size: (-counts[size], -size))[:3]
    found = [(weigh(ledger, total, stack[-size:]), Hypothesis(tuple(stack[-size:]))) for size in best]
    return [item for item in found if _speaks(item[0])]


def _speaks(weight: Weight) -> bool:
    """Whether numbers alone are enough to believe a reading."""
    return weight.strong >= 2 and len(weight.held) >= 2 * len(weight.failed)


def _sizes(target: Entry, entries: list[Entry | None]) -> list[int]:
    """How many of the last lines, given from the last one back, add up to the target in one place."""
    sizes: list[int] = []
    total = slack = square = 0
    for size, entry in enumerate(entries, 1):
        if entry is None:
            continue
        if not entry.known:
            break
        total, slack, square = total + entry.value, slack + entry.half, square + entry.half**2
        if size >= 2 and agrees(target.value - total, target.half, slack, square):
            sizes.append(size)
    return sizes
