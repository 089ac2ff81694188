"""What came of a damaged document, held against what came of the sound one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from time import monotonic
from typing import NamedTuple

from pypdfium2 import PdfDocument
from pypdfium2 import PdfiumError as Unloaded

from checker import api, evaluator
from checker.evaluator.relations import Verdict
from checker.model.report import Report, Unreadable
from checker.model.rule import Severity
from checker.outcome import outcomes
from checker.readers import Means
from checker.readers.pdf.page.pdfium_calls import File, PdfiumError
from checker.rulebook import shipped
from checker.workers import Bounds
from tests.fuzz.mutants import mutants


class Looked(NamedTuple):
    """What came of a document that was checked: its report, its verdicts, and the text of the pages that were read."""

    report: Report
    verdicts: Counter[tuple[int | None, str, str]]
    texts: dict[int, str]


class Tried(NamedTuple):
    """What came of one document: how it ended, in how many seconds, and how many verdicts of the sound one stayed.

    Verdicts are those on pages whose text is, by pdfium, what it was, and which are not said to be unread.
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
        assert isinstance(first, Looked), first
        damaged = list(mutants(data, name.rpartition(".")[2], seed, count))
        began = monotonic()
        for number, outcome in enumerate(_outcomes([f"{number}-{name}" for number in range(count)], damaged, bounds)):
            now = monotonic()
            tried = _tried(f"{number}-{name}", outcome, first, now - began)
            yield damaged[number], tried._replace(opens=_opens(damaged[number]))
            began = now


def _outcomes(names: Sequence[str], documents: Sequence[bytes], bounds: Bounds) -> Iterator[Looked | Unreadable]:
    files = [(name, _giving(data)) for name, data in zip(names, documents, strict=True)]
    for outcome in outcomes(files, _looked, bounds, Means()):
        yield outcome if isinstance(outcome, Unreadable) else outcome[0]


def _giving(data: bytes) -> Callable[[], bytes]:
    return lambda: data


def _looked(_: Means, data: bytes, name: str) -> Looked:
    """A document that is checked, its verdicts by page, and the text that pdfium finds on each page."""
    document, book = api.read_document(data, name), shipped()
    judged = evaluator.verdicts(document, book)
    verdicts = Counter(
        (item.place.page, item.rule.id, str(item.verdict)) for item in judged if item.verdict is not Verdict.UNCHECKED
    )
    sound = {page: text for page, text in _texts(data) if page not in document.unread}
    return Looked(evaluator.report(document, book, judged), verdicts, sound)


def _texts(data: bytes) -> Iterator[tuple[int, str]]:
    """The pages that pdfium can load, and the text that it finds on each."""
    pages = PdfDocument(data) if b"%PDF-" in data[:1024] else []
    for index in range(len(pages)):
        with suppress(Unloaded):
            yield index + 1, pages[index].get_textpage().get_text_range()


def _tried(name: str, outcome: Looked | Unreadable, sound: Looked, seconds: float) -> Tried:
    if isinstance(outcome, Unreadable):
        signs = {"a fault of": "failed", "ended the process": "died", "took more": "bound", "more memory": "bound"}
        end = next((end for sign, end in signs.items() if sign in outcome.reason), "refused")
        return Tried(name, end, seconds, new=(outcome.reason, outcome.trace))
    new = tuple(sorted((_errors(outcome.report) - _errors(sound.report)).elements()))
    said = bool(set(outcome.report.coverage.not_read) - set(sound.report.coverage.not_read))
    before = Counter({each: count for each, count in sound.verdicts.items() if _same(each[0], outcome, sound)})
    stayed = (before & outcome.verdicts).total()
    return Tried(name, "said" if said else "silent" if new else "checked", seconds, stayed, before.total(), new)


def _same(page: int | None, outcome: Looked, sound: Looked) -> bool:
    """Whether the text of a page is what it was; of what has no pages, all is looked at."""
    return page is None or outcome.texts.get(page, not sound.texts) == sound.texts.get(page, True)


def _opens(data: bytes) -> bool:
    with suppress(PdfiumError), closing(File(data)) as file:
        return len(file) > 0
    return False


def _errors(report: Report) -> Counter[str]:
    return Counter(finding.message for finding in report.findings if finding.severity is Severity.ERROR)
