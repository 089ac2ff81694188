"""Where something stands in a document."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct


class Box(NamedTuple):
    """A rectangle on a page, in points from the page's top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def middle(self) -> float:
        """The horizontal centre."""
        return (self.x0 + self.x1) / 2

    @property
    def level(self) -> float:
        """The height of its middle."""
        return (self.top + self.bottom) / 2

    def union(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.x0, other.x0), min(self.top, other.top), max(self.x1, other.x1), max(self.bottom, other.bottom)
        )


class Place(Struct, frozen=True):
    """A place that a person can find: the page (counted from 1), the box on it, and words ("table 2, row Total").

    Formats without pages (Markdown, Word) have words only.
    """

    label: str
    page: int | None = None
    box: Box | None = None
