"""What a head, a unit line, a title or a label says of the figures that it stands over or before."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, cached_property, lru_cache, reduce

from msgspec import Struct
from msgspec.structs import astuple, replace

from checker.languages import LANGUAGES, OF, Language, script_of
from checker.languages.characters import levelled, without_gaps
from checker.languages.scripts import ARABIC, CAPITALS, CHINESE, CYRILLIC, LATIN
from checker.languages.words import alternatives, meaning, pattern
from checker.model.table import Table

_IN_BRACKETS = re.compile(r"[(（\[［]([^()（）\[\]［］]*)[)）\]］]")
#: Three zeros that are no part of a figure stand for thousands, six for millions: "(000)", "US$ '000", "in 000s".
_ZEROS = re.compile(r"(?<![0-9])(?<![0-9][ .,])'?000(?P<more>[ .,]?000)?(?:'?s)?(?![0-9])")
_NO_FIGURE = r"(?<![0-9])(?<![0-9]\s)"  #: what stands before "per cent"; "50 per cent" is a figure of its own
_WHOSE = re.compile(rf"\s(?:{OF})[^,;:]*$", re.IGNORECASE)  #: what a thing is of, to the end
_JOINT = rf"\s*(?:{OF}|,)?\s*"
_PAUSE = r"(?:[,;:，；：،]|\s[-–—]\s)"
_OF = rf"\s*(?:{OF})\s*"
#: What is counted in thousands: a word or two, in Chinese a character or two.
_MEASURED = rf"\s*(?:[{CHINESE}]{{1,2}}|[^\W\d_{CHINESE}]+(?:\s+[^\W\d_{CHINESE}]+)?)"
_NAMELESS = rf"(?-i:\s+[^\W\d{CAPITALS}_{CHINESE}]+)"  #: one that is no name: "Million tonnes", not "Thousand Oaks"
_CLAUSE = re.compile(r"[()（）\[\]［］,，;；]")
_AT_THE_END = re.compile(r"[(（]([^()（）]+)[)）]\s*$")


class HeadStatement(Struct, frozen=True):
    """The words found: per cent, rate, currency and scale, count, number of, amount, year, unit of a measure."""

    percent: bool = False
    rate: bool = False
    unit: str | None = None
    scale: Decimal | None = None
    count: bool = False
    number: bool = False
    amount: bool = False
    year: bool = False
    measure: bool = False

    @property
    def money(self) -> bool:
        """Whether a currency or a scale is named."""
        return self.unit is not None or self.scale is not None


@lru_cache(maxsize=1 << 14)
def state(text: str, language: Language, unit_line: bool = False) -> HeadStatement:
    """What the text says; a bare scale word ("Thousands") counts in a unit line, in brackets and by itself only.

    English words, and words in a script of their own, are understood in every document, since tables are often
    translated in part.
    """
    tidy = levelled(without_gaps(text))
    found = reduce(_joined, (_state(tidy, each, unit_line) for each in _speakers(tidy, language)))
    return replace(found, measure=found.measure and not found.money)  # "Miles de dólares" are no miles


def _speakers(text: str, language: Language) -> tuple[Language, ...]:
    """The languages whose words the text may hold, the document's own first."""
    return tuple(LANGUAGES[code] for code in dict.fromkeys((language.code, script_of(text) or "en", "en")))


def _joined(first: HeadStatement, second: HeadStatement) -> HeadStatement:
    """What either says; where both say something, the first."""
    return HeadStatement(*(one or other for one, other in zip(astuple(first), astuple(second), strict=True)))


def _state(text: str, language: Language, unit_line: bool) -> HeadStatement:
    unit, scale = _money(text, language, unit_line)
    number = bool(pattern(language.numbers).search(text))
    count, amount = bool(pattern(language.counts).search(text)), bool(pattern(language.amounts).search(text))
    return HeadStatement(
        percent=bool(pattern(language.percents, _NO_FIGURE).search(text)),
        rate=bool(pattern(language.rates).search(pattern(language.other_rates).sub("", text))),
        unit=unit,
        scale=scale,
        # "Staff costs" and "budgeted posts" bear both words and so decide nothing.
        count=number or (count and not amount),
        number=number,
        amount=amount and not count and not number,
        year=bool(pattern(language.years).search(text)) or text.strip() in language.years_alone,
        measure=not number and _is_measured(text, language),
    )


def says_count(text: str, language: Language) -> bool:
    """Whether a text calls what is counted: posts, staff, persons, cases."""
    return state(text, language).count


def _is_measured(text: str, language: Language) -> bool:
    """Whether it is a unit of what is measured, or has one in brackets, behind a comma or before what it measures."""
    unit = pattern(language.prose.measures, r"(?:", rf"[23²³]?\s*)+(?:$|{OF})")
    return any(unit.match(part.strip()) for part in _CLAUSE.split(text))


