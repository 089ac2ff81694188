"""What is counted as evidence in small documents, and how it is told."""

from __future__ import annotations

from collections import Counter

import pytest

from checker.model.document import Document
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from tests.evidence.constants import agreement, compared
from tests.evidence.counting import among, counted, odds, table
from tests.evidence.documents import exchanged, figures, shuffled
from tests.evidence.text import calibrated, tied
from tests.evidence.watching import watched
from tests.printed import table as printed

HEADS = ("First year", "Second year", "Third year")
ROWS = (("Travel", ("1,204", "318", "77")), ("Staff", ("911", "2,604", "508")), ("Rent", ("4,380", "1,209", "615")))
ONE_OF_THREE = {"held": 2, "wrong": 1, "alarm": 1}


def document(*totals: str) -> Document:
    """A table of three rows and their total, as printed in three columns."""
    return with_quantities(Document("draft", tables=(printed(HEADS, *ROWS, ("Total", totals)),)))


def counts(given: Document, *questions: str) -> dict[tuple[str, str, str], int]:
    found = counted(watched(given, shipped()))
    return {key: count for key, count in found.items() if key[0] in questions}


def columns(given: Document) -> list[list[str]]:
    """The figures of each column in order of size."""
    (drawn,) = given.tables
    return [sorted(cell.text for cell in figures(drawn, column).values()) for column in range(len(drawn.columns))]


def test_a_total_is_counted_in_each_column_whether_or_not_it_is_believed_to_be_wrong() -> None:
    said, unsaid = "totals: rows, PLAIN (4)", "figures: sum"
    places = {("places", kind, what): count for kind in (said, unsaid) for what, count in ONE_OF_THREE.items()}
    relations = {("relations", kind, what): 1 for kind in (said, unsaid) for what in ("held", "alarm")}
    assert counts(document("6,495", "4,131", "1,290"), "places", "relations") == places | relations
    nowhere = {("places", said, "wrong"): 3, ("relations", said, "wrong"): 1}
    assert counts(document("3", "8", "17"), "places", "relations") == nowhere


def test_how_a_figure_is_wrong_is_counted_apart_where_the_total_does_not_hold_elsewhere() -> None:
    assert counts(document("6,495", "4,131", "1,290"), "nearness", "slips") == {
        ("nearness", "≤ 10%", "held"): 1,
        ("nearness", "≤ 10%", "alarm"): 1,
        ("slips", "digit", "held"): 1,
        ("slips", "digit", "alarm"): 1,
    }
    assert counts(document("3", "8", "17"), "nearness", "slips") == {
        ("nearness", "more", "wrong"): 3,
        ("slips", "none", "wrong"): 3,
    }


def test_figures_are_shuffled_within_their_columns_and_always_alike() -> None:
    given = document("6,495", "4,131", "1,200")
    moved = shuffled(given, 1)
    assert columns(moved) == columns(given)
    assert moved != given
    assert moved == shuffled(given, 1) != shuffled(given, 2)


def test_what_figures_of_another_table_do_not_reach_is_blank() -> None:
    given, other = document("6,495", "4,131", "1,200"), printed(("Posts",), ("A", ("1",)), ("B", ("2",)), ("C", ("3",)))
    small = with_quantities(Document("other", tables=(other,)))
    (moved,) = exchanged(given, small.tables, 1).tables
    assert [row.label for row in moved.rows] == ["Travel", "Staff", "Rent", "Total"]
    assert [[cell and cell.text for cell in row.cells] for row in moved.rows] == [
        ["1", None, None],
        ["2", None, None],
        ["3", None, None],
        [None, None, None],
    ]


def test_figures_are_taken_of_a_table_that_has_enough_of_them_where_there_is_one() -> None:
    given, other = document("6,495", "4,131", "1,200"), document("1", "2", "3")
    small = with_quantities(Document("small", tables=(printed(("Posts",), ("A", ("1",))),)))
    assert [columns(exchanged(given, (*small.tables, *other.tables), seed)) for seed in range(4)] == [
        columns(other)
    ] * 4


def test_each_family_is_left_out_in_turn() -> None:
    families = {
        "acabq": Counter({("words", "b", "held"): 31, ("words", "b", "rounding"): 1, ("words", "a", "wrong"): 2}),
        "fccc": Counter({("words", "b", "held"): 4, ("words", "b", "wrong"): 4}),
    }
    assert list(table("words", families))[2:] == [
        "| kind | acabq | fccc | all | by rounding | alarms | bits | least | greatest |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
        "| a | 0/2 |  | 0/2 | 0 | 0 | -2 | -2 | -2 |",
        "| b | 32/0 | 4/4 | 36/4 | 1 | 0 | 3 | 0 | 6 |",
    ]


def test_a_kind_is_worth_how_much_likelier_it_is_where_the_relation_is_meant() -> None:
    family = Counter({("slips", "digit", "held"): 8, ("slips", "digit", "wrong"): 2, ("slips", "none", "wrong"): 8})
    assert [line.split(" | ")[-3] for line in list(table("slips", {"fccc": family}))[4:]] == ["2", "-4"]


@pytest.mark.parametrize(("held", "wrong", "bits"), [(0, 0, 0), (99, 1, 6), (80, 20, 2), (1, 99, -6)])
def test_odds_are_whole_bits(held: int, wrong: int, bits: int) -> None:
    assert odds(held, wrong) == bits


