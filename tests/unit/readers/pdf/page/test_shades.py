"""White shapes: on paper they are not seen, between shades they are rules."""

from __future__ import annotations

from typing import Any

import pytest

from checker.readers.pdf.page.ink import Rule, rules_of, uprights_of
from checker.readers.pdf.page.shades import visible

WHITE, BLUE = (1.0, 1.0, 1.0), (0.6, 0.7, 0.8)


def shape(x0: float, x1: float, top: float, bottom: float, colour: tuple[float, ...]) -> dict[str, Any]:
    plain = {"object_type": "rect", "fill": True, "stroke": False, "non_stroking_color": colour}
    return {"x0": x0, "x1": x1, "top": top, "bottom": bottom, "width": x1 - x0, "height": bottom - top, **plain}


SHADES = [shape(60, 177, 100, 120, BLUE), shape(178, 300, 100, 120, BLUE)]


def test_a_white_strip_on_paper_is_no_rule() -> None:
    assert visible([shape(60, 177, 300, 300.7, WHITE), *SHADES]) == SHADES


def test_a_white_rule_along_a_shade_parts_it_from_the_next_and_weighs_nothing() -> None:
    seen = visible([*SHADES, shape(60, 300, 120, 121.5, WHITE)])
    assert list(rules_of(seen)) == [Rule(120, 60, 300, 0.0)]


def test_a_white_rule_between_shades_side_by_side_is_an_upright() -> None:
    seen = visible([*SHADES, shape(177, 178, 100, 120, WHITE)])
    assert [upright.x for upright in uprights_of(seen)] == [177.5]


@pytest.mark.parametrize("off", [0.9, 2.6])
def test_a_white_rule_lies_no_further_than_a_point_from_its_shade(off: float) -> None:
    seen = visible([*SHADES, shape(60, 300, 120 + off, 121 + off, WHITE)])
    assert len(seen) == (3 if off < 1 else 2)


def test_a_white_rule_beside_one_in_a_colour_is_no_second_rule() -> None:
    drawn = [*SHADES, shape(60, 177, 120, 120.1, BLUE)]
    assert visible([*drawn, shape(60, 177, 119, 120, WHITE)]) == drawn


def test_a_white_corner_of_a_cell_is_no_rule() -> None:
    assert visible([*SHADES, shape(177, 178, 120, 121, WHITE)]) == SHADES
