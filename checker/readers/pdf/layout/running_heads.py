"""What a page repeats from its neighbours: running heads, page numbers and the rule under the running head."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from statistics import median

from msgspec import Struct

from checker.readers.pdf.layout.lines import Line, lines_of
from checker.readers.pdf.layout.side_by_side import parted
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.wording import CAPTION

PAGE = re.compile(r"(?<!\S)[-–|]?(?:\d{1,4}(?:/\d{1,4})?|[ivxl]{1,7})[-–|]?(?!\S)")  #: a page's number, or "3/71"
HEAD = 0.13  #: the running head stands in this upper part of the page [unknown]
FOOT = 0.9  #: the foot begins here [unknown]
#: numbers by themselves at one height on so many pages are those of pages, in however long a document [corpus]
LONE = 5
LOW = 0.8  #: a page number by itself may stand so high, under a short page [corpus]
UNDER = 3.0  #: the rule of a running head lies no further below it [corpus]
HEADS = 4  #: a line of so many texts is one of heads and no running head [unknown]
WIDE = 200.0  #: lines of running text are wider than this [unknown]


class PageBody(Struct, frozen=True):
    """One page without its furniture: the lines and rules of its body, and the lines of its running head and foot.

    `repeated` are the lines of its body that stand at the same place at the top of a page beside it.
    """

    ink: Ink
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]
    furniture: tuple[Line, ...] = ()
    leading: float = 1.2
    repeated: tuple[Line, ...] = ()
    text_leading: float = 1.2

    @property
    def number(self) -> int:
        """The page's number, counted from 1."""
        return self.ink.number


