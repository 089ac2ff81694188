"""Rules that name a check: what it says of the document, as verdicts of the rule."""

from __future__ import annotations

from collections.abc import Mapping

from checker import checks
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.rule import Check, Rule, Term

TEXT = -1  #: stands for the table in the address of what is found in the text


def judge_check(rule: Rule, check: Check, document: Document, terms: Mapping[str, Term]) -> list[Judged]:
    """The verdicts of a named check."""
    return [
        Judged(rule, each.place, (TEXT, each.order, each.offset), each.verdict, each.message, outcome=each)
        for each in checks.run(check.name, check.options, document, terms)
    ]
