"""What is printed on one page: words and rules, in points from the page's top left corner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from checker.model.document import Aside
from checker.model.place import Box
from checker.readers.pdf.page.shades import HAIRLINE, is_white, visible
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.page.sideways import words_of as sideways_words
from checker.readers.stretches import stretches

EDGE = 6.0  #: the rules of one table end within so many points of each other [unknown]
THICK = 1.0  #: rules from this weight on close a head or a table [unknown]
NEAR = 3.0  #: a vertical rule that ends so close to a horizontal one meets it [unknown]
GAP = 1.5  #: letters further apart than this are of two words [unknown]
STEP = 2.0  #: and so are letters whose tops differ by more [unknown]
HUGE = 3.0  #: letters so many times larger than those they lie over are no part of their word: a watermark [corpus]
SMALL = 0.85  #: a mark is smaller than this part of its word's size [unknown]
SLANT = 0.15  #: letters that rise more steeply, from 0 to 1, are a watermark or run sideways [unknown]
MINUS = re.compile(r"^\u00ad(?=$|[($€£]?\d)")  #: a hyphen before a figure that is stored as a soft one, which none is
LEVEL = 0.9  #: pieces of a rule lie no further above one another [unknown]
JOINT = 1.2  #: pieces of a rule that lie no further apart than this are one rule [unknown]


class Word(Struct, frozen=True, array_like=True):
    """A printed word; `mark` is the raised footnote letter set behind it, `raised` a word that is only that.

    `tag` is the number that the PDF gives the piece of text which the word is from, in a file with tags; those of a
    page run in reading order. `leftward` says that its page runs from right to left and is read in a mirror.
    """

    text: str
    box: Box
    size: float
    bold: bool = False
    italic: bool = False
    mark: str = ""
    raised: bool = False
    tag: int | None = None
    leftward: bool = False


class _Span(Protocol):
    """What reaches from one place of a page to another."""

    @property
    def x0(self) -> float: ...

    @property
    def x1(self) -> float: ...


class Rule(Struct, frozen=True, array_like=True):
    """A horizontal rule; `joints` are the places where two pieces of it meet, which are borders of columns."""

    y: float
    x0: float
    x1: float
    weight: float
    joints: tuple[float, ...] = ()

    @property
    def thick(self) -> bool:
        """Whether it is the kind of rule that closes a head or a table."""
        return self.weight >= THICK

    @property
    def width(self) -> float:
        """Its length in points."""
        return self.x1 - self.x0

    def aligned(self, other: _Span) -> bool:
        """Whether it begins and ends where another rule does, or a table."""
        return abs(self.x0 - other.x0) < EDGE and abs(self.x1 - other.x1) < EDGE

    def within(self, other: _Span) -> bool:
        """Whether it is as wide as another rule, or a part of it."""
        return self.x0 > other.x0 - EDGE and self.x1 < other.x1 + EDGE


class Upright(Struct, frozen=True, array_like=True):
    """A vertical rule."""

    x: float
    top: float
    bottom: float


class Unread(Struct, frozen=True, array_like=True):
    """What is seen and cannot be read: a "picture", figures in a form "field", "sideways", or "struck" out in part."""

    what: str
    box: Box


class Ink(Struct, frozen=True, array_like=True):
    """All that one page prints; `unread` is what of it cannot be read, `sideways` are its words that run up or down.

    `garbled` names what its text layer mixes up, "letters" or "digits"; its words are then not those that are printed.
    `asides` are words that are not to be seen, or that count lines, or that are struck through.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    uprights: tuple[Upright, ...]
    unread: tuple[Unread, ...] = ()
    garbled: str = ""
    sideways: tuple[Turned, ...] = ()
    asides: tuple[Aside, ...] = ()

    @property
    def pictured(self) -> bool:
        """Whether it holds a picture."""
        return any(each.what == "picture" for each in self.unread)


