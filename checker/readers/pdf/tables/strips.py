"""The lines of a table's body, cut into columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.pdf.layout.crossing import TIGHT, straddles
from checker.readers.pdf.layout.cutting import LATER_GROUP, LEADING_GROUP
from checker.readers.pdf.layout.lines import Line, box_of, text_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.wording import is_figure

FLUSH = 1.5  #: figures over one another end no further apart than this [unknown]
SPACE = 0.25  #: the space within a figure, as a part of its size [unknown]
DECIMALS = re.compile(r"\d[.,]\d{1,2}\)?$")  #: what a figure with one or two decimals ends with
SPACED = re.compile(r"\d{1,3}(?: \d{3})+")  #: a figure with spaces between its groups


class BodyStrip(Struct, frozen=True):
    """One line of the body, cut into columns: the words of its stub, and those of each column right of it."""

    line: Line
    stub: tuple[Word, ...]
    cells: tuple[tuple[Word, ...], ...]
    figures: bool

    @property
    def y(self) -> float:
        """The foot of the line."""
        return self.line.box.bottom

    @property
    def left(self) -> float:
        """Where the label begins."""
        return self.stub[0].box.x0

    @property
    def middle(self) -> float:
        """The height of the line's middle."""
        return (self.line.box.top + self.y) / 2


def columns_of_figures(lines: Sequence[Line], borders: Sequence[float]) -> set[int]:
    """The columns, counted from 0 right of the stub, in which at least half of the texts are figures."""
    seen: dict[int, list[bool]] = {}
    for line in lines:
        for index, part in enumerate(line.cut(borders)[1:]):
            if part:
                seen.setdefault(index, []).append(is_figure(text_of(part)))
    return {index for index, found in seen.items() if sum(found) * 2 >= len(found)}


def strip_of(line: Line, borders: Sequence[float], figure_columns: set[int]) -> BodyStrip:
    """A line cut at the borders; a line that runs as text across them is label from end to end, or up to its figures.

    So is one that ends in the only figure it has, where no wide space parts it: "All areas: overall share 63.8%".
    """
    stub, *cells = line.cut(borders)
    figures = sum(is_figure(text_of(cells[index])) for index in figure_columns if cells[index])
    whole = not figures or (figures == 1 and len(line.segments) == 1)
    if whole and stub and straddles(line, borders):
        label = label_of(line, borders)
        rest = (tuple(word for word in cell if word.box.x0 > label[-1].box.x0) for cell in cells)
        return BodyStrip(line, label, tuple(rest), False)
    for index, cell in enumerate(cells):
        if not stub or (index in figure_columns and (index == 0 or is_figure(text_of(cell)))):
            break
        if cell and cell[0].box.x0 - stub[-1].box.x1 > TIGHT * line.size:
            break
        stub, cells[index] = stub + cell, ()
    return BodyStrip(line, stub, tuple(cells), figures > 0)


def label_of(line: Line, borders: Sequence[float]) -> tuple[Word, ...]:
    """The words of a label that runs across borders: the whole line, or what a wide gap parts from texts in columns."""
    label, *texts = line.segments
    over = [part[0].box.x0 < border < part[-1].box.x1 for part in texts for border in borders]
    hangs = len(borders) < 2 or label[-1].box.x1 < borders[1]
    return label if texts and hangs and not any(over) and texts[0][0].box.x0 > borders[0] else line.words


def bands_of(strips: Sequence[BodyStrip], rules: Sequence[Rule]) -> list[list[BodyStrip]]:
    """The lines of the body, parted wherever a rule lies between two of them."""
    bands: list[list[BodyStrip]] = []
    for strip in strips:
        last = bands[-1][-1] if bands else None
        if last is None or any(last.middle < rule.y < strip.middle for rule in rules):
            bands.append([])
        bands[-1].append(strip)
    return bands


