"""Whether a head or a label is what a rule calls it: words of the vocabulary, in any of its languages.

Case, width, dashes, line wraps and, in Chinese, spaces do not count. Of several terms on one head the longest phrase
wins: "支出百分比" is a percentage and not an expenditure, "percentage of the approved budget" is not a budget.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from checker.languages import all_words, has_chinese
from checker.languages.characters import evened, without_gaps
from checker.model.rule import Term

_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
_QUOTES = {"’": "'", "‘": "'", "\xad": "", "\u200b": "", "\u200e": "", "\u200f": ""}
_WRAP = re.compile(r"(?<=\w)- (?=\w)")
_NOTES = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")

#: After these words a head speaks of something else than itself: "balance of the appropriation".
_LINK = re.compile(rf"\s(?:{'|'.join(all_words(lambda each: each.linking))})\s")
#: A label that ends in "total" is no total after these: "percentage of total".
_BEFORE = re.compile(rf"(?:^|\s)(?:{'|'.join(all_words(lambda each: each.leading))})\s*$")

#: Terms that name the sum of a table; their words must be the head word of a label.
TOTALS = frozenset({"total", "subtotal"})

#: Terms that say how a line takes part in a sum, whatever else it is called.
PARTS = (
    *("of-which", "not-counted", "for-information", "taken-off", "perhaps-taken-off"),
    *("fewer", "average", "first-day", "last-day", "all", "whole", "selection"),
)
OF_WHICH, NOT_COUNTED, FOR_INFORMATION, TAKEN_OFF, PERHAPS_TAKEN_OFF, *_OTHERS = PARTS
FEWER, AVERAGE, FIRST_DAY, LAST_DAY, ALL, WHOLE, SELECTION = _OTHERS

#: Of them those that say of which day a balance is, wherever they stand in its label.
BALANCES = (FIRST_DAY, LAST_DAY)

_OPENING = 3  #: phrases are sought by so many of their first characters [cost]


class Match(NamedTuple):
    """Where a phrase stands in a normalised text."""

    start: int
    end: int


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The text as it is compared: case, width, dashes and spaces evened out."""
    if not text.isascii():
        text = evened(unicodedata.normalize("NFKC", evened(text, _QUOTES)), _DASHES)
    text = " ".join(text.casefold().split())
    if "- " in text:
        text = _WRAP.sub("-", text)
    return without_gaps(text, any) if " " in text else text


class Phrase(Struct, frozen=True):
    """A word of the vocabulary: where it may stand in a text."""

    core: str
    at_start: bool
    at_end: bool
    whole: bool

    def stands(self, text: str, start: int) -> bool:
        """Whether it stands in a normalised text at an offset."""
        end = start + len(self.core)
        if not text.startswith(self.core, start) or (self.at_start and start > 0) or (self.at_end and end < len(text)):
            return False
        return not self.whole or not (_joins(text[start - 1 : start]) or _joins(text[end : end + 1]))


def _joins(character: str) -> bool:
    """Whether a character next to a word makes it a part of a longer one."""
    return character.isalnum() or character in {"_", "-"}


@lru_cache(maxsize=20_000)
def phrase(word: str) -> Phrase:
    """A word as the vocabulary writes it: "approved*" is any head that begins so, "*approved" any that ends so.

    Other words must stand free; Chinese ones need no spaces around them.
    """
    core = plain(word.strip("*"))
    before, after = word.startswith("*"), word.endswith("*")
    whole = not before and not after and not has_chinese(core)
    return Phrase(core, after and not before, before and not after, whole)


def _words(term: Term) -> Iterable[str]:
    return (word for words in term.words.values() for word in words if word.strip("* "))


