"""Which lines feed each total, and whether that is to be believed.

The labels say that a line is a total; the numbers say of what: of all readings the one that holds in most places. It is
believed when it holds in at least half of the places where it can be decided (in two thirds where there are many). A
total that no reading makes hold is believed to be wrong only where there is one reading and the table is plain, or
where one slip of a digit explains it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.evaluator.hypotheses import Hypothesis, Open, below, hypotheses, natural
from checker.evaluator.ledger import Entry, Ledger, Line


@dataclass(frozen=True, slots=True)
class Weight:
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


@dataclass(frozen=True, slots=True)
class Account:
    """A total and what feeds it.

    Where that is not `believed`, `reason` says why; `lone` says that only one reading offers itself, `plain` that the
    table is so simple that it leaves no other.
    """

    total: int
    parts: tuple[int, ...]
    weight: Weight
    believed: bool
    lone: bool = False
    plain: bool = False
    reason: str = ""


@dataclass(slots=True)
class Accounts:
    """The totals of a ledger by line, and the lines that are left over, which nothing has added up."""

    by_line: dict[int, Account] = field(default_factory=dict)
    left: tuple[int, ...] = ()


def accounts(ledger: Ledger) -> Accounts:
    """Go through the ledger in printed order and find what feeds each total."""
    pile, found = Open(), Accounts()
    for line in ledger.lines:
        if not line.figures or line.memo:
            continue
        if line.total or (line.under_total and hypotheses(ledger, line, pile)):
            account = _settle(ledger, line, pile)
            found.by_line[line.index] = account
            pile.close(_closing(account, pile, line), line.index, between=line.total)
        elif ledger.over == "columns" or not _absorb(ledger, line, pile):
            pile.stack.append(line.index)
    found.left = tuple(pile.stack)
    return found


def _closing(account: Account, pile: Open, line: Line) -> list[int]:
    """The lines that a total closes: those that feed it, or its block when that is not known."""
    if account.believed or line.under_total:
        return [part for part in account.parts if part in pile.stack]
    return pile.block()


def _settle(ledger: Ledger, line: Line, pile: Open) -> Account:
    readings = hypotheses(ledger, line, pile)
    weighed = [(weigh(ledger, line.index, reading.parts), reading) for reading in readings]
    weighed += [] if line.under_total else _suffixes(ledger, line.index, pile.stack)
    if line.total and not any(weight.held for weight, _ in weighed):
        weighed += _below(ledger, line)
    best = max(weighed, key=lambda item: item[0].score, default=None)
    if best is None:
        return Account(line.index, (), Weight(), False, reason="nothing stands before it that could add up to it")
    weight, reading = best
    if weight.enough:
        return Account(line.index, reading.parts, weight, True)
    return _doubtful(ledger, line, pile, weight, reading)


def _below(ledger: Ledger, line: Line) -> list[tuple[Weight, Hypothesis]]:
    """The lines after a total, where the numbers say that it stands above its parts."""
    reading = below(ledger, line)
    weight = weigh(ledger, line.index, reading.parts)
    return [(weight, reading)] if weight.held else []


def _doubtful(ledger: Ledger, line: Line, pile: Open, weight: Weight, reading: Hypothesis) -> Account:
    """A total that no reading makes hold in most places."""
    if not weight.held and not weight.failed:
        return Account(line.index, reading.parts, weight, False, reason="its parts hold no figures that could be added")
    if weight.held:
        reason = "no reading of what the total adds up holds in most places"
        return Account(line.index, reading.parts, weight, False, reason=reason)
    readings = natural(ledger, line, pile)
    if len(readings) == 1:
        parts = next(iter(readings))
        plain = _is_plain(ledger, line, parts)
        return Account(line.index, parts, weigh(ledger, line.index, parts), False, True, plain, _NOWHERE)
    return Account(line.index, reading.parts, weight, False, reason=_NOWHERE)


_NOWHERE = "nothing before the total adds up to it, so what it adds up is not known"


def _is_plain(ledger: Ledger, line: Line, parts: tuple[int, ...]) -> bool:
    """Whether a total can only mean the lines before it: no groups, no other totals, no gaps, at the end or set off."""
    lines = [ledger.by_index[part] for part in parts]
    flat = len({(part.group, part.depth) for part in lines}) == 1 and len(parts) >= 2
    lonely = sum(1 for other in ledger.lines if other.total) == 1
    ended = line is [other for other in ledger.lines if other.figures][-1] or line.ruled or line.bold
    crosses = [cross for cross in ledger.crosses if ledger.entry(line.index, cross)]
    full = all(ledger.entry(part, cross) for part in parts for cross in crosses)
    return flat and lonely and ended and full and len(crosses) <= 2


def weigh(ledger: Ledger, total: int, parts: Iterable[int]) -> Weight:
    """Hold a reading against the figures in every place."""
    parts, strong = tuple(parts), 0
    held: list[int] = []
    failed: list[int] = []
    empty: list[int] = []
    for cross in ledger.crosses:
        target = ledger.entry(total, cross)
        if target is None or not target.known:
            continue
        verdict, addends = _verdict(target, [entry for part in parts if (entry := ledger.entry(part, cross))])
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
    addends = sum(1 for entry in entries if entry.value)
    if (not addends and not target.value) or (target.nil and addends):
        return None, 0
    gap = abs(target.value - sum(entry.value for entry in entries))
    return gap <= target.half + sum(entry.half for entry in entries), addends


def _suffixes(ledger: Ledger, total: int, stack: list[int]) -> list[tuple[Weight, Hypothesis]]:
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
    total, slack = 0, target.half
    for size, index in enumerate(reversed(stack), 1):
        entry = ledger.entry(index, cross)
        if entry is None:
            continue
        if not entry.known:
            break
        total, slack = total + entry.value, slack + entry.half
        if size >= 2 and abs(target.value - total) <= slack:
            sizes.append(size)
    return sizes


def _absorb(ledger: Ledger, line: Line, pile: Open) -> bool:
    """Recognize a sum or a difference that no label announces ("gross requirements", "net requirements")."""
    best = max(_suffixes(ledger, line.index, pile.stack), key=lambda item: item[0].score, default=None)
    if best and _certain(ledger, line, best[0]):
        pile.close(best[1].parts, line.index)
        return True
    return _is_difference(ledger, line, pile)


def _certain(ledger: Ledger, line: Line, weight: Weight) -> bool:
    """Whether a sum without a label is no coincidence: it holds nearly everywhere, and in figures of some size."""
    values = {abs(entry.value) for cross in weight.held if (entry := ledger.entry(line.index, cross))}
    large = sum(1 for value in values if value >= 200)
    return large >= 2 and len(weight.held) >= 4 * len(weight.failed)


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
    failed: list[int] = []
    for cross in ledger.crosses:
        entries = [ledger.entry(index, cross) for index in (line, whole, part)]
        if any(entry is None or not entry.known or entry.percentage for entry in entries):
            continue
        result, minuend, subtrahend = (entry for entry in entries if entry)
        if minuend.value and subtrahend.value:
            gap = abs(result.value - minuend.value + subtrahend.value)
            (held if gap <= result.half + minuend.half + subtrahend.half else failed).append(cross)
    return Weight(tuple(held), tuple(failed), (), len(held))

