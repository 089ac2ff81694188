"""Rules that name a check: what it says of the document, as verdicts of the rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import groupby

from checker import checks
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.report import Outcome
from checker.model.rule import Check, Rule
from checker.sharing import Sharing, can_copy
from checker.understand.terms import Vocabulary

TEXT = -1  #: stands for the table in the address of what is found in the text

Verdicts = Callable[[], Iterator[Judged]]


@contextmanager
def checking(rules: Sequence[Rule], document: Document, vocabulary: Vocabulary, jobs: int) -> Iterator[Verdicts]:
    """Begin with the checks that rules name, in other processes where there are several; gives what gives the verdicts.

    The rules of one check stay together, since it looks at the document once for all of them.
    """
    named = [(rule, rule.expect) for rule in rules if isinstance(rule.expect, Check)]
    groups = [list(group) for _, group in groupby(sorted(named, key=_check, reverse=True), _check)]

    def outcomes(index: int) -> list[list[Outcome]]:
        return [list(checks.run(check.name, check.options, document, vocabulary)) for _, check in groups[index]]

    def verdicts() -> Iterator[Judged]:
        said = dict(sharing.pieces(outcomes, len(groups)))
        for index, group in enumerate(groups):  # what another process failed in is done again, and shows
            for (rule, _), each in zip(group, said[index] if index in said else outcomes(index), strict=True):
                yield from (_judged(rule, outcome) for outcome in each)

    with Sharing(jobs if can_copy() else 1, lambda: nullcontext((outcomes, len(groups)))) as sharing:
        yield verdicts


def _check(named: tuple[Rule, Check]) -> str:
    return named[1].name


def _judged(rule: Rule, outcome: Outcome) -> Judged:
    address = (TEXT, outcome.order, outcome.offset)
    return Judged(rule, outcome.place, address, outcome.verdict, outcome.message, outcome=outcome)
