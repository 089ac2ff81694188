"""What a Python user imports: a document's bytes in, a report out.

`api.check(Path("report.pdf").read_bytes(), "report.pdf")` gives a Report; each of its findings has a message, a place
and the figures that speak for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from checker.evaluator import evaluate
from checker.model.document import Document
from checker.model.report import Report
from checker.model.rule import Rulebook
from checker.readers import USUAL, Means, read
from checker.rulebook import load, shipped
from checker.understand import understand

Progress = Callable[[int, int], None]  #: told after each page: pages read, pages in all


def check(
    data: bytes,
    name: str,
    rules: Rulebook | None = None,
    progress: Progress | None = None,
    means: Means = USUAL,
) -> Report:
    """Hold a document against the rules, the shipped ones by default, and say where it contradicts itself.

    Raises DocumentError where the bytes cannot be read as a document.
    """
    return evaluate(read_document(data, name, progress, means), shipped() if rules is None else rules)


def read_document(data: bytes, name: str, progress: Progress | None = None, means: Means = USUAL) -> Document:
    """Read a document and understand its figures, without checking anything."""
    return understand(read(data, name, progress, means))


def rules(paths: Sequence[Path] = ()) -> Rulebook:
    """The shipped rules and those of the files and folders given, which replace a shipped rule of the same name.

    Raises RuleError where a rule is ill-written.
    """
    if not paths:
        return shipped()
    own = load(paths)
    replaced = {rule.id for rule in own.rules}
    return Rulebook((*(rule for rule in shipped().rules if rule.id not in replaced), *own.rules), own.terms)
