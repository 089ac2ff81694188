"""Whether two names are the same, nearly the same, or different names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from unicodedata import normalize

from checker.languages import has_chinese
from checker.understand.abbreviations.letters import PARTICLES
from checker.understand.inflection import uninflected

_WORD = re.compile(r"[^\W_]+")
_ACCENT = re.compile("(?<=[a-z])[\u0300-\u036f]+")  #: combining signs of Latin letters [given]
_ALIKE = 90  #: so many per cent of their letters, where all that differs is the spelling [unknown]
#: Names that share so many per cent of their words, or Chinese characters, are taken for one another. [unknown]
_NEAR = 60


class Likeness(StrEnum):
    """How two names go together."""

    SAME = "same"
    NEAR = "near"
    OTHER = "other"


@lru_cache(maxsize=4096)
def compare(first: str, second: str) -> Likeness:
    """How two names go together.

    Case, articles, accents, number, inflection, spaces and words around one of them make no difference.
    """
    here, there = parts(first), parts(second)
    shorter, longer = sorted((here, there), key=len)
    if _contained(shorter, longer) or "".join(here) == "".join(there) or _letters(first) == _letters(second):
        return Likeness.SAME
    enough = max(2, -(-_NEAR * len(longer) // 100))
    if len(set(here) & set(there)) >= enough and _in_order(here, there) >= enough:
        return Likeness.NEAR
    return Likeness.NEAR if _spelled_alike("".join(here), "".join(there)) else Likeness.OTHER


def _contained(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether one name opens or ends the other, with two words at least, or is all of it."""
    size = len(shorter)
    return shorter == longer or (size >= 2 and (longer[:size] == shorter or longer[-size:] == shorter))


def _in_order(here: Sequence[str], there: Sequence[str]) -> int:
    """How many words two names share in the same order."""
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def _spelled_alike(first: str, second: str) -> bool:
    """Whether a letter or two make the difference between two long names."""
    if min(len(first), len(second)) < 8 or abs(len(first) - len(second)) > 2:
        return False
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return all(100 * ratio() >= _ALIKE for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio))


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """The words of a name by their stems, or its Chinese characters."""
    name = _plain(name)
    if has_chinese(name):
        return tuple(sign for sign in name if sign.isalnum())
    return tuple(_stem(word) for word in _WORD.findall(name) if word not in PARTICLES)


def _letters(name: str) -> str:
    """The letters of a name without the spaces between them, some of which may not have been read."""
    return "".join(_WORD.findall(_plain(name)))


def _plain(name: str) -> str:
    """A name without case and accents, which capitals may lack."""
    name = normalize("NFKD", name.casefold())
    return normalize("NFKC", _ACCENT.sub("", name)).replace("isation", "ization").replace("’", "'")


def _stem(word: str) -> str:
    """A word without what number and case put at its end."""
    word = uninflected(word)
    if len(word) > 4 and word.endswith(("ies", "aux")):
        return word[:-3] + ("y" if word.endswith("ies") else "al")
    singular = word[:-1] if word.endswith(("s", "x")) else word
    return (singular[:-1] if singular.endswith("e") else singular) if len(word) > 3 else word
