"""Every table, figure, annex and paragraph of the document that the text cites is there.

`kind` says what is cited. A citation of another document ("A/80/614, paras. 62–67", "paragraph 10 of resolution
77/267") is none of this one's; where the text does not say whose a paragraph is, it is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Verdict
from checker.understand.structure.citations import Citation, key, known
from checker.understand.structure.numbered import Item, groups
from checker.understand.structure.overlooked import is_captioned
from checker.understand.structure.series import AHEAD, Series, follow

_PLURAL = {"table": "tables", "figure": "figures", "annex": "annexes", "paragraph": "paragraphs"}


class Options(Struct, frozen=True):
    """What is cited."""

    kind: Literal["table", "figure", "annex", "paragraph"] = "table"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look up what the text cites."""
    there = known(analysis.document, options.kind)
    usual = options.kind in ("table", "figure")  #: what is of this document where nothing says otherwise
    found = [each for each in analysis.citations(options.kind) if each.is_own or (usual and each.is_own is None)]
    missing = [each for each in found if not {key(each.number), key(each.number).rstrip("ABCDEF")} & there]
    for each in found:
        if each not in missing:
            yield Outcome(Verdict.HELD, each.place, "", each.order, each.offset)
        elif reason := _doubt(analysis, each, there, found, missing):
            yield Outcome(Verdict.UNCHECKED, each.place, reason)
        else:
            message = f"{each.place.label}: cites {each.kind} {each.number}; the document has no such {each.kind}."
            yield Outcome(Verdict.DISAGREED, each.place, message, each.order, each.offset)


def _doubt(
    analysis: Analysis, citation: Citation, there: set[str], found: Sequence[Citation], missing: Sequence[Citation]
) -> str | None:
    """Why what is missing may only not have been read."""
    kind = _PLURAL[citation.kind]
    series = [(items, follow([item.count for item in items])) for items in groups(analysis.document, kind)]
    left_out = {key(items[0].named(number)) for items, each in series for number in _passed(items, each)}
    absent = {key(each.number) for each in missing}
    if not there:
        return f"the numbers of {kind} were not read"
    unsure = any((each.strays or each.breaks) and not each.is_sure() for _, each in series)
    if unsure or key(citation.number) in left_out or not analysis.is_legible:
        return f"the numbers of {kind} were not read one after the other"
    if kind != "paragraphs" and is_captioned(analysis.document, kind, citation.number):
        return f"a number of {kind} may stand where it was not read"
    if kind == "figures" and any(_is_next(items, citation) for items, _ in series):
        return "the caption of a figure may be a part of its picture"
    if 2 * len(absent) > max(2, len({key(each.number) for each in found} - absent)):
        return f"the text cites more {kind} that are not there than it has"
    return None


def _passed(items: Sequence[Item], series: Series) -> set[int]:
    """The numbers that a series leaves out, by a break or before a number that could not be placed."""
    strays = (range(items[at - 1].count + 1, items[at].count) for at in series.strays if at)
    return series.missing.union(*strays)


def _is_next(items: Sequence[Item], citation: Citation) -> bool:
    """Whether what is cited is among the numbers that there are, or right behind the last."""
    numbers = range(1, max(item.count for item in items) + 1 + AHEAD)
    return key(citation.number) in {key(items[0].named(number)) for number in numbers}
