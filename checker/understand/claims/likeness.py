"""In bits, how far the wording of two statements speaks for one fact: rare words shared, equal figures beside them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.understand.claims.statements import Statement, fact
from checker.understand.dates.periods import compatible

ALONE = 6  #: digits of a figure that is known again wherever it stands [given]
_RARE = 16  #: long figures that even a short document may have [unknown]
_SPARSE = 32  #: statements that a short document is short of, for the rarity of its words [unknown]
#: Bits by which a figure of so many digits is no slip of another by chance: 18 of 90 are one slip from a figure of two
#: digits, 27 of 900 from one of three, 36 of 9,000 from one of four. [given]
_APART = (0, 0, 2, 5, 8, 11, 14, 17, 20)
_DIGIT = 3  #: bits of each digit of a figure that stands beside both [given]
_ENOUGH = 7  #: bits more than some pair of the document has by chance [decision 0025]
_DATED = 1  #: bits of the periods that both name, where they are the same [decision 0045]
_RIVALS = 3  #: other figures of which the same is said, beyond which words are a frame for many [decision 0025]
_AS_MUCH = 80  #: hundredths of the words that a rival shares [unknown]


class Resemblance(Struct, frozen=True):
    """What two statements share, in bits: `words`, `beside` for figures beside both, `run` for the words next to both.

    `part` is what they share of all words that either says, in hundredths of bits.
    """

    shared: frozenset[str]
    words: int
    beside: int
    run: int
    part: int


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
        self._long = Counter(each.fact[1:] for each in statements if each.length >= ALONE)

    def bits(self, words: Iterable[str]) -> int:
        """How unlikely it is that a statement has these words by chance."""
        return sum(halvings(self._count, len(self._holding[word])) for word in words)

    def likeness(self, one: Statement, other: Statement) -> Resemblance:
        """What two statements share."""
        led = _are_led_to(one, other)
        shared = frozenset(one.after) & frozenset(other.after) if led else one.words & other.words
        bits, said = self.bits(shared), self.bits(one.words | other.words)
        runs = [_run(one.after, other.after), () if led else _run(one.before, other.before)]
        run = max(map(self.bits, runs))
        return Resemblance(shared, bits, _beside(one, other), run, 100 * bits // max(1, said))

    def is_enough(self, one: Statement, other: Statement, found: Resemblance, enough: int = _ENOUGH) -> bool:
        """Whether more speaks for one fact than for some pair of the document's figures by chance.

        Where the same is said of other figures, the words single out one of so many only; where it is said of many,
        they are a frame.
        """
        dated = _DATED if one.periods and one.periods == other.periods else 0
        rest = found.beside + dated + _apart(one, other) - self._chance(one) - enough
        if found.words + rest < 0:
            return False
        rivals = self._rivals(one, other, found)
        words = min(found.words, halvings(self._count, 1 + rivals)) if rivals else found.words
        return rivals <= _RIVALS and words + rest >= 0

    def single_out(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether what two statements share is said of few other figures."""
        return self._rivals(one, other, found) <= _RIVALS

    def need_no_words(self, one: Statement, other: Statement) -> bool:
        """Whether two long figures are so like each other as no pair of the document's long figures is by chance."""
        if min(one.length, other.length) < ALONE:
            return False
        pairs = 2 * halvings(max(self._long[one.fact[1:]], _RARE), 1) - 1
        return _apart(one, other) - pairs >= _ENOUGH

    def _chance(self, statement: Statement) -> int:
        """The bits that the likest pair of figures of a kind has by chance: there are so many pairs."""
        return 2 * halvings(max(self._kinds[statement.fact[1:]], _SPARSE), 1) - 1

    def _rivals(self, one: Statement, other: Statement, found: Resemblance) -> int:
        """How many statements of other sentences share the same words and have another figure of the kind."""
        told: Counter[Statement] = Counter()
        for word in found.shared:
            weight = self.bits((word,))
            for each in self._holding[word]:
                told[each] += weight
        return sum(
            100 * weight >= _AS_MUCH * found.words
            and each.fact[1:] == one.fact[1:]
            and each.fact not in (one.fact, other.fact)
            and not (each.is_beside(one) or each.is_beside(other))
            and compatible(each.periods, one.periods)
            and compatible(each.periods, other.periods)
            for each, weight in told.items()
        )


def _are_led_to(one: Statement, other: Statement) -> bool:
    """Whether one figure stands before both, so that what lies between may be said of that ("43 staff: 23")."""
    former = [{fact(each) for each in statement.former[-1:]} for statement in (one, other)]
    kinds = {each[1:] for each in former[0]}
    return former[0] == former[1] and one.fact[1:] in kinds and not (one.again and other.again)


def _apart(one: Statement, other: Statement) -> int:
    """The bits by which two figures are not one slip apart by chance."""
    return _APART[min(one.length, other.length, len(_APART) - 1)]


def _run(words: Sequence[str], others: Sequence[str]) -> Sequence[str]:
    """The words next to a figure that stand next to another too."""
    pairs = enumerate(zip(words, others, strict=False))
    return words[: next((at for at, (word, other) in pairs if word != other), min(len(words), len(others)))]


def _beside(one: Statement, other: Statement) -> int:
    """The bits of the figures that stand beside both; one of a single digit says nothing."""
    shared = (one.beside & other.beside) - {one.fact, other.fact}
    shown = {fact(each): sum(map(str.isdigit, each.quantity.text)) for each in (*one.former, *one.later)}
    return sum(_DIGIT * shown[each] for each in shared if shown[each] > 1)


def halvings(many: int, few: int) -> int:
    """How often the many must be halved to be as few."""
    return max(0, (many // max(1, few)).bit_length() - 1)
