"""Rules of the form `total = sum of rows` and `total = sum of columns`.

`sum of rows = 100` and `sum of columns = 100` hold parts against a whole that is not printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Bound, Operand, Undecided, added_up
from checker.evaluator.belief import NEAR, NEEDED, RULE, Ground, believe, ground_of, nearness, weighed
from checker.evaluator.binding import relation_at
from checker.evaluator.heads import Names
from checker.evaluator.lines import line_slip, told_by
from checker.evaluator.relations import (
    Judged,
    LineSlip,
    Relation,
    Resolved,
    judge_relation,
    sums_in,
    target_reference,
)
from checker.evaluator.sheet import AVERAGED, Sheet
from checker.evaluator.suspect import slips_in
from checker.evaluator.totals import PLAIN, Account, signed
from checker.model.rule import Number, Reference, Rule, Sum
from checker.relations.grid import Grid

#: What speaks against a slip: a total that lies among its parts, as an average would; a page that ends among the parts.
#: [decision 0024]
AVERAGE, CUT = -4, -3
#: So many percentages that make a hundred are shares of one whole. [decision 0024]
SHARES = 3
WHOLE = 100  #: per cent [given]
PARTS = 2  #: a part alone is the whole, or says nothing [given]
_ELSE = "the parts add up to something else altogether"


def judge_sums(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold each total of a table that the rule names against what feeds it, in each column or row."""
    total, target = sums_in(rule)[0], target_reference(rule)
    if target is None:
        return []
    grid = sheet.row_grid if total.over == "rows" else sheet.column_grid
    if total.counts:
        return _judge_counts(rule, sheet, grid, target.names)
    accounts = sheet.row_accounts if total.over == "rows" else sheet.column_accounts
    named = (account for account in accounts if _is_named(sheet, grid, account.total, target.names))
    return [judged for account in named for judged in _judge_account(rule, sheet, grid, account)]


def _judge_account(rule: Rule, sheet: Sheet, grid: Grid, account: Account) -> list[Judged]:
    """The verdicts on one total, as far as the reading of it is believed."""
    spots = [_Spot(rule, sheet, grid, account, cross) for cross in grid.crosses]
    judged = [(spot, item) for spot in spots if (item := spot.judge())]
    items = [item for _, item in judged]
    ground, found_slip = ground_of(items, account.said), line_slip(items, grid)
    told = told_by(items)
    slips = [found_slip if not item.wrong or item in told else None for item in items]
    bits = [spot.bits(ground, item, slip) for (spot, item), slip in zip(judged, slips, strict=True)]
    holds = account.believed or account.said >= PLAIN or max(bits, default=0) >= NEEDED
    found = [
        weighed(item, own, holds, spot.reason(item), slip)
        for (spot, item), own, slip in zip(judged, bits, slips, strict=True)
    ]
    # Rows of two days may be anything: where they are no balance carried on, nothing was left unchecked.
    return [item for item in found if item.holds or item.wrong or not grid.lines[account.total].carried]


def _is_named(sheet: Sheet, grid: Grid, line: int, names: Names) -> bool:
    """Whether the rule means this total: by its label or head, or by what it stands under."""
    if grid.axis == "rows":
        return line in sheet.rows_called(names)
    texts = (grid.lines[line].label, *grid.lines[line].group)
    return all(any(sheet.vocabulary.label(name, text) for text in texts) for name in names)


def _judge_counts(rule: Rule, sheet: Sheet, grid: Grid, names: Names) -> list[Judged]:
    """Hold each line that the rule names against the number of figures since the one before it, across the table."""
    named = [line.index for line in grid.lines if line.figures and _is_named(sheet, grid, line.index, names)]
    parts = [line.index for line in grid.lines if line.figures and not (line.total or line.memo)]
    between = ([part for part in parts if start < part < line] for start, line in pairwise([-1, *named]))
    things = "columns" if grid.axis == "rows" else "rows"
    return [
        judged
        for line, counted in zip(named, between, strict=True)
        for judged in believe(_apart([*_counted(rule, sheet, grid, line, counted)]), RULE, things)
    ]


