"""Names the tables that were not read: captions without a table, and lines of figures in columns outside any table.

A caption may also stand over a table of words, or over a form; these hold no figure and nothing is missed there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce

from msgspec.structs import replace

from checker.model.document import Caption
from checker.model.place import Box, Place
from checker.model.table import Table
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.tables.unruled import figures_of, labelled, spots_of
from checker.readers.prose.captions import place_of
from checker.readers.stretches import stretches
from checker.readers.wording import is_column_number, is_number, is_year

UNDER = 80.0  #: a table begins no further below its caption than this [unknown]
TOP, FOOT = 160.0, 600.0  #: and over the page only from its foot to the top of the next [unknown]
LARGE = 150.0, 40.0  #: a picture of a table is wider and higher than this [unknown]
STEP = 30.0  #: lines of figures lie no further apart than this [unknown]
SEVERAL = {1: 4, 2: 3}  #: so many lines make columns, by how many figures each holds at least [unknown]
NEXT = 24.0  #: a row under a table is one of it no further below than this [unknown]
EDGE = 2.0  #: and end their last figure no further apart than this [unknown]


def unread_in(
    sheets: Sequence[PageBody], tables: Sequence[Table], used: Mapping[int, Sequence[Line]], captions: Sequence[Caption]
) -> tuple[tuple[Place, ...], tuple[Caption, ...]]:
    """The tables that were seen but not read, by pages; and the captions that stand over tables without figures."""
    alone = [caption for caption in captions if caption.kind == "table" and not is_read(caption, tables)]
    empty = tuple(caption for caption in alone if has_no_figures(caption, sheets, used, captions))
    found = [place_of(caption, "has no table that could be read") for caption in alone if caption not in empty]
    found += [turned(sheet, each.box) for sheet in sheets for each in sheet.ink.unread if each.what == "sideways"]
    pages = {place.page for place in found}
    for sheet in sheets:
        runs = runs_of(sheet, free_lines(sheet, used), captions)
        if runs and sheet.number not in pages:
            found.append(dense(sheet, [line for run in runs for line in run]))
    return tuple(sorted(found, key=lambda place: place.page or 0)), empty


def left_open(table: Table, sheets: Sequence[PageBody], used: Mapping[int, Sequence[Line]]) -> Table:
    """A table, in doubt where a line of figures in its columns stands within it or right under it and was not read."""
    missed = [line for sheet in sheets if sheet.number in table.pages for line in missed_in(table, sheet, used)]
    if not missed:
        return table
    return replace(table, doubts=(*table.doubts, f"a line of its figures was not read (“{missed[0].text}”)"))


def missed_in(table: Table, sheet: PageBody, used: Mapping[int, Sequence[Line]]) -> Iterator[Line]:
    """The lines of figures on one page of a table that end where its columns do, and that are in no table."""
    boxes = [row.box for row in table.rows if row.box and row.page == sheet.number]
    cells = [cell for row in table.rows for cell in row.cells if cell and cell.box and cell.page == sheet.number]
    ends = {round(cell.box.x1) for cell in cells if cell.box and is_number(cell.text)}
    top, bottom = min((box.top for box in boxes), default=0.0), max((box.bottom for box in boxes), default=0.0)
    goes_on = sheet.number < table.pages[-1]
    for line in free_lines(sheet, used):
        if top < line.box.level < bottom + NEXT and (plain_figures(line) or (goes_on and is_filled(line, table))):
            places = [round(end) for _, end in figures_of(line)]
            if all({place - 1, place, place + 1} & ends for place in places):
                yield line


def is_filled(line: Line, table: Table) -> bool:
    """Whether a line has a figure for each column of a table; the page may end before the label beside it does."""
    figures = [text_of(part) for part in line.parts]
    return len(figures_of(line)) == len(table.columns) > 1 and any(map(is_plain, figures))


def turned(sheet: PageBody, box: Box) -> Place:
    """Where a table is set sideways."""
    return Place("a table that is set sideways was not read", sheet.number, box)


def dense(sheet: PageBody, lines: Sequence[Line]) -> Place:
    """Where figures stand in columns outside any table."""
    box = reduce(Box.union, (line.box for line in lines))
    return Place(f"{len(lines)} lines of figures in columns were not read as a table", sheet.number, box)


def is_read(caption: Caption, tables: Sequence[Table]) -> bool:
    """Whether the table of a caption is among the tables: it bears its number there, or stands right under it."""
    return any(
        stands_under(table, caption) or (table.number == caption.number and goes_on(table, caption)) for table in tables
    )


def goes_on(table: Table, caption: Caption) -> bool:
    """Whether a table of the same number stands below a caption on its page, begins on the next, or goes on there."""
    page = caption.page or 0
    if table.pages[0] == page and table.box and caption.box:
        return table.box.top > caption.box.top - UNDER / 4
    return table.pages[0] == page + 1 or page in table.pages


def stands_under(table: Table, caption: Caption) -> bool:
    """Whether a table begins where a caption ends, or on the next page where the caption is at the foot of its own."""
    if not (table.box and caption.box and caption.page):
        return False
    if table.pages[0] == caption.page:
        return -UNDER / 4 < table.box.top - caption.box.bottom < UNDER
    return table.pages[0] == caption.page + 1 and not table.number and table.box.top < TOP and caption.box.top > FOOT


def has_no_figures(
    caption: Caption, sheets: Sequence[PageBody], used: Mapping[int, Sequence[Line]], captions: Sequence[Caption]
) -> bool:
    """Whether what stands under a caption is neither lines of figures nor a picture."""
    sheet = next(sheet for sheet in sheets if sheet.number == caption.page)
    pictures = [each.box for each in sheet.ink.unread if each.what == "picture"]
    return figures_under(caption, sheets, used, captions) < 2 and not any(is_under(box, caption) for box in pictures)


def is_under(picture: Box, caption: Caption) -> bool:
    """Whether a picture as large as a table begins where a caption ends."""
    large = picture.x1 - picture.x0 > LARGE[0] and picture.bottom - picture.top > LARGE[1]
    return large and caption.box is not None and -UNDER / 4 < picture.top - caption.box.bottom < UNDER


def figures_under(
    caption: Caption, sheets: Sequence[PageBody], used: Mapping[int, Sequence[Line]], captions: Sequence[Caption]
) -> int:
    """How many lines with figures in columns stand between a caption and the next one, or the end of the page."""
    sheet = next(sheet for sheet in sheets if sheet.number == caption.page)
    top = caption.box.bottom if caption.box else 0.0
    below = [other.box.top for other in captions if other.page == caption.page and other.box and other.box.top > top]
    end = min(below, default=sheet.ink.height)
    lines = [line for line in free_lines(sheet, used) if top <= line.box.top < end]
    parts = ([text_of(part) for part in line.segments[1:]] for line in lines)
    return sum(any(is_plain(text) and not is_column_number(text) for text in texts) for texts in parts)


def free_lines(sheet: PageBody, used: Mapping[int, Sequence[Line]]) -> list[Line]:
    """The lines of a page that are in no table."""
    taken = {id(line) for line in used.get(sheet.number, ())}
    return [line for line in sheet.lines if id(line) not in taken]


def plain_figures(line: Line) -> list[str]:
    """The figures of a line that has a label and ends in a figure; the scale of a chart has no label."""
    if not line.numeric:
        return []
    texts = [text_of(part) for part in line.parts]
    figures = [text for text in texts if is_plain(text)]
    return figures if figures and labelled(line) and figures_of(line) and texts[-1] == figures[-1] else []


def is_plain(text: str) -> bool:
    """Whether a text is a figure that has digits and is no year."""
    return is_number(text) and not is_year(text.strip("()"))


def runs_of(sheet: PageBody, lines: Sequence[Line], captions: Sequence[Caption]) -> list[list[Line]]:
    """Runs of lines whose figures end at one place, outside any figure that has a caption."""
    rows = [line for line in lines if plain_figures(line) and not under_figure(sheet, line, captions)]
    return [run for run in stretches(rows, lambda run, row: follows(run[-1], row)) if are_several(run)]


def are_several(run: Sequence[Line]) -> bool:
    """Whether a run has lines enough for the figures that each of them holds."""
    return len(run) >= SEVERAL[min(2, *(len(plain_figures(line)) for line in run))]


def follows(upper: Line, lower: Line) -> bool:
    """Whether two rows stand under one another, close and with their last figures flush."""
    close = lower.box.top - upper.box.bottom < STEP
    return close and abs(spots_of(upper)[-1][1] - spots_of(lower)[-1][1]) < EDGE


def under_figure(sheet: PageBody, line: Line, captions: Sequence[Caption]) -> bool:
    """Whether the caption next above a line is that of a figure, whose bars may be labelled with their values."""
    above = [
        (caption.box.top, caption.kind)
        for caption in captions
        if caption.page == sheet.number and caption.box and caption.box.top < line.box.top
    ]
    return bool(above) and max(above)[1] == "figure"
