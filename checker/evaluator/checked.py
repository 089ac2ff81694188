"""Rules that name a check: what it says of the document, as verdicts of the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker import checks
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.report import Outcome
from checker.model.rule import Check, Rule
from checker.understand.terms import Vocabulary

TEXT = -1  #: stands for the table in the address of what is found in the text


def outcomes_of(rules: Sequence[Rule], document: Document, vocabulary: Vocabulary) -> list[tuple[Outcome, ...]]:
    """What the check of each rule that names one says; nothing for other rules."""
    named = [rule.expect if isinstance(rule.expect, Check) else None for rule in rules]
    return [tuple(checks.run(each.name, each.options, document, vocabulary)) if each else () for each in named]


def judge_checks(rules: Sequence[Rule], outcomes: Sequence[Sequence[Outcome]]) -> Iterator[Judged]:
    """The same as verdicts of the rules."""
    for rule, said in zip(rules, outcomes, strict=True):
        for each in said:
            yield Judged(rule, each.place, (TEXT, each.order, each.offset), each.verdict, each.message, outcome=each)
