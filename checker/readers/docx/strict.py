"""Turns Strict Open XML into what Word usually writes: the same markup under other names, with units behind lengths."""

from __future__ import annotations

import re
from decimal import Decimal

STRICT = b"http://purl.oclc.org/ooxml/"
USUAL = b"http://schemas.openxmlformats.org/"
NAMED = re.compile(re.escape(STRICT) + rb"(\w+)/")
LENGTH = re.compile(rb'(<w:(?:sz|szCs|position)\s[^<>]*?)?="(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)"')
#: twips in each unit [given]
TWIPS = {b"pt": Decimal(20), b"pc": Decimal(240), b"pi": Decimal(240), b"in": Decimal(1440)} | {
    b"cm": Decimal("566.93"),
    b"mm": Decimal("56.693"),
}
HALF_POINT = 10  #: twips in the half points in which the size of letters is told [given]


def ordinary(data: bytes) -> bytes:
    """The bytes of a part as Word usually writes them."""
    if STRICT not in data:
        return data
    return LENGTH.sub(without_unit, NAMED.sub(USUAL + rb"\1/2006/", data))


def without_unit(found: re.Match[bytes]) -> bytes:
    """A length in twips, or the size of letters in half points."""
    letters, number, unit = found.groups()
    length = Decimal(number.decode()) * TWIPS[unit] / (HALF_POINT if letters else 1)
    return (letters or b"") + b'="%d"' % round(length)
