"""An abbreviation that a document often uses is spelled out once, in a sentence or in a legend.

Abbreviations that need no expansion ("UNDP", "USD") are left out, those of languages in other letters too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from checker.analysis import Analysis
from checker.model.report import Outcome, Verdict
from checker.understand.abbreviations import Use, uses

OFTEN = 5  #: an abbreviation that is used less is no obstacle to the reader [unknown]


class Options(Struct, frozen=True):
    """Nothing is left open."""


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look for the expansion of every abbreviation that is used often."""
    found: dict[str, list[Use]] = defaultdict(list)
    known = set(analysis.language.acronyms)
    spelled = {each.short for each in analysis.expansions}
    for passage in analysis.prose:
        for use in uses(passage):
            found[use.short].append(use)
    for short, used in found.items():
        if len(used) >= OFTEN and short not in known:
            yield _outcome(short, used, short in spelled or any(use.explained for use in used))


def _outcome(short: str, used: list[Use], explained: bool) -> Outcome:
    first = used[0]
    place = first.passage.place(first.start, first.start + len(short))
    if explained:
        return Outcome(Verdict.HELD, place, order=first.passage.order, offset=first.start)
    message = f"{first.passage.label}: {short} is used {len(used)} times and spelled out nowhere."
    return Outcome(Verdict.DISAGREED, place, message, first.passage.order, first.start)
