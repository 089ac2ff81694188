"""A table at work: its figures by row and column, and what its totals add up, found once for all rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from checker.evaluator.arithmetic import Added, Operand, Undecided
from checker.evaluator.binding import bind_expression, is_asked, relation_at
from checker.evaluator.heads import Names
from checker.evaluator.relations import Judged, Relation, Resolve, Resolved, judge_relation
from checker.evaluator.signs import as_meant, columns_of, rows_of
from checker.evaluator.totals import Account, accounts
from checker.model.place import Place
from checker.model.quantity import Kind
from checker.model.report import Outcome, Verdict
from checker.model.rule import YEARS, Rule
from checker.model.table import Table
from checker.relations import FoundRelation, Operator, Standing
from checker.relations.grid import Grid
from checker.understand.dates.years import Years, by_year
from checker.understand.terms import AVERAGE, SELECTION, Vocabulary, plain

AVERAGED = "averages, rates and prices add up to nothing"
#: Points from the top of a page: a table without caption that begins there may go on from the page before. [unknown]
TOP = 144
NEXT = 24  #: points; a table that ends no further above may be the beginning of this one [unknown]
SEVERAL = 2  #: so many totals of a column do not all fail by slips [unknown]
CHANGE = "variance"  #: the term for what differs from another period or from what was approved


class Sheet:
    """One table of the document, with the vocabulary that its heads and labels are read with.

    `kept` are the relations that its figures keep, by themselves; `heading` is the one right above it, `last` the table
    before it.
    """

    def __init__(
        self,
        table: Table,
        index: int,
        vocabulary: Vocabulary,
        kept: Sequence[FoundRelation] = (),
        heading: str = "",
        last: Table | None = None,
    ) -> None:
        """Take the table, its position in the document, the vocabulary, and what is known of its figures and place."""
        self.table = table
        self.index = index
        self.vocabulary = vocabulary
        self.kept = kept
        self.heading = heading
        self._last = last
        self._operands: dict[tuple[int, int], Resolved] = {}

    @cached_property
    def row_grid(self) -> Grid:
        """The rows, to be added down."""
        return as_meant(rows_of(self.table, self.vocabulary), self.vocabulary)

    @cached_property
    def column_grid(self) -> Grid:
        """The columns, to be added across."""
        return as_meant(columns_of(self.table, self.vocabulary), self.vocabulary)

    @cached_property
    def row_accounts(self) -> tuple[Account, ...]:
        """What each total row adds up."""
        return accounts(self.row_grid)

    @cached_property
    def column_accounts(self) -> tuple[Account, ...]:
        """What each total column adds up."""
        return accounts(self.column_grid)

    @cached_property
    def confirmed(self) -> frozenset[tuple[str, int]]:
        """The columns and rows in which some relation of the figures holds, by the axis of the lines that it adds."""
        held = (each for each in self.kept if each.standing in (Standing.HELD, Standing.ROUNDING))
        return frozenset((each.pattern.axis, each.cross) for each in held)

    @cached_property
    def numeric_columns(self) -> tuple[int, ...]:
        """The columns that hold figures, years apart."""
        kinds = enumerate(column.kind for column in self.table.columns)
        return tuple(index for index, kind in kinds if kind not in (None, Kind.YEAR))

    @cached_property
    def changes(self) -> frozenset[int]:
        """The columns of changes in per cent, and of other quotients: of bases that differ, they add up to nothing."""
        across = (each for each in self.kept if each.pattern.axis == "columns" and each.operator.is_quotient)
        quotients = {each.pattern.target for each in across if each.operator is not Operator.SHARE}
        return frozenset(c for c in self.numeric_columns if c in quotients or self._is_change(c))

    def _is_change(self, column: int) -> bool:
        """Whether a head of percentages says so, or the figures do: no share is below zero."""
        heads = self.table.columns[column].path
        cells = (row.cells[column] for row in self.table.rows)
        return self.table.columns[column].kind is Kind.PERCENTAGE and (
            any(self.vocabulary.head(CHANGE, head) for head in heads)
            or any(cell.quantity.value < 0 for cell in cells if cell and cell.quantity)
        )

    @cached_property
    def unsummed(self) -> frozenset[int]:
        """The column, finer than all others, where no total adds up as several do elsewhere: its head hides a rate."""
        totals = [each.weight.held for each in self.row_accounts if each.believed]
        steps = [{each.step for each in at if each and not (each.percentage or each.nil)} for at in self.row_grid.at]
        finest = min((min(each) for each in steps if each), default=0)
        fine = [column for column, each in enumerate(steps) if finest in each]
        return frozenset(fine if len(fine) == 1 and len(totals) >= SEVERAL and fine[0] not in chain(*totals) else ())

    def is_averaged(self, relation: Relation) -> bool:
        """Whether a sum is of averages, rates or prices and fails as theirs do: by rounding, or among its parts."""
        _, row, column = relation.target.cell
        heads = (self.table.rows[row].label, *self.table.columns[column].path)
        if not isinstance(relation.expected, Added) or not any(self.vocabulary.names(AVERAGE, head) for head in heads):
            return False
        sizes = [abs(part.quantity.value) for part in relation.expected.parts]
        rounding = len(sizes) * relation.target.quantity.step / 2
        return abs(relation.gap) <= rounding or min(sizes) <= abs(relation.target.quantity.value) <= max(sizes)

    @cached_property
    def rows_by_label(self) -> dict[str, int]:
        """The rows with figures by their labels; a label that stands there twice names no row."""
        rows = enumerate(self.table.rows)
        return _unlike((plain(row.label), index) for index, row in rows if not row.is_head)

    @cached_property
    def sections(self) -> dict[str, int]:
        """The totals of all rows under one head, or under the heading above, by its name, if no other bears it."""
        rows = self.table.rows
        heads = {index for index, row in enumerate(rows) if row.is_head}
        totals = [(account.total, min(account.parts)) for account in self.row_accounts if account.parts]
        alone = [(total, first - 1) for total, first in totals if heads.isdisjoint(range(first, total))]
        last = max((line.index for line in self.row_grid.lines if line.figures and not line.memo), default=-1)
        ends = [(self.heading, total) for total, _ in totals if self.heading and total == last]
        named = [*((rows[head].label, total) for total, head in alone if head in heads), *ends]
        return _unlike((plain(name), total) for name, total in named)

    @cached_property
    def shows_some(self) -> bool:
        """Whether its title says that it shows some of what its totals count."""
        return self.vocabulary.names(SELECTION, self.table.title)

    @property
    def is_cut(self) -> bool:
        """Whether a page ends within the table, or it may go on from the page before, or from what was not read."""
        table = self.table
        if table.number or table.title or not table.box:
            return len(table.pages) > 1
        return len(table.pages) > 1 or table.box.top < TOP or self.goes_on

    @cached_property
    def goes_on(self) -> bool:
        """Whether it has no caption, and a table of the same page that was not read ends right above it."""
        last, table = self._last, self.table
        if table.number or table.title or not (last and last.doubts and last.pages == table.pages[:1]):
            return False
        return bool(last.box and table.box and 0 <= table.box.top - last.box.bottom < NEXT)

    @cached_property
    def columns_by_head(self) -> dict[str, int]:
        """The columns with figures by their heads, likewise."""
        return _unlike((plain(self.table.columns[index].name), index) for index in self.numeric_columns)

    def operand(self, row: int, column: int) -> Resolved:
        """The figure of a cell; None where it is blank, and the reason where it cannot be read for certain."""
        if (row, column) not in self._operands:
            self._operands[row, column] = self._operand(row, column)
        return self._operands[row, column]

    def _operand(self, row: int, column: int) -> Resolved:
        line = self.table.rows[row]
        cell = line.cells[column]
        if cell is None or not (cell.text.strip() or cell.quantity):
            return None
        if cell.doubt:
            return Undecided(f"the figure “{cell.text}” is doubtful: {cell.doubt}")
        if cell.quantity is None or cell.quantity.kind is Kind.YEAR:
            return Undecided(f"“{cell.text}” is not a figure")
        name = f"{line.label}, {self.table.columns[column].name}".strip(", ")
        return Operand((self.index, row, column), cell.quantity, name, self.table.place(line, column), self.table.name)

    def head(self, column: int) -> Place:
        """The place of a column's head."""
        called = self.table.columns[column]
        label = f"{self.table.name}, head of column “{called.name}”"
        return Place(label, next(iter(self.table.pages), None), called.box)

    def judge(self, rule: Rule, resolve: Resolve, row: int, column: int) -> Judged | None:
        """The verdict of a rule at a cell, with the figures that it resolves to; none where one of them is blank."""
        if rule.comparison.is_presence:
            return self._presence(rule, resolve, row, column)
        bound = relation_at(rule, resolve)
        if isinstance(bound, Relation):
            return judge_relation(bound)
        place = self.table.place(self.table.rows[row], column)
        return Judged(rule, place, (self.index, row, column), Verdict.UNCHECKED, bound.reason) if bound else None

    def _presence(self, rule: Rule, resolve: Resolve, row: int, column: int) -> Judged | None:
        """The verdict on a cell that must not be blank."""
        if not is_asked(rule, resolve):
            return None
        place, cell = self.table.place(self.table.rows[row], column), (self.index, row, column)
        if bind_expression(rule.comparison.left, resolve) is not None:
            return Judged(rule, place, cell, Verdict.HELD)
        said = Outcome(Verdict.DISAGREED, place, f"{place.label}: nothing is printed.")
        return Judged(rule, place, cell, said.verdict, outcome=said)

    def rows_called(self, names: Names) -> list[int]:
        """The rows with figures whose label, or the head they stand under, bears all the names."""
        label = self.vocabulary.label
        return [
            index
            for index, texts in self._labels
            if all(any(label(name, text) for text in texts) or self._is_all(name, index) for name in names)
        ]

    def _is_all(self, name: str, row: int) -> bool:
        """Whether a row is a total that is called otherwise: all of something, or the whole."""
        line = self.row_grid.lines[row]
        return name == "total" and line.total and not (line.carried or self.vocabulary.is_total(line.label))

    @cached_property
    def _labels(self) -> list[tuple[int, tuple[str, ...]]]:
        """The rows with figures: their labels, and the heads they stand under."""
        rows = enumerate(self.table.rows)
        return [(index, (row.label, *row.group[-1:])) for index, row in rows if not row.is_head]

    def columns_called(self, names: Names) -> list[int]:
        """The numeric columns one of whose heads bears each of the names; of a year, those whose heads name it."""
        if not by_year(names):
            return self._columns_called(names)
        years = self.years_called(names)
        return years.columns(names, years.this)

    def years_called(self, names: Names) -> Years:
        """The years of the columns that bear these names, whatever year they ask for."""
        found = self._columns_called([name for name in names if name not in YEARS])
        return Years.of({index: " ".join(self.table.columns[index].path) for index in found})

    def _columns_called(self, names: Sequence[str]) -> list[int]:
        return [
            index
            for index in self.numeric_columns
            if all(any(self.vocabulary.head(n, head) for head in self.table.columns[index].path) for n in names)
        ]

    def cells_called(self, names: Names) -> set[tuple[int, int]]:
        """The cells that are named by their row and, unless any is meant, their column: `filled of subtotal`."""
        splits = ((name, tuple(other for other in names if other != name)) for name in names)
        return {
            (row, column)
            for row_name, others in splits
            for row in self.rows_called((row_name,))
            for column in self.columns_called(others)
            if self.operand(row, column) is not None
        }

    def cell_called(self, names: Names) -> Resolved:
        """The one cell that is named by its row and its column; None when that is not one."""
        cells = self.cells_called(names) if len(names) > 1 else set()
        return self.operand(*cells.pop()) if len(cells) == 1 else None

    def is_called(self, name: str) -> bool:
        """Whether the table's number is `name`, or its title has it in it."""
        number = plain(self.table.number or "")
        wanted = plain(name)
        return number == wanted if number == wanted or wanted[:1].isdigit() else wanted in plain(self.table.title)


def _unlike(lines: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The lines whose name no other line bears."""
    found = list(dict.fromkeys((name, index) for name, index in lines if name))
    often = Counter(name for name, _ in found)
    return {name: index for name, index in found if often[name] == 1}
