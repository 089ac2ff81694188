"""What a check says: findings, and how far it looked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from enum import StrEnum
from itertools import chain
from typing import Any

from msgspec import Struct, field, msgpack
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.place import Place
from checker.model.rule import Severity, Source


class Verdict(StrEnum):
    """What came of holding one relation against the figures."""

    HELD = "held"
    ROUNDING = "held by rounding"
    UNLIKELY = "unlikely to be rounding"
    DISAGREED = "disagreed"
    UNCHECKED = "unchecked"


class Evidence(Struct, frozen=True):
    """One figure that speaks for a finding: what it is, its printed text, its place.

    `relation` counts the relations that a finding rests on; those of relation 0 give what it says is expected.
    """

    label: str
    text: str
    place: Place
    relation: int = 0


class Outcome(Struct, frozen=True):
    """What a check says of one place: that it holds, what is wrong there, or why that cannot be decided.

    `message` is whole sentences for an editor where the verdict is DISAGREED, a reason in a few words where it is
    UNCHECKED. `order` is where it stands among headings, paragraphs and tables, `offset` where in the text. `claim`
    marks what a sentence says of figures, `tied` a figure of the text that is held against a table. `figure` is what
    is printed there, `instead` what seems to be meant of what is UNCHECKED.
    """

    verdict: Verdict
    place: Place
    message: str = ""
    order: int = 0
    offset: int = 0
    expected: Decimal | None = None
    found: Decimal | None = None
    evidence: tuple[Evidence, ...] = ()
    claim: bool = False
    tied: bool = False
    figure: str = ""
    instead: str = ""


class Spot(Struct, frozen=True):
    """Where a finding stands in its document as it was read.

    In a table it is the cell in `row` and `column` of `document.tables[table]`, all counted from 0, or the head of the
    column where `row` is None; elsewhere the heading or paragraph of this `order` (0 for what has none), and how many
    letters of it stand before.
    """

    table: int | None = None
    row: int | None = None
    column: int = 0
    order: int = 0
    offset: int = 0


class Finding(Struct, frozen=True):
    """A contradiction, ready to be shown: `message` is whole sentences for an editor.

    `fingerprint` is the same for the same finding in another print of the document (`evaluator/fingerprints.py`).
    """

    document: str
    rule: str
    severity: Severity
    message: str
    place: Place
    source: Source
    title: str = ""
    expected: Decimal | None = None
    found: Decimal | None = None
    difference: Decimal | None = None
    evidence: tuple[Evidence, ...] = ()
    spot: Spot = Spot()
    fingerprint: str = ""


class Unchecked(Struct, frozen=True):
    """A place where nothing was decided, the reason, and the figure as it is printed there, if it is one's."""

    reason: str
    place: Place
    figure: str = ""
    in_text: bool = False


class Coverage(Struct, frozen=True):
    """How far a check looked: what was read, what stands in a relation, what was held and what was not, and why.

    `without_figures` counts those of the captions seen that stand over tables of words, in which nothing is to check.
    `claims_read` counts what sentences say of figures, `claims_checked` what of that could be recomputed,
    `claims_tied` the figures of the text that were held against the cell of a table that they speak of.
    """

    tables_read: int = 0
    captions_seen: int = 0
    figures_read: int = 0
    figures_related: int = 0
    rules_loaded: int = 0
    rules_bound: int = 0
    held: int = 0
    held_by_rounding: int = 0
    disagreed: int = 0
    undecided: tuple[Unchecked, ...] = ()
    bound_rules: tuple[str, ...] = ()
    unbound_rules: tuple[str, ...] = ()
    not_read: tuple[str, ...] = ()
    without_figures: int = 0
    claims_read: int = 0
    claims_checked: int = 0
    claims_tied: int = 0

    @property
    def reasons(self) -> dict[str, list[Unchecked]]:
        """Each reason that left something undecided with its places, the most frequent first."""
        places: dict[str, list[Unchecked]] = defaultdict(list)
        for each in self.undecided:
            places[each.reason].append(each)
        return dict(sorted(places.items(), key=lambda item: (-len(item[1]), item[0])))

    @property
    def unchecked(self) -> dict[str, int]:
        """How often each reason left something undecided."""
        return {reason: len(places) for reason, places in self.reasons.items()}


