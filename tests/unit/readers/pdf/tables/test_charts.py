"""Charts, whose scales and values are no tables."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.tables.charts import holds_scale
from tests.pages import read, word

STEP = 18.0


def column(*texts: str, x1: float = 100.0, beside: str = "") -> list[Line]:
    """Figures that end at one place, evenly one under the other; `beside` stands right of each."""
    lines = []
    for number, text in enumerate(texts):
        words = [word(x1 - 4 * len(text), number * STEP, text)]
        lines.append(line_of([*words, word(x1 + 40, number * STEP, beside)] if beside else words))
    return lines


@pytest.mark.parametrize("scale", [("100%", "75%", "50%", "25%", "0%"), ("4.1", "3.1", "2.1", "1.1", "0.1")])
def test_figures_that_fall_evenly_are_a_scale(scale: tuple[str, ...]) -> None:
    assert holds_scale(column(*scale))


def test_figures_that_do_not_fall_by_one_step_are_no_scale() -> None:
    assert not holds_scale(column("100", "75", "50", "20", "0"))


def test_years_one_below_the_other_are_no_scale() -> None:
    assert not holds_scale(column("2024", "2023", "2022", "2021", "2020"))


def test_the_numbers_of_rows_are_no_scale() -> None:
    assert not holds_scale(column("1", "2", "3", "4", "5"))
    assert not holds_scale(column("5", "4", "3", "2", "1", beside="Posts"))


def test_four_figures_are_no_scale() -> None:
    assert not holds_scale(column("75", "50", "25", "0"))


@pytest.mark.parametrize(("x1", "found"), [(101.4, True), (101.6, False)])
def test_the_figures_of_a_scale_end_within_a_point_and_a_half(x1: float, found: bool) -> None:
    *scale, _ = column("100", "75", "50", "25", "0")
    assert holds_scale([*scale, line_of([word(x1 - 4, 4 * STEP, "0")])]) is found


@pytest.mark.parametrize(("lower", "found"), [(0.95, True), (1.05, False)])
def test_the_distances_of_a_scale_differ_by_less_than_a_point(lower: float, found: bool) -> None:
    *scale, _ = column("100", "75", "50", "25", "0")
    assert holds_scale([*scale, line_of([word(96, 4 * STEP + lower, "0")])]) is found


@pytest.mark.parametrize(("gap", "found"), [(7.1, True), (6.9, False)])
def test_a_figure_seven_tenths_of_the_size_beside_a_scale_is_none_of_its_own(gap: float, found: bool) -> None:
    scale = column("100", "75", "50", "25", "0")
    beside = [word(100 + gap, number * STEP, text) for number, text in enumerate("79385")]
    assert holds_scale([line_of([*line.words, word]) for line, word in zip(scale, beside, strict=True)]) is found


def test_charts_under_the_heads_of_a_frame_are_no_table() -> None:
    chart = "\n".join(f"                          {value:>4}%" for value in (100, 80, 60, 40, 20, 0))
    found = read(f"""
        ─────────────────┬────────────────────────────────────────────
      / Accomplishments    Indicators
        ━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Time of orders            95%   100%    95%   100%    95%
{chart}
                                  2022/23   2023/24   2024/25
        ─────────────────┴────────────────────────────────────────────
    """)
    assert found == []


def test_one_figure_without_heads_is_no_table() -> None:
    assert (
        read("""
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      * Eightieth session
        Agenda item                   149
      * Financing of the Force
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
        == []
    )
