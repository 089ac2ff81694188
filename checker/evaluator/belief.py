"""When a relation that the labels suggest is believed: it must hold nearly everywhere else in the table."""

from __future__ import annotations

from collections.abc import Sequence

from checker.evaluator.relations import Judged
from checker.evaluator.suspect import betrayed, size
from checker.evaluator.weights import enough


def decided(judged: Sequence[Judged]) -> list[Judged]:
    """The places that say something: decided, and not all zero."""
    return [item for item in judged if (item.holds or item.wrong) and _says_something(item)]


def _says_something(item: Judged) -> bool:
    return item.relation is not None and any(figure.quantity.value for figure in item.relation.figures)


def believe(judged: Sequence[Judged], things: str) -> list[Judged]:
    """The verdicts, or, where too few of them hold, why they mean nothing; `things` are the rows or columns."""
    telling = decided(judged)
    held = sum(1 for item in telling if item.holds)
    if _is_believed(telling, held):
        return list(judged)
    one = things.removesuffix("s") if len(telling) == 1 else things
    other = "columns" if things == "rows" else "rows"
    reason = f"the {other} mean something else here: the relation holds in {held} of {len(telling)} {one}"
    return [item.unchecked(reason) if item.holds or item.wrong else item for item in judged]


def _is_believed(telling: Sequence[Judged], held: int) -> bool:
    if len(telling) >= 3 or held:
        return enough(held, len(telling)) and bool(held)
    return all(_is_slip(item) for item in telling)


def _is_slip(item: Judged) -> bool:
    """Whether one digit explains the difference, in a figure with so many digits that this is no coincidence."""
    return item.relation is not None and betrayed(item.relation) and size(item.relation.target.quantity) >= 2
