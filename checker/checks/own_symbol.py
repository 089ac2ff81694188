"""A text that names "the present report" by its symbol names it by that of the masthead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.checks import Analysis, Options, Outcome, held, wrong
from checker.languages.words import pattern
from checker.understand.structure.symbols import symbols

_NUMBER = re.compile(r"[0-9]+")
_PART = re.compile(r"/(?:Add|Rev|Corr|Amend)\.[0-9]+")  #: an addendum is of the document's series


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each symbol in parentheses behind "the present report" against the masthead's."""
    own = next(iter(symbols(analysis.document.masthead.symbol or "")), None)
    if own is None:
        return
    present = pattern(analysis.language.citing.present, behind=r"\s?[(（]$")
    for passage in analysis.paragraphs:
        for symbol, start in symbols(passage.text):
            if present.search(passage.text, 0, start) and _is_of_the_series(symbol, own[0]):
                end = start + len(symbol)
                says = f"names the present document {symbol}; its symbol is {own[0]}."
                same = symbol.startswith(own[0]) or own[0].startswith(symbol)  # but for an addendum that one names
                yield held(passage, start, end) if same else wrong(passage, start, end, says)


def _is_of_the_series(one: str, other: str) -> bool:
    """Whether symbols differ in nothing but numbers: of a response to the present report, it is another's."""
    bare, of_ours = (_NUMBER.sub("", _PART.sub("", symbol)) for symbol in (one, other))
    return bare == of_ours
