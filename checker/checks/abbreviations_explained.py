"""An abbreviation that a document often uses is spelled out once, in a sentence or in a legend.

Abbreviations that need no expansion ("UNDP", "USD") are left out, those of languages in other letters too, and words
that only stand in capitals here and there ("NOTE" beside "note").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from checker.checks import Analysis, Options, Outcome, held, wrong
from checker.understand.abbreviations import Use, uses

_WORD = re.compile(r"(?<![\w.@/-])[^\W\d_]+(?![\w@/-]|\.\w)")  #: but no part of an address
OFTEN = 5  #: an abbreviation that is used less is no obstacle to the reader [unknown]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look for the expansion of every abbreviation that is used often."""
    found: dict[str, list[Use]] = defaultdict(list)
    known = set(analysis.language.acronyms)
    spelled = {each.short for each in analysis.expansions}
    for passage in analysis.prose:
        for use in uses(passage):
            found[use.short].append(use)
    often = {short: used for short, used in found.items() if len(used) >= OFTEN and short not in known}
    every = (word for passage in analysis.prose for word in _WORD.findall(passage.text)) if often else ()
    words = {word.casefold() for word in every if not word.isupper()}
    for short, used in often.items():
        if short.casefold() not in words:
            yield _outcome(short, used, short in spelled or any(use.explained for use in used))


def _outcome(short: str, used: list[Use], explained: bool) -> Outcome:
    passage, start, end = used[0].passage, used[0].start, used[0].start + len(short)
    if explained:
        return held(passage, start, end)
    return wrong(passage, start, end, f"{short} is used {len(used)} times and spelled out nowhere.")
