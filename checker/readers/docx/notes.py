"""Reads the footnotes and endnotes of a Word document, and says what of it was not read."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.table import Note
from checker.readers.docx.markup import OFFICE, Element, W, children, value
from checker.readers.docx.opening import Parts
from checker.readers.docx.text import Scribe, spaced
from checker.readers.wording import joined_text

CHANGES = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"))


def notes_of(parts: Parts, scribe: Scribe) -> Iterator[Note]:
    """The footnotes, then the endnotes, that the text calls, with the numbers that it calls them by."""
    for kind, root in (("footnote", parts.footnotes), ("endnote", parts.endnotes)):
        for note in root.findall(W + kind) if root is not None else ():
            number = scribe.called.get((kind, note.get(W + "id")))
            before, own = parted_at(f"{W}{kind}Ref", list(children(note, "p"))) if number else ([], [])
            for mark, paragraphs in (("", before), (number or "", own)):
                texts = [scribe.passage(paragraph) for paragraph in paragraphs]
                if text := joined_text(line for passage in texts if (line := spaced(passage.text))):
                    yield Note(mark, text)


def parted_at(tag: str, paragraphs: list[Element]) -> tuple[list[Element], list[Element]]:
    """The paragraphs of a note before the one that bears its number, as a general note does, and those from it on."""
    first = next((at for at, paragraph in enumerate(paragraphs) if any(True for _ in paragraph.iter(tag))), 0)
    return paragraphs[:first], paragraphs[first:]


def counted_anew(body: Element) -> list[set[str]]:
    """For each section of a document, which notes count from 1 where it begins."""
    sections = [section for section in body.iter(W + "sectPr") if not section.getparent().tag.endswith("Change")]
    kinds = ("footnote", "endnote")
    return [{kind for kind in kinds if value(s, kind + "Pr", "numRestart") == "eachSect"} for s in sections]


def doubts_of(parts: Parts, struck: int) -> Iterator[str]:
    """What was not read, in words: the text before tracked changes, what is struck through, spreadsheets as objects."""
    changes = sum(1 for _ in parts.body.iter(*CHANGES))
    if changes:
        were = "1 tracked change was" if changes == 1 else f"{changes} tracked changes were"
        yield f"{were} read as accepted; the text as it stood before was not read"
    if struck:
        places = "1 paragraph" if struck == 1 else f"{struck} paragraphs"
        yield f"what is struck through in {places} was read as deleted"
    objects = [item for item in parts.body.iter(OFFICE + "OLEObject") if "Excel" in (item.get("ProgID") or "")]
    if objects:
        sheets = "an embedded spreadsheet" if len(objects) == 1 else f"{len(objects)} embedded spreadsheets"
        yield f"{sheets} cannot be read; as a Word table it could"
