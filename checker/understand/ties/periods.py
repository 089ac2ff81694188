"""The periods and days that a text names, in one form for all ways to write them."""

from __future__ import annotations

import re
from functools import lru_cache

_CENTURY = r"(?<!\d)(?:19|20)\d\d"
_LETTER = "[A-Za-zÀ-ÿЀ-ӿء-ي]"
#: "1 July 2024 to 30 June 2025"
_FULL_YEAR = re.compile(
    rf"(?<!\d)1\s+\w+\s+(?P<first>{_CENTURY})\b.{{1,20}}?(?<!\d)(?:30|31)\s+\w+\s+(?P<last>{_CENTURY})(?!\d)"
)
_SPAN = re.compile(rf"(?P<first>{_CENTURY})\s?[-–—−/]\s?(?P<last>(?:19|20)?\d\d)(?!\d)")
_DAY = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:er)?\s+(?P<month>(?:de\s)?{_LETTER}{{3,12}}(?:/{_LETTER}+)?)(?:\sde)?\s+"
    rf"(?P<year>{_CENTURY})(?!\d)"
)
_CHINESE_DAY = re.compile(rf"(?P<year>{_CENTURY})\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?日")
_YEAR = re.compile(rf"{_CENTURY}(?![\d,.]?\d)")

#: A period is "2024/25", a year "2024", a day "2025 june 30" (in the document's own word for the month).
Periods = frozenset[str]


@lru_cache(maxsize=4096)
def periods(text: str) -> Periods:
    """The periods, years and days that a text names."""
    if not _may_name(text):
        return frozenset()
    found: set[str] = set()
    for pattern in (_FULL_YEAR, _SPAN, _DAY, _CHINESE_DAY):
        matches = list(pattern.finditer(text))
        if matches:
            found.update(map(_name, matches))
            text = pattern.sub(" ", text)
    return frozenset(found | set(_YEAR.findall(text)))


def _may_name(text: str) -> bool:
    """Whether a year may stand in a text: that is seen much faster than which."""
    return "20" in text or "19" in text


def without_periods(text: str) -> str:
    """The text with a space for each of its periods, years and days."""
    for pattern in (_FULL_YEAR, _SPAN, _DAY, _CHINESE_DAY, _YEAR) if _may_name(text) else ():
        text = pattern.sub(" ", text)
    return text


def without_days(named: Periods) -> Periods:
    """The periods and years among them."""
    return frozenset(each for each in named if " " not in each)


def _name(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if "day" in parts:
        return f"{parts['year']} {parts['month'].casefold()} {parts['day']}"
    return f"{parts['first']}/{parts['last'][-2:]}"


def compatible(one: Periods, other: Periods) -> bool:
    """Whether two texts may speak of one period: a day goes with its year, a year with the period that holds it."""
    return not one or not other or any(_meet(a, b) for a in one for b in other)


def _meet(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if one == other or len(shorter) > 4:
        return one == other
    return _within(shorter, longer) if "/" in longer else longer.startswith(shorter)


def _within(year: str, span: str) -> bool:
    first = int(span[:4])
    return first <= int(year) <= first + (int(span[-2:]) - first) % 100
