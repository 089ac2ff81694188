"""Which official language a text is written in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from operator import itemgetter

from checker.languages.language import Language

#: The first and the last letter of each script that one official language alone uses.
_SCRIPTS = {"zh": ("㐀", "鿿"), "ar": ("؀", "ۿ"), "ru": ("Ѐ", "ӿ")}
_LATIN = (("A", "Z"), ("a", "z"), ("À", "ÿ"))
_WORD = re.compile(r"[^\W\d_]+")

#: As much text as tells a language for certain.
_ENOUGH = 20_000

#: A Chinese character says as much as several letters.
_WEIGHTS = {"zh": 3, "ar": 1, "ru": 1}


def script_of(text: str) -> str | None:
    """The language whose own script a text is mainly written in; None for Latin letters, or none at all."""
    if text.isascii():
        return None
    letters = Counter(text)
    scripts = {code: _count(letters, span) * _WEIGHTS[code] for code, span in _SCRIPTS.items()}
    code, weight = max(scripts.items(), key=itemgetter(1))
    return code if weight > sum(_count(letters, span) for span in _LATIN) // 2 else None


def _count(letters: Counter[str], span: tuple[str, str]) -> int:
    return sum(count for letter, count in letters.items() if span[0] <= letter <= span[1])


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters in it; so wide a range takes an expression long to compile."""
    first, last = _SCRIPTS["zh"]
    return not text.isascii() and max(text) >= first and any(first <= character <= last for character in text)


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
