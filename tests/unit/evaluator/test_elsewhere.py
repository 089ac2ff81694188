"""What other tables say of a row by its name, where a total fails or two rows have each other's figures."""

from __future__ import annotations

import pytest

from checker.evaluator import evaluate
from checker.model.rule import Severity
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from tests.unit.evaluator.test_exchanges import REPEATED, swapped_rows

SUMMARY = """
           | Approved | Spent
------------------------------
Personnel  | 44318    | 41927
Operations | 68725    | 61302
Equipment  | 12846    | 12551
Total      | 125889   | 115780
"""

TREND = """
           | Year 2023 | Year 2024
-----------------------------------
Personnel  | 39204     | 41927
Operations | 60118     | 61302
Equipment  | 11937     | 12551
"""


def said(check, table, summary=SUMMARY, trend=TREND):
    """What is said of a table and one that has some of its figures under another head."""
    return [f.message for f in check(table(summary), table(trend, number="2"), rules="total", text=REPEATED).findings]


def without(text: str, row: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith(row))


def test_a_row_that_is_missing_is_named_by_another_table(table, check):
    assert said(check, table, without(SUMMARY, "Operations")) == [
        "Table 1, row “Total”: the row “Operations” is missing? Column “Approved”: reads 125889; the rows add up to "
        "57164 (68725 too much). Column “Spent”: reads 115780; the rows add up to 54478 (61302 too much)."
    ]


@pytest.mark.parametrize(
    "trend",
    [
        TREND.replace("61302", "61303"),  # another figure than what is missing
        TREND.replace("41927", "41928").replace("12551", "12552"),  # no figure says that it repeats the table
        TREND.replace("Operations", "Equipment").replace(
            "Equipment  | 1", "Rest | 1"
        ),  # the table has a row of this name
    ],
)
def test_no_row_is_named_where_the_other_table_is_another(table, check, trend):
    assert all(
        "“Operations” is missing" not in message
        for message in said(check, table, without(SUMMARY, "Operations"), trend)
    )


LATE = """
           | Approved | Spent | Balance
----------------------------------------
Personnel  | 54318    | 41927 | 12391
Operations | 68725    | 58931 | 9794
Equipment  | 12846    | 12551 | 295
Total      | 135889   | 115780 | 20109
"""


@pytest.mark.parametrize(
    ("trend", "place"), [(TREND, "row “Operations”"), (TREND.replace("61302", "60000"), "row “Total”")]
)
def test_the_row_that_was_changed_late_is_named_by_another_table(table, check, trend, place):
    words = "one of the rows" if "Total" in place else "the row “Operations”"
    (message,) = said(check, table, LATE, trend)
    assert message.startswith(f"Table 1, {place}: {words} was changed and the total was not? ")


YEARS = """
           | Year 2022 | Year 2023 | Year 2024 | Change
-------------------------------------------------------
Personnel  | 54318     | 53907     | 55210     | 1303
Operations | 68725     | 66120     | 71544     | 5424
Equipment  | 12846     | 12820     | 15860     | 3040
Total      | 135889    | 132847    | 139604    | 6757
"""


def test_the_row_that_was_changed_late_is_named_where_it_alone_stands_apart_from_the_other_years(table, check):
    """The total wants 3,010 less in two columns: 12,850 is near the equipment of the other years."""
    (message,) = said(check, table, YEARS)
    assert message.startswith("Table 1, row “Equipment”: the row “Equipment” was changed and the total was not? ")


SPENDING = """
12. In table 1, the approved amount for missions is $58,931.

Table 1
**Spending on services**
(United States dollars)

| Service    | Approved | Spent   | Variance |
|------------|---------:|--------:|---------:|
| Personnel  |   44,318 |  41,927 |    2,391 |
| Missions   |   68,725 |  51,302 |   17,423 |
| Equipment  |   12,846 |  12,551 |      295 |
| **Total**  |  116,095 | 105,780 |   10,315 |
"""


def told(text):
    """What all rules say of a table and the sentence before it."""
    found = evaluate(with_quantities(read(text.encode(), "draft.md")), shipped()).findings
    return [(f.place.label, f.message) for f in found if f.severity is not Severity.NOTE]


def test_the_row_that_was_changed_late_is_named_by_a_sentence_in_one_finding():
    message = (
        "Table 1, row “Missions”: the row “Missions” was changed and the total was not? Table 1, row “Total”, column "
        "“Approved”: reads 116,095; the rows add up to 125,889 (9,794 too little). Table 1, row “Total”, column "
        "“Variance”: reads 10,315; the rows add up to 20,109 (9,794 too little). Paragraph 12 reads $58,931."
    )
    assert told(SPENDING) == [("table 1, row “Missions”, column “Approved”", message)]


def test_a_sentence_with_another_figure_than_the_total_wants_is_told_by_itself():
    (own, _), (total, _) = told(SPENDING.replace("58,931", "68,752"))
    assert (own, total) == ("paragraph 12", "table 1, row “Total”, column “Approved”")


def test_a_sentence_whose_figure_is_far_from_the_table_says_nothing_against_another_total():
    ((place, message),) = told(SPENDING.replace("58,931", "58,971"))
    assert (place, "58,971" in message) == ("table 1, row “Total”, column “Approved”", False)


def test_rows_that_have_each_others_figures_in_another_table_are_exchanged(table, check):
    assert said(check, table, swapped_rows(SUMMARY, "Operations", "Equipment")) == [
        "Table 1, row “Operations”, column “Spent”: reads 12551, but 61302 would agree with the others (exchanged with "
        "row “Equipment”, column “Spent”?). Table 2, row “Operations”, column “Year 2024” reads 61302 (48751 too "
        "little). Row “Equipment”, column “Spent”: reads 61302; table 2, row “Equipment”, column “Year 2024” reads "
        "12551 (48751 too much)."
    ]


@pytest.mark.parametrize(("figure", "told"), [("12551", True), ("12552", False)])
def test_both_figures_must_stand_crosswise(table, check, figure, told):
    trend = TREND.replace("12551", figure)
    assert bool(said(check, table, swapped_rows(SUMMARY, "Operations", "Equipment"), trend)) is told


@pytest.mark.parametrize(("head", "exchanged"), [("Lagoon", False), ("Harbour", True)])
def test_years_under_the_heads_of_two_groups_are_not_exchanged(table, check, head, exchanged):
    one, two = (
        f"""
           | {what}
------------------
{group}
Year 2023  | {first}
Year 2024  | {second}
"""
        for what, group, first, second in (("Berths", "Harbour", 4120, 4575), ("Crews", head, 4575, 4120))
    )
    assert bool(said(check, table, one, two)) is exchanged
