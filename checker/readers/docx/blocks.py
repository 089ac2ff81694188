"""Passages of a Word document as blocks of text, and its contents."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from checker.model.document import Entry, Mark
from checker.readers.docx.stream import Found, Item
from checker.readers.docx.text import WordPassage, spaced
from checker.readers.prose import listing
from checker.readers.prose.block import Block, cut
from checker.readers.prose.headings import NUMBER
from checker.readers.prose.numbers import LABEL
from checker.readers.wording import STARRED

SMALLER = 0.94  #: the type of notes is smaller than this part of that of the text [unknown]
FAR = 12  #: so many passages without a page may stand between two entries of the contents [unknown]


def block_of(passage: WordPassage, taken: bool = False, size: float = 0.0) -> Block:
    """A passage as a block: its number set apart, the note marks where they stood; notes are smaller than `size`."""
    block = plain(passage, taken)
    starred = STARRED.match(block.text) if not passage.lead and block.size < SMALLER * size else None
    return replace(cut(block, starred.end()), lead=starred[1]) if starred else block


def plain(passage: WordPassage, taken: bool) -> Block:
    """A passage as a block, whatever it begins with."""
    raw = f"{passage.number}\t{passage.text}" if passage.number else passage.text
    moved = len(raw) - len(passage.text)
    label, tab, rest = raw.lstrip().partition("\t")
    text = spaced(raw)
    marks = tuple(Mark(call.text, len(spaced(raw[: call.at + moved]))) for call in passage.calls)
    return Block(
        text,
        marks,
        bold=passage.solid,
        italic=passage.italic,
        size=passage.size,
        left=passage.place,
        hang=passage.place,
        tab=len(label) if tab and rest.strip() and LABEL.fullmatch(label) else 0,
        full=False,
        lead=passage.lead or None,
        taken=taken,
        cell=passage.cell,
        outlined=passage.outline is not None,
        element=passage.element,
    )


def contents_of(items: Sequence[Item]) -> tuple[list[Entry], set[int]]:
    """The contents of a document, and where they are in the stream."""
    start = next(
        (i for i, item in enumerate(items) if isinstance(item, WordPassage) and listing.is_title(item.line)), None
    )
    if start is None:
        return [], set()
    entries: list[Entry] = []
    places: list[float] = []
    ranged = False
    last, pending = start, list[int]()
    for index in range(start + 1, len(items)):
        item = items[index]
        if isinstance(item, Found) or len(pending) > FAR:
            break
        if not item.text.strip():
            continue
        if listing.is_range_head(item.line):
            ranged = ranged or len(item.line.split()) > 1
        elif (found := entry_in(item, ranged)) is None:
            pending += [] if item.lead or STARRED.match(item.line) else [index]
        else:
            for line in (items[i] for i in pending):
                if isinstance(line, WordPassage):
                    entries.append(listing.entry_of(line.line, (None, None), ranged))
                    places.append(line.place)
            entries.append(found)
            places.append(item.place)
            last, pending = index, []
    if not entries:
        return [], set()
    notes = {i for i in range(start, last) if isinstance(item := items[i], WordPassage) and STARRED.match(item.line)}
    return listing.levelled(entries, places), set(range(start, last + 1)) - notes


def entry_in(passage: WordPassage, ranged: bool) -> Entry | None:
    """A passage as an entry of the contents, if it leads to a page."""
    pieces = [piece.strip() for piece in passage.text.split("\t")]
    pieces = [piece for piece in ([passage.number, *pieces] if passage.number else pieces) if piece]
    for first in (len(pieces) - 2, len(pieces) - 1):
        if first > 0 and (tail := listing.tail_of(pieces[first:])) and not NUMBER.fullmatch(" ".join(pieces[:first])):
            return listing.entry_of(spaced(" ".join(pieces[:first])), tail, ranged)
    return None
