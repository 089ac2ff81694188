"""Lines of a page to blocks: what is set close, under each other, in one size, with no new number before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field

from checker.model.document import Mark, Span
from checker.model.place import Box
from checker.readers.pdf.layout.gutters import borders_of
from checker.readers.pdf.layout.lines import Line, box_of, in_reading_order, parted, segments_of
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.pdf.layout.word_places import word_places
from checker.readers.pdf.page.direction import forwards
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.prose.block import Block, Words, joined
from checker.readers.prose.numbers import LABEL
from checker.readers.wording import is_text

APART = 2.0  #: a gap of more than this part of the size parts two columns of text [unknown]
DASHES = ("-", "–")
TAB = 0.7  #: a gap of more than this part of the size behind a number is a tab [unknown]
CLOSE = 1.18  #: lines of one paragraph are set no further apart than this part of the leading [unknown]
RULED = 10.0  #: by so many points a rule that parts two lines reaches over them [unknown]
TOUCH = 1.0  #: lines of one paragraph stand under each other, or nearly, in points [unknown]
INDENT = 6.0  #: a line that begins further right than the others, in points, begins a paragraph [unknown]
SHORT = 3.0  #: a line that ends further from the margin, in parts of its size, is the last of its paragraph [unknown]
EVEN = 1.3  #: no gap of a justified line is so many times as wide as another [corpus]
STRETCHED = 4.0  #: nor wider than this part of its size [corpus]
FAR = 60.0  #: a number further from its text than this, in points, is a cell of its own [unknown]
NESTED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{1,2}\s|[(（][a-z]{1,3}[)）]\s")
LONGEST = 10  #: a number has no more letters than this where its line ends in a longer word [cost]
SEVERAL = re.compile(r"[,\s]+")


class Strip(Struct, frozen=True):
    """A line, or the part of it that stands in one column, as a block of one line."""

    block: Block
    box: Box
    some_bold: bool
    raised: bool = False


class _Stack(Struct):
    """Strips that are one block; `hang` is where the second and later ones begin."""

    strips: list[Strip]
    hang: float | None = None
    taken: bool = False
    after: bool = False
    cell: bool = False


class Setter(Struct):
    """Sets the lines of one page in blocks; `margin` is where running text ends on the right."""

    page: int
    leading: float
    margin: float
    words: Words
    rules: Sequence[Rule] = ()
    stacks: list[_Stack] = field(default_factory=list)
    live: list[_Stack] = field(default_factory=list)

    def add(self, strip: Strip, taken: bool, after: bool) -> None:
        """Put a strip under the block that it goes on with, or begin one."""
        reach = strip.box.bottom - 3 * strip.block.size
        self.live = [stack for stack in self.live if stack.strips[-1].box.bottom > reach]
        for stack in reversed(self.live):
            if stack.taken == taken and self.goes_on(stack, strip):
                stack.hang = min(strip.box.x0, stack.hang) if stack.hang is not None else strip.box.x0
                stack.strips.append(strip)
                stack.cell = stack.cell or strip.block.cell
                return
        stack = _Stack([strip], taken=taken, after=after, cell=strip.block.cell)
        self.stacks.append(stack)
        self.live.append(stack)

    def goes_on(self, stack: _Stack, strip: Strip) -> bool:
        """Whether a strip belongs to the block whose last strip stands over it."""
        upper, lower = stack.strips[-1], strip
        pitch = lower.box.bottom - upper.box.bottom
        size = lower.block.size
        if not 0.3 * size < pitch < CLOSE * self.leading * size or abs(upper.block.size - size) > 0.6:
            return False
        if lower.box.x0 > upper.box.x1 or upper.box.x0 > lower.box.x1 + TOUCH or lower.raised:
            return False
        if starts_anew(stack, upper, lower, self.margin) or self.ruled(upper.box, lower.box):
            return False
        return alike(stack, upper, lower)

    def ruled(self, upper: Box, lower: Box) -> bool:
        """Whether a rule parts two lines; one that is no longer than a line only underlines it."""
        return any(
            upper.bottom - 2 < rule.y < lower.top + 2
            and rule.x0 < upper.x0 + INDENT
            and rule.x1 > max(upper.x1, lower.x1) + RULED
            for rule in self.rules
        )

    def blocks(self) -> list[Block]:
        """The blocks of the page, in the order in which they begin."""
        return [self.block(stack) for stack in self.stacks]

    def block(self, stack: _Stack) -> Block:
        """One block."""
        first, last = stack.strips[0].block, stack.strips[-1]
        whole = joined([strip.block for strip in stack.strips], self.words)
        right = max(strip.box.x1 for strip in stack.strips) if stack.strips[1:] else self.margin
        return Block(
            whole.text,
            whole.marks,
            lines=whole.lines,
            page=self.page,
            box=whole.box,
            bold=first.bold and all(strip.block.bold for strip in stack.strips),
            italic=first.italic and all(strip.block.italic for strip in stack.strips),
            size=first.size,
            left=first.left,
            hang=first.left if stack.hang is None else stack.hang,
            tab=first.tab,
            full=last.box.x1 > right - SHORT * last.block.size,
            lead=None,
            taken=stack.taken,
            after=stack.after,
            cell=stack.cell,
        )


def starts_anew(stack: _Stack, upper: Strip, lower: Strip, margin: float) -> bool:
    """Whether a strip begins a paragraph of its own though it is set as close as the lines of one."""
    short = upper.box.x1 < margin - SHORT * upper.block.size
    hang = lower.box.x0 if stack.hang is None else stack.hang
    if lower.block.tab:
        return short or abs(lower.box.x0 - hang) > INDENT
    if short and NESTED.match(lower.block.text):
        return True
    return short and lower.box.x0 > hang + INDENT and upper.block.text[-1:] in ".。:;!?؛؟"


def alike(stack: _Stack, upper: Strip, lower: Strip) -> bool:
    """Whether two strips are set alike; bold goes over into light type within a line, or under a caption."""
    if upper.block.bold and not lower.some_bold:
        return bool(upper.block.text[-1:] not in ".:" and stack.strips[0].block.bold and upper.box.x1 > lower.box.x1)
    if lower.block.bold and not upper.some_bold:
        return len(stack.strips) > 1
    return True


def strips_of(line: Line, page: int, borders: Sequence[float]) -> list[Strip]:
    """A line in its columns; a number stays with the text that it numbers."""
    columns = line.cut(borders) if borders else [line.words]
    groups = [group for column in columns for group in apart(column, line.size)]
    if len(groups) == 1:
        return [strip_of(line.words, line.size, page, line)]
    parts = with_labels(groups)
    return [strip_of(part, line.size, page, cell=len(parts) > 1) for part in parts]


def apart(words: Sequence[Word], size: float) -> list[tuple[Word, ...]]:
    """The words of a line in groups that wide gaps part, unless it is so justified that all its gaps are wide, but for
    a narrower one behind its number."""
    groups = segments_of(words, APART * size)
    gaps = [right.box.x0 - left.box.x1 for left, right in pairwise(words)] if len(groups) > 1 else []
    if gaps and gaps[0] == min(gaps) and LABEL.fullmatch(words[0].text):
        del gaps[0]
    even = len(gaps) > 1 and max(gaps) < min(EVEN * min(gaps), STRETCHED * size)
    return [tuple(words)] if even else groups


def with_labels(groups: Sequence[tuple[Word, ...]]) -> list[tuple[Word, ...]]:
    """The groups of a line in order of reading, a number put together with what it numbers."""
    parts: list[tuple[Word, ...]] = []
    for group in groups:
        label = parts[-1] if parts else ()
        gap = group[0].box.x0 - label[-1].box.x1 if label else FAR
        if len(label) == 1 and LABEL.fullmatch(label[0].text) and gap < FAR:
            parts[-1] = (*label, *group)
        else:
            parts.append(group)
    return parts


def strip_of(words: Sequence[Word], size: float, page: int, line: Line | None = None, *, cell: bool = False) -> Strip:
    """Words of one column of a line, or the whole `line`, as a block of one line; note marks are taken off."""
    plain = line is not None and not any(word.mark or word.raised for word in words)
    text, marks = (line.text, ()) if line and plain else read_off(words)
    box = line.box if line else box_of(words)
    tab = tab_of(words, size)
    set_off = [word for word in words[tab > 0 :] if not word.raised] or words
    bold = sum(word.bold for word in set_off)
    italic = set_off[0].italic and all(word.italic for word in set_off)
    span = Span(0, len(text), page, box, word_places(text, words))
    whole = bold == len(set_off)
    block = Block(
        text,
        marks,
        lines=(span,),
        page=page,
        box=box,
        bold=whole,
        italic=italic,
        size=size,
        left=box.x0,
        hang=box.x0,
        tab=tab,
        cell=cell,
    )
    return Strip(block, box, bold > 0, words[0].raised)


def read_off(words: Sequence[Word]) -> tuple[str, tuple[Mark, ...]]:
    """The text of words, and the note marks taken off it with their places; "m²" and "7th" are text."""
    text = ""
    marks: list[Mark] = []
    last: Word | None = None
    for word in in_reading_order(words):
        if not word.raised:
            if last is not None and parted(last, word):
                text += " "
            text += word.text
            last = word
        raised = word.text if word.raised else word.mark
        if raised and is_text(raised, text):
            text += raised
        elif raised:
            marks += [Mark(mark, len(text)) for mark in SEVERAL.split(raised) if mark]
    return forwards(text) if words and words[0].leftward else text, tuple(marks)


def tab_of(words: Sequence[Word], size: float) -> int:
    """The length of a number that a tab sets apart from the text behind it."""
    if len(words) < 2 or len(words[0].text) > LONGEST < len(words[-1].text):
        return 0
    (first, second), length = words[:2], len(words[0].text)
    if first.leftward and second.text in DASHES and len(words) > 2:  # "4 -"
        length = len(f"{first.text} {second.text}") if parted(first, second) else length + 1
        first, second = words[1:3]
    return length if second.box.x0 - first.box.x1 > TAB * size and LABEL.fullmatch(words[0].text) else 0


# --------------------------------------------------------------- the page


def blocks_of(
    sheet: PageBody, lines: Sequence[Line], taken: set[int], breaks: Sequence[float], margin: float, words: Words
) -> list[Block]:
    """The blocks of the `lines` of a page; one `after` a break, or at the top, may go on with another."""
    setter = Setter(sheet.number, sheet.text_leading, margin, words, sheet.rules)
    free = [line for line in lines if id(line) not in taken]
    borders = borders_of(free, sheet.rules)
    above = float("-inf")
    for line in lines:
        broken = above < 0 or any(above < place < line.box.bottom for place in breaks)
        for strip in strips_of(line, sheet.number, borders.get(id(line), ())):
            setter.add(strip, id(line) in taken, broken)
        above = line.box.bottom
    return setter.blocks()
