"""Which cell of a table a figure of the prose speaks of, and whether the two agree."""

from __future__ import annotations

from checker.understand.ties.figures import CellSpot
from checker.understand.ties.joint import joint
from checker.understand.ties.tie import Tie, TieStatus
from checker.understand.ties.tying import Tying

__all__ = ["CellSpot", "Tie", "TieStatus", "Tying", "joint"]
