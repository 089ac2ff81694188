"""`python -m tests.conservation`: each run of digits that a document prints must stand in one place of what was read.

What is printed is taken from elsewhere: of a PDF from pdftotext, of a Word file from its own markup. A run may stand in
a cell, in a paragraph, in a heading, head or caption, in a running head, or apart from the text for a reason that the
document itself gives. A run that stands nowhere is lost; one that stands in two places, or that was never printed, is
doubled.
"""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import click
from msgspec import Struct

from checker import api
from checker.model.document import Document, Page
from checker.model.table import Column, Table
from tests.real.reading import SHARED

RUN = re.compile(r"\d+")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
PARTS = re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml")
NEAR = 1  #: a text that two pages share is counted on the first of them


class Piece(Struct, frozen=True):
    """A text that was read, where, and on which page; one that is `spare` is printed once and said twice."""

    where: str
    text: str
    page: int | None = None
    spare: bool = False


class Printed(Struct, frozen=True):
    """A run of digits as it is printed, with the word that it stands in."""

    run: str
    page: int | None
    word: str


class Balance(Struct):
    """What became of the runs of one document."""

    name: str
    printed: int
    kept: Counter[str]
    lost: list[Printed]
    doubled: list[tuple[str, Piece]]


# What is printed


def digits(text: str) -> str:
    """A text with its digits in Western shape."""
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)


def runs(text: str) -> list[str]:
    """The runs of digits in a text."""
    return RUN.findall(digits(text))


def printed_in(path: Path) -> list[Printed]:
    """The runs that a file prints."""
    return list(printed_by_word(path) if path.suffix == ".docx" else printed_by_pdf(path))


def printed_by_pdf(path: Path) -> Iterator[Printed]:
    """The runs of a PDF as pdftotext has them, word by word."""
    told = subprocess.run(["pdftotext", "-q", "-bbox", path, "-"], check=True, capture_output=True).stdout
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", told.decode("utf-8", "replace"))
    for number, page in enumerate(text.split("<page ")[1:], 1):
        for word in re.findall(r"<word [^>]*>(.*?)</word>", page):
            yield from (Printed(run, number, word) for run in runs(word))


def printed_by_word(path: Path) -> Iterator[Printed]:
    """The runs of a Word file: the letters of each paragraph of each part that prints something."""
    with ZipFile(io.BytesIO(path.read_bytes())) as archive:
        for name in filter(PARTS.fullmatch, archive.namelist()):
            for text in paragraphs_in(ElementTree.fromstring(archive.read(name))):
                yield from (Printed(run, None, f"{name}: {text}") for run in runs(text))


def paragraphs_in(root: ElementTree.Element) -> Iterator[str]:
    """The texts of paragraphs, each without those in its own text boxes, which follow."""
    pending = [root]
    while pending:
        text, inner = text_of(pending.pop())
        yield text
        pending += inner[::-1]


def text_of(element: ElementTree.Element) -> tuple[str, list[ElementTree.Element]]:
    """The letters of an element, and the paragraphs in it, which are none of its own."""
    text, inner = "", []
    for child in element:
        if child.tag == W + "p":
            inner.append(child)
        elif child.tag in (W + "t", M + "t"):
            text += child.text or ""
        elif child.tag in (W + "tab", W + "br", W + "cr", W + "noBreakHyphen"):
            text += " "
        elif child.tag not in (FALLBACK, W + "del", W + "moveFrom"):
            own, below = text_of(child)
            text += own
            inner += below
    return text, inner


# What was read


def pieces_of(document: Document) -> Iterator[Piece]:
    """All texts of a document as it was read, each once."""
    word = not document.pages
    for page in document.pages:
        yield from of_page(page)
    for heading in document.headings:
        yield Piece("head", heading.number or "", heading.page, word)
        yield Piece("head", heading.text, heading.page)
        yield from (Piece("head", mark.text, heading.page, word) for mark in heading.marks)
    for paragraph in document.paragraphs:
        yield Piece("text", paragraph.number or "", paragraph.page, word)
        yield from (Piece("text", mark.text, paragraph.page, word) for mark in paragraph.marks)
        at = 0
        for line in paragraph.lines:
            yield Piece("text", paragraph.text[at : line.end], line.page)
            at = line.end
        yield Piece("text", paragraph.text[at:], paragraph.page)
    for table in document.tables:
        yield from of_table(table)
    titled = {(table.number, table.title) for table in document.tables}
    for caption in document.captions:
        said = caption.kind == "table" and (caption.number, caption.title) in titled
        yield Piece("head", caption.number, caption.page, said)
        yield Piece("head", caption.title, caption.page, said)
    for note in document.notes:
        yield Piece("text", note.mark, note.page, word)
        yield Piece("text", note.text, note.page)
    for entry in document.contents:
        for text in (entry.number, entry.text, entry.paragraphs, entry.leaf):
            yield Piece("text", text or "", entry.page)
    for aside in document.asides:
        yield Piece(f"apart: {aside.what}", aside.text, aside.page)
    head = document.masthead
    first = document.pages[0].number if document.pages else None
    for text in (head.symbol, head.date, head.distribution, *head.languages, head.session):
        yield Piece("running head", text or "", first, True)


