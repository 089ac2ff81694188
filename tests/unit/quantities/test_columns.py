"""What the figures of a column are, as the words around them say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.quantity import Kind
from checker.quantities.columns import is_year
from checker.quantities.quantity import read_quantity
from tests.printed import kinds, quantity, read, table


@pytest.mark.parametrize(
    ("unit", "scale", "code"),
    [
        ("Thousands of United States dollars; budget year is from 1 July to 30 June", 1000, "USD"),
        ("Millions of euros", 10**6, "EUR"),
        ("In thousands of dollars", 1000, "USD"),
        ("United States dollars", 1, "USD"),
        ("US$ thousands", 1000, "USD"),
        ("Thousands", 1000, None),
    ],
)
def test_the_unit_line_gives_scale_and_unit(unit: str, scale: int, code: str | None) -> None:
    given = read(table(("2024", "2025"), ("Travel", ("12", "13")), unit=unit))
    figure = quantity(given, 0, 1)
    assert (figure.kind, figure.scale, figure.unit) == (Kind.AMOUNT, Decimal(scale), code)


@pytest.mark.parametrize(
    ("code", "head", "scale"),
    [
        ("en", "Teachers 2019 (000)", 1000),
        ("en", "Teachers [thousands]", 1000),
        ("en", "Teachers 2019, in thousands", 1000),
        ("en", "Teachers in thousands", 1000),
        ("en", "Teachers '000", 1000),
        ("en", "Teachers, 000s", 1000),
        ("en", "Persons (000 000)", 10**6),
        ("en", "Million tonnes", 10**6),
        ("en", "Millions of persons", 10**6),
        ("en", "Production, million tonnes, 2019", 10**6),
        ("fr", "Effectifs, en milliers", 1000),
        ("fr", "Milliers de personnes", 1000),
        ("es", "Población en miles", 1000),
        ("es", "Habitantes [millones]", 10**6),
        ("ru", "Население, тыс. человек", 1000),
        ("ru", "Население в тысячах", 1000),
        ("zh", "人口，千人", 1000),
        ("zh", "人口 单位：万人", 10**4),
        ("ar", "عدد السكان بالآلاف", 1000),
        ("ar", "عدد السكان، بالملايين", 10**6),
    ],
)
def test_a_scale_that_stands_by_itself_or_in_brackets_holds_for_its_column(code: str, head: str, scale: int) -> None:
    figure = quantity(read(table((head,), ("Africa", ("384",))), code), 0, 0)
    assert (figure.kind, figure.scale, figure.rounded) == (Kind.AMOUNT, Decimal(scale), False)


@pytest.mark.parametrize(
    ("code", "head"),
    [
        ("en", "Cities of a million"),
        ("en", "Cities (over 1 million inhabitants)"),
        ("en", "Thousand Oaks"),
        ("en", "Members (1 000)"),
        ("en", "Staff of million-dollar projects"),
        ("en", "Thousands of persons who fled the storm"),
        ("fr", "Villages des mille collines"),
        ("zh", "千年发展目标项目"),
    ],
)
def test_a_number_or_a_name_in_a_head_is_no_scale(code: str, head: str) -> None:
    figure = quantity(read(table((head,), ("Africa", ("384",))), code), 0, 0)
    assert (figure.kind, figure.scale) == (Kind.COUNT, Decimal(1))


@pytest.mark.parametrize(
    "title", ["Participants, in thousands", "Participants In thousands", "Participants [In thousands]", "Members (000)"]
)
def test_a_scale_in_the_title_holds_for_figures_that_count(title: str) -> None:
    figure = quantity(read(table(("Number of teachers",), ("Africa", ("384",)), title=title)), 0, 0)
    assert (figure.kind, figure.scale) == (Kind.AMOUNT, Decimal(1000))


def test_the_unit_may_stand_in_the_title() -> None:
    given = read(table(("支出",), ("差旅费", ("165,647",)), title="截至 2021 年的支出情况(千欧元)"), "zh")
    figure = quantity(given, 0, 0)
    assert (figure.kind, figure.scale, figure.unit) == (Kind.AMOUNT, Decimal(1000), "EUR")


def test_a_head_overrides_the_unit_line() -> None:
    heads = ("Amount", "Contribution (euros)", "Number of projects", "Percentage")
    given = read(table(heads, ("Travel", ("12", "13", "2", "4")), unit="Thousands of United States dollars"))
    assert [column.kind for column in given.columns] == [Kind.AMOUNT, Kind.AMOUNT, Kind.COUNT, Kind.PERCENTAGE]
    assert (quantity(given, 0, 1).unit, quantity(given, 0, 1).scale) == ("EUR", Decimal(1))
    assert (quantity(given, 0, 2).unit, quantity(given, 0, 2).scale) == (None, Decimal(1))


@pytest.mark.parametrize(
    "head", ["Percentage", "Variance / Per cent", "支出百分比", "占比", "%", "Vacancy rate", "Share (%)"]
)
def test_a_head_that_says_per_cent_makes_percentages(head: str) -> None:
    assert kinds(table((head,), ("A", ("12.5",)), ("B", ("3",)))) == [Kind.PERCENTAGE]


@pytest.mark.parametrize("head", ["Exchange rate", "Posts funded at 50 per cent", "Daily rate"])
def test_a_head_may_speak_of_rates_without_holding_percentages(head: str) -> None:
    assert kinds(table((head,), ("A", ("12.5",)), ("B", ("3.1",)))) == [Kind.AMOUNT]


def test_a_unit_line_that_says_percentage_holds_for_all_columns() -> None:
    given = table(("Actual 2022/23", "Approved"), ("Posts", ("12.5", "3")), unit="Percentage of approved strength")
    assert kinds(given) == [Kind.PERCENTAGE, Kind.PERCENTAGE]


def test_a_percentage_of_posts_is_no_count() -> None:
    assert kinds(table(("2024", "2025"), ("Vacant", ("12", "3")), unit="Percentage of posts")) == [Kind.PERCENTAGE] * 2


@pytest.mark.parametrize("head", ["Percentage", "Variance / Percentage", "Percentage / 2025", "Vacancy rate / 2025"])
def test_percentages_beside_whole_amounts_make_no_counts_of_them(head: str) -> None:
    given = table(("Posts", head), ("A", ("120", "12.5")), unit="Thousands of United States dollars")
    assert kinds(given) == [Kind.AMOUNT, Kind.PERCENTAGE]


def test_figures_that_all_bear_the_sign_are_percentages() -> None:
    assert kinds(table(("Women",), ("A", ("12.5%",)), ("B", ("3%",)))) == [Kind.PERCENTAGE]


def test_grades_of_posts_are_counted_whatever_their_heads_say() -> None:
    given = table(("波恩基金 / 核定", "方案支助费用 / 核定"), ("P-5", ("1", "2")), ("D-1", ("0", "3")))
    assert kinds(given, "zh") == [Kind.COUNT, Kind.COUNT]


@pytest.mark.parametrize(
    ("code", "head", "grades"),
    [
        ("ru", "Основной бюджет", ("Д-1", "С-4", "ОО")),
        ("ar", "الميزانية", ("مد-1", "ف-4", "خ ع")),
        ("fr", "Budget", ("SGA", "AG")),
    ],
)
def test_grades_are_known_in_the_letters_of_their_language(code: str, head: str, grades: tuple[str, ...]) -> None:
    assert kinds(table((head,), *((grade, ("2",)) for grade in grades)), code) == [Kind.COUNT]


def test_whole_numbers_without_any_word_are_counts_if_small_and_amounts_if_large() -> None:
    small, large = table(("A",), ("x", ("9,999",))), table(("A",), ("x", ("10,000",)))
    assert (kinds(small), kinds(large)) == ([Kind.COUNT], [Kind.AMOUNT])


def test_large_whole_numbers_that_are_said_to_count_are_counts() -> None:
    assert kinds(table(("Number of persons",), ("x", ("1,200,345",)))) == [Kind.COUNT]


def test_numbers_in_thousands_are_rounded_even_if_they_count() -> None:
    assert kinds(table(("Number of persons",), ("x", ("1,200",)), unit="Thousands")) == [Kind.AMOUNT]


@pytest.mark.parametrize("head", ["Expenditure", "Approved budget", "Cost estimates", "支出", "核定预算"])
def test_heads_that_speak_of_money_make_amounts_even_without_a_unit(head: str) -> None:
    assert kinds(table((head,), ("Travel", ("120",)))) == [Kind.AMOUNT]


def test_decimals_make_amounts() -> None:
    assert kinds(table(("Flight hours",), ("x", ("12.5",)), ("y", ("3",)))) == [Kind.AMOUNT]


def test_posts_beside_money_with_decimals_are_counts() -> None:
    given = table(("Posts", "2025"), ("Africa", ("12", "1 234.5")), unit="Thousands of United States dollars")
    assert kinds(given) == [Kind.COUNT, Kind.AMOUNT]


def test_years_need_a_head_that_says_so() -> None:
    rows = ("x", ("1994", "1994")), ("y", ("2021", "2021"))
    assert kinds(table(("Year established", "Meetings"), *rows)) == [Kind.YEAR, Kind.COUNT]


def test_a_column_of_words_has_no_kind() -> None:
    given = read(table(("Type",), ("x", ("Post",)), ("y", ("P-5",)), ("z", ("3",))))
    assert given.columns[0].kind is None
    assert [cell.doubt for row in given.rows for cell in row.cells if cell] == [None, None, None]


@pytest.mark.parametrize(("text", "year"), [("1899", False), ("1900", True), ("2100", True), ("2101", False)])
def test_a_year_lies_between_1900_and_2100(text: str, year: bool) -> None:
    reading = read_quantity(text, LANGUAGES["en"])
    assert reading is not None
    assert is_year(reading) is year
