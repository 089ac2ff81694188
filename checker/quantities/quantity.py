"""Reading one printed figure in a language: value, step, sign, unit words; never by way of a float.

    40 935.9   (173,808)   −12   +3   – (nil)   92.4%   $48,004,100   ١٢٫٥   147 万   21 [25]   38ᵃ   1.2E+06   $(120)

What is no single figure (a date, "2024/25", "P-5", a document symbol, two figures) is no quantity. A figure that can
be read in two ways ("1.234" in Spanish) has an `other` value; the rest of its column decides, see `columns`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, cached_property, lru_cache

from msgspec import Struct

from checker.languages import OF, Language
from checker.languages.characters import unified
from checker.languages.words import alternatives, meaning


class Reading(Struct, frozen=True):
    """What one text says: `value` and the worth `step` of its last digit, both before the text's own `scale` word.

    `other` is the second value that an ambiguous text may have; `decimal` is the decimal mark that the text proves to
    be in use, `turned` whether it proves that its groups of digits stand in the reverse order. `bracketed` is a second
    figure in square brackets, as printed; `currency` a code such as "USD".
    """

    text: str
    value: Decimal
    step: Decimal
    nil: bool = False
    percent: bool = False
    scale: Decimal = Decimal(1)
    currency: str | None = None
    bracketed: Decimal | None = None
    marks: str = ""
    other: Decimal | None = None
    decimal: str | None = None
    turned: bool | None = None

    @property
    def whole(self) -> bool:
        """Whether it is printed without decimals and without a scale word."""
        return self.step == 1 and self.scale == 1


Way = tuple[Decimal, Decimal, str | None]  #: a value, its step, and the decimal mark that is proven by reading it so

#: Longer texts are no figures. [unknown]
_LONGEST = 80
#: Longer rows of digits are no figures; those that fit are exact in decimal arithmetic. [unknown]
_MOST_DIGITS = 24

# A glued letter k or m is no footnote mark but stands for thousands or millions. Sets that fold no case compile fast.
_MARKS = r"(?P<marks>(?-i:\s?[*†‡ªᵃ-ᵛˢ⁰-⁹¹²³]+|(?![KMkm])[A-Za-z](?:,\s?[A-Za-z])*(?![A-Za-z]))*)"
_BRACKET = r"(?:\s*\[\s*(?P<bracketed>[^\[\]]{1,20}?)\s*\])?"
_BODY = r"(?P<body>(?:[.,\u066b])?[0-9](?:[0-9 .,'\u066b\u066c]*[0-9])?)"


class _Forms:
    """How one language prints figures, as expressions."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._shapes: dict[str | None, tuple[re.Pattern[str], re.Pattern[str]]] = {}

    @cached_property
    def figure(self) -> re.Pattern[str]:
        """The shape of a figure: sign and currency before, per cent, scale and currency behind."""
        percent, currency = alternatives(self._language.percents), alternatives(self._language.currencies)
        return re.compile(
            rf"(?:(?P<currency0>{currency})\s*(?=\())?(?P<open>\()?\s*(?P<percent0>%)?\s*(?P<sign>[+-])?"
            rf"\s*(?P<currency>{currency})?\s*(?P<sign2>[+-])?\s*{_BODY}(?P<power>E[+-]\d{{1,2}})?"
            rf"\s*(?P<percent>{percent})?\s*(?P<scale>{alternatives(self._language.scales)})?"
            rf"\s*(?:{OF})?\s*(?P<currency2>{currency})?"
            rf"\s*(?P<close>\))?\s*(?P<percent2>{percent})?{_BRACKET}{_MARKS}",
            re.IGNORECASE,
        )

    @cached_property
    def nil(self) -> re.Pattern[str]:
        """A dash that stands for nothing."""
        signs = "|".join(re.escape(unified(sign)) for sign in self._language.nils)
        return re.compile(rf"(?:{signs}){{1,3}}{_BRACKET}{_MARKS}", re.IGNORECASE)

    @cached_property
    def missing(self) -> frozenset[str]:
        """What says that a figure is not available."""
        return frozenset(unified(sign).lower() for sign in self._language.missing)

    def shapes(self, decimal: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """A whole number and a number with decimals, given the marks that are in use."""
        if decimal not in self._shapes:
            self._shapes[decimal] = self._shaped(decimal)
        return self._shapes[decimal]

    def _shaped(self, decimal: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
        points = "".join(map(re.escape, (decimal,) if decimal else (*self._language.decimals, "\u066b")))
        commas = "".join(re.escape(mark) for mark in (*self._language.groups, "\u066c") if mark != decimal)
        grouped = rf"[1-9][0-9]{{0,2}}(?:(?P<group>[{commas}])[0-9]{{3}}(?:(?P=group)[0-9]{{3}})*)"
        pairs = "|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}" * ("," in commas)  # as in India: 1,20,000
        whole = rf"(?P<whole>{grouped}{pairs}|0|[1-9][0-9]*)"
        return re.compile(whole), re.compile(rf"(?:{whole})?\s?(?P<mark>[{points}])(?P<part>[0-9]+)")


@cache
def _forms(language: Language) -> _Forms:
    return _Forms(language)


def is_missing(text: str, language: Language) -> bool:
    """Whether the text says that the figure is not available ("..", "n/a")."""
    return unified(text).lower() in _forms(language).missing


@lru_cache(maxsize=1 << 16)
def read_quantity(
    text: str, language: Language, decimal: str | None = None, turned: bool | None = None
) -> Reading | None:
    """The figure that the text is, or None where it is not one figure and nothing else.

    `decimal` is the decimal mark, and `turned` the order of groups, where the rest of the column has shown which it is.
    """
    tidy = unified(text)
    if not tidy or len(tidy) > _LONGEST:
        return None
    if match := _forms(language).nil.fullmatch(tidy):
        return Reading(
            text, Decimal(0), Decimal(1), nil=True, bracketed=_aside(match, language), marks=match["marks"].strip()
        )
    match = _forms(language).figure.fullmatch(tidy)
    return _reading(text, match, language, decimal, turned) if match else None


def _reading(
    text: str, match: re.Match[str], language: Language, decimal: str | None, turned: bool | None
) -> Reading | None:
    ways, order = _ways(match["body"], language, decimal, turned)
    twice = (match["sign"] and match["sign2"]) or (match["currency0"] and match["currency"])
    if not ways or twice or bool(match["open"]) != bool(match["close"]):
        return None
    power = int(match["power"][1:]) if match["power"] else 0
    negative = bool(match["open"]) or "-" in (match["sign"], match["sign2"])
    ways = [(value.scaleb(power), step.scaleb(power), mark) for value, step, mark in ways] if power else ways
    value, step, mark = ways[0]
    currency = match["currency0"] or match["currency"] or match["currency2"]
    return Reading(
        text,
        -value if negative else value,
        step,
        percent=any(match[name] for name in ("percent0", "percent", "percent2")),
        scale=meaning(match["scale"], language.scales) if match["scale"] else Decimal(1),
        currency=meaning(currency, language.currencies) if currency else None,
        bracketed=_aside(match, language),
        marks=match["marks"].strip(),
        other=(-ways[1][0] if negative else ways[1][0]) if len(ways) > 1 else None,
        decimal=mark if len(ways) == 1 else None,
        turned=order,
    )


def _aside(match: re.Match[str], language: Language) -> Decimal | None:
    """The figure in square brackets, where there is one."""
    second = match["bracketed"]
    reading = read_quantity(second, language) if second else None
    return reading.value if reading else None


def _ways(body: str, language: Language, decimal: str | None, turned: bool | None) -> tuple[list[Way], bool | None]:
    """All that the digits and marks can be read as, and whether they prove their groups to be turned."""
    straight = _straight(body, language, decimal)
    if not language.right_to_left or " " not in body:
        return straight, None
    # groups are sometimes stored in the reverse order on right-to-left pages: "935,0 40"
    back = _straight(" ".join(reversed(body.split(" "))), language, decimal)
    if bool(straight) != bool(back):
        return straight or back, bool(back)
    if turned is not None:
        return back if turned else straight, None
    return straight + [way for way in back if way[0] not in {value for value, *_ in straight}], None


def _straight(body: str, language: Language, decimal: str | None) -> list[Way]:
    if len(body) > _MOST_DIGITS < sum(map(str.isdigit, body)):
        return []
    shapes = [shape.fullmatch(body) for shape in _forms(language).shapes(decimal)]
    return [_way(match) for match in shapes if match and not _same_mark(match)]


def _same_mark(match: re.Match[str]) -> bool:
    """Whether one mark would have to group digits and part decimals at once."""
    return match["group"] is not None and match.groupdict().get("mark") == match["group"]


def _way(match: re.Match[str]) -> Way:
    parts = match.groupdict()
    digits = (parts["whole"] or "0").replace(parts["group"] or ",", "")
    if parts.get("part"):
        return Decimal(f"{digits}.{parts['part']}"), Decimal(1).scaleb(-len(parts["part"])), parts["mark"]
    return Decimal(digits), Decimal(1), {".": ",", ",": "."}.get(parts["group"] or "")
