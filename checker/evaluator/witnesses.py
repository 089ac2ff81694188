"""Whom to believe when a relation fails though every one of its figures is borne out by another relation.

One slip breaks every relation that its figure stands in. Where all figures of a failing relation stand in others that
hold exactly, no figure is wrong: the relation itself does not apply. A total of all personnel may stand in a row that
breaks down the civilians alone. Only a formula that the table itself prints applies whatever the others say: figures
that were entered in each other's rows still add up.

Nor is it said that something is wrong where what it rests on was not all read: a row that is missing breaks a sum, a
page that is missing hides what is cited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from checker.evaluator.arithmetic import CellId, signed
from checker.evaluator.belief import NEEDED
from checker.evaluator.relations import Judged
from checker.evaluator.rounding import UNLIKELY
from checker.evaluator.shared import SENTENCES
from checker.evaluator.suspect import betrayed, coincidence
from checker.model.document import Document
from checker.model.report import Verdict
from checker.model.rule import Check

#: What it is worth against a slip that every figure is borne out elsewhere. [decision 0024]
ACQUITTED = 1

#: So many relations without a word must fail, and one in so many of them, before none of a document is believed.
#: [decision 0024]
OFTEN, RATE = 8, 100

REACH = 1  #: pages; a table or a sentence may run on over as many [given]

_OFTEN = "relations that only the figures suggest fail too often in this document to be slips"
_REVISED = "relations that only the figures suggest fail at several places of its line, as in figures that were revised"
_UNREAD = "it may rest on what is damaged or was not read"
_REASON = "every figure in it agrees with the other relations that it stands in"


def cross_examine(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts, those put aside in which no figure can be wrong."""
    witnesses: dict[CellId, list[frozenset[CellId]]] = defaultdict(list)
    for item in judged:
        if cells := _confirmed(item):
            together = frozenset(cells)
            for cell in cells:
                witnesses[cell].append(together)
    return [
        item.unchecked(_REASON)
        if item.wrong and not item.slip and item.bits < NEEDED + ACQUITTED and _is_harmless(item, witnesses)
        else item
        for item in judged
    ]


def doubted(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts without those on relations that nothing but figures suggest, in a document where these often fail.

    Published figures are nearly all right: what fails once in a while is a slip, what fails often is another meaning.
    """
    telling = [item for item in judged if item.rule.over == "relation" and (item.holds or item.wrong)]
    wrong = [item for item in telling if item.wrong and not _is_slip(item)]
    often = len(wrong) >= OFTEN and RATE * len(wrong) >= len(telling)
    aside = {id(item): _OFTEN for item in wrong} if often else {id(item): _REVISED for item in _revised(wrong)}
    return [item.unchecked(aside[id(item)]) if id(item) in aside else item for item in judged]


def _revised(wrong: Sequence[Judged]) -> list[Judged]:
    """What fails in a row or column in which another relation fails by another size and shares none of its figures."""
    lines: dict[tuple[int, int, int], list[Judged]] = defaultdict(list)
    for item, side in product((item for item in wrong if item.relation), (1, 2)):
        places = {(cell[0], side, cell[side]) for cell in item.compared.cells}
        if len(places) == 1:
            lines[places.pop()].append(item)
    return [item for found in lines.values() for item in found if any(_is_apart(item, other) for other in found)]


def _is_apart(one: Judged, other: Judged) -> bool:
    differ = abs(one.compared.gap) != abs(other.compared.gap)
    return differ and set(one.compared.cells).isdisjoint(other.compared.cells)


def _is_slip(item: Judged) -> bool:
    return item.relation is not None and betrayed(item.relation) and coincidence(item.relation) < UNLIKELY


def _confirmed(item: Judged) -> tuple[CellId, ...]:
    """The cells that a relation bears out to the last digit: those of a sum or difference that holds exactly.

    A figure that merely stands in another table once more may be as wrong there.
    """
    relation, exact = item.relation, item.verdict is Verdict.HELD and item.rule.over != "repeated fact"
    if relation is None or not exact or relation.operator != "=":
        return ()
    return relation.cells if signed(relation.printed) and signed(relation.expected) else ()


def _is_harmless(item: Judged, witnesses: dict[CellId, list[frozenset[CellId]]]) -> bool:
    """Whether each figure agrees elsewhere: not where all of them stand together, for a wrong sign may cancel out."""
    relation = item.relation
    if relation is None or relation.operator != "=" or item.rule.over == "formula":
        return False
    own = {figure.cell for figure in relation.figures if figure.quantity.value}
    return all(any(not own <= together for together in witnesses[cell]) for cell in own)


def withheld(judged: Sequence[Judged], document: Document) -> list[Judged]:
    """The verdicts, without what may be wrong only because something was not read."""
    if not (document.unread or document.mended):
        return list(judged)
    near = {page + step for page in document.unread for step in range(-REACH, REACH + 1)}
    return [item.unchecked(_UNREAD) if item.wrong and _rests_on(item, near) else item for item in judged]


def _rests_on(item: Judged, near: Collection[int]) -> bool:
    """Whether a verdict rests on the whole document, as that something is missing in it, or on what stands near."""
    whole = isinstance(item.rule.expect, Check) and item.rule.topic != SENTENCES
    return whole or any(page in near for page in _pages(item))


def _pages(item: Judged) -> Iterator[int | None]:
    yield item.place.page
    if item.relation:
        yield from (figure.place.page for figure in item.relation.figures)
    if item.outcome:
        yield from (evidence.place.page for evidence in item.outcome.evidence)
