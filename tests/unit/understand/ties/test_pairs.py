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
    heading, said = Heading("Performance in 2025", order=1), Paragraph(f"The work led to {text}", order=2)
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


SERIES = ("Wells (planned)", "Wells (actual)", "Pumps (planned)", "Pumps (actual)")


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The work led to 890 wells with 120 pumps, which exceeded the planned target of 820.", True),
        ("The work led to 890 wells with 120 pumps, which exceeded the planned target of 430.", False),
    ],
)
def test_one_of_several_series_is_held_where_a_slip_leads_to_it(text: str, is_told: bool) -> None:
    heads = tuple(Column(("2025", each)) for each in SERIES)
    row = Row("number of wells and pumps", tuple(map(Cell, ("870", "890", "120", "120"))))
    chart = Table(heads, (row,), "2.I", "number of wells and pumps", order=3, kind="figure")
    heading, said = Heading("Performance in 2025", order=1), Paragraph(text, order=2)
    document = with_quantities(Document("a.md", headings=(heading,), paragraphs=(said,), charts=(chart,)))
    assert (Analysis(document, VOCABULARY).ties[-1].bond is TieStatus.DISAGREED) is is_told


def test_a_figure_of_another_series_is_no_slip_of_last_years() -> None:
    series = {
        "Wells (planned)": "55 59",
        "Wells (actual)": "59 64",
        "Pumps (planned)": "10 15",
        "Pumps (actual)": "12 16",
    }
    heads = tuple(Column((year, each)) for year in ("2024", "2025") for each in series)
    cells = tuple(Cell(each.split()[at]) for at in (0, 1) for each in series.values())
    chart = Table(heads, (Row("wells and pumps", cells),), "2.I", "wells and pumps", order=3, kind="figure")
    text = "The work led to 64 wells, which exceeded the planned target of 59, and 16 pumps, which exceeded that of 15."
    heading, said = Heading("Performance", order=1), Paragraph(text.replace("that", "the planned target"), order=2)
    document = with_quantities(Document("a.md", headings=(heading,), paragraphs=(said,), charts=(chart,)))
    assert Analysis(document, VOCABULARY).ties[-1].bond is not TieStatus.DISAGREED


def test_of_several_years_that_fit_the_one_that_the_heading_names_is_meant() -> None:
    heads = (("2024", "Planned"), ("2024", "Actual"), ("2025", "Planned"), ("2025", "Actual"))
    row = Row("share of villages with a well", tuple(map(Cell, ("85 %", "93 %", "86 %", "93 %"))))
    chart = Table(tuple(map(Column, heads)), (row,), "2.I", "share of villages with a well", order=3, kind="figure")
    said = Paragraph(
        "A well stood in 93 per cent of villages, which exceeded the planned target of 89 per cent.", order=2
    )
    heading = Heading("Performance in 2025", order=1)
    document = with_quantities(Document("a.md", headings=(heading,), paragraphs=(said,), charts=(chart,)))
    tie = Analysis(document, VOCABULARY).ties[-1]
    assert (tie.bond, tie.figure and tie.figure.text) == (TieStatus.DISAGREED, "86 %")


def of_year(text: str) -> list[TieStatus]:
    """The bonds of a sentence over a chart that does not say what its four figures of 2025 and 2024 are."""
    heads = (*(("2024",),) * 3, *(("2025",),) * 4, ("2026",))
    cells = ("71", "48", "52", "76", "73", "55", "58", "61")
    row = Row("share of wells and pumps in use", tuple(Cell(f"{each} per cent") for each in cells))
    chart = Table(tuple(map(Column, heads)), (row,), "2.I", "share of wells and pumps in use", order=3, kind="figure")
    paragraph = Paragraph(text, order=2)
    document = with_quantities(Document("a.md", paragraphs=(paragraph,), charts=(chart,)))
    return [tie.bond for tie in Analysis(document, VOCABULARY).ties]


def test_the_last_figure_of_a_year_is_what_its_sentence_has_left() -> None:
    said = "Of the wells {} per cent were in use, more than the 55 per cent planned, and {} per cent of the pumps"
    full = f"{said}, less than the 76 per cent planned."
    assert TieStatus.DISAGREED not in of_year(full.format(58, 73))
    assert of_year(full.format(88, 73)).count(TieStatus.DISAGREED) == 1
    assert TieStatus.DISAGREED not in of_year(f"{said}.".format(88, 73))
    assert TieStatus.DISAGREED not in of_year(full.format(88, 93))
    assert TieStatus.DISAGREED not in of_year(full.replace("the 76", "the 71").format(88, 73))


def test_a_mean_is_what_a_chart_has_and_what_is_about_right_is_not() -> None:
    text = "The work led to {} wells dug by villages, which did not meet the planned target of 640."
    assert bonds(text.format("an average of 488"))[-2] is TieStatus.DISAGREED
    assert bonds(text.format("an average of 615"))[-2] is not TieStatus.DISAGREED
