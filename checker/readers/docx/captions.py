"""Finds what a Word document sets over and under a table: caption number, title, unit line, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.model.table import Note
from checker.readers.docx.stream import Item
from checker.readers.docx.text import WordPassage, spaced
from checker.readers.prose.skeleton import ENDED
from checker.readers.wording import CAPTION, NOTE, SECTION_NUMBER, SUBCAPTION, UNIT, joined_text, rest_of

GAP = 4  #: so many empty paragraphs may stand between a table and its title, or its notes [unknown]
LONG = 100  #: a title in light type has no more letters than this [unknown]
LINES = 9  #: a heading has no more lines than this; five of title, a note and a unit line stay under it [unknown]
PLAIN = re.compile(r"^\s*([a-z]|\*{1,3})\s+(?=\S)")
DRAWN = re.compile(r"_{3,}")  #: a line that somebody typed to set notes off
NUMBERED = re.compile(r"^\s*(\d{1,2}\))\s+(?=\S)")  #: leads a note where a line sets it off


class WordHeading(Struct, frozen=True):
    """What stands over a table: the caption's number, the title, the unit line, and where these are in the stream."""

    number: str | None = None
    title: str = ""
    unit: str | None = None
    notes: tuple[Note, ...] = ()
    used: tuple[int, ...] = ()


def near(items: Sequence[Item], start: int, step: int) -> Iterator[tuple[int, WordPassage]]:
    """The paragraphs that print something, up or down from a table, until a table or a wide gap."""
    empty = 0
    index = start + step
    while 0 <= index < len(items) and empty <= GAP:
        item = items[index]
        if not isinstance(item, WordPassage):
            return
        if item.text.strip() or item.lead:
            empty = 0
            yield index, item
        else:
            empty += 1
        index += step


def heading_of(items: Sequence[Item], at: int, taken: set[int], captioned: re.Pattern[str] = CAPTION) -> WordHeading:
    """The caption, title and unit line right above a table, read upwards, as far as they are not `taken`."""
    units: list[str] = []
    titles: list[WordPassage] = []
    notes: list[Note] = []
    used: list[int] = []
    for index, passage in near(items, at, -1):
        if index in taken or len(used) >= LINES:
            break
        text = passage.line
        if (caption := captioned.match(text)) and not is_sentence(passage, caption):
            title = joined_text([rest_of(caption, text), *(line.line for line in titles[::-1])])
            return WordHeading(caption["number"], title, unit_of(units), tuple(notes), (*used, index))
        if not units and UNIT.match(text):
            units.append(text)
        elif (
            (not units and not titles and SUBCAPTION.match(text))
            or is_title(passage, titles)
            or is_under_caption(items, index, captioned)
        ):
            titles.append(passage)
        elif NOTE.match(text) and not notes:
            notes.append(Note("", text))
        elif not titles and is_light_title(passage):
            return WordHeading(None, text, unit_of(units), tuple(notes), (*used, index))
        else:
            break
        used.append(index)
    return WordHeading(None, joined_text(line.line for line in titles[::-1]), unit_of(units), tuple(notes), tuple(used))


def heading_under(items: Sequence[Item], at: int, captioned: re.Pattern[str]) -> WordHeading:
    """The caption right under what stands at a place, with the title on its line."""
    index, passage = next(near(items, at, 1), (at, None))
    caption = captioned.match(passage.line) if passage else None
    if passage is None or caption is None or is_sentence(passage, caption):
        return WordHeading()
    return WordHeading(caption["number"], rest_of(caption, passage.line), used=(index,))


def is_sentence(passage: WordPassage, caption: re.Match[str]) -> bool:
    """Whether a paragraph that begins like a caption is running text ("Table 3 shows ...")."""
    text = passage.line
    rest = rest_of(caption, text)
    return bool(rest) and not passage.bold and (text.endswith((".", "。")) or len(text) > 60)


def is_title(passage: WordPassage, titles: Sequence[WordPassage]) -> bool:
    """Whether a paragraph is part of a title: bold, and as large as the rest of it."""
    like = not titles or abs(passage.size - titles[0].size) < 1
    return passage.bold and like and len(titles) < 5 and not SECTION_NUMBER.match(passage.line)


def is_light_title(passage: WordPassage) -> bool:
    """Whether a paragraph in light type is a title: short, and neither a sentence nor numbered, nor a heading."""
    text, set_off = passage.line, passage.bold or passage.italic
    plain = passage.outline is None and not (passage.number or passage.lead or set_off)
    is_sentence = ENDED.search(text) is not None or text[0].islower() or text.startswith("[")
    return plain and len(text) <= LONG and not is_sentence and not SECTION_NUMBER.match(text)


def is_under_caption(items: Sequence[Item], at: int, captioned: re.Pattern[str]) -> bool:
    """Whether a paragraph is the title of a caption that has none on its line ("Table 1"), and no sentence."""
    _, above = next(near(items, at, -1), (at, None))
    caption = captioned.match(above.line) if above else None
    is_bare = above is not None and caption is not None and not rest_of(caption, above.line)
    item = items[at]
    return is_bare and isinstance(item, WordPassage) and not item.line.endswith((".", ":", "。", "："))


def unit_of(units: Sequence[str]) -> str | None:
    """The unit line without its parentheses."""
    return joined_text(units[::-1]).strip("()（）. ") or None


def notes_of(items: Sequence[Item], at: int) -> tuple[tuple[Note, ...], set[int]]:
    """The notes right under a table, with a mark or "Note:", "Source:", "Abbreviations:", and where they are.

    A typed line may set them off.
    """
    notes: list[Note] = []
    used: set[int] = set()
    set_off = False
    for index, passage in near(items, at, 1):
        note = note_of(passage, set_off)
        drawn = not set_off and DRAWN.fullmatch(passage.line) is not None
        if note is None and not drawn:
            break
        notes += [note] if note else []
        set_off = set_off or drawn
        used.add(index)
    return tuple(notes), used


def note_of(passage: WordPassage, set_off: bool) -> Note | None:
    """A paragraph as a note, if it is one; one that is set off may bear a number."""
    if passage.lead:
        return Note(passage.lead, spaced(passage.text))
    if marked := PLAIN.match(passage.text) or (set_off and NUMBERED.match(passage.text)):
        return Note(marked[1], spaced(passage.text[marked.end() :]))
    return Note("", passage.line) if NOTE.match(passage.line) else None


def pictured_in(items: Sequence[Item]) -> Iterator[str]:
    """The numbers of captions under which a picture stands where their table would."""
    for index, item in enumerate(items):
        caption = CAPTION.match(item.line) if isinstance(item, WordPassage) else None
        if isinstance(item, WordPassage) and caption and caption["number"] and not is_sentence(item, caption):
            below = (line for line in items[index + 1 : index + LINES] if not is_over(line))
            stands = item if item.pictured else next(below, None)
            if isinstance(stands, WordPassage) and stands.pictured:
                yield caption["number"]


def is_over(item: Item) -> bool:
    """Whether a line may stand between a caption and its table: it is empty, a part of the title or the unit line."""
    if not isinstance(item, WordPassage) or item.pictured:
        return False
    return not item.text.strip() or item.bold or bool(UNIT.match(item.line))
