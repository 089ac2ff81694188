"""Finding a language's words in a text: whole words where the script sets them apart, anywhere where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from msgspec import Struct

Meaning = TypeVar("Meaning")

_LETTERS = ("A-Za-zÀ-ÖØ-öø-ÿ", "Ѐ-ӿ")


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for any of the words, the longest first; spaces match any white space.

    Words that need the same guards share them, as far as the order allows: guards are slow to compile and to try.
    """
    ordered = sorted((-len(word), _guards(word), word) for word in set(words))
    runs = groupby(ordered, key=itemgetter(1))
    return "|".join(_guarded(guards, [word for *_, word in run]) for guards, run in runs) or r"(?!)"


def _guarded(guards: tuple[str, str], words: Iterable[str]) -> str:
    bodies = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return f"{guards[0]}(?:{bodies}){guards[1]}"


def _guards(word: str) -> tuple[str, str]:
    """What must not stand right before and right after a word: a letter of its script; Chinese needs no guards.

    Arabic glues articles and prepositions to the front of a word, so only its end is guarded. The letters are named in
    both cases, so that none has to be folded.
    """
    first, last = _letters(word[0]), _letters(word[-1]) or ("ء-ي" if "ء" <= word[-1] <= "ي" else "")
    return f"(?<!(?-i:[{first}]))" if first else "", f"(?!(?-i:[{last}]))" if last else ""


def _letters(character: str) -> str:
    """The letters of the script that a character belongs to, where that sets its words apart by spaces."""
    return next((letters for letters in _LETTERS if re.match(f"[{letters}]", character)), "")


@lru_cache(maxsize=256)
def pattern(words: tuple[str, ...], before: str = "", behind: str = "") -> re.Pattern[str]:
    """The compiled expression that finds any of the words between two others, without regard to case."""
    return re.compile(f"{before}(?:{alternatives(words)}){behind}", re.IGNORECASE)


class Ending(Struct, frozen=True, eq=False):
    """Words at the end of a text: a quick look, which costs hardly anything, goes before a careful one."""

    lowered: tuple[str, ...]
    careful: re.Pattern[str]

    def find(self, text: str) -> re.Match[str] | None:
        """The word that ends a text, with the white space behind it."""
        return self.careful.search(text) if text.rstrip().lower().endswith(self.lowered) else None


def ending(words: Iterable[str]) -> Ending:
    """The words, to be looked for at the end of a text."""
    known = tuple(words)
    return Ending(tuple(word.lower() for word in known), pattern(known, behind=r"\s*$"))


def meaning(word: str, meanings: Mapping[str, Meaning]) -> Meaning:
    """What a word that was found stands for, without regard to case and width of spaces."""
    sought = " ".join(word.lower().split())
    return next(value for key, value in meanings.items() if key.lower() == sought)