def of_page(page: Page) -> Iterator[Piece]:
    """What a page has beside its text."""
    yield Piece("running head", page.head, page.number)
    yield Piece("running head", page.foot, page.number)


def of_table(table: Table) -> Iterator[Piece]:
    """What a table says; a spanning head, which each of its columns bears, is printed once."""
    first = table.pages[0] if table.pages else None
    for text in (table.number, table.title, table.unit, table.stub_head, *table.marks):
        yield Piece("head", text or "", first)
    before: Column | None = None
    for column in table.columns:
        for level, text in enumerate(column.path):
            again = before is not None and before.path[: level + 1] == column.path[: level + 1]
            yield Piece("head", text, first, again)
        for text in (column.code, column.formula, *column.marks):
            yield Piece("head", text or "", first)
        before = column
    for row in table.rows:
        for text in (row.label, *row.marks):
            yield Piece("cell", text, row.page)
        for cell in filter(None, row.cells):
            for text in (cell.text, *cell.marks):
                yield Piece("cell", text, cell.page)
    for note in table.notes:
        yield Piece("text", note.mark, note.page)
        yield Piece("text", note.text, note.page)


# The one against the other


def balance_of(name: str, printed: Sequence[Printed], document: Document) -> Balance:
    """What became of the printed runs of a document."""
    owed: defaultdict[int | None, list[tuple[str, Piece]]] = defaultdict(list)
    for piece in pieces_of(document):
        owed[piece.page] += [(run, piece) for run in runs(piece.text)]
    kept: Counter[str] = Counter()
    asked = printed
    for reach in (0, NEAR, -NEAR):
        asked = [each for each in asked if not is_paid(each, owed, reach, kept)]
    lost = list(regrouped(asked, owed, kept))
    left = [(run, piece) for pieces in owed.values() for run, piece in pieces if not piece.spare]
    return Balance(name, len(printed), kept, lost, left)


def is_paid(
    printed: Printed, owed: defaultdict[int | None, list[tuple[str, Piece]]], reach: int, kept: Counter[str]
) -> bool:
    """Whether a run stands among the texts of its page, or of one beside it; it is taken off there."""
    page = None if printed.page is None else printed.page + reach
    found = [(piece.spare, at) for at, (run, piece) in enumerate(owed[page]) if run == printed.run]
    if not found:
        return False
    _, piece = owed[page].pop(min(found)[1])
    kept[piece.where] += 1
    return True


def regrouped(
    asked: Sequence[Printed], owed: defaultdict[int | None, list[tuple[str, Piece]]], kept: Counter[str]
) -> Iterator[Printed]:
    """The runs that are lost even if they were parted, or put together, in another way where they were read."""
    rest = list(asked)
    while rest:
        taken = next((n for n in range(min(6, len(rest)), 0, -1) if is_made(rest[:n], owed[rest[0].page], kept)), 0)
        if not taken:
            yield rest[0]
        rest = rest[taken or 1 :]


def is_made(printed: Sequence[Printed], owed: list[tuple[str, Piece]], kept: Counter[str]) -> bool:
    """Whether neighbouring runs make up others that stand beside each other where they were read."""
    whole = "".join(each.run for each in printed)
    for start in range(len(owed)):
        made = ""
        for end in range(start, min(start + 6, len(owed))):
            made += owed[end][0]
            if made == whole:
                kept[owed[start][1].where] += len(printed)
                del owed[start : end + 1]
                return True
            if not whole.startswith(made):
                break
    return False


def balanced(name: str) -> Balance:
    """The balance of one file of the shared folder."""
    path = SHARED / name
    return balance_of(name, printed_in(path), api.read_document(path.read_bytes(), path.name))
