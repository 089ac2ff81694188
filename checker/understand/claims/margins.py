"""By how much an amount is more or less than another: "$15.6 million, or $1.9 million lower than the $17.5 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Claim, Form, Mention, Role
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine
from checker.understand.claims.slips import is_slipped

_WORD = r"[,\s]+(?:[^\W\d_]+\s+)?"  #: between an amount and "lower" [unknown]


def margins(line: ClaimLine, language: Language) -> Iterator[Claim]:
    """The margins of a sentence, of money alone: "12 more than 3 years ago" says nothing of two counts."""
    computing = language.computing
    for delta, base in pairwise(figure for figure in line.figures if not figure.path):
        if not delta.mention.quantity.unit or not alike(delta.mention, base.mention):
            continue
        before = [each.mention for each in line.figures if each.at < delta.at and alike(each.mention, base.mention)]
        for sign, words in ((1, computing.more), (-1, computing.less)):
            than = pattern(words, _WORD, rf"[,\s]+(?:{pattern(computing.than).pattern})")
            if than.match(line.text, delta.mention.end, base.mention.start):
                yield from _claim(before, delta.mention, base.mention, sign)


def _claim(before: Sequence[Mention], delta: Mention, base: Mention, sign: int) -> Iterator[Claim]:
    """The margin with the amount before it that comes out, or the only one that would but for a slip."""
    sums = [(each, (each, (base, delta)) if sign > 0 else (base, (each, delta))) for each in before]
    exact = [each for each, (whole, (one, other)) in sums if whole.interval.meets(one.interval + other.interval)]
    found = exact or [each for each, (whole, parts) in sums if is_slipped(whole, parts)]
    if exact or len(found) == 1:
        yield Claim(Form.CHANGE, ((Role.NEW, found[0]), (Role.DELTA, delta), (Role.BASE, base)), sign)
