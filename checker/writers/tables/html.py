"""The tables beside the pages that they were read from, as one HTML file that a person can look through.

Each page that has tables is shown as a picture with everything that was read drawn over it, and beside it the tables as
they were read; pointing at a cell on either side lights it up on the other. The file stands alone: pictures, styles and
the few lines of script are in it, and nothing is fetched. `pages_shown` says which pages' pictures are to be handed in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath

from checker.model.document import Document
from checker.model.table import Note, Table
from checker.writers.typeset.figures import counted, pages_named
from checker.writers.typeset.html_table import html_table
from checker.writers.typeset.markup import direction, element, plain, superscripts
from checker.writers.typeset.overlay import overlay
from checker.writers.typeset.reading import Spread, TablePart, spreads_of
from checker.writers.typeset.sheet import sheet

LAYERS = ("grid", "heads", "labels", "figures", "texts", "doubts", "notes")  #: what can be drawn over a page, or not


def pages_shown(document: Document) -> tuple[int, ...]:
    """The numbers of the pages with tables, and of those with the caption of a table that was not read."""
    return tuple(spread.page.number for spread in spreads_of(document) if spread.page)


def write(document: Document, pictures: Mapping[int, bytes] | None = None) -> str:
    """The view of the document's tables as HTML text; `pictures` are WebP pictures of pages by their number."""
    spreads = spreads_of(document)
    sections = [_section(document, spread, pictures or {}) for spread in spreads]
    legend = _legend() if any(spread.page for spread in spreads) else ()
    body = [_summary(document), "\n", *legend, element("main", sections)]
    title = f"{document.name}: tables as they were read"
    return sheet(title, body, "writers/tables/html.css", "writers/tables/html.js")


# ------------------------------------------------------------- what stands above the pages


def _summary(document: Document) -> str:
    facts = [
        document.masthead.symbol,
        counted(len(document.pages), "page") if document.pages else None,
        counted(len(document.tables), "table") + " read" if document.tables else "no table was read",
    ]
    lines = [
        element("h1", plain(PurePath(document.name).name)),
        element("p", plain(" · ".join(filter(None, facts))), class_="facts"),
        element("ul", _unread(document), class_="unread"),
        element("ol", [_entry(number, table) for number, table in enumerate(document.tables, start=1)]),
    ]
    return element("header", lines)


def _entry(number: int, table: Table) -> str:
    where = f" · {pages_named(table.pages)}" if table.pages else ""
    doubt = element("b", "?", class_="query", title="; ".join(table.doubts)) if table.doubts else ""
    return element("li", [element("a", element("bdi", plain(_name(table))), href=f"#t{number}"), plain(where), doubt])


def _unread(document: Document) -> Iterator[str]:
    for place in document.missed:
        link = [element("a", f"page {place.page}", href=f"#page{place.page}"), ": "] if place.page is not None else []
        yield element("li", ["Not read: ", *link, plain(place.label)])
    for doubt in document.doubts:
        yield element("li", "Not read: " + plain(doubt))


def _legend() -> Iterator[str]:
    """What each colour on the pages means; each can be left out."""
    boxes = ((layer, element("input", type="checkbox", id=layer, checked="", class_="layer")) for layer in LAYERS)
    labels = [element("label", [box, layer], class_=layer) for layer, box in boxes]
    yield element("nav", ["Drawn over the pages: ", *labels])


# ------------------------------------------------------------- page by page


def _section(document: Document, spread: Spread, pictures: Mapping[int, bytes]) -> str:
    """One page: its picture, and beside it, or under it where the page lies on its side, its tables."""
    tables = (_table(document, part) for part in spread.parts)
    missed = (element("p", plain(f"Not read: {place.label}"), class_="against") for place in spread.missed)
    read = element("div", [*tables, *missed], class_="read")
    page = spread.page
    if page is None:
        return element("section", read, class_="unpaged") + "\n"
    picture = overlay(page, spread, pictures.get(page.number))
    shape = "wide" if page.width > page.height else "tall"
    inner = [element("h2", f"Page {page.number}"), element("div", picture, class_="page"), read]
    return element("section", inner, class_=shape, id=f"page{page.number}") + "\n"


def _table(document: Document, part: TablePart) -> str:
    """A table as it was read, with its caption above, its notes below, and what speaks against the reading."""
    table = part.table
    notes = [note for note in table.notes if note.page == part.page or part.page is None]
    inner = [
        element("figcaption", _caption(part)),
        *(element("p", "Not checked: " + plain(doubt), class_="against") for doubt in table.doubts),
        element("div", html_table(part), class_="grid"),
        element("ul", map(_note, notes), class_="notes") if notes else "",
    ]
    anchor = part.key if part.first else None
    return element("figure", inner, id=anchor, lang=document.language, dir=direction(document.language)) + "\n"


def _caption(part: TablePart) -> Iterator[str]:
    table = part.table
    yield element("strong", element("bdi", plain(_name(table))))
    facts = [] if part.first else ["continued"]
    facts += [table.unit] if table.unit else ["no unit"]
    facts += [f"{pages_named(table.pages)} together"] if len(table.pages) > 1 else []
    facts += [counted(len(table.rows), "row"), counted(len(table.columns), "column")]
    yield element("small", " · ".join(element("bdi", plain(fact)) for fact in facts))


def _name(table: Table) -> str:
    number = f"Table {table.number}" if table.number else ""
    return f"{number} {table.title}".strip() or "Table without a caption"


def _note(note: Note) -> str:
    return element("li", superscripts([note.mark] if note.mark else []) + " " + plain(note.text))
