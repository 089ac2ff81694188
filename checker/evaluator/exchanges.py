"""Figures that stand in each other's lines: two of one column, or those of two whole rows.

The sums of a column hold with two of its figures exchanged, so they speak neither for nor against it. What fails are
relations along the rows, or with another table; that one exchange mends several of them to the last digit, and breaks
none, is no chance, even where each by itself would not be believed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import CellId, Computed, Operand
from checker.evaluator.belief import MOST_SLIP, NEEDED
from checker.evaluator.relations import Judged, LineSlip, verdict_of
from checker.evaluator.suspect import corrections, size
from checker.model.report import Verdict

GOOD, BAD = (Verdict.HELD, Verdict.ROUNDING), (Verdict.DISAGREED, Verdict.UNLIKELY)
#: Figures of fewer digits are exchanged by chance. [decision 0024]
LONG = 3
SURE = 2  #: and of fewer than these if any others may be, even where all is believed to be wrong [unknown]
#: So many relations an exchange must mend: each figure its own, or a row in so many of its columns. [decision 0024]
BOTH = 2
#: Where more quotients of a column fail than these, they are no quotients. [cost]
MANY = 12

ROW, COLUMN = 1, 2  #: where in a cell's address they stand [given]


class Exchange(Struct, frozen=True):
    """A figure that stands where another should, the other, and the relations that hold with the two exchanged."""

    one: Operand
    other: Operand
    mended: tuple[Judged, ...]
    whole: bool  #: whether all figures of the two rows are exchanged

    @property
    def should_be(self) -> Decimal:
        """What the first figure should read."""
        return self.other.quantity.value

    @property
    def words(self) -> str:
        """What happened, as a guess."""
        row, mark, column = self.other.place.label.removeprefix(f"{self.other.table}, ").rpartition(", column ")
        column_alone = _axis(self.one, self.other) == COLUMN
        whole = f"column {column}" if column_alone else row
        return f"exchanged with {whole if self.whole else row + mark + column}?"


def with_exchanges(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts, where those that an exchange mends are wrong beyond doubt."""
    mended = {id(item): item for each in exchanges(judged) for item in each.mended}
    return [surely(item) if id(item) in mended else item for item in judged]


def surely(item: Judged, slip: LineSlip | None = None) -> Judged:
    """A relation that fails as what it is, wrong beyond doubt."""
    return replace(item, verdict=verdict_of(item.compared), reason="", bits=NEEDED + MOST_SLIP, slip=slip or item.slip)


def exchanges(judged: Sequence[Judged]) -> list[Exchange]:
    """The exchanges, each relation mended once."""
    found: list[Exchange] = []
    mended: set[int] = set()
    relations = _Relations([item for item in judged if item.relation and item.relation.operator == "="])
    for item in relations.failing:
        if id(item) not in mended and (exchange := relations.exchange(item)):
            mended.update(map(id, exchange.mended))
            found.append(exchange)
    return found