def sheets_of(inks: Sequence[Ink]) -> list[PageBody]:
    """Pages with their furniture set apart; it is known by coming back on page after page.

    Each sheet also knows the document's leading: how far apart wide lines are set, as a part of their size, and how far
    those of running text are.
    """
    lines = [lines_of(ink.words) for ink in inks]
    again = coming_back(inks, lines)
    heads = Counter(rule_key(rule) for ink in inks for rule in ink.rules[:1] if in_head(rule, ink))
    steady = max(3, len(inks) // 3)
    leading, text_leading = leading_of(lines), leading_of(lines, of_text=True)
    sheets = []
    tops = [keys_at_top(page, ink) for ink, page in zip(inks, lines, strict=True)]
    count = Counter(key for top in tops for key in top)
    for ink, page, beside in zip(inks, lines, beside_each(tops), strict=True):
        kept = [rule for rule in ink.rules[:1] if over_heads(rule, page, ink, count)]
        first = [rule for rule in ink.rules[:1] if in_head(rule, ink) and rule not in kept]
        border = max((rule.y for rule in first if heads[rule_key(rule)] >= steady), default=0.0)
        border = min(border, first_body(page, border))
        known = [line.box.bottom < border or id(line) in again for line in page]
        head = outer(page, known, ink, HEAD)
        fixed = [*head, *outer(page[::-1], known[::-1], ink, FOOT)[::-1]]
        apart = set(map(id, fixed))
        body = [line for line in page if id(line) not in apart]
        rules = [r for r in ink.rules if r.y > border + 1 and (r in kept or not any(closes(r, x) for x in head))]
        whole = tuple(parted(body, rules))
        repeated = tuple(line for line in whole if line.box.bottom < HEAD * ink.height and key_of(line) in beside)
        sheets.append(PageBody(ink, whole, tuple(rules), tuple(fixed), leading, repeated, text_leading))
    return sheets


def keys_at_top(page: Sequence[Line], ink: Ink) -> set[tuple[int, str]]:
    """What the lines at the top of a page have in common with those of other pages."""
    return {key_of(line) for line in page if line.box.bottom < 2 * HEAD * ink.height}


def beside_each(tops: Sequence[set[tuple[int, str]]]) -> list[set[tuple[int, str]]]:
    """What stands at the top of the pages before and behind each page."""
    return [before | behind for before, behind in zip([set(), *tops[:-1]], [*tops[1:], set()], strict=True)]


def coming_back(inks: Sequence[Ink], pages: Sequence[Sequence[Line]]) -> set[int]:
    """The identities of the lines near the edges of pages that others repeat, and that are not their page's own."""
    often = max(2, len(inks) // 5)
    heights = [ink.height for ink in inks] or [0.0]
    head, height = HEAD * max(heights), min(heights)
    edges = [
        [(line, key_of(line)) for line in page if line.box.bottom < head or in_foot(line, height)] for page in pages
    ]
    count = Counter(key for page in edges for key in {key for _, key in page})
    return {
        id(line)
        for ink, page in zip(inks, edges, strict=True)
        for line, key in page
        if often_at(key, count) >= (min(often, LONE) if key[1] == "#" else often) and not is_own(line, ink)
    }


def often_at(key: tuple[int, str], count: Mapping[tuple[int, str], int]) -> int:
    """On how many pages a line stands at one height, or so little above or below that it is another step of it."""
    height, text = key
    return sum(count[near, text] for near in (height - 1, height, height + 1))


def closes(rule: Rule, line: Line) -> bool:
    """Whether a rule stands right under a line of the running head."""
    return line.box.level < rule.y < line.box.bottom + UNDER


def in_foot(line: Line, height: float) -> bool:
    """Whether a line stands where the foot of a page is, which is so high, or is a number by itself a little above."""
    down = line.box.top / height
    return down > FOOT or (down > LOW and PAGE.fullmatch(line.text) is not None)


def is_own(line: Line, ink: Ink) -> bool:
    """Whether a line is its page's own, however often others say the same: a caption, a note with its mark, the heads
    of a table that runs over many pages."""
    return line.words[0].raised or CAPTION.match(line.text) is not None or in_heads(line, ink)


def in_heads(line: Line, ink: Ink) -> bool:
    """Whether a line stands between two rules of one width, as the heads of a table do and no running head does."""
    wide = [rule for rule in ink.rules if rule.width > ink.width / 3 and rule.y < 2 * HEAD * ink.height]
    over, under = [r for r in wide if r.y < line.box.level], [r for r in wide if r.y > line.box.level]
    return bool(over and under) and abs(over[-1].x0 - under[0].x0) < 2 and abs(over[-1].x1 - under[0].x1) < 2


def leading_of(pages: Sequence[Sequence[Line]], *, of_text: bool = False) -> float:
    """The distance of two wide lines as a part of their size: the median over the document.

    A line in several pieces is a row of a table, and none `of_text`.
    """
    pitches = [
        (lower.box.bottom - upper.box.bottom) / lower.size
        for page in pages
        for upper, lower in pairwise(page)
        if lower.box.x1 - lower.box.x0 > WIDE and alike(upper, lower) and not (of_text and lower.segments[1:])
    ]
    return min(2.0, max(1.1, median(pitches))) if pitches else 1.2


def alike(upper: Line, lower: Line) -> bool:
    """Whether two lines are set in one size from one left edge."""
    return abs(upper.size - lower.size) < 0.3 and abs(upper.box.x0 - lower.box.x0) < 2


def first_body(page: Sequence[Line], border: float) -> float:
    """The border of the running head, taken back where more than three lines or a caption stand above it."""
    above = [line for line in page if line.box.bottom < border]
    return border if len(above) <= 3 and not any(CAPTION.match(line.text) for line in above) else 0.0


def over_heads(rule: Rule, page: Sequence[Line], ink: Ink, count: Mapping[tuple[int, str], int]) -> bool:
    """Whether heads of columns that come back stand between a rule and the next one of its width."""
    below = next((other.y for other in ink.rules if other.y > rule.y and other.aligned(rule)), rule.y)
    lines = [line for line in page if rule.y < line.box.level < below]
    return any(len(line.parts) >= HEADS and often_at(key_of(line), count) > 1 for line in lines)


def in_head(rule: Rule, ink: Ink) -> bool:
    """Whether a rule lies where the running head ends."""
    return rule.y < HEAD * ink.height and rule.width > ink.width / 3


def rule_key(rule: Rule) -> tuple[int, int, int]:
    """What two pages' rules under the running head have in common."""
    return round(rule.y / 2), round(rule.x0 / 4), round(rule.x1 / 4)


def outer(page: Sequence[Line], known: Sequence[bool], ink: Ink, edge: float) -> list[Line]:
    """The lines of the head or the foot, from the edge of the page inwards, as far as they are known to come back."""
    inward = page if edge == HEAD else [line for line in page if in_foot(line, ink.height)]
    return [
        line
        for line, _ in takewhile(lambda pair: pair[1], zip(inward, known, strict=False))
        if edge != HEAD or line.box.bottom < edge * ink.height
    ]


def key_of(line: Line) -> tuple[int, str]:
    """What two pages' running heads have in common: the height, and the text but for the number of the page."""
    return round(line.box.bottom / 4), PAGE.sub("#", line.text)


def body_size(sheets: Sequence[PageBody]) -> float:
    """The size of running text: that of most letters in wide lines."""
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet.lines:
            if line.box.x1 - line.box.x0 > WIDE:
                sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0
