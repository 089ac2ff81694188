"""A pdfplumber PDF whose pages get their objects from pdfium, several times faster than from pdfminer.

    with PdfiumPDF(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            words = page.extract_words()
            page.close()

Only the making of the objects is other than pdfplumber's. A character has one key more, `baseline`: the line it stands
on, in points from the page's top. Colours are RGB from 0 to 1. The file is opened twice, by pdfminer for its structure
and by pdfium for its content, so either may refuse it: `pdfplumber.utils.exceptions.PdfminerException`,
`PdfiumError`. pdfium is not safe to use from two threads.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import Struct
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.utils.exceptions import PdfminerException

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page import pdfium_paths as paths
from checker.readers.pdf.page.font_descriptors import DeclaredFonts
from checker.readers.pdf.page.ink import Ink, ink_of
from checker.readers.pdf.page.lenient import LenientPDF
from checker.readers.pdf.page.pdfium_calls import File, Matrix, PdfiumError, page_of
from checker.readers.pdf.page.pdfium_fonts import Widths
from checker.readers.pdf.page.pdfium_letters import LETTERS, NEAR, OVERHANG, room_of, stretch_of
from checker.readers.pdf.page.pdfium_paths import Item
from checker.readers.pdf.page.recursive_forms import is_endless
from checker.readers.pdf.page.runs import Reader, UnusualPageError

SPACE, INVENTED = 32, {10, 13, 32}  #: pdfium adds these where it sees a gap or the end of a line [given]
MIRRORED = dict(zip("()[]{}<>«»“”", ")(][}{><»«”“", strict=True))
VARIED = {SPACE, 0xA0, *range(0x590, 0x900)}  #: have glyphs of several widths: spaces, joined scripts [given]


class PdfiumPage(Page):
    """A pdfplumber page that asks pdfium for its objects."""

    pdf: "PdfiumPDF"

    def parse_objects(self) -> dict[str, list[Item]]:
        """Return the page's objects by kind."""
        objects: dict[str, list[Item]] = {}
        with self.opened() as (page, text):
            for item in _items(page, Chars(text, self)):
                objects.setdefault(item["object_type"], []).append(item)
        return objects

    @contextmanager
    def opened(self) -> Iterator[tuple[Any, Any]]:
        """The handles of pdfium's page and of its text; both are closed again at once, so memory stays flat."""
        if is_endless(self.page_obj.resources):
            raise PdfiumError(f"Page {self.page_number} draws itself without end.")
        try:
            with page_of(self.pdf.pdfium, self.page_number - 1) as handles:
                yield handles
        except (PDFException, PSException) as error:
            raise PdfminerException(error) from error  # a font's dictionary is damaged; pdfplumber says it so


class PdfiumPDF(LenientPDF):
    """A pdfplumber PDF made of `PdfiumPage`s; construct it from a binary stream, or `open` it."""

    kind = PdfiumPage

    def __init__(self, stream: Any, **settings: Any) -> None:
        super().__init__(stream, **settings)
        stream.seek(0)
        self.pdfium = File(stream.read(), self.password)

    def close(self) -> None:
        """Let go of every page and of the file."""
        super().close()
        self.pdfium.close()


def _items(page: Any, chars: "Chars") -> Iterator[Item]:
    """Yield all that the page draws in the order of the file; pdfium's text has an order of its own."""
    printed = chars.by_object()
    for kind, obj, outer in paths.drawn(page, chars.frame.matrix):
        if kind == paths.TEXT:
            yield from printed.get(obj) or chars.blank(obj, outer)
        else:
            yield from paths.graphics(kind, obj, outer, chars.frame)


class Run(Struct, frozen=True):
    """What the characters of one text object share; lengths are as displayed, y upwards."""

    widths: Widths  # the advance of a letter per point of size
    size: float
    linear: tuple[float, float, float, float]
    box: tuple[float, float, float, float]  # of a character without advance, from its origin
    stretch: float  # what an advance becomes along x in the file's own coordinates; 0 for text that runs another way
    common: Item


