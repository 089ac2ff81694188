"""Every numbered table of a document that cites its tables is cited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Outcome, Place, Verdict
from checker.understand.structure.citations import cited_keys, key

_USUAL = 0.75  #: a document cites its tables where it cites so many of them [unknown]


class Options(Struct, frozen=True):
    """What is to be cited."""

    kind: Literal["table", "figure"] = "table"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look for what no paragraph cites."""
    captions = [each for each in analysis.document.captions if each.kind == options.kind]
    cited = cited_keys(analysis.citations(options.kind), [each.number for each in captions])
    there = [each for each in captions if key(each.number) in cited]
    is_usual = len(there) >= _USUAL * len(captions)
    for each in captions if there else ():
        label = f"{each.kind} {each.number}"
        place = Place(label, each.page, each.box)
        if each in there:
            yield Outcome(Verdict.HELD, place, "", each.order)
        elif is_usual:
            message = f"{label}: no paragraph cites it; the others are cited."
            yield Outcome(Verdict.DISAGREED, place, message, each.order)
