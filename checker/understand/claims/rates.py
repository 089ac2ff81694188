"""Percentages whose name says what they are of: "an implementation rate of 94.1 per cent", "a case fatality of 70.3%".

What is counted over what, the words of the language say; both figures stand in the sentence, or the whole in those of
its paragraph before. Where more than one figure could be either, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.languages import Language
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.quantity import Kind
from checker.understand.claims.forms import forms_of
from checker.understand.claims.reading import alike
from checker.understand.claims.shares import is_rate

_LEADING, _COUNTED = 6, 2  #: so many words before a percentage have its name; behind a count, what it counts [unknown]


def rates(sentence: Sequence[Mention], earlier: Sequence[Mention], language: Language) -> Iterator[Claim]:
    """The percentages of a sentence that are called so; `earlier` are the figures before it."""
    for rate in filter(is_rate, sentence):
        called = " ".join(rate.before.split()[-_LEADING:])
        before = [each for each in earlier if each.paragraph == rate.paragraph]
        for name, part, whole in forms_of(language).rates:
            if name.search(called):
                yield from _claims(rate, _called(sentence, part), _called(sentence, whole) or _called(before, whole))


def _claims(rate: Mention, parts: Sequence[Mention], wholes: Sequence[Mention]) -> Iterator[Claim]:
    """The percentage of the one part of the one whole."""
    if len(parts) == len(wholes) == 1 and parts[0] is not wholes[0] and alike(*parts, *wholes):
        figures = ((Role.PART, parts[0]), (Role.WHOLE, wholes[0]), (Role.RATE, rate))
        yield Claim(Form.SHARE, figures, bond=Bond.FIGURES)


def _called(mentions: Sequence[Mention], words: re.Pattern[str]) -> list[Mention]:
    """The amounts that the words stand before, and the counts right behind which they stand."""
    return [each for each in mentions if words.search(_naming(each))]


def _naming(mention: Mention) -> str:
    if mention.quantity.kind is Kind.AMOUNT:
        return mention.before
    return " ".join(mention.after.split()[:_COUNTED]) if mention.quantity.kind is Kind.COUNT else ""
