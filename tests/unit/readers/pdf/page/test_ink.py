"""What a page prints: pieces of rules joined, raised marks told from figures."""

from __future__ import annotations

from typing import Any

import pytest

from checker.readers.pdf.page.ink import Rule, Upright, met, rules_of, style_of, uprights_of


def shape(x0: float, x1: float, top: float, height: float = 0.5, **more: Any) -> dict[str, Any]:
    plain = {"object_type": "rect", "fill": True, "stroke": False, "non_stroking_color": (0,)}
    return {"x0": x0, "x1": x1, "top": top, "bottom": top + height, "width": x1 - x0, "height": height, **plain, **more}


def test_pieces_that_meet_are_one_rule_and_their_joints_are_borders_of_columns() -> None:
    pieces = [shape(60, 177, 100), shape(177.5, 310, 100.3), shape(310, 546, 100)]
    assert list(rules_of(pieces)) == [Rule(100, 60, 546, 0.5, (177.5, 310))]


def test_pieces_with_a_gap_between_them_are_two_rules() -> None:
    assert list(rules_of([shape(60, 177, 100), shape(181, 310, 100)])) == [
        Rule(100, 60, 177, 0.5),
        Rule(100, 181, 310, 0.5),
    ]


def test_a_small_square_where_two_pieces_meet_makes_no_column_of_its_own() -> None:
    pieces = [shape(60, 177, 100), shape(177, 177.5, 100), shape(177.5, 310, 100)]
    assert list(rules_of(pieces)) == [Rule(100, 60, 310, 0.5, (177,))]


def test_a_shade_is_no_rule() -> None:
    assert list(rules_of([shape(60, 177, 100, height=12)])) == []


def test_the_weight_of_a_stroke_is_its_line_width() -> None:
    (rule,) = rules_of([shape(60, 177, 100, height=0, object_type="line", linewidth=1.5)])
    assert (rule.weight, rule.thick) == (1.5, True)


def test_what_is_tall_and_narrow_is_an_upright() -> None:
    assert [upright.x for upright in uprights_of([shape(60, 60.5, 100, height=40), shape(60, 177, 100)])] == [60.25]


@pytest.mark.parametrize("off", [5.9, 6.1])
def test_rules_of_one_table_end_at_almost_the_same_places(off: float) -> None:
    rule, other = Rule(100, 60, 300, 0.5), Rule(200, 60 - off, 300 + off, 0.5)
    assert (rule.aligned(other), other.within(rule)) == ((True, True) if off < 6 else (False, False))


@pytest.mark.parametrize("weight", [2.9, 3.1])
def test_what_is_three_points_thick_is_no_rule(weight: float) -> None:
    flat, tall = shape(60, 177, 100, height=weight), shape(60, 60 + weight, 100, height=40)
    assert len(list(rules_of([flat]))) == len(list(uprights_of([tall]))) == (1 if weight < 3 else 0)


@pytest.mark.parametrize("height", [2.9, 3.1])
def test_an_upright_is_longer_than_a_rule_is_thick(height: float) -> None:
    assert len(list(uprights_of([shape(60, 60.5, 100, height=height)]))) == (1 if height > 3 else 0)


@pytest.mark.parametrize("weight", [1.0, 0.95])
def test_a_rule_of_one_point_is_thick(weight: float) -> None:
    assert Rule(100, 60, 300, weight).thick == (weight == 1)


@pytest.mark.parametrize("off", [2.9, 3.1])
def test_a_vertical_rule_that_almost_reaches_a_rule_meets_it(off: float) -> None:
    rule = Rule(100, 60, 300, 0.5)
    joints = (180,) if off < 3 else ()
    assert met(rule, [Upright(180, 100 + off, 200)]).joints == joints
    assert met(rule, [Upright(180, 20, 100 - off)]).joints == joints


@pytest.mark.parametrize("gap", [1.1, 1.3])
def test_pieces_of_a_rule_may_lie_a_hair_apart(gap: float) -> None:
    found = [(rule.x0, rule.x1) for rule in rules_of([shape(60, 177, 100), shape(177 + gap, 310, 100)])]
    assert found == ([(60, 310)] if gap < 1.2 else [(60, 177), (177 + gap, 310)])


@pytest.mark.parametrize(
    ("font", "style"),
    [
        ("Arial-BoldItalicMT", (True, True)),
        ("NimbusRomNo9L-Medi", (True, False)),
        ("NimbusRomNo9L-ReguItal", (False, True)),
        ("Gotham-Medium", (False, False)),
    ],
)
def test_the_name_of_a_font_says_its_style(font: str, style: tuple[bool, bool]) -> None:
    assert style_of(font) == style
