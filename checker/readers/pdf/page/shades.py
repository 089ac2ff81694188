"""Tells white shapes that are seen from those that are not: nothing is on paper, but a rule between two shades is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct, field

Shape = dict[str, Any]  #: as pdfplumber describes it

HAIRLINE = 3.0  #: no rule of a table is thicker than this; what is thicker is a box or a shade [unknown]
BESIDE = 1.0  #: a white rule lies no further from the edge of a shade than this [unknown]
#: the sides along which upright shapes lie and flat ones, and those between which they run
WAYS = {True: (("x0", "x1"), ("top", "bottom")), False: (("top", "bottom"), ("x0", "x1"))}


class Edges(Struct):
    """The edges of shapes that run one way, by where they lie: from where to where each runs."""

    lies: tuple[str, str]  #: the sides that run so
    runs: tuple[str, str]
    found: dict[int, list[tuple[float, float]]] = field(default_factory=dict)

    def add(self, shape: Shape) -> None:
        """Take the two edges of a shape."""
        for side in self.lies:
            self.found.setdefault(round(shape[side]), []).append((shape[self.runs[0]], shape[self.runs[1]]))

    def bound(self, shape: Shape) -> bool:
        """Whether a shape lies along one of them."""
        start, end = (shape[side] for side in self.runs)
        places = {round(shape[side] + step) for side in self.lies for step in (-BESIDE, 0, BESIDE)}
        near = (span for place in places for span in self.found.get(place, ()))
        return any(low < end + BESIDE and start - BESIDE < high for low, high in near)


def visible(shapes: Sequence[Shape]) -> list[Shape]:
    """Shapes without the thin white ones, but for those along the edge of a shade where no rule of a colour runs."""
    white = [shape for shape in shapes if is_thin(shape) and is_white(shape)]
    if not white:
        return list(shapes)
    shades, rules = ({way: Edges(*sides) for way, sides in WAYS.items()} for _ in range(2))
    for shape in (shape for shape in shapes if not is_white(shape)):
        if is_thin(shape):
            rules[is_upright(shape)].add(shape)
        elif shape["fill"]:
            shades[False].add(shape)
            shades[True].add(shape)
    kept = {id(shape) for shape in white if parts(shape, shades[is_upright(shape)], rules[is_upright(shape)])}
    gone = {id(shape) for shape in white} - kept
    return [shape for shape in shapes if id(shape) not in gone]


def parts(shape: Shape, shades: Edges, rules: Edges) -> bool:
    """Whether a thin white shape is longer than thick and parts shades, where no rule of a colour does."""
    return bool(max(shape["width"], shape["height"]) > HAIRLINE and shades.bound(shape) and not rules.bound(shape))


def is_thin(shape: Shape) -> bool:
    """Whether a shape is so thin that it may be a rule."""
    return bool(min(shape["width"], shape["height"]) < HAIRLINE)


def is_upright(shape: Shape) -> bool:
    """Whether a shape is higher than wide."""
    return bool(shape["height"] > shape["width"])


def is_white(shape: Shape) -> bool:
    """Whether a shape is filled with paper white and not outlined."""
    colour = shape.get("non_stroking_color")
    values = colour if isinstance(colour, tuple | list) else (colour,)
    white = all(isinstance(value, int | float) and value >= 0.99 for value in values) and len(values) in (1, 3)
    return bool(shape.get("fill") and not shape.get("stroke") and white)
