"""Puts joints into the rules of a table that shows none, where the white space of its rows parts the columns.

Word prints a border cell by cell, so that its pieces show where columns meet; other makers print it in one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.pdf.layout.crossing import fills
from checker.readers.pdf.layout.cutting import GROUP, LATER_GROUP, LEADING_GROUP
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import EDGE, Rule, Word
from checker.readers.wording import CAPTION, is_column_number, is_figure, is_year

TALLEST = 120.0  #: heads are no taller than this [unknown]
APART = 60.0  #: nor lie two lines or rules of one table further apart than this [unknown]
FOOT = 20.0  #: nor its last line and the rule under it [unknown]
PADDING = 7.0  #: a label ends at least so far before the border of its column [unknown]
NARROW = 8.0  #: a column is wider than this [unknown]
NARROWEST = 2.5  #: white space between two columns is wider than this [unknown]
SPACE = 0.45  #: the words of one head stand no further apart than this part of their size [unknown]
FEW = 0.1  #: so many of the rows may run over it [unknown]
FLUSH = 1.5  #: a head set right ends no further from where its figures do, in points [unknown]
WIDE = 0.6  #: far more than a space, as a part of the size [unknown]
SEVERAL = 3  #: rows with figures in several columns at least show where these part [unknown]
FAR = 2.0  #: figures so far apart are of two columns in whatever row, as a part of their size [unknown]
CLOSEST = 0.3  #: more than a space, as a part of the size [unknown]
MOSTLY = 0.8  #: so many of the rows leave wide space at a border [unknown]

LEADER = "....."  #: leads from a heading in a table of contents to its page

ENUMERATOR = re.compile(r"^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]$")  #: stands before a label and is no label

Gap = tuple[float, float]  #: the left and right end of white space


class JointBlock(Struct, frozen=True):
    """The heads of a table: the rule above them, the one under them, and the lines between.

    Above the last rule within them, at the height `step`, heads may span columns; `ends` are where shorter rules do.
    """

    top: Rule
    foot: Rule
    lines: tuple[Line, ...]
    step: float
    ends: tuple[float, ...] = ()


def jointed(rules: Sequence[Rule], lines: Sequence[Line]) -> list[Rule]:
    """The rules of a page, those of tables without any joint with the joints that their rows show."""
    found = list(rules)
    feet = [rule for rule in rules if rule.thick and not rule.joints]
    blocks = [block for foot in feet if (block := head_block(foot, rules, lines))]
    for block, below in zip(blocks, [*blocks[1:], None], strict=False):
        body = body_under(block.foot, rules, lines)
        end = body[-1].box.bottom + FOOT if body else block.foot.y + 1
        if below and below.top.y > block.foot.y:
            end = min(end, below.top.y)
            body = [line for line in body if line.box.level < end]
        own = [rule for rule in rules if block.top.y <= rule.y < end and rule.within(block.foot)]
        bare = not any(rule.joints for rule in own if rule.aligned(block.foot))
        if bare and (borders := borders_of(body, block)):
            ends = [part[-1].box.x1 for line in body for part in line.parts if is_figure(text_of(part))]
            found = [with_joints(rule, borders, own, block, ends) if rule in own else rule for rule in found]
    return found


def head_block(foot: Rule, rules: Sequence[Rule], lines: Sequence[Line]) -> JointBlock | None:
    """The heads over a thick rule, where a rule stands over them and no figure among them."""
    over = [rule for rule in rules if rule.aligned(foot) and 3 < foot.y - rule.y < TALLEST]
    block: JointBlock | None = None
    for top in reversed(over):
        heads = [line for line in lines if top.y < line.box.level < foot.y and stands_in(line, foot)]
        text = any((is_row(line) and not line.italic) or fills(line, foot) for line in heads)
        if text or (block and top.thick):
            break
        if heads:
            inner = [rule for rule in rules if top.y + 3 < rule.y < foot.y - 1 and rule.within(foot)]
            ends = tuple(end for rule in inner if not rule.aligned(foot) for end in (rule.x0, rule.x1))
            block = JointBlock(top, foot, tuple(heads), max((rule.y for rule in inner), default=0.0), ends)
    return block


def stands_in(line: Line, rule: Rule) -> bool:
    """Whether a line is no wider than the table that has a rule."""
    return line.box.x0 > rule.x0 - EDGE and line.box.x1 < rule.x1 + EDGE


def body_under(foot: Rule, rules: Sequence[Rule], lines: Sequence[Line]) -> list[Line]:
    """The lines under heads down to a thick rule, a caption, contents, or to where nothing of the table follows."""
    alike = [rule for rule in rules if rule.aligned(foot)]
    end = next((rule.y for rule in alike if rule.thick and rule.y > foot.y + 3), 1e9)
    body: list[Line] = []
    edge = foot.y
    for line in lines:
        if not foot.y < line.box.level < end:
            continue
        edge = max([edge, *(rule.y for rule in alike if rule.y < line.box.level)])
        if CAPTION.match(line.text) or LEADER in line.text or not stands_in(line, foot) or line.box.top - edge > APART:
            break
        body.append(line)
        edge = line.box.bottom
    return body


def is_row(line: Line) -> bool:
    """Whether a line has a figure behind its label that is no year and no number of a column."""
    texts = [text_of(part) for part in line.parts[1:]]
    return any(is_figure(text) and not is_year(text) and not is_column_number(text) for text in texts)


def borders_of(body: Sequence[Line], heads: JointBlock) -> list[float]:
    """The borders that the rows of a body leave white, each in the middle of its space, from left to right."""
    rows = [line for line in body if is_row(line) or len(line.parts) > 2]
    full = [line for line in rows if len(line.parts) > 2]
    white = list(gaps_of(full)) if len(full) >= SEVERAL else []
    rows = [line for line in rows if not is_lone_over(white, line)]
    gaps: list[Gap] = []
    for gap in reversed(list(gaps_of(rows))):
        if parts_columns(gap, gaps[0][0] if gaps else 1e9, rows):
            gaps.insert(0, gap)
    if len(gaps) > 1:
        before = (text_of([word for word in line.words if word.box.x0 < gaps[0][1]]) for line in rows)
        if all(map(ENUMERATOR.match, filter(None, before))):
            del gaps[0]
    if not gaps:
        return []
    ends = [part[-1].box.x1 for line in body for part in line.parts if not is_figure(text_of(part))]
    gaps[0] = max([gaps[0][0], *(end for end in ends if end < gaps[0][1])]), gaps[0][1]
    gaps = [between_rules(gap, heads.ends) or narrowed(gap, [*heads.lines, *rows], heads.step) for gap in gaps]
    first = min(gaps[0][0] + PADDING, sum(gaps[0]) / 2)
    return [first, *(sum(gap) / 2 for gap in gaps[1:])]


def is_lone_over(white: Sequence[Gap], line: Line) -> bool:
    """Whether the one figure of a row, wider than those over it, lies over the white space between columns."""
    figure = line.parts[-1]
    lone = len(line.parts) == 2
    return lone and any(figure[0].box.x0 < sum(gap) / 2 < figure[-1].box.x1 for gap in white)


def between_rules(gap: Gap, ends: Sequence[float]) -> Gap | None:
    """The part of white space where rules over columns end; nothing where none does."""
    within = [end for end in ends if gap[0] < end < gap[1]]
    return (min(within), max(within)) if within else None


def gaps_of(rows: Sequence[Line]) -> Iterator[Gap]:
    """The white space that no word reaches into, but for those of a few rows."""
    edges = sorted(edge for line in rows for word in line.words for edge in ((word.box.x0, 1), (word.box.x1, -1)))
    few = int(FEW * len(rows))
    depth, free = 0, 0.0
    for place, step in edges:
        if depth == few and step > 0 and free and place - free > NARROWEST:
            yield free, place
        depth += step
        if depth == few and step < 0:
            free = place


def parts_columns(gap: Gap, end: float, rows: Sequence[Line]) -> bool:
    """Whether white space parts a column, which ends at a place, from the one before it.

    Most rows with text in the column have far more than a space before it, and no figure goes on over it. Two of them
    at least have text on both sides, or one of three has figures far apart.
    """
    within = [line for line in rows if any(gap[1] <= word.box.x0 < end for word in line.words)]
    spaces = [space for line in within if (space := space_at(gap, line))]
    apart = len(within) > 2 and len(spaces) == 1 and are_far_apart(*spaces[0])
    if len(spaces) < 2 - apart or len(spaces) * 6 < len(within):
        return False
    wide = sum(is_wide(left, right) for left, right in spaces)
    return wide >= MOSTLY * len(spaces) and not any(goes_on(left, right) for left, right in spaces)


def are_far_apart(left: Word, right: Word) -> bool:
    """Whether two words are figures that much more than a space parts."""
    return is_figure(left.text) and is_figure(right.text) and right.box.x0 - left.box.x1 > FAR * right.size


def is_wide(left: Word, right: Word) -> bool:
    """Whether far more than a space parts two words; figures stand closer, closest those that cannot be one figure."""
    least = WIDE
    if is_figure(left.text) and is_figure(right.text) and not left.text.endswith(","):
        least = GROUP if are_groups(left, right) else CLOSEST
    return right.box.x0 - left.box.x1 > least * right.size


def space_at(gap: Gap, line: Line) -> tuple[Word, Word] | None:
    """The two words with the widest space that reaches into a gap; None where nothing stands left of it."""
    pairs = [pair for pair in pairwise(line.words) if pair[0].box.x0 < gap[1] and gap[0] < pair[1].box.x0]
    return max(pairs, key=lambda pair: pair[1].box.x0 - pair[0].box.x1, default=None)


def goes_on(left: Word, right: Word) -> bool:
    """Whether two words may be of one figure: its groups, or what stands in brackets behind it."""
    if right.box.x0 - left.box.x1 > GROUP * right.size:
        return False
    return right.text.startswith("[") or are_groups(left, right)


def are_groups(left: Word, right: Word) -> bool:
    """Whether two words may be the groups of one figure."""
    return bool(LEADING_GROUP.match(left.text) and LATER_GROUP.match(right.text))


def narrowed(gap: Gap, lines: Sequence[Line], step: float) -> Gap:
    """The part of white space at which a border cuts least of what reaches into it, the widest of those that do."""
    inside = {id(line): line for line in lines for word in line.words if word.box.x0 < gap[1] and gap[0] < word.box.x1}
    places = {place for line in inside.values() for word in line.words for place in (word.box.x0, word.box.x1)}
    parts = list(pairwise(sorted({*gap, *(place for place in places if gap[0] < place < gap[1])})))
    costs = [sum(cuts(sum(part) / 2, line, step) for line in inside.values()) for part in parts]
    return min(zip(costs, parts, strict=True), key=lambda it: (it[0], it[1][0] - it[1][1]))[1]


def cuts(place: float, line: Line, step: float) -> int:
    """How badly a border cuts a line: through a word, or between two words of one text; less so what may span it."""
    left = max((word.box.x1 for word in line.words if word.box.x0 < place), default=0.0)
    right = min((word.box.x0 for word in line.words if word.box.x0 >= place), default=1e9)
    harm = 3 if left > place else 2 if right - left < SPACE * line.size else 0
    return harm if line.box.level < step else 9 * harm


def with_joints(
    rule: Rule, borders: Sequence[float], rules: Sequence[Rule], heads: JointBlock, ends: Sequence[float] = ()
) -> Rule:
    """A rule of a table with its joints; those above heads that span columns have none between these columns.

    `ends` are where the figures of the rows end.
    """
    under = [other for other in rules if rule.y + 3 < other.y < heads.foot.y - 1 and not other.aligned(heads.foot)]
    kept = [border for border in borders if rule.x0 + NARROW < border < rule.x1 - NARROW]
    for other in under:
        words = [word for line in heads.lines if rule.y < line.box.level < other.y for word in line.words]
        kept = [border for border in kept if not spanned(border, other, words, borders, ends)]
    return replace(rule, joints=tuple(kept))


def spanned(
    border: float, short: Rule, words: Sequence[Word], borders: Sequence[float], ends: Sequence[float] = ()
) -> bool:
    """Whether a head over a short rule spans the columns on both sides of a border.

    The border cuts its text, or one of the columns under the rule has no text of its own. Two texts that end where the
    figures under them do are heads of two columns, however close.
    """
    within = [place for place in borders if short.x0 + NARROW < place < short.x1 - NARROW]
    if border not in within:
        return False
    edges = [short.x0, *within, short.x1]
    at = edges.index(border)
    left = [word for word in words if short.x0 < word.box.middle < border]
    right = [word for word in words if border < word.box.middle < short.x1]
    cut = bool(left and right) and right[0].box.x0 - left[-1].box.x1 < SPACE * right[0].size
    own = [word for word in right if word.box.middle < edges[at + 1]]
    cut = cut and not (is_flush(left, ends) and is_flush(own, ends))
    bands = pairwise(edges)
    return cut or not all(any(x0 < word.box.middle < x1 for word in words) for x0, x1 in bands)


def is_flush(words: Sequence[Word], ends: Sequence[float]) -> bool:
    """Whether words end where figures do."""
    last = max((word.box.x1 for word in words), default=0.0)
    return any(abs(end - last) < FLUSH for end in ends)
