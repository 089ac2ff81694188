"""What the evaluator judges of a document before it asks what is to be believed, and what belief makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from msgspec import Struct, field

from checker.evaluator import agreement, belief, blocks, printed, sums, totals, verdicts
from checker.evaluator.arithmetic import Added
from checker.evaluator.belief import Ground, ground_of
from checker.evaluator.hypotheses import Open, Parts, natural
from checker.evaluator.relations import Judged, LineSlip
from checker.evaluator.totals import Weight, weigh
from checker.model.document import Document
from checker.model.rule import Check, Rule, Rulebook
from checker.relations.grid import Grid, GridLine

SAID = {
    getattr(totals, name): f"{name} ({getattr(totals, name)})" for name in ("NAMED", "PLAIN", "LONE", "SEVERAL", "COPY")
}
HEADS, CLOSING, FORMULA, ROWS, COLUMNS, TABLES, APART = (
    f"bold heads over blocks, SEARCH ({blocks.SEARCH})",
    f"closing rows, CALLED ({blocks.CALLED})",
    "printed formulas",
    f"rules on rows, RULE ({belief.RULE})",
    f"rules on columns, RULE ({belief.RULE})",
    f"rules on tables, RULE ({belief.RULE})",
    f"rules where heads differ, APART ({belief.APART})",
)


class Seen(Struct):
    """A relation at all its places, before belief: what suggested it, and which places became alarms.

    `source` is "totals", "figures" or "others", `slip` what is wrong with a whole line, where that was asked.
    """

    source: str
    kind: str
    ground: Ground
    alarms: set[int] = field(default_factory=set)
    slip: str = ""

    @property
    def cells(self) -> tuple[str, str, frozenset[object]]:
        """What tells it from others: two rules may judge the same figures."""
        return self.source, self.kind, frozenset(item.relation.cells for item in self.ground.telling if item.relation)

    def is_alarm(self, item: Judged) -> bool:
        """Whether belief took a place to be wrong."""
        return id(item) in self.alarms


class Words(Struct, frozen=True):
    """A total as its label and its form alone read it, whatever the figures say."""

    kind: str
    weight: Weight


class Watch:
    """What was seen in one document, each relation once."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.words: list[Words] = []
        self._seen: list[Seen] = []
        self._operator = ""

    @property
    def seen(self) -> list[Seen]:
        """The relations with places that say something, none twice; of two readings of a list the one that holds."""
        told = sorted((each for each in self._seen if each.ground.telling), key=lambda each: -len(each.ground.held))
        found: dict[object, Seen] = {}
        for each in told:
            table = each.ground.telling[0].cell[0]
            found.setdefault((each.kind, table) if each.kind in (HEADS, CLOSING) else each.cells, each)
        return list(found.values())

    def ground(self, source: str, kind: Callable[[Sequence[Judged], int], str]) -> Callable[..., Ground]:
        """What stands in for `ground_of`."""

        def noted(judged: Sequence[Judged], said: int, unsaid: bool = False) -> Ground:
            ground = ground_of(judged, said, unsaid)
            self._seen.append(Seen(source, kind(judged, said), ground))
            return ground

        return noted

    def weighed(self, item: Judged, *given: Any) -> Judged:
        """What stands in for `weighed`."""
        told = _WEIGHED(item, *given)
        if told.wrong:
            self._seen[-1].alarms.add(id(item))
        return told

    def line_slip(self, judged: Sequence[Judged], grid: Grid) -> LineSlip | None:
        """What stands in for `line_slip`."""
        slip = _LINE_SLIP(judged, grid)
        self._seen[-1].slip = slip.words if slip else "none"
        return slip

    def settle(self, grid: Grid, line: GridLine, pile: Open, offered: list[Parts]) -> totals.Account:
        """What stands in for the reading of a total: what the words alone make of it is noted first."""
        readings = natural(grid, line, pile)
        if readings:
            said = _SAID(grid, line, readings, readings[0])
            self.words.append(Words(f"{grid.axis}, {SAID[said]}", weigh(grid, line.index, readings[0])))
        return _SETTLE(grid, line, pile, offered)

    def pattern(self, rule: Rule, sheet: Any, found: Sequence[Any]) -> list[Judged]:
        """What stands in for the judging of one pattern of figures."""
        self._operator = str(found[0].operator)
        return _PATTERN(rule, sheet, found)

    def formula(self, rule: Rule, sheet: Any, found: Any) -> list[Judged]:
        """What stands in for the judging of one printed formula."""
        told = _FORMULA(rule, sheet, found)
        seen = Seen("others", FORMULA, ground_of(_FORMULA_ROWS(rule, sheet, found), 0))
        wrong = {item.cell for item in told if item.wrong}
        seen.alarms = {id(item) for item in seen.ground.telling if item.cell in wrong}
        self._seen.append(seen)
        return told

    def operator(self, judged: Sequence[Judged], said: int) -> str:
        """How the figures of a pattern give its result."""
        return self._operator


_WEIGHED, _LINE_SLIP, _SETTLE, _SAID = belief.weighed, sums.line_slip, totals._settle, totals._said
_PATTERN, _FORMULA, _FORMULA_ROWS = agreement._judge_pattern, printed._judge, printed._rows


def _total(judged: Sequence[Judged], said: int) -> str:
    added = (item.relation.expected for item in judged if item.relation)
    over = next((each.over for each in added if isinstance(each, Added)), "columns")
    return f"{over}, {SAID[said]}"


def _block(judged: Sequence[Judged], said: int) -> str:
    return HEADS if said == blocks.SEARCH else CLOSING


def _rule(judged: Sequence[Judged], said: int) -> str:
    if said == belief.APART:
        return APART
    loop = judged[0].rule.loop if judged else None
    return COLUMNS if loop is None else ROWS if loop.over == "numeric column" else TABLES


@contextmanager
def watching() -> Iterator[Watch]:
    """Note all that is judged, as long as this lasts."""
    watch = Watch()
    grounds = (
        (sums, "totals", _total),
        (blocks, "others", _block),
        (belief, "others", _rule),
        (agreement, "figures", watch.operator),
    )
    with ExitStack() as stack:
        for module, source, kind in grounds:
            stack.enter_context(patch.object(module, "ground_of", watch.ground(source, kind)))
            stack.enter_context(patch.object(module, "weighed", watch.weighed))
        stack.enter_context(patch.object(sums, "line_slip", watch.line_slip))
        stack.enter_context(patch.object(totals, "_settle", watch.settle))
        stack.enter_context(patch.object(agreement, "_judge_pattern", watch.pattern))
        stack.enter_context(patch.object(printed, "_judge", watch.formula))
        yield watch


def of_tables(rulebook: Rulebook) -> Rulebook:
    """The rules that hold figures of tables against each other."""
    return Rulebook(tuple(rule for rule in rulebook.rules if not isinstance(rule.expect, Check)), rulebook.terms)


def watched(document: Document, rulebook: Rulebook) -> Watch:
    """All that is judged of a document."""
    with watching() as watch:
        verdicts(document, of_tables(rulebook))
    return watch
