"""The notes at the foot of a page, set apart from its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.model.table import Note
from checker.readers.pdf.layout.blocks import strip_of
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.page.ink import Rule
from checker.readers.prose.block import Block, Words, cut, joined
from checker.readers.wording import NOTE, STARRED

SMALLER = 0.94  #: the type of notes is smaller than this part of that of the text [unknown]
SHORTEST, LONGEST = 40.0, 220.0  #: how long the rule above notes is [unknown]
PITCH = 1.45  #: lines of one note are no further apart than this part of their size [unknown]
UNDERSCORES = re.compile(r"[_\s]{8,}|[-–—]{8,}")


def footnotes_of(
    sheet: PageBody, lines: Sequence[Line], taken: set[int], size: float, words: Words, carried: bool
) -> tuple[list[Line], list[Block], list[float]]:
    """The lines that remain text, the notes, and the heights at which notes stand between lines of text.

    The rest of a note from the page before, which `carried` announces, has no mark; it stands first under the rule that
    parts notes from text.
    """
    rule = note_rule(sheet.rules, lines, size)
    text: list[Line] = []
    notes: list[list[Block]] = []
    breaks: list[float] = []
    last: Line | None = None
    for line in lines:
        if UNDERSCORES.fullmatch(line.text):
            rule = min(rule, line.box.bottom)
            continue
        small = line.size < SMALLER * size and id(line) not in taken
        under = small and line.box.top > rule - 2
        lead = lead_of(line) if small else ""
        if lead or (under and last is None and (carried or NOTE.match(line.text))):
            notes.append([note(line, lead, sheet.number)])
            breaks += [] if last else [line.box.top]
        elif last and (under or (small and belongs(line, last))):
            notes[-1].append(note(line, "", sheet.number))
        else:
            text.append(line)
            last = None
            continue
        last = line
    return text, [joined(parts, words) for parts in notes], breaks


def note_rule(rules: Sequence[Rule], lines: Sequence[Line], size: float) -> float:
    """The height of the short rule that parts the notes from the text: below it all is small."""
    for rule in rules:
        if SHORTEST < rule.width < LONGEST and not rule.joints:
            below = [line for line in lines if line.box.top > rule.y - 2]
            if below and all(line.size < SMALLER * size for line in below):
                return rule.y
    return float("inf")


def lead_of(line: Line) -> str:
    """The mark that a line begins with, as notes do."""
    first = line.words[0]
    if first.raised:
        return first.text.strip()
    starred = STARRED.match(line.text) if first.text[0] in "*†‡§" else None
    return starred[1] if starred else ""


def belongs(line: Line, last: Line) -> bool:
    """Whether a line goes on with the note above it."""
    return abs(line.size - last.size) < 0.6 and 0 < line.box.bottom - last.box.bottom < PITCH * line.size


def note(line: Line, lead: str, page: int) -> Block:
    """A line of a note without its mark."""
    raised = line.words[0].raised
    words = line.words[1:] if lead and raised and len(line.words) > 1 else line.words
    block = strip_of(words, line.size, page).block
    return replace(cut(block, 0 if raised else len(lead)), lead=lead)


def inside(line: Line, notes: Sequence[Note]) -> bool:
    """Whether a line belongs to one of the notes that tables of its page have."""
    return any(
        note.box
        and note.box.top - 1 < line.box.level < note.box.bottom + 1
        and line.box.x0 > note.box.x0 - 2
        and line.box.x1 < note.box.x1 + 2
        for note in notes
    )
