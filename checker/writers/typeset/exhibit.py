"""What a finding is shown on: the picture of its page; where there is none, the table or the paragraph as it was read.

The figure that is wrong stands in a frame of its own colour, the figures that speak against it in another. Of a page
only the part is shown where they stand, with the table around it; the picture itself lies in the file once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from checker.languages.interface import ENGLISH, Interface
from checker.model.document import Document, Page
from checker.model.place import Box
from checker.model.report import Finding
from checker.model.table import Table
from checker.writers.typeset.html_table import html_table
from checker.writers.typeset.markup import direction, element, plain, told
from checker.writers.typeset.overlay import framed
from checker.writers.typeset.reading import TablePart

WRONG, WITNESS = "found", "evidence"  #: what a mark is of
FOREIGN = 3  #: of how many other pages a finding shows the evidence
AIR = 1.5  #: points between what is marked and the frame around it
AROUND = 36.0  #: points of the page that are shown above and below what is marked
LEAST = 140.0  #: points of a page that are shown at least
NEAR = 2  #: rows of a table that are shown above and below those that are marked

_WORD = re.compile(r"\S*?\d(?:[\d.,]|[ \u00a0\u2009\u202f](?=\d{3}(?!\d)))*(?<=\d)|\S*\w|\S+")
_Cell = tuple[int, int | None, int]  #: a table, and the row, or None for the heads, and the column, counted from 0


def pages_of(finding: Finding) -> tuple[int, ...]:
    """The pages on which a finding is shown: its own, then those of its evidence."""
    own = [finding.place.page] if finding.place.page is not None else []
    others = [each.place.page for each in finding.evidence if each.place.page is not None and each.place.box]
    foreign = [page for page in dict.fromkeys(others) if page not in own]
    return tuple(own + foreign[:FOREIGN])


def exhibits(
    document: Document, finding: Finding, pictured: Collection[int], sheets: str, say: Interface = ENGLISH
) -> Iterator[str]:
    """What shows a finding, in HTML; `pictured` are the pages with a picture in the file, keyed from `sheets` on."""
    pages = {page.number: page for page in document.pages}
    shown = [pages[number] for number in pages_of(finding) if number in pictured and number in pages]
    for page in shown:
        yield _excerpt(document, finding, page, f"{sheets}{page.number}", say)
    if not shown:
        yield from _drawn(document, finding)


# ------------------------------------------------------------- on the picture of a page


def _excerpt(document: Document, finding: Finding, page: Page, sheet: str, say: Interface) -> str:
    """The part of a page where the marks stand."""
    every = [*((each.place, WITNESS) for each in finding.evidence), (finding.place, WRONG)]  # whose frame lies on top
    marks = [(place, kind) for place, kind in every if place.page == page.number and place.box]
    top, bottom = _reach(page, [place.box for place, _ in marks if place.box], _around(document, finding, page))
    frames = [framed(place.box, kind, place.label, air=AIR) for place, kind in marks]
    label = say("Page {}, with what is meant marked", str(page.number))
    view = f"0 {top:g} {page.width:g} {bottom - top:g}"
    drawn = element("svg", [element("use", href=f"#{sheet}"), *frames], viewBox=view, role="img", aria_label=label)
    return element(
        "figure", [element("figcaption", say("Page {}", str(page.number))), element("div", drawn, class_="page")]
    )


def _around(document: Document, finding: Finding, page: Page) -> Box | None:
    """The table of the finding, where it begins on this page."""
    if finding.spot.table is None:
        return None
    table = document.tables[finding.spot.table]
    return table.box if table.pages and table.pages[0] == page.number == finding.place.page else None


def _reach(page: Page, marks: Collection[Box], table: Box | None) -> tuple[float, float]:
    """From where to where a page is shown: all of it where nothing on it is marked."""
    if not marks:
        return 0.0, page.height
    boxes = [*marks, table] if table else marks
    top, bottom = min(box.top for box in boxes) - AROUND, max(box.bottom for box in boxes) + AROUND
    short = max(0.0, LEAST - (bottom - top)) / 2
    return max(0.0, round(top - short)), min(page.height, round(bottom + short))


# ------------------------------------------------------------- as it was read


def _drawn(document: Document, finding: Finding) -> Iterator[str]:
    """The table or the paragraph of a finding, and the tables of its evidence."""
    if finding.spot.table is None:
        yield from _quoted(document, finding)
    cells = dict(_cells(document, finding))
    for index, table in enumerate(document.tables):
        marked = {cell: kind for cell, kind in cells.items() if cell[0] == index}
        if marked:
            part = _part(table, index, [row for _, row, _ in marked if row is not None])
            yield _table(document, part, {_key(*cell): kind for cell, kind in marked.items()})


def _cells(document: Document, finding: Finding) -> Iterator[tuple[_Cell, str]]:
    """The cells that are marked, and what each is."""
    spot = finding.spot
    named = _named(document, {evidence.place.label for evidence in finding.evidence})
    for cells in named.values():
        yield min(cells, key=lambda cell: (cell[0] != spot.table, abs((cell[1] or 0) - (spot.row or 0)))), WITNESS
    if spot.table is not None:
        yield (spot.table, spot.row, spot.column), WRONG


def _key(table: int, row: int | None, column: int) -> str:
    return f"t{table + 1}{'' if row is None else f'r{row + 1}'}c{column + 1}"


def _named(document: Document, labels: Collection[str]) -> dict[str, list[_Cell]]:
    """The cells that are called so, by their names; several rows may be called alike."""
    rows = {label.partition(", column ")[0] for label in labels}
    named: dict[str, list[_Cell]] = defaultdict(list)
    for index, table in enumerate(document.tables):
        for number, row in enumerate(table.rows):
            for column in range(len(row.cells)) if f"{table.name}, {table.named(row)}" in rows else ():
                label = table.place(row, column).label
                if label in labels:
                    named[label].append((index, number, column))
    return named


def _part(table: Table, index: int, spots: Collection[int]) -> TablePart:
    """The rows that are marked, and their neighbours; all where only a head is."""
    near = {row + step for row in spots for step in range(-NEAR, NEAR + 1)} or {*range(len(table.rows))}
    rows = tuple((number, row) for number, row in enumerate(table.rows, start=1) if number - 1 in near)
    return TablePart(index + 1, table, None, rows)


def _table(document: Document, part: TablePart, marked: dict[str, str]) -> str:
    table = part.table
    left_out = len(table.rows) - len(part.rows)
    some = f" · {left_out} of {len(table.rows)} rows left out" if left_out else ""
    name = f"{table.name[:1].upper()}{table.name[1:]}" + (f" {table.title}" if table.number and table.title else "")
    caption = element("figcaption", [told(name), some])
    means = {"tabindex": "0", "role": "group", "aria_label": "The table", "lang": document.language}
    drawn = element("div", html_table(part, marked), class_="grid", dir=direction(document.language), **means)
    return element("figure", [caption, drawn])


def _quoted(document: Document, finding: Finding) -> Iterator[str]:
    """The paragraph or heading of a finding, with the figure marked."""
    order, offset = finding.spot.order, finding.spot.offset
    texts = [heading.text for heading in document.headings if order and heading.order == order]
    texts += [paragraph.text for paragraph in document.paragraphs if order and paragraph.order == order]
    for text in texts:
        found = _WORD.match(text, offset) if offset else None
        start, end = found.span() if found else (0, 0)
        mark = element("mark", plain(text[start:end])) if found else ""
        inner = [plain(text[:start]), mark, plain(text[end:])]
        yield element("blockquote", inner, lang=document.language, dir=direction(document.language))
