"""What a comment in a marked copy says: what is wrong, the figures behind it, and the rule."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.report import Finding
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.ledger import ledger, sum_of
from checker.writers.typeset.look import Look, painter

AUTHOR = "iccd-check"  #: by which a comment is known as ours when its document is marked again
WIDTH = 60  #: columns of the figures in a comment


def comment(finding: Finding, aside: str = "") -> list[str]:
    """The lines of the comment on a finding; `aside` says where it stands, if its mark does not.

    They are such as any file can hold: without control characters and halves of letters.
    """
    return [clean(line).encode("utf-8", "replace").decode() for line in _lines(finding, aside)]


def _lines(finding: Finding, aside: str) -> Iterator[str]:
    yield f"{str(finding.severity).capitalize()}: {finding.title or finding.rule}"
    if aside:
        yield f"Concerns {aside}."
    yield finding.message
    if figures := sum_of(finding):
        yield from ledger(figures, WIDTH, painter(False), Look(notes=True))
    yield f"Rule {finding.rule}, finding {finding.fingerprint}"
