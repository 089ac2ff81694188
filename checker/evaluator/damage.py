"""What is said of figures and words that were not all read: nothing.

A row that is missing breaks a sum, a page that is missing hides what is cited. The report says what was not read; that
something is wrong it says only where all that it rests on was read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.evaluator.relations import Judged
from checker.evaluator.shared import SENTENCES
from checker.model.document import Document
from checker.model.rule import Check

REACH = 1  #: pages; a table or a sentence may run on over as many [given]

_REASON = "it may rest on what is damaged or was not read"


def withheld(judged: Sequence[Judged], document: Document) -> list[Judged]:
    """The verdicts, without what may be wrong only because something was not read."""
    if not (document.unread or document.mended):
        return list(judged)
    near = {page + step for page in document.unread for step in range(-REACH, REACH + 1)}
    return [item.unchecked(_REASON) if item.wrong and _rests_on(item, near) else item for item in judged]


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
