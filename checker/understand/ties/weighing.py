"""Which values a figure of the prose may mean, each with its weight: what speaks for a cell adds up in bits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import islice

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.model.quantity import Quantity
from checker.understand.ties.figures import CellFigure, CellSpot
from checker.understand.ties.library import Cited, Library
from checker.understand.ties.lines import NamedLine
from checker.understand.ties.reading import MentionContext
from checker.understand.ties.rows import TableIndex
from checker.understand.ties.traits import BITS, Trait, bits, of_column, of_title

ONE = 1 << 40  #: the weight of no bits; weights are whole numbers [given]
#: A figure of fewer digits stands in a row by chance. [decision 0027]
TELLING = 4
NEAREST, NAMED = 4, 12  #: totals are meant of so many tables, rows that are named of so many, the nearest ones [cost]

#: Traits that too many rows have to look at their tables for them.
_FAINT = (Trait.ROW_BEFORE, Trait.ROW_WORD)

UNSAID = BITS[Trait.ROW_UNSAID]  #: the bits of a row that nothing names [decision 0027]

_HEADED = frozenset({Trait.HEAD_NAMED, Trait.HEAD_SAID})
#: Traits that speak for a column.
COLUMNS = frozenset(
    {
        *(_HEADED | {Trait.HEAD_OWN_WORDS, Trait.COLUMN_WHOLE, Trait.COLUMN_BESIDE, Trait.PERIOD_NEAR}),
        *(Trait.PERIOD_SAID, Trait.CONCEPT_SAID, Trait.CONCEPT_NAMED, Trait.CHANGE_SAID, Trait.RATE_SAID),
    }
)

#: Traits of the rows of which a sentence speaks.
_TOLD = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})

RowOf = tuple[int, int]  #: a row by its table and index
ColumnOf = tuple[int, int]  #: a column by its table and index


class Case(Struct, frozen=True):
    """A figure of the prose with its reading.

    `like` are the cells that agree with it and `near` those from which a slip leads to it, `named` the rows that words
    name, each with the trait, `parts` the tables of which the sentence names a row, `shared` the rows in which other
    figures of the sentence stand, `beside` the rows and columns of a table next to it, or alone cited, in which short
    ones do. `pool` are the tables, the likeliest first, `cited` whether they are cited, `lined` how
    many of the others, if several, stand in a column, each in the row that is named beside it, `others` the figures of
    its paragraph, `summed` whether the figures before it add up to it.
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
    cited: Cited
    beside: tuple[Set[RowOf], Set[ColumnOf]] = (frozenset(), frozenset())
    lined: Mapping[ColumnOf, int] = {}
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
    counts, cells = library.counts(case.mention), library.comparable(case.mention)
    heads = _heads(case, told, library)
    found: list[tuple[CellFigure, int]] = []
    mass = sum(number for index, number in counts.items() if index not in told) * weight_of(UNSAID)
    for index in told:
        over, columns = bits(of_table(case, index, library)), dict(heads[library.same_heads[index]])
        for at in columns.keys() & {column for table, column in case.beside[1] if table == index}:
            columns[at] += BITS[Trait.COLUMN_BESIDE]
        usual = sum(map(weight_of, columns.values())) // max(1, len(columns))
        mass += counts.get(index, 0) * usual * weight_of(over + UNSAID) // ONE
        sheet, own = library.sheets[index], loose.get(index, set())
        rows = [(row, over + score) for row, score in _rows(case, index, sheet, {spot.row for spot in own})]
        found += _weighed(rows, columns, own, cells.rows(index))
    return Weighing(_values(found), mass + sum(weight for _, weight in found), sum(counts.values()))


def _heads(case: Case, told: Iterable[int], library: Library) -> dict[int, dict[int, int]]:
    """The bits of each column of some tables, once for all whose heads say the same."""
    return {
        index: {each.at: bits(of_head(case, each, index, library)) for each in library.sheets[index].columns}
        for index in {library.same_heads[index] for index in told}
    }


def _named(case: Case) -> Iterable[int]:
    """The tables of which words or figures of the sentence say a row, the likeliest of them."""
    said = {table for table, _ in (*case.shared, *case.beside[0])}
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


def _weighed(
    rows: Iterable[tuple[int, int]],
    columns: Mapping[int, int],
    loose: Set[CellSpot],
    cells: Sequence[Sequence[CellFigure]],
) -> Iterator[tuple[CellFigure, int]]:
    """The cells of some rows with their weights: those in columns of figures, and those that agree or nearly do."""
    for row, score in rows:
        for cell in cells[row]:
            if cell.spot.column in columns or cell.spot in loose:
                yield cell, weight_of(score + columns.get(cell.spot.column, 0))


