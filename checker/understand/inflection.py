"""Words without what case, number and articles put at their ends."""

from __future__ import annotations

import re

from checker.languages import all_words
from checker.languages.scripts import ARABIC, CYRILLIC

_ENDING = re.compile(rf"(?<=[{CYRILLIC}]{{3}})(?:{'|'.join(all_words(lambda each: each.inflections))})$")
_ARTICLE = re.compile(rf"^(?:{'|'.join(all_words(lambda each: each.articles))})(?=[{ARABIC}]{{3}})")


def uninflected(word: str) -> str:
    """A word of Cyrillic letters without what number and case put at its end; any other as it is."""
    return word if word.isascii() else _ENDING.sub("", word)


def bare(word: str) -> str:
    """A word without case and number, and without the article that is glued to its front."""
    if not word.isascii():
        word = _ARTICLE.sub("", uninflected(word))
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