def ink_from(
    page: Any,
    words: Iterable[Word],
    shapes: Sequence[dict[str, Any]],
    unread: Iterable[Unread] = (),
    sideways: Sequence[Turned] = (),
    unseen: Iterable[Word] = (),
) -> Ink:
    """The ink of a pdfplumber page, from its words and from its rects, lines and curves in this order."""
    shapes = visible(shapes)
    uprights = tuple(uprights_of(shapes))
    return Ink(
        page.page_number,
        float(page.width),
        float(page.height),
        tuple(words),
        tuple(met(rule, uprights) for rule in rules_of(shapes)),
        uprights,
        tuple(unread),
        sideways=tuple(sideways_words(sideways)),
        asides=tuple(asides_of("unseen", unseen, page.page_number)),
    )


def asides_of(what: str, words: Iterable[Word], page: int) -> Iterator[Aside]:
    """Words that are set apart, with their marks."""
    return (Aside(what, f"{word.text} {word.mark}".rstrip(), page, word.box) for word in words)


def blank(page: Any) -> Ink:
    """The ink of a page that cannot be read."""
    return Ink(page.page_number, float(page.width), float(page.height), (), (), ())


# ---------------------------------------------------------------- words


def with_minus(text: str) -> str:
    """The letters of a word with a minus that is stored as a soft hyphen."""
    return MINUS.sub("-", text)


@cache
def style_of(font: str) -> tuple[bool, bool]:
    """Whether a font is bold, and whether it is italic, by its name."""
    name = font.lower()
    return bool(re.search("bold|black|heavy|-medi(?!um)", name)), bool(re.search("italic|ital$|oblique", name))


# ---------------------------------------------------------------- rules


def rules_of(shapes: Iterable[dict[str, Any]]) -> Iterator[Rule]:
    """Horizontal rules from lines and flat rectangles; pieces that meet are one rule with joints."""
    pieces = sorted(
        (Rule(shape["top"], shape["x0"], shape["x1"], weight_of(shape)) for shape in shapes if is_flat(shape)),
        key=lambda rule: (rule.y, rule.x0),
    )
    for row in stretches(pieces, lambda row, piece: piece.y - row[0].y <= LEVEL):
        yield from joined(sorted(row, key=lambda rule: rule.x0))


def is_flat(shape: dict[str, Any]) -> bool:
    """Whether a shape is a piece of a horizontal rule: low, and no taller than wide."""
    return bool(shape["height"] < HAIRLINE and shape["width"] >= shape["height"] * 0.9)


def weight_of(shape: dict[str, Any]) -> float:
    """The thickness of a rule in points; a white one has none, since all that it does is to part two shades."""
    if is_white(shape):
        return 0.0
    return float(max(shape["height"], (shape.get("linewidth") or 0) if shape["object_type"] == "line" else 0))


def joined(pieces: list[Rule]) -> Iterator[Rule]:
    """Rules from the pieces of one height, from left to right."""
    first, *rest = pieces
    y, x0, x1, weight, joints = first.y, first.x0, first.x1, first.weight, [first.x0]
    for piece in rest:
        if piece.x0 - x1 > JOINT:
            yield Rule(y, x0, x1, weight, inner(joints, x0, x1))
            y, x0, x1, weight, joints = piece.y, piece.x0, piece.x1, piece.weight, []
        joints.append(piece.x0)
        weight = max(weight, piece.weight)
        x1 = max(x1, piece.x1)
    yield Rule(y, x0, x1, weight, inner(joints, x0, x1))


def inner(joints: list[float], x0: float, x1: float) -> tuple[float, ...]:
    """Joints between the ends of a rule, those that lie within three points taken as one."""
    kept: list[float] = []
    for joint in sorted(joints):
        if x0 + 3 < joint < x1 - 3 and (not kept or joint - kept[-1] > 3):
            kept.append(joint)
    return tuple(kept)


def met(rule: Rule, uprights: Sequence[Upright]) -> Rule:
    """A rule with joints also where vertical rules meet it."""
    places = [u.x for u in uprights if u.top - NEAR < rule.y < u.bottom + NEAR and rule.x0 < u.x < rule.x1]
    return replace(rule, joints=inner([*rule.joints, *places], rule.x0, rule.x1)) if places else rule


def uprights_of(shapes: Iterable[dict[str, Any]]) -> Iterator[Upright]:
    """Vertical rules."""
    for shape in shapes:
        if shape["width"] < HAIRLINE < shape["height"]:
            yield Upright((shape["x0"] + shape["x1"]) / 2, shape["top"], shape["bottom"])