def _values(cells: Iterable[tuple[CellFigure, int]]) -> list[tuple[CellCandidate, int]]:
    """The cells gathered by their values, of those that weigh the same the first one."""
    weights: dict[int, int] = {}
    heaviest: dict[int, tuple[CellFigure, int]] = {}
    for cell, weight in cells:
        size = cell.size
        if size in weights:
            weights[size] += weight
            if weight > heaviest[size][1]:
                heaviest[size] = cell, weight
        else:
            weights[size], heaviest[size] = weight, (cell, weight)
    found = sorted(weights.items(), key=lambda item: -item[1])
    best = ((*heaviest[size], weight) for size, weight in found)
    return [(CellCandidate(cell.spot, cell.quantity, own), weight) for cell, own, weight in best]


def _rows(case: Case, index: int, sheet: TableIndex, loose: Set[int]) -> Iterator[tuple[int, int]]:
    """The rows of a table for which something speaks, and those of cells that agree or nearly do, with their bits."""
    for at in sheet.by_index:
        row = index, at
        is_asked = at in sheet.wholes or at in loose or row in case.shared or row in case.beside[0]
        if is_asked or case.named.get(row, Trait.ROW_WORD) is not Trait.ROW_WORD:
            yield at, bits(of_row(case, index, sheet, at))
    yield from ((at, UNSAID) for at in loose - sheet.by_index.keys())


def of_row(case: Case, index: int, sheet: TableIndex, at: int) -> list[Trait]:
    """The traits of a row of a table."""
    named = case.named.get((index, at))
    if named is None or named is Trait.ROW_WORD:
        named = _unnamed(case, index, sheet, at)
    traits = [named]
    if (index, at) in case.shared:
        traits.append(Trait.ROW_SHARED)
    elif (index, at) in case.beside[0]:
        traits.append(Trait.ROW_BESIDE)
    return [*traits, *of_column(case.reading, sheet.by_index[at], vacancies=False)] if sheet.is_mute else traits


def _unnamed(case: Case, index: int, sheet: TableIndex, at: int) -> Trait:
    """The trait of a row of whose name the sentence has a word at most: it may be that of the whole table."""
    said = case.named.get((index, at), Trait.ROW_UNSAID)
    if at in sheet.wholes and index not in case.parts:
        return Trait.ROW_CITED if case.cited is Cited.HERE and index in case.pool else Trait.ROW_WHOLE
    return Trait.ROW_WHOLE if said is Trait.ROW_WORD and len(sheet.rows) == 1 else said


def of_cell(case: Case, spot: CellSpot, library: Library) -> list[Trait]:
    """The traits of a cell's row and column."""
    sheet = library.sheets[spot.table]
    column = next(each for each in sheet.columns if each.at == spot.column)
    beside = [Trait.COLUMN_BESIDE] if spot[::2] in case.beside[1] else []
    return [*of_row(case, spot.table, sheet, spot.row), *beside, *of_head(case, column, spot.table, library)]


def of_known(case: Case, spot: CellSpot, library: Library) -> list[Trait]:
    """The traits of a cell; none where its row or its column has no name."""
    return of_cell(case, spot, library) if is_known(spot, library) else []


def is_known(spot: CellSpot, library: Library) -> bool:
    """Whether the row and the column of a cell have names."""
    sheet = library.sheets[spot.table]
    return spot.row in sheet.by_index and any(each.at == spot.column for each in sheet.columns)


def rows_told(case: Case, spot: CellSpot) -> frozenset[int]:
    """The row of a cell, and where a list goes down its column the rows that the sentence names in it."""
    said = [row for (table, row), trait in case.named.items() if table == spot.table and trait in _TOLD]
    return frozenset((spot.row, *said)) if spot[::2] in case.lined else frozenset({spot.row})


def of_head(case: Case, column: NamedLine, index: int, library: Library) -> list[Trait]:
    """The traits of a column of a table."""
    traits = of_column(case.reading, column, index in library.of_vacancies)
    if column.total:
        return [Trait.COLUMN_WHOLE, *traits]
    if _HEADED.isdisjoint(traits):
        if column.phrase.strip() and library.sheets[index].is_owned(column.at, case.reading.zone):
            return [Trait.HEAD_OWN_WORDS, *traits]
        if column.at in library.sheets[index].parts:
            return [Trait.COLUMN_PART, *traits]
    return traits


def of_table(case: Case, index: int, library: Library) -> list[Trait]:
    """The traits of a table."""
    return [*of_title(case.reading, library.titled.get(index, frozenset())), *_of_place(case, index, library)]


def _of_place(case: Case, index: int, library: Library) -> list[Trait]:
    """The traits of a table by where it is cited or stands."""
    if case.cited:
        return [Trait.TABLE_CITED if index in case.pool else Trait.TABLE_UNCITED]
    own, order = case.paragraph.order, library.tables[index].order
    if library.is_next(own, order):
        return [Trait.TABLE_BELOW if order > own else Trait.TABLE_ABOVE]
    distance = library.sections.distance(own, order)
    return [Trait.SECTION_SAME] if not distance else [Trait.SECTION_FAR] if distance > 1 else []
