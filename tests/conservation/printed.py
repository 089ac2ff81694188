"""The runs of digits that a file prints, found without the readers that are measured."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from msgspec import Struct

RUN = re.compile(r"\d+")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
PARTS = re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml")


class Printed(Struct, frozen=True):
    """A run of digits as it is printed, with the word that it stands in."""

    run: str
    page: int | None
    word: str


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
