"""What a formula in the head of a column says, as data."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Linear = Mapping[str, int]  #: the names with their coefficients


class Formula(Struct, frozen=True):
    """What a head prints: the target is the sum `above`, over the sum `below` if there is one."""

    text: str
    target: str
    above: Linear
    below: Linear | None = None
