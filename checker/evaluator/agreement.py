"""Relations that no label names but the figures of a table keep: what they make of each figure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby
from operator import attrgetter

from checker.evaluator.arithmetic import Added, Bound, Computed, Operand, Undecided, summed
from checker.evaluator.belief import NEEDED, ground_of, weighed
from checker.evaluator.exchanges import BOTH
from checker.evaluator.relations import Judged, Relation, judge_relation
from checker.evaluator.sheet import AVERAGED, Sheet
from checker.evaluator.suspect import betrayed, suspects
from checker.model.quantity import Kind
from checker.model.rule import Rule
from checker.relations import FoundRelation, Operator, Standing

#: What it is worth that no word says that a relation is meant. [decision 0024]
UNSAID = -1
#: In a column of its own a sum may be off by one in so many of the larger figure. [decision 0007]
NEAR = 4

#: What is missing stands in some other line by chance where it has fewer units. [unknown]
LONG = 100

_SELDOM = "the figures of the table suggest it, but it fails too often, or by too much, to be a slip"
_LACKING = "what is missing stands in another row or column, which is blank wherever else the relation holds"
_OWN = "an amount for each may be one of its own in some rows, as that of an average is"
_TOLD = {Standing.HELD, Standing.ROUNDING, Standing.BROKEN}
_BY_PATTERN = attrgetter("pattern.name")
_Terms = Sequence[tuple[int, Operand]]  #: operands with their signs


def judge_agreement(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold every figure against the relations that the figures of its table keep almost everywhere."""
    told = [each for each in sheet.kept if _is_told(each) and not _adds_changes(sheet, each)]
    patterns = groupby(sorted(told, key=_BY_PATTERN), _BY_PATTERN)
    return [item for _, found in patterns for item in _judge_pattern(rule, sheet, list(found))]


def _is_told(found: FoundRelation) -> bool:
    """Whether a relation says something; one that fails too often may still be mended by one exchange of figures."""
    apart = found.standing is Standing.APART and found.operator is not Operator.AVERAGE
    return found.standing in _TOLD or (apart and found.pattern.contradictions == BOTH)


def _judge_pattern(rule: Rule, sheet: Sheet, found: Sequence[FoundRelation]) -> list[Judged]:
    """The verdicts on the relations of one pattern, as far as they are believed."""
    judged = [(item, each) for each in found if (item := _judge(rule, sheet, each))]
    ground = ground_of([item for item, _ in judged], 0, unsaid=True)
    refuted = [_refuted(sheet, item, each, found) for item, each in judged]
    # Never more than is needed: what the figures alone suggest they can also refute.
    return [
        weighed(item, 0 if why else min(NEEDED, ground.bits(item) + UNSAID), True, why or _SELDOM)
        for (item, _), why in zip(judged, refuted, strict=True)
    ]


def _refuted(sheet: Sheet, item: Judged, each: FoundRelation, pattern: Sequence[FoundRelation]) -> str:
    """Why a relation does not mean a place where it fails, whatever its other places say; else nothing."""
    if item.wrong and each.standing is Standing.APART:
        return _SELDOM
    if not item.wrong or each.operator.is_quotient:
        return ""
    if sheet.is_averaged(item.compared):
        return AVERAGED
    if _lacks_a_line(sheet, item, each, pattern):
        return _LACKING
    return "" if _is_meant(sheet, each, item) else _SELDOM


def _lacks_a_line(sheet: Sheet, item: Judged, each: FoundRelation, pattern: Sequence[FoundRelation]) -> bool:
    """Whether one line explains what is missing, and has nothing wherever else the relation holds.

    It is none of the terms, or one whose sign nothing else shows: "refunds" may be taken off, and printed as if not.
    """
    gap = abs(item.compared.gap)
    if gap < LONG * item.compared.target.quantity.step:
        return False
    side = 0 if each.pattern.axis == "rows" else 1
    held = [other.cross for other in pattern if other.standing in (Standing.HELD, Standing.ROUNDING)]
    times = dict.fromkeys(range(len(sheet.table.columns if side else sheet.table.rows)), 1)
    times |= {cell[side]: 2 for cell in each.cells[1:]}
    return any(
        factor * _size(sheet, each, line, each.cross) == gap
        and not any(_size(sheet, each, line, cross) for cross in held)
        for line, factor in times.items()
    )


