"""Puts together the lines of a label: which lines are one label, and which begin the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from statistics import median

from msgspec import Struct

from checker.readers.layout import is_note
from checker.readers.pdf.layout.lines import text_of
from checker.readers.pdf.tables.strips import BodyStrip
from checker.readers.wording import is_chinese, is_figure

SPREAD = 1.18  #: lines of one label lie no further apart than this times the leading of the document [unknown]
LOOSE = 1.06  #: or than this times as much, where rows lie at least twice as far apart [corpus]
HANGING = 4.0  #: a line that begins so much further right is indented against the other [unknown]
SEVERAL = 3  #: so many labels that hang show how those of a table are set [unknown]
BACK = 2.0  #: a line that begins so much further left is less indented [unknown]
PADDING = 7.0  #: a label ends at least so far before the border of its column [unknown]
CODE = re.compile(r"[A-Z]*\d[\d.:/-]+\d")  #: a number in several parts: "SB101-003", "24.16"
CLOSER = 1.12  #: two rows lie at least so many times further apart than two lines of one label [unknown]


class LabelSetting(Struct, frozen=True):
    """How a table is set: no two lines of one label lie further apart than `limit`, two rows no closer than `pitch`.

    `right` is where the labels end, `far` where those do that run on past the border of the stub. Two lines of a text
    beside the labels lie no further apart than `text`: however far between two rules of a grid.
    """

    limit: float
    pitch: float
    right: float
    far: float
    text: float = inf

    @classmethod
    def of(cls, strips: Sequence[BodyStrip], leading: float, edge: float | None) -> LabelSetting:
        """Taken from the distances between the lines of the whole body, and from the leading of the document."""
        stubs = [strip for strip in strips if strip.stub]
        ends = [strip.stub[-1].box.x1 for strip in stubs if strip.figures or len(strip.stub) < 12]
        far = max(ends, default=0.0)
        size = median(strip.line.size for strip in stubs or strips)
        rows = sorted(lower.foot - upper.foot for upper, lower in pairwise(stubs) if upper.figures and lower.figures)
        pitches = [pitch for pitch in rows if pitch > 0.8 * size]
        right = max([end for end in ends if end < edge] + [edge - PADDING]) if edge is not None else far
        limit, pitch = SPREAD * leading * size, pitches[len(pitches) // 4] if pitches else 1e9
        return cls(min(LOOSE * limit, max(limit, pitch / 2)) if pitches else limit, pitch, right, max(far, right))


def blocks_of(stubs: Sequence[BodyStrip], setting: LabelSetting) -> list[list[BodyStrip]]:
    """Label lines in blocks, one for each row, or for several rows that nothing but their figures parts."""
    blocks: list[list[BodyStrip]] = []
    hanging = set_hanging(stubs, setting)
    for strip, following in zip(stubs, [*stubs[1:], None], strict=False):
        last = blocks[-1][-1] if blocks else None
        flush = last and hanging and abs(strip.left - blocks[-1][0].left) < BACK
        if (
            flush
            or (last and parts(last, strip))
            or (last and (steps_back(blocks[-1], strip, setting) or leads(last, strip, following, setting)))
        ):
            blocks.append([strip])
        elif last and (
            hangs(blocks[-1], strip, following, setting)
            or (hanging and leads_to(blocks[-1], strip, setting))
            or belongs(last, strip, setting)
        ):
            blocks[-1].append(strip)
        else:
            blocks.append([strip])
    return blocks


def parts(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether two lines are of two labels at first sight: either is a note on the rows, or the upper ends before the
    lower begins, as it does before the head of a group in the middle of a table."""
    noted = is_note(text_of(lower.stub)) or (lower.figures and is_note(text_of(upper.stub)))
    return noted or lower.left > upper.stub[-1].box.x1


def set_hanging(stubs: Sequence[BodyStrip], setting: LabelSetting) -> bool:
    """Whether the labels of a table are indented from their second line on, so that a line at their left begins one."""
    ends = [
        lower.left - upper.left > HANGING and lower.left - following.left > HANGING
        for upper, lower, following in zip(stubs, stubs[1:], stubs[2:], strict=False)
        if not lower.figures and lower.foot - upper.foot <= setting.limit and following.left - lower.left <= HANGING
    ]
    return sum(ends) >= SEVERAL and sum(ends) * 3 > len(ends)


def leads_to(block: Sequence[BodyStrip], strip: BodyStrip, setting: LabelSetting) -> bool:
    """Whether a label that has no figures yet goes on with an indented line, where labels are set hanging."""
    close = strip.foot - block[-1].foot <= setting.limit
    return close and strip.left > block[0].left + HANGING and not any(other.figures for other in block)


