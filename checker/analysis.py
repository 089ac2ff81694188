"""What is worked out once of a document and shared by all that look at it, each a value with a name."""

from __future__ import annotations

from functools import cached_property

from checker.languages import LANGUAGES, Language
from checker.model.claim import Claim, Mention
from checker.model.document import Document
from checker.understand.abbreviations import Expansion, expansions, slipped
from checker.understand.claims import claims_of, mentions_of
from checker.understand.claims.repeats import Repeat, repeats
from checker.understand.dates import dated
from checker.understand.dates.closed import Closing, closed
from checker.understand.passages import Passage, PassageKind, passages
from checker.understand.structure.bibliography import is_entry, listed
from checker.understand.structure.citations import Citation, citations
from checker.understand.structure.footnotes import Pairs, paired
from checker.understand.structure.numbered import is_legible
from checker.understand.structure.outline import ContentsLine, outline
from checker.understand.terms import Vocabulary
from checker.understand.ties import Tie, Tying, joint

_SAID = (PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.NOTE)


class Analysis:
    """A document whose figures are understood, the words of the rules, and what follows from both.

    Each value is found when it is first asked for, and stays as long as the analysis does.
    """

    def __init__(self, document: Document, vocabulary: Vocabulary) -> None:
        """Take the document, and the vocabulary that heads, labels and sentences are read with."""
        self.document = document
        self.vocabulary = vocabulary
        self.language: Language = LANGUAGES.get(document.language, LANGUAGES["en"])
        self._citations: dict[str, tuple[Citation, ...]] = {}

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Headings, paragraphs, footnotes, and what stands in and around tables, one kind after the other."""
        return tuple(passages(self.document))

    @cached_property
    def prose(self) -> tuple[Passage, ...]:
        """Headings, paragraphs and notes, those of tables too."""
        return tuple(passage for passage in self.passages if passage.kind in _SAID)

    @cached_property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The paragraphs, one for each of the document."""
        return tuple(passage for passage in self.passages if passage.kind is PassageKind.PARAGRAPH)

    @cached_property
    def dated(self) -> tuple[Passage, ...]:
        """The passages in which a date may stand."""
        return tuple(dated(self.passages, self.language))

    @cached_property
    def closings(self) -> tuple[Closing, ...]:
        """The days up to which the document reports what has happened, those of tables first."""
        return tuple(closed(self.dated, self.language))

    @cached_property
    def expansions(self) -> tuple[Expansion, ...]:
        """Every abbreviation that the prose spells out, in its order, then those with a name that slipped."""
        spelled = tuple(each for passage in self.prose for each in expansions(passage, self.language))
        return (*spelled, *slipped(self.prose, spelled))

    @cached_property
    def mentions(self) -> tuple[tuple[Mention, ...], ...]:
        """The figures that each paragraph mentions."""
        return mentions_of(self.document.paragraphs, self.language, listed(self.document, self.language))

    @cached_property
    def claims(self) -> tuple[tuple[Claim, ...], ...]:
        """What the sentences of each paragraph say of figures that can be recomputed."""
        return claims_of(self.document.paragraphs, self.mentions, self.language)

    @cached_property
    def repeats(self) -> tuple[Repeat, ...]:
        """Figures of facts that are stated more than once."""
        notes = tuple({each.text: each for each in self.passages if each.kind is PassageKind.NOTE}.values())
        entries = frozenset(at for at, note in enumerate(notes) if is_entry(note.text))
        mentioned = (*self.mentions, *mentions_of(notes, self.language, entries))
        return tuple(repeats((*self.paragraphs, *notes), mentioned, self.document.tables, self.language))

    @cached_property
    def tying(self) -> Tying:
        """What ties the figures of the text, of some paragraphs or of all."""
        cited = (*self.citations("table"), *self.citations("figure"))
        return Tying(self.document, self.vocabulary, self.mentions, self.claims, cited)

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """The figures of the text that could stand in a table or a chart, each with what became of it."""
        return joint(self.tying.of(slice(None)))

    def citations(self, kind: str) -> tuple[Citation, ...]:
        """What the paragraphs cite of a kind: "table", "figure", "annex" or "paragraph"."""
        if kind not in self._citations:
            self._citations[kind] = tuple(citations(self.document, kind))
        return self._citations[kind]

    @cached_property
    def footnotes(self) -> Pairs:
        """The numbered marks and notes, one to one and in order."""
        return paired(self.document)

    @cached_property
    def is_legible(self) -> bool:
        """Whether the numbers of paragraphs, if there are any, were read one after the other."""
        return is_legible(self.document)

    @cached_property
    def outline(self) -> tuple[ContentsLine, ...]:
        """The lines of the contents, each with its heading."""
        return outline(self.document)
