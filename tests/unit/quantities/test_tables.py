"""The figures of one table: their quantities, or why they have none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.model.quantity import Kind
from tests.printed import quantity, read, table


def test_a_single_figure_with_the_sign_is_a_percentage_among_amounts() -> None:
    given = read(table(("Variance",), ("A", ("12.5",)), ("B", ("(4.8%)",))))
    assert [quantity(given, row, 0).kind for row in (0, 1)] == [Kind.AMOUNT, Kind.PERCENTAGE]


@pytest.mark.parametrize("label", ["Percentage", "占比", "占 比", "Share", "Per cent", "Women (percentage)"])
def test_a_row_of_percentages_may_end_a_column_of_counts(label: str) -> None:
    given = read(table(("Africa", "Asia"), ("P-5", ("11", "32")), (label, ("25.6", "74.4"))))
    assert [column.kind for column in given.columns] == [Kind.COUNT, Kind.COUNT]
    assert quantity(given, 0, 0).kind is Kind.COUNT
    assert quantity(given, 1, 0).kind is Kind.PERCENTAGE


def test_a_row_of_years_without_a_label_counts_nothing() -> None:
    given = read(table(("Posts", "Posts"), ("", ("2024", "2025")), ("P-5", ("7", "3"))))
    assert [quantity(given, row, 0).kind for row in (0, 1)] == [Kind.YEAR, Kind.COUNT]


def test_a_cell_that_is_not_available_neither_counts_nor_raises_a_doubt() -> None:
    given = read(table(("Posts",), ("x", ("12",)), ("y", ("..",)), ("z", ("n/a",))))
    assert given.columns[0].kind is Kind.COUNT
    assert [(cell.quantity is None, cell.doubt) for row in given.rows[1:] for cell in row.cells if cell] == [
        (True, None),
        (True, None),
    ]


def test_two_figures_in_one_cell_are_a_doubt() -> None:
    given = read(table(("Posts",), ("v", ("12",)), ("x", ("12",)), ("y", ("3 4 5",)), ("z", ("<1",))))
    doubts = [cell.doubt for row in given.rows for cell in row.cells if cell]
    assert doubts == [None, None, "“3 4 5” is not one figure", "“<1” is not one figure"]


@pytest.mark.parametrize("text", ["2024/25", "2024–2025", "D-2–D-1", "P-5"])
def test_a_period_or_a_grade_among_figures_is_a_label_and_no_doubt(text: str) -> None:
    cell = read(table(("Posts",), ("x", ("12",)), ("y", (text,)))).rows[1].cells[0]
    assert cell is not None
    assert (cell.quantity, cell.doubt) == (None, None)


def test_what_nothing_decides_is_a_doubt_that_says_both_values() -> None:
    given = read(table(("Gastos",), ("x", ("213.000",))), "es")
    cell = given.rows[0].cells[0]
    assert cell is not None
    assert (cell.quantity, cell.doubt) == (None, "“213.000” can be read as 213000 or as 213.000")


def test_a_cell_with_its_own_scale_is_brought_to_that_of_its_column() -> None:
    rows = ("x", ("250.0",)), ("y", ("2.4 million",))
    given = read(table(("2025",), *rows, unit="Thousands of dollars"))
    figure = quantity(given, 1, 0)
    assert (figure.value, figure.step, figure.scale) == (Decimal(2400), Decimal(100), Decimal(1000))


def test_understanding_twice_changes_nothing() -> None:
    once = read(table(("Posts", "Expenditure"), ("P-5", ("7", "12.5")), ("Total", ("–", ".."))))
    assert read(once) == once


@pytest.mark.parametrize(("figure", "kind"), [("1000", Kind.PERCENTAGE), ("1001", Kind.COUNT)])
def test_a_row_of_percentages_goes_up_to_a_thousand(figure: str, kind: Kind) -> None:
    given = read(table(("Posts",), ("Filled", ("12",)), ("Vacant", ("3",)), ("Percentage", (figure,))))
    assert quantity(given, 2, 0).kind is kind


def test_a_list_of_money_begins_with_interest_and_no_percentages() -> None:
    rows = ("Проценты", ("214,6",)), ("Прочие поступления", ("96,0",)), ("Проценты", ("44,7",))
    given = read(replace(table(("2023 год",), *rows), unit="В тысячах долларов США"), "ru")
    assert [quantity(given, row, 0).kind for row in range(3)] == [Kind.AMOUNT, Kind.AMOUNT, Kind.PERCENTAGE]


def test_a_table_without_figures_has_neither_kinds_nor_doubts() -> None:
    given = read(table(("Office",), ("x", ("Rome",)), ("y", (None,))))
    assert [column.kind for column in given.columns] == [None]
    assert [cell and (cell.quantity, cell.doubt) for row in given.rows for cell in row.cells] == [(None, None), None]


def test_a_figure_that_its_reader_doubts_is_none_and_says_nothing_of_its_column() -> None:
    written = table(("Posts",), ("x", ("12",)), ("y", ("120 230",)), ("z", ("1 234.5",)))
    doubtful = written.rows[1].cells[0]
    assert doubtful is not None
    doubtful = replace(doubtful, doubt="“120 / 230” is more than one figure")
    given = read(replace(written, rows=(written.rows[0], replace(written.rows[1], cells=(doubtful,)), written.rows[2])))
    assert given.rows[1].cells == (doubtful,)
    assert quantity(given, 2, 0).value == Decimal("1234.5")


@pytest.mark.parametrize(
    "form", ["ca. {}", "~{}", "{}k", "1.{} m", "{}-", "{}‰", "10–{}", "{} km", "<{}", "{} (4.5%)", "{}% (4/9)"]
)
def test_a_column_of_figures_of_a_form_that_is_not_read_says_so_of_each(form: str) -> None:
    texts = [form.format(figure) for figure in (12, 23, 35)]
    given = read(table(("Posts", "Cost"), *((f"Item {n}", (str(n), text)) for n, text in enumerate(texts, start=1))))
    doubts = [cell.doubt for row in given.rows for cell in row.cells if cell]
    assert doubts == [each for text in texts for each in (None, f"“{text}” is of a form that is not read")]
    assert given.columns[1].kind is None


@pytest.mark.parametrize("form", ["{} May", "2021/{}", "P-{}", "Annex {}", "{} posts in all", "A/80/{}", "§ {}"])
def test_a_column_of_days_periods_grades_and_names_says_nothing(form: str) -> None:
    given = read(table(("Posts",), *((f"Item {n}", (form.format(n),)) for n in (3, 4, 5))))
    assert [cell.doubt for row in given.rows for cell in row.cells if cell] == [None] * 3


@pytest.mark.parametrize(
    ("forms", "said"), [("ca. 1,ca. 2,x", 0), ("ca. 1,ca. 2,ca. 3", 3), ("ca. 1,ca. 2,ca. 3,x,y,z", 0)]
)
def test_three_such_figures_that_are_most_of_a_column_make_it_one(forms: str, said: int) -> None:
    given = read(table(("Posts",), *((text, (text,)) for text in forms.split(","))))
    assert sum(cell.doubt is not None for row in given.rows for cell in row.cells if cell) == said


@pytest.mark.parametrize(("cells", "kind"), [(("2024", "2025"), Kind.YEAR), (("2024", "2026"), Kind.COUNT)])
def test_a_row_that_says_again_what_its_columns_are_called_counts_nothing(cells: tuple[str, str], kind: Kind) -> None:
    given = read(table(("2024", "2025"), ("Office", cells), ("Bonn", ("12", "13"))))
    assert [quantity(given, 0, column).kind for column in (0, 1)] == [kind, kind]


@pytest.mark.parametrize(("others", "value", "scale"), [("2.3 bn", "1.2", 10**9), ("2.3", "1200000000", 1)])
def test_the_scale_that_all_figures_of_a_column_name_is_that_of_the_column(others: str, value: str, scale: int) -> None:
    given = read(table(("Cost",), ("Bonn", ("1.2 bn",)), ("Rome", (others,))))
    figure = quantity(given, 0, 0)
    assert (figure.value, figure.scale) == (Decimal(value), Decimal(scale))


def test_figures_among_which_percentages_bear_their_sign_are_counts() -> None:
    given = read(
        table(("North", "South"), ("Reports", ("266", "755")), ("Part", ("30.5%", "98.8%")), ("Cases", ("81", "746")))
    )
    assert [column.kind for column in given.columns] == [Kind.COUNT, Kind.COUNT]
    assert quantity(given, 1, 0).kind is Kind.PERCENTAGE


def test_whole_numbers_of_a_measure_are_rounded() -> None:
    given = read(table(("Plants", "Capacity (MWp)"), ("North", ("26", "104")), ("South", ("51", "47"))))
    assert [column.kind for column in given.columns] == [Kind.COUNT, Kind.AMOUNT]
