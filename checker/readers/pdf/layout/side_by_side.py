"""Tables side by side: their lines stand at one height, and are parted where the rules of both tables are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.readers.pdf.layout.lines import Line, line_of, text_of
from checker.readers.pdf.layout.ruling import rows_of, union
from checker.readers.pdf.page.ink import EDGE, Rule
from checker.readers.wording import is_figure

NARROW = 40.0  #: no table is narrower; the dashes and bars of a chart are, and there may be thousands [corpus]
FEWEST = 2  #: so many pairs of rules show two tables: those above and under their heads [unknown]
SEVERAL = 3  #: so many rules of one place and width show where a table ends [unknown]
APART = 1.0  #: words on two sides of an edge stand further apart than this part of their size [unknown]
LAST = 18.0  #: so much space below the last rule may hold one row more [unknown]
RUNNING = 5  #: words in a line of running text; a label has fewer [unknown]
OVER = 40.0  #: captions and unit lines take so much space over the heads [unknown]


class Gutter(Struct, frozen=True):
    """The white between two tables, from their captions down to where the shorter one ends."""

    x0: float
    x1: float
    top: float
    bottom: float

    def parts(self, line: Line) -> bool:
        """Whether a line has words on both sides and none across."""
        within = self.top < line.box.bottom and line.box.top < self.bottom
        return within and line.box.x0 < self.x0 and line.box.x1 > self.x1 and not self.crossed(line)

    def crossed(self, line: Line) -> bool:
        """Whether a word of a line lies in the white."""
        return any(word.box.x0 < self.x1 - 1 and word.box.x1 > self.x0 + 1 for word in line.words)


class Edge(Struct, frozen=True):
    """Where a table ends on the right, though other things stand beside it, a chart or text; or where it begins."""

    x: float
    top: float
    bottom: float
    begins: bool = False


def parted(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Line]:
    """The lines of a page, those that run through two tables, or a table and what is beside it, parted between them."""
    found = list(lines)
    for edge in edges_of(rules):
        cut = {id(line): pair for line in found if (pair := at_the_edge(line, edge))}
        if sum(are_two(left, right, edge) for left, right in cut.values()) * 2 > len(cut):
            found = [part for line in found for part in cut.get(id(line), [line])]
    for gutter in gutters_of(rules):
        both = [line for line in found if gutter.parts(line)]
        if labelled(both, gutter):
            found = [half for line in found for half in (halves(line, gutter) if line in both else [line])]
    return found


def gutters_of(rules: Sequence[Rule]) -> Iterator[Gutter]:
    """Where rules at one height end and begin again at the same two places, twice at least, and no rule crosses."""
    whole = [rule for rule in map(union, rows_of(rules)) if rule.width > NARROW]
    pairs = [(left, right) for left, right in pairwise(whole) if abs(left.y - right.y) < 1 and left.x1 < right.x0]
    while pairs:
        first = pairs[0]
        alike = [pair for pair in pairs if same(pair, first)]
        pairs = [pair for pair in pairs if not same(pair, first)]
        if len(alike) < FEWEST:
            continue
        x0, x1 = first[0].x1, first[1].x0
        top, bottom = alike[0][0].y, min(foot_of(first[0], rules), foot_of(first[1], rules)) + LAST
        crossed = any(top <= rule.y <= bottom and rule.x0 < x0 - EDGE and rule.x1 > x1 + EDGE for rule in rules)
        if not crossed:
            yield Gutter(x0, x1, top - OVER, bottom)


def same(one: tuple[Rule, Rule], other: tuple[Rule, Rule]) -> bool:
    """Whether two pairs of rules leave the same white between them, and begin and end at the same places."""
    return all(a.aligned(b) for a, b in zip(one, other, strict=True))


def foot_of(rule: Rule, rules: Sequence[Rule]) -> float:
    """Where the last rule lies that stands where this one does, or over a part of it."""
    return max(other.y for other in rules if other.within(rule))


def labelled(lines: Sequence[Line], gutter: Gutter) -> bool:
    """Whether labels stand right of the white, as they do where a second table begins and not a second column."""
    first = [next(word for word in line.words if word.box.x0 >= gutter.x1 - 1) for line in lines]
    return sum(not is_figure(text_of([word])) for word in first) * 2 > len(first) > 0


def halves(line: Line, gutter: Gutter) -> list[Line]:
    """A line as two."""
    return [
        line_of(word for word in line.words if word.box.x1 <= gutter.x0 + 1),
        line_of(word for word in line.words if word.box.x0 >= gutter.x1 - 1),
    ]


def edges_of(rules: Sequence[Rule]) -> Iterator[Edge]:
    """Where several rules end that begin at one place too, or begin, and no rule crosses or goes on at their heights.

    Rules that begin beside a label of several rows lie between others that do not.
    """
    runs: list[list[Rule]] = []
    for rule in (rule for rule in rules if rule.width > NARROW and rule.joints):
        run = next((run for run in runs if run[0].aligned(rule)), None)
        if run:
            run.append(rule)
        else:
            runs.append([rule])
    for run in (run for run in runs if len(run) >= SEVERAL):
        left, right, top, bottom = min(rule.x0 for rule in run), max(rule.x1 for rule in run), run[0].y, run[-1].y
        across = heights_across(right, rules)
        level = sum(any(abs(other.y - rule.y) < 1 and other.x0 > right for other in rules) for rule in run)
        if level * 2 < len(run) and not any(top <= y <= bottom for y in across):
            yield Edge(right, max([top - OVER, *(y for y in across if y < top)]), bottom)
        level = sum(any(abs(other.y - rule.y) < 1 and other.x1 < left for other in rules) for rule in run)
        if level * 2 < len(run) and not any(top - OVER < y < bottom + OVER for y in heights_across(left, rules)):
            yield Edge(left, top - OVER, bottom, begins=True)


def heights_across(x: float, rules: Sequence[Rule]) -> list[float]:
    """Where rules lie that cross a place."""
    return [rule.y for rule in rules if rule.x0 < x - EDGE and rule.x1 > x + EDGE]


def are_two(left: Line, right: Line, edge: Edge) -> bool:
    """Whether what stands on both sides of an edge is no row: text right of a table, or running text left of one."""
    return not is_figure(text_of(right.segments[0])) and (not edge.begins or len(left.words) >= RUNNING)


def at_the_edge(line: Line, edge: Edge) -> list[Line]:
    """A line that goes on, far apart, from a table to what stands beside it, as two; nothing where it does not."""
    left = [word for word in line.words if word.box.x1 <= edge.x + 1]
    right = [word for word in line.words if word.box.x0 >= edge.x - 1]
    within = edge.top < line.box.top and line.box.level < edge.bottom
    whole = left and right and len(left) + len(right) == len(line.words)
    whole = whole and right[0].box.x0 - left[-1].box.x1 > APART * line.size
    return [line_of(left), line_of(right)] if within and whole else []
