"""Whether a line runs as text across the borders of columns, or is set between them."""

from __future__ import annotations

from collections.abc import Sequence

from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import Rule
from checker.readers.wording import is_figure

TIGHT = 0.7  #: words closer than this part of their size are set as running text [unknown]
FULL = 0.75  #: a line in light type over so much of a rule's length is running text and no head [unknown]


def straddles(line: Line, joints: Sequence[float]) -> bool:
    """Whether a line runs as text across half or more of the borders that it reaches over."""
    reached = [joint for joint in joints if line.box.x0 + 1 < joint < line.box.x1 - 1]
    crossed = [joint for joint in reached if crosses(line, joint)]
    return len(crossed) * 2 >= len(reached) > 0 and not all_figures(line, joints) and not lined_up(line, crossed)


def fills(line: Line, rule: Rule) -> bool:
    """Whether a line runs along most of a rule without a gap, in light type, as running text does and no head."""
    return len(line.segments) == 1 and not (line.bold or line.italic) and line.box.x1 - line.box.x0 > FULL * rule.width


def lined_up(line: Line, joints: Sequence[float]) -> bool:
    """Whether behind each of several borders a word begins at the same distance: cells filled to the brim, no text."""
    first = [next((word.box.x0 for word in line.words if word.box.x0 >= joint), 1e9) for joint in joints]
    gaps = [place - joint for place, joint in zip(first, joints, strict=True)]
    return len(set(first)) >= 3 and max(gaps) < min(min(gaps) + 2, 0.8 * line.size)


def all_figures(line: Line, joints: Sequence[float]) -> bool:
    """Whether everything right of the stub is figures, however closely they are set."""
    parts = [part for part in line.cut(joints)[1:] if part]
    return bool(parts) and all(is_figure(text_of(part)) for part in parts)


def crosses(line: Line, joint: float) -> bool:
    """Whether a word, or two words as close as in running text, lie across a border."""
    left = [word for word in line.words if word.box.x0 < joint]
    right = [word for word in line.words if word.box.x0 >= joint]
    if left and left[-1].box.x1 > joint + 1.5:
        return True
    return bool(left and right) and right[0].box.x0 - left[-1].box.x1 < TIGHT * line.size
