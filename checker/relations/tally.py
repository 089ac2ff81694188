"""What came of holding a pattern against the figures, and what its confirmations are worth in bits."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

#: No single agreement is worth more than this: two figures may be copies of each other for another reason.
#: [decision 0007]
MOST_BITS = 14
#: How many confirmations are exchanged, and with how many others each. [unknown]
LOOKED_AT, SHIFTS = 100, 5
#: So many agreements of exchanged figures may be due to figures that happen to be alike. [unknown]
ACCIDENTS = 4


class Sample(NamedTuple):
    """A confirmation: its surprise in bits, and result x factor against expected, which may differ by `reach`."""

    bits: int
    result: int
    factor: int
    expected: int
    reach: int


class Tally(Struct):
    """How a pattern fares: the crosses where it holds, says nothing, or fails.

    `rounded` are those of the held whose digits differ. The samples are the confirmations that do not repeat the
    figures of another; echoes those of a single addend, which its total repeats.
    """

    held: list[int] = field(default_factory=list)
    rounded: list[int] = field(default_factory=list)
    trivial: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    echoes: list[Sample] = field(default_factory=list)
    _bits: int | None = None
    _seen: set[tuple[int, ...]] = field(default_factory=set)

    def agree(self, cross: int, figures: tuple[int, ...], sample: Sample, trivial: bool) -> None:
        """Note that it holds at a cross, with these figures."""
        (self.trivial if trivial else self.held).append(cross)
        if figures not in self._seen:
            self._seen.add(figures)
            (self.echoes if trivial else self.samples).append(sample)

    @property
    def bits(self) -> int:
        """What the confirmations are worth; figures that agree across crosses as well are worth no more than that."""
        if self._bits is None:
            self._bits = worth_of(self.samples)
        return self._bits

    @property
    def all_bits(self) -> int:
        """What the confirmations are worth with the echoes."""
        return worth_of(self.samples + self.echoes)


def worth_of(samples: list[Sample]) -> int:
    """The bits of all confirmations, when each result has been held against the operands of other crosses as well.

    Where results agree there too, the figures are so much alike that an agreement proves little: no confirmation is
    worth more than the rarity of that. Two figures that happen to be alike speak against themselves only.
    """
    tried, met = _exchanged(samples[:LOOKED_AT])
    if not met:
        return sum(sample.bits for sample in samples)
    most, agreed = max(0, (tried // len(met)).bit_length() - 1), {index for pair in met for index in pair}
    common = len(met) > ACCIDENTS
    return sum(min(s.bits, most) if common or index in agreed else s.bits for index, s in enumerate(samples))


def _exchanged(samples: list[Sample]) -> tuple[int, list[tuple[int, int]]]:
    """How many pairs of crosses were tried, and those in which the result of one fits the operands of the other."""
    size = len(samples)
    pairs = [(at, (at + shift) % size) for shift in range(1, min(size, SHIFTS + 1)) for at in range(size)]
    return len(pairs), [(one, other) for one, other in pairs if _agree(samples[one], samples[other])]


def _agree(one: Sample, other: Sample) -> bool:
    return abs(one.result * other.factor - other.expected) <= other.reach
