"""Rules of the form `total = sum of rows` and `total = sum of columns`."""

from __future__ import annotations

from msgspec import Struct

from checker.evaluator.arithmetic import Bound, Operand, Undecided, added_up
from checker.evaluator.heads import Names
from checker.evaluator.hypotheses import names_missing_parts
from checker.evaluator.ledger import Ledger
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
from checker.evaluator.rounding import UNLIKELY
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import betrayed, coincidence, explained, size
from checker.evaluator.totals import Account
from checker.evaluator.weights import is_near
from checker.model.report import Verdict
from checker.model.rule import Reference, Rule, Sum

FAILURES = 2  #: a total that little confirms is called wrong in so many places at most [unknown]


def judge_sums(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold each total of a table that the rule names against what feeds it, in each column or row."""
    over = next((part.over for side in (rule.comparison.left, rule.comparison.right) for part in sums_in(side)), "rows")
    target = target_reference(rule)
    if target is None:
        return []
    ledger = sheet.row_ledger if over == "rows" else sheet.column_ledger
    accounts = sheet.row_accounts if over == "rows" else sheet.column_accounts
    named = (account for account in accounts if _is_named(sheet, ledger, account.total, target.names))
    found = (_Spot(rule, sheet, ledger, account, cross).judge() for account in named for cross in ledger.crosses)
    return [judged for judged in found if judged]


def _is_named(sheet: Sheet, ledger: Ledger, line: int, names: Names) -> bool:
    """Whether the rule means this total: by its label or head, or by what it stands under."""
    texts = (ledger.by_index[line].label, *ledger.by_index[line].group)
    if ledger.over == "rows":
        texts = (texts[0], *texts[-1:])
    label = sheet.vocabulary.label
    return all(any(label(name, text) for text in texts) for name in names)


class _Spot(Struct, frozen=True):
    """One total in one of its columns, or rows."""

    rule: Rule
    sheet: Sheet
    ledger: Ledger
    account: Account
    cross: int

    def judge(self) -> Judged | None:
        """The verdict there; None where there is no figure, or one that is no sum."""
        target = self.ledger.entry(self.account.total, self.cross)
        if target is None or not target.known or (target.percentage and self._at_change()):
            return None
        if target.percentage and not (self.account.believed and self.cross in self.account.weight.held):
            return None  # a total of percentages is a percentage of the totals, not their sum
        bound = relation_at(self.rule, self._resolve)
        if isinstance(bound, Relation):
            judged = judge_relation(bound)
            return self._believed(judged, bound) if judged and judged.verdict is not Verdict.UNCHECKED else judged
        row, column = self._at(self.account.total)
        return self.sheet.undecided(self.rule, row, column, bound.reason) if bound else None

    def _at_change(self) -> bool:
        """Whether the total is a percentage of change."""
        return self._at(self.account.total)[1] in self.sheet.changes

    def _at(self, line: int) -> tuple[int, int]:
        return (line, self.cross) if self.ledger.over == "rows" else (self.cross, line)

    def _resolve(self, part: Reference | Sum) -> Resolved | Bound:
        """The figures for the rule: the total, and those of its parts that are printed."""
        if isinstance(part, Reference):
            return self.sheet.operand(*self._at(self.account.total))
        figures: list[tuple[int, Operand]] = []
        off = self.ledger.taken_off(self.account.total, self.account.parts)
        for line in self.account.parts:
            figure = self.sheet.operand(*self._at(line))
            if isinstance(figure, Undecided):
                return figure
            if figure:
                figures.append((-1 if line in off else 1, figure))
        return added_up(figures, self.ledger.over) if figures else None

    def _believed(self, judged: Judged, relation: Relation) -> Judged:
        """The verdict, as far as the reading of the total is believed."""
        if not judged.wrong:
            return judged if self.account.believed or self.account.plain else judged.unchecked(self.account.reason)
        if not self.account.believed:
            return judged if self._is_wrong(relation) else judged.unchecked(self.account.reason)
        if explained(relation):
            return judged
        if self._is_average():
            return judged.unchecked("the figure lies among its parts, as an average would")
        if self._misses_parts():
            return judged.unchecked("its label names parts that are not all in the table")
        return judged

    def _is_wrong(self, relation: Relation) -> bool:
        """Whether a total that is not believed is a wrong sum: one that fails in many places means something else."""
        if not self.account.plain and len(self.account.weight.failed) > FAILURES:
            return False
        return _is_slip(relation, self.account) if self.account.lone else _is_rare_slip(relation)

    def _is_average(self) -> bool:
        """Whether a total of several positive figures is no larger than the largest of them."""
        found = (self.ledger.entry(part, self.cross) for part in self.account.parts)
        values = [entry.value for entry in found if entry and entry.value]
        target = self.ledger.entry(self.account.total, self.cross)
        signed = self.ledger.taken_off(self.account.total, self.account.parts)
        if target is None or len(values) < 3 or min(values) < 0 or signed:
            return False
        return min(values) <= target.value <= max(values)

    def _misses_parts(self) -> bool:
        """Whether the total's row names letters or numerals, "(I-V)", that are not all in the table."""
        ledger = self.sheet.row_ledger
        return names_missing_parts(ledger, ledger.by_index[self._at(self.account.total)[0]])


def _is_slip(relation: Relation, account: Account) -> bool:
    """Whether a total that little confirms is a wrong sum rather than none: it is near, or one slip away."""
    found, expected = results(relation)
    if account.plain:
        return is_near(found, expected) or betrayed(relation)
    return betrayed(relation) and size(relation.target.quantity) >= 3


def _is_rare_slip(relation: Relation) -> bool:
    """Whether a total that could add up other lines as well is one slip away from these, and hardly by chance."""
    return betrayed(relation) and coincidence(relation) < UNLIKELY
