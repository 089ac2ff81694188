"""A legend spells a name as the headings, heads and row labels of the document do.

The expansion of an abbreviation is a name that slipped if it is found nowhere else, a heading, head or row reads so but
for a word, and that name is the one that is meant: either most other names of the legend are headings and labels too,
and none of them is this one; or both names are made of the abbreviation's letters.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.checks import Analysis, Evidence, Options, Outcome, Verdict, wrong
from checker.languages.numerals import CHINESE
from checker.languages.scripts import RUSSIAN_CAPITALS
from checker.understand.abbreviations import Expansion, Likeness, compare, parts
from checker.understand.abbreviations.letters import spelled_out
from checker.understand.passages import Passage, PassageKind
from checker.understand.structure.titles import slip

_NUMBER = re.compile(rf"(?:[A-Z{RUSSIAN_CAPITALS}]|[IVX]+|\d+|{CHINESE})[.、．]\s*")
_NAMING = (PassageKind.HEADING, PassageKind.HEAD, PassageKind.LABEL)

_Names = Mapping[str, Sequence[Passage]]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each legend against the names of the document."""
    found = analysis.passages
    listed = [each for each in analysis.expansions if each.in_legend]
    if not listed:
        return
    names = _names(found)
    for _, legend in groupby(listed, key=lambda each: id(each.passage)):
        yield from _legend(list(legend), names, found)


def _names(found: Sequence[Passage]) -> _Names:
    """What headings, heads and row labels call things, with the places that do."""
    names: dict[str, list[Passage]] = defaultdict(list)
    for passage in found:
        if passage.kind in _NAMING:
            names[_NUMBER.sub("", passage.text, count=1).strip()].append(passage)
    return names


def _legend(legend: Sequence[Expansion], names: _Names, found: Sequence[Passage]) -> Iterator[Outcome]:
    known = [each for each in legend if any(compare(each.long, name) is Likeness.SAME for name in names)]
    for each in legend:
        elsewhere = (passage.text for passage in found if passage is not each.passage)
        if each in known:
            yield Outcome(Verdict.HELD, each.passage.place(each.start, each.end), order=each.passage.order)
        elif (name := _meant(each, legend, known, names)) and not any(each.long in text for text in elsewhere):
            yield _slipped(each, name, names[name])


def _meant(each: Expansion, legend: Sequence[Expansion], known: Sequence[Expansion], names: _Names) -> str | None:
    """The one name that an expansion nearly is: as long, and with another word in it."""
    others = [other.long for other in legend if other is not each]
    family = len(known) * 2 >= len(others) and len(known) >= 2
    near = [name for name in names if compare(each.long, name) is Likeness.NEAR]
    near = [name for name in near if len(parts(name)) == len(parts(each.long)) > 2]
    near = [name for name in near if all(compare(other, name) is not Likeness.SAME for other in others)]
    near = [name for name in near if family or all(spelled_out(each.short, whole) == 0 for whole in (name, each.long))]
    return near[0] if len({name.casefold() for name in near}) == 1 else None


def _slipped(each: Expansion, name: str, places: Sequence[Passage]) -> Outcome:
    where = ", ".join(dict.fromkeys(passage.label for passage in places))
    elsewhere = f"elsewhere the name reads “{name}” ({slip(each.long, name).meaning}): {where}."
    evidence = tuple(Evidence(passage.label, passage.text, passage.place()) for passage in places)
    says = f"{each.short} stands for “{each.long}”; {elsewhere}"
    return wrong(each.passage, each.start, each.end, says, evidence)
