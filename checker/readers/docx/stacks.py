"""Takes apart rows of a Word table that were typed as one: label over label, figure over figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.text import WordPassage
from checker.readers.wording import is_figure, is_year


def unstacked(strips: Sequence[GridStrip]) -> Iterator[GridStrip]:
    """The rows, those taken apart in which every filled cell has as many paragraphs, some of them all figures."""
    for strip in strips:
        stacks = [lines_of(slot) for slot in strip.filled]
        height = len(stacks[0]) if stacks else 0
        even = height > 1 and len(stacks) > 1 and all(len(stack) == height for stack in stacks)
        if even and not strip.head and any(is_column(stack) for stack in stacks):
            yield from (level(strip, index) for index in range(height))
        else:
            yield strip


def lines_of(slot: Slot) -> list[WordPassage]:
    """The paragraphs of a cell that print something."""
    return [passage for passage in slot.passages if passage.text.strip()]


def is_column(stack: Sequence[WordPassage]) -> bool:
    """Whether the paragraphs of a cell are figures one and all, and not just years."""
    return all(is_figure(passage.line) for passage in stack) and not all(is_year(passage.line) for passage in stack)


def level(strip: GridStrip, index: int) -> GridStrip:
    """One of the rows that were typed as one: the paragraph of that index in every cell."""
    slots = [replace(slot, passages=tuple(lines_of(slot)[index : index + 1])) for slot in strip.slots]
    return GridStrip(slots)
