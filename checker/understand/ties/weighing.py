"""Which values a figure of the prose may mean, each with its weight: what speaks for a cell adds up in bits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.model.quantity import Quantity
from checker.understand.ties.figures import CellSpot, in_steps, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.reading import MentionContext
from checker.understand.ties.rows import TableIndex
from checker.understand.ties.traits import Trait, bits, of_column

ONE = 1 << 40  #: the weight of no bits; weights are whole numbers [given]
#: A figure of fewer digits stands in a row by chance. [decision 0027]
TELLING = 4
NEAREST, NAMED = 4, 12  #: totals are meant of so many tables, rows that are named of so many, the nearest ones [cost]

#: Traits that too many rows have to look at their tables for them.
_FAINT = (Trait.ROW_BEFORE, Trait.ROW_WORD)

RowOf = tuple[int, int]  #: a row by its table and index
ColumnOf = tuple[int, int]  #: a column by its table and index


class Case(Struct, frozen=True):
    """A figure of the prose with its reading.

    `like` are the cells that agree with it and `near` those from which a slip leads to it, `named` the rows that words
    name, each with the trait, `parts` the tables of which the sentence names a row, `shared` the rows in which other
    figures of the sentence stand. `pool` are the tables, the likeliest first, `cited` whether they are cited, `lined`
    the columns in which several of those figures stand, each in the row that is named beside it, `others` the other
    figures of its paragraph, `summed` whether the figures before it add up to it.
    """

    paragraph: Paragraph
    mention: Mention
    reading: MentionContext
    like: Set[CellSpot]
    near: Sequence[CellSpot]
    named: Mapping[RowOf, Trait]
    parts: Set[int]
    shared: Set[RowOf]
    pool: Sequence[int]
    cited: bool
    lined: Set[ColumnOf] = frozenset()
    others: Sequence[Mention] = ()
    summed: bool = False


class CellCandidate(Struct, frozen=True):
    """A cell that may be meant, with its figure and its weight."""

    spot: CellSpot
    quantity: Quantity
    weight: int


class Weighing(Struct, frozen=True):
    """The values that a figure may mean, the heaviest first, and how many cells there are that it could mean.

    Each value is the heaviest candidate that has it, with the weight of all that have it as the figure prints it.
    """

    values: Sequence[tuple[CellCandidate, int]]
    mass: int
    count: int


def weigh(case: Case, library: Library) -> Weighing:
    """All cells that a figure may mean: those of rows that are named, of totals, and those like it or near it."""
    loose = _by_table([*case.like, *case.near])
    told = {*loose, *case.pool[:NEAREST], *_named(case)}
    counts = library.counts(case.mention)
    found: list[CellCandidate] = []
    mass = sum(counts[index] for index in counts if index not in told) * weight_of(bits([Trait.ROW_UNSAID]))
    for index in told:
        own, candidates = _in_table(case, index, counts.get(index, 0), loose.get(index, set()), library)
        found += candidates
        mass += own
    return Weighing(_values(found, case.mention), mass, sum(counts.values()))


def _named(case: Case) -> Iterable[int]:
    """The tables of which words or figures of the sentence say a row, the likeliest of them."""
    said = {table for table, _ in case.shared}
    said.update(table for (table, _), trait in case.named.items() if trait not in _FAINT)
    return islice((table for table in case.pool if table in said), NAMED)


def weight_of(score: int) -> int:
    """The weight of so many bits."""
    return ONE << score if score >= 0 else ONE >> -score


def _by_table(spots: Sequence[CellSpot]) -> dict[int, set[CellSpot]]:
    found: dict[int, set[CellSpot]] = {}
    for spot in spots:
        found.setdefault(spot.table, set()).add(spot)
    return found


def _in_table(
    case: Case, index: int, cells: int, loose: Iterable[CellSpot], library: Library
) -> tuple[int, list[CellCandidate]]:
    """What the cells of a table weigh, and those for which something speaks."""
    sheet, over = library.sheets[index], bits(of_table(case, index, library))
    vacancies = index in library.of_vacancies
    columns = {each.at: bits(of_column(case.reading, each, vacancies)) for each in sheet.columns}
    rows = {row: over + bits(of_row(case, index, sheet, row)) for row in _rows(case, index, sheet, loose)}
    unsaid = over + bits([Trait.ROW_UNSAID])
    spots = {*(CellSpot(index, row, column) for row in rows for column in columns), *loose}
    candidates = [
        CellCandidate(spot, figure, weight_of(rows.get(spot.row, unsaid) + columns.get(spot.column, 0)))
        for spot in spots
        if (figure := library.quantity(spot)) and same_kind(case.mention, figure)
    ]
    usual = sum(map(weight_of, columns.values())) // max(1, len(columns))
    mass = cells * usual * weight_of(unsaid) // ONE
    return mass + sum(each.weight for each in candidates), candidates


def _values(candidates: Sequence[CellCandidate], mention: Mention) -> list[tuple[CellCandidate, int]]:
    """The candidates gathered by their values."""
    found: dict[int, list[CellCandidate]] = {}
    for each in candidates:
        found.setdefault(in_steps(abs(each.quantity.value) * each.quantity.scale, mention.step), []).append(each)
    gathered = ((max(each, key=_own), sum(map(_own, each))) for each in found.values())
    return sorted(gathered, key=lambda item: -item[1])


def _own(candidate: CellCandidate) -> int:
    return candidate.weight


def _rows(case: Case, index: int, sheet: TableIndex, loose: Iterable[CellSpot]) -> Iterator[int]:
    """The rows of a table for which something speaks, and those of cells that agree or nearly do."""
    asked = sheet.wholes.union(spot.row for spot in loose)
    for at in sheet.by_index:
        row = index, at
        if at in asked or row in case.shared or case.named.get(row, Trait.ROW_WORD) is not Trait.ROW_WORD:
            yield at


def of_row(case: Case, index: int, sheet: TableIndex, at: int) -> list[Trait]:
    """The traits of a row of a table."""
    named = case.named.get((index, at))
    if named is None or named is Trait.ROW_WORD:
        is_whole = at in sheet.wholes and index not in case.parts
        named = Trait.ROW_WHOLE if is_whole else named or Trait.ROW_UNSAID
    traits = [named, Trait.ROW_SHARED] if (index, at) in case.shared else [named]
    return [*traits, *of_column(case.reading, sheet.by_index[at], vacancies=False)] if sheet.is_mute else traits


def of_cell(case: Case, spot: CellSpot, library: Library) -> list[Trait]:
    """The traits of a cell's row and column."""
    sheet, vacancies = library.sheets[spot.table], spot.table in library.of_vacancies
    column = next(each for each in sheet.columns if each.at == spot.column)
    return [*of_row(case, spot.table, sheet, spot.row), *of_column(case.reading, column, vacancies)]


def of_table(case: Case, index: int, library: Library) -> list[Trait]:
    """The traits of a table."""
    if case.cited:
        return [Trait.TABLE_CITED if index in case.pool else Trait.TABLE_UNCITED]
    own, order = case.paragraph.order, library.tables[index].order
    if library.is_next(own, order):
        return [Trait.TABLE_BELOW if order > own else Trait.TABLE_ABOVE]
    distance = library.sections.distance(own, order)
    return [Trait.SECTION_SAME] if not distance else [Trait.SECTION_FAR] if distance > 1 else []
