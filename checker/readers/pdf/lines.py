"""Words to lines: what stands on one baseline, and how its words read as text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from checker.model.place import Box
from checker.readers.pdf.direction import LATIN, RIGHT_TO_LEFT, forwards, is_left_to_right, mirrored, turned
from checker.readers.pdf.ink import Word
from checker.readers.wording import CJK

SAME_LINE = 0.35  #: words whose feet differ by less than this part of their size stand on one line
WIDE = 1.1  #: a gap of more than this part of the size parts two segments of a line
GROUP = 0.45  #: the groups of one figure lie closer together than this part of their size
THIN = 0.345  #: and no further than this where the border of a column falls between them
CLOSE = 0.75  #: a mark further than this part of the size from a word does not belong to it
TAB = 2.0  #: but one that leads a note may be set off from it by so much
FIRST_CJK = "\u2e80"  #: no Chinese character comes before this one
FIRST_RIGHT_TO_LEFT = "\u0590"  #: nor of a script that runs from right to left before this one
LEADING_GROUP = re.compile(r"^[(\[]?[-+−–]?[$€£]?\d{1,3}(?: \d{3})*$")
LATER_GROUP = re.compile(r"^\d{3}(?:[.,]\d+)?[)\]]?[a-z*]?$")


class Line(Struct, frozen=True, dict=True):
    """Words on one baseline, from left to right; what is asked of it again and again is found out once."""

    words: tuple[Word, ...]
    box: Box
    size: float

    @cached_property
    def text(self) -> str:
        """The words as text, without footnote marks."""
        return text_of(self.words)

    @cached_property
    def bold(self) -> bool:
        """Whether most of its letters are bold."""
        return sum(len(w.text) for w in self.words if w.bold) * 2 > sum(len(w.text) for w in self.words)

    @cached_property
    def italic(self) -> bool:
        """Whether most of its letters are italic."""
        return sum(len(w.text) for w in self.words if w.italic) * 2 > sum(len(w.text) for w in self.words)

    @cached_property
    def segments(self) -> list[tuple[Word, ...]]:
        """The words in groups that wide gaps part."""
        return segments_of(self.words, WIDE * self.size)


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Lines from the top down; raised marks are attached to the word before them, or lead their line."""
    rows: list[list[Word]] = []
    raised: list[Word] = []
    ordered = sorted(words, key=lambda word: (word.box.bottom, word.box.x0))
    for word in ordered:
        row = rows[-1] if rows else None
        if row and word.box.bottom - row[0].box.bottom < SAME_LINE * max(word.size, row[0].size):
            row.append(word)
        else:
            rows.append([word])
    rows, raised = without_marks(rows)
    lines = [line_of(row) for row in rows]
    for mark in raised:
        attach(lines, mark)
    return lines


def without_marks(rows: list[list[Word]]) -> tuple[list[list[Word]], list[Word]]:
    """Rows of full-size words, and the small raised words that belong to one of them."""
    kept, raised = [], []
    for index, row in enumerate(rows):
        near = row + (rows[index + 1] if index + 1 < len(rows) else [])
        largest = max(word.size for word in near)
        small = [word for word in row if word.size < 0.85 * largest and is_mark(word, near)]
        raised += small
        rest = [word for word in row if word not in small]
        if rest:
            kept.append(rest)
    return kept, raised


def is_mark(word: Word, near: Sequence[Word]) -> bool:
    """Whether a short word is small and raised beside a larger one near it."""
    if len(word.text) > 4:
        return False
    return any(
        word.size < 0.85 * other.size
        and 0.05 * other.size < other.box.bottom - word.box.bottom < 0.8 * other.size
        and other.box.top - word.box.top < 0.5 * other.size
        and (
            -0.2 * other.size < max(word.box.x0 - other.box.x1, other.box.x0 - word.box.x1) < CLOSE * other.size
            or leads(word, other, near)
        )
        for other in near
    )


def leads(mark: Word, first: Word, near: Sequence[Word]) -> bool:
    """Whether a mark leads the line that begins with a word: left of all others, and parted from it by a tab."""
    tab = 0 < first.box.x0 - mark.box.x1 < TAB * first.size
    return tab and all(other is mark or other.box.x0 >= first.box.x0 for other in near)


def attach(lines: list[Line], mark: Word) -> None:
    """Put a raised word where it belongs: behind the word left of it, or before the first word of its line."""
    for index, line in enumerate(lines):
        if line.box.top - 0.5 * line.size <= mark.box.top and mark.box.bottom <= line.box.bottom:
            left = [w for w in line.words if -0.2 * w.size < mark.box.x0 - w.box.x1 < CLOSE * w.size]
            right = [w for w in line.words if -0.2 * w.size < w.box.x0 - mark.box.x1 < CLOSE * w.size]
            right += [line.words[0]] if leads(mark, line.words[0], line.words) else []
            if left:
                word = left[-1]
                words = [replace(w, mark=w.mark + mark.text) if w is word else w for w in line.words]
                lines[index] = replace(line, words=tuple(words))
                return
            if right:
                lines[index] = line_of([replace(mark, raised=True), *line.words])
                return


