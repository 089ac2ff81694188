"""Which lines are taken off, and which are not added at all.

"Less: refunds" is taken off though it is printed like what is added; "including staff costs" stands in the row above,
and what is "not included in the total" is not in it. Labels say that it may be so, and the figures decide: where the
totals hold in more places with another reading of these labels, that one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
_Texts = Sequence[tuple[Line, str]]  #: lines, with what may be said of them


def as_meant(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The grid with the lines marked that are taken off or not added, as its figures bear it out."""
    labels = [(line, line.label) for line in grid.lines if line.figures]
    under = [(line, head) for line, _ in labels for head in line.group[-1:]]
    items = [(line, head) for line, head in under if not line.total]
    memo = _where(labels, vocabulary, *MEMO)
    signs = (lines - memo for lines in _signs(grid, labels, under, vocabulary))
    off = _best({lines: _marked(grid, lines, memo) for lines in signs})
    memos = (memo, memo | _where(items, vocabulary, *MEMO), frozenset[int]())
    return _marked(grid, off, _best({lines: _marked(grid, off, lines) for lines in memos}, CHANCE))


def _signs(grid: Grid, labels: _Texts, under: _Texts, vocabulary: Vocabulary) -> Iterator[_Lines]:
    """The lines that may be taken off together: what labels say for certain, all that they allow, none, each alone.

    Words may mean something else, above all where the figures are negative. The head above may speak of totals as
    well: of those among its lines, though hardly of the last.
    """
    said = _where(labels, vocabulary, TAKEN_OFF)
    off = frozenset(line for line in said if not _is_negative(grid, line))
    perhaps = said | _where(labels, vocabulary, PERHAPS_TAKEN_OFF)
    below = _where([(line, head) for line, head in under if not line.total], vocabulary, TAKEN_OFF)
    every = perhaps | below
    yield from (off, perhaps, off | below, off | _where(under[:-1], vocabulary, TAKEN_OFF), every, frozenset())
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


def _where(texts: _Texts, vocabulary: Vocabulary, *terms: str) -> _Lines:
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