def _size(sheet: Sheet, found: FoundRelation, line: int, cross: int) -> Decimal:
    """The figure of a line without its sign; nothing where there is none."""
    figure = sheet.operand(*((line, cross) if found.pattern.axis == "rows" else (cross, line)))
    return abs(figure.quantity.value) if isinstance(figure, Operand) else Decimal(0)


def _adds_changes(sheet: Sheet, found: FoundRelation) -> bool:
    """Whether a percentage of change would be the sum or difference of others in its column."""
    adds = found.pattern.axis == "rows" and not found.operator.is_quotient
    figure = sheet.operand(*found.target) if adds and found.target[1] in sheet.changes else None
    return isinstance(figure, Operand) and figure.quantity.kind is Kind.PERCENTAGE


def _judge(rule: Rule, sheet: Sheet, found: FoundRelation) -> Judged | None:
    """The verdict on one relation; none where it was found to hold and would be called wrong with finer ranges."""
    relation = _relation(rule, sheet, found)
    judged = judge_relation(relation) if relation else None
    if relation is None or judged is None or not judged.wrong:
        return judged
    if found.operator is Operator.RATIO and found.pattern.factor == 1 and not betrayed(relation):
        return judged.unchecked(_OWN)
    return judged if found.standing in (Standing.BROKEN, Standing.APART) else None


def _is_meant(sheet: Sheet, found: FoundRelation, item: Judged) -> bool:
    """Whether a sum means a column or row where nothing else holds: its figures are near, or a digit betrays them.

    There may be ratios there, or averages; and a decimal point moves by chance.
    """
    if (found.pattern.axis, found.cross) in sheet.confirmed:
        return True
    near = NEAR * abs(item.compared.gap) <= max(map(abs, item.compared.results))
    return near or any(" times too " not in each.words for each in suspects(item.compared))


def _relation(rule: Rule, sheet: Sheet, found: FoundRelation) -> Relation | None:
    """The relation with the figures of its cells; None where they do not go together or one of them cannot be read.

    A word among the parts of a sum that holds without it ("n/a") adds nothing. Where all parts but one are blank,
    that one says nothing of a sum that fails.
    """
    target = sheet.operand(*found.target)
    cells = [(term.sign, sheet.operand(term.row, term.column)) for term in found.operands]
    terms = [(sign, cell) for sign, cell in cells if isinstance(cell, Operand)]
    doubtful = found.standing is Standing.BROKEN and any(isinstance(cell, Undecided) for _, cell in cells)
    alone = found.standing is Standing.BROKEN and len(terms) == 1 < len(found.operands)
    if not isinstance(target, Operand) or doubtful or alone or not terms or not _go_together(target, terms, found):
        return None
    return Relation(rule, "=", target, _expected(terms, found), target)


def _go_together(target: Operand, terms: _Terms, found: FoundRelation) -> bool:
    """Whether no percentage is added to what is none, and a quotient is of the kind that its figures give."""
    figures = [figure for figure in (target, *(operand for _, operand in terms)) if not figure.quantity.nil]
    percentages = [figure.quantity.kind is Kind.PERCENTAGE for figure in figures]
    if found.operator is Operator.AVERAGE:
        return False
    if found.operator.is_quotient and not _repeats(terms, found):
        return len(terms) == len(found.operands) and _is_quotient(target, any(percentages), found)
    return all(percentages) or not any(percentages)


def _repeats(terms: _Terms, found: FoundRelation) -> bool:
    """Whether a share of a hundred is meant, which is that figure itself."""
    return found.operator is Operator.SHARE and terms[-1][1].quantity.value == found.pattern.factor


def _is_quotient(target: Operand, percentages: bool, found: FoundRelation) -> bool:
    """Whether a quotient is a percentage in hundredths; or an amount for each, "cost per beneficiary", of amounts."""
    if target.quantity.kind is Kind.PERCENTAGE:
        return found.pattern.factor == 100
    return found.operator is Operator.RATIO and found.pattern.factor == 1 and not percentages


def _expected(terms: _Terms, found: FoundRelation) -> Bound:
    """The calculation that gives the target; blank cells add nothing to a sum."""
    if _repeats(terms, found):
        return terms[0][1]
    if found.operator.is_quotient:
        (_, above), (_, below) = terms
        top: Bound = Computed("-", above, below) if found.operator is Operator.GROWTH else above
        return Computed("/", top, below)
    if found.operator is not Operator.RUNNING and all(sign > 0 for sign, _ in terms):
        return Added(tuple(operand for _, operand in terms), found.pattern.axis)
    return summed(terms)
