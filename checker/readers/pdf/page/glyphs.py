"""Letters that are taken one by one: text from right to left, signs that pdfium gives in halves, what is set askew.

pdfium gives text from right to left in the order of reading, with the brackets that are meant; a page has it as it is
drawn, from left to right, and in that order words are put together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import bidirectional

from checker.languages import scripts
from checker.readers.pdf.page.words import Piece

LEFTWARD = re.compile(f"[{scripts.LEFTWARD}]")
SINGLE = re.compile(f"{LEFTWARD.pattern}|[\ud800-\udfff]")  #: letters that run leftwards, and the halves of a pair
MIRRORED = dict(zip("()[]{}<>«»“”", ")(][}{><»«”“", strict=True))


def as_drawn(letters: str, shown: Sequence[int], xs: Sequence[float], ys: Sequence[float]) -> str:
    """The letters of a page with brackets turned back where they stand in text that runs leftwards.

    `shown` are the numbers of those that are printed, in the order of reading.
    """
    drawn = list(letters)
    for before, at, after in zip([*shown[:1], *shown], shown, [*shown[1:], *shown[-1:]], strict=False):
        if letters[at] in MIRRORED:
            first, then = (before, at) if before != at and ys[before] == ys[at] else (at, after)
            if ys[first] == ys[then] and xs[then] < xs[first]:
                drawn[at] = MIRRORED[letters[at]]
    return "".join(drawn)


def whole(glyphs: Iterable[Piece]) -> list[Piece]:
    """The glyphs of a text object from its letters, as they are drawn; what one stands for ("fi") stays together."""
    found: list[Piece] = []
    for glyph in glyphs:
        if found and (glyph.x0, glyph.top) == (found[-1].x0, found[-1].top) and glyph.x1 == found[-1].x1 > glyph.x0:
            found[-1].text = joined(found[-1].text, glyph.text)
        elif glyph.bottom > glyph.top:
            found.append(glyph)
    for glyph in found:
        glyph.text = glyph.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return found[::-1] if found and found[-1].x0 < found[0].x0 else found


def joined(text: str, letter: str) -> str:
    """The letters of one glyph in the order of reading; pdfium gives Arabic ones backwards unless it split them."""
    backwards = bidirectional(letter) in ("R", "AL") if letter else False
    return letter + text if backwards and text != scripts.LAM else text + letter  # lam comes first where pdfium splits
