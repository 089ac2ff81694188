"""The numbers of lines in the margin are set apart; those of a table and of paragraphs are not."""

from __future__ import annotations

import pytest

from checker.model.document import Aside
from checker.readers.pdf.layout.line_numbers import without_line_numbers
from checker.readers.pdf.page.ink import Ink, Word
from tests.pages import word

BODY = [word(100, 100 + 13 * line, "Text") for line in range(24)]


def page(*words: Word) -> Ink:
    return Ink(1, 600.0, 800.0, (*words, *BODY), (), ())


def numbered(first: int = 1, step: int = 1, count: int = 16, end: float = 60.0) -> list[Word]:
    """Numbers down the margin, flush right."""
    texts = [str(first + step * index) for index in range(count)]
    return [word(end - 4 * len(text), 100 + 13 * step * line, text) for line, text in enumerate(texts)]


def texts(ink: Ink) -> set[str]:
    return {each.text for each in without_line_numbers(ink).words}


@pytest.mark.parametrize(
    "numbers",
    [
        numbered(),
        numbered(first=95, count=20),
        numbered(first=5, step=5, count=5),
        numbered(end=580.0),
        [word(40, 100 + 13 * line, str(line)) for line in range(3, 20)],
    ],
    ids=["from one", "from page to page", "each fifth line", "on the right", "flush left"],
)
def test_numbers_that_count_the_lines_in_the_margin_are_set_apart(numbers: list[Word]) -> None:
    assert texts(page(*numbers)) == {"Text"}
    asides = without_line_numbers(page(*numbers)).asides
    assert asides == tuple(Aside("line number", each.text, 1, each.box) for each in numbers)


@pytest.mark.parametrize(
    "words",
    [
        numbered(count=14),
        numbered(step=3),
        [word(56, 100 + 26 * line, str(line + 10)) for line in range(16)],
        [*numbered(), word(56, 260, "20")],
        numbered(end=90.0),
        [*numbered(), word(48, 87, "No.")],
        [*numbered(), word(40, 300, "A paragraph from the left edge on.")],
        [word(30 + 2 * line, 100 + 13 * line, str(line)) for line in range(1, 20)],
        [word(56, 100 + 13 * line, f"{line}.") for line in range(1, 20)],
    ],
    ids=[
        "too few",
        "by threes",
        "each second line",
        "not in order",
        "in the text",
        "under a head",
        "in a table",
        "aslant",
        "paragraphs",
    ],
)
def test_other_numbers_at_the_left_stay(words: list[Word]) -> None:
    ink = page(*words)
    assert without_line_numbers(ink) is ink
