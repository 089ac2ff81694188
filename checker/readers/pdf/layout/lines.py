"""Words to lines: what stands on one baseline, and how its words read as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import attrgetter
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from checker.model.place import Box
from checker.readers.pdf.layout.cutting import LATER_GROUP, cut
from checker.readers.pdf.page.direction import LATIN, RIGHT_TO_LEFT, forwards, is_left_to_right, mirrored, turned
from checker.readers.pdf.page.ink import Word
from checker.readers.stretches import stretches
from checker.readers.wording import is_chinese

SAME_LINE = 0.35  #: words whose feet differ by less than this part of their size stand on one line [unknown]
WIDE = 1.1  #: a gap of more than this part of the size parts two segments of a line [unknown]
NARROW = 0.7  #: and a gap of more than this part two figures that may stand in two columns [unknown]
CLOSE = 0.75  #: a mark further than this part of the size from a word does not belong to it [unknown]
TAB = 2.0  #: but one that leads a note may be set off from it by so much [unknown]
SPACE = 0.1  #: a gap of more than this part of the size parts two words [unknown]
EVERYWHERE = Box(float("-inf"), 0.0, float("inf"), 0.0)  #: what nothing is parted from [given]
FIRST_RIGHT_TO_LEFT = "\u0590"  #: no letter of a script that runs from right to left comes before this one
DIGIT = re.compile(r"\d")
DIGITS = re.compile(r"^[(\[]?[-+−–$€£]?\d[\d\s.,]*%?[)\]]?$")


class Line(Struct, frozen=True, dict=True):
    """Words on one baseline, from left to right; what is asked of it again and again is found out once."""

    words: tuple[Word, ...]
    box: Box
    size: float

    @cached_property
    def text(self) -> str:
        """The words as text, without footnote marks."""
        return text_of(self.words)

    @property
    def whole(self) -> str:
        """All that it prints: its words with their footnote marks."""
        return " ".join(f"{word.text} {word.mark}".rstrip() for word in self.words)

    @cached_property
    def bold(self) -> bool:
        """Whether most of its letters are bold."""
        return most_of([w for w in self.words if w.bold], self.words)

    @cached_property
    def italic(self) -> bool:
        """Whether most of its letters are italic."""
        return most_of([w for w in self.words if w.italic], self.words)

    @cached_property
    def numeric(self) -> bool:
        """Whether it holds a digit."""
        return bool(DIGIT.search(self.text))

    def cut(self, borders: Sequence[float]) -> tuple[tuple[Word, ...], ...]:
        """The words parted at the borders of columns."""
        places = tuple(borders)
        if places not in self.cuts:
            self.cuts[places] = cut(self.words, places)
        return self.cuts[places]

    @cached_property
    def cuts(self) -> dict[tuple[float, ...], tuple[tuple[Word, ...], ...]]:
        """What it is cut into by each set of borders that was tried."""
        return {}

    @cached_property
    def filled(self) -> dict[tuple[float, ...], bool]:
        """Whether figures stand between each set of borders that was tried."""
        return {}

    @cached_property
    def segments(self) -> list[tuple[Word, ...]]:
        """The words in groups that wide gaps part."""
        return segments_of(self.words, WIDE * self.size)

    @cached_property
    def parts(self) -> list[tuple[Word, ...]]:
        """The words parted where a column may end, though none of its borders is known."""
        return parts_of(self.words, self.size)


def most_of(some: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether some words have most of the letters of all."""
    return bool(some) and sum(len(w.text) for w in some) * 2 > sum(len(w.text) for w in words)


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Lines from the top down; raised marks are attached to the word before them, or lead their line."""
    ordered = sorted(words, key=attrgetter("box.bottom", "box.x0"))
    rows, raised = without_marks(stretches(ordered, is_level))
    lines = [line_of(row) for row in rows]
    for mark in raised:
        attach(lines, mark)
    return lines


def is_level(row: Sequence[Word], word: Word) -> bool:
    """Whether a word stands on the line of the first of a row."""
    first = row[0]
    return word.box.bottom - first.box.bottom < SAME_LINE * max(word.size, first.size)


def without_marks(rows: list[list[Word]]) -> tuple[list[list[Word]], list[Word]]:
    """Rows of full-size words, and the small raised words that belong to one of them."""
    kept, raised = [], []
    for row, below in zip(rows, [*rows[1:], []], strict=False):
        near = row + below
        large = 0.85 * max([word.size for word in near])
        small = [word for word in row if word.size < large and is_mark(word, near)]
        raised += small
        if rest := [word for word in row if word not in small] if small else row:
            kept.append(rest)
    return kept, raised


def is_mark(word: Word, near: Sequence[Word]) -> bool:
    """Whether a short word is small and raised beside a larger one near it; what only opens a bracket goes on."""
    if len(word.text) > 4 or word.text.count("(") > word.text.count(")"):
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
    ordered = tuple(sorted(words, key=attrgetter("box.x0")))
    sizes = [word.size for word in ordered if not word.raised]
    return Line(ordered, box_of(ordered), median(sizes) if sizes else ordered[0].size)


def box_of(words: Sequence[Word]) -> Box:
    """The box around words."""
    if len(words) == 1:
        return words[0].box
    lefts, tops, rights, bottoms = zip(*[word.box for word in words], strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def segments_of(words: Sequence[Word], gap: float) -> list[tuple[Word, ...]]:
    """Groups of words that lie closer together than `gap` points."""
    if len(words) == 1:
        return [(words[0],)]
    groups: list[list[Word]] = []
    end = float("-inf")  # of the last word
    for word in words:
        box = word.box
        if groups and box.x0 - end < gap:
            groups[-1].append(word)
        else:
            groups.append([word])
        end = box.x1
    return [tuple(group) for group in groups]


def parts_of(words: Sequence[Word], size: float) -> list[tuple[Word, ...]]:
    """Words parted where a column may end: at white space, and between two figures that stand close."""
    parts: list[tuple[Word, ...]] = []
    for segment in segments_of(words, NARROW * size):
        starts = [index for index, word in enumerate(segment) if not (index and LATER_GROUP.match(word.text))]
        figures = [segment[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
        parts += figures if all(DIGITS.match(text_of(figure)) for figure in figures) else [segment]
    return parts


def text_of(words: Sequence[Word]) -> str:
    """Words of one line as text: spaces between them as printed, raised marks left out."""
    text, last = "", EVERYWHERE
    for word in words:
        if word.leftward or word.text[0] >= FIRST_RIGHT_TO_LEFT:
            return text_in_any_script(words)
        if not word.raised:
            box = word.box
            gap = box.x0 - last.x1
            if gap < 0:
                gap = max(gap, last.x0 - box.x1)
            text += " " + word.text if gap > SPACE * word.size else word.text
            last = box
    return text


def text_in_any_script(words: Sequence[Word]) -> str:
    """The same where some may be Chinese, or run from right to left."""
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
    for word in words:
        if word.text[0] >= FIRST_RIGHT_TO_LEFT and RIGHT_TO_LEFT.search(word.text):
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
    gap = right.box.x0 - left.box.x1
    if gap < 0:
        gap = max(gap, left.box.x0 - right.box.x1)
    if gap <= SPACE * right.size:
        return False
    return gap > 0.6 * right.size or not (is_chinese(left.text[-1]) and is_chinese(right.text[0]))


def marks_of(words: Iterable[Word]) -> tuple[str, ...]:
    """The footnote marks that words bear."""
    found = [word.text if word.raised else word.mark for word in words if word.raised or word.mark]
    return tuple(mark for text in found for mark in re.split(r"[,\s]+", text) if mark)
