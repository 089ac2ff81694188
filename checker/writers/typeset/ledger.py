"""The figures behind a finding, set as a sum that an editor can go through with a pencil."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.model.report import Evidence, Finding
from checker.writers.typeset.colour import Paint
from checker.writers.typeset.figures import group_mark, grouped
from checker.writers.typeset.width import clean, columns, right, wrapped

_QUOTED = re.compile("“([^”]+)”")
WIDEST = 24  #: a figure wider than this is a text, and stands out of line


def ledger(finding: Finding, width: int, paint: Paint) -> Iterator[str]:
    """One line for each figure that gives what is expected, then that, what is printed, and the difference.

    Where a finding rests on several relations the first is set out; the message names the others.
    Evidence on another page than the finding says which. A single figure on the finding's own page needs no ledger:
    the message has said all there is to say.
    """
    told = [evidence for evidence in finding.evidence if evidence.relation == 0]
    if len(told) < 2 and not any(_is_elsewhere(finding, evidence) for evidence in told):
        return
    labels = _short([evidence.label for evidence in told], finding.place.label)
    parts = [
        (clean(evidence.text), label + _elsewhere(finding, evidence))
        for evidence, label in zip(told, labels, strict=True)
    ]
    results = list(_results(finding))
    gutter = min(WIDEST, max((columns(figure) for figure, _ in parts + results), default=0))
    for figure, label in parts:
        yield from _line(figure, label, gutter, width)
    if parts and results:
        yield paint("─" * gutter, "faint")
    for figure, label in results:
        yield from (paint(line, "bold") for line in _line(figure, label, gutter, width))


def _short(labels: Sequence[str], place: str) -> list[str]:
    """The labels without the row or column that they all name and that the finding's place names already."""
    short = list(labels)
    for name in _QUOTED.findall(place):
        if all(label.endswith(f", {name}") for label in short):
            short = [label.removesuffix(f", {name}") for label in short]
        elif all(label.startswith(f"{name}, ") for label in short):
            short = [label.removeprefix(f"{name}, ") for label in short]
    return short


def _elsewhere(finding: Finding, evidence: Evidence) -> str:
    return f" (page {evidence.place.page})" if _is_elsewhere(finding, evidence) else ""


def _is_elsewhere(finding: Finding, evidence: Evidence) -> bool:
    return evidence.place.page not in (None, finding.place.page)


def _results(finding: Finding) -> Iterator[tuple[str, str]]:
    mark = group_mark(evidence.text for evidence in finding.evidence)
    if finding.expected is not None:
        yield grouped(finding.expected, mark), "expected"
    if finding.found is not None:
        yield grouped(finding.found, mark), "printed"
    if finding.difference:
        sign = "+" if finding.difference > 0 else ""
        direction = "more" if finding.difference > 0 else "less"
        yield sign + grouped(finding.difference, mark), f"{direction} than expected"


def _line(figure: str, label: str, gutter: int, width: int) -> Iterator[str]:
    first, *rest = wrapped(label, max(20, width - gutter - 2))
    yield f"{right(figure, gutter)}  {first}".rstrip()
    yield from (" " * (gutter + 2) + line for line in rest)
