"""How a language says in a sentence which of two figures is more, with "#" for each figure that stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages import Language
from checker.languages.numerals import YEAR
from checker.languages.words import alternatives, pattern

_HEAD = r"[^,;:()#，；：（）،؛]{0,80}"  #: what a figure counts [unknown]
_WORDS = r"(?:[^\W\d_]+\s+)"  #: words that say nothing of other figures
_TAIL = r"[^,;:()#，；：（）،؛]{0,70}"  #: what the other figure is of [unknown]
_ASIDE = r"[^;:()#；：（）؛]{0,120}"  #: what a figure counts, with what is said of it between commas [unknown]
_SHORT = r"\s*(?:[^\W\d_]{1,4}\s+)?"  #: an article at most [given]
_COMMA = r"\s*[,(，（،]\s*"
_SIZE = rf"\s*{_WORDS}?(?:#,?\s*{_WORDS}?(?:\(?#[),]*)?\s*)?"  #: "by 3 per cent, or 5 units," [unknown]


class Ranked(Struct, frozen=True):
    """One way to say that a figure is more than another, `sign` 1, or less, -1: what stands around and between.

    Some are said `of_rates` alone. It is not meant so where `unless` stands anywhere before: "a reduction to 62, which
    exceeded the target of 100".
    """

    sign: int
    between: re.Pattern[str]
    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    of_rates: bool = False


def ranked(language: Language) -> Iterator[Ranked]:
    """All ways of a language."""
    signs, ranking = language.signs, language.computing.ranking
    yield from _turned(1, (*signs["UP"], *ranking.up), language)
    yield from _turned(-1, (*signs["DOWN"], *ranking.down), language)
    yield from _compared(1, ranking.more, ranking.above, language)
    yield from _compared(-1, ranking.fewer, ranking.below, language)
    yield from _rated(1, ranking.higher, language)
    yield from _rated(-1, ranking.lower, language)


def _turned(sign: int, words: tuple[str, ...], language: Language) -> Iterator[Ranked]:
    """ "N, down by P per cent from C"; "fell by D to N from C"; "N, compared with C, an increase of P per cent"."""
    signs = language.signs
    turn, to, by = alternatives(words), alternatives(signs["TO"]), alternatives(signs["BY"])
    back, versus = alternatives(language.computing.ranking.back), alternatives(signs["VERSUS"])
    yield Ranked(sign, _all(rf"{_HEAD}{_COMMA}{_WORDS}{{0,3}}(?:{turn}){_SIZE}\s*(?:{back}|{versus}){_TAIL}[(（]?"))
    fell = _all(rf".*(?:{turn}){_SIZE}\s*(?:{to})\s+{_WORDS}?")
    yield Ranked(sign, _all(rf"{_HEAD},?\s(?:{back})\s{_TAIL}"), before=fell)
    yield Ranked(sign, _all(rf"{_HEAD}{_COMMA}(?:{versus}){_SHORT}"), before=fell, behind=_earlier(language))
    if language.computing.ranking.back:
        yield Ranked(sign, _all(rf"{_ASIDE},\s(?:{turn})\s(?:{back})\s{_TAIL}"))
    comma = r"[,(，（،]?" if language.unspaced else r"[,(،]"
    opened = rf"(?:(?:{alternatives((*signs['LINK'], *signs['OR']))})\s+)?{_WORDS}?"  #: "or an", not "despite a"
    behind = rf"[^;:#()；：،؛]{{0,40}}{comma}\s*{opened}(?:{turn})\W*{_WORDS}{{0,3}}(?:{by})?(?:#|[.;。]|$).*"
    yield Ranked(sign, _all(rf"{_HEAD}{_COMMA}(?:{versus}){_TAIL}"), behind=_all(behind))


def _compared(sign: int, words: tuple[str, ...], leading: tuple[str, ...], language: Language) -> Iterator[Ranked]:
    """ "N, P per cent more than in 2024 (C)"; "less often in these (N) than in those (C)"; "N exceeded the C".

    So do "higher, at N, than the C" and "that of 2024 (N) exceeded that of 2023 (C)".
    """
    more, than = alternatives(words), alternatives(language.computing.ranking.than)
    opened = rf"(?:,\s{_WORDS}{{1,2}}|[(（])?"  #: ", when 450 came", "(450)"
    size = rf"(?:{_WORDS}{{0,3}}|{_WORDS}{{0,2}}#\s*{_WORDS}{{0,2}})"
    yield Ranked(sign, _all(rf"{_HEAD}{_COMMA}{size}(?:{more}),?\s*(?:{than}){_TAIL}{opened}"))
    often = _all(rf".*(?:{more})\s{_HEAD}[(（]")
    yield Ranked(sign, _all(rf"{_HEAD}[)）]{_HEAD}(?:{than}){_HEAD}[(（]"), before=often)
    at = _all(rf".*(?:{more}),\s{_WORDS}{{1,2}}")
    yield Ranked(sign, _all(rf"{_HEAD},\s(?:{than}){_TAIL}"), before=at)
    led = rf"(?:{alternatives(leading)})"
    yield Ranked(sign, _all(rf"[)）]\s*{led}\s{_HEAD}[(（]"))
    reached = _all(rf"{_HEAD},?\s*{_WORDS}{{0,2}}{led}\s*(?:{than}){_TAIL}")
    yield Ranked(sign, reached, unless=pattern((*language.signs["DOWN"], *language.computing.ranking.spared)))


def _rated(sign: int, words: tuple[str, ...], language: Language) -> Iterator[Ranked]:
    """ "A lower rate of N, compared with C in 2023", not "for others"; "a higher rate of N than the planned C"."""
    ranking = language.computing.ranking
    if words:
        before = _all(
            rf".*(?:{alternatives(words)}),?\s{_WORDS}{{0,4}}(?:{alternatives(ranking.at)})\s+{_WORDS}{{0,2}}"
        )
        leads = alternatives((*language.signs["VERSUS"], *ranking.than))
        planned = rf"{_SHORT}(?:{alternatives(language.calendar.planned)})\s{_WORDS}{{0,2}}"
        yield Ranked(sign, _all(rf"[,،]?\s?(?:{leads})\s?{planned}"), before=before, of_rates=True)
        between = _all(rf"[,،]?\s?(?:{leads})\s?{_WORDS}{{0,4}}")
        yield Ranked(sign, between, before=before, behind=_earlier(language), of_rates=True)


def _earlier(language: Language) -> re.Pattern[str]:
    """What is said right behind a figure and nothing else of it: that it is of another time."""
    time = rf"(?:{YEAR}(?:[/–-]\d+)?|{_WORDS}?(?:{alternatives(language.saying.earlier)}))"
    return _all(rf"\s?{_WORDS}{{0,2}}{time}(?:\s[^\W\d_]{{4,}})?\s?(?:[.,;:)。，；،؛].*)?")


def _all(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE | re.DOTALL)
