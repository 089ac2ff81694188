"""Pieces of text to words: what stands together on one line, by the rules of pdfplumber's `extract_words`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import Any

from msgspec import Struct

from checker.model.place import Box
from checker.readers.pdf.page.direction import RIGHT_TO_LEFT, crossed, spelt
from checker.readers.pdf.page.ink import GAP, HUGE, SMALL, STEP, Word
from checker.readers.stretches import stretches


class Piece(Struct):
    """Letters of one font on one baseline that stand together; in points from the page's top left corner.

    A piece without letters is a space by itself; one without a source is a single glyph, which may stand for several.
    """

    text: str
    x0: float
    last: float  #: the left side of the last letter, or of the last space behind it
    end: float  #: the right side of the last letter, from which the gap to the next piece is counted
    x1: float
    top: float
    bottom: float
    size: float
    style: tuple[bool, bool]  #: bold, italic
    spaced: bool  #: whether a space stands behind it
    source: Any = None  #: where it was cut from
    tag: int | None = None  #: the number that the PDF gives the text it is from


Splitter = Callable[[Piece], Iterable[Piece]]  #: gives a piece letter by letter


def words_of(pieces: Sequence[Piece], split: Splitter) -> Iterator[Word]:
    """The words of a page from its pieces, which come in the order of the file; words in reading order."""
    for line in lines_of(pieces):
        for word in words_in(in_order(line, split)):
            if len(word) == 1 and word[0].source:
                yield word_alone(word[0])
            else:
                yield from filter(attrgetter("text"), map(word_of, parts_of(word)))  # a stroke alone says nothing


def lines_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces by the lines they stand on: their tops follow each other without a step."""
    tops = stretches(sorted({piece.top for piece in pieces}), lambda line, top: top <= line[-1] + STEP)
    place = {top: index for index, line in enumerate(tops) for top in line}
    lines: list[list[Piece]] = [[] for _ in tops]
    for piece in pieces:
        lines[place[piece.top]].append(piece)
    return lines


def in_order(line: list[Piece], split: Splitter) -> list[Piece]:
    """The pieces of a line from left to right; where two lie over each other, all letters of the line are sorted."""
    ordered = sorted(line, key=attrgetter("x0"))
    if any(piece.x0 <= before.last for before, piece in pairwise(ordered) if before.last > before.x0):
        letters = [letter for piece in line for letter in split(piece)]
        return sorted(letters, key=attrgetter("x0"))
    return ordered


def words_in(line: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Pieces from left to right in groups, one for each word."""
    word: list[Piece] = []
    for piece in line:
        if word and (
            not piece.text
            or piece.x0 > word[-1].end + GAP
            or abs(piece.top - word[-1].top) > STEP
            or not word[-1].size < HUGE * piece.size < HUGE * HUGE * word[-1].size
        ):
            yield word
            word = []
        if piece.text:
            word.append(piece)
            if piece.spaced:
                yield word
                word = []
    if word:
        yield word


def parts_of(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """A word parted before what stands in full size behind a raised piece: a mark belongs to what stands before it.

    In a word from right to left that is what stands to its right.
    """
    large = len(pieces) > 2 or (len(pieces) == 2 and pieces[0].size < SMALL * pieces[1].size)
    if large and not RIGHT_TO_LEFT.search("".join([piece.text for piece in pieces])):
        size = max(piece.size for piece in pieces)
        foot = max(piece.bottom for piece in pieces if piece.size > SMALL * size)
        raised = [piece.size < SMALL * size and piece.bottom < foot - 0.1 * size for piece in pieces]
        begun = 0
        for index in range(1, len(pieces)):
            if raised[index - 1] and not raised[index]:
                yield pieces[begun:index]
                begun = index
        yield pieces[begun:]
    else:
        yield pieces


def word_alone(piece: Piece) -> Word:
    """A word of one piece."""
    bold, italic = piece.style
    box = Box(piece.x0, piece.top, piece.x1, piece.bottom)
    return Word(piece.text if piece.source else text_of([piece]), box, piece.size, bold, italic, tag=piece.tag)


def word_of(pieces: list[Piece]) -> Word:
    """One word; the smaller pieces that are raised beside it are its mark."""
    if len(pieces) == 1:
        return word_alone(pieces[0])
    size = max(piece.size for piece in pieces)
    foot = max(piece.bottom for piece in pieces if piece.size > SMALL * size)
    body = [piece for piece in pieces if piece.size >= SMALL * size or piece.bottom >= foot - 0.1 * size]
    mark = "".join(piece.text for piece in pieces if piece not in body) if len(body) < len(pieces) else ""
    sides = zip(*((piece.x0, piece.top, piece.x1, piece.bottom) for piece in body), strict=True)
    lefts, tops, rights, bottoms = sides
    box = Box(min(lefts), min(tops), max(rights), max(bottoms))
    sizes = median(piece.size for piece in body for _ in piece.text)
    return Word(text_of(body), box, sizes, *body[0].style, mark, tag=body[0].tag)


def text_of(pieces: Sequence[Piece]) -> str:
    """What pieces say; text from right to left is drawn against the order of reading."""
    text = "".join([piece.text for piece in pieces])
    if not RIGHT_TO_LEFT.search(text):
        return text
    glyphs = ((letters, piece) for piece in pieces for letters in (piece.text if piece.source else [piece.text]))
    return spelt(crossed([(letters, piece.x0, piece.x1) for letters, piece in glyphs]))
