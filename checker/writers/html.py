"""The report as one HTML file: each finding beside the picture of its page, and what was not checked, and why.

The sister of the page of tables (`tables/html.py`). The file stands alone and is read without its script, which adds
going from finding to finding (j, k), filters that the address keeps, and ticks that the browser keeps, by fingerprint.
`pages_shown` says which pages' pictures are to be handed in, for each document; where there are none, the table or the
paragraph is shown as it was read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from wcwidth import wcswidth

from checker.languages.interface import ENGLISH, Interface
from checker.model.report import Checked, Finding, Report, Unchecked, Unreadable
from checker.model.rule import Severity
from checker.writers.typeset.coverage import entries, verdict
from checker.writers.typeset.exhibit import exhibits, pages_of
from checker.writers.typeset.ledger import MANY, WIDEST, SumLine, sum_of
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.markup import element, plain, told
from checker.writers.typeset.overlay import paper
from checker.writers.typeset.sheet import sheet
from checker.writers.typeset.telling import message, shown_findings, where

Pictures = Sequence[Mapping[int, bytes]]  #: of each document, the WebP pictures of its pages by their number

STYLE, SCRIPT = "writers/html.css", "writers/html.js"
DOCUMENTS = "{} document|{} documents"
UNCHECKED = ("unchecked", "not read", "no match")  #: what the lines of coverage say that was not checked


def pages_shown(report: Report) -> tuple[int, ...]:
    """The numbers of the pages with findings or their evidence; notes are shown on these only."""
    shown = [finding for finding in report.findings if finding.severity is not Severity.NOTE]
    return tuple(sorted({page for finding in shown for page in pages_of(finding)}))


def write(
    checked: Sequence[Checked],
    look: Look = USUAL,
    unreadable: Sequence[Unreadable] = (),
    pictures: Pictures = (),
) -> str:
    """All reports as one HTML page."""
    reports = [each.report for each in checked]
    shown = pictures or [{}] * len(reports)
    parts = list(zip(reports, shown, strict=True))
    documents = [_document(number, report, views, look) for number, (report, views) in enumerate(parts, start=1)]
    say = look.say
    name = PurePath(reports[0].document.name).name if len(reports) == 1 else say(DOCUMENTS, len(reports))
    title = say("Report on {}", name)
    body = [
        element("header", [element("h1", plain(title)), *_list(reports, look)], class_="top"),
        *_filters([finding for report in reports for finding in shown_findings(report, look)], say),
        element("main", [*documents, *_unreadable(unreadable, say)]),
        *(_sheets(number, report, views) for number, (report, views) in enumerate(parts, start=1)),
    ]
    return sheet(title, body, STYLE, SCRIPT, language=say.code)


def index(files: Sequence[tuple[str, Report]], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """The page that leads to the reports of a folder."""
    title = look.say("Reports on {}", look.say(DOCUMENTS, len(files)))
    rows = [_row(report, quote(name), look) for name, report in files]
    body = [
        element("header", element("h1", title), class_="top"),
        element("main", [_overview(rows, look.say), *_unreadable(unreadable, look.say)]),
    ]
    return sheet(title, body, STYLE, language=look.say.code)


# ------------------------------------------------------------- what stands above the findings


def _list(reports: Sequence[Report], look: Look) -> Iterator[str]:
    """Where there are several documents, each with what was found in it."""
    if len(reports) > 1:
        yield _overview([_row(report, f"#d{number}", look) for number, report in enumerate(reports, start=1)], look.say)


def _overview(rows: Sequence[str], say: Interface) -> str:
    names = say("Document"), say("Errors"), say("Warnings"), say("Result")
    heads = element("tr", [element("th", name, scope="col") for name in names])
    return element("table", [element("thead", heads), element("tbody", rows)], class_="overview")


def _row(report: Report, address: str, look: Look) -> str:
    link = element("a", element("bdi", plain(PurePath(report.document.name).name)), href=address)
    counts = [
        element("td", str(sum(finding.severity is severity for finding in report.findings)))
        for severity in (Severity.ERROR, Severity.WARNING)
    ]
    return element("tr", [element("th", link, scope="row"), *counts, element("td", plain(verdict(report, look)))])


def _filters(findings: Sequence[Finding], say: Interface) -> Iterator[str]:
    """What the script makes use of to leave findings out; without it nothing of this is shown."""
    if len(findings) < 2:
        return
    severities = [severity for severity in reversed(Severity) if any(f.severity is severity for f in findings)]
    rules = sorted({finding.rule for finding in findings})
    yield element(
        "nav",
        [
            element("label", [say("Severity"), " ", _choice("severity", severities, say)]),
            element("label", [say("Rule"), " ", _choice("rule", rules, ENGLISH, say("all"))]),
            element("label", [say("Ticked off"), " ", _choice("done", ("no", "yes"), say)]),
            element("output", "", aria_live="polite", data_shown=say("{0} of {1} shown")),
            element("span", [*_key("j", say("next")), ", ", *_key("k", say("previous"))], class_="keys"),
        ],
        aria_label=say("Findings"),
        hidden="",
    )


def _key(key: str, does: str) -> tuple[str, str]:
    return element("kbd", key), f" {does}"


def _choice(name: str, values: Sequence[str], say: Interface, every: str = "") -> str:
    """What one may choose among; names of rules are the same in all languages."""
    options = [element("option", plain(say(value)), value=value) for value in values]
    return element("select", [element("option", every or say("all"), value=""), *options], name=name)


def _unreadable(unreadable: Sequence[Unreadable], say: Interface) -> Iterator[str]:
    if unreadable:
        lines = [element("li", plain(file.reason)) for file in unreadable]
        title = element("h2", say("{} file could not be read|{} files could not be read", len(unreadable)))
        yield element("section", [title, element("ul", lines)], class_="unread")


# ------------------------------------------------------------- document by document


def _document(number: int, report: Report, pictures: Mapping[int, bytes], look: Look) -> str:
    document = report.document
    facts = [document.masthead.symbol, look.say("{} page|{} pages", len(document.pages)) if document.pages else None]
    findings = shown_findings(report, look)
    inner = [
        element("h2", element("bdi", plain(document.name))),
        element("p", plain(" · ".join(filter(None, facts))), class_="facts"),
        element("p", plain(verdict(report, look)), class_=f"verdict {_worst(findings)}"),
        _coverage(report, look),
        *(
            _finding((number, place), report, finding, pictures, look.say)
            for place, finding in enumerate(findings, start=1)
        ),
        *_not_checked(report, look),
    ]
    name = look.say("Findings in {}", document.name)
    return element("section", inner, class_="document", id=f"d{number}", aria_label=name)


def _worst(findings: Sequence[Finding]) -> str:
    worst = max((finding.severity for finding in findings), key=lambda severity: severity.rank, default=None)
    return worst or "good"


def _coverage(report: Report, look: Look) -> str:
    """How far the check looked, in a few lines."""
    lines = [(head, text) for head, text in entries(report, look) if head not in UNCHECKED]
    pairs = [element("dt", look.say(head) if head else "") + element("dd", plain(text)) for head, text in lines]
    return element("dl", pairs, class_="coverage")


def _not_checked(report: Report, look: Look) -> Iterator[str]:
    lines = [
        element("li", [element("b", look.say(head)), " ", told(text)])
        for head, text in entries(report, look)
        if head in UNCHECKED
    ]
    if lines:
        title = element("h3", look.say("What was not checked, and why"))
        yield element("section", [title, element("ul", lines), *_by_page(report, look.say)], class_="unchecked")


def _by_page(report: Report, say: Interface) -> Iterator[str]:
    """Page by page what was not decided, folded; where there are no pages, by table and paragraph."""
    places: dict[str, list[Unchecked]] = defaultdict(list)
    for each in sorted(report.coverage.undecided, key=lambda each: each.place.page or 0):
        places[f"page {each.place.page}" if each.place.page else each.place.label.partition(", ")[0]].append(each)
    for place, undecided in places.items():
        reasons: dict[str, list[str]] = defaultdict(list)
        for each in undecided:
            reasons[each.reason].append(element("li", told(_spot(each, place))))
        lines = (element("li", [told(reason), element("ul", spots)]) for reason, spots in reasons.items())
        summary = element("summary", plain(say("{}: {} not checked", place[:1].upper() + place[1:], len(undecided))))
        yield element("details", [summary, element("ul", lines)])


def _spot(each: Unchecked, place: str) -> str:
    """The figure and where it stands within a place."""
    within = each.place.label.removeprefix("text on ").removeprefix(place).removeprefix(", ")
    return " · ".join(filter(None, (each.figure, within))) or each.place.label


def _sheets(number: int, report: Report, pictures: Mapping[int, bytes]) -> str:
    """The pictures of the pages, each once, for all findings that show a part of it."""
    pages = [page for page in report.document.pages if page.number in pictures]
    drawn = [paper(page, pictures[page.number], f"d{number}p{page.number}") for page in pages]
    return element("svg", drawn, class_="sheets", width="0", height="0", aria_hidden="true") + "\n" if drawn else ""


# ------------------------------------------------------------- finding by finding


def _finding(
    number: tuple[int, int], report: Report, finding: Finding, pictures: Mapping[int, bytes], say: Interface
) -> str:
    """A finding, by the numbers of document and finding: what is wrong, where and why, and the page beside it."""
    key = f"d{number[0]}f{number[1]}"
    title = [
        element("span", say(str(finding.severity)), class_="severity"),
        " ",
        _own(finding.title or finding.rule, say),
    ]
    lines = [
        element("h3", title, id=f"{key}h"),
        element("p", told(where([finding])), class_="where", lang=_lang(say)),
        element("p", told(message(finding)), class_="message", lang=_lang(say)),
        *_sum(finding, say),
        element("p", [element("code", plain(finding.rule)), _tick(finding, say)], class_="rule"),
    ]
    shown = element("div", exhibits(report.document, finding, pictures, f"d{number[0]}p", say), class_="shown")
    names = {"data_severity": str(finding.severity), "data_rule": finding.rule, "data_print": finding.fingerprint}
    inner = [element("div", lines, class_="told"), shown]
    kind = f"finding {finding.severity}"
    return element("article", inner, class_=kind, id=key, tabindex="-1", aria_labelledby=f"{key}h", **names) + "\n"


def _lang(say: Interface) -> str | None:
    """The language of what rules say, where it is not that of the page."""
    return None if say.code == ENGLISH.code else ENGLISH.code


def _own(text: str, say: Interface) -> str:
    """What a rule says of itself."""
    return plain(text) if _lang(say) is None else element("span", plain(text), lang=_lang(say))


def _tick(finding: Finding, say: Interface) -> str:
    box = element("input", type="checkbox")
    return element("label", [box, " ", say("ticked off")], hidden="") if finding.fingerprint else ""


def _sum(finding: Finding, say: Interface) -> Iterator[str]:
    """The figures as one would write them to add them up; many of them unfold."""
    figures = sum_of(finding, say)
    if figures:
        foot = [element("tfoot", map(_line, figures.results))] if figures.results else []
        table = element("table", [element("tbody", map(_line, figures.parts)), *foot], class_="sum")
        summary = element("summary", say("What it rests on ({})", len(figures.parts)))
        yield table if len(figures.parts) <= MANY else element("details", [summary, table])


def _line(line: SumLine) -> str:
    kind = "text" if wcswidth(line.figure) > WIDEST else None
    label = element("td", told(line.label))
    return element("tr", [element("td", element("bdi", plain(line.figure)), class_=kind), label])