def mended(strips: Sequence[BodyStrip], limit: float, pitch: float) -> list[BodyStrip]:
    """Lines with the figures whole that are broken over two of them, for want of width: "259" over "142.9".

    No two lines of one row lie further apart than `limit`; `pitch` is how far apart two lines are that may be two rows,
    which those are not that cut a bracket in two, the first of which has no decimals though the second has, or has no
    label and lies nearer to the second.
    """
    whole: list[BodyStrip] = []
    above = float("-inf")  # the line over the upper one
    for strip in strips:
        upper = whole[-1] if whole else None
        sure = upper and (
            opens_bracket(upper, strip)
            or lacks_decimals(upper, strip)
            or (is_bare(upper, strip) and strip.y - upper.y < upper.y - above)
        )
        if upper and strip.y - upper.y < (limit if sure else pitch) and goes_on(upper, strip, strips):
            whole[-1:] = [replace(upper, cells=((),) * len(upper.cells), figures=False)] if upper.stub else []
            whole.append(replace(strip, cells=tuple(map(whole_figure, upper.cells, strip.cells))))
        else:
            above = upper.y if upper else above
            whole.append(strip)
    return whole


def rejoined(band: Sequence[BodyStrip], strips: Sequence[BodyStrip]) -> list[BodyStrip]:
    """The lines between two rules of a grid, two of figures as one where the second is the end of the first."""
    figures = [strip for strip in band if strip.figures]
    if len(figures) == 3 and encloses(figures[0], figures[1], figures[2]):
        return closed_up(band, figures)
    if len(figures) != 2 or all(strip.stub for strip in figures) or not spills(figures[0], figures[1], strips):
        return list(band)
    upper, lower = figures
    spilt = [bool(cell) and is_figure(text_of(cell)) for cell in lower.cells]
    cells = zip(upper.cells, lower.cells, spilt, strict=True)
    whole = replace(upper, cells=tuple(run_together(a, b) if gone else a for a, b, gone in cells))
    rest = tuple(() if gone else cell for cell, gone in zip(lower.cells, spilt, strict=True))
    left = [replace(lower, cells=rest, figures=False)] if lower.stub or any(rest) else []
    parts = {id(upper): [whole], id(lower): left}
    return [part for strip in band for part in parts.get(id(strip), [strip])]


def encloses(upper: BodyStrip, middle: BodyStrip, lower: BodyStrip) -> bool:
    """Whether figures of one row are broken over the lines above and under that of its other figures."""
    split = [bool(above or below) for above, below in zip(upper.cells, lower.cells, strict=True)]
    whole = [bool(cell) for cell in middle.cells]
    pairs = zip(upper.cells, lower.cells, split, strict=True)
    return not any(map(all, zip(split, whole, strict=True))) and all(
        are_parts(above, below) for above, below, parted in pairs if parted
    )


