"""Lists of sources, whose figures are those of volumes, pages and titles and say nothing of the document's own.

A list stands under a heading of its own ("References"), up to the next heading of its order. Elsewhere, as in notes,
an entry shows itself by what only entries have: authors by their initials, a volume with its pages, an address.
"""

from __future__ import annotations

import re
import sys
from itertools import dropwhile

from checker.languages import Language
from checker.languages.signs import OF_SOURCES
from checker.languages.words import pattern
from checker.model.document import Document, Heading

#: What only entries have: initials behind a name, "(2022).", "2018;378(4):354–69", "48 (3): 760–771", an address.
_SHAPES = (
    r"^[\W\d]*[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?\s?-?){1,3}(?:,|;|:|\(|&)",
    r"(?<!\d)(?<!\d\s)\((?:19|20)\d\d[a-z]?\)[.:]",
    r"\b(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d+)?)?;\s?\d+",
    r"\b\d+\s?\(\d{1,3}(?:[-–/]\d+)?\)\s?[:,]",
    r":\s?[a-z]?\d+\s?[-–]\s?[a-z]?\d+\b",
    r"https?://|www\.",
)
_SIGNS = (*map(re.compile, _SHAPES), *(pattern((word,)) for word in OF_SOURCES))
_ENOUGH = 2  #: of them show an entry: no paragraph of published files that tells something has two [decision 0063]
_LONG = 300  #: letters of an entry for each sign; what goes on longer tells something [unknown]


def listed(document: Document, language: Language) -> frozenset[int]:
    """The paragraphs that stand in lists of sources, by their index."""
    opening = [each for each in document.headings if _heads_sources(each, language)]
    spans = [(each.order, _end(document, each)) for each in opening]
    return frozenset(
        at
        for at, paragraph in enumerate(document.paragraphs)
        if any(first < paragraph.order < last for first, last in spans) or is_entry(paragraph.text)
    )


def is_entry(text: str) -> bool:
    """Whether a text looks like an entry of a list of sources."""
    signs = sum(sign.search(text) is not None for sign in _SIGNS)
    return signs >= _ENOUGH and len(text) <= _LONG * signs


def _heads_sources(heading: Heading, language: Language) -> bool:
    return pattern(language.citing.sources).fullmatch(heading.text.strip(" :.")) is not None


def _end(document: Document, opening: Heading) -> int:
    """Where the next heading of its order stands."""
    behind = dropwhile(lambda each: each.order <= opening.order or each.level > opening.level, document.headings)
    found = next(behind, None)
    return found.order if found else sys.maxsize
