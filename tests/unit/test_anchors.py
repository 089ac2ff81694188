"""A finding of a Word draft is sent to the paragraph that prints its cell or word, or to what is nearest."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.anchors import Anchor, Anchors
from checker.model.document import Document, Heading, Mark, Paragraph
from checker.model.place import Place
from checker.model.report import Spot
from checker.model.table import Cell, Column, Row, Table
from tests.marked import finding

TABLE = Table(
    (Column(("2024",), element=11), Column(("2025",))),
    (
        Row("Posts", (Cell("12", element=13), None), element=12),
        Row("Travel", (None, None)),
    ),
    order=3,
)
TEXT = "Some 12 posts, or 14 541 622 euros, were filled."
DOCUMENT = Document(
    "draft.docx",
    headings=(Heading("Posts and staff", element=4, order=1),),
    paragraphs=(
        Paragraph(TEXT, marks=(Mark("1", len("Some 12 posts,")),), element=5, order=2),
        Paragraph("Nobody knows where this was.", order=9),
    ),
    tables=(TABLE,),
)


@pytest.mark.parametrize(
    ("spot", "anchor"),
    [
        (Spot(0, 0, 0), Anchor(13)),
        (Spot(0, 0, 1), Anchor(12)),
        (Spot(0, None, 0), Anchor(11)),
        (Spot(0, None, 1), Anchor(12, aside=True)),
        (Spot(0, 1, 1), Anchor(12, aside=True)),
        (Spot(order=3), Anchor(12, aside=True)),
        (Spot(order=1, offset=10), Anchor(4, "staff", "Posts and ")),
        (Spot(order=2, offset=5), Anchor(5, "12", "Some ")),
        (Spot(order=2, offset=18), Anchor(5, "14 541 622", "Some 12 posts, or ")),
        (Spot(order=2, offset=len(TEXT)), Anchor(5, "", TEXT)),
        (Spot(order=9), Anchor(0, aside=True)),
        (Spot(), Anchor(0, aside=True)),
    ],
)
def test_a_finding_is_sent_to_its_cell_or_word(spot: Spot, anchor: Anchor) -> None:
    assert Anchors(DOCUMENT).of(finding(None, None, spot=spot)) == anchor


def test_a_finding_in_a_footnote_is_sent_to_the_word_that_calls_it() -> None:
    found = replace(finding(None, None), place=Place("footnote 1"))
    assert Anchors(DOCUMENT).of(found) == Anchor(5, ",", "Some 12 posts", aside=True)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("12.5 per cent", "12.5"),
        ("89.9%；其余", "89.9%"),
        ("7). It", "7"),
        ("$1,854,300 was", "$1,854,300"),
        ("$ 12", "$ 12"),
        ("$ for", "$"),
        ("14\u202f541\u202f622 euros", "14\u202f541\u202f622"),
        ("2021 12 posts", "2021"),
        ("P-4 posts", "P-4"),
        ("A/80/605 and", "A/80/605"),
    ],
)
def test_a_comment_is_set_around_a_whole_figure_or_word(text: str, word: str) -> None:
    document = Document("draft.docx", paragraphs=(Paragraph(text, element=0, order=1),))
    assert Anchors(document).of(finding(None, None, spot=Spot(order=1))).word == word
