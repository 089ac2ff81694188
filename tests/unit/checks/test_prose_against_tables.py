"""What is said of a figure of the text that its table contradicts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.analysis import Analysis
from checker.checks.prose_against_tables import Options, check
from checker.model.report import Outcome, Verdict
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS

VOCABULARY = Vocabulary(shipped().terms, TOTALS)

TABLE = """

Table 1
**Budget**
(Thousands of euros)

| Programme | Approved | Expenditure | Balance |
|-----------|---------:|------------:|--------:|
| A         | 10,512.4 |     8,013.7 | 2,498.7 |
| B         | 20,540.1 |    20,036.5 |   503.6 |
| **Total** | 31,052.5 |    28,050.2 | 3,002.3 |
"""


def outcomes(text: str, figure: str) -> list[Outcome]:
    document = with_quantities(read((text + TABLE).encode(), "draft.md"))
    return list(check(Analysis(document, VOCABULARY), Options(figure)))  # type: ignore[arg-type]


def test_the_table_has_the_figure_under_another_meaning():
    (found,) = outcomes("7. In table 1, expenditure was €3,002,300.", "elsewhere")
    assert found.message == (
        "paragraph 7: €3,002,300 is said of “expenditure”; table 1 has it as “Balance”, 3,002.3 in thousands; "
        "“Expenditure” of “Total” is 28,050.2 in thousands."
    )
    assert (found.found, found.expected) == (Decimal(3002300), Decimal(28050200))
    assert [each.text for each in found.evidence] == ["28,050.2", "3,002.3"]
    assert outcomes("7. In table 1, expenditure was €3,002,300.", "nowhere") == []


def test_the_table_has_the_figure_nowhere():
    (found,) = outcomes("7. In table 1, expenditure was €28,550,200.", "nowhere")
    assert found.message == (
        "paragraph 7: €28,550,200 is said of “expenditure”; table 1 has 28,050.2 in thousands as “Expenditure” "
        "of “Total”."
    )
    assert found.tied


@pytest.mark.parametrize("said", ["€28.1", "€28.1 thousand", "€28.05"])
def test_a_unit_that_was_left_out_is_asked_for(said: str):
    held, found = outcomes(f"7. In table 1, the balance was €3,002,300 and expenditure was {said}.", "nowhere")
    assert (held.verdict, found.message) == (
        Verdict.HELD,
        f"paragraph 7: {said} is said of “expenditure” (in millions?); table 1 has 28,050.2 in thousands as "
        "“Expenditure” of “Total”.",
    )


def test_what_holds_is_counted_and_what_is_not_decided_says_why():
    (held,) = outcomes("7. In table 1, expenditure was €28,050,200.", "nowhere")
    assert (held.verdict, held.tied) == (Verdict.HELD, True)
    (like,) = outcomes("7. The amount of €20 million was mentioned.", "nowhere")
    assert (like.verdict, like.tied) == (Verdict.UNCHECKED, False)
    assert like.message == (
        "a figure of the text stands in a table, but its sentence does not say which row and column it means"
    )
    (none,) = outcomes("7. The amount of €999,000,000 was mentioned.", "nowhere")
    assert (none.message, none.figure) == ("a figure of the text is tied to no cell", "€999,000,000")


def test_a_figure_that_no_slip_leads_to_is_not_that_of_the_cell():
    (far,) = outcomes("7. In table 1, expenditure was €13,700,000.", "nowhere")
    assert (far.verdict, far.tied) == (Verdict.UNCHECKED, False)
    assert far.message == "a figure of the text is far from that of the cell that its sentence seems to mean"
    assert far.figure == "€13,700,000"
    assert far.instead == "table 1 has 28,050.2 in thousands as “Expenditure” of “Total”"


def test_a_figure_of_another_row_is_not_told():
    assert outcomes("7. In table 1, expenditure was €20,036,500.", "elsewhere") == []


YEARS = """

Table 1
**Costs**
(Thousands of euros)

| Programme | Variance against 2024 / Amount | Variance against 2025 / Amount |
|-----------|-------------------------------:|-------------------------------:|
| A         |                            2.5 |                            9.1 |
| **Total** |                            3.0 |                            9.7 |
"""


def test_the_same_thing_for_another_period_is_no_other_meaning():
    text = "7. In table 1, the total variance amounts to €9,700 in 2024."
    document = with_quantities(read((text + YEARS).encode(), "draft.md"))
    found = check(Analysis(document, VOCABULARY), Options("elsewhere"))
    assert list(found) == []


def test_a_figure_that_is_the_difference_of_two_columns_is_told_with_the_calculation():
    table = (
        TABLE.replace("| A ", "| Programme A ")
        .replace(" Balance |", " Share |")
        .replace("2,498.7", "12.1")
        .replace("3,002.3", "13.1")
    )
    text = "7. Lower expenditure for programme A (€2,493,700) was noted."
    document = with_quantities(read((text + table).encode(), "draft.md"))
    (found,) = check(Analysis(document, VOCABULARY), Options())
    assert found.message == ("paragraph 7: reads €2,493,700; table 1 gives 10,512.4 − 8,013.7 = 2,498.7 in thousands.")
    assert [each.text for each in found.evidence] == ["10,512.4", "8,013.7"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("7. In table 1, expenditure was €3,002,300.", True),
        ("7. Expenditure was €3,002,300.", False),  # no table is cited
        ("7. In table 1, the amount was €3,002,300.", False),  # nothing says what it is
    ],
)
def test_a_figure_is_of_another_cell_where_a_cited_table_and_a_word_leave_hardly_another_reading(
    text: str, told: bool
) -> None:
    found = outcomes(text, "elsewhere")
    assert [each.verdict for each in found] == ([Verdict.DISAGREED] if told else [])


@pytest.mark.parametrize(("more", "said"), [(299, []), (300, ["paragraph 7"])])
def test_a_paragraph_of_more_than_three_hundred_figures_is_said_to_be_unchecked(more: int, said: list[str]):
    text = "7. In table 1, expenditure was €28,550,200." + " There were 47 posts." * more
    found = [each for each in outcomes(text, "nowhere") if "too many" in each.message]
    assert [each.place.label for each in found] == said
    assert {(each.verdict, each.message) for each in found} <= {
        (
            Verdict.UNCHECKED,
            "the paragraph has more than 300 figures, too many to be held against each other and against tables",
        )
    }
    assert not any("too many" in each.message for each in outcomes(text, "elsewhere"))


USE = """7. The use less cuts was 50,206,177 kWh.

Table 1
(Unit: kWh)

|               |            |
|---------------|-----------:|
| Use in 2010   | 59,263,913 |
| Use less cuts | 50,206,117 |
"""


def test_a_column_without_a_head_is_not_named():
    document = with_quantities(read(USE.encode(), "draft.md"))
    (found,) = check(Analysis(document, VOCABULARY), Options("nowhere"))
    assert found.message == "paragraph 7: reads 50,206,177; table 1 has 50,206,117 as “Use less cuts”."
