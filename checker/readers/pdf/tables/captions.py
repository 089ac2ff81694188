"""Finds what is printed over and under a table: caption number, title, unit line, notes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Note
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import WIDE, PageBody
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.unruled import figures_of
from checker.readers.prose.skeleton import ENDED
from checker.readers.wording import (
    CAPTION,
    NOTE,
    SCALE,
    SECTION_NUMBER,
    SUBCAPTION,
    SYMBOL,
    UNIT,
    joined_text,
    rest_of,
)

REACH = 40.0  #: a title stands no further above the heads, or above what stands between, than this [unknown]
LARGER = 1.1  #: the title of a document is so many times as large as a table, and text as a note over it [unknown]
APART = 0.4  #: a title in light type is so many times its size away from the text over it, at least [unknown]
LAST = 12.0  #: the note under a table begins no further below it than 1.6 times this, in points [unknown]


class TableHeading(Struct, frozen=True):
    """What stands over a table: the caption's number, the title, the unit line without parentheses, and its lines.

    `behind` says that they end the page before the table's.
    """

    number: str | None = None
    title: str = ""
    unit: str | None = None
    lines: tuple[Line, ...] = ()
    behind: bool = False


def heading_of(
    region: Region,
    sheet: PageBody,
    taken: Sequence[Line] = (),
    before: PageBody | None = None,
    taken_before: Sequence[Line] = (),
) -> TableHeading:
    """The caption, title and unit line right above a table, read upwards, as far as they are not `taken`.

    A table that tops its page may have left all of them at the foot of the page `before`, or the caption's number.
    """
    top = min([rule.y for rule in region.rules] + [line.box.top for line in region.lines])
    above = [line for line in sheet.lines if line.box.bottom <= top + 2 and overlaps(line, region)][::-1]
    if not above and before:
        return heading_behind(region, before, taken_before)
    found = heading_in(above, top, region, taken)
    if before and found.number is None and found.title and found.lines[0] is first_line(sheet):
        return replace(found, number=left_behind(before))
    return found


def heading_behind(region: Region, before: PageBody, taken: Sequence[Line]) -> TableHeading:
    """The caption or the unit line of a table, with its title, that ends the page before the table's."""
    above = [line for line in before.lines if overlaps(line, region)][::-1]
    found = heading_in(above, above[0].box.bottom, region, taken) if above else TableHeading()
    return (
        replace(found, behind=True)
        if found.unit or found.number or any(map(is_caption, found.lines))
        else TableHeading()
    )


def heading_in(above: Sequence[Line], edge: float, region: Region, taken: Sequence[Line]) -> TableHeading:
    """What lines say of the table that begins at a height below them; the lines are read upwards.

    Right over a table may stand which part it is of those under one caption.
    """
    part = next(iter(above), None)
    if part is None or edge - part.box.bottom > REACH or part in taken or not SUBCAPTION.match(part.text):
        return heading_over(above, edge, region, taken)
    found = heading_over(above[1:], part.box.top, region, taken)
    return replace(found, title=joined_text([found.title, part.text]), lines=(*found.lines, part))


def heading_over(above: Sequence[Line], edge: float, region: Region, taken: Sequence[Line]) -> TableHeading:
    """What lines say of a table, or of the first of several parts.

    A banner of another size may stand between a table and its caption.
    """
    unit: list[Line] = []
    title: list[Line] = []
    banner: list[Line] = []
    for line in above[:9]:
        if edge - line.box.bottom > REACH or line in taken:
            break
        if (caption := CAPTION.match(line.text)) and not sentence(line, caption):
            lines = (line, *title[::-1], *unit)
            titles = [rest_of(caption, line.text), *(part.text for part in title[::-1])]
            return TableHeading(caption["number"], joined_text(titles), unit_of(unit), lines)
        if SYMBOL.fullmatch(line.text):
            break
        if is_unit(line, unit, above):
            unit.append(line)
        elif is_title(line, title) or goes_on(line, title, above):
            title.append(line)
        elif title and not banner and is_title(line, ()):
            banner, title = title, [line]
        elif not title and stands_apart(line, above) and not is_of_all([line], region, above):
            return TableHeading(None, line.text, unit_of(unit), (line, *unit))
        else:
            break
        edge = line.box.top
    title = title_alone(banner or title, region, above)
    return TableHeading(None, joined_text(line.text for line in title[::-1]), unit_of(unit), (*title[::-1], *unit))


def title_alone(title: Sequence[Line], region: Region, above: Sequence[Line]) -> list[Line]:
    """The lines of a title that no caption leads: not the end of a sentence, nor the title of the whole document."""
    lines = list(takewhile(lambda line: line.bold and not ENDED.search(line.text), title))
    return [] if is_of_all(lines, region, above) else lines


def is_of_all(title: Sequence[Line], region: Region, above: Sequence[Line]) -> bool:
    """Whether a title is that of the whole document: larger than the table, on the first page, over all text."""
    largest = max((line.size for line in region.lines), default=0.0)
    if region.page > 1 or not any(line.size > LARGER * largest for line in title):
        return False
    return not is_text([line for line in above if line not in title and not line.bold])


def is_text(lines: Sequence[Line]) -> bool:
    """Whether lines are of running text: one is wide, and one ends a sentence."""
    is_wide = any(line.box.x1 - line.box.x0 > WIDE for line in lines)
    return is_wide and any(ENDED.search(line.text) for line in lines)


