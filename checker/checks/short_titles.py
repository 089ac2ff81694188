"""A treaty or report goes by the short title that the document gives it: 《防治荒漠化公约》, not 《荒漠化公约》.

A short title is given where it stands in brackets behind the full one. Another title is taken for a variant of it if
the full title holds all its signs in their order and it shares its last word with the short one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.checks import Analysis, Evidence, Options, Outcome, held, wrong
from checker.understand.passages import Passage

_Found = Mapping[str, Sequence[tuple[Passage, int]]]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the titles that the document uses against the short titles that it gives."""
    for marks in analysis.language.titles:
        found: dict[str, list[tuple[Passage, int]]] = defaultdict(list)
        given: dict[str, str] = {}
        definition = _definition(marks, analysis.language.shortened)
        for passage in analysis.prose:
            if marks[0] in passage.text:
                for match in _title(marks).finditer(passage.text):
                    found[match[1]].append((passage, match.start()))
                given |= {match[2]: match[1] for match in definition.finditer(passage.text)}
        for short, full in given.items():
            yield from _variants(short, full, found, given)


def _variants(short: str, full: str, found: _Found, given: Mapping[str, str]) -> Iterator[Outcome]:
    passage, start = found[short][0]
    yield held(passage, start, start + len(short))
    for title, uses in found.items():
        known = title in (short, full, *given, *given.values())
        if not known and title[-2:] == short[-2:] and len(title) > 2 and _is_part(title, full):
            passage, start = uses[0]
            times = "once" if len(uses) == 1 else f"{len(uses)} times"
            says = f"the title “{title}” is used {times}; the short title given is “{short}”."
            evidence = tuple(Evidence(other.label, title, other.place(at, at + len(title))) for other, at in uses[1:])
            yield wrong(passage, start, start + len(title), says, evidence)


def _is_part(title: str, full: str) -> bool:
    """Whether the full title holds all signs of a title in their order, and more than the last word of it."""
    signs = iter(full)
    return len(title) > 3 and all(sign in signs for sign in title)


def _title(marks: str) -> re.Pattern[str]:
    opening, closing = map(re.escape, marks)
    return re.compile(rf"{opening}([^{opening}{closing}]{{2,60}}){closing}")


def _definition(marks: str, shortened: Sequence[str]) -> re.Pattern[str]:
    title = _title(marks).pattern
    return re.compile(rf"{title}\s*[(（](?:{'|'.join(shortened)})?\s*{title}[)）]")
