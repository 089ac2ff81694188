"""Tells where the text layer of a page is not what the page shows: Arabic fonts whose letters or digits are mixed up.

Some programs give no account, or a wrong one, of what a font's glyphs stand for. The page looks right, but what can be
copied from it is not what is printed there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pdfminer.pdftypes import PDFStream, dict_value, resolve1

from checker.readers.pdf.page.direction import RIGHT_TO_LEFT
from checker.readers.pdf.page.ink import Word

THRICE = re.compile(r"([\u0620-\u064a])\1\1")  #: no Arabic word has one letter three times on end
SHARE = 50  #: one such word in so many shows that letters are mixed up [unknown]
FEWEST = 3  #: and so many such words at least [unknown]
SECTION = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.S)
CODE = rb"<((?:[0-9A-Fa-f]{2})+)>"
CHAR = re.compile(CODE + rb"\s*" + CODE)
RANGE = re.compile(CODE + rb"\s*" + CODE + rb"\s*(?:" + CODE + rb"|\[([^\]]*)\])")
WIDTH = 4  #: so many hexadecimal digits give one letter [given]
LONGEST = 256  #: no range goes on for longer [given]
LETTERS = re.compile(r"[\u0620-\u064a]")


def garbled(words: Sequence[Word], page: Any) -> str:
    """What the text layer of a page mixes up, "letters" or "digits", or nothing; `page` is pdfminer's."""
    if letters_mixed_up([word.text for word in words]):
        return "letters"
    return "digits" if any(map(digits_mixed_up, maps_of(page))) else ""


def letters_mixed_up(texts: Iterable[str]) -> bool:
    """Whether words are spelt as no Arabic word is."""
    arabic = [text for text in texts if RIGHT_TO_LEFT.search(text)]
    wrong = sum(bool(THRICE.search(text)) for text in arabic)
    return wrong >= FEWEST and wrong * SHARE > len(arabic)


def digits_mixed_up(mapped: Sequence[str]) -> bool:
    """Whether several glyphs of an Arabic font are said to be the same digit."""
    most = max(Counter(text for text in mapped if text.isdigit()).values(), default=0)
    return most > 1 and any(LETTERS.search(text) for text in mapped)


def maps_of(page: Any) -> Iterator[list[str]]:
    """For each font of a page that says so, what its glyphs stand for."""
    fonts = dict_value(dict_value(page.resources).get("Font"))
    for font in (resolve1(value) for value in fonts.values()):
        stream = resolve1(font.get("ToUnicode")) if isinstance(font, dict) else None
        if isinstance(stream, PDFStream):
            yield list(mapped_by(stream.get_data()))


def mapped_by(data: bytes) -> Iterator[str]:
    """What the glyphs stand for that a font's map names, one by one."""
    for kind, body in SECTION.findall(data):
        if kind == b"bfchar":
            yield from (text_of(code) for _, code in CHAR.findall(body))
            continue
        for first, last, start, listed in RANGE.findall(body):
            count = int(last, 16) - int(first, 16) + 1
            yield from map(text_of, re.findall(CODE, listed) if listed else following(start, count))


def following(start: bytes, count: int) -> Iterator[bytes]:
    """As many codes as a range has glyphs, from its first one on; one of several letters stands alone."""
    if len(start) == WIDTH:
        yield from (b"%04x" % (int(start, 16) + step) for step in range(min(count, LONGEST)))


def text_of(code: bytes) -> str:
    """The text that a map gives in hexadecimal digits."""
    return bytes.fromhex(code.decode("ascii")).decode("utf-16-be", "replace")
