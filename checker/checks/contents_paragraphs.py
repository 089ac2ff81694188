"""The contents give the paragraphs that stand under each heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.checks import Analysis, Options, Outcome, Verdict
from checker.understand.structure.outline import ContentsLine

_END = 10**9  #: stands behind everything [given]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the ranges of the contents against the numbers of the paragraphs."""
    lines = analysis.outline
    numbered = [
        (paragraph.order, int(paragraph.number))
        for paragraph in analysis.document.paragraphs
        if paragraph.depth == 0 and paragraph.number and paragraph.number.isdecimal()
    ]
    for at, line in enumerate(lines):
        if line.entry.paragraphs and line.heading:
            yield _outcome(line, _under(numbered, line.heading.order, _end(lines, at)))


def _end(lines: Sequence[ContentsLine], at: int) -> int | None:
    """Where the part of the document ends that a line stands for; None where contents and headings differ on that."""
    heading, entry = lines[at].heading, lines[at].entry
    closing = next((line for line in lines[at + 1 :] if line.entry.level <= entry.level), None)
    if closing and closing.heading is None:
        return None
    following = [(line.heading, line.entry) for line in lines[at + 1 :] if line.heading]
    by_heading = next((head.order for head, _ in following if heading and head.level <= heading.level), _END)
    by_entry = next((head.order for head, line in following if line.level <= entry.level), _END)
    return by_heading if by_heading == by_entry else None


def _under(numbered: Sequence[tuple[int, int]], start: int, end: int | None) -> list[int] | None:
    """The numbers of the paragraphs in a part of the document; None where they were not read one after the other."""
    if end is None:
        return None
    found = [number for order, number in numbered if start < order < end]
    before = [number for order, number in numbered if order < start][-1:]
    whole = before + found + [number for order, number in numbered if order > end][:1]
    in_order = all(second == first + 1 or second == 1 for first, second in pairwise(whole))
    return found if found and in_order else None


def _outcome(line: ContentsLine, under: Sequence[int] | None) -> Outcome:
    given = [int(number) for number in re.findall(r"\d+", line.entry.paragraphs or "")]
    if under is None or not given or len(given) > 2:
        return Outcome(
            Verdict.UNCHECKED, line.place, "the paragraphs under a heading were not read one after the other"
        )
    if (given[0], given[-1]) == (under[0], under[-1]):
        return Outcome(Verdict.HELD, line.place)
    stand = "stands" if len(under) == 1 else "stand"
    message = f"{line.label}: gives {_named(given)}; under the heading {stand} {_named(under)}."
    return Outcome(Verdict.DISAGREED, line.place, message, offset=line.at)


def _named(numbers: Sequence[int]) -> str:
    return f"paragraph {numbers[0]}" if len(set(numbers)) == 1 else f"paragraphs {numbers[0]}–{numbers[-1]}"
