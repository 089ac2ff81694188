"""How a calculation is written down in a message."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Bound, Computed
from checker.evaluator.messages import relation_message
from checker.evaluator.relations import judge_relation
from tests.figures import total

RESULT, TWO, THREE, FOUR = total(99, 2, 3, 4).figures


def shown(expected: Bound) -> str:
    """The calculation as a message shows it."""
    relation = replace(total(99, 2, 3, 4), expected=expected)
    judged = judge_relation(relation)
    assert judged is not None
    return relation_message(judged, relation).removeprefix("Row 0: reads 99; ").partition(" = ")[0]


def of(left: Bound, operator: str, right: Bound) -> Computed:
    return Computed(operator, left, right)


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        (of(of(TWO, "+", THREE), "*", FOUR), "(2 + 3) * 4"),
        (of(of(TWO, "-", THREE), "/", FOUR), "(2 - 3) / 4"),
        (of(of(TWO, "+", THREE), "-", FOUR), "2 + 3 - 4"),
        (of(of(TWO, "-", THREE), "+", FOUR), "2 - 3 + 4"),
        (of(TWO, "-", of(THREE, "+", FOUR)), "2 - (3 + 4)"),
        (of(TWO, "-", of(THREE, "-", FOUR)), "2 - (3 - 4)"),
        (of(TWO, "-", of(THREE, "*", FOUR)), "2 - 3 * 4"),
        (of(TWO, "-", of(THREE, "/", FOUR)), "2 - 3 / 4"),
        (of(of(TWO, "/", THREE), "*", FOUR), "2 / 3 * 4"),
        (of(of(TWO, "*", THREE), "/", FOUR), "2 * 3 / 4"),
        (of(TWO, "/", of(THREE, "*", FOUR)), "2 / (3 * 4)"),
    ],
)
def test_brackets_stand_where_the_calculation_would_be_another_without_them(expected: Bound, text: str) -> None:
    assert shown(expected) == text
