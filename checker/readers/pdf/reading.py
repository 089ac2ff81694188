"""Puts a document together from what its pages print, and says what of it could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.errors import DocumentError
from checker.model.document import Aside, Document, Page
from checker.model.place import Box
from checker.model.table import Table
from checker.readers.pdf.layout.line_numbers import without_line_numbers
from checker.readers.pdf.layout.mirror import as_printed, in_the_mirror
from checker.readers.pdf.layout.running_heads import PageBody, sheets_of
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.chart_labels import charts_of
from checker.readers.pdf.tables.tagged import witnessed
from checker.readers.pdf.tables.unread import left_open, unread_in
from checker.readers.pdf.text.outside_tables import language_of, text_of_document
from checker.understand.listing import runs

#: what is said of a table in which something stands that cannot be read
UNREAD = {
    "field": "it has figures in form fields on page {}, which were not read",
    "struck": "a figure on page {} is struck through in part",
}
MENDED = "the file is damaged: it does not say where its parts are, so that some may be missing"
#: what is said of pages on which letters are not what is printed there
GARBLED = {
    "letters": "the text layer of {} is garbled: its letters are not those that are printed",
    "digits": "the text layer of {} is garbled: its digits are not those that are printed",
    "fonts": "a font of {} is damaged: its letters may not be those that are printed",
}


def document_of(name: str, inks: Sequence[Ink], broken: Sequence[int], mended: bool = False) -> Document:
    """The document that pages make; `broken` are the numbers of those that could not be read, `mended` whether the file
    was, so that something of it may be missing.

    Raises DocumentError where there is no text layer at all.
    """
    if not any(ink.words for ink in inks):
        raise DocumentError(f"{name} {why_unread(inks, broken)}.")
    inks = [without_line_numbers(ink) for ink in inks]
    inks = [in_the_mirror(ink) if runs_leftwards([word.text for word in ink.words]) else ink for ink in inks]
    sheets = sheets_of(inks)
    found, used, again = tables_of(sheets)
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
        (*([MENDED] if mended else []), *doubts_of(inks, broken), *unbelieved),
        tuple(contents),
        missed,
        without_figures,
        (*again, *skeleton.asides, *beside(inks, tables), *(aside for ink in inks for aside in ink.asides)),
        charts_of(sheets, skeleton.captions),
        unread_pages(inks, broken),
        mended,
    )
    return as_printed(document, inks)


def beside(inks: Sequence[Ink], tables: Sequence[Table]) -> Iterator[Aside]:
    """What runs up or down pages, but for the heads of tables."""
    for ink in inks if any(ink.sideways for ink in inks) else ():
        heads = [column.box for table in tables if table.pages[0] == ink.number for column in table.columns]
        for word in ink.sideways:
            if not any(box and holds(box, word.box) for box in heads):
                yield Aside("sideways", word.text, ink.number, word.box)


def holds(outer: Box, inner: Box) -> bool:
    """Whether the middle of a box lies in another."""
    return outer.x0 <= inner.middle <= outer.x1 and outer.top <= inner.level <= outer.bottom


def page_of(sheet: PageBody) -> Page:
    """A page with its running head and foot."""
    upper = [line.text for line in sheet.furniture if line.box.top < sheet.ink.height / 2]
    lower = [line.text for line in sheet.furniture if line.box.top >= sheet.ink.height / 2]
    ink = sheet.ink
    return Page(ink.number, ink.width, ink.height, " ".join(upper), " ".join(lower))


def unread_pages(inks: Sequence[Ink], broken: Sequence[int]) -> tuple[int, ...]:
    """The pages that are damaged or pictures only, or whose letters cannot be trusted, by number."""
    return tuple(
        ink.number for ink in inks if ink.number in broken or (ink.pictured and not ink.words) or ink.garbled == "fonts"
    )


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
    if scanned:
        doubts.append(f"{pages_in_words(scanned)} cannot be read: no text layer (a scanned picture?)")
    for what, said in GARBLED.items():
        if mixed := [ink.number for ink in inks if ink.garbled == what]:
            doubts.append(said.format(pages_in_words(mixed)))
    if filled := [ink.number for ink in inks if any(each.what == "field" for each in ink.unread)]:
        doubts.append(f"figures in the form fields of {pages_in_words(filled)} were not read")
    return doubts


def doubted(table: Table, inks: Sequence[Ink]) -> Table:
    """A table with a doubt where the text layer of one of its pages is garbled, or figures in it cannot be read."""
    pages = [ink for ink in inks if ink.number in table.pages]
    mixed = {ink.garbled: ink.number for ink in pages if ink.garbled}
    unread = {each.what: ink.number for ink in pages for each in ink.unread if stands_in(each.box, table, ink.number)}
    doubts = [GARBLED[what].format(f"page {number}") for what, number in mixed.items()]
    doubts += [said.format(unread[what]) for what, said in UNREAD.items() if what in unread]
    return replace(table, doubts=(*table.doubts, *doubts)) if doubts else table


def stands_in(box: Box, table: Table, page: int) -> bool:
    """Whether something stands beside the label of a row."""
    rows = (row.box for row in table.rows if row.page == page and row.box)
    return any(row.top <= box.level <= row.bottom for row in rows)


def pages_in_words(numbers: Sequence[int]) -> str:
    """Page numbers as a person writes them: "page 3", "pages 1-3, 7"."""
    words = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs(numbers))
    return f"page{'s' if len(numbers) > 1 else ''} {words}"
