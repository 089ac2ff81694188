"""What a paragraph says before a table of words that measures it: "contributed to 13 States building capacities".

The cells of such a table are read as short pieces of text that end no sentence, right below the paragraph that leads to
them. In published files 19 figures of two digits and more stand there again where words in common speak for it, and
none is a slip away from what stands there instead (decision 0067).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from checker.understand.claims.contradictions import are_two
from checker.understand.claims.likeness import Wordings
from checker.understand.claims.misprints import is_misprint
from checker.understand.claims.statements import Statement
from checker.understand.passages import Passage

_LEADING = 2  #: paragraphs before a table lead to it: what it measures, and "(see table 3)" [decision 0067]
_SHOWN = 2  #: digits of a figure that was mistyped, at least [given]
_SHARED = 10  #: bits of words that say what is measured [decision 0067]


def measured(said: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Each figure of a paragraph that a table of words below it has but for a slip, with what that has."""
    wordings = Wordings(said)
    for lead, cells in _blocks(said):
        told = {each.value for each in lead} & {each.value for each in cells}
        found: dict[Statement, tuple[int, Statement]] = {}
        for one in (each for each in lead if each.length >= _SHOWN and not each.planned and each.value not in told):
            alike = [(wordings.likeness(one, each).words, each) for each in cells if each.fact[1:] == one.fact[1:]]
            most = max((words for words, _ in alike), default=0)
            best = next((each for words, each in alike if words == most and _is_slip(one, each)), None)
            if best and best.value not in told and most > found.get(best, (_SHARED - 1, one))[0]:
                found[best] = most, one
        yield from ((one, best) for best, (_, one) in found.items())


def _is_slip(one: Statement, cell: Statement) -> bool:
    """Whether a slip leads from one figure to the other, and nothing says that they are two."""
    return is_misprint(one.shown, cell.shown) and not are_two(one, cell)


def _blocks(said: Sequence[Statement]) -> Iterator[tuple[list[Statement], list[Statement]]]:
    """The statements of the paragraphs that lead to cells, and of these, all under one heading."""
    lead: list[list[Statement]] = []
    for is_cell, group in groupby((list(own) for _, own in groupby(said, _passage)), _is_cell):
        found = list(group)
        if is_cell:
            under = found[0][0].passage.under
            yield _under(lead, under), _under(found, under)
        lead = [] if is_cell else found[-_LEADING:]


def _under(passages: Iterable[Sequence[Statement]], heading: str) -> list[Statement]:
    """The statements of those passages that stand under a heading."""
    return [each for own in passages for each in own if each.passage.under == heading]


def _passage(statement: Statement) -> Passage:
    return statement.passage


def _is_cell(said: Sequence[Statement]) -> bool:
    """Whether a passage, of which all statements are given, is one piece of text that ends no sentence."""
    start, end = said[0].mention.sentence
    text = said[0].passage.text
    return (
        not said[0].prose and not text[:start].strip() and not text[end:].strip() and said[0].passage.source is not None
    )
