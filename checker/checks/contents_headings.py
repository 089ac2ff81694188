"""Every line of the contents reads as the heading that it stands for, and every heading of its kind is listed.

`difference` is what is looked for: a "slip" (a word or a sign that differs), a title that is "reworded", a line whose
heading is missing ("no heading"), a heading that the contents pass over ("no entry").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Evidence, Outcome, Place, Verdict
from checker.model.document import Document, Heading
from checker.understand.structure.misread import is_elsewhere, is_split, passed_over
from checker.understand.structure.outline import ContentsLine
from checker.understand.structure.titles import is_slip, same, slip, words

_ENOUGH = 0.75  #: contents are believed to be read where so many of their lines have their heading [unknown]


class Options(Struct, frozen=True):
    """What is looked for."""

    difference: Literal["slip", "reworded", "no heading", "no entry"] = "slip"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each line of the contents against its heading."""
    document = analysis.document
    lines = analysis.outline
    if options.difference == "no entry":
        yield from _passed_over(document, lines)
        return
    for line in lines:
        if line.heading is None:
            if options.difference == "no heading":
                yield _without_heading(document, lines, line)
        elif options.difference != "no heading":
            yield from _compared(document, line, line.heading, options.difference)


def _compared(document: Document, line: ContentsLine, heading: Heading, difference: str) -> Iterator[Outcome]:
    """What comes of a line that has its heading; each difference is told once."""
    kind = "slip" if is_slip(line.entry.text, heading.text) else "reworded"
    if same(line.entry.text, heading.text) or is_split(document, line, heading):
        if difference == "slip":
            yield Outcome(Verdict.HELD, line.place)
    elif kind == difference:
        found = slip(line.entry.text, heading.text)
        whole = words(found.meaning) == words(f"“{found.first}” for “{found.second}”")
        meaning = "" if whole else f" ({found.meaning})"
        page = f" on page {heading.page}" if heading.page is not None else ""
        message = f"{line.label}: reads “{found.first}”; the heading{page} reads “{found.second}”{meaning}."
        evidence = (Evidence("the heading", heading.text, Place("heading", heading.page, heading.box)),)
        yield Outcome(Verdict.DISAGREED, line.place, message, offset=line.at, evidence=evidence)


def _without_heading(document: Document, lines: Sequence[ContentsLine], line: ContentsLine) -> Outcome:
    if not _is_read(lines) or is_elsewhere(document, line):
        return Outcome(Verdict.UNCHECKED, line.place, "the heading of a line of the contents was not found")
    message = f"{line.label}: the document has no heading “{line.entry.text}”."
    return Outcome(Verdict.DISAGREED, line.place, message, offset=line.at)


def _passed_over(document: Document, lines: Sequence[ContentsLine]) -> Iterator[Outcome]:
    for heading in passed_over(document, lines) if _is_read(lines) else ():
        label = f"heading {(heading.number or '').rstrip('.')}"
        message = f"{label}: “{heading.text}” is not in the contents, which list those before and after it."
        yield Outcome(Verdict.DISAGREED, Place(label, heading.page, heading.box), message, heading.order)


def _is_read(lines: Sequence[ContentsLine]) -> bool:
    """Whether contents and headings were read well enough to miss something."""
    return len(lines) >= 3 and sum(line.heading is not None for line in lines) >= _ENOUGH * len(lines)
