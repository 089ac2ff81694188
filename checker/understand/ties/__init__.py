"""Which cell of a table a figure of the prose speaks of, and whether the two agree."""

from __future__ import annotations

from checker.understand.ties.figures import Spot
from checker.understand.ties.tying import Bond, Tie, ties

__all__ = ["Bond", "Spot", "Tie", "ties"]