def line_of(words: Iterable[Word]) -> Line:
    """Words of one baseline as a line."""
    ordered = tuple(sorted(words, key=lambda word: word.box.x0))
    sizes = [word.size for word in ordered if not word.raised]
    return Line(ordered, box_of(ordered), median(sizes) if sizes else ordered[0].size)


def cut(words: Sequence[Word], borders: Sequence[float]) -> list[tuple[Word, ...]]:
    """Words parted at the borders of columns; a word, or a figure with its groups, belongs where its middle lies."""
    parts: list[list[Word]] = [[] for _ in range(len(borders) + 1)]
    ordered = sorted(borders)
    for group in figures_together(words, borders):
        middle = (group[0].box.x0 + group[-1].box.x1) / 2
        parts[bisect_left(ordered, middle)].extend(group)
    return [tuple(part) for part in parts]


def figures_together(words: Sequence[Word], borders: Sequence[float]) -> list[list[Word]]:
    """Words one by one, but the groups of one figure ("47" and "935.9", parted by a thin space) together."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and LATER_GROUP.match(word.text) and one_figure(groups[-1], word, borders):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def one_figure(group: Sequence[Word], word: Word, borders: Sequence[float]) -> bool:
    """Whether three digits go on with the figure that a group has begun; over a border only where set very close."""
    left, right = group[-1].box.x1, word.box.x0
    if right - left >= GROUP * word.size:
        return False
    if right - left >= THIN * word.size and any(left <= border <= right for border in borders):
        return False
    return bool(LEADING_GROUP.search(" ".join(part.text for part in group)))


def box_of(words: Iterable[Word]) -> Box:
    """The box around words."""
    boxes = [word.box for word in words]
    return Box(
        min(box.x0 for box in boxes),
        min(box.top for box in boxes),
        max(box.x1 for box in boxes),
        max(box.bottom for box in boxes),
    )


def segments_of(words: Sequence[Word], gap: float) -> list[tuple[Word, ...]]:
    """Groups of words that lie closer together than `gap` points."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and word.box.x0 - groups[-1][-1].box.x1 < gap:
            groups[-1].append(word)
        else:
            groups.append([word])
    return [tuple(group) for group in groups]


def text_of(words: Sequence[Word]) -> str:
    """Words of one line as text: spaces between them as printed, raised marks left out."""
    text = ""
    last: Word | None = None
    for word in in_reading_order(words):
        if word.raised:
            continue
        if last and parted(last, word):
            text += " "
        text += word.text
        last = word
    return forwards(text) if words and words[0].leftward else text


def in_reading_order(words: Sequence[Word]) -> Sequence[Word]:
    """Words of one line as they are read: from right to left where one of them is Arabic."""
    if words and words[0].leftward:
        return out_of_the_mirror(words)
    if any(word.text[0] >= FIRST_RIGHT_TO_LEFT and RIGHT_TO_LEFT.search(word.text) for word in words):
        ordered = turned(words, lambda word: is_left_to_right(word.text))
        return [replace(word, text=mirrored(word.text)) for word in ordered]
    return words


def out_of_the_mirror(words: Sequence[Word]) -> list[Word]:
    """Words of one line of a page from right to left: Latin words and figures among them run the other way."""
    groups = segments_of(words, WIDE * words[0].size)
    if any(LATIN.search(word.text) for word in words) and not any(RIGHT_TO_LEFT.search(word.text) for word in words):
        return [word for group in groups for word in reversed(group)]
    order = [word for group in groups for word in turned(group[::-1], lambda word: is_left_to_right(word.text))]
    return [replace(word, text=mirrored(word.text)) for word in order]


def parted(left: Word, right: Word) -> bool:
    """Whether a space stands between two words, of which either may be the left one; Chinese is set without."""
    gap = max(right.box.x0 - left.box.x1, left.box.x0 - right.box.x1)
    if gap <= 0.1 * right.size:
        return False
    if left.text[-1] < FIRST_CJK or gap > 0.6 * right.size:
        return True
    return not (CJK.match(left.text[-1]) and CJK.match(right.text[0]))


def marks_of(words: Iterable[Word]) -> tuple[str, ...]:
    """The footnote marks that words bear."""
    found = [word.text if word.raised else word.mark for word in words if word.raised or word.mark]
    return tuple(mark for text in found for mark in re.split(r"[,\s]+", text) if mark)
