"""Numbers that are no amounts: years, letters, Roman and Chinese numerals."""

from __future__ import annotations

from typing import Final

#: A year as an expression.
YEAR: Final = "(?:19|20)[0-9]{2}"
#: Roman numerals as an expression; C, D and M are letters, for hardly a list is so long.
ROMAN: Final = "[IVXL]+"
#: What the signs of Roman numerals are worth, the highest first. [given]
_WORTH: Final = (
    *((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")),
    *((9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_DIGITS, _ZEROS, _TWO, _TEN = "一二三四五六七八九", "〇零", "两", "十"
_PLACES: Final = {_TEN: 10, "百": 100, "千": 1000}  #: what a place is worth [given]
#: Chinese numerals as an expression.
CHINESE: Final = f"[{_DIGITS}{_TEN}]+"
#: In Chinese a measure word says that things are counted, not so 项 behind figures ("第3项"); before it a figure may be
#: "more than" what is printed.
COUNTERS, MORE, SOME = "个名份次篇期场家人种位台辆所座国组套", "多余", "多余几"
#: What is counted in figures, whatever stands before them.
COUNTED: Final = rf"\s?[万亿{MORE}]*\s?[{COUNTERS}%]"
#: What is counted in Chinese numerals: a single one is too common a word where nothing sets it apart.
WRITTEN: Final = (
    rf"(?<![第{_DIGITS}百千万{_TEN}{_TWO}{_ZEROS}0-9几数])"
    rf"([{_DIGITS}{_TWO}百千{_TEN}{_ZEROS}]{{2,}}|[{_DIGITS[1:]}{_TWO}{_TEN}]|(?<=[(（，、和及])一)"
    rf"(?=[{COUNTERS}项])(?!个百分点)"
)


def letters(number: int) -> str:
    """1 as "a", 27 as "aa", the way Word goes on after "z"."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """4 as "IV"."""
    text = ""
    for worth, sign in _WORTH:
        text += sign * (number // worth)
        number %= worth
    return text


def roman_value(text: str) -> int | None:
    """What a Roman numeral is worth, without regard to case; nothing where a sign is none."""
    worth = {sign: value for value, sign in _WORTH if len(sign) == 1}
    values = [worth.get(sign, 0) for sign in text.upper()]
    if not values or not all(values):
        return None
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def chinese(number: int) -> str:
    """12 as "十二"; numbers above 99 are left to figures."""
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    ten = "" if not tens else ("" if tens == 1 else _DIGITS[tens - 1]) + _TEN
    return ten + (_DIGITS[ones - 1] if ones else "" if tens else _ZEROS[0])


def chinese_value(text: str) -> int:
    """The number that Chinese digits and places are; nothing where two digits stand side by side, or a sign is none."""
    value, held = 0, ""
    for sign in text:
        if sign in _PLACES:
            value, held = value + _PLACES[sign] * (_digit(held) if held else 1), ""
        elif held or (sign not in _ZEROS and not _digit(sign)):
            return 0
        elif sign not in _ZEROS:
            held = sign
    return value + (_digit(held) if held else 0)


def _digit(sign: str) -> int:
    return 2 if sign == _TWO else _DIGITS.find(sign) + 1
