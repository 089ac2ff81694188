"""Nothing is said to be wrong for want of what was not read."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added
from checker.evaluator.damage import withheld
from checker.evaluator.relations import Judged, judge_relation
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.rule import Check, Rule, Scope, Source
from tests.figures import total

REASON = "it may rest on what is damaged or was not read"
DAMAGED = Document("a.pdf", unread=(4,))


def summed(*pages: int) -> Judged:
    """A total that is wrong, with its parts on these pages; it stands on the first."""
    relation = total(9, *[1] * (len(pages) - 1))
    target, *parts = (
        replace(figure, place=replace(figure.place, page=page))
        for figure, page in zip(relation.figures, pages, strict=True)
    )
    item = judge_relation(replace(relation, target=target, printed=target, expected=Added(tuple(parts), "rows")))
    assert item is not None and item.wrong
    return item


def said(topic: str, page: int, *others: int) -> Judged:
    """What a named check of a topic says of a page, with evidence on others."""
    place, source = Place("paragraph 3", page), Source(f"rules/{topic}/a-rule.rule", 1)
    rule = Rule("a-rule", Scope("text"), Check("a-check"), source)
    evidence = tuple(Evidence("a figure", "12", Place("table 1", other)) for other in others)
    outcome = Outcome(Verdict.DISAGREED, place, "It is wrong.", evidence=evidence)
    return Judged(rule, place, (-1, 0, 0), outcome.verdict, outcome.message, outcome=outcome)


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        (summed(2, 2, 2), True),
        (summed(2, 2, 3), False),
        (summed(5, 6, 6), False),
        (said("prose", 2), True),
        (said("prose", 3), False),
        (said("prose", 2, 5), False),
        (said("structure", 9), False),
    ],
)
def test_what_stands_near_a_page_that_was_not_read_or_hangs_on_all_pages_is_not_said(item: Judged, kept: bool) -> None:
    assert withheld([item], DAMAGED) == [item if kept else item.unchecked(REASON)]
    assert withheld([item], Document("a.pdf")) == [item]


def test_in_a_file_that_may_lack_a_part_nothing_is_missed() -> None:
    mended, table, text = Document("a.pdf", mended=True), summed(2, 2, 2), said("structure", 9)
    assert withheld([table, text], mended) == [table, text.unchecked(REASON)]


def test_what_holds_is_left_as_it_is() -> None:
    item = judge_relation(total(9, 4, 5))
    assert item is not None
    assert withheld([item], DAMAGED) == [item]
