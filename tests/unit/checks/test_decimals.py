"""The decimals of the figures of a column."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.checks.decimals import Options, check
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence
from tests.drafts import analysed, told
from tests.figures import Printed, table

NINE = ("10.1", "20.2", "30.3", "50.5", "60.6", "70.7", "80.8", "90.9", "11.1")


def column(*figures: Printed) -> Document:
    return Document("a.md", tables=(replace(table([[figure] for figure in figures]), number="1"),))


def test_a_figure_with_other_decimals_than_nine_in_ten_is_told() -> None:
    assert told(check(analysed(column(*NINE, "40.45")), Options())) == [
        "disagreed: table 1, row “Item 9”, column “Head 0”: reads 40.45; 9 of 10 figures of the column have 1 decimal."
    ]


def test_all_that_differ_are_one_finding_at_the_first_of_them() -> None:
    (found,) = check(analysed(column(*NINE, *NINE, "40.45", "50.556")), Options())
    assert told([found]) == [
        "disagreed: table 1, row “Item 18”, column “Head 0”: reads 40.45; "
        "18 of 20 figures of the column have 1 decimal."
    ]
    assert found.evidence == (Evidence("Item 19", "50.556", Place("table 1, row “Item 19”, column “Head 0”")),)


def test_where_fewer_than_nine_in_ten_agree_no_number_of_decimals_is_usual() -> None:
    eight = NINE[:8]
    assert told(check(analysed(column(*NINE, *eight, "40.45", "50.55")), Options())) == []


@pytest.mark.parametrize("whole", ["0.00", None])
def test_zero_and_blank_cells_need_no_decimals(whole: Printed) -> None:
    assert told(check(analysed(column(*NINE, whole)), Options())) == ["held: table 1, row “Item 0”, column “Head 0”"]


def test_a_hundred_per_cent_needs_no_decimals_and_ten_per_cent_does() -> None:
    shares = [f"{figure}%" for figure in NINE]
    place = "table 1, row “Item 9”, column “Head 0”"
    assert told(check(analysed(column(*shares, "100%")), Options())) == ["held: table 1, row “Item 0”, column “Head 0”"]
    assert told(check(analysed(column(*shares, "10%")), Options())) == [
        f"disagreed: {place}: reads 10%; 9 of 10 figures of the column have 1 decimal."
    ]


def test_no_decimals_are_a_number_of_decimals_too() -> None:
    shares = [f"{number}%" for number in range(11, 20)]
    assert told(check(analysed(column(*shares, "40.5%")), Options())) == [
        "disagreed: table 1, row “Item 9”, column “Head 0”: reads 40.5%; "
        "9 of 10 figures of the column have no decimals."
    ]


@pytest.mark.parametrize(("figures", "held"), [(NINE[:4], 0), (NINE[:5], 1), (("1", "2", "3", "4", "5"), 0)])
def test_few_figures_and_counts_are_left_alone(figures: tuple[Printed, ...], held: int) -> None:
    found = told(check(analysed(column(*figures)), Options()))
    assert found == ["held: table 1, row “Item 0”, column “Head 0”"] * held


def test_a_doubtful_table_is_left_alone() -> None:
    (doubtful,) = column(*NINE, "40.45").tables
    document = Document("a.md", tables=(replace(doubtful, doubts=("two columns stand too close",)),))
    assert told(check(analysed(document), Options())) == []
