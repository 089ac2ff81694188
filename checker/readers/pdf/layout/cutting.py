"""The words of a line cut at the borders of columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from checker.readers.pdf.page.ink import Word
from checker.readers.stretches import stretches

GROUP = 0.45  #: the groups of one figure lie closer together than this part of their size [unknown]
THIN = 0.345  #: and no further than this where the border of a column falls between them [unknown]
LEADING_GROUP = re.compile(r"^[(\[]?[-+−–]?[$€£]?\d{1,3}(?: \d{3})*$")
LATER_GROUP = re.compile(r"^\d{3}(?:[.,]\d+)?[)\]]?[a-z*]?$")


def cut(words: Sequence[Word], borders: Sequence[float]) -> tuple[tuple[Word, ...], ...]:
    """Words parted at the borders of columns; a word, or a figure with its groups, belongs where its middle lies."""
    parts: list[list[Word]] = [[] for _ in range(len(borders) + 1)]
    ordered = sorted(borders)
    for group in figures_together(words, borders):
        middle = (group[0].box.x0 + group[-1].box.x1) / 2
        parts[bisect_left(ordered, middle)].extend(group)
    return tuple(map(tuple, parts))


def figures_together(words: Sequence[Word], borders: Sequence[float]) -> list[list[Word]]:
    """Words one by one, but the groups of one figure ("47" and "935.9", parted by a thin space) together."""
    return stretches(words, lambda group, word: word.text[0].isdecimal() and one_figure(group, word, borders))


def one_figure(group: Sequence[Word], word: Word, borders: Sequence[float]) -> bool:
    """Whether three digits go on with the figure that a group has begun; over a border only where set very close."""
    left, right = group[-1].box.x1, word.box.x0
    if right - left >= GROUP * word.size or not LATER_GROUP.match(word.text):
        return False
    if right - left >= THIN * word.size and any(left <= border <= right for border in borders):
        return False
    return bool(LEADING_GROUP.search(" ".join(part.text for part in group)))
