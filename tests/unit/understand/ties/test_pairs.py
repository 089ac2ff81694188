"""What is planned and what came of it are held against the chart below, each by way of the other."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.model.document import Document, Heading, Paragraph
from checker.model.table import Cell, Column, Row, Table
from checker.quantities import with_quantities
from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import VOCABULARY


def bonds(text: str, kind: str = "figure", order: int = 3) -> list[TieStatus]:
    """The bonds of a sentence over a chart of wells, of which 640 were planned for 2025 and 615 were dug."""
    heads = (("2024", "Actual"), ("2025", "Planned"), ("2025", "Actual"), ("2026", "Planned"))
    row = Row("number of wells that were dug", tuple(map(Cell, ("587", "640", "615", "660"))))
    chart = Table(tuple(map(Column, heads)), (row,), "2.I", "number of wells that were dug", order=order, kind=kind)
    own = {"charts": (chart,)} if kind == "figure" else {"tables": (chart,)}
    heading, said = Heading("Performance in 2025", order=1), Paragraph(text, order=2)
    document = with_quantities(Document("a.md", headings=(heading,), paragraphs=(said,), **own))
    return [tie.bond for tie in Analysis(document, VOCABULARY).ties]


@pytest.mark.parametrize(
    "text",
    [
        "The work led to {} wells dug by villages, which did not meet the planned target of {}.",
        "Villages dug {} wells, fewer than the planned number of {}.",
        "The work led to an additional 28 wells, for a total of {}, less than the planned target of {}.",
    ],
)
def test_the_figure_beside_one_of_the_two_is_the_other(text: str) -> None:
    assert bonds(text.format(615, 640))[-2:] == [TieStatus.HELD] * 2
    assert bonds(text.format(615, 933))[-2:] == [TieStatus.HELD, TieStatus.DISAGREED]
    assert bonds(text.format(488, 640))[-2:] == [TieStatus.DISAGREED, TieStatus.HELD]


@pytest.mark.parametrize(
    "text",
    [
        "The work led to 488 wells dug by villages.",
        "The work led to 488 wells dug by villages, which met the planned target of 933.",
        "The work led to 488 wells dug by 312 villages, which did not meet the planned target of 640.",
        "The work led to some 600 wells dug by villages, which did not meet the planned target of 640.",
        "The work led to 615 wells dug by villages, and 488 pumps were repaired.",
        "The work led to 488 wells dug by villages; 640 families had asked for one.",
    ],
)
def test_beside_neither_or_among_several_it_may_be_another_thing(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(text)


def test_a_chart_further_down_is_not_meant() -> None:
    said = "The work led to 488 wells dug by villages, which did not meet the planned target of 640."
    assert TieStatus.DISAGREED not in bonds(said, order=9)
