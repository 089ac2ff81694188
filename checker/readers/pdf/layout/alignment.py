"""How a line stands to the columns of a table: set in them, or as text across them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.readers.pdf.layout.crossing import straddles
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import EDGE, Rule, Word
from checker.readers.prose.captions import FIGURE
from checker.readers.stretches import stretches
from checker.readers.wording import CAPTION, UNIT, is_column_number, is_figure, is_pair, is_thousands, is_year

NEAR = 4.0  #: two borders that lie no further apart than this are one [unknown]
SPACE = 0.45  #: the words of one head stand no further apart than this part of their size [unknown]


def joints_of(rules: Sequence[Rule]) -> list[float]:
    """The borders of columns that rules show."""
    return merged(joint for rule in rules for joint in rule.joints)


def merged(places: Iterable[float]) -> list[float]:
    """Places that lie close together taken as one."""
    return [group[0] for group in stretches(sorted(places), lambda group, place: place - group[0] <= NEAR)]


def kind_of(line: Line, x0: float, x1: float, joints: Sequence[float]) -> str:
    """How a line is set: "row" in the columns of a table, "prose" across them, "caption", "unit", else "label"."""
    text = line.text
    if (CAPTION.match(text) or FIGURE.match(text)) and not in_columns(line, joints):
        return "caption"
    if UNIT.match(text) and len(line.segments) == 1 and not is_figure(text):
        return "unit"
    if line.box.x0 < x0 - EDGE or line.box.x1 > x1 + EDGE:
        return "prose"
    if in_columns(line, joints):
        return "row"
    wide = line.box.x1 - line.box.x0 > 0.5 * (x1 - x0)
    return "prose" if wide and (straddles(line, joints) if joints else len(line.segments) == 1) else "label"


def in_columns(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line has text in two columns at least and does not run on from one to the next."""
    segments = line.segments
    if len(segments) > 1 and is_figure(text_of(segments[-1])):
        return True
    parts = line.cut(joints) if joints else line.segments
    filled = [part for part in parts if part]
    if len(filled) < 2:
        return len(filled) == 1 and line.box.x0 > (joints[0] if joints else 1e9) and is_figure(text_of(filled[0]))
    return not joints or not straddles(line, joints)


def heads_like(lines: Sequence[Line], joints: Sequence[float]) -> bool:
    """Whether lines look like heads: text in several columns, or italic where no border is known."""
    parts = [part for line in lines for part in (line.cut(joints)[1:] if joints else line.segments[1:]) if part]
    return bool(parts) or (not joints and all(line.italic for line in lines))


def has_figures(line: Line, joints: Sequence[float]) -> bool:
    """Whether a figure that is no year and no column number stands right of the stub; one "(1)" alone is a figure."""
    places = tuple(joints)
    if places not in line.filled:
        line.filled[places] = holds_figure(line, places)
    return line.filled[places]


def holds_figure(line: Line, joints: Sequence[float]) -> bool:
    """The same, found out."""
    stub, *parts = line.cut(joints) if joints else line.segments or [()]
    texts = [text_of(part) for before, part in pairwise([(), *parts]) if part and not runs_on(before, part)]
    if not line.italic and len(texts) > 1 and all(is_figure(text) for text in texts):
        return not all(map(is_numbering, texts))
    if stub and not line.italic and sum(is_column_number(text) for text in texts) == 1:
        return True
    return any((is_figure(text) and not is_numbering(text)) or is_pair(text) for text in texts)


def runs_on(before: Sequence[Word], part: Sequence[Word]) -> bool:
    """Whether a text goes on from the column before, where a word ends no more than a space away: "May", "31, 2024"."""
    close = before and part[0].box.x0 - before[-1].box.x1 < SPACE * part[0].size
    return bool(close) and before[-1].text.isalpha()


def is_numbering(text: str) -> bool:
    """Whether a figure may stand in heads: a year, in brackets too, the number of a column, thousands as a unit."""
    return is_year(text.strip("()")) or is_column_number(text) or is_thousands(text)


def hold_figures(lines: Sequence[Line], joints: Sequence[float]) -> bool:
    """Whether a figure stands in lines; one that a head wraps ("Actual as at 28 / February 2026") is none."""
    found = [line for line in lines if has_figures(line, joints)]
    if not found or not joints or not (all(line.italic for line in lines) or in_bold_heads(found, lines, joints)):
        return bool(found)
    columns = zip(*(line.cut(joints)[1:] for line in lines), strict=True)
    texts = [[text_of(part) for part in column if part] for column in columns]
    return any(all(map(is_figure, text)) and not all(map(is_numbering, text)) for text in texts)


def in_bold_heads(found: Sequence[Line], lines: Sequence[Line], joints: Sequence[float]) -> bool:
    """Whether lines with figures are those of bold heads that wrap: as many of their columns hold words as figures."""
    texts = [[text_of(part) for part in line.cut(joints)[1:] if part] for line in found]
    worded = all(sum(map(is_figure, text)) * 2 <= len(text) for text in texts)
    return worded and len(found) < len(lines) and all(line.bold for line in lines)


def wraps(lines: Sequence[Line]) -> bool:
    """Whether the second of two lines, though in parentheses, is no unit line but goes on with a cell: "(P-4)"."""
    if len(lines) < 2 or lines[0].bold:
        return False
    one, other = lines
    flush = any(abs(cell[0].box.x0 - other.box.x0) < 2 for cell in one.segments)
    return close(one, other) and flush and abs(one.size - other.size) < 0.3


def close(one: Line, other: Line) -> bool:
    """Whether two lines are set as close as those of one paragraph."""
    return abs(one.box.bottom - other.box.bottom) < 1.35 * other.size
