"""Figures that two tables print: how many must agree before they are held against each other."""

from __future__ import annotations

import pytest

RULES = """
rule repeated-figure-differs
  in       tables
  for each repeated fact
  expect   printed = elsewhere
"""

FIGURES = [4102, 6553, 8035, 2714, 5946, 7381, 3327, 9150, 1268]


def lists(table, figures, others):
    """Two tables with the same rows and these figures."""
    return [
        table(
            "\n".join(["  | Posts", "----", *(f"Office {row} | {figure}" for row, figure in enumerate(column))]),
            number=number,
            counts=True,
        )
        for number, column in (("1", figures), ("2", others))
    ]


@pytest.mark.parametrize(("count", "held"), [(5, 5), (4, 0)])
def test_five_figures_must_agree(table, check, count, held):
    figures = FIGURES[:count]
    assert check(*lists(table, figures, figures), rules="", text=RULES).coverage.held == held


@pytest.mark.parametrize(("figure", "held"), [(10, 5), (9, 0)])
def test_figures_of_one_digit_do_not_count_among_them(table, check, figure, held):
    figures = [*FIGURES[:4], figure]
    assert check(*lists(table, figures, figures), rules="", text=RULES).coverage.held == held


@pytest.mark.parametrize(
    ("agree", "said"),
    [
        (
            8,
            [
                "error: Table 1, row “Office 0”, column “Posts”: reads 4102; table 2, row “Office 0”, column “Posts” "
                "reads 4122 (20 too few)."
            ],
        ),
        (7, []),
    ],
)
def test_eight_figures_must_agree_for_one_that_does_not(table, say, agree, said):
    figures = FIGURES[: agree + 1]
    assert say(*lists(table, figures, [4122, *figures[1:]]), rules="", text=RULES) == said
