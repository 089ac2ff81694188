"""How pdfium's letters are set: what they stand for, what room they take, how far they move the pen."""

from __future__ import annotations

from checker.readers.pdf.page.pdfium_calls import Matrix

#: a glyph of no known letter; the hyphen that pdfium sees at a line's end [given]
LETTERS = {0: "\ufffd", 2: "-", 0xFFFE: "-"}
#: that of Times New Roman; letters on one baseline are level, whatever their fonts declare [decision 0017]
DESCENT = -0.216
#: less is no difference; so much of its size may a letter's ink reach beyond its advance, as an italic f does [unknown]
NEAR, OVERHANG = 1e-3, 0.3


def stretch_of(own: Matrix) -> float:
    """What an advance becomes along x in the file's own coordinates; 0 for text that runs another way."""
    return own[0] if own[0] > 0 and abs(own[1]) < NEAR * own[0] else 0.0


def room_of(c: float, d: float, size: float) -> tuple[float, float, float, float]:
    """The box of a letter without advance, from its origin: a size high, its foot a descent under the baseline."""
    low, high = DESCENT * size, (1 + DESCENT) * size
    return (min(c * low, c * high), min(d * low, d * high), max(c * low, c * high), max(d * low, d * high))
