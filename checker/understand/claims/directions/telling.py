"""Which of two figures a sentence says is more: "2.8 million, down by 3 per cent from 2.7 million" cannot be.

No table is needed, and nothing but the words between the two figures: "N, down from C", "N, more than in 2024 (C)",
"less often in these (N) than in those (C)", "N exceeded the target of C", "fell to N from C", "N, compared with C, an
increase of P per cent".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.languages import Language
from checker.languages.numerals import YEAR
from checker.languages.words import pattern
from checker.model.claim import Claim, Form, Hedge, Mention, Role
from checker.model.quantity import Kind
from checker.understand.claims.directions.ranking import Ranked
from checker.understand.claims.forms import forms_of
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine

_TIMES = 3  #: figures that are further apart are of two things: "in 12 countries, more than in 2024 (450)" [unknown]
_BETWEEN = 3  #: a change in two ways stands between two figures, at most [given]
_LIMITS = (Hedge.OVER, Hedge.UP_TO)
_YEAR = re.compile(YEAR)


def directions(line: ClaimLine, language: Language) -> Iterator[Claim]:
    """The two figures of which a sentence says that one is more, where it is less.

    Where it is more, nothing is said of how much, so that both are left to what else is known of them.
    """
    told = [each.mention for each in line.figures]
    for at, base in enumerate(told):
        first = max(0, at - _BETWEEN)
        news = (new for new in reversed(told[first:at]) if _are_comparable(new, base))
        found = ((new, _sign(new, base, told, line.text, language)) for new in news)
        new, sign = next((each for each in found if each[1]), (base, 0))
        if sign and not any(_suits(each, base, sign) for each in told[:at]):
            yield Claim(Form.CHANGE, ((Role.NEW, new), (Role.BASE, base)), sign)


def _are_comparable(new: Mention, base: Mention) -> bool:
    """Whether two figures are of a kind and not far apart."""
    low, high = sorted((new.value, base.value))
    is_told = not (new.points or base.points) and new.hedge not in _LIMITS and base.hedge not in _LIMITS
    return is_told and alike(new, base) and low > 0 and high <= _TIMES * low


def _suits(new: Mention, base: Mention, sign: int) -> bool:
    """Whether a figure is on that side of another."""
    return _are_comparable(new, base) and (new.value - base.value) * sign > 0


def _sign(new: Mention, base: Mention, told: Sequence[Mention], text: str, language: Language) -> int:
    """1 where a sentence says that a figure is more than another, -1 for less, 0 where it says neither."""
    first, last = new.sentence
    before, between, behind = (
        _marked(text, *span, told) for span in ((first, new.start), (new.end, base.start), (base.end, last))
    )
    if _is_doubtful(before, between, behind, language):
        return 0
    ways = (each for each in forms_of(language).rankings if not each.of_rates or new.quantity.kind is Kind.PERCENTAGE)
    signs = {each.sign for each in ways if _is_said(each, before, between, behind)}
    return signs.pop() if len(signs) == 1 else 0


def _is_said(ranked: Ranked, before: str, between: str, behind: str) -> bool:
    """Whether the words around two figures are those of a way to rank them."""
    if ranked.unless and ranked.unless.search(before + between):
        return False
    around = ((ranked.before, before), (ranked.behind, behind))
    return bool(ranked.between.fullmatch(between)) and all(not each or each.fullmatch(text) for each, text in around)


def _marked(text: str, start: int, end: int, told: Iterable[Mention]) -> str:
    """A stretch of a text with a mark for each figure."""
    at = start
    pieces: list[str] = []
    for mention in told:
        if start <= mention.start and mention.end <= end:
            pieces += (text[at : mention.start], "#")
            at = mention.end
    return "".join((*pieces, text[at:end]))


def _is_doubtful(before: str, between: str, behind: str, language: Language) -> bool:
    """Whether more is said than which is more: a condition, a plan, a margin, a figure that comes behind, a year."""
    ranking, signs = language.computing.ranking, language.signs
    known = " ".join((*ranking.than, *ranking.more, *ranking.fewer)).split()
    halts = tuple(word for word in signs["HALT"] if word not in known)
    sizes = tuple(word for word in signs["BY"] if word not in (*signs["OF"], *signs["FROM"]))
    leads = pattern((*signs["VERSUS"], *ranking.back))
    if pattern(halts).search(leads.sub(" ", between)) or pattern(sizes, behind=r"\s*$").search(between):
        return True
    if pattern(signs["TO"], r"[^,;:.#]{0,40}\s", r"\s+#").match(behind):
        return True
    head, _, tail = between.rpartition(",")
    news, bases = (_YEAR.findall(each) for each in (head or before, tail + behind))
    return bool(news and bases) and max(bases) > max(news)
