"""The words before an abbreviation in brackets that it is made of, found by its letters.

After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), but
for this: every letter must open a word or follow one that does, so that few words by chance are taken for a name.
"""

from __future__ import annotations

import re

from checker.languages import LANGUAGES

_WORD = re.compile(r"[^\W_]+")
#: the small words of names in all languages: a report in one cites names in another
PARTICLES = frozenset(word for language in LANGUAGES.values() for word in language.particles)
_SLACK = 5  #: a name has no more words beyond one for each letter [unknown]
BREAK = re.compile(r"[.;:!?()\[\]“”\"«»]")


def spelled_out(short: str, text: str) -> int | None:
    """Where the name begins that ends the text and that an abbreviation is made of; None where there is none.

    The letters are matched from the last to the first, each to the opening of a word if one is at hand; the first
    letter must open the first word. Articles and the like lend letters only where there is no other way.
    """
    breaks = [match.end() for match in BREAK.finditer(text)]
    words = list(_WORD.finditer(text, breaks[-1] if breaks else 0))
    letters = [sign.casefold() for sign in short if sign.isalnum()]
    words = words[-(len(letters) + _SLACK) :]
    if len(letters) < 2 or len(words) < 2:
        return None
    weighty = [word for word in words if word[0].casefold() not in PARTICLES]
    start = _matched(letters, weighty)
    return start if start is not None else _matched(letters, words)


def _matched(letters: list[str], words: list[re.Match[str]]) -> int | None:
    """The beginning of the first word, if the letters can be laid over the words from the back."""
    at = len(words)
    opened = 0
    index = len(letters) - 1
    while index >= 0:
        step = _step_back(letters, index, words, at)
        if step is None:
            return None
        at, index = step
        opened += 1
    return words[at].start() if opened >= 2 and opened * 2 > len(letters) - 1 else None


def _step_back(letters: list[str], index: int, words: list[re.Match[str]], at: int) -> tuple[int, int] | None:
    """The nearest word before `at` that opens with one of the letters up to `index` and holds those behind it."""
    for before in range(at - 1, max(-1, at - 5), -1):
        word = words[before][0].casefold()
        for first in range(index, max(-1, index - 4), -1):
            if word[0] == letters[first] and _holds(word[1:], letters[first + 1 : index + 1]):
                return before, first - 1
    return None


def _holds(word: str, letters: list[str]) -> bool:
    """Whether the letters stand in a word in their order."""
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True
