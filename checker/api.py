"""What a Python program calls: a document in, a report out. `checker` itself has it all by name.

`check_file("report.pdf")` gives a Report; each of its findings has a message, a place and the figures that speak for
it.

All of it may be called by several threads at once, which read PDFs one after the other; `progress` is told of a page
while the other threads wait. Only processes are quicker together: those of `Means.jobs`, which come where no other
thread runs, or the caller's own.

What comes after reading is imported after it, so that other processes can begin to read at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path

from checker.model.document import Document
from checker.model.report import Report
from checker.model.rule import Rulebook
from checker.readers import USUAL, Means, Progress, read


def check(
    data: bytes,
    name: str,
    rules: Rulebook | Callable[[Document], Rulebook] | None = None,
    progress: Progress | None = None,
    means: Means = USUAL,
) -> Report:
    """Hold a document against the rules, the shipped ones by default, and say where it contradicts itself.

    `rules` may also be what says which hold for a document, which is asked when it has been read.
    Raises DocumentError where the bytes cannot be read as a document.
    """
    document = read_document(data, name, progress, means)
    from checker.evaluator import evaluate
    from checker.rulebook import shipped

    if not isinstance(rules, Rulebook):
        rules = rules(document) if rules else shipped()
    return evaluate(document, rules, means.jobs)


def check_file(
    path: str | PathLike[str],
    rules: Rulebook | Callable[[Document], Rulebook] | None = None,
    progress: Progress | None = None,
    means: Means = USUAL,
) -> Report:
    """Hold a file against the rules; the report names it by this path.

    Raises OSError where it cannot be opened, and DocumentError where it cannot be read as a document.
    """
    return check(Path(path).read_bytes(), str(path), rules, progress, means)


def read_document(data: bytes, name: str, progress: Progress | None = None, means: Means = USUAL) -> Document:
    """Read a document and understand its figures, without checking anything."""
    document = read(data, name, progress, means)
    from checker.quantities import with_quantities

    return with_quantities(document)


def rules(paths: Sequence[str | PathLike[str]] = ()) -> Rulebook:
    """The shipped rules and those of the files and folders given, which replace a shipped rule of the same name.

    Raises RuleError where a rule is ill-written.
    """
    from checker.rule_files import texts_of
    from checker.rulebook import with_shipped

    return with_shipped(texts_of(map(Path, paths)))
