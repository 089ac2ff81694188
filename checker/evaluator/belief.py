"""Whether a relation that fails is broken by a slip, or means something else: one score in bits (decision 0024).

Three things are weighed. Is the relation meant at all? The words say so, and the places where it holds. Does it mean
this place? The less, the more often it fails elsewhere. The lesser of the two counts, for either doubt is enough; to it
comes how well a slip that people make explains what is printed. The same is asked of every relation, whatever
suggested it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Computed, Operand
from checker.evaluator.relations import DASH, Judged, LineSlip, Relation
from checker.evaluator.rounded import is_rounding
from checker.evaluator.suspect import betrayed, coincidence
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.rule import Number

#: So many bits an alarm needs: one in 32 would be false, were all the figures below exact. [decision 0024]
NEEDED = 5
#: A relation that is meant does not mean one of its places once in so many, before any is seen; one that fails counts
#: so much more, and less where words say that every place is meant. [decision 0024]
SELDOM, DOUBTED, SAID = 16, 16, 4
#: No single agreement, and no slip, is worth more than this: figures may be copies of each other. [decision 0024]
MOST, MOST_SLIP = 14, 7
#: What it is worth that a figure is off by no more than a hundredth, or a tenth; that it is off by more than half of
#: the larger figure, or has another size altogether, as figures of other things have. [decision 0024]
CLOSE, NEAR, FAR, FARTHEST = 3, 1, -1, -3
#: A total of so many that is off by less than half of it was rounded, though nothing says so. [decision 0024]
ROUND = 100
#: A figure of fewer units is of no size: one that was left out is as good as any. [decision 0024]
MANY = 20
#: What it is worth that the words of a rule find its rows or columns; that their other heads differ. [decision 0024]
RULE, APART = 4, -8
#: What it costs that a relation which fails more often than it holds misses by one size more. [decision 0024]
FAILURE = 2
#: So many dashes of a column are rightly nothing before another is called wrong, and as many as are wrong.
#: [decision 0038]
NOTHING = 2


class Ground(Struct, frozen=True, dict=True):
    """One relation at all its places: what is said for it, in bits, and what came of each place.

    `telling` are the places that decide something; `unsaid` says that nothing but the figures suggests it. What holds
    `beside` a place are relations of the same kind.
    """

    said: int
    telling: tuple[Judged, ...]
    unsaid: bool = False

    @cached_property
    def held(self) -> list[Judged]:
        """The places where it holds."""
        return [item for item in self.telling if item.holds]

    @cached_property
    def misses(self) -> list[Decimal]:
        """By how much it misses, each size once: a row that came late leaves the same gap in several columns."""
        return sorted({abs(item.compared.gap) for item in self.telling if item.wrong})

    @cached_property
    def meant(self) -> int:
        """The bits that speak for the relation as such."""
        found = [_surprise(item.compared) for item in self.held]
        return self.said + sum(found) + (found.count(0) if self.said > 0 else 0)

    @property
    def applies(self) -> bool:
        """Whether it holds more often than not."""
        return len(self.held) >= len(self.telling) - len(self.held)

    @property
    def believed(self) -> bool:
        """Whether the relation is meant at all: what speaks for it is enough, and it holds more often than not."""
        return self.meant >= NEEDED and self.applies

    def bits(self, item: Judged, beside: int = 0, slip: int | None = None) -> int:
        """How many bits speak for a slip where it fails, none where it does not.

        `slip` is the worth of one that explains all its failures.
        """
        if item.relation is None or not item.wrong:
            return 0
        places = SELDOM * (1 + len(self.telling) + beside)
        others = self._others(item.relation) if slip is None else 0
        here = _bits(Fraction(places, 1 + others)) + max(0, self.said) // 2
        meant = self.meant + beside - (0 if self.applies or slip is not None else FAILURE * (len(self.misses) - 1))
        return min(meant, here) + (explanation(item.relation) if slip is None else slip)

    def _others(self, relation: Relation) -> int:
        """What the other failures weigh: where words say that all places are meant, each gap counts once, and less."""
        if self.unsaid:
            others = (item.compared for item in self.telling if item.wrong and item.relation != relation)
            return DOUBTED * sum(not is_rounding(other) for other in others)
        gaps = sum(gap != abs(relation.gap) for gap in self.misses)
        return (SAID if self.applies else DOUBTED) * gaps


def ground_of(judged: Sequence[Judged], said: int, unsaid: bool = False) -> Ground:
    """The ground of a relation whose places are these; `unsaid` where nothing but the figures suggests it."""
    return Ground(said, tuple(decided(judged)), unsaid)


def searched(judged: Sequence[Judged], cost: int) -> Ground:
    """The ground of a relation that was looked for, by its figures alone: each place where it fails costs as much."""
    wrong = sum(item.wrong for item in judged)
    return Ground(-cost * (1 + wrong), tuple(decided(judged)), True)


def decided(judged: Sequence[Judged]) -> list[Judged]:
    """The places that say something: decided, and not all zero, unless a rule asks for that number."""
    sure = [(item, item.relation) for item in judged if item.relation and (item.holds or item.wrong)]
    return [
        item
        for item, relation in sure
        if isinstance(relation.expected, Number) or any(map(_is_filled, relation.figures))
    ]


def _is_filled(figure: Operand) -> bool:
    return bool(figure.quantity.value)


def filled(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts; a dash that is nearly right is wrong where others of the relation are rightly nothing."""
    nothing = sum(item.holds and item.compared.target.quantity.nil for item in decided(judged))
    missing = {id(item) for item in judged if item.reason == DASH and _is_little(item.compared)}
    if nothing < max(NOTHING, len(missing)):
        return list(judged)
    return [replace(item, verdict=Verdict.DISAGREED, reason="") if id(item) in missing else item for item in judged]


