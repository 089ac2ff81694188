"""What makes a finding the same finding in another print of its document: no page, no box, no number of a table.

In a table: the rule, the document, the caption and heads, the labels of the row and the column, and the figure as it is
printed. In the text: the rule, the document, the sentence without its figures, and the word that is found fault with.
Elsewhere: the rule, the document, and the place in words without its numbers. Like ones are told apart by their order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from msgspec.structs import replace

from checker.model.document import Document
from checker.model.report import Finding, Spot
from checker.model.table import Table
from checker.understand.sentences import sentence_at, sentence_ends

LENGTH = 16  #: hexadecimal digits: of a million findings two are alike by chance once in 37 million times [given]

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"\S+")
_BLANKS = re.compile(r"\s+")


def marked(document: Document, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings with their fingerprints."""
    texts = {heading.order: heading.text for heading in document.headings}
    texts |= {paragraph.order: paragraph.text for paragraph in document.paragraphs}
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        same = (finding.rule, document.key, *_what(document, texts, finding))
        seen[same] += 1
        yield replace(finding, fingerprint=_hashed([*same, str(seen[same])]))


def _what(document: Document, texts: dict[int, str], finding: Finding) -> Iterable[str]:
    spot = finding.spot
    if spot.table is not None:
        return _in_table(document.tables[spot.table], spot)
    if text := texts.get(spot.order):
        return _in_text(text, spot.offset)
    return (_DIGITS.sub("", finding.place.label), *(_DIGITS.sub("", item.text) for item in finding.evidence))


def _in_table(table: Table, spot: Spot) -> Iterator[str]:
    yield table.title
    yield from (column.name for column in table.columns)
    yield table.columns[spot.column].name
    if spot.row is not None:
        row = table.rows[spot.row]
        cell = row.cells[spot.column]
        yield from (*row.group, row.label, cell.text if cell else "")


def _in_text(text: str, offset: int) -> tuple[str, str]:
    """The sentence around an offset without its figures, and the word there."""
    start, end = sentence_at(sentence_ends(text), offset)
    word = _WORD.search(text, offset)
    return _DIGITS.sub("", text[start:end]), word[0] if word else ""


def _hashed(parts: Iterable[str]) -> str:
    """The first digits of a hash of the parts, whose blanks count as one each."""
    text = "\x1f".join(_BLANKS.sub(" ", part).strip() for part in parts)
    return sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:LENGTH]
