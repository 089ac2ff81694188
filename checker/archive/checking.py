"""The process that checks documents: `python -m checker.archive.checking`, which a worker of the cluster begins.

A worker runs threads, beside which no process can be copied; this one runs none, so that each document is checked in a
copy of it that has bounds and may die. It is told on standard input, a line of JSON each: first how to check, then
lists of what; and answers on standard output a line for each document, as it is done.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from time import perf_counter

from msgspec import Struct, json, structs

from checker import evaluator
from checker.api import read_document
from checker.archive.rows import DocumentRow, DocumentRows, TimingRow, kind_of, rows_of
from checker.model.document import Document
from checker.model.report import Unreadable
from checker.model.rule import Rulebook
from checker.outcome import outcomes
from checker.readers import USUAL, Means
from checker.rule_files import Text
from checker.rulebook import with_shipped
from checker.workers import Bounds

READERS = ("csv", "docx", "markdown")  #: not that of PDFs: what comes with it begins when it is loaded
SMALL = b"""# Report

Table 1
Posts

| | Filled | Vacant |
|---|---:|---:|
| Bonn | 12 | 3 |
| Rome | 30 | 4 |
| Total | 42 | 7 |

1. Of the posts 42 were filled in 2024, or 86 per cent.
"""


class Manner(Struct, frozen=True):
    """How to check: one's own rules as text, the bounds of a document, and whether readings are kept."""

    rules: tuple[Text, ...] = ()
    bounds: Bounds = Bounds()
    keep_reading: bool = False


class Task(Struct, frozen=True):
    """A document to check: its name, the file that holds its bytes, and the one that keeps its reading."""

    name: str
    file: str
    reading: str | None = None


class DocumentResult(Struct, frozen=True):
    """What came of a document, and its reading where it is to be kept."""

    rows: DocumentRows
    reading: Document | None = None


def main() -> None:
    """DocumentResult each line until there is no more."""
    lines = iter(sys.stdin.buffer.readline, b"")
    manner = json.decode(next(lines), type=Manner)
    book = with_shipped(manner.rules)
    make_ready(book)
    try:
        for line in lines:
            for answer in answers(json.decode(line, type=list[Task]), manner, book):
                sys.stdout.buffer.write(json.encode(answer) + b"\n")
                sys.stdout.buffer.flush()
    except BrokenPipeError:
        os._exit(1)  # the worker is dead, and what could still be flushed interests nobody


def make_ready(book: Rulebook) -> None:
    """Load the readers and check a small document, so that no copy has to make ready what each of them needs."""
    for reader in READERS:
        import_module(f"checker.readers.{reader}")
    evaluator.verdicts(read_document(SMALL, "small.md"), book)


def answers(tasks: Sequence[Task], manner: Manner, book: Rulebook) -> Iterator[DocumentResult]:
    """What comes of each document, in order."""
    files = [(task.name, Path(task.file).read_bytes) for task in tasks]
    readings = {task.name: task.reading for task in tasks}
    for outcome in outcomes(files, partial(result_of, readings, manner.keep_reading, book), manner.bounds, USUAL):
        yield refused(outcome) if isinstance(outcome, Unreadable) else outcome[0]


def result_of(
    readings: Mapping[str, str | None], keep: bool, book: Rulebook, means: Means, data: bytes, name: str
) -> DocumentResult:
    """What comes of one document that can be read."""
    began = perf_counter()
    kept = readings[name]
    document = json.decode(Path(kept).read_bytes(), type=Document) if kept else read_document(data, name, means=means)
    judged = evaluator.verdicts(document, book)
    rows = rows_of(evaluator.report(document, book, judged), judged)
    timed = structs.replace(rows, timings=[TimingRow(name, perf_counter() - began)])
    return DocumentResult(timed, document if keep and not kept else None)


def refused(file: Unreadable) -> DocumentResult:
    """What is kept of a document that was not checked."""
    row = DocumentRow(file.name, "", "", file.ending, file.reason, kind_of(file.name))
    return DocumentResult(DocumentRows([row]))


if __name__ == "__main__":
    main()
