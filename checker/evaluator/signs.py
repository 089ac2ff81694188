"""Which lines are taken off, and which are not added at all.

"Less: refunds" is taken off though it is printed like what is added; "including staff costs" stands in the row above,
and what is "not included in the total" is not in it. Labels say that it may be so, and the figures decide: where the
totals hold in more places with another reading of these labels, that one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.totals import accounts
from checker.relations.grid import Grid, Line
from checker.understand.terms import (
    FOR_INFORMATION,
    NOT_COUNTED,
    OF_WHICH,
    PERHAPS_TAKEN_OFF,
    TAKEN_OFF,
    Vocabulary,
    plain,
)

#: The terms for what is not added.
MEMO = (OF_WHICH, NOT_COUNTED, FOR_INFORMATION)

SINGLE = 4  #: of no more lines than these each is tried by itself [cost]
#: What labels leave out is added only where totals gain more than this, which is what one place counts. [unknown]
CHANCE = 2

#: What may stand before the words of a term that ends a label; other terms must open it.
_BEFORE = {
    NOT_COUNTED: re.compile(r".*"),
    FOR_INFORMATION: re.compile(r".*[^\w\s]\s*"),
    TAKEN_OFF: re.compile(r"[^(]*"),
}
_BULLET = re.compile(r"^\W+")

_Lines = frozenset[int]


class _Said(Struct, frozen=True):
    """What the labels say of lines: for certain, in words that may mean something else, or by the head above them.

    The head above may speak of totals as well, `closed`: of those among its lines, though hardly of the last.
    """

    off: _Lines
    perhaps: _Lines
    under: _Lines
    closed: _Lines
    memo: _Lines
    memo_under: _Lines

    @property
    def nothing(self) -> bool:
        """Whether all lines are simply added."""
        return not (self.off or self.perhaps or self.under or self.memo or self.memo_under)


def as_meant(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The grid with the lines marked that are taken off or not added, as its figures bear it out."""
    said = _said(grid, vocabulary)
    if said.nothing:
        return grid
    off = _best({off: _marked(grid, off, said.memo) for off in _signs(said)})
    memos = (said.memo, said.memo | said.memo_under, frozenset[int]())
    memo = _best({memo: _marked(grid, off, memo) for memo in memos}, CHANCE)
    return _marked(grid, off, memo)


def _signs(said: _Said) -> Iterator[_Lines]:
    """The lines that may be taken off together: what labels say for certain, all that they allow, none, each alone."""
    every = said.off | said.perhaps | said.under
    yield from (said.off, said.off | said.perhaps, said.off | said.under, said.off | said.closed, every, frozenset())
    yield from (frozenset({line}) for line in sorted(every) if len(every) <= SINGLE)


def _best(readings: dict[_Lines, Grid], chance: int = 0) -> _Lines:
    """The first reading, or the one in which totals hold in more places by more than chance."""
    first = next(iter(readings))
    if len(readings) == 1:
        return first
    counts = {lines: sum(each.weight.score[0] for each in accounts(grid)) for lines, grid in readings.items()}
    best = max(counts, key=lambda lines: counts[lines])
    return best if counts[best] > counts[first] + chance else first


def _marked(grid: Grid, off: _Lines, memo: _Lines) -> Grid:
    lines = tuple(replace(line, off=line.index in off, memo=line.index in memo) for line in grid.lines)
    return replace(grid, lines=lines)


def _said(grid: Grid, vocabulary: Vocabulary) -> _Said:
    labels = [(line, line.label) for line in grid.lines if line.figures]
    under = [(line, head) for line, _ in labels for head in line.group[-1:]]
    items = [(line, head) for line, head in under if not line.total]
    off = _where(labels, vocabulary, TAKEN_OFF)
    negative = frozenset(line for line in off if _is_negative(grid, line))
    memo = _where(labels, vocabulary, *MEMO)
    return _Said(
        off=off - negative - memo,
        perhaps=(negative | _where(labels, vocabulary, PERHAPS_TAKEN_OFF)) - memo,
        under=_where(items, vocabulary, TAKEN_OFF) - memo,
        closed=_where(under[:-1], vocabulary, TAKEN_OFF) - memo,
        memo=memo,
        memo_under=_where(items, vocabulary, *MEMO),
    )


def _where(texts: Iterable[tuple[Line, str]], vocabulary: Vocabulary, *terms: str) -> _Lines:
    return frozenset(line.index for line, text in texts if any(_says(vocabulary, term, text) for term in terms))


def _says(vocabulary: Vocabulary, term: str, text: str) -> bool:
    """Whether a label says of itself what a term means: "staff, of which" and "(net of deductions)" speak of others."""
    text = _BULLET.sub("", text)
    match = vocabulary.label(term, text)
    if match is None or match.start == 0:
        return match is not None
    return term in _BEFORE and _BEFORE[term].fullmatch(plain(text)[: match.start]) is not None


def _is_negative(grid: Grid, line: int) -> bool:
    """Whether most figures of a line are printed negative."""
    values = [figure.value for at in grid.at if (figure := at[line]) and figure.value]
    return sum(value < 0 for value in values) * 2 > len(values)
