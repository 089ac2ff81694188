"""The symbol in the running head of every page is that of the masthead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from checker.checks import Analysis, Options, Outcome, Place, Verdict
from checker.model.document import Page

_SYMBOL = re.compile(
    r"(?P<symbol>[A-Z][A-Z\d]*(?:\.\d+)?(?:/[A-Z\d](?:[\w().]|-(?![A-Z]+/))*)+)"
    r"(?P<part> ?\([^()]+\))?"
)


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each page's running head against the symbol of the masthead and the part that most pages bear."""
    document = analysis.document
    own = _SYMBOL.match(document.masthead.symbol or "")
    if own is None:
        return
    borne = [(page, list(_SYMBOL.finditer(page.head))) for page in document.pages]
    parts = Counter(_part(each) for _, found in borne for each in found if each["part"])
    usual = parts.most_common(1)[0][0] if parts else ""
    for page, found in borne:
        if found:
            yield _outcome(page, found, own["symbol"], usual)


def _part(found: re.Match[str]) -> str:
    return " ".join((found["part"] or "").split())


def _outcome(page: Page, found: list[re.Match[str]], symbol: str, usual: str) -> Outcome:
    """What comes of a page; a document with two symbols ("A/79/876-S/2025/230") bears both."""
    place = Place(f"page {page.number}, running head", page.number)
    if any(each["symbol"] == symbol and _part(each) in ("", usual) for each in found):
        return Outcome(Verdict.HELD, place)
    own = f"{symbol} {usual}".strip()
    printed = " ".join(found[0][0].split())
    return Outcome(Verdict.DISAGREED, place, f"{place.label}: reads {printed}; the document's symbol is {own}.")
