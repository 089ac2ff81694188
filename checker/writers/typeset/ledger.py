"""The figures behind a finding, set as a sum that an editor can go through with a pencil."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from wcwidth import rjust, wcswidth

from checker.languages.interface import ENGLISH, Interface
from checker.languages.signs import NILS
from checker.model.report import Evidence, Finding
from checker.quantities.setting import set_like
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import USUAL, Look, Paint
from checker.writers.typeset.width import wrapped

_QUOTED = re.compile("“([^”]+)”")
WIDEST = 24  #: a figure wider than this is a text, and stands out of line
MANY = 8  #: figures that are set out in full on a terminal
FEW, ROWS = 3, 2  #: figures that stand in a row, and the lines that they may take
FIRST, LAST = 3, 2  #: of more figures, those that are set out
UNITS = 500  #: of two figures in different units one is about a thousand times the other, or more
THOUSAND = 1000  #: from which on a figure of the text that ends in decimals of nothing was printed in words


class SumLine(Struct, frozen=True):
    """A figure as it is printed, or calculated, and what it is."""

    figure: str
    label: str


class WorkedSum(Struct, frozen=True):
    """The figures that give what is expected; then that, and what is printed, with the difference."""

    parts: tuple[SumLine, ...]
    results: tuple[SumLine, ...]


def sum_of(finding: Finding, say: Interface = ENGLISH) -> WorkedSum | None:
    """The sum of a finding, or None where the message has said all there is to say.

    That is so of a single figure on the finding's own page, and of one that it names with its page. Evidence on another
    page than the finding says which. Where a finding rests on several relations the first is set out; the message names
    the others.
    """
    told = [evidence for evidence in finding.evidence if evidence.relation == 0]
    if len(told) < 2 and not any(_is_new(finding, evidence) for evidence in told):
        return None
    labels = _short([evidence.label for evidence in told], finding.place.label)
    parts = [
        SumLine(clean(evidence.text), label + f" (page {evidence.place.page})" * _is_elsewhere(finding, evidence))
        for evidence, label in zip(told, labels, strict=True)
    ]
    return WorkedSum(tuple(parts), tuple(_results(finding, say)))


def _short(labels: Sequence[str], place: str) -> list[str]:
    """The labels without the row or column that they all name and that the finding's place names already."""
    short = list(labels)
    for name in _QUOTED.findall(place):
        if all(label.endswith(f", {name}") for label in short):
            short = [label.removesuffix(f", {name}") for label in short]
        elif all(label.startswith(f"{name}, ") for label in short):
            short = [label.removeprefix(f"{name}, ") for label in short]
    return short


def _is_elsewhere(finding: Finding, evidence: Evidence) -> bool:
    return evidence.place.page not in (None, finding.place.page)


def _is_new(finding: Finding, evidence: Evidence) -> bool:
    """Whether the message alone does not lead to the evidence."""
    named = evidence.text in finding.message and f"page {evidence.place.page}" in finding.message
    return _is_elsewhere(finding, evidence) and not named


def _results(finding: Finding, say: Interface) -> Iterator[SumLine]:
    """What is expected and what is printed, but for figures in different units, of which the message tells."""
    expected, found, difference = (
        _whole(finding, each) for each in (finding.expected, finding.found, finding.difference)
    )
    if expected and found and not _alike(abs(expected), abs(found)):
        return
    style = [evidence.text for evidence in finding.evidence if evidence.relation == 0]
    if expected is not None:
        yield SumLine(set_like(expected, style), say("expected"))
    if found is not None:
        yield SumLine(set_like(found, style), _off(found, difference, style, say))


def _whole(finding: Finding, value: Decimal | None) -> Decimal | None:
    """A figure of the text, where "1.47 million" stands, without the decimals of nothing."""
    if value is None or finding.spot.table is not None or value != value.to_integral_value() or abs(value) < THOUSAND:
        return value
    return value.to_integral_value()


def _off(found: Decimal, difference: Decimal | None, style: Sequence[str], say: Interface) -> str:
    """How far the print is off what is expected, and in which direction, but for two figures below zero."""
    if not difference:
        return say("printed")
    apart = set_like(abs(difference), style)
    if max(found, found - difference) < 0:
        return say("printed, off by {}", apart)
    return say("printed, {} more than expected" if difference > 0 else "printed, {} less than expected", apart)


def _alike(one: Decimal, other: Decimal) -> bool:
    return max(one, other) < min(one, other) * UNITS


# ------------------------------------------------------------- on a terminal


def ledger(figures: WorkedSum, width: int, paint: Paint, look: Look = USUAL) -> Iterator[str]:
    """The sum: one line for each figure; a few short ones in a row, since the message has said what comes of them.

    Dashes, which add nothing, are left out, and of many figures the first and the last ones are set out, unless all are
    asked for.
    """
    every = look.notes
    told = [part for part in figures.parts if every or part.figure not in NILS] or figures.parts
    row = wrapped("; ".join(f"{part.label}: {part.figure}" for part in told), width)
    if len(told) <= FEW and len(row) <= ROWS:
        yield from row
        return
    parts = list(told if every else _folded(told, look.say))
    gutter = max((n for line in (*parts, *figures.results) if (n := wcswidth(line.figure)) <= WIDEST), default=1)
    for part in parts:
        yield from _line(part, gutter, width)
    if figures.results:
        yield paint("─" * gutter, "faint")
    for result in figures.results:
        yield from (paint(text, "bold") for text in _line(result, gutter, width))


def _folded(parts: Sequence[SumLine], say: Interface) -> Iterator[SumLine]:
    """The first and the last of many figures, and how many stand between them."""
    if len(parts) <= MANY:
        yield from parts
        return
    yield from parts[:FIRST]
    yield SumLine("…", say("{} more; --notes shows them", len(parts) - FIRST - LAST))
    yield from parts[-LAST:]


def _line(line: SumLine, gutter: int, width: int) -> Iterator[str]:
    """A figure and what it is, in columns; what is too long to be a figure is a text, which goes on set in."""
    if wcswidth(line.figure) > gutter:
        first, *rest = wrapped(f"{line.label}: {line.figure}", width - 2)
        yield first
        yield from ("  " + text for text in rest)
        return
    first, *rest = wrapped(line.label, max(20, width - gutter - 2))
    yield f"{rjust(line.figure, gutter)}  {first}".rstrip()
    yield from (" " * (gutter + 2) + text for text in rest)