@pytest.mark.parametrize(
    ("number", "step"), [(0, "0"), (1, "1"), (2, "2–3"), (3, "2–3"), (4, "4 or more"), (9, "4 or more")]
)
def test_numbers_stand_on_steps(number: int, step: str) -> None:
    assert among(number, (1, 2, 4)) == step


@pytest.mark.parametrize(("bits", "told"), [((4, 3, 5), "yes"), ((4, 2, 5), "in part"), ((2, 1, 2), "no")])
def test_a_constant_agrees_that_is_within_a_bit_whatever_family_is_left_out(bits, told) -> None:
    assert agreement(4, bits) == told


def test_a_constant_stands_beside_its_counts_of_rows_and_columns() -> None:
    families = {
        "acabq": Counter(
            {("words whole", "rows, PLAIN (4)", "held"): 40, ("words whole", "rows, LONE (2)", "held"): 9}
        ),
        "fccc": Counter(
            {("words whole", "columns, PLAIN (4)", "held"): 7, ("words whole", "rows, PLAIN (4)", "wrong"): 3}
        ),
    }
    told = [line for line in compared(families) if line.startswith(("| PLAIN", "| LONE"))]
    assert told == ["| PLAIN | 4 | 47/3 | 4 | 1 | 6 | in part |", "| LONE | 2 | 9/0 | 4 | 4 | 4 | too few |"]


RESOURCES = """

Table 1
(Thousands of United States dollars)

| Category | Expenditure (2024/25) | Cost estimates (2026/27) | Share (per cent) |
|----------|----------------------:|-------------------------:|-----------------:|
| Military |              12,345.6 |                 13,579.2 |             12.5 |
| Civilian |              21,436.5 |                 29,753.1 |             19.8 |
| Fuel     |              12,345.6 |                  4,868.4 |             11.4 |
"""


def said(sentence: str) -> dict[tuple[str, str, str], int]:
    """What a sentence over the table adds to the counts of the text."""
    return dict(tied(with_quantities(read((sentence + RESOURCES).encode(), "draft.md")), shipped()))


def test_traits_are_counted_of_the_one_cell_that_a_long_figure_agrees_with_and_of_the_others_of_its_kind() -> None:
    found = said("Expenditure for civilian staff in 2024/25 came to $21,436,500.")
    kinds = [kind for question, kind, outcome in found if (question, outcome) == ("traits", "held")]
    assert {kind: (found["traits", kind, "held"], found["traits", kind, "wrong"]) for kind in kinds} == {
        "all cells": (1, 5),
        "ROW_BESIDE_IT": (1, 1),
        "CONCEPT_SAID": (1, 2),
        "PERIOD_NEAR": (1, 2),
        "TABLE_BELOW": (1, 5),
    }


@pytest.mark.parametrize("figure", ["$12,345,600", "$21 million", "20 per cent", "$98,765,400"])
def test_a_figure_of_two_cells_of_none_or_of_few_digits_is_surely_that_of_no_cell(figure: str) -> None:
    assert [key for key in said(f"Expenditure in 2024/25 came to {figure}.") if key[0] == "traits"] == []


@pytest.mark.parametrize(
    ("figure", "outcome"), [("$21,436,500", "fits"), ("$29,753,100", "elsewhere"), ("$11,223,300", "nowhere")]
)
def test_the_heaviest_value_is_the_one_that_is_printed_or_that_stands_elsewhere_or_nowhere(figure, outcome) -> None:
    found = said(f"Expenditure for civilian staff in 2024/25 came to {figure}.")
    assert [(kind, what) for question, kind, what in found if question == "odds"] == [("amounts 6", outcome)]


def test_what_fits_is_told_beside_what_the_odds_promise() -> None:
    families = {
        "acabq": Counter({("odds", "amounts 2", "fits"): 5, ("odds", "counts 2", "nowhere"): 1}),
        "fccc": Counter({("odds", "amounts 2", "elsewhere"): 2, ("odds", "percentages -8", "fits"): 1}),
    }
    assert list(calibrated(families))[2:] == [
        "| odds | amounts | percentages | counts | fit in 100 | by the odds |",
        "|---:|---:|---:|---:|---:|---:|",
        "| 2^-8 |  | 1 / 0 / 0 |  | 100 | 1 |",
        "| 2^2 | 5 / 2 / 0 |  | 0 / 0 / 1 | 62 | 85 |",
    ]


def test_a_trait_is_worth_how_much_likelier_it_is_of_the_cell_that_is_meant() -> None:
    outcomes = {("all cells", "held"): 40, ("all cells", "wrong"): 640}
    outcomes |= {("ROW_SAID", "held"): 20, ("ROW_SAID", "wrong"): 40}
    outcomes |= {("ROW_UNSAID", "held"): 10, ("ROW_UNSAID", "wrong"): 600}
    families = {"acabq": Counter({("traits", *key): count for key, count in outcomes.items()})}
    told = [line for line in compared(families) if line.startswith(("| ROW_SAID", "| ROW_UNSAID", "| ROW_OVER"))]
    assert told == [
        "| ROW_SAID | 3 | 20/40 | 3 | 3 | 3 | yes |",
        "| ROW_OVER | 4 | 0/0 | 4 | 4 | 4 | too few |",
        "| ROW_UNSAID | -4 | 10/600 | -2 | -2 | -2 | no |",
    ]
