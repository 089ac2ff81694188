"""The slip of a pen that would explain a difference: a digit changed, two swapped, a sign, a decimal point moved.

Or the figure was taken from the next column or row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Operand, signed, unit_of
from checker.evaluator.relations import Relation, readings
from checker.model.quantity import Quantity
from checker.model.table import Table

WRONG_SIGN = "wrong sign?"
POWERS = (1, 2, 3, 6)  #: of ten: a digit too many, a ratio for a percentage, thousands or millions for units [given]
#: A figure of fewer digits, its zeros left out, reads by chance what stands next to it. [decision 0049]
COPIED = 2


def slip(quantity: Quantity, should_be: Decimal) -> str:
    """In words, which digits would turn the printed figure into `should_be`; empty when no single slip does."""
    if quantity.nil or not should_be:
        return ""  # what is nothing is printed as a dash
    if quantity.value * should_be < 0:
        return WRONG_SIGN if quantity.value == -should_be else ""
    if power := _moved(quantity, should_be):
        return f"{10 ** abs(power):,} times too {'large' if power > 0 else 'small'}?"
    printed, wanted = _digits(quantity.value, quantity.step), _digits(should_be, quantity.step)
    if not printed or len(printed) != len(wanted):
        return ""
    wrong = [index for index, (a, b) in enumerate(zip(printed, wanted, strict=True)) if a != b]
    return _words(printed, wanted, wrong)


def _moved(quantity: Quantity, should_be: Decimal) -> int:
    """By how many places the decimal point has moved, as when a figure is put in another unit; 0 where it has not."""
    smaller, larger = sorted((abs(quantity.value), abs(should_be)))
    for power in POWERS:
        moved = larger.scaleb(-power)
        if moved >= quantity.step and 2 * abs(smaller - moved) <= quantity.step:
            return power if abs(quantity.value) > abs(should_be) else -power
    return 0


def _words(printed: str, wanted: str, wrong: list[int]) -> str:
    if len(wrong) == 1:
        return f"digit {printed[wrong[0]]} should be {wanted[wrong[0]]}?"
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        first, second = printed[wrong[0]], printed[wrong[1]]
        if wanted[wrong[0]] == second and wanted[wrong[1]] == first:
            return f"digits {first} and {second} swapped?"
    return ""


def _digits(value: Decimal, step: Decimal) -> str:
    """The digits of a value down to its last printed one; empty when it has finer ones."""
    if not step:
        return ""
    count = abs(value) / step
    return str(int(count)) if count == count.to_integral_value() else ""


def size(quantity: Quantity) -> int:
    """How many digits a figure is printed with, leading zeros left out."""
    return len(_digits(quantity.value, quantity.step).lstrip("0"))


class Suspect(Struct, frozen=True):
    """A figure, what it should read for the relation to hold, and the slip that would explain it, in words, if any."""

    operand: Operand
    should_be: Decimal
    words: str

    @property
    def rarity(self) -> int:
        """How many bits rarer it is that such a slip explains a difference by chance, beside a changed digit.

        Each of n digits can become nine others; n - 1 pairs can change places, and there is one sign.
        """
        if self.words == WRONG_SIGN:
            return 5
        return 3 if self.words.endswith("swapped?") else 0


def slips_in(relation: Relation) -> list[Suspect]:
    """The figures whose slip explains the difference; half of it is in a part of one or two digits by chance."""
    found = (Suspect(operand, value, slip(operand.quantity, value)) for operand, value in corrections(relation))
    return [each for each in found if each.words and not _is_cheap(each, relation)]


def _is_cheap(suspect: Suspect, relation: Relation) -> bool:
    """Whether a wrong sign, or a decimal point that moved, explains much by chance in a short part.

    Not where it alone has that sign.
    """
    sign = suspect.words == WRONG_SIGN and not _has_own_sign(suspect.operand, relation)
    return (
        (sign or " times too " in suspect.words)
        and suspect.operand != relation.target
        and size(suspect.operand.quantity) < 3
    )


def betrayed(relation: Relation) -> bool:
    """Whether a slip explains the difference so well that it bears out a relation which nothing else confirms.

    A part with the wrong sign does not, unless it alone has that sign: a figure that is no part at all may be off by
    twice another one.
    """
    return any(
        each.words != WRONG_SIGN or each.operand == relation.target or _has_own_sign(each.operand, relation)
        for each in slips_in(relation)
    )


def _has_own_sign(figure: Operand, relation: Relation) -> bool:
    """Whether a figure alone of several is above zero, or below."""
    negative = [each.quantity.value < 0 for each in relation.figures if each.quantity.value]
    return len(negative) > 2 and negative.count(figure.quantity.value < 0) == 1


def coincidence(relation: Relation) -> Fraction:
    """The chance that one slip explains figures that have nothing to do with each other.

    Each digit of a figure that can be put right can become nine others and change places with the next; so many
    differences are explained, of all that the digits of the result allow.
    """
    explained = sum(10 * max(1, size(figure.quantity)) for figure, _ in corrections(relation))
    return Fraction(explained, 10 ** size(relation.target.quantity))


def suspects(relation: Relation) -> list[Suspect]:
    """The figures of a relation that one slip would explain; none where the figures are nearly rounded right.

    One that should be nothing is among them, without words: it explains the difference as well as one that a digit
    betrays.
    """
    if is_near(relation):
        return []
    told = {each.operand: each for each in slips_in(relation)}
    found = [(operand, value) for operand, value in corrections(relation) if operand in told or not value]
    return [told.get(operand, Suspect(operand, value, "")) for operand, value in found]


def is_near(relation: Relation) -> bool:
    """Whether no more than a unit of the last place for each figure is amiss: careless rounding, and no slip."""
    printed, expected = readings(relation)
    widths = (*(printed.roundings or ()), *(expected.roundings or ()))
    return abs(printed.value - expected.value) <= sum(widths)


def corrections(relation: Relation) -> Iterator[tuple[Operand, Decimal]]:
    """Each figure with the value that would make the relation hold, the others being right."""
    if relation.operator != "=":
        return
    unit = unit_of(relation.target.quantity)
    if relation.printed == relation.target:
        yield relation.target, relation.results[1]
    for operand, sign in signed(relation.expected) or ():
        if unit_of(operand.quantity) == unit:
            yield operand, operand.quantity.value + sign * relation.gap


def copied(relation: Relation, tables: Sequence[Table]) -> Suspect | None:
    """The part of a sum that reads what stands next to it, as no other does, and is as long when it is put right."""
    parts = [each for each in corrections(relation) if each[0] != relation.target and each[0].quantity.value]
    copies = [(*each, where) for each in parts if (where := _copied_from(each[0], relation, tables))]
    if len(copies) != 1 or len(parts) == 1 or is_near(relation):
        return None
    part, value, where = copies[0]
    right, telling = replace(part.quantity, value=value), _digits(part.quantity.value, part.quantity.step).strip("0")
    if len(telling) < COPIED or size(right) != size(part.quantity) or value * part.quantity.value < 0:
        return None
    return Suspect(part, value, f"the figure of {where} stands here too?")


def _copied_from(part: Operand, relation: Relation, tables: Sequence[Table]) -> str:
    """The column or row next to a figure that has the same one, if any."""
    table, row, column = part.cell
    figures, own = beside(part, relation, tables), column if _is_down(relation) else row
    near = [*[i for i in figures if i < own][-1:], *[i for i in figures if i > own][:1]]
    same = next((i for i in near if figures[i] == part.quantity.value), None)
    if same is None:
        return ""
    return tables[table].called(same) if _is_down(relation) else tables[table].named(tables[table].rows[same])


def beside(operand: Operand, relation: Relation, tables: Sequence[Table]) -> Mapping[int, Decimal]:
    """The figures of the same kind and unit beside one, across the direction in which the relation adds, by index."""
    table, row, column = operand.cell
    rows = tables[table].rows
    if _is_down(relation):
        own, line = column, rows[row].cells
    elif len({cell[:2] for cell in relation.cells}) == 1:
        own, line = row, tuple(other.cells[column] for other in rows)
    else:
        return {}
    others = ((index, cell.quantity) for index, cell in enumerate(line) if cell and index != own)
    return {index: other.value for index, other in others if other and _is_alike(other, operand.quantity)}


def _is_down(relation: Relation) -> bool:
    """Whether all figures stand in one column."""
    return len({(cell[0], cell[2]) for cell in relation.cells}) == 1


def _is_alike(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and unit_of(one) == unit_of(other)
