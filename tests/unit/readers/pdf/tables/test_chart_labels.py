"""The figures over the years of a chart, without its scale."""

from __future__ import annotations

import pytest

from checker.model.document import Caption
from checker.model.place import Box
from checker.model.table import Table
from checker.readers.pdf.layout.lines import Line, lines_of
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.chart_labels import chart_of
from tests.pages import word

CAPTION = Caption("2.I", "Performance measure: number of wells dug", 3, Box(60, 100, 110, 110), "figure", 12)
MIDDLES = (150, 250, 350)  #: where the years stand


def label(middle: float, y: float, text: str) -> Word:
    """A small word with its middle at a place."""
    return word(middle - 2 * len(text), y, text, size=8.0)


def chart(*over: Word, under: str = "", years: tuple[str, ...] = ("2023", "2024", "2025")) -> list[Line]:
    """The lines of a page: a title, a scale and labels over years, a legend, and running text."""
    scale = [label(80, 140 + 20 * step, str(40 - 10 * step)) for step in range(5)]
    axis = [label(middle, 240, year) for middle, year in zip(MIDDLES, years, strict=True)]
    legend = [label(200 + 100 * at, 260, name) for at, name in enumerate(under.split())]
    title, text = word(60, 112, "Performance"), word(60, 300, "Running")
    return lines_of([title, *scale, *over, *axis, *legend, text])


def printed(found: Table | None) -> list[tuple[tuple[str, ...], str]]:
    """Each head of a chart with its figure."""
    cells = found.rows[0].cells if found else ()
    return [(each.path, cell.text) for each, cell in zip(found.columns, cells, strict=True) if cell] if found else []


def test_the_figures_over_the_years_are_a_row_that_is_called_as_the_caption() -> None:
    found = chart_of(CAPTION, chart(label(150, 180, "17"), label(250, 172, "24"), label(350, 165, "31")))
    assert found
    assert (found.name, found.rows[0].label, found.pages, found.order) == (
        "figure 2.I",
        "number of wells dug",
        (3,),
        12,
    )
    assert printed(found) == [(("2023",), "17"), (("2024",), "24"), (("2025",), "31")]


def test_two_figures_beside_each_other_are_those_of_the_two_series_of_the_legend() -> None:
    over = (label(340, 180, "17"), label(362, 172, "24"), label(142, 172, "–"), label(160, 160, "9"))
    found = chart_of(CAPTION, chart(*over, under="Planned Actual"))
    assert printed(found) == [(("2023", "Actual"), "9"), (("2025", "Planned"), "17"), (("2025", "Actual"), "24")]


def test_figures_in_a_pile_and_single_ones_are_of_no_series() -> None:
    found = chart_of(
        CAPTION, chart(label(350, 150, "17"), label(352, 180, "24"), label(150, 172, "9"), under="Old New")
    )
    assert printed(found) == [(("2023",), "9"), (("2025",), "17"), (("2025",), "24")]


@pytest.mark.parametrize("middle", [100, 110])
def test_a_scale_that_stands_near_the_first_year_is_no_figure_of_it(middle: float) -> None:
    scale = [label(middle, 140 + 20 * step, str(44 - 10 * step)) for step in range(3)]
    assert printed(chart_of(CAPTION, chart(label(250, 172, "24"), *scale))) == [(("2024",), "24")]


def test_a_chart_that_has_no_years_below_is_not_read() -> None:
    assert chart_of(CAPTION, chart(label(150, 180, "17"), years=("North", "South", "West"))) is None


def test_years_without_figures_over_them_are_no_chart() -> None:
    assert chart_of(CAPTION, chart()) is None


@pytest.mark.parametrize(("moved", "found"), [(9, True), (11, False)])
def test_years_stand_at_distances_that_differ_by_a_tenth_at_most(moved: float, found: bool) -> None:
    axis = [label(150, 240, "2023"), label(250, 240, "2024"), label(350 + moved, 240, "2025")]
    lines = lines_of([word(60, 112, "Performance"), label(150, 180, "17"), *axis])
    assert (chart_of(CAPTION, lines) is not None) is found


@pytest.mark.parametrize(("below", "found"), [(259, True), (260, False)])
def test_a_chart_reaches_260_points_below_its_caption(below: float, found: bool) -> None:
    axis = [label(middle, 110 + below, year) for middle, year in zip(MIDDLES, ("2023", "2024", "2025"), strict=True)]
    lines = lines_of([word(60, 112, "Performance"), label(150, 180, "17"), *axis])
    assert (chart_of(CAPTION, lines) is not None) is found


@pytest.mark.parametrize(("size", "found"), [(8.9, True), (9.1, False)])
def test_labels_are_smaller_than_nine_tenths_of_running_text(size: float, found: bool) -> None:
    axis = [
        word(middle - 8, 240, year, size=size) for middle, year in zip(MIDDLES, ("2023", "2024", "2025"), strict=True)
    ]
    lines = lines_of([word(60, 112, "Performance"), word(146, 180, "17", size=size), *axis])
    assert (chart_of(CAPTION, lines) is not None) is found
