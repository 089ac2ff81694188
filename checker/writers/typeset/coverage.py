"""How far a check looked, in words: what was read, what was held against what, and what was not, and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter

from msgspec import Struct

from checker.model.report import Coverage, Finding, Report, Unchecked
from checker.model.rule import Severity
from checker.writers.typeset.figures import counted, pages_named
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import Look, Paint
from checker.writers.typeset.width import wrapped

HEAD = 11  #: columns that the words at the left take
FEW = 3  #: of no more places that were not decided the figures are named
FREQUENT = 3  #: of more reasons for what was not decided these are shown where few lines are wanted
APART = 5  #: pages of so many commas are counted
_PLACE = re.compile(r"(?P<place>(?:“[^”]*”|[^“])*): (?P<reasons>(?:“[^”]*”|[^“:])+)")
_COUNT = re.compile(r"(?P<number>\d+) (?P<noun>.+)")
_TABLE = re.compile(r"the table on page (?P<page>\d+)")


def coverage_lines(report: Report, look: Look, paint: Paint) -> Iterator[str]:
    """What to make of the document, then what was read, checked, left unchecked and not read, with its figures."""
    yield from wrapped(verdict(report, look), look.width)
    yield ""
    for head, texts in groupby(entries(report, look, brief=not look.notes), key=itemgetter(0)):
        lines = [line for _, text in texts for line in wrapped(text, look.width - HEAD - 2)]
        yield "  " + paint(f"{head:<{HEAD}}", "faint") + lines[0]
        yield from (" " * (HEAD + 2) + line for line in lines[1:])


def verdict(report: Report, look: Look) -> str:
    """What to make of the document, in a sentence or two."""
    return " ".join(_verdict(report, look))


def _verdict(report: Report, look: Look) -> Iterator[str]:
    """What was found, what is hidden, and whether enough was checked to go by."""
    yield (tally(report.findings) or _nothing_found(report)) + "."
    notes = sum(finding.severity is Severity.NOTE for finding in report.findings)
    if notes and not look.notes:
        yield f"{counted(notes, 'note')} not shown; --notes shows {'it' if notes == 1 else 'them'}."
    if _is_thin(report.coverage):
        yield "Much of this document was not checked: see below."


def in_brief(report: Report, paint: Paint) -> str:
    """What was found in a document, in a few words for a list of many."""
    nothing = _nothing_found(report).partition(":")[0]
    return tally(report.findings, paint) or f"{nothing[:1].lower()}{nothing[1:]}"


def tally(findings: Sequence[Finding], paint: Paint = lambda text, _: text) -> str:
    """How many errors and warnings; empty where there are none."""
    numbers = {
        severity: sum(finding.severity is severity for finding in findings)
        for severity in (Severity.ERROR, Severity.WARNING)
    }
    return " and ".join(paint(counted(n, severity), severity) for severity, n in numbers.items() if n)


def _nothing_found(report: Report) -> str:
    """What is said where no finding is left."""
    if report.accepted:
        return "Nothing found but what is let pass"
    coverage = report.coverage
    if coverage.claims_checked or coverage.claims_tied:
        return "No disagreement found"
    if not coverage.tables_read:
        reason = "its tables hold no figures" if coverage.captions_seen else "no table was seen in it"
        if coverage.captions_seen > coverage.without_figures or coverage.not_read:
            reason = "no table of this document could be read"
        return f"Nothing was checked: {reason}. This says nothing about its figures"
    if not coverage.figures_related:
        return "Nothing was checked: no rule applies to the figures of this document. This says nothing about them"
    return "No disagreement found"


def _is_thin(coverage: Coverage) -> bool:
    """Whether fewer than half of the tables seen were read, or fewer than half of the figures checked."""
    if not (coverage.tables_read and coverage.figures_related):
        return False  # nothing at all was checked, which is said already
    seen = coverage.captions_seen - coverage.without_figures
    return 2 * coverage.tables_read < seen or 2 * coverage.figures_related < coverage.figures_read


def entries(report: Report, look: Look, brief: bool = False) -> Iterator[tuple[str, str]]:
    """What was read, checked, left unchecked, not read and let pass, each with the word that it stands under.

    In `brief`, the most frequent reasons stand for all, and the first reason why a table was not read for its others.
    """
    coverage = report.coverage
    yield "read", _read(coverage)
    yield "checked", _checked(coverage, look)
    yield "result", _result(coverage)
    if look.notes and coverage.unbound_rules:
        yield "no match", f"nothing to check for {', '.join(coverage.unbound_rules)}"
    reasons = [f"{len(places):,} × {reason}{_spots(places)}" for reason, places in coverage.reasons.items()]
    shown = FREQUENT if brief and len(reasons) > FREQUENT + 1 else len(reasons)
    yield from (("unchecked", reason) for reason in reasons[:shown])
    if shown < len(reasons):
        yield "unchecked", f"…  {len(reasons) - shown} more reasons; --notes shows them"
    yield from (("not read", said) for said in unread(coverage.not_read, brief))
    yield from _let_pass(report, look)


def _spots(undecided: Sequence[Unchecked]) -> str:
    """The pages on which something was not decided; of few places the figures as well."""
    on = _on({each.place.page for each in undecided if each.place.page is not None})
    new = [each.figure for each in undecided if each.figure not in each.reason]
    figures = "; ".join(map(clean, new)) if len(undecided) <= FEW else ""
    named = f"{on}: {figures}" if on else f"concerns {figures}"
    return f"; {named if figures else on}" if figures or on else ""


def _on(pages: set[int]) -> str:
    """The pages by their numbers; of many that stand apart how many there are."""
    if not pages:
        return ""
    numbers = pages_named(pages)
    return numbers if numbers.count(",") < APART else f"{len(pages):,} pages from {min(pages)} to {max(pages)}"


def _let_pass(report: Report, look: Look) -> Iterator[tuple[str, str]]:
    """What a gate lets pass, and what it has to say."""
    for why, several in groupby(sorted(report.accepted, key=lambda each: each.why), key=lambda each: each.why):
        findings = [each.finding for each in several]
        yield "let pass", f"{tally(findings) or counted(len(findings), 'note')}: {why}"
        if look.known:
            yield from (("", f"{finding.severity}: {finding.message}") for finding in findings)
    for remark in report.remarks:
        yield "gate", remark


def _read(coverage: Coverage) -> str:
    tables, captions = counted(coverage.tables_read, "table"), counted(coverage.captions_seen, "table caption")
    words = f", {coverage.without_figures:,} over tables of words" if coverage.without_figures else ""
    return f"{tables}; {counted(coverage.figures_read, 'figure')}; {captions} seen{words}"


def _checked(coverage: Coverage, look: Look) -> str:
    read = counted(coverage.figures_read, "figure")
    figures = f"{coverage.figures_related:,} of {read} in tables held against others"
    if coverage.claims_read:
        figures += f"; {coverage.claims_checked:,} of {counted(coverage.claims_read, 'claim')} in the text recomputed"
    if coverage.claims_tied:
        figures += f"; {counted(coverage.claims_tied, 'figure')} of the text held against a table"
    rules = f"; {coverage.rules_bound:,} of {counted(coverage.rules_loaded, 'rule')} found something to check"
    return figures + rules * look.notes


def _result(coverage: Coverage) -> str:
    parts = [
        f"{coverage.held:,} held",
        f"{coverage.held_by_rounding:,} held by rounding",
        f"{coverage.disagreed:,} disagreed",
        f"{len(coverage.undecided):,} unchecked",
    ]
    in_text = sum(each.in_text for each in coverage.undecided)
    where = f" ({in_text:,} in text)" if in_text else ""
    return ", ".join(parts) + where


class _Unread(Struct, frozen=True):
    """A place, and one reason why it was not read; the number with which the reason begins stands apart."""

    place: str
    number: str
    reason: str


def unread(said: Iterable[str], brief: bool = False) -> Iterator[str]:
    """The reasons, "the tables on pages 39, 42-43: no heads were found", in the order in which they come.

    In `brief`, the first one of each place, without how often where several places share it.
    """
    together: dict[str, list[_Unread]] = defaultdict(list)
    for each in (each for text in said for each in islice(_parted(text), 1 if brief else None)):
        together[each.reason].append(each)
    for reason, places in together.items():
        numbers = "" if brief and len(places) > 1 else ", ".join(each.number for each in places if each.number)
        yield f"{_joined([each.place for each in places])}{f'{numbers} ' if numbers else ''}{reason}"


def _parted(text: str) -> Iterator[_Unread]:
    """Each reason once; a text without a place before a colon is a reason that stands for itself."""
    found = _PLACE.fullmatch(text)
    place, reasons = (found["place"], found["reasons"]) if found else ("", text)
    for reason in dict.fromkeys(reasons.split("; ")):
        count = _COUNT.fullmatch(reason) if place else None
        yield _Unread(place, *((count["number"], count["noun"]) if count else ("", reason)))


def _joined(places: Sequence[str]) -> str:
    """The places, those that are only tables on pages by the numbers of these."""
    found = [_TABLE.fullmatch(place) for place in places]
    pages = [int(each["page"]) for each in found if each]
    others = [place for place, table in zip(places, found, strict=True) if place and not table]
    tables = [f"the table{'s' * (len(pages) > 1)} on {pages_named(pages)}"] if pages else []
    return f"{', '.join([*tables, *others])}: " if tables or others else ""