def stands_apart(line: Line, above: Sequence[Line]) -> bool:
    """Whether a line in light type is a title: no sentence, and a gap parts it from what stands over it.

    Headings are set in italics.
    """
    over = next(iter(above[above.index(line) + 1 :]), None)
    is_apart = over is not None and line.box.top - over.box.bottom > APART * line.size
    may_be = not ENDED.search(line.text) and not line.text[0].islower() and not SECTION_NUMBER.match(line.text)
    is_plain = len(line.segments) == 1 and not (line.italic or figures_of(line) or line.text.startswith("["))
    return is_apart and may_be and is_plain


def goes_on(line: Line, title: Sequence[Line], above: Sequence[Line]) -> bool:
    """Whether a line goes on with the caption right above it, which is set like it."""
    over = next(iter(above[above.index(line) + 1 :]), None)
    if title or over is None or not CAPTION.match(over.text) or len(line.segments) > 1:
        return False
    alike = (over.bold, over.italic) == (line.bold, line.italic) and abs(over.size - line.size) < 0.3
    return alike and line.box.top - over.box.bottom < line.size / 2


def first_line(sheet: PageBody) -> Line | None:
    """The line that tops a page's body."""
    return min(sheet.lines, key=lambda line: line.box.top, default=None)


def left_behind(before: PageBody) -> str | None:
    """The number of a caption that ends a page and stands there alone."""
    last = max(before.lines, key=lambda line: line.box.bottom, default=None)
    found = CAPTION.match(last.text) if last else None
    return found["number"] if found and last and not last.text[found.end("number") :].strip(" .:") else None


def is_unit(line: Line, unit: Sequence[Line], above: Sequence[Line]) -> bool:
    """Whether a line is the unit line, or its last line, or the line that opens the one already found."""
    if not unit:
        plain = line.italic and len(line.segments) == 1 and SCALE.match(line.text) is not None
        return plain or bool(UNIT.match(line.text)) or closes_unit(line, above)
    return not unit[-1].text.startswith(("(", "（")) and line.text.startswith(("(", "（"))


def closes_unit(line: Line, above: Sequence[Line]) -> bool:
    """Whether a line is the second line of a unit line in parentheses."""
    if not line.text.endswith((")", "）")):
        return False
    index = above.index(line)
    return index + 1 < len(above) and above[index + 1].text.startswith(("(", "（")) and line.size < 8.6


def overlaps(line: Line, region: Region) -> bool:
    """Whether a line stands over a table, not beside it."""
    return line.box.x0 < region.x1 and line.box.x1 > region.x0 - 6


def is_title(line: Line, title: Sequence[Line]) -> bool:
    """Whether a line is part of a title: bold, as large as the rest of it, and no row of figures."""
    return (
        line.bold
        and not SECTION_NUMBER.match(line.text)
        and not figures_of(line)
        and (not title or abs(line.size - title[0].size) < 1)
        and len(title) < 5
    )


def is_caption(line: Line) -> bool:
    """Whether a line is the caption of a table."""
    found = CAPTION.match(line.text)
    return found is not None and not sentence(line, found)


def sentence(line: Line, caption: re.Match[str]) -> bool:
    """Whether a line that begins like a caption is running text ("Table 3 shows ...")."""
    rest = line.text[caption.end("number") :]
    set_off = line.bold or line.italic
    if line.text[0].isupper() and rest.lstrip().startswith((".", ":")) and (set_off or not line.text.endswith(".")):
        return False
    return bool(rest.strip(" .:")) and (line.text.endswith(".") or (len(line.text) > 60 and not set_off))


def unit_of(lines: Sequence[Line]) -> str | None:
    """The unit line without its brackets."""
    text = joined_text(line.text for line in lines[::-1]).strip()
    return text.strip("()[]（）. ") or None


def notes_of(region: Region, sheet: PageBody) -> tuple[Note, ...]:
    """The notes right under a table: those with a raised mark, and "Note:", "Source:", "Abbreviations:"."""
    below = [line for line in sheet.lines if line.box.top >= region.bottom - 2 and overlaps(line, region)]
    return notes_among(below, region.bottom, sheet.number)


def notes_atop(sheet: PageBody, marks: Collection[str]) -> tuple[Note, ...]:
    """The notes that a table on the page before has left for the top of this one: those that its marks call."""
    first = first_line(sheet)
    notes = notes_among(sheet.lines, first.box.top, sheet.number) if first and first.words[0].raised else ()
    return tuple(takewhile(lambda note: note.mark in marks, notes))


def notes_among(lines: Sequence[Line], edge: float, page: int) -> tuple[Note, ...]:
    """The notes that lines begin with, from a height on."""
    notes: list[Note] = []
    size = 0.0
    for line in lines:
        if line.box.top - edge > LAST * 1.6 or is_caption(line):
            break
        mark = line.words[0].text.strip() if line.words[0].raised else plain_mark(line)
        if mark or NOTE.match(line.text):
            text = line.text if not mark or line.words[0].raised else line.text[len(mark) :].strip()
            notes.append(Note(mark, text, page, line.box))
            size = line.size
        elif notes and line.box.top - edge < 0.8 * line.size and not (line.bold or line.size > LARGER * size):
            last = notes[-1]
            box = last.box.union(line.box) if last.box else line.box
            notes[-1] = Note(last.mark, joined_text([last.text, line.text]), last.page, box)
        else:
            break
        edge = line.box.bottom
    return tuple(notes)


def opens_notes(line: Line) -> bool:
    """Whether a line says in full that a note begins: "Source:", "Note:"; a label may begin "Note on financing"."""
    found = NOTE.match(line.text)
    return found is not None and line.text[found.end() - 1 : found.end() + 1].strip(" ")[-1:] in (":", "：", ",")


def plain_mark(line: Line) -> str:
    """A note mark that is not raised: one lower-case letter or asterisks at the start of a line."""
    found = re.match(r"^([a-z]|\*{1,3})\s+\S", line.text)
    return found[1] if found else ""
