"""Which of several suspects is the wrong figure: the one whose correction makes the table least surprising, in bits.

One changed digit of a sum can often be blamed on several of its figures. What stands beside a figure tells them apart:
in the other years of its row, or in the other rows where a sum goes across, a true figure is near its like. And a
figure that is put right keeps relations that nothing but the numbers of the table bear out (docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from checker.evaluator.arithmetic import Operand, unit_of
from checker.evaluator.relations import Relation
from checker.evaluator.suspect import Suspect
from checker.model.quantity import Quantity
from checker.model.table import Table
from checker.relations import Standing, find

#: By so many bits a suspect must lead, so that it is twice as likely as the next. [decision 0013]
MARGIN = 1
#: What a relation is worth that a correction mends beside the broken one: the margin that it was believed by.
#: [decision 0013]
MENDED = 6


def likeliest(
    suspects: Sequence[Suspect], relation: Relation, tables: Sequence[Table], alone: bool = False
) -> Suspect | None:
    """The suspect that leads all others; where none does, the result, if it is `alone` or its slip is a rare one.

    `alone` says that no other figure was ever under suspicion. None where nobody leads, or the leading figure should
    not stand there at all: that is an explanation, but no slip.
    """
    leading = _leading(suspects, relation, tables, alone)
    if leading is None:
        of_result = (suspect for suspect in suspects if suspect.operand == relation.target)
        return next((suspect for suspect in of_result if alone or suspect.rarity), None)
    return leading if leading.words else None


def _leading(suspects: Sequence[Suspect], relation: Relation, tables: Sequence[Table], alone: bool) -> Suspect | None:
    """Alone a suspect must be no less likely than as it is printed; where there were others, likelier, and ahead."""
    bits = [_relief(suspect, relation, tables) + suspect.rarity for suspect in suspects]
    if alone or not bits:
        return suspects[0] if bits and bits[0] >= 0 else None
    bits = [own + MENDED * _mended(each, relation, tables) for own, each in zip(bits, suspects, strict=True)]
    first, second = sorted([*bits, Fraction(0), Fraction(0)], reverse=True)[:2]
    return suspects[bits.index(first)] if first - second >= MARGIN else None


def _relief(suspect: Suspect, relation: Relation, tables: Sequence[Table]) -> Fraction:
    """How many bits less a figure takes when it is put right: the average over those beside it, less if they are few.

    One alone says nothing: it could be the wrong one, or mean something else.
    """
    quantity = suspect.operand.quantity
    beside = list(_beside(suspect.operand, relation, tables))
    if len(beside) < 2:
        return Fraction(0)
    step = quantity.step or Decimal(1)
    bits = sum(_bits(quantity.value - other, step) - _bits(suspect.should_be - other, step) for other in beside)
    return Fraction(bits, len(beside) + 1)


def _bits(difference: Decimal, step: Decimal) -> int:
    """What it takes to tell a figure from one beside it: one bit if they are the same, else Elias's code and a sign."""
    return 1 + 2 * int(abs(difference) / step).bit_length()


def _beside(operand: Operand, relation: Relation, tables: Sequence[Table]) -> Iterator[Decimal]:
    """The figures of the same kind and unit beside one, across the direction in which the relation adds."""
    table, row, column = operand.cell
    rows = tables[table].rows
    if len({(cell[0], cell[2]) for cell in relation.cells}) == 1:
        line = [cell for index, cell in enumerate(rows[row].cells) if index != column]
    elif len({cell[:2] for cell in relation.cells}) == 1:
        line = [other.cells[column] for index, other in enumerate(rows) if index != row]
    else:
        return
    for cell in line:
        if cell and cell.quantity and _is_alike(cell.quantity, operand.quantity):
            yield cell.quantity.value


def _is_alike(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and unit_of(one) == unit_of(other)


def _mended(suspect: Suspect, relation: Relation, tables: Sequence[Table]) -> int:
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
