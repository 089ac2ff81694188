"""The fonts of a page as pdfium has them: what they are called, and how wide their letters are."""

from __future__ import annotations

from msgspec import Struct

from checker.readers.pdf.page import pdfium_calls as calls

STANDS_IN = "Helvetica"  #: what pdfium draws in where a font is missing [given]


class Widths(dict[str, float]):
    """The advance of each letter of a font per point of size; where glyphs share a letter, that of the first."""

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self.settings: dict[tuple[float, float], Advances] = {}

    def __missing__(self, letter: str) -> float:
        return self.setdefault(letter, calls.width_of(self.handle, letter))

    def set(self, size: float, stretch: float) -> Advances:
        """The advances of the letters in a size, stretched."""
        known = self.settings.get((size, stretch))
        return known or self.settings.setdefault((size, stretch), Advances(self, size, stretch))


class Advances(dict[str, float]):
    """How far each letter of one setting moves the pen."""

    def __init__(self, widths: Widths, size: float, stretch: float) -> None:
        self.widths, self.size, self.stretch = widths, size, stretch

    def __missing__(self, letter: str) -> float:
        return self.setdefault(letter, self.widths[letter] * self.size * self.stretch)


class Font(Struct, frozen=True):
    """A font of one page."""

    name: str
    widths: Widths


class Fonts:
    """The fonts of one page by their pdfium handles; each is asked about once.

    What is known of those of another page holds as long as that page is open: a handle may be given again to another
    font as soon as no open page uses the one it was given to.
    """

    def __init__(self, before: dict[int, Font] | None = None) -> None:
        """Take the fonts of a page that stays open while this one is read."""
        self.before, self.known = before or {}, dict[int, Font]()

    @property
    def one_is_missing(self) -> bool:
        """Whether another font may stand in for one that is missing; it may also be meant."""
        return any(font.name == STANDS_IN for font in self.known.values())

    def font(self, handle: int) -> Font:
        """The font behind a handle."""
        if handle not in self.known:
            self.known[handle] = self.before.get(handle) or Font(calls.name_of(handle) or "unknown", Widths(handle))
        return self.known[handle]
