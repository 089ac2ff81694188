"""The masthead of a PDF: what stands in columns on the upper part of the first page."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.text.masthead import masthead_of, pieces_of
from tests.pages import word


@pytest.mark.parametrize(("gap", "pieces"), [(19.0, ["Assembly Distr."]), (21.0, ["Assembly", "Distr."])])
def test_a_wide_gap_parts_the_columns_of_the_masthead(gap: float, pieces: list[str]) -> None:
    assembly = word(60, 100, "Assembly")
    line = line_of([assembly, word(assembly.box.x1 + gap, 100, "Distr.")])
    assert [piece.text for piece in pieces_of(line)] == pieces


@pytest.mark.parametrize(("top", "distribution"), [(540.0, "General"), (560.0, None)])
def test_the_masthead_stands_in_the_upper_half_of_the_page(top: float, distribution: str | None) -> None:
    words = (word(60, top, "Distr.:"), word(92, top, "General"))
    sheets = sheets_of([Ink(1, 612.0, 1000.0, words, (), ())])
    assert masthead_of(sheets)[0].distribution == distribution


def symbol(head: str, foot: str, first: str) -> str | None:
    """The symbol of three pages with that foot, of which the second and third have that head and the first text."""
    pages = [
        [(960.0, foot), (200.0, text), *([(100.0, head)] if head and number > 1 else [])]
        for number, text in enumerate((first, "Posts", "Travel"), start=1)
    ]
    inks = [
        Ink(number, 612.0, 1000.0, tuple(word(60, top, text) for top, text in lines), (), ())
        for number, lines in enumerate(pages, start=1)
    ]
    return masthead_of(sheets_of(inks))[0].symbol


@pytest.mark.parametrize(
    ("head", "foot", "first", "found"),
    [
        ("A/80/605", "A/79/12", "A/78/3", "A/80/605"),
        ("", "A/79/12", "A/78/3", "A/78/3"),
        ("", "A/79/12", "Posts", None),
        ("Report", "A/79/12", "A/78/3", "A/78/3"),
    ],
)
def test_the_symbol_is_that_of_the_running_heads_or_of_the_first_page_and_never_that_at_the_foot(
    head: str, foot: str, first: str, found: str | None
) -> None:
    assert symbol(head, foot, first) == found
