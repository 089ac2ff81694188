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


def test_figures_of_several_units_are_told_with_theirs():
    from tests.drafts import rule_says

    heads = "| Country | People (millions) | Outlets (thousands) | People per outlet |\n|---|---:|---:|---:|\n"
    rows = "| Arl | 80.0 | 400.0 | 200.0 |\n| Bel | 30.0 | 100.0 | 300.0 |\n| Cor | 5.0 | 50.0 | 131.0 |\n"
    rule = '  in tables with columns "People", "Outlets"\n  expect "People per outlet" = "People" / "Outlets"\n'
    assert rule_says(rule, f"Table 1\nShops\n\n{heads}{rows}") == [
        "Table 1, row “Cor”, column “People per outlet”: reads 131.0; 5.0 million / 50.0 thousand = 100.0 (31.0 too "
        "much)."
    ]
