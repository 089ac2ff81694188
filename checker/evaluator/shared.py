"""What takes longest, found out by several processes: the relations of each table, and what named checks say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from itertools import groupby
from typing import Any, cast

from checker import checks
from checker.analysis import Analysis
from checker.evaluator.arithmetic import TEXT
from checker.evaluator.heads import changes
from checker.evaluator.relations import Judged
from checker.languages.words import pattern
from checker.model.report import Outcome
from checker.model.rule import Check, Rule
from checker.relations import FoundRelation, find
from checker.sharing import Pieces, Sharing, alone
from checker.understand.ties import joint

SENTENCES = "prose"  #: the topic of the rules that hold sentences against figures
TIES = "prose-against-tables"  #: the check of them that looks at what `Analysis.ties` has
FEW = 10  #: paragraphs whose figures are tied at a time [cost]

Piece = Any  #: the relations of a table, for each rule of a topic the outcomes of its check, or ties of paragraphs


class Work:
    """The pieces of it: first the tables that were read with confidence, then the checks.

    The checks of one topic stay together, since they look for the same in the document, which is found once for all of
    them. Those of sentences take longest and come last, where another process begins: the ties of figures to tables, of
    some paragraphs at a time, and before them the others. The `pieces` come from there.
    """

    def __init__(self, rules: Sequence[Rule], analysis: Analysis) -> None:
        """Take the rules and the document."""
        named = [rule for rule in rules if isinstance(rule.expect, Check)]
        self.tied = [rule for rule in named if _check(rule).name == TIES]
        others = sorted((rule for rule in named if rule not in self.tied), key=_by_topic)
        self.topics = [list(topic) for _, topic in groupby(others, _by_topic)]
        starts = range(0, len(analysis.document.paragraphs) if self.tied else 0, FEW)
        self.stretches = [slice(start, start + FEW) for start in starts]
        self.analysis = analysis
        self._change = pattern(analysis.language.saying.changes)
        self.tables = [index for index, table in enumerate(analysis.document.tables) if not table.doubts]
        self.pieces: Pieces[Piece] = alone(self.do, len(self))
        self.done: dict[int, Piece] = {}

    def __len__(self) -> int:
        return len(self.tables) + len(self.topics) + len(self.stretches)

    def do(self, index: int) -> Piece:
        """One piece."""
        if index < len(self.tables):
            table = self.analysis.document.tables[self.tables[index]]
            return find(table, changes(table, self._change))
        if (topic := index - len(self.tables)) < len(self.topics):
            return [list(self._outcomes(rule)) for rule in self.topics[topic]]
        return self.analysis.tying.of(self.stretches[topic - len(self.topics)])

    def _outcomes(self, rule: Rule) -> Iterator[Outcome]:
        """What the check that a rule names says of the document."""
        check = _check(rule)
        return checks.run(check.name, check.options, self.analysis)

    def relations(self) -> dict[int, list[FoundRelation]]:
        """The relations that the figures of each table keep, by its index; the checks may still go on."""
        left = set(range(len(self.tables)))
        while left and (piece := next(self.pieces, None)):
            self.done[piece[0]] = piece[1]
            left.discard(piece[0])
        return {table: self.done[index] for index, table in enumerate(self.tables)}

    def verdicts(self) -> Iterator[Judged]:
        """What the checks say of the document, as verdicts of the rules that name them."""
        self.done.update(self.pieces)
        tied = len(self) - len(self.stretches)
        self.analysis.ties = joint([tie for index in range(tied, len(self)) for tie in self.done[index]])
        for index, topic in enumerate(self.topics, len(self.tables)):
            for rule, said in zip(topic, self.done[index], strict=True):
                yield from (_judged(rule, outcome) for outcome in said)
        yield from (_judged(rule, outcome) for rule in self.tied for outcome in self._outcomes(rule))


@contextmanager
def begun(rules: Sequence[Rule], analysis: Analysis, jobs: int) -> Iterator[Work]:
    """Begin the work, in other processes where there are several."""
    work = Work(rules, analysis)
    with Sharing[Piece](jobs, lambda: nullcontext((work.do, len(work)))) as sharing:
        work.pieces = sharing.pieces(work.do, len(work))
        yield work


def _by_topic(rule: Rule) -> tuple[bool, str]:
    return rule.topic == SENTENCES, rule.topic


def _check(rule: Rule) -> Check:
    return cast("Check", rule.expect)


def _judged(rule: Rule, outcome: Outcome) -> Judged:
    address = (TEXT, outcome.order, outcome.offset)
    return Judged(rule, outcome.place, address, outcome.verdict, outcome.message, outcome=outcome)
