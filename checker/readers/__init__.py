"""Turns a file's bytes into a Document: one file or folder here for each format.

A format is known by what its first bytes say, then by the file's ending.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.errors import DocumentError
from checker.model.document import Document

Progress = Callable[[int, int], None]  #: told after each page: pages read, pages in all

ENDINGS = {"pdf": "PDF", "md": "Markdown", "markdown": "Markdown"}  #: the endings that are read, and what they are


def read(data: bytes, name: str, progress: Progress | None = None) -> Document:
    """Read one file. Raises DocumentError where it is empty, of no known format, or cannot be read."""
    ending = name.rpartition(".")[2].lower()
    if not data:
        raise DocumentError(f"{name} is empty.")
    if b"%PDF-" in data[:1024] or ending == "pdf":
        from checker.readers import pdf

        return pdf.read(data, name, progress)
    if ending in ("md", "markdown"):
        from checker.readers import markdown

        return markdown.read(data, name)
    known = ", ".join(f".{known}" for known in ENDINGS)
    raise DocumentError(f"{name} is of no format that is read here ({known}).")
