"""In bits, how far the wording of two statements speaks for one fact: rare words shared, equal figures beside them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.model.claim import Mention
from checker.understand.claims.misprints import digits
from checker.understand.claims.statements import Fact, Statement, fact
from checker.understand.dates.periods import compatible

_SPARSE = 32  #: statements that a short document is short of, for the rarity of its words [unknown]
#: Bits by which a figure of so many digits is no slip of another by chance: 18 of 90 are one slip from a figure of two
#: digits, 27 of 900 from one of three, 36 of 9,000 from one of four. [given]
_APART = (0, 0, 2, 5, 8, 11, 14, 17, 20)
_DIGIT = 3  #: bits of each digit of a figure that stands beside both [given]
_SAME = 4, 5  #: the share of the words of a statement that others have as well, to be as much like it [unknown]


class Likeness(Struct, frozen=True):
    """What two statements share, in bits: `words`, `beside` for figures beside them, `run` for words next to them.

    `shared` are the words, `part` their bits as a share of all that either says, in hundredths.
    """

    words: int
    beside: int
    run: int
    shared: frozenset[str]
    part: int

    @property
    def bits(self) -> int:
        """All that speaks for one fact."""
        return self.words + self.beside


class Wordings:
    """How rare each word and each kind of figure is among the statements of a document."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        """Take all statements."""
        self._count = len(statements) + _SPARSE
        self._holding: defaultdict[str, list[Statement]] = defaultdict(list)
        for each in statements:
            for word in each.words:
                self._holding[word].append(each)
        self._kinds = Counter(each.fact[1:] for each in statements)

    def bits(self, words: Iterable[str]) -> int:
        """How little likely it is that a statement has these words by chance."""
        return sum(_halvings(self._count, len(self._holding[word])) for word in words)

    def chance(self, statement: Statement) -> int:
        """The bits that some pair of figures of this kind has by chance: there are so many pairs."""
        kind = max(self._kinds[statement.fact[1:]], _SPARSE)
        return 2 * _halvings(kind, 1) - 1

    def likeness(self, one: Statement, other: Statement) -> Likeness:
        """What two statements share; where others say as much of other figures, words single out one of so many."""
        shared = one.words & other.words
        bits, all_bits = self.bits(shared), self.bits(one.words | other.words)
        rivals = self._rivals(one, other, shared, bits)
        words = min(bits, _halvings(self._count, 1 + rivals)) if rivals else bits
        run = max(self.bits(_run(one.before, other.before)), self.bits(_run(one.after, other.after)))
        return Likeness(words, _beside(one, other), run, shared, 100 * bits // max(1, all_bits))

    def _rivals(self, one: Statement, other: Statement, shared: frozenset[str], bits: int) -> int:
        """How many statements in other sentences share the same words and have a figure of the kind that is neither."""
        told: Counter[Statement] = Counter()
        for word in shared:
            weight = self.bits((word,))
            for each in self._holding[word]:
                told[each] += weight
        facts = (one.fact, other.fact)
        return sum(
            _SAME[1] * weight >= _SAME[0] * bits
            and each.fact[1:] == one.fact[1:]
            and each.fact not in facts
            and not (each.is_beside(one) or each.is_beside(other))
            and compatible(each.periods, one.periods)
            for each, weight in told.items()
        )


def apart(one: Statement, other: Statement) -> int:
    """The bits by which two figures are not one slip apart by chance."""
    shown = min(len(digits(each.mention)) for each in (one, other))
    return _APART[min(shown, len(_APART) - 1)]


def _run(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words next to a figure that stand next to another too."""
    pairs = list(zip(words, others, strict=False))
    length = next((at for at, (word, other) in enumerate(pairs) if word != other), len(pairs))
    return list(words[:length])


def _beside(one: Statement, other: Statement) -> int:
    """The bits of the figures that stand beside both."""
    own = {one.fact, other.fact}
    theirs = {fact(each) for each in other.beside} - own
    return sum(_DIGIT * _printed(each) for each in one.beside if fact(each) in theirs and _printed(each) > 1)


def _printed(mention: Mention) -> int:
    """How many digits a figure shows."""
    return sum(sign.isdigit() for sign in mention.quantity.text)


def _halvings(many: int, few: int) -> int:
    """How often the many must be halved to be as few."""
    return max(0, (many // max(1, few)).bit_length() - 1)
