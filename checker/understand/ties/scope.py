"""Which tables a paragraph may speak of: those that it names, else those of its sections, the innermost first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from checker.model.document import Document, Heading


class Sections:
    """The headings of a document, and which of them stand over a paragraph."""

    def __init__(self, document: Document) -> None:
        """Take the headings in reading order."""
        self._headings = sorted(document.headings, key=lambda heading: heading.order)
        self._orders = [heading.order for heading in self._headings]
        self._chains: dict[int, tuple[int, ...]] = {}

    def over(self, order: int) -> tuple[Heading, ...]:
        """The headings over a place, the innermost first."""
        return tuple(self._headings[at] for at in self._chain(order))

    def _chain(self, order: int) -> tuple[int, ...]:
        last = bisect_left(self._orders, order)
        if last not in self._chains:
            self._chains[last] = tuple(self._above(last))
        return self._chains[last]

    def _above(self, last: int) -> Iterator[int]:
        level = 99
        for at in reversed(range(last)):
            if self._headings[at].level < level:
                level = self._headings[at].level
                yield at

    @cached_property
    def _ends(self) -> list[int | None]:
        """How far each heading stands over what follows it: to the next one that is not below it."""
        ends: list[int | None] = [None] * len(self._headings)
        open_: list[int] = []
        for at, heading in enumerate(self._headings):
            while open_ and self._headings[open_[-1]].level >= heading.level:
                ends[open_.pop()] = heading.order
            open_.append(at)
        return ends

    def distance(self, order: int, other: int) -> int:
        """How many sections a place must leave until it finds the other: 0 within the same innermost section."""
        chain = self._chain(order)
        return next((steps for steps, at in enumerate(chain) if self._has(at, other)), len(chain))

    def _has(self, at: int, order: int) -> bool:
        end = self._ends[at]
        return self._orders[at] < order and (end is None or order <= end)
