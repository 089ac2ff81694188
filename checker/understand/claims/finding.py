"""The claims of a document, sentence by sentence, found once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.languages import Language
from checker.languages.characters import levelled
from checker.model.claim import Claim, Mention
from checker.model.document import Paragraph
from checker.understand.claims.mentions import mentions
from checker.understand.claims.signs import Token
from checker.understand.claims.tokens import is_telling, tokens


def claims_of(
    paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]], language: Language
) -> tuple[tuple[Claim, ...], ...]:
    """The claims of each paragraph, by the figures that it mentions."""
    pairs = zip(paragraphs, mentioned, strict=True)
    return tuple(tuple(_claims(paragraph.text, found, language)) for paragraph, found in pairs)


def claims(text: str, language: Language, decimal: str | None = None) -> list[Claim]:
    """The claims of a text; `decimal` is the decimal mark that its document proves."""
    return list(_claims(text, mentions(text, language, decimal), language))


def _claims(text: str, found: Sequence[Mention], language: Language) -> Iterator[Claim]:
    if len(found) < 2:
        return
    level = levelled(text)
    for _, group in groupby(found, key=lambda mention: mention.sentence):
        sentence = list(group)
        if is_telling(level, sentence, language):
            yield from _read(tokens(level, sentence, language))


def _read(line: Sequence[Token]) -> Iterator[Claim]:
    """The claims of a sentence; the parser takes a while to load, and most short documents need none."""
    from checker.understand.claims.grammar import parses
    from checker.understand.claims.reading import read

    for tree, start, end in parses(line):
        yield from read(tree, line, (start, end))
