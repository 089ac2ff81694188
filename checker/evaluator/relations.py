"""One rule at one place: the figures that it compares, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import (
    Added,
    Bound,
    CellId,
    Computed,
    Corrections,
    Operand,
    Result,
    Undecided,
    in_unit_of,
    operands,
    read_both,
    unit_of,
)
from checker.evaluator.rounding import judge
from checker.model.place import Place
from checker.model.report import Outcome, Verdict
from checker.model.rule import (
    Expression,
    Reference,
    Rule,
    Sum,
    leaves,
)

CUT_OFF = "cut off instead of rounded?"
DASH = "a dash stands where a figure would be expected"


class Relation(Struct, frozen=True, dict=True):
    """`target operator expected`: the printed figure that is held against what the others give.

    `printed` is the target's side of the rule, which is the target alone unless the rule has expressions on both sides.
    """

    rule: Rule
    operator: str
    printed: Bound
    expected: Bound
    target: Operand

    @cached_property
    def figures(self) -> tuple[Operand, ...]:
        """All figures that take part, the target first."""
        return tuple(operands(self.printed)) + tuple(operands(self.expected))

    @cached_property
    def results(self) -> tuple[Decimal, Decimal]:
        """What is printed and what the others give, both as the target is printed and to its last digit."""
        printed, expected = readings(self)
        unit, step = unit_of(self.target.quantity), self.target.quantity.step or Decimal(1)
        found = self.target.quantity.value if self.printed == self.target else to_step(printed.value / unit, step)
        step = _finest(self, step, unit)
        result = to_step(expected.value / unit, step)
        while result == found and printed.value != expected.value and step > _SMALL:
            step /= 10
            result = to_step(expected.value / unit, step)
        return found, result

    @cached_property
    def gap(self) -> Decimal:
        """How much more is printed than the others give."""
        found, expected = self.results
        return found - expected

    @cached_property
    def cells(self) -> tuple[CellId, ...]:
        """The cells that take part, the target first, none twice."""
        return tuple(dict.fromkeys(figure.cell for figure in self.figures))


class LineSlip(Struct, frozen=True):
    """What is wrong with a whole row or column, in words, and how well that explains the sums that fail, in bits.

    `line` are the figures of the line that stands twice, or one that was changed, and what it `should_be`; none where
    one is missing.
    """

    words: str
    bits: int
    line: tuple[Operand, ...] = ()
    should_be: Decimal | None = None


class Judged(Struct, frozen=True):
    """A relation with its verdict, or a place where nothing could be decided, with the reason.

    What is wrong without a relation of figures, a misprinted formula or what a named check says, is its outcome.
    `bits` say how strongly it is believed to be wrong, where that was weighed, and `slip` what is wrong with a line.
    """

    rule: Rule
    place: Place
    cell: CellId
    verdict: Verdict
    reason: str = ""
    relation: Relation | None = None
    outcome: Outcome | None = None
    bits: int = 0
    slip: LineSlip | None = None

    @property
    def compared(self) -> Relation:
        """The relation of a place where figures were compared."""
        if self.relation is None:
            raise ValueError("no figures were compared at this place")
        return self.relation

    @property
    def wrong(self) -> bool:
        """Whether the figures disagree, or agree only by an unlikely chance."""
        return self.verdict in (Verdict.DISAGREED, Verdict.UNLIKELY)

    @property
    def holds(self) -> bool:
        """Whether the figures agree, be it thanks to rounding."""
        return self.verdict in (Verdict.HELD, Verdict.ROUNDING)

    def unchecked(self, reason: str) -> Judged:
        """The same place, undecided for a reason."""
        return replace(self, verdict=Verdict.UNCHECKED, reason=reason)


Resolved = Operand | Undecided | None
Resolve = Callable[[Reference | Sum], "Resolved | Bound"]


def target_reference(rule: Rule) -> Reference | None:
    """The reference that the rule is about: the side that is one figure, the left one first."""
    return next((side for side in _sides(rule) if isinstance(side, Reference)), None)


def references_in(rule: Rule) -> list[Reference]:
    """The references of a rule, in its order."""
    asked = (rule.condition.left, rule.condition.right) if rule.condition else ()
    return [leaf for side in (*_sides(rule), *asked) for leaf in leaves(side) if isinstance(leaf, Reference)]


def sums_in(rule: Rule) -> list[Sum]:
    """The sums of a rule."""
    return [leaf for side in _sides(rule) for leaf in leaves(side) if isinstance(leaf, Sum)]


def _sides(rule: Rule) -> tuple[Expression, Expression]:
    return rule.comparison.left, rule.comparison.right


def names_in(rule: Rule, scope: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """All names that a place must be found for: those of the expression, and those that only the scope asks for."""
    used = [ref.names for ref in references_in(rule)]
    loose: list[tuple[str, ...]] = [(name,) for name in scope if all(name not in names for names in used)]
    return tuple(dict.fromkeys(used + loose))


def verdict_of(relation: Relation, corrections: Corrections | None = None) -> Verdict | Undecided:
    """Hold the figures against each other, with some of them replaced by `corrections`."""
    both = read_both(relation.printed, relation.expected, corrections)
    if isinstance(both, Undecided):
        return both
    rule, announced = relation.rule, relation.target.quantity.rounded
    return judge(relation.operator, *both, rule.tolerance, rule.slack, announced)


def judge_relation(relation: Relation) -> Judged | None:
    """The verdict on a relation; None where all its figures are dashes, which says nothing."""
    if all(figure.quantity.nil for figure in relation.figures):
        return None
    verdict = verdict_of(relation)
    judged = Judged(relation.rule, relation.target.place, relation.target.cell, Verdict.UNCHECKED, "", relation)
    if isinstance(verdict, Undecided):
        return None if relation.target.quantity.nil else judged.unchecked(verdict.reason)
    if relation.target.quantity.nil and verdict in (Verdict.DISAGREED, Verdict.UNLIKELY):
        return judged.unchecked(DASH)
    if verdict is Verdict.DISAGREED and _is_cut_off(relation):
        return replace(judged, verdict=Verdict.UNLIKELY, reason=CUT_OFF)
    return replace(judged, verdict=verdict)


def judge_each(relations: Iterable[Relation | None]) -> list[Judged]:
    """The verdicts on those relations that say something."""
    return [judged for relation in relations if relation and (judged := judge_relation(relation))]


def _is_cut_off(relation: Relation) -> bool:
    """Whether a quotient is printed without the digits that would have rounded it up: a slip of the house style."""
    if relation.operator != "=" or not isinstance(relation.expected, Computed) or relation.expected.operator != "/":
        return False
    printed, expected = readings(relation)
    over = abs(expected.value) - abs(printed.value)
    step = Fraction(relation.target.quantity.step or 0) * unit_of(relation.target.quantity)
    return printed.value * expected.value > 0 and 0 <= over < step


def readings(relation: Relation) -> tuple[Result, Result]:
    """What is printed and what the other figures give, in one unit; only for relations that were decided."""
    both = read_both(relation.printed, relation.expected)
    if isinstance(both, Undecided):
        raise ValueError("the relation cannot be decided")
    printed, expected = both
    return in_unit_of(printed, expected), in_unit_of(expected, printed)


#: Results that are told apart from what is printed only by finer digits than these are shown as equal. [wording]
_SMALL = Decimal("1E-9")


def _finest(relation: Relation, step: Decimal, unit: Fraction) -> Decimal:
    """The step to show a result in: the target's; a finer one where a plain sum of its figures is finer."""
    linear = isinstance(relation.expected, Added | Operand)
    if not linear:
        return step
    steps = [f.quantity.step for f in relation.figures if f.quantity.step and unit_of(f.quantity) == unit]
    return min([step, *steps])


def to_step(value: Fraction, step: Decimal) -> Decimal:
    """The value in whole steps, halves away from zero, with as many decimals as the step has."""
    count = abs(value) / Fraction(step)
    whole = (2 * count.numerator + count.denominator) // (2 * count.denominator)
    return Decimal(whole if value >= 0 else -whole) * step
