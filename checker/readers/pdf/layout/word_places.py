"""Where in the text of a line each of its words stands, so that a mark covers a figure, and not its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from checker.model.place import Box
from checker.readers.pdf.layout.lines import in_reading_order
from checker.readers.pdf.page.ink import Word
from checker.readers.wording import is_chinese

WordPlace = tuple[int, int, Box]  #: from which letter up to which a word goes, and its box


def word_places(text: str, words: Sequence[Word]) -> tuple[WordPlace, ...]:
    """The words that are found in the text of their line, in the order of reading."""
    found: list[WordPlace] = []
    at = 0
    for word in in_reading_order(words):
        start = text.find(word.text, at)
        if start >= 0:
            at = start + len(word.text)
            chinese = not word.text.isascii() and any(map(is_chinese, word.text))
            found += _letters(word, start) if chinese else [(start, at, word.box)]
    return tuple(found)


def _letters(word: Word, start: int) -> Iterator[WordPlace]:
    """The letters of a piece of Chinese text, which has no words; a Chinese one is as wide as two others."""
    ends = list(accumulate(2 if is_chinese(letter) else 1 for letter in word.text))
    x0, top, x1, bottom = word.box
    unit = (x1 - x0) / ends[-1]
    for at, (left, right) in enumerate(pairwise([0, *ends]), start):
        yield at, at + 1, Box(x0 + left * unit, top, x0 + right * unit, bottom)
