"""Amounts of money whose digits are set as no amount is: "$1,745.400", "$1 000 00"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages import Language
from checker.languages.characters import levelled
from checker.languages.words import pattern

_BODY = r"(?P<body>[0-9]{1,3}(?:[ ,.][0-9]+){2,})(?!\s?[0-9])"
#: Behind digits that blanks part, a word might be what they count: "$5 000 10 posts".
_APART = re.compile(r"\s?[^\W\d_]")
_GROUP = 3  #: digits of a group [given]
_LAKH = 2  #: digits of a group but the last, in South Asia [given]


class Malformed(Struct, frozen=True):
    """An amount as printed, where it stands, and what was probably meant, if that can be told."""

    text: str
    start: int
    meant: str


def malformed(text: str, language: Language) -> Iterator[Malformed]:
    """The amounts of a text whose digits are grouped as no amount is."""
    level = levelled(text)
    for match in pattern(tuple(language.currencies), behind=rf"\s?{_BODY}").finditer(level):
        first, *groups = re.split("[ ,.]", match["body"])
        marks = re.sub("[0-9]", "", match["body"])
        if " " in marks and _APART.match(level, match.end()):
            continue
        if _is_mixed(marks, groups) and not pattern(tuple(language.scales), r"\s?").match(level, match.end()):
            meant = match[0].replace(match["body"], marks[0].join((first, *groups)))
            yield Malformed(match[0], match.start(), meant)
        elif len(set(marks)) == 1 and not _are_grouped(groups):
            yield Malformed(match[0], match.start(), "")


def _is_mixed(marks: str, groups: list[str]) -> bool:
    """Whether another mark stands before the last three digits: "1,745.400"."""
    alike = len(set(marks[:-1])) == 1 and marks[-1] not in (marks[0], " ")
    return alike and all(len(group) == _GROUP for group in groups)


def _are_grouped(groups: list[str]) -> bool:
    """Whether groups are of three digits, or of two but the last, as in South Asia."""
    *inner, last = groups
    sizes = {len(group) for group in inner}
    return len(last) == _GROUP and sizes in ({_GROUP}, {_LAKH})
