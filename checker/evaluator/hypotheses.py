"""Which lines may feed a total: every reading that a person could have, the most natural ones first.

A table is read in printed order. What has been added up leaves the stack of open lines and its total takes its place,
so that a subtotal feeds the grand total once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from msgspec import Struct, field

from checker.languages import all_words
from checker.languages.numerals import ROMAN, roman, roman_value
from checker.relations.grid import Grid, GridLine
from checker.understand.dates.periods import years
from checker.understand.terms import plain


class Open(Struct):
    """The lines not yet added up, in printed order; `sums` are those among them that are totals themselves."""

    stack: list[int] = field(default_factory=list)
    sums: set[int] = field(default_factory=set)

    def close(self, parts: Sequence[int], total: int, between: bool = True) -> None:
        """Replace the parts, and whatever stands `between` and after them, by their total."""
        taken = [self.stack.index(part) for part in parts if part in self.stack]
        if between and taken:
            del self.stack[min(taken) :]
        self.stack = [index for index in self.stack if index not in parts]
        self.stack.append(total)
        self.sums.add(total)

    def block(self, most: int | None = None) -> list[int]:
        """The lines since the last total; all totals since the last other line where a total comes directly before.

        Of more than `most` only the last of them.
        """
        on_sum, last = bool(self.stack) and self.stack[-1] in self.sums, islice(reversed(self.stack), most)
        return list(takewhile(lambda index: (index in self.sums) is on_sum, last))[::-1]


Parts = tuple[int, ...]  #: lines that may feed a total


def hypotheses(grid: Grid, total: GridLine, pile: Open) -> list[Parts]:
    """The readings of a total, the most natural first, none twice and none empty."""
    readings = _alike(grid, total, pile) if total.under_total else _readings(grid, total, pile)
    return [parts for parts in dict.fromkeys(readings) if parts and total.index not in parts]


def _readings(grid: Grid, total: GridLine, pile: Open) -> Iterator[Parts]:
    yield _named(grid, total, pile)
    yield from ways(grid, total, pile)
    yield _moved(grid, total, pile.stack)
    yield _carried(grid, total, pile)
    yield _behind(grid, total)
    yield tuple(index for index in pile.stack if index in pile.sums)
    for lines in (pile.stack, pile.block()):
        yield _outermost(grid, lines)
        yield tuple(index for index in lines if grid.lines[index].bold)


def _named(grid: Grid, total: GridLine, pile: Open) -> Parts:
    """The lines that a label names, by their letters, by their head, or as those that are taken off."""
    off = tuple(index for index in pile.stack if grid.lines[index].off) if total.off else ()
    return named_by_marks(grid, total) or named_by_head(grid, total, pile.stack) or off


def ways(grid: Grid, total: GridLine, pile: Open) -> tuple[Parts, Parts, Parts]:
    """The three ways to read a total without a name: its group, the block before it, all that is open."""
    depth = len(total.group)
    group = [index for index in pile.stack if depth and grid.lines[index].group[:depth] == total.group]
    return tuple(group), tuple(pile.block()), tuple(pile.stack)


def _moved(grid: Grid, total: GridLine, lines: Sequence[int]) -> Parts:
    """Lines without the balance that they begin with: what came in or went, if their total is no balance itself."""
    return () if total.carried else tuple(index for index in lines if not grid.lines[index].opening)


def _behind(grid: Grid, total: GridLine) -> Parts:
    """The lines after a total that stands first under its head: "Total", "Women", "Men"."""
    group = [line for line in grid.lines if line.group == total.group and line.figures] if total.group else []
    parts = [line for line in group[1:] if not (line.total or line.memo)]
    return tuple(line.index for line in parts) if group[:1] == [total] and len(parts) > 1 else ()


def _carried(grid: Grid, total: GridLine, pile: Open) -> Parts:
    """A balance that is carried on right below the one before, with what stands above the two."""
    opening = bool(total.carried and pile.stack) and grid.lines[pile.stack[-1]].opening
    return tuple(pile.stack[-2:]) if opening and pile.stack[-1] == total.index - 1 else ()


def nearer(grid: Grid, total: GridLine, parts: Parts) -> Parts:
    """The parts of a total, without the balance that they begin with where they come nearer to it so."""
    without = _moved(grid, total, parts)
    return min((each for each in (parts, without) if each), key=lambda each: _off(grid, total, each), default=())


def _off(grid: Grid, total: GridLine, parts: Parts) -> int:
    """How far some lines are from a total, in all places together."""
    totals = [(at, figure) for at in grid.at if (figure := at[total.index])]
    return sum(abs(whole.value - sum(part.value for each in parts if (part := at[each]))) for at, whole in totals)


def natural(grid: Grid, total: GridLine, pile: Open) -> list[Parts]:
    """The readings that need no numbers to suggest them: what the label names, else the group, the block, all so far.

    Where the block is everything, a group that is a part of it is no rival; nor is all so far where group and block are
    one: of 145 such totals in 128 published documents 139 add up these, two all. A line alone is none where there is
    more.
    """
    if total.under_total:
        return []
    if named := _named(grid, total, pile) or _carried(grid, total, pile) or _behind(grid, total):
        return [named]
    if pile.block() == pile.stack:
        return [tuple(pile.stack)] if pile.stack else []
    group, block, whole = ways(grid, total, pile)
    readings = dict.fromkeys(filter(None, (group, block, () if group == block and len(group) > 1 else whole)))
    return [parts for parts in readings if len(parts) > 1] or list(readings)


def _alike(grid: Grid, total: GridLine, pile: Open) -> Iterator[Parts]:
    """The lines of the same name under the other heads, for a line that stands under the head "Total"."""
    same = [index for index in pile.stack if _is_alike(grid.lines[index], total)]
    yield from (tuple(same[first:]) for first in range(len(same)))
    yield tuple(index for index in same if index in pile.sums)


def _is_alike(line: GridLine, total: GridLine) -> bool:
    """Whether two lines of different groups say the same: "Approved posts 2024/25" and "Approved 2024/25"."""
    one, other = plain(line.label), plain(total.label)
    if line.group == total.group:
        return False
    first_word = one.split(" ")[0] == other.split(" ")[0]
    return one == other or (first_word and years(one) == years(other) != frozenset())


def _outermost(grid: Grid, lines: Sequence[int]) -> Parts:
    depth = min((grid.lines[index].depth for index in lines), default=0)
    return tuple(index for index in lines if grid.lines[index].depth == depth)


def below(grid: Grid, total: GridLine) -> Parts:
    """The lines after a total that stands above its parts, up to the next total or a line that is set off as it is."""
    parts: list[int] = []
    for line in grid.lines[total.index + 1 :]:
        if line.total or (line.bold and total.bold) or (parts and line.depth < grid.lines[parts[0]].depth):
            break
        if line.figures and not line.memo:
            parts.append(line.index)
    return tuple(parts)


def named_by_head(grid: Grid, total: GridLine, lines: Sequence[int]) -> Parts:
    """The open lines since the head that the label names: "Total, Supply Chain Service", "Subtotal, B"."""
    _, _, name = re.sub(",", " ", plain(total.label)).partition(" ")
    if not _letters(name):
        return ()
    heads = [line.index for line in grid.lines[: total.index] if not line.figures and _names(line, name)]
    return tuple(index for index in lines if index > heads[-1]) if heads else ()


def is_headed(grid: Grid, total: GridLine, parts: Parts) -> bool:
    """Whether a total has one part alone, right under the head that it stands under or names. [decision 0071]"""
    part = grid.lines[parts[0]]
    if len(parts) > 1 or part.total or not part.index or grid.lines[part.index - 1].figures or not total.total:
        return False
    return bool(total.group and part.group == total.group) or parts == named_by_head(grid, total, parts)


def _names(head: GridLine, name: str) -> bool:
    """Whether a head is the one named: by its letter or numeral, or by its last words."""
    mark = _MARK.match(head.label)
    if len(name.strip()) <= _SHORT:
        return mark is not None and mark.group(1).casefold() == name.strip()
    return _letters(plain(head.label)).endswith(_letters(name))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)


_RANGE = re.compile(r"[(\[]\s*([A-Za-z]|[ivxlIVXL]+|\d{1,2})\s*[-–—−]\s*([A-Za-z]|[ivxlIVXL]+|\d{1,2})\s*[)\]]")
_AND = "|".join(("\\+", ",", "&", *map(re.escape, all_words(lambda each: each.signs["AND"]))))
_LIST = re.compile(rf"[(\[]\s*((?:[A-Z]|{ROMAN}|\d{{1,2}})(?:\s*(?:{_AND})\s*(?:[A-Z]+|\d{{1,2}}))+)\s*[)\]]")
_AFTER = re.compile(rf"(?:,|\s)\s*([A-Z](?:\s*(?:{_AND})\s*[A-Z])+)\s*$")
#: A name of so few characters is a letter or a numeral. [unknown]
_SHORT = 4
#: The letter or number of the part that a total closes: "Total B", "Subtotal, II", "Subtotal, 2".
_LAST = re.compile(r"[\s,]([A-Z]|[IVXL]+|\d{1,2})\s*$")
_MARK = re.compile(r"^\s*[(]?([A-Za-z]|[IVXLivxl]+|\d{1,2})\s*[.)、]\s*\S")


def named_by_marks(grid: Grid, total: GridLine) -> Parts:
    """The lines whose letters or numerals the total's label names: "(A-F)", "(I+II)", "Total, A and B".

    What stands over a total that closes one of these parts, "Subtotal, 2", is of that part, whatever its own mark.
    """
    wanted = _marks_named(total.label)
    if not wanted:
        return ()
    above = [line for line in grid.lines[: total.index] if line.figures]
    closed = {mark[1]: line.index for line in above if line.total and (mark := _LAST.search(line.label))}
    opened = {mark[1]: line.index for line in above if (mark := _MARK.match(line.label))}
    last = max((closed[mark] for mark in wanted if mark in closed), default=-1)
    found = {mark: at for mark, at in opened.items() if at > last} | closed
    return tuple(found[mark] for mark in wanted) if all(mark in found for mark in wanted) else ()


def _marks_named(label: str) -> list[str]:
    if span := _RANGE.search(label):
        return _between(span.group(1), span.group(2))
    if listed := _LIST.search(label) or _AFTER.search(label):
        return re.findall(r"(?<![A-Za-z])(?:[A-Z]|[IVXL]+|[a-z]|\d{1,2})(?![A-Za-z])", listed.group(1))
    return []


def _between(first: str, last: str) -> list[str]:
    """All marks from the first to the last: A to F, I to IV, 1 to 7."""
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), int(last) + 1)]
    span = roman_value(first) or 0, roman_value(last) or 0
    if (first + last).isupper() and all(span) and (len(first) > 1 or len(last) > 1 or first == "I"):
        return [roman(number) for number in range(span[0], span[1] + 1)]
    if len(first) == len(last) == 1:
        return [chr(code) for code in range(ord(first), ord(last) + 1)]
    return []
