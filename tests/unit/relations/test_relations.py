"""Relations that the figures of a table betray, and the places where they fail."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.table import Table
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.relations import FoundRelation, Operator, Standing, find

BUDGET = """
| Item | Approved / (1) | Proposed / (2) | Variance / (3)=(2)-(1) | Per cent / (4)=(3)÷(1) |
|---|---|---|---|---|
| Posts | 5,214.3 | 5,402.8 | 188.5 | 3.6 |
| Travel | 812.6 | 640.1 | (172.5) | (21.2) |
| Premises | 1,930.2 | 2,155.9 | 225.7 | 11.7 |
| Supplies | 404.7 | 377.3 | (27.4) | (6.8) |
| Gross | 8,361.8 | 8,576.1 | 214.3 | 2.6 |
| Staff assessment | 611.4 | 640.9 | 29.5 | 4.8 |
| Net | 7,750.4 | 7,935.2 | 184.8 | 2.4 |
"""

DELIVERABLES = """
| Deliverable | 2025 | 2026 | 2027 |
|---|---|---|---|
| Documents | 31 | 28 | 35 |
| 1. Reports to the Assembly | 12 | 11 | 15 |
| 2. Notes | 19 | 17 | 20 |
| Meetings | 64 | 73 | 58 |
| 3. Of the Committee | 41 | 48 | 37 |
| 4. Of working groups | 14 | 12 | 13 |
| 5. Of experts | 9 | 13 | 8 |
| Publications | 6 | 7 | 9 |
| 6. Surveys | 6 | 7 | 9 |
"""


def table(text: str) -> Table:
    return with_quantities(read(text.encode(), "table.md")).tables[0]


def names(found: list[FoundRelation]) -> list[str]:
    return list(dict.fromkeys(relation.pattern.name for relation in found))


def broken(text: str) -> list[tuple[str, tuple[int, int]]]:
    found = find(table(text))
    return [(item.pattern.name, item.target) for item in found if item.standing is Standing.BROKEN]


def test_a_total_its_net_and_the_variances_are_found_without_a_word() -> None:
    assert names(find(table(BUDGET))) == [
        "rows:5=sum(1+2+3+4)",
        "rows:7=difference(5-6)",
        "columns:3=difference(2-1)",
        "columns:4=ratio(3+1)",
    ]


def test_each_relation_says_what_speaks_for_it() -> None:
    words = {relation.pattern.name: relation.pattern.words for relation in find(table(BUDGET))}
    assert words == {
        "rows:5=sum(1+2+3+4)": "holds in 3 of 3 columns",
        "rows:7=difference(5-6)": "holds in 3 of 3 columns",
        "columns:3=difference(2-1)": "holds in 7 of 7 rows; the head prints (3)=(2)-(1)",
        "columns:4=ratio(3+1)": "holds in 7 of 7 rows; the head prints (4)=(3)÷(1)",
    }


def test_one_wrong_digit_breaks_the_relations_that_the_figure_stands_in() -> None:
    assert broken(BUDGET.replace("1,930.2", "1,980.2")) == [
        ("rows:5=sum(1+2+3+4)", (4, 0)),
        ("columns:3=difference(2-1)", (2, 2)),
        ("columns:4=ratio(3+1)", (2, 3)),
    ]


def test_a_printed_formula_that_is_not_kept_is_named_beside_the_one_that_is() -> None:
    found = find(table(BUDGET.replace("(3)=(2)-(1)", "(3)=(1)-(2)")))
    assert [item.pattern.words for item in found if item.pattern.name == "columns:3=difference(2-1)"][:1] == [
        "holds in 7 of 7 rows; the head prints (3)=(1)-(2) instead"
    ]


def test_totals_above_their_numbered_parts_are_found_block_by_block() -> None:
    assert names(find(table(DELIVERABLES))) == ["rows:1=sum(2+3)", "rows:4=sum(5+6+7)", "rows:8=sum(9)"]


def test_a_block_is_held_to_what_all_blocks_of_the_table_do() -> None:
    assert broken(DELIVERABLES.replace("| 6. Surveys | 6 |", "| 6. Surveys | 8 |")) == [("rows:8=sum(9)", (7, 0))]


def test_a_percentage_of_the_totals_is_no_wrong_sum_of_percentages() -> None:
    assert broken(BUDGET) == []


def test_a_share_is_found_by_its_hundred_per_cent() -> None:
    text = """
| Source | Amount | Percentage |
|---|---|---|
| North | 1,284.6 | 40.6 |
| South | 907.3 | 28.7 |
| East | 613.9 | 19.4 |
| West | 357.2 | 11.3 |
| Total | 3,163.0 | 100.0 |
"""
    shares = [item for item in find(table(text)) if item.operator is Operator.SHARE]
    assert [(item.target, [(term.row, term.column) for term in item.operands]) for item in shares] == [
        ((row, 1), [(row, 0), (4, 0)]) for row in range(4)
    ]


def test_small_figures_that_agree_by_accident_are_not_believed() -> None:
    text = "| Office | 2025 | 2026 |\n|---|---|---|\n| A | 3 | 2 |\n| B | 4 | 5 |\n| C | 7 | 6 |\n| D | 2 | 9 |\n"
    assert find(table(text)) == []


def test_a_table_without_figures_has_no_relations() -> None:
    assert find(table("| Office | City |\n|---|---|\n| A | Bonn |\n| B | Turin |\n")) == []


MOVEMENT = """
| Movement | Amount |
|---|---|
| Rollover of the year before | 63,566.5 |
| Stocks issued | 13,534.6 |
| Expenditure | (6,178.4) |
| **Total value** | 70,922.7 |
| Facilities | 3,160.0 |
| Ground transportation | 1,432.1 |
| Air operations | 698.8 |
| Marine operations | 95.8 |
| Communications | 120.0 |
| Medical | 67.8 |
| Other supplies | 603.9 |
| **Expenditure by category** | 6,178.4 |
"""


def indented(text: str) -> Table:
    """The table with its bold rows indented, as totals are printed."""
    drawn = table(text)
    return replace(drawn, rows=tuple(replace(row, depth=1) if row.bold else row for row in drawn.rows))


def test_an_indented_bold_total_is_set_off_from_the_plain_rows_above_it() -> None:
    assert "rows:12=sum(5+6+7+8+9+10+11)" in names(find(indented(MOVEMENT)))


CHANGES = """
| Office | Number |
|---|---|
| Director | (1) |
| Officer | 2 |
| Driver | (4) |
| **Net change** | (3) |
| Clerk | 2 |
| Nurse | 3 |
| **Net change** | 5 |
| Cook | 11 |
| Guard | 15 |
| **Net change** | 26 |
| Pilot | (2) |
| Mechanic | (6) |
| **Net change** | (8) |
| Editor | 6 |
| Typist | 1 |
| **Net change** | 7 |
"""


def test_bold_rows_that_close_list_after_list_are_found_together() -> None:
    found = [relation for relation in find(indented(CHANGES)) if relation.standing is Standing.HELD]
    assert [relation.target for relation in found] == [(3, 0), (6, 0), (9, 0), (12, 0), (15, 0)]


def test_the_shares_of_one_year_are_no_shares_of_those_of_another() -> None:
    found = find(
        table("""
| Programme | 1975 (per cent) | 1976 (per cent) |
|---|---|---|
| Health | 46 | 47 |
| Nutrition | 16 | 15 |
| Schools | 27 | 27 |
| Relief | 11 | 11 |
| Total | 100 | 100 |
""")
    )
    assert not [relation for relation in found if relation.operator is Operator.SHARE]
