"""The six official languages as values: number marks, nil signs, scale words, caption words.

A language is a folder with two letters for a name that holds one `LANGUAGE`; there is no list to add it to. The terms
of rules have its words in `rules/terms`. Nothing else speaks of it, but `scripts` where it has letters of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from checker.languages.detection import detect_among, has_chinese, script_among
from checker.languages.language import Language

__all__ = ["LANGUAGES", "OF", "Language", "all_words", "detect", "has_chinese", "script_of"]


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
    return script_among(LANGUAGES, text)


def detect(text: str) -> str:
    """The two-letter code of the official language that a text is written in; "en" where it gives no sign."""
    return detect_among(LANGUAGES, text)
