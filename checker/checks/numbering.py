"""Paragraphs, headings, tables, figures, annexes and footnotes are numbered without a gap or a repeat.

`kind` says what is counted, `fault` whether a number that is "repeated" is looked for, one that is "missing", or both.
Numbers may begin again at 1, in an annex or a list. A number that was not read must not become an alarm: numbers are
only believed to be missing where nearly all others follow each other and nothing between the neighbours bears them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Verdict
from checker.model.document import Document
from checker.understand.structure.citations import key
from checker.understand.structure.numbered import Item, groups
from checker.understand.structure.overlooked import bears
from checker.understand.structure.parts import is_one_part, openings
from checker.understand.structure.series import LEAST, Break, Series, follow

_FEW = 2  #: captions are told apart from other text so well that so many that follow each other are enough [unknown]


class Options(Struct, frozen=True):
    """What is counted, and which fault is looked for."""

    kind: Literal["paragraphs", "headings", "tables", "figures", "annexes", "footnotes"] = "paragraphs"
    fault: Literal["any", "repeated", "missing"] = "any"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Follow the numbers of everything of one kind."""
    document = analysis.document
    for items in groups(document, options.kind):
        series = follow([item.count for item in items])
        if series.is_sure(_FEW if options.kind in ("tables", "figures") else LEAST):
            yield from _judged(analysis, items, series, options.fault)
        elif series.breaks:
            reason = f"the numbers of {options.kind} were not read one after the other"
            yield Outcome(Verdict.UNCHECKED, items[0].place, reason)


def _judged(analysis: Analysis, items: Sequence[Item], series: Series, fault: str) -> Iterator[Outcome]:
    broken = {each.at: each for each in series.breaks}
    for at, item in enumerate(items):
        found = broken.get(at)
        if found is None or (item.runs_on and not found.missing):
            if fault != "missing":
                yield Outcome(Verdict.HELD, item.place)
        elif fault in ("any", "repeated" if found.repeated else "missing"):
            yield _outcome(analysis, items, found)


def _outcome(analysis: Analysis, items: Sequence[Item], found: Break) -> Outcome:
    item = items[found.at]
    named = [item.named(count) for count in found.missing]
    if reason := _doubt(analysis, items, found, named):
        return Outcome(Verdict.UNCHECKED, item.place, reason)
    return Outcome(Verdict.DISAGREED, item.place, _message(items, found, named), item.order)


def _doubt(analysis: Analysis, items: Sequence[Item], found: Break, named: Sequence[str]) -> str | None:
    """Why numbers may stand as they should: some were not read, or they begin again."""
    document, item = analysis.document, items[found.at]
    around = items[max(0, found.at - 1)], items[min(len(items) - 1, found.at + 1)]
    if found.repeated:
        return f"the numbers of {item.kind} may begin again" if _begins_again(document, items, found) else None
    if any(bears(document, item.kind, name, around) for name in named):
        return f"a number of {item.kind} may stand where it was not read"
    if not found.stands_for and _are_cited(analysis, item, named):
        return f"the text cites a number of {item.kind} that may not have been read"
    return None


def _are_cited(analysis: Analysis, item: Item, named: Sequence[str]) -> bool:
    """Whether the text cites captions that are missing, and the one behind them: it was not that one that it meant."""
    if item.kind not in ("tables", "figures"):
        return False
    begun = openings(analysis.document)
    found = (each for each in analysis.citations(item.noun) if is_one_part(begun, each.order, item.order))
    cited = {key(each.number) for each in found}
    return key(item.number) in cited and any(key(name) in cited for name in named)


def _begins_again(document: Document, items: Sequence[Item], found: Break) -> bool:
    """Whether a number may stand twice because numbers began again: in an annex, on a page, with one not read."""
    item, before = items[found.at], items[found.at - 1]
    if item.kind in ("tables", "figures"):
        return not is_one_part(openings(document), before.order, item.order)
    if item.kind == "footnotes":
        return item.page != before.page and follow([each.count for each in items]).again > 1
    return item.count > 1 and bears(document, item.kind, item.named(item.count - 1), (before, item))


def _message(items: Sequence[Item], found: Break, named: Sequence[str]) -> str:
    item = items[found.at]
    missing = f"there is no {item.noun} {' or '.join(named)}" if named else ""
    if found.repeated:
        return f"{item.label}: one before it has the same number" + (f"; {missing}." if missing else ".")
    if item.count - 1 == found.missing[-1]:
        before = f"follows {item.noun} {items[found.at - 1].number}" if found.at else "is the first"
        return f"{item.label}: {before}; {missing}."
    return f"{item.label}: stands where {item.noun} {named[0]} should; {missing}."
