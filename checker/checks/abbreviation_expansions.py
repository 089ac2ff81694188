"""An abbreviation stands for the same words wherever a legend or a sentence spells it out.

`difference` is what is looked for: a "slip" (nearly the same words) or "other" words, which may be meant. The words
that stand most often, then those that stand first, are taken for the usual ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Evidence, Outcome, held, wrong
from checker.understand.abbreviations import Expansion, Likeness, compare


class Options(Struct, frozen=True):
    """What is looked for."""

    difference: Literal["slip", "other"] = "slip"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the expansions of each abbreviation against each other."""
    found: dict[str, list[Expansion]] = defaultdict(list)
    for each in analysis.expansions:
        found[each.short].append(each)
    for group in found.values():
        usual = _usual(group)
        for each in group:
            if each is not usual:
                yield from _compared(each, usual, options.difference)


def _usual(group: Sequence[Expansion]) -> Expansion:
    """The expansion that most others read like."""
    return max(group, key=lambda each: sum(compare(each.long, other.long) is Likeness.SAME for other in group))


def _compared(each: Expansion, usual: Expansion, difference: str) -> Iterator[Outcome]:
    """What comes of holding one expansion against the usual one; the looser look says nothing of what holds."""
    likeness = compare(each.long, usual.long)
    if likeness is Likeness.SAME:
        if difference == "slip":
            yield held(each.passage, each.start, each.end)
    elif (likeness is Likeness.NEAR) == (difference == "slip"):
        said = f"in {usual.passage.label} {'stands' if usual.is_bare else 'it stands for'} “{usual.long}”."
        evidence = (Evidence(usual.passage.label, usual.long, usual.passage.place(usual.start, usual.end)),)
        says = f"{each.short} stands for “{each.long}”; {said}"
        yield wrong(each.passage, each.start, each.end, says, evidence)