def are_parts(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether two texts over one another, flush on the right, may be the groups of one figure."""
    if not above or not below or abs(above[-1].box.x1 - below[-1].box.x1) > FLUSH:
        return False
    groups = LEADING_GROUP.match(text_of(above)) and all(LATER_GROUP.match(word.text) for word in below)
    return bool(groups) or bracket(above, below)


def closed_up(band: Sequence[BodyStrip], figures: Sequence[BodyStrip]) -> list[BodyStrip]:
    """The lines of such a row, with all its figures in the line of its label."""
    upper, middle, lower = figures
    ends = map(whole_figure, upper.cells, lower.cells)
    cells = tuple(cell or end for cell, end in zip(middle.cells, ends, strict=True))
    home = next((strip for strip in (middle, lower, upper) if strip.stub), middle)
    lines = {id(x): replace(x, cells=((),) * len(cells), figures=False) for x in figures}
    lines[id(home)] = replace(home, cells=cells)
    kept = [strip for strip in band if strip is home or strip.stub or id(strip) not in lines]
    return [lines.get(id(strip), strip) for strip in kept]


def spills(upper: BodyStrip, lower: BodyStrip, strips: Sequence[BodyStrip]) -> bool:
    """Whether all figures of a line are the ends of some above them, which their narrow columns had no place for."""
    found = [index for index, cell in enumerate(lower.cells) if cell and is_figure(text_of(cell))]
    spaced = any(SPACED.fullmatch(text_of(cell)) for cell in upper.cells)
    if not 0 < len(found) < sum(is_figure(text_of(cell)) for cell in upper.cells if cell):
        return False
    columns = ([strip.cells[index] for strip in strips if strip.cells[index]] for index in found)
    return all(
        is_spilt(upper.cells[index], lower.cells[index], column, spaced)
        for index, column in zip(found, columns, strict=True)
    )


def is_spilt(above: Sequence[Word], below: Sequence[Word], column: Sequence[Sequence[Word]], spaced: bool) -> bool:
    """Whether a figure goes on under its beginning: behind a comma, or in groups that are `spaced` in its row too."""
    if not above or not all(LATER_GROUP.match(word.text) for word in below):
        return False
    if abs(above[0].box.x0 - below[0].box.x0) > FLUSH and abs(above[-1].box.x1 - below[-1].box.x1) > FLUSH:
        return False
    if text_of(above).endswith(","):
        return is_figure(text_of(above))
    least = max(map(width, column)) - FLUSH
    begins = spaced and LEADING_GROUP.match(text_of(above))
    return bool(begins) and width(above) + SPACE * below[0].size + width(below) > least


def run_together(above: tuple[Word, ...], below: tuple[Word, ...]) -> tuple[Word, ...]:
    """The figure whose end stands under its beginning, as one word in the upper line."""
    space = "" if text_of(above).endswith(",") else " "
    return (replace(above[0], text=f"{text_of(above)}{space}{text_of(below)}", box=box_of([*above, *below])),)


def is_bare(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether a line without a label stands over one with a label."""
    return not upper.stub and bool(lower.stub)


def opens_bracket(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether a figure of a line opens a bracket that the line below it closes."""
    return any(above and below and bracket(above, below) for above, below in zip(upper.cells, lower.cells, strict=True))


def lacks_decimals(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether figures of a line have no decimals, but all those below them have."""
    pairs = [(text_of(above), text_of(below)) for above, below in zip(upper.cells, lower.cells, strict=True) if above]
    return bool(pairs) and all(above.isdecimal() and DECIMALS.search(below) for above, below in pairs)


def bracket(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether the first of two texts opens the bracket of a figure and the second closes it."""
    upper, lower = text_of(above), text_of(below)
    return upper.startswith("(") and ")" not in upper and "(" not in lower and is_figure(upper + lower)


def goes_on(upper: BodyStrip, lower: BodyStrip, strips: Sequence[BodyStrip]) -> bool:
    """Whether each figure of a line goes on in the line below, where the column has no place for the whole of it."""
    begun = [(index, cell) for index, cell in enumerate(upper.cells) if cell]
    if not 0 < len(begun) < sum(map(bool, lower.cells)) + opens_bracket(upper, lower):
        return False
    bare = is_bare(upper, lower)
    columns = [[] if bare else [strip.cells[index] for strip in strips if strip.cells[index]] for index, _ in begun]
    return all(broken(cell, lower.cells[index], column) for (index, cell), column in zip(begun, columns, strict=True))


def broken(above: Sequence[Word], below: Sequence[Word], column: Sequence[Sequence[Word]]) -> bool:
    """Whether two parts of one figure stand over one another, as wide together as the widest text of their `column`.

    Nothing needs to be known of the column where the upper line has no label and the lower one has.
    """
    if not are_parts(above, below):
        return False
    whole = width(above) + SPACE * below[0].size + width(below)
    return bracket(above, below) or whole > max(map(width, column), default=0.0) - FLUSH


def whole_figure(above: tuple[Word, ...], below: tuple[Word, ...]) -> tuple[Word, ...]:
    """What a cell holds once the first part of its figure has come down from the line above."""
    if not above:
        return below
    space = " " if LATER_GROUP.match(below[0].text) and "." not in text_of(above) else ""
    return (replace(below[0], text=f"{text_of(above)}{space}{below[0].text}"), *below[1:])


def width(words: Sequence[Word]) -> float:
    """How wide a text is printed."""
    return words[-1].box.x1 - words[0].box.x0
