"""Numbers that are written out: "twenty-nine", "dix-sept", "двадцать девять", 十二个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages import Language
from checker.languages.numerals import WRITTEN, chinese_value
from checker.languages.words import pattern
from checker.understand.claims.forms import forms_of

_HUNDRED, _THOUSAND = 100, 1000  #: what multiplies the number before it [given]
#: A numeral that is part of a longer word says something else: "two-year", "one-third".
_GLUE = "-'’"


def numerals(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each number written out."""
    return _chinese(text) if language.unspaced else _worded(text, language)


def _chinese(text: str) -> Iterator[tuple[int, int, int]]:
    for match in re.finditer(WRITTEN, text):
        if value := chinese_value(match[1]):
            yield match.start(), match.end(), value


def _worded(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """The numbers of which each word is one or part of one."""
    run: list[tuple[int, int, int]] = []
    for match in forms_of(language).numerals.finditer(text):
        word = (match.start(), match.end(), language.prose.numerals[match[0].lower()])
        if run and not _joins(text, run, word, language):
            yield from _number(text, run, language)
            run = []
        run.append(word)
    if run:
        yield from _number(text, run, language)


def _number(text: str, run: list[tuple[int, int, int]], language: Language) -> Iterator[tuple[int, int, int]]:
    """The number that words joined are, with the "one" behind them; none where they are part of something else."""
    start, end, value = run[0][0], run[-1][1], _total([word[2] for word in run])
    single = pattern(language.prose.single, f"(?:{forms_of(language).joint.pattern})")
    one = single.match(text, end) if _takes_units(run[-1][2]) else None
    end, value = (one.end(), value + 1) if one else (end, value)
    vague = len(run) == 1 and value in (_HUNDRED, _THOUSAND)  # "several hundred", "5 thousand", "pour cent"
    if not vague and not _is_glued(text, start, end):
        yield start, end, value


def _joins(text: str, run: list[tuple[int, int, int]], word: tuple[int, int, int], language: Language) -> bool:
    """Whether a word goes on with a number: "twenty-nine", "two hundred and five"."""
    _, end, last = run[-1]
    between, forms = (end, word[0]), forms_of(language)
    if word[2] in (_HUNDRED, _THOUSAND):
        return last < word[2] and bool(forms.joint.fullmatch(text, *between))
    if last >= _HUNDRED:
        joints = (forms.joint, forms.joint_of_hundreds)
        return word[2] < last and any(joint.fullmatch(text, *between) for joint in joints)
    return _takes_units(last) and word[2] < 20 and bool(forms.joint.fullmatch(text, *between))


def _takes_units(value: int) -> bool:
    """Whether units may follow: behind twenty, thirty and so on."""
    return 20 <= value < _HUNDRED and value % 10 == 0


def _total(values: list[int]) -> int:
    total, held = 0, 0
    for value in values:
        if value == _THOUSAND:
            total, held = total + max(1, held) * value, 0
        else:
            held = max(1, held) * value if value == _HUNDRED else held + value
    return total + held


def _is_glued(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1] in _GLUE) or text[end : end + 1] in tuple(_GLUE)
