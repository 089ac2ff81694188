"""Figures that stand on two lines of their cell: broken for want of width, or with their share under them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from msgspec.structs import replace

from checker.readers.pdf.layout.cutting import LATER_GROUP, LEADING_GROUP
from checker.readers.pdf.layout.lines import box_of, text_of
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.strips import BodyStrip
from checker.readers.wording import is_figure

FLUSH = 1.5  #: figures over one another end no further apart than this [unknown]
SPACE = 0.25  #: the space within a figure, as a part of its size [unknown]
DECIMALS = re.compile(r"\d[.,]\d{1,2}\)?$")  #: what a figure with one or two decimals ends with
SHARE = re.compile(r"\([<>≤≥~]?\s?\d[\d., ]*[%٪]?\)")  #: a figure in brackets, as a share stands under its count
SPACED = re.compile(r"\d{1,3}(?: \d{3})+")  #: a figure with spaces between its groups


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
        step = strip.y - upper.y if upper else limit
        if upper and step < limit and (step < pitch or are_one(upper, strip, above)) and goes_on(upper, strip, strips):
            whole[-1:] = [replace(upper, cells=((),) * len(upper.cells), figures=False)] if upper.stub else []
            whole.append(replace(strip, cells=tuple(map(whole_figure, upper.cells, strip.cells))))
        else:
            above = upper.y if upper else above
            whole.append(strip)
    return whole


def rejoined(band: Sequence[BodyStrip], strips: Sequence[BodyStrip]) -> list[BodyStrip]:
    """The lines between two rules of a grid, two of figures as one where the second is the end of the first."""
    figures = [strip for strip in band if strip.figures or any(map(is_share, strip.cells))]
    if (len(figures) == 3 and encloses(*figures)) or (len(figures) == 2 and shares_out(*figures)):
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
    columns = zip(upper.cells, middle.cells, lower.cells, strict=True)
    return all(
        not between and (are_parts(above, below) or is_share_of(below, above))
        for above, between, below in columns
        if is_plain(above) or is_plain(below) or is_share(below)
    )


def shares_out(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether all that a line has in its columns are shares of the figures over them, and one label stands for both."""
    pairs = [(above, below) for above, below in zip(upper.cells, lower.cells, strict=True) if below]
    return not (upper.stub and lower.stub) and all(is_share_of(below, above) for above, below in pairs)


def is_share_of(below: Sequence[Word], above: Sequence[Word]) -> bool:
    """Whether a figure in brackets stands under one without, as its share or its part: "(37%)" under "756 926"."""
    if not is_share(below) or not is_plain(above):
        return False
    left, right = offsets(above, below)
    return min(abs(left), abs(right), abs(left + right) / 2) <= FLUSH


def is_plain(words: Sequence[Word]) -> bool:
    """Whether the words of a cell are a figure without brackets."""
    return is_figure(text_of(words)) and not is_share(words)


def is_share(words: Sequence[Word]) -> bool:
    """Whether the words of a cell are a figure in brackets."""
    return SHARE.fullmatch(text_of(words)) is not None


def are_parts(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether two texts over one another, flush on the left or on the right, may be the groups of one figure."""
    if not above or not below or min(map(abs, offsets(above, below))) > FLUSH:
        return False
    groups = LEADING_GROUP.match(text_of(above)) and all(LATER_GROUP.match(word.text) for word in below)
    return bool(groups) or bracket(above, below)


def closed_up(band: Sequence[BodyStrip], figures: Sequence[BodyStrip]) -> list[BodyStrip]:
    """The lines of one row, with all its figures in the line of its label; texts beside them stay where they are."""
    upper, *middle, lower = figures
    columns = [
        (reduce(whole_figure, cells), any(map(is_plain, cells)))
        for cells in zip(*(x.cells for x in figures), strict=True)
    ]
    home = next((strip for strip in (*middle, lower, upper) if strip.stub), figures[-2])
    lines = {id(x): x for x in band}
    for strip in figures:
        own = zip(strip.cells, columns, strict=True)
        texts = tuple((whole if strip is home else ()) if moved else cell for cell, (whole, moved) in own)
        lines[id(strip)] = replace(strip, cells=texts, figures=strip is home)
    return [strip for strip in lines.values() if strip.stub or any(strip.cells)]


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
    if min(map(abs, offsets(above, below))) > FLUSH:
        return False
    if text_of(above).endswith(","):
        return is_figure(text_of(above))
    least = max(map(width, column)) - FLUSH
    begins = spaced and LEADING_GROUP.match(text_of(above))
    return bool(begins) and width(above) + SPACE * below[0].size + width(below) > least


def offsets(above: Sequence[Word], below: Sequence[Word]) -> tuple[float, float]:
    """How far right of another text one begins and ends."""
    return below[0].box.x0 - above[0].box.x0, below[-1].box.x1 - above[-1].box.x1


def run_together(above: tuple[Word, ...], below: tuple[Word, ...]) -> tuple[Word, ...]:
    """The figure whose end stands under its beginning, as one word in the upper line."""
    space = "" if text_of(above).endswith(",") else " "
    return (replace(above[0], text=f"{text_of(above)}{space}{text_of(below)}", box=box_of([*above, *below])),)


def are_one(upper: BodyStrip, lower: BodyStrip, above: float) -> bool:
    """Whether two lines are surely of one row, by their figures, or by where the line over them is."""
    nearer = is_bare(upper, lower) and lower.y - upper.y < upper.y - above
    return nearer or opens_bracket(upper, lower) or lacks_decimals(upper, lower)


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
    if not above or not below:
        return above or below
    parted = LATER_GROUP.match(below[0].text) and "." not in text_of(above)
    space = " " if parted or is_share(below) else ""
    return (replace(below[0], text=f"{text_of(above)}{space}{below[0].text}"), *below[1:])


def width(words: Sequence[Word]) -> float:
    """How wide a text is printed."""
    return words[-1].box.x1 - words[0].box.x0
