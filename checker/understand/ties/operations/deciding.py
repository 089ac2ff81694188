"""Whether a figure of the prose is what it is said to be worked out as, or a slip of that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from decimal import Decimal
from fractions import Fraction

from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.misprints import is_slip
from checker.understand.ties.figures import CellSpot, digits
from checker.understand.ties.library import Library
from checker.understand.ties.operations.computing import computations
from checker.understand.ties.operations.naming import named
from checker.understand.ties.operations.operation import Computed, Operation
from checker.understand.ties.operations.wording import Wording, Words

_SPREAD = (Operation.AVERAGE, Operation.RATIO)  #: what a count may be rounded to
_SURE = 4  #: so many digits are no slip of another figure by chance [unknown]
_TELLING = 3  #: so many are none of the one figure that words name [unknown]
_OFF = 1  #: what is so many steps off may be rounded otherwise [given]


class Computer:
    """Works out figures of the prose."""

    def __init__(self, library: Library) -> None:
        """Take the tables."""
        self._library = library
        self._words = Words(library.language)

    def computed(self, paragraph: Paragraph, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Computed, bool]]:
        """The figures of a paragraph that come out of cells, which is true, or would but for a slip."""
        for _, group in groupby(mentions, key=lambda mention: mention.sentence):
            yield from self._of_sentence(paragraph, list(group), mentions)

    def _of_sentence(
        self, paragraph: Paragraph, mentions: Sequence[Mention], beside: Sequence[Mention]
    ) -> Iterator[tuple[Mention, Computed, bool]]:
        text = paragraph.text
        for mention, wording in zip(mentions, self._words.wordings(text, mentions), strict=True):
            if wording.operations and not mention.spelled:
                others = [each for each in mentions if each is not mention and digits(each) >= _TELLING]
                like = [spot for each in others for spot in self._library.figures.like(each)]
                found = list(self._all(paragraph, mention, wording, like))
                yield from self._decided(mention, beside, found)

    def _all(
        self, paragraph: Paragraph, mention: Mention, wording: Wording, like: Sequence[CellSpot]
    ) -> Iterator[Computed]:
        for each in named(paragraph, wording, mention.sentence, like, self._library):
            for operation in wording.operations:
                yield from computations(operation, each, self._library)

    def _decided(
        self, mention: Mention, beside: Sequence[Mention], found: Sequence[Computed]
    ) -> Iterator[tuple[Mention, Computed, bool]]:
        fits = [each for each in found if _said(mention, each).meets(each.range)]
        if fits:
            yield mention, max(fits, key=lambda each: each.plain), True
        elif (meant := _slipped(mention, found)) and not self._is_said(mention, meant, beside):
            yield mention, meant, False

    def _is_said(self, mention: Mention, meant: Computed, beside: Sequence[Mention]) -> bool:
        """Whether the sentence says otherwise what the figure is, or another figure of the paragraph is what is meant."""
        if any(mention in claim.mentions for claim in self._library.claims[mention.paragraph]):
            return True
        others = (each for each in beside if each is not mention and each.quantity.kind is mention.quantity.kind)
        return any(_said(each, meant).meets(meant.range) for each in others)


def _slipped(mention: Mention, found: Sequence[Computed]) -> Computed | None:
    """What a figure is a slip of, where words name it or it has too many digits to be one by chance."""
    if mention.hedge or digits(mention) < _TELLING:
        return None
    plain = [each for each in found if each.plain]
    slips = {_steps(mention, each): each for each in found if _is_slip(mention, each)}
    told = [each for each in slips.values() if each.plain and len({_steps(mention, one) for one in plain}) == 1]
    if not told and digits(mention) >= _SURE:
        told = list(slips.values())
    return told[0] if len(told) == 1 else None


def _steps(mention: Mention, computed: Computed) -> int:
    return round(abs(computed.value) / Fraction(mention.step))


def _is_slip(mention: Mention, computed: Computed) -> bool:
    """Whether a digit, or two that changed places, or a point that moved turns what comes out into what is printed."""
    said, meant = int(abs(mention.value) / mention.step), _steps(mention, computed)
    width = len(str(said))
    one, other = str(said), str(meant).zfill(width)
    return abs(said - meant) > _OFF and len(one) == len(other) and is_slip(int("1" + one), int("1" + other))


def _said(mention: Mention, computed: Computed) -> Interval:
    """What a figure of the prose stands for, without its sign; a count that is spread over others was rounded."""
    ends = mention.interval
    ends = -ends if ends.high < 0 else ends
    is_rounded = computed.operation in _SPREAD and mention.quantity.kind is Kind.COUNT
    return ends.widened(Fraction(mention.step) / 2) if is_rounded else ends
