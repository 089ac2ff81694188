"""Where the figures of a text stand that count or measure something; names made of digits are left out.

No quantity is a year, a date, a document symbol, a grade, the number of a paragraph or a table, a telephone number,
a period ("2020-2021"), a list number, the number of a product ("Model® 4800").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages import Language, all_words
from checker.languages.numerals import COUNTED, SOME, YEAR
from checker.languages.scripts import ARABIC, CYRILLIC, LATIN, RUSSIAN_SMALL, SMALL
from checker.languages.words import pattern
from checker.quantities.quantity import Reading, read_quantity
from checker.understand.claims.forms import forms_of

#: What glues a number to a name: letters of scripts with spaces, and marks of symbols, ranges, times and addresses.
_LETTERS = LATIN + CYRILLIC
_BEFORE = re.compile(rf"(?:[{_LETTERS}0-9_#@§°][-.,:/'(]?|[/+=_#@§:]|[®™]\s?|(?<=[0-9])\s?-|[0-9]\s?[-/]\s?|\.)$")
_AFTER = re.compile(rf"-?[{_LETTERS}{ARABIC}_]|[-/:]\s?[0-9]|[.,/][0-9]|-[ ,)]|°[^C]|/[A-Za-z]")
_YEAR = re.compile(YEAR)
_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")  #: 20171019 is a date in one word
_LIST = re.compile(r"\s*[0-9]{1,3}[.)、．]\s?")
_GRADE = re.compile(r"[A-Z]-[0-9],$")  #: "1 D-1,1 P-5": the blank is missing
_SIGN = re.compile(r"(?:(?<=\s)|(?<=\()|^)[-+]$")
#: What stands between the numbers of one list of names: "paragraphs 12, 13 and 15".
_JOINTS = "|".join(map(re.escape, all_words(lambda each: each.citing.joints)))
_LISTED = re.compile(
    rf"\s*(?:,|;|-|–|、|&|\(?[a-z]\)?|[{SMALL}]{{1,4}}|{_JOINTS})?(?:\s+[a-z{RUSSIAN_SMALL}]{{1,3}})?\s*"
)


_REACH = 32  #: no word that belongs to a figure is longer [cost]


class PrintedFigure(Struct, frozen=True):
    """A figure of a text: where it stands with its sign, currency, scale and percentage, and what it says."""

    start: int
    end: int
    reading: Reading
    points: bool = False


def figures(text: str, language: Language, decimal: str | None = None) -> Iterator[PrintedFigure]:
    """The figures of a levelled text, in order; `decimal` is the decimal mark where the document proves one."""
    named = -1  # where the last number ended that is a name
    for match in forms_of(language).number.finditer(text):
        if _is_named(text, match.span(), named, language):
            named = match.end()
        elif figure := _figure(text, match, language, decimal):
            yield figure


def _is_named(text: str, span: tuple[int, int], named: int, language: Language) -> bool:
    """Whether the word before makes a name of the number, or the number goes on with a list of such names."""
    start, end = span
    if language.unspaced and re.compile(COUNTED).match(text, end):
        return False
    if named >= 0 and start - named < 12 and _LISTED.fullmatch(text, named, start):
        return True
    return forms_of(language).numbered.find(text[max(0, start - _REACH) : start]) is not None


def _figure(text: str, match: re.Match[str], language: Language, decimal: str | None) -> PrintedFigure | None:
    start, end = match.span()
    opening = max(0, start - _REACH)
    forms = forms_of(language)
    head = forms.head.find(text[opening:start])
    tail = forms.tail.match(text, end)
    last = tail.end() if tail else end
    first = start if head is None else opening + head
    if head is None and _is_glued(text, start):
        return None
    if last == end and head is None and _is_name(text, match, language):
        return None
    if last == end and _AFTER.match(text, end):
        return None
    return _read(text, (first, start), (end, last), tail, language, decimal)


def _is_glued(text: str, start: int) -> bool:
    freed = _SIGN.search(text, max(0, start - 2), start) or _GRADE.search(text, max(0, start - 4), start)
    return bool(_BEFORE.search(text, max(0, start - 3), start)) and not freed


def _is_name(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a bare number is a year, a day of a month or the number of a list."""
    return bool(
        _YEAR.fullmatch(match[0])
        or _DAY.fullmatch(match[0])
        or _is_dated(text, match.end(), language)
        or _LIST.fullmatch(text[: match.end() + 1])
    )


def _is_dated(text: str, end: int, language: Language) -> bool:
    """Whether a month or an hour stands behind a number; a capital alone is neither ("80 H", men)."""
    found = pattern(language.prose.dated, r"\s?").match(text, end)
    return found is not None and not re.fullmatch(r"\s?[A-Z]", found[0])


def _read(
    text: str,
    head: tuple[int, int],
    tail: tuple[int, int],
    words: re.Match[str] | None,
    language: Language,
    decimal: str | None,
) -> PrintedFigure | None:
    first, last = head[0], tail[1]
    points = bool(words and words["points"])
    printed = text[first : tail[0]] if points else text[first:last]
    if words and (words["more"] or words["more2"]):
        printed = re.sub(rf"\s?[{SOME}]", "", printed)
    for word in language.percents_before:
        printed = printed.replace(word, "%")
    reading = read_quantity(printed, language, decimal, turned=False)
    signed = _SIGN.search(text, max(0, first - 2), first)
    return PrintedFigure(signed.start() if signed else first, last, reading, points) if reading else None
