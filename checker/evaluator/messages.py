"""What a finding says: whole sentences with the figures as they are printed, the result, and by how much it differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Bound, Computed, Operand, operands
from checker.evaluator.relations import Judged, Relation
from checker.evaluator.slips import Slip
from checker.evaluator.suspect import WRONG_SIGN
from checker.model.place import Place
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.rule import Number, Reference
from checker.quantities.setting import set_like

#: How strongly signs bind: those of products before those of sums. [given]
_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}
#: The words behind a figure that is printed in such a unit. [given]
_SCALED = {Decimal(10**3): "thousand", Decimal(10**6): "million", Decimal(10**9): "billion"}
_BOUNDS = {"<": "less than ", "<=": "at most ", ">": "more than ", ">=": "at least "}
_DAYS = {"<": "before ", "<=": "at the latest ", ">": "after ", ">=": "at the earliest "}


def relation_message(judged: Judged, relation: Relation, guess: str = "") -> str:
    """The message of a relation that does not hold, or holds by rounding only; `guess` is what may have gone wrong."""
    return f"{_sentence(judged.place.label)}: {_statement(judged, relation, guess)}."


def slip_message(found: Slip) -> str:
    """The message of one figure that several relations speak against: what it should be, and each of them."""
    operand = found.operand
    guess = f" ({found.words})" if found.words else ""
    wanted = set_like(found.should_be, _style(found.broken[0].compared))
    place = _sentence(operand.place.label)
    lead = f"{place}: reads {operand.quantity.text}, but {wanted} would agree with the others{guess}."
    return " ".join([lead, *(_witness(item, operand) for item in found.broken)])


def line_message(items: Sequence[Judged], place: Place) -> str:
    """The message of a line that several sums speak against: what is wrong with it, and each of them."""
    words, line = items[0].slip.words if items[0].slip else "", _line_of(items, place)
    table, _, column = line.partition(", ")
    labels = [item.place.label.removeprefix(f"{line}, ") for item in items]
    places = [
        _sentence(each.removeprefix(f"{table}, ").removesuffix(f", {column}") if each.endswith(column) else each)
        for each in labels
    ]
    said = [f"{where}: {_statement(item, item.compared)}." for where, item in zip(places, items, strict=True)]
    return " ".join([f"{_sentence(line)}: {words}", *said])


def _line_of(items: Sequence[Judged], place: Place) -> str:
    """The table, and the row or column that a slip concerns: the totals of a row stand in several columns."""
    table, _, rest = place.label.partition(", ")
    row, _, column = rest.rpartition(", column ")
    across = len({item.cell[2] for item in items}) == 1 < len({item.cell[1] for item in items})
    return f"{table}, column {column}" if across else f"{table}, {row}"


def _witness(item: Judged, operand: Operand) -> str:
    """One of the relations that a slip breaks: where it stands, and what it says; of the figure itself, what is new."""
    relation = item.compared
    if item.cell == operand.cell and relation.printed == operand and relation.operator == "=":
        return f"{_sentence(_wanted(item, relation))}."
    place = item.place.label.removeprefix(f"{operand.table}, ")
    return f"{_sentence(place)}: {_statement(item, item.compared)}."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _statement(judged: Judged, relation: Relation, guess: str = "") -> str:
    """What is printed, what the others give, and the difference."""
    plain = relation.printed == relation.target
    dated = relation.target.quantity.kind is Kind.DATE
    if relation.operator != "=" and plain and isinstance(relation.expected, Operand) and not dated:
        both = f"{_named(relation, relation.target)}, {_named(relation, relation.expected)}"
        return both + _remark(judged, relation, guess)
    return f"{_printed(relation)}; {_wanted(judged, relation, guess)}"


def _wanted(judged: Judged, relation: Relation, guess: str = "") -> str:
    """What the others give, and by how much the print is off."""
    return _given(relation) + _remark(judged, relation, guess)


def _printed(relation: Relation) -> str:
    if relation.printed == relation.target:
        return f"reads {relation.target.quantity.text}"
    return f"{_formula(relation.printed, relation.target)} = {_result(relation, relation.results[0])}"


def _given(relation: Relation) -> str:
    dated = relation.target.quantity.kind is Kind.DATE
    bound = (_DAYS if dated else _BOUNDS).get(relation.operator, "")
    result = _result(relation, relation.results[1])
    match relation.expected:
        case Added(over=over):
            return f"the {over} add up to {result}"
        case Computed(operator="-", left=Added(over=over), right=Added(parts=parts)):
            return f"the {over} add up to {result} with {_listed(parts)} taken off"
        case Operand(place=place, quantity=quantity):
            return f"{place.label} reads {quantity.text}"
        case Number():
            return f"{bound}{result} is expected"
    expected: Bound = relation.expected
    if len({figure.quantity.scale for figure in operands(expected) if not figure.quantity.nil}) > 1:
        expected = _in_units(expected)
    return f"{bound}{_formula(expected, relation.target)} = {result}{' is expected' * bool(bound)}"


def _in_units(expression: Bound) -> Bound:
    """A calculation with figures that are printed in several units, each with its own."""
    match expression:
        case Operand(quantity=quantity) if quantity.scale in _SCALED:
            return replace(expression, quantity=replace(quantity, text=f"{quantity.text} {_SCALED[quantity.scale]}"))
        case Computed(operator=operator, left=left, right=right):
            return Computed(operator, _in_units(left), _in_units(right))
    return expression


def _result(relation: Relation, value: Decimal) -> str:
    """What a calculation comes to, as the figures beside it are printed; a day as year, month and day."""
    if relation.target.quantity.kind is not Kind.DATE:
        return set_like(value, _style(relation))
    return date.fromordinal(int(value)).isoformat() if 0 < value <= date.max.toordinal() else "no day"


def _listed(parts: Sequence[Operand]) -> str:
    *others, last = [f"“{part.label}”" for part in parts]
    return f"{', '.join(others)} and {last}" if others else last


def _style(relation: Relation) -> list[str]:
    """The figures of a relation as they are printed, which show how the table sets figures."""
    return [figure.quantity.text for figure in relation.figures]


def _named(relation: Relation, operand: Operand) -> str:
    """A figure with what the rule calls it: "6 filled"."""
    left, right = relation.rule.comparison.left, relation.rule.comparison.right
    mirrored = relation.operator != relation.rule.comparison.operator
    sides = (right, left) if mirrored else (left, right)
    side = sides[0] if operand == relation.target else sides[1]
    name = " of ".join(side.names) if isinstance(side, Reference) else ""
    return f"{operand.quantity.text} {name}".strip()


def _formula(expression: Bound, target: Operand) -> str:
    """A calculation as one would write it down, with the figures as they are printed."""
    match expression:
        case Number(value=value, is_day=is_day):
            return date.fromordinal(int(value)).isoformat() if is_day else set_like(value, [target.quantity.text])
        case Operand(quantity=quantity, table=table):
            return quantity.text if table == target.table else f"{quantity.text} ({table})"
        case Added(parts=parts):
            return " + ".join(_formula(part, target) for part in parts)
        case Computed(operator="max", left=left, right=Computed("-", Number(), off)) if off == left:
            return f"abs({_formula(left, target)})"
        case Computed(operator="max" | "min" as function):
            return f"{function}({', '.join(_formula(part, target) for part in _chosen(expression, function))})"
        case Computed(operator=operator, left=left, right=right):
            tight = _STRENGTH[operator]
            first = _bracketed(left, target, tight)
            return f"{first} {operator} {_bracketed(right, target, tight + (operator in '-/'))}"


def _chosen(expression: Bound, function: str) -> Iterator[Bound]:
    """What a function chooses from, which takes two at a time."""
    if isinstance(expression, Computed) and expression.operator == function:
        yield from _chosen(expression.left, function)
        yield expression.right
    else:
        yield expression


def _bracketed(expression: Bound, target: Operand, strength: int) -> str:
    text = _formula(expression, target)
    own = 1 if isinstance(expression, Added) else 3
    if isinstance(expression, Computed) and expression.operator in _STRENGTH:
        own = _STRENGTH[expression.operator]
    return f"({text})" if own < strength else text


def _remark(judged: Judged, relation: Relation, guess: str) -> str:
    """The difference and its direction, and what may have gone wrong."""
    if guess == WRONG_SIGN:  # that the figure is off by twice itself says nothing
        return f" ({guess})"
    words = _off(relation)
    if judged.verdict is Verdict.ROUNDING:
        return f" ({words}, held by rounding)"
    if judged.verdict is Verdict.UNLIKELY and not guess:
        words += ", which is unlikely to be rounding"
    return f" ({words}; {guess})" if guess else f" ({words})"


def _off(relation: Relation) -> str:
    """The difference and its direction, which of two figures below zero is told by neither word."""
    if relation.target.quantity.kind is Kind.DATE:
        days = int(abs(relation.gap))
        late = "late" if relation.gap > 0 else "early"
        return f"{days} {'day' if days == 1 else 'days'} too {late}" if days else "the same day"
    apart = set_like(abs(relation.gap), _style(relation))
    if max(relation.results) < 0:
        return f"off by {apart}"
    many = relation.target.quantity.kind is Kind.COUNT
    if relation.gap > 0:
        return f"{apart} too {'many' if many else 'much'}"
    return f"{apart} too {'few' if many else 'little'}"
