"""Which headings stand over a place, and how far two places lie apart."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Heading
from checker.understand.ties.scope import Sections

HEADINGS = (
    Heading("Budget", level=1, order=1),
    Heading("Posts", level=2, order=3),
    Heading("Travel", level=2, order=5),
    Heading("Annex", level=1, order=7),
)
SECTIONS = Sections(Document("a.md", headings=HEADINGS))


@pytest.mark.parametrize(
    ("order", "headings"),
    [(1, []), (2, ["Budget"]), (4, ["Posts", "Budget"]), (6, ["Travel", "Budget"]), (8, ["Annex"])],
)
def test_over_a_place_stand_its_section_and_those_that_hold_it(order: int, headings: list[str]) -> None:
    assert [heading.text for heading in SECTIONS.over(order)] == headings


@pytest.mark.parametrize(
    ("order", "other", "steps"), [(4, 4, 0), (4, 6, 1), (6, 2, 1), (4, 8, 2), (2, 4, 0), (1, 8, 0)]
)
def test_a_place_is_as_far_as_the_sections_that_must_be_left_to_find_it(order: int, other: int, steps: int) -> None:
    assert SECTIONS.distance(order, other) == steps


def test_headings_are_taken_in_reading_order() -> None:
    turned = Sections(Document("a.md", headings=HEADINGS[::-1]))
    assert turned.over(4) == SECTIONS.over(4)
