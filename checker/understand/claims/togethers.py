"""The figures before another that are said to make it up: "A ($60m), B ($49m) and C ($36m), $145 million together"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.quantity import Kind
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.slips import is_slipped, rarity

_FEWEST = 3  #: figures of a sum: two parts and the whole [given]
_MOST = 12  #: so many figures make up a sum, at most [cost]
_TELLING = 1  #: bits that a slip needs beside the words: small counts are one apart by chance [unknown]
_ENDS = r"\s*(?:[,;.)，；。）،؛]|$)"  # what is "together with" more is not all there is


def togethers(line: ClaimLine, language: Language) -> Iterator[Claim]:
    """The sums that a sentence says behind their parts, which are all of a kind right before it."""
    if len(line.figures) < _FEWEST:
        return
    before = pattern(language.prose.makes, behind=r"\W*$")
    behind = pattern(language.prose.together, r"\s*", rf"(?:{_ENDS}|\W+{_any_of(language.signs['OR'])})")
    for at, figure in enumerate(line.figures):
        if (
            at >= _FEWEST - 1
            and not figure.path
            and _is_sum(line, figure, line.figures[at - 1].mention.end, before, behind)
        ):
            yield from _claim(figure.mention, [each.mention for each in line.figures[max(0, at - _MOST) : at]])


def _any_of(words: tuple[str, ...]) -> str:
    return pattern(words).pattern


def _is_sum(line: ClaimLine, figure: Setting, start: int, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    """Whether words beside a figure say that it is what those before it make."""
    said = figure.mention
    if said.quantity.kind is Kind.PERCENTAGE or said.hedge:
        return False
    return bool(before.search(line.text[start : said.start]) or behind.match(line.text, said.end))


def _claim(whole: Mention, figures: Sequence[Mention]) -> Iterator[Claim]:
    """The last figures before a sum that add up to it, or the only ones that would but for a slip."""
    found: list[Mention] = []
    for figure in reversed(figures):
        if not alike(figure, whole):
            break
        found.insert(0, figure)
    runs = [found[-size:] for size in range(2, len(found) + 1)]
    sums = list(accumulate((each.interval for each in reversed(found)), lambda one, other: one + other))[1:]
    exact = [run for run, total in zip(runs, sums, strict=True) if total.meets(whole.interval)]
    told = exact or [run for run in runs if is_slipped(whole, run) and rarity((whole, *run), slipped=True) >= _TELLING]
    if len(told) == 1:
        parts = ((Role.PART, part) for part in told[0])
        yield Claim(Form.BREAKDOWN, ((Role.WHOLE, whole), *parts), bond=Bond.LIST)
