"""Where abbreviations stand in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages.scripts import RUSSIAN_CAPITALS
from checker.understand.passages import Passage

_TOKEN = re.compile(rf"([A-Z{RUSSIAN_CAPITALS}]{{2,10}})(?:s|’s|'s)?(?![\w/&-]|\.\w|\(\d|\s?[:：])")
_ROMAN = re.compile(r"[IVXLC]+")


class Use(Struct, frozen=True):
    """An abbreviation in a passage; `explained` where brackets next to it tell more."""

    short: str
    passage: Passage
    start: int
    explained: bool


def uses(passage: Passage) -> Iterator[Use]:
    """The abbreviations of a passage; Roman numerals, words before a colon and of a text in capitals are none."""
    found = [match for match in _TOKEN.finditer(passage.text) if _stands_alone(match)]
    if found and not _is_shouted(passage.text):
        for match in found:
            yield Use(match[1], passage, match.start(), _is_explained(passage.text, match.start(), match.end()))


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether a word in capitals is no Roman numeral and no part of a longer word or symbol."""
    before = match.string[match.start() - 1] if match.start() else " "
    return not (before.isalnum() or before in "_/.&$€-" or _ROMAN.fullmatch(match[1]))


def _is_shouted(text: str) -> bool:
    """Whether a text is set in capitals throughout: more than half of its letters are."""
    return 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def _is_explained(text: str, start: int, end: int) -> bool:
    """Whether an abbreviation stands in brackets, alone or before its name, or has brackets with words behind it."""
    before, behind = text[:start].rstrip("“\"'‘"), text[end:].lstrip("”\"'’")
    bracketed = before.endswith(("(", "（")) and behind.startswith((")", "）", ",", ";", "，"))
    return bracketed or re.match(r"\s?[(（][^()（）]*?[^\W\d_]{2,}\W+[^\W\d_]{2,}", behind) is not None
