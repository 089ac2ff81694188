"""Which of the figures that may be wrong is the likeliest, in bits: by what stands beside it, and what else would hold.

What stands beside a figure tells it from others: in the other years of its row, or in the other rows where a sum goes
across, a true figure is near its like. And a figure that is put right keeps relations that nothing but the numbers of
the table bear out (docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from operator import itemgetter

from msgspec.structs import replace

from checker.evaluator.arithmetic import Operand
from checker.evaluator.relations import Relation
from checker.evaluator.suspect import Suspect, beside
from checker.model.table import Table
from checker.relations import Standing, find

#: By so many bits a suspect must lead, so that it is twice as likely as the next. [decision 0013]
MARGIN = 1
#: And one that no slip of a pen explains by so many, among so many beside it. [decision 0053]
OUTLIER, STEADY = 4, 2
#: What a relation is worth that a correction mends beside the broken one: the margin that it was believed by.
#: [decision 0013]
MENDED = 6
#: Of more figures that may be wrong none is accused: to try each takes too long. [cost]
MANY = 40

Choice = tuple[Operand, Decimal]  #: a figure that may be wrong, and what it would read


def outlying(
    choices: Iterable[Choice], relation: Relation, tables: Sequence[Table], lead: int = OUTLIER
) -> Choice | None:
    """The figure that alone of the choices stands apart from those beside it, and put right does so no longer.

    It must `lead` the next one by so many bits.
    """
    tried = ((_nearer(*each, relation, tables), each) for each in islice(choices, MANY))
    ranked = sorted(((bits, each) for bits, each in tried if bits is not None), key=itemgetter(0), reverse=True)
    second = ranked[1][0] if len(ranked) > 1 else 0
    return ranked[0][1] if ranked and ranked[0][0] - second >= lead and ranked[0][0] >= 0 else None


def _nearer(operand: Operand, right: Decimal, relation: Relation, tables: Sequence[Table]) -> Fraction | None:
    """How many bits less a figure takes when it is put right, on the average and from the nearest of those beside it.

    Fewer where it was halved or doubled, or became nothing or its opposite, which is seldom; none where there are too
    few beside it.
    """
    figures = beside(operand, relation, tables).values()
    if len(figures) < STEADY:
        return None
    found, step = operand.quantity.value, operand.quantity.step or Decimal(1)
    before, after = ([_bits(value - other, step) for other in figures] for value in (found, right))
    average = Fraction(sum(before) - sum(after), len(figures) + 1)
    seldom = (2 * abs(found - right) > abs(right)) + (found * right <= 0)
    return (average + min(before) - min(after)) / 2 - OUTLIER * seldom


def likeliest(
    suspects: Sequence[Suspect],
    relation: Relation,
    tables: Sequence[Table],
    alone: bool,
    again: Set[int],
) -> Suspect | None:
    """The suspect that leads all others; where none does, the result, if it is `alone` or its slip is a rare one.

    `alone` says that no other figure was ever under suspicion, `again` which tables are searched once more for each.
    None where nobody leads, or the leading figure should not stand there at all: that is an explanation, but no slip.
    """
    leading = _leading(suspects, relation, tables, alone, again)
    if leading is None:
        of_result = (suspect for suspect in suspects if suspect.operand == relation.target)
        return next((suspect for suspect in of_result if alone or suspect.rarity), None)
    return leading if leading.words else None


def _leading(
    suspects: Sequence[Suspect], relation: Relation, tables: Sequence[Table], alone: bool, again: Set[int]
) -> Suspect | None:
    """Alone a suspect must be no less likely than as it is printed; where there were others, likelier, and ahead."""
    if len(suspects) > MANY:
        return None
    bits = [_relief(suspect, relation, tables) + suspect.rarity for suspect in suspects]
    if alone or not bits:
        return suspects[0] if bits and bits[0] >= 0 else None
    if relation.target.cell[0] not in again:
        return None
    bits = [own + MENDED * mended(each, relation, tables) for own, each in zip(bits, suspects, strict=True)]
    first, second = sorted([*bits, Fraction(0), Fraction(0)], reverse=True)[:2]
    return suspects[bits.index(first)] if first - second >= MARGIN else None


def _relief(suspect: Suspect, relation: Relation, tables: Sequence[Table]) -> Fraction:
    """How many bits less a figure takes when it is put right: the average over those beside it, less if they are few.

    One alone says nothing: it could be the wrong one, or mean something else.
    """
    quantity = suspect.operand.quantity
    figures = beside(suspect.operand, relation, tables).values()
    if len(figures) < 2:
        return Fraction(0)
    step = quantity.step or Decimal(1)
    bits = sum(_bits(quantity.value - other, step) - _bits(suspect.should_be - other, step) for other in figures)
    return Fraction(bits, len(figures) + 1)


def _bits(difference: Decimal, step: Decimal) -> int:
    """What it takes to tell a figure from one beside it: one bit if they are the same, else Elias's code and a sign."""
    return 1 + 2 * int(abs(difference) / step).bit_length()


def mended(suspect: Suspect, relation: Relation, tables: Sequence[Table]) -> int:
    """How many relations, beside the broken one, the numbers of a table bear out only when the figure is put right.

    Less than nothing where some are lost: others that the numbers then suggest in their place say nothing.
    """
    index, row, column = suspect.operand.cell
    broken = {cell[1:] for cell in relation.cells}
    before = _borne_out(tables[index], (row, column), broken)
    after = _borne_out(_corrected(suspect, tables[index]), (row, column), broken)
    return -len(before - after) or len(after - before)


def _borne_out(table: Table, cell: tuple[int, int], broken: Set[tuple[int, int]]) -> set[tuple[str, tuple[int, int]]]:
    held = (found for found in find(table) if found.standing in (Standing.HELD, Standing.ROUNDING))
    return {(found.pattern.name, found.target) for found in held if cell in found.cells and broken != set(found.cells)}


def _corrected(suspect: Suspect, table: Table) -> Table:
    """The table with the figure put right."""
    _, row, column = suspect.operand.cell
    right = replace(suspect.operand.quantity, value=suspect.should_be, nil=False)
    cells = [
        replace(cell, quantity=right) if cell and place == column else cell
        for place, cell in enumerate(table.rows[row].cells)
    ]
    rows = [replace(line, cells=tuple(cells)) if place == row else line for place, line in enumerate(table.rows)]
    return replace(table, rows=tuple(rows))
