"""Numbers that stand in a document though what bears them was not read as what it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.languages import LANGUAGES
from checker.languages.numerals import YEAR
from checker.languages.scripts import SMALL
from checker.languages.words import alternatives
from checker.model.document import Document
from checker.model.table import Note, Table
from checker.understand.structure.footnotes import FAR
from checker.understand.structure.numbered import Item, bare

_EVERYWHERE = 10**9  #: stands behind everything [given]
#: What a note that was read as text stands behind, and begins with: a letter that is no small one, a sign.
_BEHIND, _BEGINS = r"(?:^|[.;:)>”»]\s+|。\s*)", rf"[.)]?\s*(?=[^\W\d_{SMALL}]|[<“«])"
_GLUED = rf"(?:[^\W\d_][.,;:)”»’\"]?|(?<!\d){YEAR}[.,;:)”»]?)"  #: a mark is glued to a word or a year


def bears(document: Document, kind: str, number: str, around: tuple[Item, Item]) -> bool:
    """Whether something between two items, or a caption that was read as text, may bear a number."""
    if kind == "footnotes":
        marks = [each.marks for each in document.paragraphs] + [each.marks for each in document.headings]
        return any(mark.text == number for found in marks for mark in found) or is_text(document, number)
    if kind == "headings" and any(bare(each.number) == number for each in document.contents):
        return True  # whether it is there is asked of the contents
    if kind in ("paragraphs", "headings"):
        end = r"[.．)]?\s" if "." in number else r"[.．)](?!\d)"
        sought = re.compile(rf"(?:^|\s)[(（]?{re.escape(number)}(?:{end}|$)")
    else:
        return is_captioned(document, kind, number, around[0].order, around[1].order)
    return any(sought.search(text) for text in _between(document, around[0].order, around[1].order))


def is_captioned(document: Document, kind: str, number: str, first: int = 0, last: int = _EVERYWHERE) -> bool:
    """Whether a text between two places begins as the caption with a number does, or a table or a caption has it.

    A caption may be read as text, with what stands beside it; its number may be read apart: "Figure 9. 2 Plan".
    """
    sought = re.compile(rf"^\W*(?:{_called(document, kind)})\s?{re.escape(number)}(?!\w)(?!.*[.。]$)", re.I | re.S)
    told = {each.order for each in document.captions}
    if kind == "tables" and any(each.number == number and each.order not in told for each in document.tables):
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


def is_text(document: Document, number: str, page: int | None = None) -> bool:
    """Whether a text, a note or a note under a table is, or holds, the note with a number, on a page or the next."""
    if any(note.mark == number and _is_near(note.page, page) for table in document.tables for note in table.notes):
        return True
    return holds(number, (text for text, at in _notes_and_texts(document) if _is_near(at, page)))


def _notes_and_texts(document: Document) -> Iterator[tuple[str, int | None]]:
    yield from ((each.text, each.page) for each in document.notes)
    yield from ((each.text, each.page) for table in document.tables for each in table.notes)
    yield from ((each.text, each.page) for each in document.paragraphs if not each.number)


def holds(mark: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts holds a note with a mark: "Note: 3 See A/80/1.", "Ibid. 3 See A/80/1."."""
    sought = re.compile(f"{_BEHIND}{re.escape(mark)}{_BEGINS}")
    return any(sought.search(text) for text in texts)


def holds_note(document: Document, table: Table, mark: str) -> bool:
    """Whether the note of a mark in a table stands in another note of it or in a text of its pages."""
    texts = [note.text for note in table.notes]
    texts += [each.text for each in document.paragraphs if each.page is None or each.page in table.pages]
    return holds(mark, [*texts, *(note.text for note in document.notes if note.page in table.pages)])


def is_glued(document: Document, note: Note) -> bool:
    """Whether the mark of a note may stand in a text near its page as a figure behind a word or a year."""
    sought = re.compile(rf"{_GLUED}{re.escape(note.mark)}(?!\d)")
    texts = [(each.text, each.page) for each in document.paragraphs]
    texts += [(each.text, each.page) for each in document.headings]
    return any(sought.search(text) for text, page in texts if _is_near(note.page, page))


def _is_near(page: int | None, of: int | None) -> bool:
    """Whether a note may stand on a page when its mark stands on another."""
    return page is None or of is None or 0 <= page - of <= FAR
