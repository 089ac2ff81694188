"""Small documents of a few sentences or tables, and what a check says of one, in a line for each place."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from checker.analysis import Analysis
from checker.evaluator import evaluate
from checker.model.document import Document, Masthead, Paragraph
from checker.model.report import Outcome
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import load, shipped
from checker.understand.claims.statements import Statement, statements
from checker.understand.terms import Vocabulary


def analysed(document: Document) -> Analysis:
    """A document as checks are given it, without any vocabulary."""
    return Analysis(document, Vocabulary({}))


def draft(text: str) -> Analysis:
    """A draft in Markdown, read and understood."""
    return analysed(with_quantities(read(text.encode(), "draft.md")))


def saying(*texts: str, masthead: Masthead | None = None, language: str = "en") -> Analysis:
    """A document of numbered paragraphs."""
    paragraphs = tuple(Paragraph(text, str(number)) for number, text in enumerate(texts, 1))
    return analysed(Document("draft.md", language, masthead or Masthead(), paragraphs=paragraphs))


def stated(*texts: str, language: str = "en") -> list[Statement]:
    """The statements of numbered paragraphs."""
    draft = saying(*texts, language=language)
    return statements(draft.paragraphs, draft.mentions, draft.language)


def rule_says(clauses: str, text: str, language: str = "en") -> list[str]:
    """What a rule of these clauses says of a draft in Markdown, by itself; its evidence stands in the messages."""
    rules = load([("own.rule", f"rule own\n{clauses}")], shipped().terms)
    document = replace(read(text.encode(), "draft.md"), language=language)
    return [finding.message for finding in evaluate(with_quantities(document), rules).findings]


def told(outcomes: Iterable[Outcome]) -> list[str]:
    """Each outcome in a line: its verdict and its place, or the message, which names the place itself."""
    return [f"{each.verdict}: {each.message or each.place.label}" for each in outcomes]
