"""Where a document spells an abbreviation out: in a legend ("GS = General Service") or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages.language import Language
from checker.languages.scripts import ARABIC, CAPITALS
from checker.languages.words import pattern
from checker.understand.abbreviations.letters import BREAK, spelled_out
from checker.understand.passages import Passage, PassageKind

_SHORT = rf"(?:[{CAPITALS}][\w&+/.-]{{0,11}}(?: [A-Z]{{2,6}})?|[{ARABIC}]{{1,3}}(?: [{ARABIC}]{{1,2}}){{0,2}})"
_IS = r"(?:\s*=\s*|\s[—–]\s)"  #: Russian legends set a dash: "С — специалист"
_EQUATION = rf"(?s)(?:^|[,，،;；؛、])\s*({_SHORT}){_IS}(.*?)(?=[,，،;；؛、]\s*{_SHORT}{_IS}|$)"
_ITEM = rf"(?s)(?:^|[;；,，])\s*({_SHORT})[,，]\s+(.*?)(?=[;；,，]\s*{_SHORT}[,，]\s|$)"
_IN_BRACKETS = re.compile(rf"[(（]([{CAPITALS}][\w&-]{{1,11}})[)）]")


class Expansion(Struct, frozen=True):
    """What an abbreviation is said to stand for; from `start` up to `end` of the passage stand its words.

    It `is_bare` where the words stand alone and the abbreviation is only made of their letters.
    """

    short: str
    long: str
    passage: Passage
    start: int
    end: int
    in_legend: bool = False
    is_bare: bool = False


def expansions(passage: Passage, language: Language) -> Iterator[Expansion]:
    """Every abbreviation that a passage spells out."""
    opening = pattern(language.legends, r"\W*", r"\W*[:：]\s*")
    legend = opening.match(passage.text) if passage.kind in (PassageKind.NOTE, PassageKind.PARAGRAPH) else None
    if legend:
        yield from _listed(passage, legend.end())
    elif passage.kind in (PassageKind.NOTE, PassageKind.PARAGRAPH, PassageKind.HEADING) and not language.titles:
        yield from _defined(passage)


def _listed(passage: Passage, start: int) -> Iterator[Expansion]:
    """The items of a legend, whichever signs it sets between them."""
    body = passage.text[start:]
    item = _EQUATION if "=" in body or re.match(_EQUATION, body) else _ITEM
    for match in re.finditer(item, body):
        long = match[2].strip(" .。;；؛,，،")
        if long:
            yield Expansion(match[1], long, passage, start + match.start(1), start + match.end(2), in_legend=True)


def _defined(passage: Passage) -> Iterator[Expansion]:
    """Names with their abbreviation in brackets behind them: "General Service (GS)"."""
    for short, before, end in _bracketed(passage):
        start = spelled_out(short, before)
        if start is not None:
            yield Expansion(short, before[start:], passage, start, end)


def unspelled(passage: Passage) -> Iterator[Expansion]:
    """Abbreviations in brackets behind words of other letters, with all words of the sentence before them."""
    for short, before, end in _bracketed(passage):
        start = max((match.end() for match in BREAK.finditer(before)), default=0)
        if before[start:].strip() and spelled_out(short, before) is None:
            yield Expansion(short, before[start:], passage, start, end)


def _bracketed(passage: Passage) -> Iterator[tuple[str, str, int]]:
    """Abbreviations in brackets, with the text before them and the place behind them."""
    for match in _IN_BRACKETS.finditer(passage.text):
        if sum(sign.isupper() for sign in match[1]) >= 2:
            yield match[1].removesuffix("s"), passage.text[: match.start()].rstrip(), match.end()
