"""Which official language a text is written in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from operator import itemgetter

from checker.languages.language import Language

#: The scripts that one official language alone uses.
_SCRIPTS = {"zh": re.compile(r"[㐀-鿿]"), "ar": re.compile(r"[؀-ۿ]"), "ru": re.compile(r"[Ѐ-ӿ]")}
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
_WORD = re.compile(r"[^\W\d_]+")

#: As much text as tells a language for certain.
_ENOUGH = 20_000

#: A Chinese character says as much as several letters.
_WEIGHTS = {"zh": 3, "ar": 1, "ru": 1}


def script_of(text: str) -> str | None:
    """The language whose own script a text is mainly written in; None for Latin letters, or none at all."""
    scripts = {code: len(found.findall(text)) * _WEIGHTS[code] for code, found in _SCRIPTS.items()}
    code, weight = max(scripts.items(), key=itemgetter(1))
    return code if weight > len(_LATIN.findall(text)) // 2 else None


def detect_among(languages: Mapping[str, Language], text: str) -> str:
    """The code of the language; English where the text gives no sign."""
    sample = text[:_ENOUGH]
    return script_of(sample) or _by_words(languages, sample)


def _by_words(languages: Mapping[str, Language], text: str) -> str:
    words = Counter(_WORD.findall(text.lower()))
    scores = {
        language.code: sum(words[word] for word in language.stop_words)
        for language in languages.values()
        if language.code not in _SCRIPTS
    }
    best = max(scores.items(), key=lambda item: (item[1], item[0] == "en"))
    return best[0] if best[1] else "en"
