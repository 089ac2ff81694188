"""The numbers that drafts and minutes bear in the margin, line by line: they are no text, and no column of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.readers.pdf.page.ink import Ink, Word, asides_of

MARGIN = 0.14  #: this part of a page's width, at both sides, is margin [unknown]
STEPS = {1: 15, 2: 8, 5: 4, 10: 3}  #: lines are counted so, and so many numbers are those of lines [unknown]
DENSE = 0.7  #: and of the lines between the first and the last so many are counted [unknown]
FLUSH = 1.0  #: numbers of one column end, or begin, no further apart than this [unknown]
APART = 3.0  #: and stand further than this from all that the page prints beside them [unknown]


def without_line_numbers(ink: Ink) -> Ink:
    """A page without the numbers of its lines."""
    found = [word for word in ink.words if word.text.isdecimal()]
    left = [word for word in found if word.box.x1 <= ink.width * MARGIN and word.box.x0 >= 0]
    right = [word for word in found if word.box.x0 >= ink.width * (1 - MARGIN)]
    for numbers in (sorted(each, key=lambda word: word.box.top) for each in (left, right)):
        step = step_of(numbers)
        if step and are_flush(numbers) and stand_apart(numbers, ink.words) and are_dense(numbers, step, ink.words):
            gone = set(map(id, numbers))
            words = tuple(word for word in ink.words if id(word) not in gone)
            return replace(ink, words=words, asides=(*ink.asides, *asides_of("line number", numbers, ink.number)))
    return ink


def step_of(numbers: Sequence[Word]) -> int:
    """By how much the numbers rise that count lines; 0 where they do not count."""
    steps = {int(lower.text) - int(upper.text) for upper, lower in pairwise(numbers)}
    step = steps.pop() if len(steps) == 1 else 0
    return step if len(numbers) >= STEPS.get(step, len(numbers) + 1) else 0


def are_dense(numbers: Sequence[Word], step: int, words: Iterable[Word]) -> bool:
    """Whether nearly each line is counted, as lines are and the rows of a table, which take several, are not."""
    top, bottom = numbers[0].box.top, numbers[-1].box.bottom
    lines = {round(word.box.bottom / word.size) for word in words if top < word.box.bottom < bottom + 1}
    return step * len(numbers) >= DENSE * len(lines)


def are_flush(numbers: Sequence[Word]) -> bool:
    """Whether numbers stand in one column."""
    starts, ends = [word.box.x0 for word in numbers], [word.box.x1 for word in numbers]
    return max(starts) - min(starts) < FLUSH or max(ends) - min(ends) < FLUSH


def stand_apart(numbers: Sequence[Word], words: Iterable[Word]) -> bool:
    """Whether nothing else reaches into the column of numbers, as the head and the other rows of a table would."""
    own = set(map(id, numbers))
    x0, x1 = min(word.box.x0 for word in numbers) - APART, max(word.box.x1 for word in numbers) + APART
    return not any(word.box.x0 < x1 and x0 < word.box.x1 for word in words if id(word) not in own)
