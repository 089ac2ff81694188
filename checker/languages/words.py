"""Finding a language's words in a text: whole words where the script sets them apart, anywhere where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

Meaning = TypeVar("Meaning")

_LETTERS = {"latin": "A-Za-zÀ-ÖØ-öø-ÿ", "cyrillic": "Ѐ-ӿ"}


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first; spaces match any white space."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(_whole(word) for word in ordered) or r"(?!)"


def _whole(word: str) -> str:
    body = re.escape(word).replace(r"\ ", r"\s+")
    return _edge(word[0], "(?<![%s])") + body + _edge(word[-1], "(?![%s])") + _arabic_end(word)


def _edge(character: str, guard: str) -> str:
    """The guard against a neighbouring letter of the same script; Chinese needs none."""
    for letters in _LETTERS.values():
        if re.match(f"[{letters}]", character):
            return guard % letters
    return ""


def _arabic_end(word: str) -> str:
    """Arabic glues articles and prepositions to the front of a word, so only its end is guarded."""
    return "(?![ء-ي])" if "ء" <= word[-1] <= "ي" else ""


@lru_cache(maxsize=256)
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """The compiled expression that finds any of the words, without regard to case."""
    return re.compile(alternatives(words), re.IGNORECASE)


def meaning(word: str, meanings: Mapping[str, Meaning]) -> Meaning:
    """What a word that was found stands for, without regard to case and width of spaces."""
    sought = " ".join(word.lower().split())
    return next(value for key, value in meanings.items() if key.lower() == sought)