class Chars:
    """The characters of one page; its buffers are made once and filled by pdfium again and again."""

    def __init__(self, text: Any, page: Page) -> None:
        self.text, self.frame = text, paths.Frame.of(page)
        self.fonts = DeclaredFonts(page.page_obj.resources)
        self.runs: dict[int, Run] = {}

    def by_object(self) -> dict[int, list[Item]]:
        """The characters of each text object; what one glyph stands for ("fi") stays together, as in pdfplumber."""
        found: dict[int, list[Item]] = {}
        for owner, item in _unmirrored(list(self._pieces())):
            items = found.setdefault(owner, [])
            if items and _same_glyph(items[-1], item):
                items[-1]["text"] = _joined(items[-1]["text"], item["text"])
            else:
                items.append(item)
        for items in found.values():
            if _leftwards(items[0], items[-1]):
                items.reverse()  # pdfium puts Arabic in reading order, pdfplumber leaves it as it is drawn
        return found

    def blank(self, obj: int, outer: Matrix) -> Iterator[Item]:
        """Yield a space for a text object without ink, which pdfium's text leaves out; two words may hang on it."""
        if calls.is_flat(obj):
            matrix = paths.chain(calls.matrix_of(obj), outer)
            run = self._new_run(obj, matrix, 0.0)
            yield self._item(SPACE, matrix[4], matrix[5], run.widths[" "] * run.size, run)

    def _pieces(self) -> Iterator[tuple[int, Item]]:
        for i in range(calls.count_chars(self.text)):
            owner, code = calls.owner_of(self.text, i), calls.letter_of(self.text, i)
            if owner and not (code in INVENTED and calls.is_invented(self.text, i)):
                origin, run = calls.origin_of(self.text, i), self.runs.get(owner) or self._run(owner, i)
                yield owner, self._item(code, *self.frame.move(*origin), self._advance(i, code, origin[0], run), run)

    def _item(self, code: int, x: float, y: float, advance: float, run: Run) -> Item:
        """A character whose origin is displayed at (x, y), y upwards."""
        a, b, c, d = run.linear
        x0, y0, x1, y1 = run.box
        dx, dy = advance * a, advance * b
        x0, x1 = (x + x0 + dx, x + x1) if dx < 0 else (x + x0, x + x1 + dx)
        y0, y1 = (y + y0 + dy, y + y1) if dy < 0 else (y + y0, y + y1 + dy)
        item = self.frame.box("char", x0, y0, x1, y1)
        item |= run.common
        item["text"] = LETTERS.get(code) or chr(code)
        item["size"], item["adv"], item["matrix"] = y1 - y0, advance, (a, b, c, d, x, y)
        item["baseline"] = self.frame.foot - y
        return item

    def _advance(self, i: int, code: int, x: float, run: Run) -> float:
        """How far the pen moves: the font's width of the letter, unless pdfium's box tells otherwise."""
        advance = run.widths[chr(code)] * run.size
        if not run.stretch:
            return advance
        reach: float = (calls.right_of(self.text, i) - x) / run.stretch
        spare = NEAR if code in VARIED else (OVERHANG + abs(run.linear[2])) * run.size
        return advance if -NEAR <= reach - advance <= spare else reach

    def _run(self, owner: int, i: int) -> Run:
        own = calls.char_matrix_of(self.text, i)
        run = self._new_run(owner, paths.chain(own, self.frame.matrix), stretch_of(own))
        return self.runs.setdefault(owner, run)

    def _new_run(self, owner: int, matrix: Matrix, stretch: float) -> Run:
        a, b, c, d = matrix[:4]
        size, font = calls.size_of(owner), self.fonts.font(calls.font_of(owner))
        common = {"fontname": font.name, "upright": a * d > 0 and b * c <= 0} | paths.marks(owner)
        return Run(font.widths, size, (a, b, c, d), room_of(c, d, font.descent, size), stretch, common)


def _same_glyph(one: Item, other: Item) -> bool:
    """Whether two neighbours are parts of one glyph: they are drawn at the same point with the same width."""
    return bool(one["x0"] == other["x0"] and one["matrix"] == other["matrix"] and one["x1"] == other["x1"] > one["x0"])


def _joined(text: str, piece: str) -> str:
    """The letters of one glyph in reading order; pdfium gives Arabic ones backwards, unless it split them itself."""
    if unicodedata.bidirectional(piece) in ("R", "AL") and text != "\u0644":  # lam comes first where pdfium splits
        return piece + text
    return (text + piece).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unmirrored(pieces: list[tuple[int, Item]]) -> list[tuple[int, Item]]:
    """Turn brackets back in text that runs leftwards: there pdfium gives the one that is meant, not the one drawn."""
    items = [item for _, item in pieces]
    for i, item in enumerate(items):
        if item["text"] in MIRRORED:
            before, after = items[max(i - 1, 0)], items[min(i + 1, len(items) - 1)]
            first, then = (before, item) if i and before["baseline"] == item["baseline"] else (item, after)
            if first["baseline"] == then["baseline"] and _leftwards(first, then):
                item["text"] = MIRRORED[item["text"]]
    return pieces


def _leftwards(first: Item, then: Item) -> bool:
    """Whether the second character stands before the first, as the page was written (it may be upside down)."""
    return bool((then["x0"] - first["x0"]) * first["matrix"][0] < 0)


def ink_of_page(page: PdfiumPage) -> Ink:
    """Words and rules of a page; the same as `ink_of` finds."""
    try:
        with page.opened() as (handle, text):
            return Reader(paths.Frame.of(page), DeclaredFonts(page.page_obj.resources), handle, text).ink()
    except UnusualPageError:
        return ink_of(page)
