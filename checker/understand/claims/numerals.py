"""Numbers that are written out: "twenty-nine", "dix-sept", "двадцать девять", 十二个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages import Language
from checker.understand.claims.forms import forms_of

_WORD = re.compile(r"[^\W\d_]+")
_CHINESE = (
    r"(?<![第一二三四五六七八九十百千万两〇零0-9几数])"
    r"([二三四五六七八九两]?十[一二三四五六七八九]?|[二三四五六七八九两]|(?<=[(（，、和及])一)"
    r"(?=个|名|份|次|项|篇|期|场|家|人|种|位|台|辆|所|座|国|组|套)(?!个百分点)"
)
_JOINT = re.compile(r"-|\s|\sy\s|-et-|\set\s")
#: A numeral that is part of a longer word says something else: "two-year", "one-third".
_GLUE = "-'’"


def numerals(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each number written out."""
    return _chinese(text) if language.code == "zh" else _worded(text, language)


def _chinese(text: str) -> Iterator[tuple[int, int, int]]:
    for match in re.finditer(_CHINESE, text):
        yield match.start(), match.end(), _value(match[1])


def _value(digits: str) -> int:
    tens, ten, units = digits.rpartition("十")
    return (_digit(tens) or 1) * 10 + _digit(units) if ten else _digit(units)


def _digit(character: str) -> int:
    return 2 if character == "两" else "〇一二三四五六七八九".find(character) if character else 0


def _worded(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    values = language.prose.numerals
    pending: tuple[int, int, int] | None = None
    for match in forms_of(language).numerals.finditer(text):
        found = (match.start(), match.end(), values[match[0].lower()])
        if pending and _joins(text, pending, found):
            pending = (pending[0], found[1], pending[2] + found[2])
            continue
        if pending and not _is_glued(text, pending):
            yield pending
        pending = found
    if pending and not _is_glued(text, pending):
        yield pending


def _joins(text: str, tens: tuple[int, int, int], units: tuple[int, int, int]) -> bool:
    """Whether units follow tens: "twenty-nine"."""
    return tens[2] >= 20 and tens[2] % 10 == 0 and units[2] < 20 and bool(_JOINT.fullmatch(text, tens[1], units[0]))


def _is_glued(text: str, found: tuple[int, int, int]) -> bool:
    start, end, _ = found
    return (start > 0 and text[start - 1] in _GLUE) or text[end : end + 1] in tuple(_GLUE)
