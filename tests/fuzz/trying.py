"""What came of a damaged document, held against what came of the sound one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from time import monotonic
from typing import NamedTuple

from checker import api
from checker.model.report import Report, Unreadable
from checker.model.rule import Severity
from checker.outcome import outcomes
from checker.readers import Means
from checker.readers.pdf.page.pdfium_calls import File, PdfiumError
from checker.workers import Bounds
from tests.fuzz.mutants import mutants


class Tried(NamedTuple):
    """What came of one document: how it ended, in how many seconds, and how many verdicts of the sound one stayed.

    `opens` says whether pdfium opens it and finds pages in it.
    """

    name: str
    end: str
    seconds: float
    stayed: int = 0
    before: int = 0
    new: tuple[str, ...] = ()
    opens: bool = False


def ends(seeds: dict[str, bytes], seed: int, count: int, seconds: int = 60) -> Iterator[tuple[bytes, Tried]]:
    """So many damaged copies of each document, and what came of them, each within so many seconds by the clock.

    `end` is "checked", "said" (damage is said), "refused", "bound", "died", "failed" (a fault of the program) or, where
    errors are new and no damage is said, "silent".
    """
    bounds = Bounds(seconds)
    for name, data in seeds.items():
        [first] = _outcomes([name], [data], bounds)
        assert isinstance(first, Report), first
        damaged = list(mutants(data, name.rpartition(".")[2], seed, count))
        began = monotonic()
        for number, outcome in enumerate(_outcomes([f"{number}-{name}" for number in range(count)], damaged, bounds)):
            now = monotonic()
            tried = _tried(f"{number}-{name}", outcome, first, now - began)
            yield damaged[number], tried._replace(opens=_opens(damaged[number]))
            began = now


def _outcomes(names: Sequence[str], documents: Sequence[bytes], bounds: Bounds) -> Iterator[Report | Unreadable]:
    files = [(name, _giving(data)) for name, data in zip(names, documents, strict=True)]
    for outcome in outcomes(files, lambda _, data, name: api.check(data, name), bounds, Means()):
        yield outcome if isinstance(outcome, Unreadable) else outcome[0]


def _giving(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def _tried(name: str, outcome: Report | Unreadable, sound: Report, seconds: float) -> Tried:
    if isinstance(outcome, Unreadable):
        signs = {"a fault of": "failed", "ended the process": "died", "took more": "bound", "more memory": "bound"}
        end = next((end for sign, end in signs.items() if sign in outcome.reason), "refused")
        return Tried(name, end, seconds, new=(outcome.reason, outcome.trace))
    new = tuple(sorted((_errors(outcome) - _errors(sound)).elements()))
    said = bool(set(outcome.coverage.not_read) - set(sound.coverage.not_read))
    held = sum((_held(outcome), outcome.coverage.disagreed)), sum((_held(sound), sound.coverage.disagreed))
    return Tried(name, "said" if said else "silent" if new else "checked", seconds, min(held), held[1], new)


def _opens(data: bytes) -> bool:
    with suppress(PdfiumError), closing(File(data)) as file:
        return len(file) > 0
    return False


def _held(report: Report) -> int:
    return report.coverage.held + report.coverage.held_by_rounding


def _errors(report: Report) -> Counter[str]:
    return Counter(finding.message for finding in report.findings if finding.severity is Severity.ERROR)
