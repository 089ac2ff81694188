"""Numbers that stand in a document though what bears them was not read as what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages import LANGUAGES
from checker.languages.words import alternatives
from checker.model.document import Document
from checker.understand.structure.numbered import Item, bare

_EVERYWHERE = 10**9  #: stands behind everything [given]


def bears(document: Document, kind: str, number: str, around: tuple[Item, Item]) -> bool:
    """Whether something between two items, or a caption that was read as text, may bear a number."""
    if kind == "footnotes":
        marks = [each.marks for each in document.paragraphs] + [each.marks for each in document.headings]
        return any(mark.text == number for found in marks for mark in found)
    if kind == "headings" and any(bare(each.number) == number for each in document.contents):
        return True  # whether it is there is asked of the contents
    if kind in ("paragraphs", "headings"):
        end = r"\s" if "." in number else r"[.．)](?!\d)"
        sought = re.compile(rf"(?:^|\s)[(（]?{re.escape(number)}(?:{end}|$)")
    else:
        return is_captioned(document, kind, number, around[0].order, around[1].order)
    return any(sought.search(text) for text in _between(document, around[0].order, around[1].order))


def is_captioned(document: Document, kind: str, number: str, first: int = 0, last: int = _EVERYWHERE) -> bool:
    """Whether a text between two places begins as the caption with a number does, or a table or a caption has it.

    A caption may be read as text, with what stands beside it; its number may be read apart: "Figure 9. 2 Plan".
    """
    sought = re.compile(rf"^\W*(?:{_called(document, kind)})\s?{re.escape(number)}(?!\w)(?!.*[.。]$)", re.I | re.S)
    if kind == "tables" and any(table.number == number for table in document.tables):
        return True
    captions = (f"{each.number}.{each.title}" for each in document.captions if f"{each.kind}s" == kind)
    if "." in number and any(re.match(rf"{re.escape(number)}(?!\w)", text) for text in captions):
        return True
    return any(sought.search(text) for text in _between(document, first, last))


def _called(document: Document, kind: str) -> str:
    """An expression for the words that captions of a kind begin with."""
    language = LANGUAGES[document.language]
    return alternatives({"tables": language.captions, "figures": language.figures}.get(kind, language.annexes))


def _between(document: Document, first: int, last: int) -> Iterator[str]:
    """The texts that stand between two places, the places included, and the titles and notes of the document."""
    yield from (each.text for each in document.paragraphs if first <= each.order <= last)
    for heading in document.headings:
        if first <= heading.order <= last:
            yield from (heading.text, heading.number or "")
    for table in document.tables:
        yield table.title
        if first <= table.order <= last:
            yield from (row.label for row in table.rows)
    yield from (note.text for note in document.notes)
