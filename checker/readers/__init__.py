"""Turns a file's bytes into a Document: one file or folder here for each format.

A format is known by what its first bytes say, then by the file's ending.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from msgspec import Struct

from checker.errors import DocumentError
from checker.model.document import Document

Progress = Callable[[int, int], None]  #: told after each page: pages read, pages in all

#: the endings that are read, and what they are
ENDINGS = {"pdf": "PDF", **dict.fromkeys(("docx", "docm", "dotx", "dotm"), "Word")}
ENDINGS |= {"md": "Markdown", "markdown": "Markdown", "csv": "CSV"}
KNOWN = ", ".join(f".{ending}" for ending in ENDINGS)
#: the endings of office documents that are not read; one in a folder is named, so that nobody thinks it checked
OTHERS = ("doc", "rtf", "odt", "xls", "xlsx", "ods")
LARGEST = 1 << 30  #: bytes; a file that is larger is no report [cost]


class Means(Struct, frozen=True):
    """By what means a PDF is read.

    `engine` delivers letters and rules: "pdfium", or "pdfplumber", the slow reference that finds the same.
    `jobs` processes share a document, where they can be had quickly (on Linux). `meanwhile` is called when the others
    have begun and before this one reads its first page: what is needed afterwards is got ready there, beside the
    reading.
    """

    engine: str = "pdfium"
    jobs: int = 1
    meanwhile: Callable[[], object] = bool


STANDARD_INPUT = "-"  #: the name of what is read from there: it has no ending
USUAL = Means()
ENGINES = ("pdfium", "pdfplumber")  #: what delivers the letters and rules of a PDF


def is_document(below: str) -> bool:
    """Whether a file of a folder is meant, by its path there: nothing hidden, and no lock file of Word ("~$a.docx")."""
    path = PurePath(below)
    is_hidden = any(part.startswith((".", "~$")) for part in path.parts)
    return not is_hidden and path.suffix.lower().removeprefix(".") in (*ENDINGS, *OTHERS)


def read(data: bytes, name: str, progress: Progress | None = None, means: Means = USUAL) -> Document:
    """Read one file. Raises DocumentError where it is empty, of no known format, or cannot be read."""
    ending = name.rpartition(".")[2].lower()
    if not data:
        raise DocumentError(f"{name} is empty.")
    if b"%PDF-" in data[:1024] or ending == "pdf":
        from checker.readers import pdf

        return pdf.read(data, name, progress, means.engine, means.jobs, means.meanwhile)
    if ENDINGS.get(ending) == "Word" or ending == "doc" or (data.startswith(b"PK") and b"word/document" in data):
        from checker.readers import docx

        return docx.read(data, name)
    if ending in ("md", "markdown"):
        from checker.readers import markdown

        return markdown.read(data, name)
    from checker.readers import csv

    if ending == "csv" or (name == STANDARD_INPUT and csv.is_grid(data)):
        return csv.read(data, name)
    raise DocumentError(f"{name} is of no format that is read here ({KNOWN}).")
