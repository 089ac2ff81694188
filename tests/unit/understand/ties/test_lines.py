"""What rows and columns are called, as a sentence may name them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.understand.ties.lines import CHANGE, VACANCY, NamedLine, Namer, spoken, title
from tests.sentences import VOCABULARY

NAMER = Namer(LANGUAGES["en"], VOCABULARY)


def column(*path: str, kind: Kind | None = Kind.AMOUNT) -> list[NamedLine]:
    """A column under these heads, as a sentence may name it."""
    return list(NAMER.columns(Table((Column(path, kind=kind),), ())))


def row(label: str, *group: str) -> NamedLine:
    """A row with that label, as a sentence may name it."""
    (line,) = NAMER.rows(Table((Column(()),), (Row(label, (Cell("1"),), group),)))
    return line


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Posts of the Missions", " post of the mission "),
        ("Business class bus", " business class bus "),
        ("Military-contingents", " military-contingent "),
        ("支 出", "支出"),
    ],
)
def test_a_text_is_spoken_without_case_and_plural_and_chinese_without_spaces(text: str, phrase: str) -> None:
    assert spoken(text) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"), [("II. Posts (net)", " post "), ("A. Costs [b]", " cost "), ("Annex", " annex ")]
)
def test_a_title_has_no_number_and_no_brackets(text: str, phrase: str) -> None:
    assert title(text) == phrase


def test_a_column_is_called_by_what_it_holds_and_when() -> None:
    assert column("Expenditure (2024/25)") == [NamedLine(0, "", frozenset({"spent"}), frozenset({"2024/25"}))]
    assert column("Rome", "Approved 2025") == [NamedLine(0, " rome ", frozenset({"approved"}), frozenset({"2025"}))]


def test_a_difference_is_a_change_and_a_sum_has_no_name() -> None:
    assert column("Variance", "Amount") == [NamedLine(0, " amount ", frozenset({CHANGE}), frozenset())]
    assert column("Total") == [NamedLine(0, "", frozenset(), frozenset(), total=True)]


def test_a_share_of_a_total_is_none() -> None:
    found = [*column("Europe", "Total"), *column("Percentage of total", kind=Kind.PERCENTAGE), *column("Posts")]
    assert [line.total for line in found] == [True, False, False]


def test_the_heads_that_span_a_column_are_its_names_too() -> None:
    assert column("Rome", "Vehicles", "Approved 2025") == [
        NamedLine(0, " vehicle ", frozenset({"approved"}), frozenset({"2025"}), over=(" rome ",))
    ]


@pytest.mark.parametrize("kind", [None, Kind.YEAR])
def test_a_column_of_words_or_years_is_not_named(kind: Kind | None) -> None:
    assert column("Expenditure", kind=kind) == []


def test_a_row_is_called_by_its_own_words_or_else_by_its_group() -> None:
    assert row("A. Posts (net)") == NamedLine(0, " post ", frozenset(), frozenset())
    assert row("Expenditure for 2024/25", "Fuel") == NamedLine(
        0, " fuel ", frozenset({"spent"}), frozenset({"2024/25"})
    )
    assert row("Total requirements").total


def test_a_row_without_figures_is_not_named() -> None:
    assert NAMER.rows(Table((Column(()),), (Row("Posts", (None,)),))) == ()


def test_a_text_holds_a_concept_by_any_of_its_words() -> None:
    assert NAMER.holds(VACANCY, "Vacancy rates by category")
    assert not NAMER.holds(VACANCY, "Vacant posts by category")


def test_a_bare_percentage_right_of_a_change_is_one_of_change() -> None:
    heads = [("Change", Kind.AMOUNT), ("Percentage", Kind.PERCENTAGE), ("Percentage", Kind.PERCENTAGE)]
    found = NAMER.columns(Table(tuple(Column((head,), kind=kind) for head, kind in heads), ()))
    assert [CHANGE in line.concepts for line in found] == [True, True, False]


@pytest.mark.parametrize(
    ("columns", "whole"),
    [
        (((11, 22, 33, 66),), True),
        (((11, 22, 33, 65),), False),
        (((11, 22, 33),), False),
        (((11, 22, 33), (14, 25, 39)), True),
        (((11, 22, 33), (14, 25, 38)), False),
        (((11, 22, 33), (11, 22, 33)), False),  # the same again
        (((11, 11), (14, 14), (15, 15)), False),
    ],
)
def test_a_last_row_that_is_the_sum_of_three_or_more_in_all_columns_is_a_total(
    columns: tuple[tuple[int, ...], ...], whole: bool
) -> None:
    rows = tuple(
        Row(
            f"Zone {at}",
            tuple(Cell(str(n), quantity=Quantity(str(n), Decimal(n), Decimal(1), Kind.COUNT)) for n in each),
        )
        for at, each in enumerate(zip(*columns, strict=True))
    )
    *_, last = NAMER.rows(Table(tuple(Column(()) for _ in columns), rows))
    assert last.total is whole