class Accepted(Struct, frozen=True):
    """A finding that a gate lets pass, and why, in a sentence: it is `known` from before, or else waived."""

    finding: Finding
    why: str
    known: bool = False


class Report(Struct, frozen=True):
    """The result for one document; findings in the order of the document, notes included.

    `accepted` are those that a gate lets pass, and `remarks` what else it has to say, in sentences.
    """

    document: Document
    findings: tuple[Finding, ...] = ()
    coverage: Coverage = field(default_factory=Coverage)
    accepted: tuple[Accepted, ...] = ()
    remarks: tuple[str, ...] = ()

    def __reduce__(self) -> str | tuple[Any, ...]:
        """From process to process it goes packed: object by object takes as long as to read some pages.

        Half a letter, which some file names have, cannot be packed, nor can a number beyond all measure.
        """
        try:
            return _unpacked, (msgpack.encode(self),)
        except (UnicodeEncodeError, OverflowError):
            return super().__reduce__()

    @property
    def told(self) -> Iterator[Finding]:
        """All findings, also those that are let pass."""
        return chain(self.findings, (each.finding for each in self.accepted))

    def passing(self, accepted: Callable[[Finding], Accepted | None]) -> Report:
        """The report without the findings that are let pass, which stay in it with the reason."""
        judged = [(finding, accepted(finding)) for finding in self.findings]
        left = tuple(finding for finding, passed in judged if not passed)
        return replace(self, findings=left, accepted=(*self.accepted, *(passed for _, passed in judged if passed)))

    def saying(self, remarks: Iterable[str]) -> Report:
        """The report with more remarks."""
        return replace(self, remarks=(*self.remarks, *remarks))

    def to_dicts(self) -> list[dict[str, Any]]:
        """The findings as flat rows, one for each: figures are Decimals, None where a finding names none."""
        return [_row(finding) for finding in self.findings]


def _unpacked(data: bytes) -> Report:
    return msgpack.decode(data, type=Report)


def _row(finding: Finding) -> dict[str, Any]:
    """A finding with its place and the line of its rule among the fields, and its evidence as rows of its own."""
    place, source = finding.place, finding.source
    return {
        "document": finding.document,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "title": finding.title,
        "message": finding.message,
        "page": place.page,
        "label": place.label,
        "box": place.box,
        "expected": finding.expected,
        "found": finding.found,
        "difference": finding.difference,
        "evidence": [
            {"label": each.label, "text": each.text, "page": each.place.page, "box": each.place.box}
            for each in finding.evidence
        ],
        "path": source.path,
        "line": source.line,
    }


class SourceFile(Struct, frozen=True):
    """A file as it came: its name, and its bytes, of which a writer may make an annotated copy."""

    name: str
    data: bytes


class Checked(Struct, frozen=True):
    """The report of a file, with the file: what writers are given.

    `code` is what its check alone would end with, `seconds` how long it took, where that is asked for.
    """

    report: Report
    source: SourceFile
    code: int = 0
    seconds: float | None = None


class CheckEnd(StrEnum):
    """How the check of a file ended of which there is no report."""

    REFUSED = "refused"  #: it is no document, or one that is not read
    BEYOND = "beyond a bound"  #: it takes more time or memory than it may
    FAILED = "failed"  #: the program stumbled over it
    QUARANTINED = "quarantined"  #: two processes died over it


class Unreadable(Struct, frozen=True):
    """A file of which there is no report, and the sentence that says why; `trace` is where the program failed."""

    name: str
    reason: str
    trace: str = ""
    ending: CheckEnd = CheckEnd.REFUSED
