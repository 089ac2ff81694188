"""How far a check looked, in words: what was read, what was held against what, and what was not, and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter

from msgspec import Struct
from wcwidth import ljust, wcswidth

from checker.languages.interface import ENGLISH, Interface
from checker.model.report import Coverage, Finding, Report, Unchecked
from checker.model.rule import Severity
from checker.writers.typeset.figures import pages_named
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import Look, Paint
from checker.writers.typeset.width import wrapped

HEAD = 11  #: columns that the words at the left take
FEW = 3  #: of no more places that were not decided the figures are named
FREQUENT = 3  #: of more reasons for what was not decided these are shown where few lines are wanted
APART = 5  #: pages of so many commas are counted
FIGURES = "{} figure|{} figures"
_PLACE = re.compile(r"(?P<place>(?:“[^”]*”|[^“])*): (?P<reasons>(?:“[^”]*”|[^“:])+)")
_COUNT = re.compile(r"(?P<number>\d+) (?P<noun>.+)")
_TABLE = re.compile(r"the table on page (?P<page>\d+)")


def coverage_lines(report: Report, look: Look, paint: Paint) -> Iterator[str]:
    """What to make of the document, then what was read, checked, left unchecked and not read, with its figures."""
    yield from wrapped(verdict(report, look), look.width)
    yield ""
    told = [*entries(report, look, brief=not look.notes)]
    heads = {head: look.say(head) if head else "" for head, _ in told}
    gutter = max(HEAD, *(wcswidth(said) + 1 for said in heads.values()))
    for head, texts in groupby(told, key=itemgetter(0)):
        lines = [line for _, text in texts for line in wrapped(text, look.width - gutter - 2)]
        yield "  " + paint(ljust(heads[head], gutter), "faint") + lines[0]
        yield from (" " * (gutter + 2) + line for line in lines[1:])


def verdict(report: Report, look: Look) -> str:
    """What to make of the document, in a sentence or two."""
    return " ".join(_verdict(report, look))


def _verdict(report: Report, look: Look) -> Iterator[str]:
    """What was found, what is hidden, and whether enough was checked to go by."""
    yield (tally(report.findings, say=look.say) or look.say(_nothing_found(report))) + "."
    notes = sum(finding.severity is Severity.NOTE for finding in report.findings)
    if notes and not look.notes:
        yield look.say("{} note not shown; --notes shows it.|{} notes not shown; --notes shows them.", notes)
    if _is_thin(report.coverage):
        yield look.say("Much of this document was not checked: see below.")


def in_brief(report: Report, look: Look, paint: Paint) -> str:
    """What was found in a document, in a few words for a list of many."""
    nothing = look.say(_nothing_found(report)).partition(":")[0].rstrip()
    return tally(report.findings, paint, look.say) or f"{nothing[:1].lower()}{nothing[1:]}"


def tally(findings: Sequence[Finding], paint: Paint = lambda text, _: text, say: Interface = ENGLISH) -> str:
    """How many errors and warnings; empty where there are none."""
    words = {Severity.ERROR: "{} error|{} errors", Severity.WARNING: "{} warning|{} warnings"}
    numbers = {severity: sum(finding.severity is severity for finding in findings) for severity in words}
    told = [paint(say(words[severity], n), severity) for severity, n in numbers.items() if n]
    return say("{} and {}", *told) if len(told) > 1 else "".join(told)


def _nothing_found(report: Report) -> str:
    """What is said where no finding is left."""
    coverage = report.coverage
    if report.accepted:
        return "Nothing found but what is let pass"
    if coverage.claims_checked or coverage.claims_tied or coverage.figures_related:
        return "No disagreement found"
    if coverage.tables_read:
        return "Nothing was checked: no rule applies to the figures of this document. This says nothing about them"
    return _NOTHING_READ[
        2 if coverage.captions_seen > coverage.without_figures or coverage.not_read else bool(coverage.captions_seen)
    ]


#: What is said of a document without tables, with tables of words, and with such as could not be read.
_NOTHING_READ = (
    "Nothing was checked: no table was seen in it. This says nothing about its figures",
    "Nothing was checked: its tables hold no figures. This says nothing about its figures",
    "Nothing was checked: no table of this document could be read. This says nothing about its figures",
)


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
    yield "read", _read(coverage, look.say)
    yield "checked", _checked(coverage, look)
    yield "result", _result(coverage, look.say)
    if look.notes and coverage.unbound_rules:
        yield "no match", look.say("nothing to check for {}", ", ".join(coverage.unbound_rules))
    reasons = [f"{len(places):,} × {reason}{_spots(places, look.say)}" for reason, places in coverage.reasons.items()]
    shown = FREQUENT if brief and len(reasons) > FREQUENT + 1 else len(reasons)
    yield from (("unchecked", reason) for reason in reasons[:shown])
    if shown < len(reasons):
        more = "…  {} more reason; --notes shows it|…  {} more reasons; --notes shows them"
        yield "unchecked", look.say(more, len(reasons) - shown)
    yield from (("not read", said) for said in unread(coverage.not_read, brief))
    yield from _let_pass(report, look)


def _spots(undecided: Sequence[Unchecked], say: Interface) -> str:
    """The pages on which something was not decided; of few places the figures as well."""
    on = _on(say, {each.place.page for each in undecided if each.place.page is not None})
    new = [each.figure for each in undecided if each.figure not in each.reason]
    figures = "; ".join(map(clean, new)) if len(undecided) <= FEW else ""
    named = f"{on}: {figures}" if on else say("concerns {}", figures)
    return f"; {named if figures else on}" if figures or on else ""


def _on(say: Interface, pages: set[int]) -> str:
    """The pages by their numbers; of many that stand apart how many there are."""
    if not pages:
        return ""
    numbers = pages_named(pages)
    if numbers.count(",") < APART:
        return numbers
    return say("{} page from {} to {}|{} pages from {} to {}", len(pages), str(min(pages)), str(max(pages)))


def _let_pass(report: Report, look: Look) -> Iterator[tuple[str, str]]:
    """What a gate lets pass, and what it has to say."""
    for why, several in groupby(sorted(report.accepted, key=lambda each: each.why), key=lambda each: each.why):
        findings = [each.finding for each in several]
        counted = tally(findings, say=look.say) or look.say("{} note|{} notes", len(findings))
        yield "let pass", f"{counted}: {why}"
        if look.known:
            yield from (("", f"{finding.severity}: {finding.message}") for finding in findings)
    for remark in report.remarks:
        yield "gate", remark


def _read(coverage: Coverage, say: Interface) -> str:
    captions = say("{} table caption seen|{} table captions seen", coverage.captions_seen)
    words = say(", {} over tables of words", coverage.without_figures) if coverage.without_figures else ""
    tables, figures = say("{} table|{} tables", coverage.tables_read), say(FIGURES, coverage.figures_read)
    return f"{tables}; {figures}; {captions}{words}"


def _checked(coverage: Coverage, look: Look) -> str:
    say, read = look.say, look.say(FIGURES, coverage.figures_read)
    figures = say("{} of {} in tables held against others", coverage.figures_related, read)
    if coverage.claims_read:
        claims = say("{} claim|{} claims", coverage.claims_read)
        figures += say("; {} of {} in the text recomputed", coverage.claims_checked, claims)
    if coverage.claims_tied:
        figures += say("; {} of the text held against a table", say(FIGURES, coverage.claims_tied))
    rules = say("{} rule|{} rules", coverage.rules_loaded)
    return figures + say("; {} of {} found something to check", coverage.rules_bound, rules) * look.notes


def _result(coverage: Coverage, say: Interface) -> str:
    parts = [
        say("{} held", coverage.held),
        say("{} held by rounding", coverage.held_by_rounding),
        say("{} disagreed", coverage.disagreed),
        say("{} unchecked", len(coverage.undecided)),
    ]
    in_text = sum(each.in_text for each in coverage.undecided)
    return ", ".join(parts) + (say(" ({} in text)", in_text) if in_text else "")


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
