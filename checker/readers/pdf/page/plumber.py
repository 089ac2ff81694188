"""The ink of a page as pdfplumber reads it: words of its letters, smaller ones raised beside them as their marks."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Any

from msgspec.structs import replace

from checker.model.place import Box
from checker.readers.pdf.page.direction import crossed, spelt
from checker.readers.pdf.page.ink import (
    GAP,
    HUGE,
    SLANT,
    SMALL,
    STEP,
    Ink,
    Unread,
    Word,
    ink_from,
    style_of,
    with_minus,
)
from checker.readers.pdf.page.sideways import turned_char


def ink_of(page: Any) -> Ink:
    """Words and rules of a pdfplumber page; text that runs sideways is apart."""
    sideways = [turned_char(char) for char in page.chars if not is_upright(char) and char["text"].strip()]
    pictures = [Unread("picture", Box(*(float(image[side]) for side in Box._fields))) for image in page.images]
    return ink_from(page, words_of(page), page.rects + page.lines + page.curves, pictures, sideways)


def words_of(page: Any) -> Iterator[Word]:
    """The upright words of a page, their raised marks taken off."""
    upright = page if all(is_upright(char) for char in page.chars) else page.filter(is_upright)
    for word in upright.extract_words(x_tolerance=GAP, y_tolerance=STEP, return_chars=True):
        yield from split_marks([char for char in word["chars"] if char["size"] > 0])


def is_upright(thing: dict[str, Any]) -> bool:
    """Whether a pdfplumber object is anything but a sideways character (its own `upright` takes some of those in)."""
    return bool(thing["object_type"] != "char" or abs(thing["matrix"][1]) <= SLANT * abs(thing["matrix"][0]))


def split_marks(chars: list[dict[str, Any]]) -> Iterator[Word]:
    """One word of one size, or a word and the smaller characters raised before or behind it as its mark."""
    if not chars:
        return
    size = max(char["size"] for char in chars)
    foot = max(char["bottom"] for char in chars if char["size"] > SMALL * size)
    raised = [size / HUGE < char["size"] < SMALL * size and char["bottom"] < foot - 0.1 * size for char in chars]
    body = [char for char, up in zip(chars, raised, strict=True) if not up]
    mark = "".join(char["text"] for char, up in zip(chars, raised, strict=True) if up)
    word = word_of(body)
    if word.text:  # a glyph may stand for nothing
        yield replace(word, mark=mark)


def word_of(chars: list[dict[str, Any]]) -> Word:
    """Characters that stand together, as a word."""
    box = Box(
        min(char["x0"] for char in chars),
        min(char["top"] for char in chars),
        max(char["x1"] for char in chars),
        max(char["bottom"] for char in chars),
    )
    size = median(char["size"] for char in chars)
    style, tag = style_of(str(chars[0]["fontname"])), chars[0].get("mcid")
    letters = [(char["text"], char["x0"], char["x1"]) for char in chars]
    return Word(with_minus(spelt(crossed(letters))), box, size, *style, tag=tag)