def _apart(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts on a line of counts, without that on a figure that adds up the others."""
    figures = [item.relation.target.quantity.value if item.relation else Decimal(0) for item in judged]
    total = sum(figures)
    return [item for item, own in zip(judged, figures, strict=True) if not item.wrong or 2 * own != total]


def _counted(rule: Rule, sheet: Sheet, grid: Grid, line: int, parts: Sequence[int]) -> Iterator[Judged]:
    """The verdicts on a line that counts the figures of its parts; a dash is none."""
    for cross in grid.crosses:
        row, column = _cell(grid, line, cross)
        found = [sheet.table.rows[at[0]].cells[at[1]] for part in parts for at in [_cell(grid, part, cross)]]
        if any(cell.doubt for cell in found if cell):
            continue
        count = Number(Decimal(sum(bool(cell and cell.quantity and not cell.quantity.nil) for cell in found)))
        if judged := sheet.judge(rule, partial(_either, count, sheet.operand(row, column)), row, column):
            yield judged


def _either(count: Number, figure: Resolved, part: Reference | Sum) -> Resolved | Bound:
    """What a part of a rule means that holds a figure against a count."""
    return count if isinstance(part, Sum) else figure


def _cell(grid: Grid, line: int, cross: int) -> tuple[int, int]:
    """The row and the column of a figure of a grid."""
    return (line, cross) if grid.axis == "rows" else (cross, line)


class _Spot(Struct, frozen=True):
    """One total in one of its columns, or rows."""

    rule: Rule
    sheet: Sheet
    grid: Grid
    account: Account
    cross: int

    def judge(self) -> Judged | None:
        """The verdict there; None where there is no figure, or one that is no sum."""
        target = self.grid.figure(self.account.total, self.cross)
        if target is None or not target.known or (target.percentage and self._at_change()) or self._at_rates():
            return None
        if target.percentage and not (self._is_held() or self._is_whole()):
            return None  # a total of percentages is a percentage of the totals, not their sum
        return self.sheet.judge(self.rule, self._resolve, *self._at(self.account.total))

    def _is_held(self) -> bool:
        return self.account.believed and self.cross in self.account.weight.held

    def _is_whole(self) -> bool:
        """Whether the parts are shares that make a hundred, whatever their total says; or it says so, and they do not.

        Then other columns show that these are shares.
        """
        if self.account.believed and all(map(self._is_hundred, (self.cross, *self.account.weight.held))):
            return True
        found = [entry for part in self.account.parts if (entry := self.grid.figure(part, self.cross))]
        off = sum(entry.value for entry in found) - WHOLE * self.grid.unit
        return len(found) >= SHARES and abs(off) <= sum(entry.half for entry in found)

    def _is_hundred(self, cross: int) -> bool:
        """Whether the total is a hundred per cent."""
        total = self.grid.figure(self.account.total, cross)
        return total is not None and total.percentage and total.value == WHOLE * self.grid.unit

    def _at_change(self) -> bool:
        """Whether the total is a percentage of change."""
        return self._at(self.account.total)[1] in self.sheet.changes

    def _at_rates(self) -> bool:
        """Whether the total is one of several in a column of which none adds up."""
        return self.grid.axis == "rows" and self.cross in self.sheet.unsummed

    def _at(self, line: int) -> tuple[int, int]:
        return _cell(self.grid, line, self.cross)

    def _resolve(self, part: Reference | Sum) -> Resolved | Bound:
        """The figures for the rule: the total, and those of its parts that are printed."""
        if isinstance(part, Reference):
            return self.sheet.operand(*self._at(self.account.total))
        figures: list[tuple[int, Operand]] = []
        for sign, line in signed(self.grid, self.account.total, self.account.parts):
            figure = self.sheet.operand(*self._at(line))
            if isinstance(figure, Undecided):
                return figure
            if figure:
                figures.append((sign, figure))
        return added_up(figures, self.grid.axis) if figures else None

    def bits(self, ground: Ground, item: Judged, slip: LineSlip | None) -> int:
        """What speaks for a slip where the total fails, with what the other totals of the table show there."""
        if not item.wrong or item.relation is None or self.sheet.is_averaged(item.relation):
            return 0
        lost = slip is not None and not slip.line
        cut = self._is_cut(item.relation) and not ground.held  # where it holds in another column no row was lost
        if (lost and self.sheet.shows_some) or (cut and (self.sheet.goes_on or lost)):
            return 0  # the row that is missing is not shown, or may be lost in reading
        bits = ground.bits(item, self._beside(), slip.bits if slip else None)
        if slip or slips_in(item.relation):
            return bits
        return bits + AVERAGE * self._is_average() + CUT * cut

    def reason(self, item: Judged) -> str:
        """Why a total is not believed to be wrong."""
        if item.wrong and item.relation and self.sheet.is_averaged(item.relation):
            return AVERAGED
        if item.wrong and self.account.believed and self._is_average():
            return "the figure lies among its parts, as an average would"
        return self.account.reason

    def _beside(self) -> int:
        """How many other totals hold there, which shows that figures are added up; a plain table may rest on that."""
        accounts = self.sheet.row_accounts if self.grid.axis == "rows" else self.sheet.column_accounts
        others = (account for account in accounts if account.total != self.account.total)
        held = sum(account.weight.strong > 0 and self.cross in account.weight.held for account in others)
        return held if self.account.said >= PLAIN else 0

    def _is_cut(self, relation: Relation) -> bool:
        """Whether more is printed than the rows add up to in a table that a page cuts: one may be lost in reading."""
        found, expected = relation.results
        return self.sheet.is_cut and self.grid.axis == "rows" and abs(found) > abs(expected)

    def _is_average(self) -> bool:
        """Whether a total lies among its parts, none below zero, and is not of the size that it has elsewhere."""
        found = (self.grid.figure(part, self.cross) for part in self.account.parts)
        values = [entry.value for entry in found if entry and entry.value]
        target = self.grid.figure(self.account.total, self.cross)
        if any(sign < 0 for sign, _ in signed(self.grid, self.account.total, self.account.parts)):
            return False
        if target is None or len(values) < 3 or min(values) < 0 or not min(values) <= target.value <= max(values):
            return False
        held = (self.grid.figure(self.account.total, cross) for cross in self.account.weight.held)
        return not any(entry and entry.value <= 2 * target.value <= 4 * entry.value for entry in held)


def judge_parts(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the rows of each column that the rule names against the whole, or these columns in each row.

    Rows that sum up others, or are not added, are no parts.
    """
    columns = list(dict.fromkeys(c for name in rule.scope.columns for c in sheet.columns_called((name,))))
    lines = [line for line in sheet.row_grid.lines if line.figures]
    parts = [line.index for line in lines if not (line.total or line.memo)]
    table = sheet.table
    if sums_in(rule)[0].over == "rows":
        cells = ((f"{table.name}, {table.called(c)}", [(row, c) for row in parts]) for c in columns)
    else:
        rows = (line.index for line in lines)
        cells = ((f"{table.name}, {table.named(table.rows[r])}", [(r, c) for c in columns]) for r in rows)
    return [judged for label, found in cells for judged in _made_up(rule, sheet, found, label)]


def _made_up(rule: Rule, sheet: Sheet, cells: Sequence[tuple[int, int]], label: str) -> Iterator[Judged]:
    """The verdict on the parts of one whole, unless a figure cannot be read for certain."""
    figures = [figure for cell in cells if (figure := sheet.operand(*cell))]
    parts = tuple(figure for figure in figures if isinstance(figure, Operand))
    if len(parts) < max(PARTS, len(figures)):
        return

    def resolve(part: Reference | Sum) -> Resolved | Bound:
        return Added(parts, part.over) if isinstance(part, Sum) else None

    bound = relation_at(rule, resolve)
    judged = judge_relation(bound) if isinstance(bound, Relation) else None
    if judged:
        far = judged.wrong and nearness(judged.compared) < NEAR
        yield replace(judged.unchecked(_ELSE) if far else judged, place=replace(judged.place, label=label))
