"""Sentences in any of the languages, and what they are read to say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from checker import checks
from checker.analysis import Analysis
from checker.languages import LANGUAGES
from checker.model.claim import Form, Hedge, Mention
from checker.model.document import Document, Paragraph
from checker.model.report import Verdict
from checker.rulebook import shipped
from checker.understand.claims import claims, mentions
from checker.understand.claims.recomputing import equations
from checker.understand.claims.suspects import is_believed
from checker.understand.claims.wording import slip
from checker.understand.dates import days_in, ranges_in
from checker.understand.dates.closed import closings
from checker.understand.dates.weekdays import named_days
from checker.understand.passages import Passage, PassageKind
from checker.understand.structure.citations import citations
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS
from checker.understand.ties.reading import MentionContext, Speech

VOCABULARY = Vocabulary(shipped().terms, TOTALS)


def passage(text: str, kind: PassageKind = PassageKind.PARAGRAPH) -> Passage:
    """A text as the first paragraph of a document, or as what else is said."""
    return Passage(kind, text, "paragraph 1", "paragraph 1")


def days(text: str, code: str = "en") -> list[date | None]:
    """The days that a text prints."""
    return [day.date for day in days_in(text, LANGUAGES[code])]


def ranges(text: str, code: str = "en") -> list[tuple[date | None, date | None]]:
    """The first and the last day of each range that a text prints."""
    return [(each.first.date, each.last.date) for each in ranges_in(text, LANGUAGES[code])]


def weekdays(text: str, code: str = "en") -> list[bool | None]:
    """Whether each weekday of a text goes with its day."""
    return [named.holds for named in named_days(text, LANGUAGES[code])]


def reported(text: str, code: str = "en", kind: PassageKind = PassageKind.PARAGRAPH) -> list[date]:
    """The days up to which a text reports what has happened."""
    return [closing.day for closing in closings(passage(text, kind), LANGUAGES[code])]


def figures(text: str, code: str = "en") -> list[Decimal]:
    """The figures of a text that count or measure something, in single units."""
    return [mention.value for mention in mentions(text, LANGUAGES[code])]


def figure(text: str, code: str = "en") -> Mention:
    """The one figure of a text."""
    (found,) = mentions(text, LANGUAGES[code])
    return found


def hedge(text: str, code: str = "en") -> Hedge | None:
    """How the one figure of a text is weakened."""
    return figure(text, code).hedge


def forms(text: str, code: str = "en") -> list[Form]:
    """What a text claims of its figures."""
    return [claim.form for claim in claims(text, LANGUAGES[code])]


def slips(text: str, code: str = "en") -> list[str]:
    """What is wrong with what a text claims."""
    found = [slip(claim, equations(claim)) for claim in claims(text, LANGUAGES[code]) if is_believed(claim)]
    return [each.sentence for each in found if each]


def cited(text: str, kind: str, code: str = "en") -> list[tuple[str, bool | None]]:
    """The numbers that a paragraph cites, and whether they are of its own document."""
    document = Document("a.md", code, paragraphs=(Paragraph(text, "1"),))
    return [(each.number, each.is_own) for each in citations(document, kind)]


def readings(text: str, code: str = "en") -> list[MentionContext]:
    """What the figures of a sentence are said to be."""
    return Speech(LANGUAGES[code], VOCABULARY).readings(text, mentions(text, LANGUAGES[code]))


def backwards(text: str, code: str = "en") -> list[str]:
    """What is said of the ranges of a text that end before they begin."""
    analysis = Analysis(Document("a.md", code, paragraphs=(Paragraph(text, "1"),)), Vocabulary({}))
    found = checks.run("calendar-dates", (("fault", "backwards"),), analysis)
    return [outcome.message for outcome in found if outcome.verdict is Verdict.DISAGREED]