def steps_back(block: Sequence[BodyStrip], strip: BodyStrip, setting: LabelSetting) -> bool:
    """Whether a line with nothing in its columns heads a new group: it begins left of a label that is complete with its
    figures, and that hangs or is set no closer to it than rows are."""
    if any(strip.cells) or not any(other.figures for other in block) or strip.left > min(x.left for x in block) - BACK:
        return False
    hanging = len(block) > 1 and block[1].left > block[0].left - BACK
    return hanging or (len(block) == 1 and (strip.foot - block[0].foot) * CLOSER >= setting.pitch)


def leads(upper: BodyStrip, lower: BodyStrip, following: BodyStrip | None, setting: LabelSetting) -> bool:
    """Whether a line with nothing in its columns heads the indented row below it: the row above it had place for it, or
    is no closer than rows are."""
    indented = following and following.figures and following.left > lower.left + HANGING
    apart = (lower.foot - upper.foot) * CLOSER >= setting.pitch or not fills(upper, lower, setting)
    return bool(indented) and upper.figures and not any(lower.cells) and apart


def hangs(block: Sequence[BodyStrip], lower: BodyStrip, following: BodyStrip | None, setting: LabelSetting) -> bool:
    """Whether a line without figures is the hanging end of the label above it: indented, and the next line is not."""
    upper = block[-1]
    if lower.figures or not upper.figures or following is None or lower.foot - upper.foot > setting.limit:
        return False
    return lower.left > block[0].left + HANGING and following.left < lower.left - HANGING and not unlike(upper, lower)


def belongs(upper: BodyStrip, lower: BodyStrip, setting: LabelSetting) -> bool:
    """Whether two lines are of one label: set close, in one style, the second begun because the first was full."""
    if lower.foot - upper.foot > setting.limit or unlike(upper, lower):
        return False
    one_row = completes(upper, lower) or shared(upper, lower, setting) or named_beside(lower)
    if upper.figures and lower.figures and not one_row:
        return False
    nearer = (lower.foot - upper.foot) * CLOSER < setting.pitch
    if lower.figures and lower.left < upper.left - HANGING and not centred(upper, lower):
        return nearer and fills(upper, lower, setting)
    if form_of(upper) == form_of(lower) != "":
        return False
    return nearer or fills(upper, lower, setting)


def fills(upper: BodyStrip, lower: BodyStrip, setting: LabelSetting) -> bool:
    """Whether a line is so full that the first word of the next one had no place on it."""
    first, end = lower.stub[0], upper.stub[-1].box.x1
    width = first.size if is_chinese(first.text[0]) else first.box.x1 - first.box.x0
    return end + 0.25 * first.size + width > (setting.right if end < setting.right + 1 else setting.far) + 1


def shared(upper: BodyStrip, lower: BodyStrip, setting: LabelSetting) -> bool:
    """Whether two lines of one label share out the figures of its row: some cells stand beside the first of them, or
    put what is in square brackets under it."""
    if (lower.foot - upper.foot) * CLOSER >= setting.pitch or not fills(upper, lower, setting):
        return False
    both = [cell for over, cell in zip(upper.cells, lower.cells, strict=True) if over and cell]
    return all(text_of(cell).startswith("[") for cell in both)


def completes(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether a line goes on in the middle of a sentence and prints the figures that the line above it left out."""
    begun = upper.stub[-1].text.endswith((":", ",", "–")) and lower.stub[0].text[0].islower()
    pairs = [(one, other) for one, other in zip(upper.cells, lower.cells, strict=True) if one and other]
    return begun and bool(pairs) and not any(is_figure(text_of(cell)) for pair in pairs for cell in pair)


def named_beside(strip: BodyStrip) -> bool:
    """Whether a line has no label or goes on in the middle of one, while what stands beside it names its figures."""
    beside = strip.cells[0] if strip.cells else ()
    goes_on = not strip.stub or strip.stub[0].text[0].islower()
    return goes_on and bool(beside) and not is_figure(text_of(beside))


def centred(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether two lines are centred over one another."""
    return abs(upper.left + upper.stub[-1].box.x1 - lower.left - lower.stub[-1].box.x1) < 4


def form_of(strip: BodyStrip) -> str:
    """The form of a label that is one code and nothing else: "SB###-###"; two such are two labels."""
    text = strip.stub[0].text if len(strip.stub) == 1 else ""
    return re.sub(r"\d", "#", text) if CODE.fullmatch(text) else ""


def unlike(upper: BodyStrip, lower: BodyStrip) -> bool:
    """Whether two lines are set in two styles, each of them throughout."""
    first, second = styles_of(upper), styles_of(lower)
    return first != second and len(first) == len(second) == 1


def styles_of(strip: BodyStrip) -> set[tuple[bool, bool]]:
    """How the words of a label are set, bold or italic; of one without a word, its figures."""
    worded = [word for word in strip.stub if word.text.isalpha()]
    return {(word.bold, word.italic) for word in worded or strip.stub}
