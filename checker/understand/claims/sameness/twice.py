"""A number in words with its digits beside it in parentheses: "nineteen (19) samples", "30 (thirty) days".

Of 16 such pairs in published files each says one number twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.model.claim import Claim, Form, Role
from checker.model.quantity import Kind
from checker.understand.claims.setting import ClaimLine, Setting

_SHOWN = 2  #: digits of a number that cites no source: "two (3)", "three (16)" [unknown]


def twice(line: ClaimLine) -> Iterator[Claim]:
    """The counts of a sentence that stand in words and in digits."""
    for one, other in pairwise(line.figures):
        if _is_beside(line, one, other) and one.mention.spelled is not other.mention.spelled:
            words, digits = (one.mention, other.mention) if one.mention.spelled else (other.mention, one.mention)
            if words.value == digits.value or len(str(words.value)) == len(str(digits.value)) >= _SHOWN:
                yield Claim(Form.TWICE, ((Role.WHOLE, words), (Role.PART, digits)))


def _is_beside(line: ClaimLine, one: Setting, other: Setting) -> bool:
    """Whether a count stands alone in parentheses right behind another."""
    around = [token.type for token in line.tokens[one.at + 1 : other.at + 2] if token.mention is None]
    are_counts = one.mention.quantity.kind is other.mention.quantity.kind is Kind.COUNT
    return are_counts and other.at == one.at + 2 and around == ["_OPEN", "_CLOSE"]
