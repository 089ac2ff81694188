"""From the displayed page, on which boxes count points from the top left corner, to the points of the file."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from checker.model.place import Box

Corners = tuple[float, float, float, float]  #: left, lower, right and upper edge in points of the file

LETTER: Corners = (0, 0, 612, 792)  #: a page that says nothing of its size [given]


def corners(numbers: Iterable[float]) -> Corners:
    """The edges of a rectangle, whichever of its corners the file names first; that of the usual page for none."""
    x0, y0, x1, y1 = numbers
    found = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return found if found[0] < found[2] and found[1] < found[3] else LETTER


class MarkedSheet(Struct, frozen=True):
    """A page of a file: its media box, the part that is shown (`crop`), and by how many quarters it is turned."""

    media: Corners = LETTER
    crop: Corners = LETTER
    quarters: int = 0

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the displayed page, counted from the top left, stands in the file."""
        x0, y0, x1, y1 = self.media
        turns = ((x0 + x, y1 - y), (x0 + y, y0 + x), (x1 - x, y0 + y), (x1 - y, y1 - x))
        return turns[self.quarters % 4]

    def quad(self, box: Box) -> list[float]:
        """The corners of a displayed box: upper left, upper right, lower left, lower right as it is read."""
        displayed = ((box.x0, box.top), (box.x1, box.top), (box.x0, box.bottom), (box.x1, box.bottom))
        return [number for corner in displayed for number in self.point(*corner)]

    def edges(self, box: Box) -> Corners:
        """The rectangle of the file that a displayed box is."""
        return corners((*self.point(box.x0, box.top), *self.point(box.x1, box.bottom)))

    @property
    def shown(self) -> Box:
        """The part of the displayed page that the crop box leaves."""
        x0, y0, x1, y1 = self.media
        left, lower, right, upper = (
            max(x0, self.crop[0]) - x0,
            max(y0, self.crop[1]) - y0,
            min(x1, self.crop[2]) - x0,
            min(y1, self.crop[3]) - y0,
        )
        width, height = x1 - x0, y1 - y0
        return (
            Box(left, height - upper, right, height - lower),
            Box(lower, left, upper, right),
            Box(width - right, lower, width - left, upper),
            Box(height - upper, width - right, height - lower, width - left),
        )[self.quarters % 4]