class _Relations:
    """The relations that hold, or fail, be they believed or not, by the figures that take part."""

    def __init__(self, items: Sequence[Judged]) -> None:
        self.failing = [item for item in items if fails(item)]
        holding = [item for item in items if item.holds] if self.failing else []
        self.broken, self.held = by_cells(self.failing), by_cells(holding)
        self.quotients: dict[tuple[str, int, int], list[Judged]] = defaultdict(list)
        for item in filter(_is_quotient, self.failing):
            self.quotients[_column(item)].append(item)
        self.reading: dict[Decimal, dict[CellId, Operand]] = defaultdict(dict)
        self.lines: dict[tuple[int, int, int], dict[int, Operand]] = defaultdict(dict)  # by table, axis and index
        for figure in (figure for item in (*self.failing, *holding) for figure in item.compared.figures):
            self.reading[figure.quantity.value][figure.cell] = figure
            for axis in (ROW, COLUMN):
                self.lines[figure.cell[0], axis, figure.cell[axis]][figure.cell[ROW + COLUMN - axis]] = figure

    def exchange(self, item: Judged) -> Exchange | None:
        """The exchange that mends a relation, and others with it; one of figures of a digit if there is no other."""
        short: dict[frozenset[CellId], Exchange] = {}
        for one, other in self._pairs(item):
            long = min(size(one.quantity), size(other.quantity))
            for whole in (False, True):
                enough = long >= (1 if item.wrong else LONG) if not whole else size(other.quantity) >= _least(item)
                found = self._mended(one, other, whole) if enough else None
                if found and (whole or long >= LONG or all(each.wrong for each in found.mended)):
                    if whole or long >= SURE:
                        return found
                    short |= {frozenset((one.cell, other.cell)): found} if _is_apart(found) else {}
        return next(iter(short.values())) if len(short) == 1 else None

    def _pairs(self, item: Judged) -> Iterator[tuple[Operand, Operand]]:
        """Figures that may be exchanged: one that reads what the other should; of quotients any two of their columns.

        A quotient does not say to the last digit what its parts should read.
        """
        for one, value in corrections(item.compared):
            wanted = size(replace(one.quantity, value=value))
            yield from ((one, other) for other in (self._elsewhere(value, one) if item.wrong or wanted >= LONG else ()))
        twins = self.quotients.get(_column(item), ()) if _is_quotient(item) else ()
        for twin in twins if len(twins) <= MANY else ():
            for one, other in product(item.compared.figures, twin.compared.figures):
                long = min(size(one.quantity), size(other.quantity)) >= LONG
                if long and _axis(one, other) == ROW and one.quantity.value != other.quantity.value:
                    yield one, other

    def _elsewhere(self, value: Decimal, one: Operand) -> list[Operand]:
        """The figures of the same column or row that read what one should, and does not."""
        same = self.reading[value].values() if value != one.quantity.value else ()
        return [figure for figure in same if _axis(one, figure)]

    def _mended(self, one: Operand, other: Operand, whole: bool) -> Exchange | None:
        """The exchange of two figures, or of their lines, if it mends several relations and breaks none."""
        axis = _axis(one, other)
        corrections = self._exchanged(one, other, axis) if whole else _swapped(one, other)
        named = axis if whole else 0
        after = [(item, verdict_of(item.compared, corrections)) for item in _involved(self.broken, corrections, named)]
        mended = [item for item, verdict in after if verdict in GOOD]
        if len(mended) < BOTH or any(item.wrong and verdict in BAD for item, verdict in after):
            return None
        if any(verdict_of(item.compared, corrections) in BAD for item in _involved(self.held, corrections, named)):
            return None
        return Exchange(one, other, tuple(sorted(mended, key=lambda item: item.cell)), whole)

    def _exchanged(self, one: Operand, other: Operand, axis: int) -> dict[CellId, Decimal]:
        """The figures of two rows or columns, each with that of the other."""
        first, second = (self.lines[figure.cell[0], axis, figure.cell[axis]] for figure in (one, other))
        pairs = [(figure, second[at]) for at, figure in first.items() if at in second]
        return {cell: value for pair in pairs for cell, value in _swapped(*pair).items()}


def _least(item: Judged) -> int:
    """How many digits the figures of lines must have that may be exchanged."""
    return SURE if item.wrong else LONG


def _is_apart(found: Exchange) -> bool:
    """Whether each relation that is mended has a line of its own, and the figures differ by more than a unit.

    One unit may have been moved from the one to the other.
    """
    axis = _axis(found.one, found.other)
    lines = [{cell[axis] for cell in each.compared.cells} for each in found.mended]
    apart = abs(found.one.quantity.value - found.should_be) > (found.one.quantity.step or 1)
    return apart and all(len(each) == 1 for each in lines)


def _is_quotient(item: Judged) -> bool:
    expected = item.compared.expected
    return isinstance(expected, Computed) and expected.operator == "/"


def _column(item: Judged) -> tuple[str, int, int]:
    """The rule of a relation, and the column that its figure stands in."""
    return item.rule.id, item.cell[0], item.cell[COLUMN]


def by_cells(items: Iterable[Judged]) -> dict[CellId, list[Judged]]:
    """Relations by the figures that take part in them."""
    found: dict[CellId, list[Judged]] = defaultdict(list)
    for item in items:
        for cell in item.compared.cells:
            found[cell].append(item)
    return found


def _involved(by_cell: Mapping[CellId, list[Judged]], cells: Iterable[CellId], axis: int) -> list[Judged]:
    """The relations in which figures take part; of whole lines those that go by their names."""
    found = {id(item): item for cell in cells for item in by_cell.get(cell, ())}.values()
    return [item for item in found if not axis or _names(item, axis)]


def _axis(one: Operand, other: Operand) -> int:
    """Where the addresses of two figures of a table differ: in the row or in the column; 0 where in both or neither."""
    table, row, column = (first != second for first, second in zip(one.cell, other.cell, strict=True))
    return 0 if table or row is column else ROW if row else COLUMN


def _names(item: Judged, axis: int) -> bool:
    """Whether a relation goes by the names of lines: not what figures alone suggest, nor what columns compute."""
    return item.rule.over == "repeated fact" if axis == COLUMN else item.rule.over != "relation"


def _swapped(one: Operand, other: Operand) -> dict[CellId, Decimal]:
    return {one.cell: other.quantity.value, other.cell: one.quantity.value}


def fails(item: Judged) -> bool:
    """Whether the figures disagree, be it that nobody believes it."""
    return not item.holds and verdict_of(item.compared) in BAD
