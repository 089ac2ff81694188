"""The masthead is dated after the time that the document reports on, and near its session.

`against` is what the date is held against: the "period" up to which captions, heads and paragraphs report what has
happened ("expenditure as at 31 December 2021"), or the "session" of the masthead, which is a year away at most. What is
planned, proposed or estimated closes nothing. A date before the period is told once, with the session beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Literal

from msgspec import Struct

from checker.checks import Analysis, Evidence, Outcome, Place, Verdict
from checker.languages import LANGUAGES, Language
from checker.model.document import Document
from checker.understand.dates import days_in, months_between, ranges_in, spelled
from checker.understand.dates.closed import Closing
from checker.understand.listing import joined

MANY = 8  #: no more places are named in the message; all are in its evidence [wording]
FAR = 12  #: a document is issued no more months before or after its session [unknown]


class Options(Struct, frozen=True):
    """What the date is held against."""

    against: Literal["period", "session"] = "period"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the date of the masthead against the period or the session."""
    document = analysis.document
    if not document.masthead.date:
        return
    dated = _day(document, document.masthead.date)
    if dated is None:
        yield Outcome(Verdict.UNCHECKED, _place(document), "the date of the masthead could not be read")
    elif options.against == "session":
        yield from _against_session(document, dated, analysis.closings)
    elif found := analysis.closings:
        late = [each for each in found if each.day > dated]
        yield _too_early(document, dated, late) if late else Outcome(Verdict.HELD, _place(document))


def _too_early(document: Document, dated: date, late: list[Closing]) -> Outcome:
    """The masthead with every place that reports up to a later day."""
    latest = max(each.day for each in late)
    chosen: dict[str, Closing] = {}
    for each in late:
        if each.day == latest:
            chosen.setdefault(each.passage.within, each)
    names = list(chosen)[:MANY]
    names += [f"{len(chosen) - MANY} other places"] if len(chosen) > MANY else []
    message = f"masthead: is dated {spelled(dated)}, before {spelled(latest)}, up to which {joined(names)} "
    message += f"report{'s' if len(names) == 1 else ''} what has happened."
    shown = ((each.passage, each.start, each.end) for each in chosen.values())
    evidence = [Evidence(passage.label, passage.text, passage.place(*span)) for passage, *span in shown]
    if (gap := _gap(document, dated)) and abs(gap[0]) > FAR:
        message += f" {gap[1]}"
        evidence.append(Evidence("the session", document.masthead.session or "", _place(document)))
    return Outcome(Verdict.DISAGREED, _place(document), message, evidence=tuple(evidence))


def _against_session(document: Document, dated: date, closings: Sequence[Closing]) -> Iterator[Outcome]:
    """What comes of the session; a date that lies before the period too is told with that."""
    gap = _gap(document, dated)
    if gap is None or abs(gap[0]) <= FAR:
        if _session(document):
            yield Outcome(Verdict.HELD, _place(document))
    elif not any(each.day > dated for each in closings):
        yield Outcome(Verdict.DISAGREED, _place(document), f"masthead: is dated {spelled(dated)}. {gap[1]}")


def _gap(document: Document, dated: date) -> tuple[int, str] | None:
    """The months from the masthead's date to the session, and a sentence on them; None where they overlap."""
    days = _session(document)
    if not days or min(days) <= dated <= max(days):
        return None
    if dated < min(days):
        months = months_between(dated, min(days))
        return months, f"The session opens {months} months later, on {spelled(min(days))}."
    months = months_between(max(days), dated)
    return -months, f"The session closed {months} months earlier, on {spelled(max(days))}."


def _session(document: Document) -> list[date]:
    """The first and the last day of the session."""
    text = document.masthead.session or ""
    for language in _languages(document):
        ends = chain.from_iterable((each.first, each.last) for each in ranges_in(text, language))
        if days := [day.date for day in (*ends, *days_in(text, language)) if day.date]:
            return days
    return []


def _day(document: Document, text: str) -> date | None:
    """The day that a text prints, in the document's language or another: mastheads are often in English."""
    days = (day.date for language in _languages(document) for day in days_in(text, language))
    return next((day for day in days if day), None)


def _languages(document: Document) -> list[Language]:
    return sorted(LANGUAGES.values(), key=lambda language: (language.code != document.language, language.code))


def _place(document: Document) -> Place:
    return Place("masthead", 1 if document.pages else None, document.masthead.box)
