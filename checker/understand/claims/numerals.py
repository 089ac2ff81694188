"""Numbers that are written out: "twenty-nine", "dix-sept", "двадцать девять", 十二个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.languages import Language
from checker.languages.words import pattern
from checker.understand.claims.forms import forms_of

_DIGITS = "一二三四五六七八九"
_CHINESE = (
    r"(?<![第一二三四五六七八九十百千万两〇零0-9几数])"
    r"([一二三四五六七八九两十百千〇零]{2,}|[二三四五六七八九两十]|(?<=[(（，、和及])一)"
    r"(?=个|名|份|次|项|篇|期|场|家|人|种|位|台|辆|所|座|国|组|套)(?!个百分点)"
)
_PLACES = {"十": 10, "百": 100, "千": 1000}  #: what a place is worth [given]
_JOINT = re.compile(r"-|\s|\sy\s|-et-|\set\s")
_AND = re.compile(r"\sand\s")
_HUNDRED, _THOUSAND = 100, 1000  #: what multiplies the number before it [given]
#: A numeral that is part of a longer word says something else: "two-year", "one-third".
_GLUE = "-'’"


def numerals(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """Start, end and value of each number written out."""
    return _chinese(text) if language.code == "zh" else _worded(text, language)


def _chinese(text: str) -> Iterator[tuple[int, int, int]]:
    for match in re.finditer(_CHINESE, text):
        if value := _value(match[1]):
            yield match.start(), match.end(), value


def _value(digits: str) -> int:
    """The number that Chinese digits and places are; nothing where two digits stand side by side."""
    value, held = 0, ""
    for character in digits:
        if character in _PLACES:
            value, held = value + _PLACES[character] * (_digit(held) if held else 1), ""
        elif held:
            return 0
        elif character not in "〇零":
            held = character
    return value + (_digit(held) if held else 0)


def _digit(character: str) -> int:
    return 2 if character == "两" else _DIGITS.find(character) + 1


def _worded(text: str, language: Language) -> Iterator[tuple[int, int, int]]:
    """The numbers of which each word is one or part of one."""
    run: list[tuple[int, int, int]] = []
    for match in forms_of(language).numerals.finditer(text):
        word = (match.start(), match.end(), language.prose.numerals[match[0].lower()])
        if run and not _joins(text, run, word):
            yield from _number(text, run, language)
            run = []
        run.append(word)
    if run:
        yield from _number(text, run, language)


def _number(text: str, run: list[tuple[int, int, int]], language: Language) -> Iterator[tuple[int, int, int]]:
    """The number that words joined are, with the "one" behind them; none where they are part of something else."""
    start, end, value = run[0][0], run[-1][1], _total([word[2] for word in run])
    one = pattern(language.prose.single, f"(?:{_JOINT.pattern})").match(text, end) if _takes_units(run[-1][2]) else None
    end, value = (one.end(), value + 1) if one else (end, value)
    vague = len(run) == 1 and value in (_HUNDRED, _THOUSAND)  # "several hundred", "5 thousand", "pour cent"
    if not vague and not _is_glued(text, start, end):
        yield start, end, value


def _joins(text: str, run: list[tuple[int, int, int]], word: tuple[int, int, int]) -> bool:
    """Whether a word goes on with a number: "twenty-nine", "two hundred and five"."""
    _, end, last = run[-1]
    between = (end, word[0])
    if word[2] in (_HUNDRED, _THOUSAND):
        return last < word[2] and bool(_JOINT.fullmatch(text, *between))
    if last >= _HUNDRED:
        return word[2] < last and bool(_JOINT.fullmatch(text, *between) or _AND.fullmatch(text, *between))
    return _takes_units(last) and word[2] < 20 and bool(_JOINT.fullmatch(text, *between))


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
