"""Text that runs upwards or downwards, as heads in narrow columns do: its words in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from msgspec import Struct

from checker.model.place import Box
from checker.readers.pdf.page.pdfium_letters import room_of
from checker.readers.stretches import stretches

SAME = 0.35  #: what runs along one line differs in its place by less than this part of its size [unknown]
SPACE = 0.1  #: a gap of more than this part of the size parts two words [unknown]


class Turned(Struct, frozen=True):
    """A word, or a piece of one, that runs sideways, in its box in points from the page's top left corner."""

    text: str
    box: Box
    size: float
    upwards: bool

    @property
    def level(self) -> float:
        """How far its line lies from the side on which the first line is."""
        return self.box.middle if self.upwards else -self.box.middle

    @property
    def start(self) -> float:
        """How far along its way it begins."""
        return -self.box.bottom if self.upwards else self.box.top

    @property
    def end(self) -> float:
        """How far along its way it ends."""
        return -self.box.top if self.upwards else self.box.bottom


def turned(
    text: str, xs: Sequence[float], ys: Sequence[float], matrix: Sequence[float], font: Any, size: float, height: float
) -> Iterator[Turned]:
    """The words of a text object that runs sideways: letters at points counted from the page's lower left corner."""
    _, b, c, d, *_ = matrix
    left, _, right, _ = room_of(c, d, size)
    numbered = [(letter.isspace(), index) for index, letter in enumerate(text)]
    for blank, group in groupby(numbered, key=lambda pair: pair[0]):
        if not blank:
            first, *_, last = [index for _, index in group] * 2
            far = ys[last] + font.widths[text[last]] * size * b
            top, bottom = height - max(ys[first], far), height - min(ys[first], far)
            box = Box(xs[first] + left, top, xs[first] + right, bottom)
            yield Turned(text[first : last + 1], box, abs(c) * size, b > 0)


def turned_char(char: dict[str, Any]) -> Turned:
    """A character of a pdfplumber page that runs sideways."""
    box = Box(char["x0"], char["top"], char["x1"], char["bottom"])
    return Turned(char["text"], box, box.x1 - box.x0, char["matrix"][1] > 0)


def words_of(pieces: Iterable[Turned]) -> list[Turned]:
    """Pieces put together to words, in the order in which a reader who turns the page reads them."""
    return [word for line in lines_of(pieces) for word in joined(line, SPACE)]


def texts_of(words: Iterable[Turned]) -> list[str]:
    """What stands on each line that words make."""
    return [" ".join(word.text for word in line) for line in lines_of(words)]


def lines_of(pieces: Iterable[Turned]) -> list[list[Turned]]:
    """Pieces that run along one line, line after line; those that run upwards are read from the left."""
    ordered = sorted(pieces, key=lambda piece: (not piece.upwards, piece.level))
    return [sorted(line, key=attrgetter("start")) for line in stretches(ordered, is_level)]


def is_level(line: Sequence[Turned], piece: Turned) -> bool:
    """Whether a piece runs along the line of the one before it."""
    return piece.upwards == line[-1].upwards and piece.level - line[-1].level <= SAME * piece.size


def joined(line: Sequence[Turned], gap: float) -> Iterator[Turned]:
    """Pieces of one line put together where no more than a gap, as a part of the size, parts them."""
    whole = line[0]
    for piece in line[1:]:
        if piece.start - whole.end > gap * piece.size:
            yield whole
            whole = piece
        else:
            whole = Turned(whole.text + piece.text, whole.box.union(piece.box), whole.size, whole.upwards)
    yield whole
