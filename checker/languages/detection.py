"""Which official language a text is written in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import itemgetter

from checker.languages.language import Language
from checker.languages.scripts import CHINESE

_LATIN = (("A", "Z"), ("a", "z"), ("À", "ÿ"))
_WORD = re.compile(r"[^\W\d_]+")

#: As much text as tells a language for certain.
_ENOUGH = 20_000


def script_among(languages: Mapping[str, Language], text: str) -> str | None:
    """The language whose own script a text is mainly written in; None for Latin letters, or none at all."""
    if text.isascii():
        return None
    letters = Counter(text)
    scripts = {each.code: _count(letters, each.script) * each.weight for each in languages.values() if each.script}
    code, weight = max(scripts.items(), key=itemgetter(1))
    return code if weight > sum(_count(letters, span) for span in _LATIN) // 2 else None


def _count(letters: Counter[str], span: Sequence[str]) -> int:
    return sum(count for letter, count in letters.items() if span[0] <= letter <= span[1])


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters in it; so wide a range takes an expression long to compile."""
    first, _, last = CHINESE
    return not text.isascii() and max(text) >= first and any(first <= character <= last for character in text)


def detect_among(languages: Mapping[str, Language], text: str) -> str:
    """The code of the language; English where the text gives no sign."""
    sample = text[:_ENOUGH]
    return script_among(languages, sample) or _by_words(languages, sample)


def _by_words(languages: Mapping[str, Language], text: str) -> str:
    words = Counter(_WORD.findall(text.lower()))
    scores = {
        language.code: sum(words[word] for word in language.stop_words)
        for language in languages.values()
        if not language.script
    }
    best = max(scores.items(), key=lambda item: (item[1], item[0] == "en"))
    return best[0] if best[1] else "en"
