"""Symbols of United Nations documents ("A/80/605", "ICCD/COP(15)/7"), and what is odd about one as printed."""

from __future__ import annotations

import re

from msgspec import Struct

SERIES = (
    "A|E|S|T|ST|DP|ICCD|FCCC|CBD|UNEP|UNCTAD|TD|JIU|CEDAW|CCPR|CERD|CRC|CRPD|CMW|CAT|HRI|IDB|CCW|DC|CEB|HSP|UNW|LOS"
    "|SPLOS|NPT|ECE|ESCAP|ECA|LC|GEF|BWC|CTOC|CD|UNFPA|CAC|PC"
)  #: what symbols begin with
_SYMBOL = re.compile(rf"(?<![\w/.:@=&?#-])(?:{SERIES})/[^\s,;，；。、：“”’\]»<>（）]*\w[^\s,;，；。、：“”’\]»<>（）]*")
_CONFUSED = re.compile(r"(?<![A-Za-z\d])(?=[\dOolI]*\d)(?=\d*[OolI])[\dOolI]+(?![A-Za-z\d])")
_DIGITS = str.maketrans("OolI", "0011")
_UNPOINTED = re.compile(r"(?<=/)(Add|Corr|Rev|Amend)(?=\d)|(?<=/)(add|corr|rev)(?=\.?\d)")


class Odd(Struct, frozen=True):
    """A symbol that is not well formed, where it stands in a text, and what was probably meant."""

    text: str
    start: int
    meant: str
    is_slip: bool


def symbols(text: str) -> tuple[tuple[str, int], ...]:
    """The symbols that a text cites, as printed, and where they begin."""
    return tuple((_closed(found[0]), found.start()) for found in _SYMBOL.finditer(text)) if "/" in text else ()


def _closed(symbol: str) -> str:
    """A symbol without the signs behind it, but with its brackets."""
    symbol = symbol.rstrip(".):*-/")
    return symbol + ")" * (symbol.count("(") - symbol.count(")"))


def odd(symbol: str, start: int) -> Odd | None:
    """What is odd about a symbol; a letter for a digit and a doubled slash are slips, other forms only unusual."""
    mended = re.sub("/{2,}", "/", _CONFUSED.sub(lambda found: found[0].translate(_DIGITS), symbol))
    if mended != symbol:
        return Odd(symbol, start, mended, True)
    pointed = _UNPOINTED.sub(lambda found: f"{found[0].title()}.", symbol).replace("..", ".").replace("/(", "(")
    return Odd(symbol, start, pointed, False) if pointed != symbol else None
