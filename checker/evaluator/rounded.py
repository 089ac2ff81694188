"""Whole numbers that are rounded though nothing says so: the figures of their own table show it.

A whole number to which figures with decimals add up was rounded; where several were, so are the others of the table.
And where several sums of whole numbers that share no figure are off by what rounding explains, some too high and some
too low, no slip of a pen did that: two rounded parts miss their total in one of four sums, more parts more often.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Bound, CellId, Computed, Operand, signed
from checker.evaluator.relations import Judged, Relation, verdict_of
from checker.languages import Language
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.quantities.statement import says_count

#: So many sums that share no figure must be off: one slip breaks several, and two may meet by chance. [decision 0003]
APART = 3
#: One in so many sums must be off: half as many as sums of two rounded parts would be; of those that nothing but the
#: figures suggests, any. [decision 0003]
SHARE = 8
#: So many figures that all end in nought do not so by chance: one in 10,000 would. [decision 0003]
MANY = 4


def settled(judged: Sequence[Judged], language: Language) -> list[Judged]:
    """The verdicts, those held by rounding where whole numbers show that they are rounded.

    What is said to be counted, posts or persons, is never rounded to the unit.
    """
    tables: dict[int, list[Judged]] = defaultdict(list)
    for item in judged:
        if item.relation and (item.holds or item.wrong):
            tables[item.cell[0]].append(item)
    mended = {id(item) for found in tables.values() for item in _mended(found, language)}
    return [replace(item, verdict=Verdict.ROUNDING) if id(item) in mended else item for item in judged]


def _mended(found: Sequence[Judged], language: Language) -> list[Judged]:
    """What is held by rounding among the relations of one table that do not hold to the last digit."""
    sums = [item for item in found if _adds_counts(item.compared)]
    off = (item for item in sums if item.wrong and is_rounding(item.compared))
    near = [item for item in off if not any(says_count(each.label, language) for each in item.compared.figures)]
    finer = [item for item in found if item.wrong and _is_finer(item.compared)]
    finer += [item for item in found if item.wrong and _adds_wholes(item.compared) and _are_tens(item.compared)]
    if _apart(finer) >= APART or (_are_rounded(near) and SHARE * len(near) >= len(sums)):
        return [*finer, *near]
    unsaid = [item for item in near if item.rule.over == "relation"]
    return [*finer, *unsaid] if _are_rounded(unsaid) else finer


def _are_tens(relation: Relation) -> bool:
    """Whether all figures of a sum end in noughts, and rounding to what they end in would explain the difference."""
    values = [figure.quantity.value for figure in relation.figures if figure.quantity.value]
    step = Decimal(1).scaleb(min(int(value.normalize().as_tuple().exponent) for value in values)) if values else 1
    return len(values) >= MANY and step > 1 and is_rounding(relation, Decimal(step))


def _adds_counts(relation: Relation) -> bool:
    """Whether counts are added up, be it with amounts in whole numbers, and nothing else."""
    return _adds_wholes(relation) and any(figure.quantity.kind is Kind.COUNT for figure in relation.figures)


def _adds_wholes(relation: Relation) -> bool:
    """Whether whole numbers are added up, and nothing else."""
    linear = relation.operator == "=" and signed(relation.printed) and signed(relation.expected)
    whole = all(figure.quantity.step >= 1 for figure in relation.figures)
    return bool(linear) and whole and {figure.quantity.kind for figure in relation.figures} <= {Kind.COUNT, Kind.AMOUNT}


def _is_finer(relation: Relation) -> bool:
    """Whether figures with decimals add up to a whole number, but for its rounding."""
    if relation.target.quantity.kind is not Kind.COUNT or not signed(relation.expected):
        return False
    others = (figure.quantity for figure in relation.figures[1:])
    return any(other.kind is Kind.AMOUNT and other.step < 1 for other in others) and is_rounding(relation)


def is_rounding(relation: Relation, step: Decimal = Decimal(1)) -> bool:
    """Whether rounding to a step would explain the difference if counts were rounded figures."""
    printed, expected = (_rounded(bound, step) for bound in (relation.printed, relation.expected))
    rounded = replace(relation, printed=printed, expected=expected)
    return verdict_of(rounded) in (Verdict.HELD, Verdict.ROUNDING)


def _rounded(bound: Bound, step: Decimal) -> Bound:
    match bound:
        case Operand(quantity=quantity) if quantity.kind is Kind.COUNT or quantity.step >= 1:
            return replace(bound, quantity=replace(quantity, kind=Kind.AMOUNT, step=max(step, quantity.step)))
        case Added(parts=parts):
            rounded = (_rounded(each, step) for each in parts)
            return replace(bound, parts=tuple(part for part in rounded if isinstance(part, Operand)))
        case Computed(left=left, right=right):
            return replace(bound, left=_rounded(left, step), right=_rounded(right, step))
    return bound


def _are_rounded(near: Sequence[Judged]) -> bool:
    return len({item.compared.gap > 0 for item in near}) == 2 and _apart(near) >= APART


def _apart(judged: Sequence[Judged]) -> int:
    """How many of the relations share no figure, taken in their order."""
    taken: set[CellId] = set()
    count = 0
    for item in judged:
        if taken.isdisjoint(item.compared.cells):
            taken.update(item.compared.cells)
            count += 1
    return count
