"""What came of holding a pattern against the figures, and what its confirmations are worth in bits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

#: No single agreement is worth more than this: two figures may be copies of each other for another reason.
MOST_BITS = 14
#: How many confirmations are exchanged, and with how many others each.
LOOKED_AT, SHIFTS = 100, 5


class Sample(NamedTuple):
    """A confirmation: its surprise in bits, and result x factor against expected, which may differ by `reach`."""

    bits: int
    result: int
    factor: int
    expected: int
    reach: int


@dataclass(slots=True)
class Tally:
    """How a pattern fares: the crosses where it holds, says nothing, or fails.

    `rounded` are those of the held whose digits differ, `near` those of the failed that rounded counts would explain.
    The samples are the confirmations that do not repeat the figures of another; echoes those of a single addend, which
    its total repeats.
    """

    held: list[int] = field(default_factory=list)
    rounded: list[int] = field(default_factory=list)
    trivial: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    near: list[int] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    echoes: list[Sample] = field(default_factory=list)
    _bits: int | None = None

    @property
    def bits(self) -> int:
        """What the confirmations are worth; figures that agree across crosses as well are worth no more than that."""
        if self._bits is None:
            most = _by_exchange(self.samples[:LOOKED_AT])
            self._bits = sum(min(sample.bits, most) for sample in self.samples)
        return self._bits

    @property
    def all_bits(self) -> int:
        """What the confirmations are worth with the echoes."""
        most = _by_exchange((self.samples + self.echoes)[:LOOKED_AT])
        return sum(min(sample.bits, most) for sample in self.samples + self.echoes)


def _by_exchange(samples: list[Sample]) -> int:
    """The bits that one agreement is worth when the results are held against the operands of other crosses.

    Where they agree there too, the figures are so much alike that an agreement proves little.
    """
    tried = met = 0
    for shift in range(1, min(len(samples), SHIFTS + 1)):
        for one, other in zip(samples, samples[shift:] + samples[:shift], strict=True):
            tried += 1
            met += abs(one.result * other.factor - other.expected) <= other.reach
    return max(0, (tried // met).bit_length() - 1) if met else MOST_BITS
