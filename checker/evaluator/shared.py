"""What takes longest, found out by several processes: the relations of each table, and what named checks say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import groupby
from typing import Any

from checker import checks
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.report import Outcome
from checker.model.rule import Check, Rule
from checker.sharing import Pieces, Sharing, can_copy
from checker.understand.relations import FoundRelation, find
from checker.understand.terms import Vocabulary

TEXT = -1  #: stands for the table in the address of what is found in the text

Piece = Any  #: the relations of a table, or the outcomes of a check for each rule that names it


class Work:
    """The pieces of it: first the tables that were read with confidence, then the checks.

    The rules of one check stay together, since it looks at the document once for all of them.
    """

    def __init__(self, rules: Sequence[Rule], document: Document, vocabulary: Vocabulary) -> None:
        """Take the rules, the document, and the vocabulary of the rules."""
        named = [(rule, rule.expect) for rule in rules if isinstance(rule.expect, Check)]
        self.groups = [list(group) for _, group in groupby(sorted(named, key=_check, reverse=True), _check)]
        self.tables = [index for index, table in enumerate(document.tables) if not table.doubts]
        self.document, self.vocabulary = document, vocabulary

    def __len__(self) -> int:
        return len(self.tables) + len(self.groups)

    def do(self, index: int) -> Piece:
        """One piece."""
        if index < len(self.tables):
            return find(self.document.tables[self.tables[index]])
        group = self.groups[index - len(self.tables)]
        return [list(checks.run(check.name, check.options, self.document, self.vocabulary)) for _, check in group]


class Shared:
    """What comes of the work; what another process failed in is done again, and shows."""

    def __init__(self, work: Work, pieces: Pieces[Piece]) -> None:
        """Take the work, and its pieces as they come."""
        self.work, self.pieces = work, pieces
        self.done: dict[int, Piece] = {}

    def relations(self) -> dict[int, list[FoundRelation]]:
        """The relations that the figures of each table keep, by its index; the checks may still go on."""
        count = len(self.work.tables)
        while not all(index in self.done for index in range(count)) and (piece := next(self.pieces, None)):
            self.done[piece[0]] = piece[1]
        return {table: self._piece(index) for index, table in enumerate(self.work.tables)}

    def verdicts(self) -> Iterator[Judged]:
        """What the checks say of the document, as verdicts of the rules that name them."""
        self.done.update(self.pieces)
        for index, group in enumerate(self.work.groups, len(self.work.tables)):
            for (rule, _), said in zip(group, self._piece(index), strict=True):
                yield from (_judged(rule, outcome) for outcome in said)

    def _piece(self, index: int) -> Piece:
        return self.done[index] if index in self.done else self.work.do(index)


@contextmanager
def begun(rules: Sequence[Rule], document: Document, vocabulary: Vocabulary, jobs: int) -> Iterator[Shared]:
    """Begin the work, in other processes where there are several."""
    work = Work(rules, document, vocabulary)
    with Sharing[Piece](jobs if can_copy() else 1, lambda: nullcontext((work.do, len(work)))) as sharing:
        yield Shared(work, sharing.pieces(work.do, len(work)))


def _check(named: tuple[Rule, Check]) -> str:
    return named[1].name


def _judged(rule: Rule, outcome: Outcome) -> Judged:
    address = (TEXT, outcome.order, outcome.offset)
    return Judged(rule, outcome.place, address, outcome.verdict, outcome.message, outcome=outcome)
