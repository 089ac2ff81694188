"""The masthead of a PDF: on the first page and in the running heads."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.document import Masthead
from checker.readers.pdf.layout.lines import Line, box_of, segments_of, text_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.prose import masthead
from checker.readers.prose.masthead import MastheadPiece

APART = 20.0  #: a gap of more points than this parts the columns of the masthead [unknown]
UPPER = 0.55  #: the masthead stands in this part of the first page [unknown]


def masthead_of(sheets: Sequence[PageBody]) -> tuple[Masthead, set[int]]:
    """The masthead, and the lines of the first page that it takes up."""
    if not sheets:
        return Masthead(), set()
    first = sheets[0]
    heads = [line.text for sheet in sheets for line in sheet.furniture if line.box.top < sheet.ink.height / 2]
    upper = sorted((*first.furniture, *first.lines), key=lambda line: line.box.top)
    pairs = [(line, piece) for line in upper if line.box.top < UPPER * first.ink.height for piece in pieces_of(line)]
    found, used = masthead.masthead_of(heads, [piece for _, piece in pairs])
    return found, {id(pairs[index][0]) for index in used}


def pieces_of(line: Line) -> list[MastheadPiece]:
    """A line in its columns."""
    groups = segments_of(line.words, APART)
    return [
        MastheadPiece(text_of(group), box_of(group), all(word.bold for word in group), line.size) for group in groups
    ]
