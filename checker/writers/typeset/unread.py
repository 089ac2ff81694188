"""What was not read, and why: places with the same reason told together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from checker.writers.typeset.figures import ranges

_PLACE = re.compile(r"(?P<place>(?:“[^”]*”|[^“])*): (?P<reasons>(?:“[^”]*”|[^“:])+)")
_COUNT = re.compile(r"(?P<number>\d+) (?P<noun>.+)")
_TABLE = re.compile(r"the table on page (?P<page>\d+)")


class _Unread(Struct, frozen=True):
    """A place, and one reason why it was not read; the number with which the reason begins stands apart."""

    place: str
    number: str
    reason: str


def unread(said: Iterable[str]) -> Iterator[str]:
    """The reasons, "the tables on pages 39, 42-43: no heads were found", in the order in which they come."""
    together: dict[str, list[_Unread]] = defaultdict(list)
    for each in (each for text in said for each in _parted(text)):
        together[each.reason].append(each)
    for reason, places in together.items():
        numbers = ", ".join(each.number for each in places if each.number)
        yield f"{_joined([each.place for each in places])}{f'{numbers} ' if numbers else ''}{reason}"


def _parted(text: str) -> Iterator[_Unread]:
    """Each reason once; a text without a place before a colon is a reason that stands for itself."""
    found = _PLACE.fullmatch(text)
    place, reasons = (found["place"], found["reasons"]) if found else ("", text)
    for reason in dict.fromkeys(reasons.split("; ")):
        count = _COUNT.fullmatch(reason) if place else None
        yield _Unread(place, *((count["number"], count["noun"]) if count else ("", reason)))


def _joined(places: Sequence[str]) -> str:
    """The places, those that are only tables on pages by the numbers of these."""
    found = [_TABLE.fullmatch(place) for place in places]
    pages = [int(each["page"]) for each in found if each]
    others = [place for place, table in zip(places, found, strict=True) if place and not table]
    tables = [f"the table{'s' * (len(pages) > 1)} on page{'s' * (len(pages) > 1)} {ranges(pages)}"] if pages else []
    return f"{', '.join([*tables, *others])}: " if tables or others else ""
