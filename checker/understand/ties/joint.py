"""What the ties of one document say of each other.

A year or a scale that is off in several was misread; digits that a table does not print are noughts in all or in none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.model.quantity import Kind
from checker.understand.ties.slips import differs_by_a_digit, differs_by_a_scale
from checker.understand.ties.tie import Tie, TieStatus

#: Where so many amounts are a table's thousands written out, all are: of 665 in 20 documents each one. [decision 0108]
_EXACT = 5


def joint(found: Sequence[Tie]) -> tuple[Tie, ...]:
    """All ties of a document, as each is in the light of the others."""
    return tuple(of_one_precision(of_one_scale(of_one_year(found))))


def of_one_precision(found: Sequence[Tie]) -> list[Tie]:
    """The ties, with that broken which alone has other digits than noughts where the table prints none.

    "$98,650,601" rounds to 98 650.6 thousand, but was not taken from there where all others are written out exactly.
    """
    finer = [at for at, tie in enumerate(found) if tie.bond is TieStatus.HELD and _is_written_out(tie)]
    other = [at for at in finer if not _is_exact(found[at])]
    if len(other) != 1 or len(finer) <= _EXACT:
        return [*found]
    return [replace(tie, bond=TieStatus.DISAGREED) if at in other else tie for at, tie in enumerate(found)]


def _is_written_out(tie: Tie) -> bool:
    """Whether a figure is in single units what its cell has in thousands or more."""
    said, figure = tie.mention, tie.figure
    if figure is None or tie.reckoning or said.hedge or said.quantity.scale != 1 or said.step != 1:
        return False
    return figure.scale > 1 and figure.step * figure.scale > said.step


def _is_exact(tie: Tie) -> bool:
    figure = tie.figure
    return figure is not None and abs(tie.mention.value) == abs(figure.value) * figure.scale


def of_one_year(found: Sequence[Tie]) -> list[Tie]:
    """The ties, those open of a column from which the years of several figures are off: its own was misread."""
    columns = Counter((tie.meant[0].table, tie.meant[0].column) for tie in found if tie.bond is TieStatus.DATED)
    return [
        replace(tie, bond=TieStatus.LIKE)
        if tie.bond is TieStatus.DATED and columns[tie.meant[0].table, tie.meant[0].column] > 1
        else tie
        for tie in found
    ]


def of_one_scale(found: Sequence[Tie]) -> list[Tie]:
    """The ties, those open that differ by a scale from a table of which others do so too, or none is held."""
    off = {at for at, tie in enumerate(found) if tie.bond is TieStatus.DISAGREED and _is_scaled(tie)}
    tables = Counter(found[at].meant[0].table for at in off)
    held = {tie.meant[0].table for tie in found if tie.bond is TieStatus.HELD and _has_scale(tie)}
    alone = {table for table, number in tables.items() if number == 1 and table in held}
    told = {at for at in off if found[at].meant[0].table in alone and not _is_printed_so(found[at])}
    return [replace(tie, bond=TieStatus.SCALED) if at in off - told else tie for at, tie in enumerate(found)]


def _has_scale(tie: Tie) -> bool:
    return tie.mention.quantity.kind is not Kind.PERCENTAGE


def _is_printed_so(tie: Tie) -> bool:
    """Whether an amount in full is printed in the table too, whose other figures have a scale."""
    said, figure = tie.mention.quantity, tie.figure
    return figure is not None and (said.value, said.scale) == (abs(figure.value), Decimal(1))


def _is_scaled(tie: Tie) -> bool:
    said, figure = tie.mention, tie.figure
    return figure is not None and differs_by_a_scale(said, figure) and not differs_by_a_digit(said, figure)
