"""Figures of the prose that are worked out of cells: which operation words say, on which cells, and what it gives."""

from __future__ import annotations

from checker.understand.ties.operations.deciding import Computer, Reckoning
from checker.understand.ties.operations.operation import SCALES, in_print, written

__all__ = ["SCALES", "Computer", "Reckoning", "in_print", "written"]
