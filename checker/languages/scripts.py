"""The letters of the scripts of the six languages, as they stand between the brackets of an expression."""

from __future__ import annotations

from typing import Final

LATIN: Final = "A-Za-zÀ-ÖØ-öø-ÿ"
CYRILLIC: Final = "Ѐ-ӿ"
ARABIC: Final = "ء-ي"
CHINESE: Final = "㐀-鿿"
#: Chinese characters and marks in Unicode, the first and last of each stretch.
CHINESE_SIGNS: Final = (("\u2e80", "\u9fff"), ("\uf900", "\ufaff"), ("\uff00", "\uffef"))
#: The letters that have a case, and those of Russian by themselves.
CAPITALS, SMALL, RUSSIAN_CAPITALS, RUSSIAN_SMALL = "A-ZÀ-ÞА-Я", "a-zà-öø-ÿа-я", "А-Я", "а-я"

#: Signs that lead an item of a list, two of them as fonts of symbols have them.
BULLETS: Final = "•●▪■◦○‣⁃·\uf0b7\uf0a7"

#: Scripts that run from right to left, whole and without their digits.
LEFTWARD: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
LEFTWARD_LETTERS: Final = "\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
#: A lam, and the alefs that it is drawn into; the stroke that makes a word longer; the letters that number items.
LAM, ALEFS, STROKE, ITEMS = "ل", "اأإآ", "\u0640", "أ-ي"
