"""The digits of an amount of money are grouped by threes: "$1,745,400", not "$1,745.400" and not "$1 000 00"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.checks import Analysis, Options, Outcome, wrong
from checker.understand.claims.amounts import malformed


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Look at every amount in the paragraphs."""
    for passage in analysis.paragraphs:
        for found in malformed(passage.text, analysis.language):
            meant = f" ({found.meant}?)" if found.meant else ""
            end = found.start + len(found.text)
            yield wrong(passage, found.start, end, f"{found.text} is not set as an amount is{meant}.")
