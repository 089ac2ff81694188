"""Rules about the columns of a table: `balance = approved - spent`, row by row."""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.belief import APART, RULE, believe, decided, ground_of
from checker.evaluator.heads import Candidate, Combination, Names, candidates, combinations_for
from checker.evaluator.kinds import kinds_agree
from checker.evaluator.relations import Judged, Resolved, names_in, target_reference
from checker.evaluator.sheet import Sheet
from checker.model.rule import Reference, Rule, Sum

#: How many combinations of columns are tried out on the figures. [unknown]
_TRIED = 8


def judge_columns(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the columns that the rule names against each other, in each row and under each spanning head."""
    names = names_in(rule, rule.scope.columns)
    found = {name: candidates(sheet.table, name, sheet.vocabulary) for name in names}
    fixed = {name: sheet.cell_called(name) for name in names if not found[name]}
    if any(resolved is None for resolved in fixed.values()):
        return []
    found = {name: choice for name, choice in found.items() if choice}
    anchor = _anchor(rule, found)
    if anchor is None:
        return []
    others = {name: choice for name, choice in found.items() if name != anchor}
    return [
        judged
        for candidate in found[anchor]
        for judged in _Anchored(rule, sheet, anchor, candidate, fixed).judge(others)
    ]


def _anchor(rule: Rule, found: dict[Names, list[Candidate]]) -> Names | None:
    """The name whose columns are gone through: the figure that the rule is about."""
    target = target_reference(rule)
    if target is not None and target.names in found:
        return target.names
    return next(iter(found), None)


class _Anchored(Struct, frozen=True):
    """A rule at one column of its target: which other columns go with it is still to be found."""

    rule: Rule
    sheet: Sheet
    name: Names
    candidate: Candidate
    fixed: dict[Names, Resolved]

    def judge(self, others: dict[Names, list[Candidate]]) -> list[Judged]:
        """The verdicts for the columns that belong together."""
        choices = combinations_for(self.candidate, others, self.name, self.sheet.vocabulary)
        choices = [choice for choice in choices if kinds_agree(self.rule, choice.columns, self.sheet.table)]
        if not choices:
            return []
        if self.rule.comparison.operator != "=":
            return self._compared(self._rows(choices[0])) if choices[0].agrees else []
        best = max(choices[:_TRIED], key=self._score)
        judged = self._rows(best)
        return believe(judged, RULE, "rows") if best.agrees else self._by_numbers(judged)

    def _compared(self, judged: list[Judged]) -> list[Judged]:
        """Columns of which one may not exceed the other: what does is a matter of the words alone, and of no slip."""
        return judged if ground_of(judged, RULE).applies else believe(judged, RULE, "rows")

    def _score(self, choice: Combination) -> tuple[int, bool]:
        """How many rows hold; of equals the likelier columns come first."""
        return sum(1 for item in decided(self._rows(choice)) if item.holds), choice.agrees

    def _by_numbers(self, judged: list[Judged]) -> list[Judged]:
        """Columns whose heads do not say that they belong together: only the figures can say so."""
        if ground_of(judged, APART).believed:
            return believe(judged, APART, "rows")
        reason = "no columns of the same heading stand beside it"
        return [replace(item.unchecked(reason), relation=None) for item in judged[:1]]

    def _rows(self, choice: Combination) -> list[Judged]:
        rows = [index for index, row in enumerate(self.sheet.table.rows) if not row.is_head]
        column = self.candidate.column
        found = (self.sheet.judge(self.rule, partial(self._resolve, row, choice), row, column) for row in rows)
        return [judged for judged in found if judged]

    def _resolve(self, row: int, choice: Combination, part: Reference | Sum) -> Resolved:
        if isinstance(part, Sum):
            return None
        if part.names in choice.columns:
            return self.sheet.operand(row, choice.columns[part.names])
        return self.fixed.get(part.names)
