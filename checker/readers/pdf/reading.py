"""Puts a document together from what its pages print, and says what of it could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from checker.errors import DocumentError
from checker.model.document import Document, Page
from checker.model.table import Table
from checker.readers.pdf.layout.mirror import as_printed, in_the_mirror
from checker.readers.pdf.layout.running_heads import Sheet, sheets_of
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.tagged import witnessed
from checker.readers.pdf.tables.unread import left_open, unread_in
from checker.readers.pdf.text.outside_tables import language_of, text_of_document
from checker.readers.wording import is_number
from checker.understand.listing import runs

MANY = 8  #: figures that run up or down a page are no more than the labels of a chart [unknown]
GARBLED = "the text layer of {} is garbled: its {} are not those that are printed"


def document_of(name: str, inks: Sequence[Ink], broken: Sequence[int]) -> Document:
    """The document that pages make; `broken` are the numbers of those that could not be read.

    Raises DocumentError where there is no text layer at all.
    """
    if not any(ink.words for ink in inks):
        raise DocumentError(f"{name} {why_unread(inks, broken)}.")
    inks = [in_the_mirror(ink) if runs_leftwards([word.text for word in ink.words]) else ink for ink in inks]
    sheets = sheets_of(inks)
    found, used = tables_of(sheets)
    witnesses, unbelieved = witnessed(found, inks)
    tables = [left_open(doubted(table, inks), sheets, used) for table in witnesses]
    masthead, contents, skeleton = text_of_document(sheets, tables, used)
    missed, without_figures = unread_in(sheets, tables, used, skeleton.captions)
    document = Document(
        name,
        language_of(sheets),
        masthead,
        tuple(page_of(sheet) for sheet in sheets),
        tuple(skeleton.headings),
        tuple(skeleton.paragraphs()),
        tuple(skeleton.tables),
        tuple(skeleton.captions),
        tuple(skeleton.notes),
        (*doubts_of(inks, broken), *unbelieved),
        tuple(contents),
        missed,
        without_figures,
    )
    return as_printed(document, inks)


def page_of(sheet: Sheet) -> Page:
    """A page with its running head and foot."""
    upper = [line.text for line in sheet.furniture if line.box.top < sheet.ink.height / 2]
    lower = [line.text for line in sheet.furniture if line.box.top >= sheet.ink.height / 2]
    ink = sheet.ink
    return Page(ink.number, ink.width, ink.height, " ".join(upper), " ".join(lower))


def why_unread(inks: Sequence[Ink], broken: Sequence[int]) -> str:
    """Why a document without a single word cannot be checked."""
    pictured = [ink.number for ink in inks if ink.pictured]
    if pictured:
        hold = "holds" if len(pictured) == 1 else "hold"
        return f"has no text layer: {pages_in_words(pictured)} {hold} pictures only"
    if broken:
        return "is damaged or cut short and cannot be read as a PDF"
    if any(ink.sideways for ink in inks):
        return "cannot be checked: its text runs up or down its pages"
    return "cannot be checked: nothing is printed on its pages"


def doubts_of(inks: Sequence[Ink], broken: Sequence[int]) -> list[str]:
    """What could not be read of the document, in words; a page that is really empty has no picture either."""
    scanned = [ink.number for ink in inks if ink.pictured and not ink.words]
    doubts = [f"{pages_in_words(broken)} cannot be read: damaged"] if broken else []
    if turned := [ink.number for ink in inks if is_sideways(ink)]:
        doubts.append(f"{pages_in_words(turned)} cannot be read: most figures there run up or down the page")
    if scanned:
        doubts.append(f"{pages_in_words(scanned)} cannot be read: no text layer (a scanned picture?)")
    for what in ("letters", "digits"):
        if mixed := [ink.number for ink in inks if ink.garbled == what]:
            doubts.append(GARBLED.format(pages_in_words(mixed), what))
    return doubts


def is_sideways(ink: Ink) -> bool:
    """Whether most figures of a page run up or down it, and there are more than a chart may have beside its bars."""
    sideways = sum(is_number(word.text) for word in ink.sideways)
    return sideways > MANY and sideways > sum(is_number(word.text) for word in ink.words)


def doubted(table: Table, inks: Sequence[Ink]) -> Table:
    """A table with a doubt where the text layer of one of its pages is garbled."""
    mixed = {ink.garbled: ink.number for ink in inks if ink.garbled and ink.number in table.pages}
    doubts = (GARBLED.format(f"page {number}", what) for what, number in mixed.items())
    return replace(table, doubts=(*table.doubts, *doubts)) if mixed else table


def pages_in_words(numbers: Sequence[int]) -> str:
    """Page numbers as a person writes them: "page 3", "pages 1-3, 7"."""
    words = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs(numbers))
    return f"page{'s' if len(numbers) > 1 else ''} {words}"