class _Forms:
    """The expressions of one language for what takes more than a list of words."""

    def __init__(self, language: Language) -> None:
        self._language = language

    @cached_property
    def scaled_currency(self) -> re.Pattern[str]:
        """A scale and a currency, in either order."""
        scale, currency = alternatives(self._language.scales), alternatives(self._language.currencies)
        return re.compile(
            rf"(?P<scale>{scale}){_JOINT}(?P<currency>{currency})|(?P<currency2>{currency}){_JOINT}(?P<scale2>{scale})",
            re.IGNORECASE,
        )

    @cached_property
    def scale_by_itself(self) -> re.Pattern[str]:
        """A scale that is a clause of its own or ends one: "..., in thousands", "Millions of tonnes"."""
        scale = alternatives(self._language.scales)
        opening = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in self._language.scaled) or r"(?!)"
        opened = rf"(?:^|{_PAUSE}\s*|(?<![{LATIN}{CYRILLIC}{ARABIC}]))(?:{opening})[\s:：]*"
        loose = rf"(?:{opened}|{_PAUSE}\s*)(?P<scale>{scale})(?:(?:{_OF})?{_MEASURED})?"
        return re.compile(
            rf"(?:{loose}|^(?P<scale2>{scale})(?:{_OF}{_MEASURED}|{_NAMELESS})?)\s*(?={_PAUSE}|[(（]|$)", re.IGNORECASE
        )

    @cached_property
    def share_label(self) -> re.Pattern[str]:
        """Words for percentages at either end of a label, or for shares by themselves."""
        percent, share = alternatives(self._language.percents), alternatives(self._language.shares)
        words = rf"(?<![0-9])(?<![0-9]\s)(?:{percent})"
        return re.compile(rf"^{words}|{words}\W*$|^(?:{share})\W*$", re.IGNORECASE)


@cache
def _forms(language: Language) -> _Forms:
    return _Forms(language)


def _money(text: str, language: Language, unit_line: bool) -> tuple[str | None, Decimal | None]:
    """The currency and the scale that the text names."""
    found = pattern(tuple(language.currencies)).search(text)
    if not found:
        return None, _bare_scale(text, language, unit_line)
    if match := pattern(tuple(language.scales)).search(text) and _forms(language).scaled_currency.search(text):
        currency, scale = match["currency"] or match["currency2"], match["scale"] or match["scale2"]
        return meaning(currency, language.currencies), meaning(scale, language.scales)
    return meaning(found[0], language.currencies), _bare_scale(text, language, unit_line)


def _bare_scale(text: str, language: Language, unit_line: bool) -> Decimal | None:
    for part in [text] if unit_line else _IN_BRACKETS.findall(text):
        if found := pattern(tuple(language.scales), _NO_FIGURE).search(part):
            return meaning(found[0], language.scales)
        if zeros := _ZEROS.search(part):
            return _of_zeros(zeros)
    if (zeros := _ZEROS.search(text)) and (zeros[0].startswith("'") or zeros[0].endswith("s")):
        return _of_zeros(zeros)
    named = pattern(tuple(language.scales)).search(text) and _forms(language).scale_by_itself.search(text)
    return meaning(named["scale"] or named["scale2"], language.scales) if named else None


def _of_zeros(zeros: re.Match[str]) -> Decimal:
    return Decimal(10**6 if zeros["more"] else 10**3)


def is_percentage_label(label: str, language: Language) -> bool:
    """Whether a row's own label says that it holds percentages: "Percentage", "占比", "Women (per cent)", "Share"."""
    tidy = without_gaps(label).strip()
    return any(_forms(each).share_label.search(tidy) for each in _speakers(tidy, language))


def is_rate_label(label: str, language: Language) -> bool:
    """Whether a row's label ends in a rate that is a percentage, and is not of one: "Revision of allowance rates"."""
    tidy = without_gaps(label).strip()
    return any(_ends_in_rate(tidy, each) for each in _speakers(tidy, language))


def _ends_in_rate(label: str, language: Language) -> bool:
    rest = pattern(language.other_rates).sub("", label)
    ends = (match.start() for match in pattern(language.rates).finditer(rest) if not rest[match.end() :].strip(" .:()"))
    return any(not _WHOSE.search(rest[:start]) for start in ends)


def with_unit(table: Table, language: Language) -> Table:
    """The table with the unit that its title ends in ("... (euros)"), where it has no unit line; the title stays."""
    found = _AT_THE_END.search(table.title)
    if table.unit or not found:
        return table
    says = state(found[1], language, unit_line=True)
    return replace(table, unit=found[1].strip()) if says.money or says.percent or says.number else table
