"""Formulas that heads print, where the rows compute something else."""

from __future__ import annotations

import re

import pytest

RULES = """
rule printed-formula-differs
  in       tables
  for each formula
  expect   printed = calculated
"""

PARTS = [(412, 137, 23, 61, 19), (655, 291, 48, 75, 33), (803, 365, 91, 57, 28), (271, 118, 35, 44, 13),
         (594, 226, 72, 83, 41), (738, 319, 64, 92, 37), (467, 182, 55, 46, 29)]  # fmt: skip


def drawn(formula: str, *rows: tuple[int, ...]) -> str:
    """A table of these rows whose last head prints a formula."""
    heads = [f"({number})" for number in range(1, len(rows[0]))] + [formula]
    lines = [" | ".join(["Item", *map(str, row)]) for row in rows]
    return "\n".join([" | " + " | ".join("Part" for _ in heads), " | " + " | ".join(heads), "-----", *lines])


def sums(count: int, wrong: int = 0) -> list[tuple[int, ...]]:
    """Rows of two figures and their sum, and so many in which it is another figure."""
    rows = [(one, other, one + other) for one, other, *_ in PARTS[:count]]
    return rows + [(one, other, one + other + 77) for one, other, *_ in PARTS[count : count + wrong]]


@pytest.mark.parametrize(("held", "wrong", "counted"), [(3, 0, "3 of 3"), (2, 0, None), (5, 1, "5 of 6"), (4, 1, None)])
def test_figures_of_many_digits_tell_what_rows_compute_instead_and_more_where_one_does_not(
    table, say, held, wrong, counted
):
    prints = "error: Table 1, head of column “Part, (3)=(1)-(2)”: prints (3)=(1)-(2)"
    found = say(table(drawn("(3)=(1)-(2)", *sums(held, wrong)), counts=True), rules="", text=RULES)
    assert found == ([f"{prints}, but {counted} rows compute “Part, (1)”+“Part, (2)”."] if counted else [])


@pytest.mark.parametrize(("terms", "found"), [(4, 1), (5, 0)])
def test_the_signs_of_up_to_four_terms_are_tried_out(table, check, terms, found):
    rows = [(*parts[:terms], parts[0] - sum(parts[1:terms])) for parts in PARTS]
    formula = f"({terms + 1})=" + "+".join(f"({term})" for term in range(1, terms + 1))
    assert len(check(table(drawn(formula, *rows), counts=True), rules="", text=RULES).findings) == found


SHARES = """
        | Posts | Filled | Budget | Share
        | (1)   | (2)    | (3)    | (4)=(1)÷(2)
----------------------------------------------
Rome    | 120120 | 7     | 40     | 3003
Dakar   | 105350 | 9     | 50     | 2107
Quito   | 72440 | 3      | 40     | 1811
Nairobi | 80260 | 8      | 20     | 4013
"""


def test_a_quotient_by_another_column_is_told(table, say):
    assert say(table(SHARES, counts=True), rules="", text=RULES) == [
        "error: Table 1, head of column “Share, (4)=(1)÷(2)”: prints (4)=(1)÷(2), but 4 of 4 rows compute "
        "“Posts, (1)”÷“Budget, (3)”."
    ]


def test_a_quotient_of_a_difference_is_written_with_its_brackets(table, say):
    rows = [(120127, 7, 40, 3003), (105359, 9, 50, 2107), (72443, 3, 40, 1811), (80268, 8, 20, 4013)]
    prints = "head of column “Part, (4)=((1)-(2))÷(2)”: prints (4)=((1)-(2))÷(2)"
    assert say(table(drawn("(4)=((1)-(2))÷(2)", *rows), counts=True), rules="", text=RULES) == [
        f"error: Table 1, {prints}, but 4 of 4 rows compute (“Part, (1)”-“Part, (2)”)÷“Part, (3)”."
    ]


def test_no_quotient_by_a_column_of_percentages_is_tried_out(table, check):
    """The first rows compute 120120 / 40% = 300300, 105350 / 50% = 210700."""
    shares = re.sub(r"(\d)\n", r"\g<1>00\n", SHARES.replace("Budget", "Percentage"))
    report = check(table(shares, counts=True), rules="", text=RULES)
    assert report.findings == ()
    assert report.coverage.unchecked == {"the heads mean something else: the printed formula holds in 0 of 4 rows": 4}


POSTS = """
          | Approved | Proposed | Change
          | (1)      | (2)      | (3)=(2)-(1)
-------------------------------------------
Directors | 14       | 14       | –
Officers  | 132      | 129      | (3)
Drivers   | 71       | 71       | –
Guards    | 264      | 265      | –
Nurses    | 38       | 41       | 3
"""


def test_a_dash_where_one_post_was_moved_is_wrong_beside_dashes_that_are_rightly_nothing(table, say):
    assert say(table(POSTS, counts=True), rules="", text=RULES) == [
        "error: Table 1, row “Guards”, column “Change, (3)=(2)-(1)”: reads –; 265 - 264 = 1 (1 too few)."
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("71       | 71       | –", "71       | 73       | 2"),  # one dash alone is rightly nothing
        ("71       | 71       | –", "–        | –        | –"),  # nothing less nothing shows nothing
        ("264      | 265 ", "264      | 264 "),
    ],
)
def test_a_dash_is_left_where_too_few_others_are_rightly_nothing_or_nothing_changed(table, say, old, new):
    assert say(table(POSTS.replace(old, new), counts=True), rules="", text=RULES) == []


@pytest.mark.parametrize(("proposed", "told"), [("1,100", True), ("1,300", False)])
def test_a_dash_stands_for_an_amount_only_where_that_is_small(table, say, proposed, told):
    amounts = """
           | Approved | Proposed | Change
           | (1)      | (2)      | (3)=(2)-(1)
    -------------------------------------------
    Fuel   | 4,180    | 4,180    | –
    Rent   | 2,900    | 2,900    | –
    Travel | 1,000    | NEW      | –
    Water  | 3,215    | 2,986    | (229)
    Power  | 7,340    | 7,915    | 575
    """
    assert bool(say(table(amounts.replace("NEW", proposed)), rules="", text=RULES)) is told


LOANS = """
         | Loans | Banks | Funds | Bonds
         | {} | 3 | 4 | 5
----------------------------------------
North    | 8,212 | 4,105 | 3,816 | 291
South    | 9,640 | 5,230 | 3,944 | 466
East     | 7,951 | 3,718 | 3,805 | 428
West     | 8,877 | 4,912 | 3,603 | 362
Centre   | 9,306 | 5,018 | 3,962 | 312
"""
AGREED = """
rule figures-disagree
  in       tables
  for each relation
  expect   printed = calculated
"""


@pytest.mark.parametrize(("formula", "found"), [("2=(3 to 5)", 1), ("2=(3 to 5)+9", 0)])
def test_a_sum_of_columns_is_left_open_where_its_head_names_one_that_is_not_there(table, check, formula, found):
    report = check(table(LOANS.format(formula)), rules="", text=AGREED)
    assert len(report.findings) == found
    if not found:
        reason = "the head prints “2=(3 to 5)+9”, and the table has no column of one of these numbers"
        assert report.coverage.unchecked == {reason: 1}
