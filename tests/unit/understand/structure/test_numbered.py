"""What bears numbers, and whether they were read."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Paragraph
from checker.understand.structure.numbered import groups, is_legible


def numbered(*numbers: int) -> tuple[Paragraph, ...]:
    return tuple(Paragraph("Text.", str(number), order=order) for order, number in enumerate(numbers))


@pytest.mark.parametrize(("others", "found"), [(18, [["1", "2"]]), (19, [])])
def test_where_fewer_than_one_paragraph_in_ten_is_numbered_none_is_counted(others: int, found: list[list[str]]) -> None:
    text = tuple(Paragraph("Text.", order=order) for order in range(2, 2 + others))
    document = Document("a.pdf", paragraphs=numbered(1, 2) + text)
    assert [[item.number for item in items] for items in groups(document, "paragraphs")] == found


@pytest.mark.parametrize(
    ("numbers", "expected"), [((1, 2, 4, 5, 7, 8, 10, 11), True), ((1, 2, 4, 5, 7, 8, 10, 11, 13), False)]
)
def test_eight_paragraphs_do_not_show_how_well_their_numbers_were_read(
    numbers: tuple[int, ...], expected: bool
) -> None:
    assert is_legible(Document("a.pdf", paragraphs=numbered(*numbers))) is expected
