"""Whether words leave no doubt which cell an amount means, so that it need be no slip of what the cell has.

A figure that was changed in a table and left as it was in the text is no slip away, and one that is far from its cell
was, nearly always, never meant to be the cell's. So either all must be said: the row, what the column holds, its period
in the very clause; and another figure of the sentence stands in that row. Or the sentence lists rows with an amount
each, of which several stand in one column ("$T from A ($a), B ($b) and C ($c)").
"""

from __future__ import annotations

from checker.model.quantity import Kind
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.library import Library
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import TELLING, Case, CellCandidate, Weighing, of_cell

_NAMED = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID, Trait.ROW_OVER})
_SAID = frozenset({Trait.ROW_SHARED, Trait.CONCEPT_SAID, Trait.PERIOD_NEAR})


def settled(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The cell that an amount is said to be, and no other, where it agrees with none."""
    mention = case.mention
    if case.like or mention.hedge or mention.quantity.kind is not Kind.AMOUNT or digits(mention) < TELLING:
        return None
    cells = [each for each, _ in weighing.values if _is_said(case, each.spot, library)]
    return cells[0] if len(cells) == 1 and not nearly_agrees(mention, cells[0].quantity) else None


def _is_said(case: Case, spot: CellSpot, library: Library) -> bool:
    traits = frozenset(of_cell(case, spot, library))
    if spot[:2] in case.shared:
        return case.reading.own and traits >= _SAID and not traits.isdisjoint(_NAMED)
    return Trait.ROW_BESIDE_IT in traits and spot[::2] in case.lined
