"""Rules of the form `total = sum of rows` and `total = sum of columns`."""

from __future__ import annotations

from fractions import Fraction

from checker.evaluator.arithmetic import Added, Operand, Undecided
from checker.evaluator.heads import Names
from checker.evaluator.ledger import Entry, Ledger
from checker.evaluator.relations import (
    Judged,
    Relation,
    Resolved,
    judge_relation,
    relation_at,
    results,
    sums_in,
    target_reference,
)
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import explained, size
from checker.evaluator.totals import Account
from checker.model.report import Verdict
from checker.model.rule import Reference, Rule, Sum


def judge_sums(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold each total of a table that the rule names against what feeds it, in each column or row."""
    over = next((part.over for side in (rule.expect.left, rule.expect.right) for part in sums_in(side)), "rows")
    target = target_reference(rule)
    if target is None:
        return []
    ledger = sheet.row_ledger if over == "rows" else sheet.column_ledger
    found = (sheet.row_accounts if over == "rows" else sheet.column_accounts).by_line
    return [
        judged
        for line, account in found.items()
        if _is_named(sheet, ledger, line, target.names)
        for judged in _judge_account(rule, sheet, ledger, account)
    ]


def _is_named(sheet: Sheet, ledger: Ledger, line: int, names: Names) -> bool:
    """Whether the rule means this total: by its label or head, or by what it stands under."""
    texts = (ledger.by_index[line].label, *ledger.by_index[line].group)
    if ledger.over == "rows":
        texts = (texts[0], *texts[-1:])
    label = sheet.vocabulary.label
    return all(any(label(name, text) for text in texts) for name in names)


def _judge_account(rule: Rule, sheet: Sheet, ledger: Ledger, account: Account) -> list[Judged]:
    found = (_judge_cross(rule, sheet, ledger, account, cross) for cross in ledger.crosses)
    return [judged for judged in found if judged]


def _judge_cross(rule: Rule, sheet: Sheet, ledger: Ledger, account: Account, cross: int) -> Judged | None:
    target = ledger.entry(account.total, cross)
    if target is None or not target.known:
        return None
    if target.percentage and (cross not in account.weight.held or not account.believed):
        return None  # a total of percentages is a percentage of the totals, not their sum
    bound = relation_at(rule, _resolver(sheet, ledger, account, cross))
    if bound is None:
        return None
    row, column = _cell(ledger, account.total, cross)
    place = sheet.table.place(sheet.table.rows[row], column)
    unchecked = Judged(rule, place, (sheet.index, row, column), Verdict.UNCHECKED)
    if isinstance(bound, Undecided):
        return unchecked.unchecked(bound.reason)
    return _believe(judge_relation(bound), bound, ledger, account, cross)


def _cell(ledger: Ledger, line: int, cross: int) -> tuple[int, int]:
    return (line, cross) if ledger.over == "rows" else (cross, line)


def _resolver(sheet: Sheet, ledger: Ledger, account: Account, cross: int) -> _Resolver:
    return _Resolver(sheet, ledger, account, cross)


class _Resolver:
    """Puts the figures of one place into the rule: the total, and the parts that are printed."""

    def __init__(self, sheet: Sheet, ledger: Ledger, account: Account, cross: int) -> None:
        self.sheet, self.ledger, self.account, self.cross = sheet, ledger, account, cross

    def __call__(self, part: Reference | Sum) -> Resolved | Added:
        if isinstance(part, Reference):
            return self.sheet.operand(*_cell(self.ledger, self.account.total, self.cross))
        figures: list[Operand] = []
        for line in self.account.parts:
            figure = self.sheet.operand(*_cell(self.ledger, line, self.cross))
            if isinstance(figure, Undecided):
                return figure
            if figure:
                figures.append(figure)
        return Added(tuple(figures), self.ledger.over) if figures else None


def _believe(judged: Judged | None, relation: Relation, ledger: Ledger, account: Account, cross: int) -> Judged | None:
    """The verdict as far as the reading of the total is believed."""
    if judged is None or judged.verdict is Verdict.UNCHECKED:
        return judged
    if account.believed:
        odd = judged.wrong and _is_average(ledger, account, cross) and not explained(relation)
        return judged.unchecked("the figure lies among its parts, as an average would") if odd else judged
    if not judged.wrong and not account.weight.held:
        return judged.unchecked(account.reason)
    if account.lone and judged.wrong and _is_slip(relation, account):
        return judged
    return judged.unchecked(account.reason)


def _is_slip(relation: Relation, account: Account) -> bool:
    """Whether a total that nothing confirms is a wrong sum rather than none: near enough, or one digit away."""
    found, expected = results(relation)
    near = 2 * abs(found - expected) <= max(abs(found), abs(expected))
    return (account.plain and near) or (explained(relation) and size(relation.target.quantity) >= 3)


def _is_average(ledger: Ledger, account: Account, cross: int) -> bool:
    """Whether a total of several positive figures is no larger than the largest of them."""
    entries: list[Entry] = [e for part in account.parts if (e := ledger.entry(part, cross)) and e.value]
    target = ledger.entry(account.total, cross)
    if target is None or len(entries) < 3 or any(entry.value < 0 for entry in entries):
        return False
    values = [Fraction(entry.value) for entry in entries]
    return min(values) <= target.value <= max(values)
