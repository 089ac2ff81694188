"""Which columns the heads of a table stand over: one each, or as many as a spanning head covers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from checker.model.place import Box
from checker.readers.pdf.layout.lines import Line, box_of, lines_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.stretches import stretches

SPACE = 0.35  #: a space is no wider than this part of the size [unknown]
ON = 2.0  #: a rule covers a column when it reaches at least so far into it [unknown]
FLUSH = 1.5  #: a text set right ends no further from where another does, in points [unknown]
CENTRED = 12.0  #: a text in the middle over columns lies no further from it than this [unknown]


class HeadSpan(Struct, frozen=True):
    """A stretch of the page's width that one head covers, and the columns under it."""

    x0: float
    x1: float


def rules_under(lines: Sequence[Line], rules: Sequence[Rule], bands: Sequence[HeadSpan]) -> Iterator[Rule]:
    """Rules that are not printed: under a spanning head right over the heads of its columns, which no border parts.

    Between the two may stand the lines to which it wraps.
    """
    heights = sorted({rule.y for rule in rules})[-2:]
    above = [rule for rule in rules if rule.y < heights[-1] - 1]
    leaves = [line for line in lines if len(heights) == 2 and heights[0] < line.box.level < heights[1]]
    for line, below in wrapped(leaves):
        heads = [box_of(segment) for segment in below.segments]
        for words in line.segments:
            box = box_of(words)
            over = [band for band in bands[1:] if min(box.x1, band.x1) - max(box.x0, band.x0) > (box.x1 - box.x0) / 4]
            whole = all(lies_across(band.x0, words) and not border_at(band.x0, above) for band in over[1:])
            if len(over) > 1 and whole and spans(box, over, heads):
                yield Rule(below.box.top - 1, over[0].x0, over[-1].x1, 0.0)


