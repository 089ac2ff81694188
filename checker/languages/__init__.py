"""The six official languages as values, and which of them a text is written in: by its script, or its commonest words.

A language is a folder with two letters for a name that holds one `LANGUAGE`; there is no list to add it to. The terms
of rules have its words in `rules/terms`. Nothing else speaks of it, but `scripts` where it has letters of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from operator import itemgetter
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from checker.languages.language import Language
from checker.languages.scripts import CHINESE

__all__ = ["LANGUAGES", "OF", "Language", "all_words", "detect", "has_chinese", "script_of"]

_LATIN = (("A", "Z"), ("a", "z"), ("À", "ÿ"))
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 20_000  #: as much text as tells a language for certain


def _load() -> dict[str, Language]:
    codes = sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2)
    return {code: import_module(f"{__name__}.{code}").LANGUAGE for code in codes}


#: The official languages by their two-letter codes.
LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(_load())


def all_words(of: Callable[[Language], Iterable[str]]) -> tuple[str, ...]:
    """What all languages have of one kind, each word once, the longest first."""
    words = {word for language in LANGUAGES.values() for word in of(language)}
    return tuple(sorted(sorted(words), key=len, reverse=True))


#: What stands between a scale and its currency, as an expression: "millions of dollars", "millions d’euros".
OF: Final = "|".join(
    word.replace("'", "['’]") if word.endswith("'") else rf"{word}\s" for word in all_words(lambda each: each.joints)
)


def script_of(text: str) -> str | None:
    """The language whose own script a text is mainly written in; None for Latin letters, or none at all."""
    if text.isascii():
        return None
    letters = Counter(text)
    scripts = {each.code: _count(letters, each.script) * each.weight for each in LANGUAGES.values() if each.script}
    code, weight = max(scripts.items(), key=itemgetter(1))
    return code if weight > sum(_count(letters, span) for span in _LATIN) // 2 else None


def _count(letters: Counter[str], span: Sequence[str]) -> int:
    return sum(count for letter, count in letters.items() if span[0] <= letter <= span[1])


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters in it; so wide a range takes an expression long to compile."""
    first, _, last = CHINESE
    return not text.isascii() and max(text) >= first and any(first <= character <= last for character in text)


def detect(text: str) -> str:
    """The two-letter code of the official language that a text is written in; "en" where it gives no sign."""
    sample = text[:_ENOUGH]
    if script := script_of(sample):
        return script
    words = Counter(_WORD.findall(sample.lower()))
    latin = [each for each in LANGUAGES.values() if not each.script]
    scores = {each.code: sum(words[word] for word in each.stop_words) for each in latin}
    best = max(scores.items(), key=lambda item: (item[1], item[0] == "en"))
    return best[0] if best[1] else "en"
