"""Finding a language's words in a text: whole words where the script sets them apart, anywhere where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct

from checker.languages.scripts import ARABIC, CYRILLIC, LATIN

Meaning = TypeVar("Meaning")

_LETTERS = (LATIN, CYRILLIC)


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first; spaces match any white space.

    Words that need the same guards share them, as far as the order allows: guards are slow to compile and to try.
    """
    ordered = sorted((_before(word), -len(word), _behind(word), word) for word in set(words))
    guarded = groupby(ordered, key=itemgetter(0))
    return "|".join(f"{before}(?:{_runs(group)})" for before, group in guarded) or r"(?!)"


def _runs(group: Iterable[tuple[str, int, str, str]]) -> str:
    """Words that begin alike: one after the other, with what must not stand behind them."""
    runs = groupby(group, key=itemgetter(2))
    return "|".join(f"(?:{'|'.join(_spaced(word) for *_, word in run)}){behind}" for behind, run in runs)


def _spaced(word: str) -> str:
    return word if word.isalnum() else re.escape(word).replace(r"\ ", r"\s+")


def _before(word: str) -> str:
    """What must not stand right before a word: a letter of its script; Chinese needs no guards.

    Arabic glues articles and prepositions to the front of a word, so only its end is guarded. The letters are named in
    both cases, so that none has to be folded.
    """
    letters = _letters(word[0])
    return f"(?<!(?-i:[{letters}]))" if letters else ""


def _behind(word: str) -> str:
    """What must not stand right behind a word."""
    letters = _letters(word[-1]) or (ARABIC if ARABIC[0] <= word[-1] <= ARABIC[-1] else "")
    return f"(?!(?-i:[{letters}]))" if letters else ""


def _letters(character: str) -> str:
    """The letters of the script that a character belongs to, where that sets its words apart by spaces."""
    return next((letters for letters in _LETTERS if re.match(f"[{letters}]", character)), "")


@lru_cache(maxsize=256)
def pattern(words: tuple[str, ...], before: str = "", behind: str = "") -> re.Pattern[str]:
    """The compiled expression that finds any of the words between two others, without regard to case."""
    return re.compile(f"{before}(?:{alternatives(words)}){behind}", re.IGNORECASE)


class Ending(Struct, frozen=True, eq=False):
    """Words at the end of a text, in lower case, the longest first; to look there takes no expression."""

    words: tuple[str, ...]

    def find(self, text: str) -> int | None:
        """Where the word begins that ends a text but for white space."""
        text = text.rstrip().lower()
        if not text.endswith(self.words):
            return None
        starts = (len(text) - len(word) for word in self.words if text.endswith(word))
        return next((start for start in starts if not start or _is_free(text, start)), None)


def _is_free(text: str, start: int) -> bool:
    """Whether no letter of the same script stands right before a word."""
    letters = _letters(text[start])
    return not letters or letters != _letters(text[start - 1])


def ending(words: Iterable[str]) -> Ending:
    """The words, to be looked for at the end of a text."""
    return Ending(tuple(sorted({word.lower() for word in words}, key=len, reverse=True)))


def meaning(word: str, meanings: Mapping[str, Meaning]) -> Meaning:
    """What a word that was found stands for, without regard to case and width of spaces."""
    sought = " ".join(word.lower().split())
    return next(value for key, value in meanings.items() if key.lower() == sought)


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is parted by commas."""
    return tuple(" ".join(word.split()) for word in text.split(","))


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a list in groups that are parted by semicolons."""
    return tuple(words(group) for group in text.split(";"))


def names(text: str) -> tuple[tuple[str, ...], ...]:
    """The names of a list, each with the others that it goes by behind a stroke: "Monday, Tuesday/Tues."."""
    return tuple(tuple(name.split("/")) for name in words(text))


def pairs(text: str) -> dict[str, str]:
    """The words of a list with what stands behind each: "euros EUR, Swiss francs CHF"."""
    split = (word.rpartition(" ") for word in words(text))
    return {word: meant for word, _, meant in split}


def numbers(text: str) -> dict[str, int]:
    """The words of a list with their numbers: "one 1, two 2"."""
    return {word: int(number) for word, number in pairs(text).items()}


def powers(text: str) -> dict[str, Decimal]:
    """The words of a list with the powers of ten that they stand for: "thousand 3, million 6"."""
    return {word: Decimal(10**power) for word, power in numbers(text).items()}