class Vocabulary:
    """The terms of a rulebook, ready to be held against heads and labels."""

    def __init__(self, terms: Mapping[str, Term], totals: Iterable[str] = ()) -> None:
        """Take the terms, and the names, quoted words too, that stand for sums."""
        self.totals = (TOTALS | frozenset(totals)).difference(BALANCES)
        self._apart = self.totals | frozenset(PARTS)
        self._terms = terms
        self._openings: dict[str, list[tuple[str, Phrase]]] = {}
        for name, term in terms.items():
            for word in _words(term):
                self._openings.setdefault(phrase(word).core[:_OPENING], []).append((name, phrase(word)))
        self._short = [opening for opening in self._openings if len(opening) < _OPENING]
        self._spans: dict[str, dict[str, list[Match]]] = {}
        self._winners: dict[str, dict[str, Match]] = {}

    def words(self, name: str, language: str) -> tuple[str, ...]:
        """The words of a term in a language, as the vocabulary writes them."""
        return self._terms[name].words.get(language, ()) if name in self._terms else ()

    def all_words(self, name: str) -> tuple[str, ...]:
        """The words of a term in all languages."""
        return tuple(_words(self._terms[name])) if name in self._terms else ()

    def head(self, name: str, text: str) -> Match | None:
        """Where `name` stands in a column head, if the head is called so."""
        if name in self._apart:
            return self.label(name, text)
        if name not in self._terms:
            return next(iter(self._found(name, plain(text))), None)
        return self.heads(text).get(name)

    def heads(self, text: str) -> Mapping[str, Match]:
        """The terms, those of sums and their parts aside, that a head is called by, and where they stand."""
        return self._winning(plain(text))

    def label(self, name: str, text: str) -> Match | None:
        """Where `name` stands in a row label, if it is the label's head word: its first, or its last."""
        text = plain(text)
        for match in self._found(name, text):
            if name in BALANCES or (self._leads(match, text) and not self._inside_longer(match, text)):
                return match
        return None

    def names_of(self, text: str) -> list[str]:
        """The terms that stand anywhere in a text, in the order of their names."""
        return sorted(self._all(plain(text)))

    def names(self, name: str, text: str) -> bool:
        """Whether `name` stands anywhere in a text."""
        return bool(self._found(name, plain(text)))

    def is_total(self, text: str) -> bool:
        """Whether a label or head calls its figures a sum."""
        return any(self.label(name, text) for name in sorted(self.totals))

    def _leads(self, match: Match, text: str) -> bool:
        if match.start == 0:
            return True
        rest = _NOTES.sub("", text)
        return match.end >= len(rest.rstrip(" :.,")) and not _BEFORE.search(text[: match.start])

    def _inside_longer(self, match: Match, text: str) -> bool:
        return any(
            other.start <= match.start and match.end <= other.end and other != match
            for found in self._all(text).values()
            for other in found
        )

    def _found(self, name: str, text: str) -> Sequence[Match]:
        """The places of a term in a normalised text, the longest first; a name that is no term stands for itself."""
        if name in self._terms:
            return self._all(text).get(name, ())
        word = phrase(name)
        return [Match(at, at + len(word.core)) for at in range(len(text)) if word.stands(text, at)]

    def _all(self, text: str) -> Mapping[str, Sequence[Match]]:
        """The places of all terms in a normalised text."""
        if text not in self._spans:
            found: dict[str, set[Match]] = {}
            for start, opening in self._opened(text):
                for name, word in self._openings[opening]:
                    if word.stands(text, start):
                        found.setdefault(name, set()).add(Match(start, start + len(word.core)))
            self._spans[text] = {name: sorted(hits, key=_longest_first) for name, hits in found.items()}
        return self._spans[text]

    def _opened(self, text: str) -> Iterator[tuple[int, str]]:
        """Where a phrase may stand in a text, and what it opens with."""
        for start in range(len(text) - _OPENING + 1):
            if (opening := text[start : start + _OPENING]) in self._openings:
                yield start, opening
        for short in self._short:
            if short in text:
                yield from ((start, short) for start in range(len(text)) if text.startswith(short, start))

    def _winning(self, text: str) -> dict[str, Match]:
        """The terms that a head is called by: those of the longest phrase in what the head itself speaks of."""
        if text not in self._winners:
            found = {name: hits[0] for name, hits in self._all(text).items() if name not in self._apart}
            self._winners[text] = _longest(_in_head_phrase(found, text))
        return self._winners[text]


def _longest_first(match: Match) -> tuple[int, int]:
    return match.start - match.end, match.start


def _in_head_phrase(found: dict[str, Match], text: str) -> dict[str, Match]:
    """Of the matches those in the phrase that carries the head: before the first "of", or last in Chinese."""
    if has_chinese(text):
        end = len(_NOTES.sub("", text))
        chosen = {name: match for name, match in found.items() if match.end == end}
    else:
        link = _LINK.search(text)
        chosen = {name: match for name, match in found.items() if link and match.end <= link.start() + 1}
    return chosen or found


def _longest(found: dict[str, Match]) -> dict[str, Match]:
    if not found:
        return {}
    size = max(match.end - match.start for match in found.values())
    longest = {name: match for name, match in found.items() if match.end - match.start == size}
    first = min(match.start for match in longest.values())
    return {name: match for name, match in longest.items() if match.start == first}
