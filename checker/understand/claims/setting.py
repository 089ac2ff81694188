"""How the figures of a sentence are set: in which parentheses, behind which letter, and what parts them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.claims.signs import Token


class Setting(Struct, frozen=True):
    """A figure, the index of its token, and the tokens that open the parentheses around it, the outermost first."""

    mention: Mention
    at: int
    path: tuple[int, ...]


class ClaimLine:
    """A sentence as its tokens, each with how many parentheses are open there, and its figures."""

    def __init__(self, raw: Sequence[Token], text: str) -> None:
        """Take the tokens of the sentence and its levelled text; letters of items lose their parentheses."""
        self.text = text
        self.raw = raw
        self.tokens = tuple(_lettered(raw))
        self.depths: list[int] = []
        self.figures: list[Setting] = []
        path: list[int] = []
        for index, token in enumerate(self.tokens):
            if token.type == "_OPEN":
                path.append(index)
            self.depths.append(len(path))
            if token.type == "_CLOSE" and path:
                path.pop()
            elif token.type == "_CLOSE" and self.figures and self.figures[-1].at == index - 1:
                self.figures.pop()  # "1) capacity": the number of an item
            if token.mention:
                self.figures.append(Setting(_in_money(token.mention, self.figures), index, tuple(path)))
        self._unclosed = frozenset(path)

    def goes_on(self, mentions: Iterable[Mention]) -> bool:
        """Whether some figures stand in parentheses that nothing closes: the text goes on elsewhere."""
        starts = {each.start for each in mentions}
        open_ones = (each for each in self.figures if self._unclosed.intersection(each.path))
        return any(each.mention.start in starts for each in open_ones)

    def marks(self, first: int, last: int, depth: int) -> frozenset[str]:
        """The kinds of tokens between two of them, those in deeper parentheses left out."""
        within = (self.tokens[index] for index in range(first + 1, last) if self.depths[index] <= depth)
        return frozenset(kind for token in within for kind in (token.type, *token.others))

    def letters(self) -> list[int]:
        """The tokens that are letters of items, one behind the other; a letter that is cited is none."""
        found = [index for index, token in enumerate(self.tokens) if token.type == "_LETTER"]
        depth = self.depths[found[0]] if found else 0
        return [index for index in found if index == found[0] or (self.depths[index] == depth and self._parts(index))]

    def _parts(self, index: int) -> bool:
        return self.tokens[index - 1].type in ("_COMMA", "_SEMI", "_AND", "_OR", "HALT")


def _in_money(mention: Mention, before: Sequence[Setting]) -> Mention:
    """A figure in the currency of the one before, where it has a scale alone: "$5 million and 3 million"."""
    quantity = mention.quantity
    unit = before[-1].mention.quantity.unit if before else None
    if unit and quantity.unit is None and quantity.scale > 1 and quantity.kind is Kind.AMOUNT:
        return replace(mention, quantity=replace(quantity, unit=unit))
    return mention


def _lettered(raw: Sequence[Token]) -> Iterator[Token]:
    """The tokens without the parentheses around letters; "(for group ii)" ends in no letter."""
    kinds = ["", *(token.type for token in raw), ""]
    depth, lettered = 0, False
    for token, before, after in zip(raw, kinds, kinds[2:], strict=False):
        if token.type == "_OPEN" and after == "_LETTER":
            continue
        if token.type == "_LETTER":
            lettered = before == "_OPEN" or not depth
            yield token if lettered else replace(token, type="_GAP")
        elif not (token.type == "_CLOSE" and before == "_LETTER" and lettered):
            depth += {"_OPEN": 1, "_CLOSE": -1}.get(token.type, 0)
            yield token
