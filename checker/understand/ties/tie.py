"""The tie of a figure of the prose to a cell, as it came out."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.quantity import Quantity
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.operations import Reckoning
from checker.understand.ties.reading import MentionContext


class TieStatus(StrEnum):
    """How a figure of the prose is tied to the tables."""

    HELD = "agrees with the cell that is meant"
    ROUNDED = "agrees with the cell that is meant once the zeros at its end are rounding"
    DISAGREED = "disagrees with the cell that is meant"
    DATED = "agrees with the cell that is meant, but for the year that is said"
    SCALED = "a figure of the text is the cell's but for its scale, as others of that table are"
    FAR = "a figure of the text is far from that of the cell that its sentence seems to mean"
    LIKE = "a figure of the text stands in a table, but its sentence does not say which row and column it means"
    NONE = "a figure of the text is tied to no cell"


class Tie(Struct, frozen=True):
    """A figure of the prose, what became of it, what is meant and where the figure stands.

    What is meant is a cell and its `figure`, or what is worked out of several, by a `reckoning`.
    """

    mention: Mention
    reading: MentionContext
    bond: TieStatus
    meant: tuple[CellSpot, ...] = ()
    figure: Quantity | None = None
    stands: CellSpot | None = None
    reckoning: Reckoning | None = None