def wrapped(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Lines of heads, each with the next one that has as many texts at least."""
    for index, line in enumerate(lines):
        below = next((other for other in lines[index + 1 :] if len(other.segments) >= len(line.segments)), None)
        if below:
            yield line, below


def spans(box: Box, over: Sequence[HeadSpan], heads: Sequence[Box]) -> bool:
    """Whether a head stands over the middle of columns that have each a head of their own, or ends where the last of
    these does."""
    own = [[head for head in heads if band.x0 - 1 < head.x0 and head.x1 < band.x1 + 1] for band in over]
    middle = abs(box.middle - (over[0].x0 + over[-1].x1) / 2) < CENTRED
    return all(own) and (middle or abs(box.x1 - own[-1][-1].x1) < FLUSH)


def spans_of(
    words: Sequence[Word], rules: Sequence[Rule], bands: Sequence[HeadSpan], top: float, bottom: float
) -> list[tuple[HeadSpan, list[int]]]:
    """The stretches of one step of heads, each with its columns: one column, or as many as a spanning head covers."""
    last = bottom >= max(rule.y for rule in rules) - 1
    groups = groups_of(words, rules, bands, top)
    if not last and len(groups) == 1 and lies_across(bands[1].x0, words):
        return [(HeadSpan(bands[0].x0, bands[-1].x1), groups[0])]
    if last and is_centred(words, bands):
        return [(bands[0], [0]), (HeadSpan(bands[1].x0, bands[-1].x1), list(range(1, len(bands))))]
    spans: list[tuple[HeadSpan, list[int]]] = [(bands[0], [0])]
    for group in groups:
        for over, run in groupby(group, lambda index: not last and covered(bands[index], rules, bottom)):
            under = list(run)
            spans += by_text(under, words, bands) if over and len(under) > 1 else [(bands[i], [i]) for i in under]
    return refilled(spans, words, rules, bands, bottom, last)


def groups_of(words: Sequence[Word], rules: Sequence[Rule], bands: Sequence[HeadSpan], top: float) -> list[list[int]]:
    """Neighbouring columns between which no border is printed above a step of heads, or a word lies across it."""
    above = [rule for rule in rules if rule.y < top + 1]
    texts = texts_in(words)
    one = [not border_at(band.x0, above) or any(x0 < band.x0 < x1 for x0, x1 in texts) for band in bands]
    return stretches(range(1, len(bands)), lambda _, index: one[index])


def is_centred(words: Sequence[Word], bands: Sequence[HeadSpan]) -> bool:
    """Whether words are one text in the middle over several columns, as a unit is under their heads."""
    if not words or len(bands) < 3 or len(segments := [s for line in lines_of(words) for s in line.segments]) > 1:
        return False
    across = any(lies_across(band.x0, words) for band in bands[2:])
    return across and abs(box_of(segments[0]).middle - (bands[1].x0 + bands[-1].x1) / 2) < CENTRED


def lies_across(place: float, words: Sequence[Word]) -> bool:
    """Whether a word, or the space between two words of one text, lies across a place."""
    return any(start < place < end for start, end in texts_in(words))


def texts_in(words: Sequence[Word]) -> list[tuple[float, float]]:
    """From where to where words reach, and the spaces between two of one text."""
    return [*((word.box.x0 + 1.5, word.box.x1 - 1.5) for word in words), *seams_of(words)]


def border_at(place: float, rules: Sequence[Rule]) -> bool:
    """Whether the lowest of the rules over a place ends or has a joint there, or none lies over it."""
    over = [rule for rule in rules if rule.x0 - ON < place < rule.x1 + ON]
    nearest = max((rule.y for rule in over), default=0.0)
    marks = [x for rule in over if rule.y > nearest - 1 for x in (rule.x0, rule.x1, *rule.joints)]
    return not over or any(abs(mark - place) < 2 * ON for mark in marks)


def seams_of(words: Sequence[Word]) -> Iterator[tuple[float, float]]:
    """Where lines of text run on: from the end of one word to the beginning of the next, no more than a space away."""
    for before, after in pairwise(sorted(words, key=lambda word: (round(word.box.bottom), word.box.x0))):
        level = abs(after.box.bottom - before.box.bottom) < 1
        if level and 0 <= after.box.x0 - before.box.x1 < SPACE * after.size:
            yield before.box.x1 - ON, after.box.x0 + ON


def refilled(
    spans: list[tuple[HeadSpan, list[int]]],
    words: Sequence[Word],
    rules: Sequence[Rule],
    bands: Sequence[HeadSpan],
    bottom: float,
    last: bool,
) -> list[tuple[HeadSpan, list[int]]]:
    """The stretches over one rule shared out anew by their text, where some of them would stay empty.

    Where the rule above shows some of their borders and not others, what stays empty are blank cells.
    """
    for rule in rules:
        if last or abs(rule.y - bottom) >= 1:
            continue
        under = [index for index, band in enumerate(bands) if index and covered(band, [rule], bottom)]
        if parts_some([bands[index].x0 for index in under[1:]], [other for other in rules if other.y < bottom - 1]):
            continue
        over = [span for span in spans if set(span[1]) <= set(under)]
        empty = [span for span, _ in over if not any(span.x0 <= word.box.middle < span.x1 for word in words)]
        if empty and len(empty) < len(over) and sum(len(columns) for _, columns in over) == len(under):
            spans = [span for span in spans if span not in over] + by_text(under, words, bands)
    return spans


def parts_some(places: Sequence[float], above: Sequence[Rule]) -> bool:
    """Whether the lowest of some rules has joints at some borders and none at others."""
    lowest = max((rule.y for rule in above), default=0.0)
    joints = [joint for rule in above if rule.y > lowest - 1 for joint in rule.joints]
    shown = [any(abs(joint - place) < 2 * ON for joint in joints) for place in places]
    return any(shown) and not all(shown)


def by_text(under: Sequence[int], words: Sequence[Word], bands: Sequence[HeadSpan]) -> list[tuple[HeadSpan, list[int]]]:
    """Share columns out among the heads printed over them, so that each head stands over the middle of its columns."""
    x0, x1 = bands[under[0]].x0, bands[under[-1]].x1
    within = [word for word in words if x0 <= word.box.middle < x1]
    heads = stacked([box_of(segment) for line in lines_of(within) for segment in line.segments])
    if not heads:
        return [(HeadSpan(x0, x1), list(under))]
    groups = equal_groups(under, heads, bands) or best_groups(under, heads, bands)
    return [(HeadSpan(bands[group[0]].x0, bands[group[-1]].x1), group) for group in groups]


def stacked(boxes: Sequence[Box]) -> list[Box]:
    """Boxes that stand over one another taken together, from left to right."""
    heads: list[Box] = []
    for box in sorted(boxes):
        if heads and box.x0 < heads[-1].x1:
            heads[-1] = heads[-1].union(box)
        else:
            heads.append(box)
    return heads


def equal_groups(under: Sequence[int], heads: Sequence[Box], bands: Sequence[HeadSpan]) -> list[list[int]]:
    """Groups of as many columns for each head, where each head then stands over its own; otherwise nothing."""
    if len(under) % len(heads):
        return []
    size = len(under) // len(heads)
    groups = [list(under[start : start + size]) for start in range(0, len(under), size)]
    over = all(bands[g[0]].x0 <= h.middle <= bands[g[-1]].x1 for g, h in zip(groups, heads, strict=True))
    return groups if over else []


def best_groups(under: Sequence[int], heads: Sequence[Box], bands: Sequence[HeadSpan]) -> list[list[int]]:
    """Part columns into as many neighbouring groups as there are heads, with the middles as close as can be."""
    best: dict[tuple[int, int], tuple[float, list[list[int]]]] = {(0, 0): (0.0, [])}
    for done in range(1, len(heads) + 1):
        for end in range(done, len(under) + 1):
            options = []
            for start in range(done - 1, end):
                if (done - 1, start) in best:
                    cost, groups = best[done - 1, start]
                    group = list(under[start:end])
                    off = abs((bands[group[0]].x0 + bands[group[-1]].x1) / 2 - heads[done - 1].middle)
                    options.append((cost + off, [*groups, group]))
            if options:
                best[done, end] = min(options, key=lambda option: option[0])
    return best.get((len(heads), len(under)), (0.0, [list(under)]))[1]


def covered(band: HeadSpan, rules: Sequence[Rule], height: float) -> bool:
    """Whether a rule lies under a column at a height."""
    return any(
        abs(rule.y - height) < 1
        and min(rule.x1, band.x1) - max(rule.x0, band.x0) > min(ON, (band.x1 - band.x0) / 2)
        and rule.x0 - ON < middle(band) < rule.x1 + ON
        for rule in rules
    )


def middle(band: HeadSpan) -> float:
    """The middle of a column."""
    return (band.x0 + band.x1) / 2
