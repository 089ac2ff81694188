"""Whether a figure stands in lines that may be heads."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.readers.pdf.layout.alignment import hold_figures
from checker.readers.pdf.layout.lines import Line, line_of
from tests.pages import word

JOINTS = (100.0, 200.0, 300.0)


def lines(*texts: str, italic: Sequence[bool]) -> list[Line]:
    """Lines with a figure in the stub and a text in the first column, set as told; the other columns are empty."""
    return [
        line_of([word(60, 12 * at, "12.0", italic=style), word(120, 12 * at, text, italic=style)])
        for at, (text, style) in enumerate(zip(texts, italic, strict=True))
    ]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Spent", "28", "February"), False),
        (("28", "February"), False),
        (("28",), True),
        (("2025", "28"), True),
        (("2025", "2026"), False),
        (("Spent", "(1)"), False),
    ],
)
def test_a_figure_in_heads_has_nothing_but_figures_over_and_under_it(texts: tuple[str, ...], found: bool) -> None:
    assert hold_figures(lines(*texts, italic=[True] * len(texts)), JOINTS) is found


@pytest.mark.parametrize("italic", [(False, False), (True, False), (False, True)])
def test_a_figure_in_lines_that_are_not_all_italic_is_one_whatever_stands_over_it(italic: tuple[bool, bool]) -> None:
    assert hold_figures(lines("Spent", "28", italic=italic), JOINTS) is True


def test_a_year_in_upright_lines_is_no_figure() -> None:
    assert hold_figures(lines("Spent", "2025", italic=(False, False)), JOINTS) is False


def bold(*texts: tuple[str, str]) -> list[Line]:
    """Bold lines with a text in each of two columns."""
    return [
        line_of(word(x, 12 * at, text, bold=True) for x, text in zip((120, 220), pair, strict=True) if text)
        for at, pair in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ((("Added in", "Seen in"), ("24h", "days")), False),
        ((("Added in", "Seen in"), ("24h", "7")), True),
        ((("24h", "days"),), True),
        ((("Outlets", "GNP"), ("(000)", "mean")), False),
        ((("Outlets", "Shops"), ("(000)", "($000)")), False),
    ],
)
def test_bold_heads_may_end_in_what_looks_like_a_figure(texts: tuple[tuple[str, str], ...], found: bool) -> None:
    assert hold_figures(bold(*texts), JOINTS) is found


@pytest.mark.parametrize(("text", "found"), [("(2015)", False), ("2015)", False), ("(215)", True), ("2 015)", True)])
def test_a_year_in_brackets_may_stand_in_heads_and_another_figure_may_not(text: str, found: bool) -> None:
    assert hold_figures(lines("Spent", text, italic=[False, False]), JOINTS) is found