def _is_little(relation: Relation) -> bool:
    """Whether what a dash leaves out is a count, or a tenth of the figures that give it."""
    counts = all(figure.quantity.kind is Kind.COUNT for figure in relation.figures[1:])
    return counts or 10 * abs(relation.gap) <= max(abs(figure.quantity.value) for figure in relation.figures)


def believe(judged: Sequence[Judged], said: int, things: str, slip: LineSlip | None = None) -> list[Judged]:
    """The verdicts, or, where a relation is not believed, why it means nothing; `things` are the rows or columns."""
    ground = ground_of(judged, said)
    one = things.removesuffix("s") if len(ground.telling) == 1 else things
    other = "columns" if things == "rows" else "rows"
    held = f"the relation holds in {len(ground.held)} of {len(ground.telling)} {one}"
    reason = f"the {other} mean something else here: {held}"
    bits = [ground.bits(item, slip=slip.bits if slip else None) for item in judged]
    applies = ground.applies or slip is not None
    return [weighed(item, own, applies, reason, slip) for item, own in zip(judged, bits, strict=True)]


def weighed(item: Judged, bits: int, applies: bool, reason: str, slip: LineSlip | None = None) -> Judged:
    """The verdict on one place, as far as it is believed: what is wrong by its bits, what holds where most does."""
    if item.wrong:
        return replace(item, bits=bits, slip=slip) if bits >= NEEDED else item.unchecked(reason)
    return item.unchecked(reason) if item.holds and not applies else item


def explanation(relation: Relation) -> int:
    """How well a slip, or the nearness of the figures, explains that a relation fails, in bits."""
    near = nearness(relation)
    slip = _bits(1 / coincidence(relation)) if betrayed(relation) else -1
    return max(near, 1, min(MOST_SLIP, slip)) if slip >= 0 else near  # in figures of a digit or two anything is a slip


def nearness(relation: Relation) -> int:
    """How well it explains a wrong figure that it is about what the others give, in bits."""
    found, expected = relation.results
    off, size = abs(relation.gap), max(abs(found), abs(expected))
    if _unit(relation) >= 1 and found % ROUND == 0 and 2 * off <= ROUND < size:
        return FARTHEST
    if 100 * off <= size:
        return CLOSE
    if 10 * off <= size:
        return NEAR
    if 20 * off > 19 * size:
        return FARTHEST if size >= MANY * _unit(relation) else FAR
    return FAR if 2 * off > size else 0


def _surprise(relation: Relation) -> int:
    """What one agreement is worth: of how many values the figure could have had as well, one was met."""
    filled = sum(1 for figure in relation.figures[1:] if figure.quantity.value)
    if filled < 2 and isinstance(relation.expected, Added | Computed):
        return 0  # one figure alone is merely repeated
    return min(MOST, max(1, _bits(Fraction(abs(relation.target.quantity.value)) / Fraction(_unit(relation)))))


def _unit(relation: Relation) -> Decimal:
    """The worth of the last digit of the figure that is held against the others."""
    return relation.target.quantity.step or Decimal(1)


def _bits(odds: Fraction) -> int:
    """The logarithm of odds to the base of two, rounded down."""
    if odds >= 1:
        return (odds.numerator // odds.denominator).bit_length() - 1
    return -(-(-odds.denominator // odds.numerator) - 1).bit_length() if odds else -MOST
