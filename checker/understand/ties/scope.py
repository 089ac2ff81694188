"""Which tables a paragraph may speak of: those that it names, else those of its sections, the innermost first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from checker.model.document import Document, Heading


class Sections:
    """The headings of a document, and which of them stand over a paragraph."""

    def __init__(self, document: Document) -> None:
        """Take the headings in reading order."""
        self._headings = sorted(document.headings, key=lambda heading: heading.order)
        self._orders = [heading.order for heading in self._headings]
        self._chains: dict[int, tuple[Heading, ...]] = {}

    def over(self, order: int) -> tuple[Heading, ...]:
        """The headings over a place, the innermost first."""
        last = bisect_left(self._orders, order)
        if last not in self._chains:
            self._chains[last] = tuple(self._above(last))
        return self._chains[last]

    def _above(self, last: int) -> Iterator[Heading]:
        level = 99
        for heading in reversed(self._headings[:last]):
            if heading.level < level:
                level = heading.level
                yield heading

    def distance(self, order: int, other: int) -> int:
        """How many sections a place must leave until it finds the other: 0 within the same innermost section."""
        chain, theirs = self.over(order), self.over(other)
        return next((at for at, heading in enumerate(chain) if any(heading is each for each in theirs)), len(chain))
