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
REACH = 6  #: a run is read in no more parts than this
#: which neighbours of a run may be read together with it, from the nearest on
WINDOWS = sorted(((a, b) for a in range(-5, 1) for b in range(1, 7) if b - a <= 6), key=lambda w: w[1] - w[0])


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
        yield from (Piece("head", mark.text, caption.page, word or said) for mark in caption.marks)
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
        led = bool(column.code and column.formula and column.formula.startswith(column.code))
        yield Piece("head", column.code or "", first, led)
        for text in (column.formula, *column.marks):
            yield Piece("head", text or "", first)
        before = column
    for row in table.rows:
        named = any(cell and cell.text == row.label for cell in row.cells)  # for want of a label
        yield Piece("cell", row.label, row.page, named)
        yield from (Piece("cell", mark, row.page) for mark in row.marks)
        for cell in filter(None, row.cells):
            for text in (cell.text, *cell.marks):
                yield Piece("cell", text, cell.page)
    for note in table.notes:
        yield Piece("text", note.mark, note.page)
        yield Piece("text", note.text, note.page)


# The one against the other

Owed = list[tuple[str, Piece]]  #: the runs that were read and have not been found on the page yet, in their order


def balance_of(name: str, printed: Sequence[Printed], document: Document) -> Balance:
    """What became of the printed runs of a document."""
    owed: defaultdict[int | None, Owed] = defaultdict(list)
    for piece in pieces_of(document):
        owed[piece.page] += [(run, piece) for run in runs(piece.text)]
    balance = Balance(name, len(printed), Counter(), [], [])
    by_page: defaultdict[int | None, list[Printed]] = defaultdict(list)
    for each in printed:
        by_page[each.page].append(each)
    open_ = {page: unpaid(each, owed[page], balance.kept) for page, each in by_page.items()}
    for page, each in by_page.items():
        open_[page] = rejoined(each, open_[page], owed[page], balance.kept)
    for page, ones in open_.items():
        rest = list(ones.values())
        for beside in () if page is None else (page - 1, page + 1):
            rest = list(unpaid(rest, owed[beside], balance.kept).values())
        balance.lost += rest
    balance.doubled += [(run, piece) for pieces in owed.values() for run, piece in pieces if not piece.spare]
    return balance


def unpaid(printed: Sequence[Printed], owed: Owed, kept: Counter[str]) -> dict[int, Printed]:
    """The runs, by their numbers, that stand nowhere among what was read; each other is taken off there."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(owed)), key=lambda at: (owed[at][1].spare, at), reverse=True):
        places[owed[at][0]].append(at)
    lost, found = {}, set()
    for number, each in enumerate(printed):
        if places[each.run]:
            found.add(places[each.run].pop())
        else:
            lost[number] = each
    kept.update(owed[at][1].where for at in found)
    owed[:] = [each for at, each in enumerate(owed) if at not in found]
    return lost


def rejoined(
    printed: Sequence[Printed], lost: dict[int, Printed], owed: Owed, kept: Counter[str]
) -> dict[int, Printed]:
    """The runs that stay lost though neighbours are read as one, "4.8 7" as "4.87", or one as several.

    A neighbour that had been found elsewhere is free again for another that is lost.
    """
    for number in list(lost):
        if number not in lost:
            continue
        for first, last in WINDOWS:
            start, end = number + first, number + last
            window = printed[max(0, start) : end]
            if start < 0 or len(window) < end - start or not pay(window, owed, kept):
                continue
            for at, each in enumerate(window, start):
                lost.pop(at, None) or release(each, lost)
            break
    return lost


def release(each: Printed, lost: dict[int, Printed]) -> None:
    """Let a run that was found twice stand for another that is lost."""
    other = next((at for at, one in lost.items() if one.run == each.run), None)
    if other is not None:
        del lost[other]


def pay(window: Sequence[Printed], owed: Owed, kept: Counter[str]) -> bool:
    """Whether runs make up one that was read, or several beside each other, which are then taken off."""
    whole = "".join(each.run for each in window)
    for start in range(len(owed)):
        made = ""
        for end in range(start, min(start + REACH, len(owed))):
            made += owed[end][0]
            if made == whole:
                kept[owed[start][1].where] += 1
                del owed[start : end + 1]
                return True
            if not whole.startswith(made):
                break
    return False


def balanced(name: str) -> Balance:
    """The balance of one file of the shared folder."""
    path = SHARED / name
    return balance_of(name, printed_in(path), api.read_document(path.read_bytes(), path.name))
