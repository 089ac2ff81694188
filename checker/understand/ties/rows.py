"""Which rows a sentence may mean: those it names, those its other figures stand in, the section's own, the total."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.understand.ties.figures import Spot
from checker.understand.ties.library import Library
from checker.understand.ties.lines import CHANGE, VACANCY, Line, spoken, title
from checker.understand.ties.reading import Reading

_LONG = 3  #: a figure of so many digits hardly stands in a table by chance [unknown]


class RowOf(NamedTuple):
    """A row by its table and index."""

    table: int
    row: int


Standing = Sequence[tuple[Mention, Sequence[Spot]]]  #: figures, each with the cells that agree with it


class Case(Struct, frozen=True):
    """A figure of the prose with its reading, where it and the others of its sentence stand, and the tables meant.

    `pair` are those others that nothing parts from it.
    """

    paragraph: Paragraph
    mention: Mention
    reading: Reading
    like: Sequence[Spot]
    others: Standing
    pair: Standing
    pool: Sequence[int]
    named: bool

    @property
    def is_change(self) -> bool:
        """Whether the figure is said to be a difference."""
        return self.reading.concept == CHANGE

    @property
    def is_rate(self) -> bool:
        """Whether the figure is a rate of vacancy: a "higher" or "lower" one is that of the section's own row."""
        return self.reading.concept == VACANCY

    @property
    def opens(self) -> bool:
        """Whether the figure stands in the first sentence of its paragraph."""
        return self.mention.sentence[0] == 0

    @property
    def so_far(self) -> str:
        """The paragraph up to the figure, in spoken form."""
        return spoken(self.paragraph.text[: self.mention.start])


class Tier(Struct, frozen=True):
    """Rows that may be meant; `certain` says that no other reading is likely."""

    rows: Sequence[RowOf]
    certain: bool


def is_long(mention: Mention) -> bool:
    """Whether a figure has so many digits that it hardly stands in a table by chance."""
    digits = str(abs(mention.quantity.value).normalize()).replace(".", "").lstrip("0").split("E")[0]
    return len(digits) >= _LONG


def tiers(case: Case, library: Library) -> Iterator[Tier]:
    """The rows that may be meant, the likeliest first."""
    own = _of_the_section(case, library)
    if case.is_rate:
        yield Tier(own, CHANGE in case.reading.also)
        return
    explicit = _named(case, library)
    if explicit and not case.is_change:
        yield Tier(explicit, True)
    count = votes(case.others, case.pool)
    if count:
        most = max(count.values())
        rows = [row for row, votes_of in count.items() if votes_of == most]
        yield Tier(rows, most > 1 or (case.reading.ends and not case.is_change))
    if explicit and case.is_change:
        yield Tier(explicit, _any_stands_in(case.others, explicit))
    if own:
        yield Tier(own, case.reading.bare and case.opens and not case.is_change)
    if not explicit and not count:
        certain = _is_of_all(case, library, own) and not case.is_change
        yield from (Tier(rows, certain) for rows in _sums(case, library))


def _named(case: Case, library: Library) -> list[RowOf]:
    """The rows whose labels stand around the figure, the longest; sums where the figure is called one."""
    zone = case.reading.zone
    found = [
        (row, RowOf(table, row.at)) for table in case.pool for row in library.sheets[table].rows if is_in(row, zone)
    ]
    longest = [(row, at) for row, at in found if not any(_is_within(row, other) for other, _ in found)]
    sums = [(row, at) for row, at in longest if row.total]
    return [at for _, at in (sums if case.reading.summed and sums else longest)]


def _any_stands_in(others: Standing, rows: Sequence[RowOf]) -> bool:
    return any(RowOf(spot.table, spot.row) in rows for _, spots in others for spot in spots)


def is_in(line: Line, zone: str) -> bool:
    """Whether a text in spoken form names a row or column."""
    return line.phrase in zone and len(line.phrase.strip()) > 2


def _is_within(row: Line, other: Line) -> bool:
    return row.phrase != other.phrase and row.phrase.strip() in other.phrase


def votes(others: Standing, tables: Sequence[int]) -> Counter[RowOf]:
    """How many other figures stand in a row; short figures count beside a long one only."""
    pool = set(tables)
    found: dict[bool, Counter[RowOf]] = {True: Counter(), False: Counter()}
    for mention, spots in others:
        found[is_long(mention)].update({RowOf(spot.table, spot.row) for spot in spots if spot.table in pool})
    return Counter({row: count + found[False][row] for row, count in found[True].items()})


def _of_the_section(case: Case, library: Library) -> list[RowOf]:
    """The rows that the innermost heading speaks of which speaks of any; a table of one row is a heading too."""
    for subject in library.subjects(case.paragraph):
        rows = [RowOf(*at) for at in library.rows_called(title(subject)) if at[0] in case.pool]
        if rows:
            return rows
    return []


def _sums(case: Case, library: Library) -> Iterator[list[RowOf]]:
    """The totals, table by table, and rows that have no name but what their figures are ("Expenditure for 2024/25")."""
    concept = case.reading.concept
    for table in case.pool:
        rows = library.sheets[table].rows
        yield [
            RowOf(table, row.at) for row in rows if row.total or (not row.phrase.strip() and concept in row.concepts)
        ]


def _is_of_all(case: Case, library: Library, own: Sequence[RowOf]) -> bool:
    """Whether nothing so far in the paragraph or over it speaks of a part."""
    if case.named:
        return True
    text = case.so_far
    rows = (row for table in case.pool for row in library.sheets[table].rows if not row.total)
    return case.reading.ends and not own and not any(is_in(row, text) for row in rows)
