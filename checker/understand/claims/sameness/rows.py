"""Two sentences held beside each other: what stands in a row next to a figure of each, word for word."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby, takewhile

from msgspec import Struct

from checker.languages import Language, has_chinese
from checker.understand.claims.likeness import halvings
from checker.understand.claims.statements import Fact, Statement, in_order

_SPARSE = 32  #: sentences that a short document is short of, for the rarity of its words [unknown]
_SMALL = 3  #: letters of a word that says nothing by itself [unknown]
_NAMED = 2  #: words that name what a figure is [decision 0060]
_REACH = 8  #: words and figures in which they stand [cost]
_PUT = 2  #: words that may stand in the place of others [decision 0060]


class Alignment(Struct, frozen=True):
    """What two sentences have in common, in their order.

    `bits` is how rare the words and figures are that follow each other next to both figures, on either side, and
    `most` what both sentences say of all that the shorter one says, in hundredths. `others` counts the figures that
    stand with the same words next to them, and are neither of the two; `again` are those of the two that do once more.
    `led` says that the row leads to a figure here and to another there, `replaced` that it breaks off
    where one has a word in the place of the other's, as is done to tell one thing from another.
    """

    bits: int
    most: int
    others: int
    again: frozenset[Fact]
    led: bool
    replaced: bool


class Rows:
    """How rare each word is among the sentences of a document, and which figures it stands next to."""

    def __init__(self, said: Sequence[Statement], language: Language) -> None:
        """Take all statements."""
        self._order = {each: at for at, each in enumerate(said)}
        self._small = language.stop_words
        self._links = frozenset(in_order(" ".join(language.saying.links)))
        holding, count = Counter[str](), _SPARSE
        for _, group in groupby(said, key=lambda each: (each.mention.paragraph, each.mention.sentence)):
            count += 1
            holding.update({word for each in group for word in each.said})
        #: The bits of each word or figure that says something by itself.
        self._worth = {word: halvings(count, number) for word, number in holding.items() if self._tells(word)}
        self._next: defaultdict[object, set[Statement]] = defaultdict(set)
        for each in said:
            for key in self._keys(each):
                self._next[key].add(each)

    def row(self, one: Statement, other: Statement) -> Alignment:
        """What stands in a row next to both."""
        sides = [(one.left, other.left), (one.right, other.right)]
        runs = [_run(*side) for side in sides]
        both, least = one.said & other.said, min(self._bits(each.said) for each in (one, other))
        others, again = self._others(one, other, runs)
        ends = [(*side, len(run)) for side, run in zip(sides, runs, strict=True)]
        led = any(self._is_led(*end) for end in ends)
        replaced = any(self._is_replaced(*end, side) for side, end in enumerate(ends))
        most = 100 * self._bits(both) // max(1, least)
        return Alignment(sum(map(self._bits, runs)), most, others, again, led, replaced)

    def neighbours(self, crowd: int) -> Iterator[tuple[Statement, Statement]]:
        """The pairs of statements that have the same words next to them, where no more than a crowd has."""
        groups = (sorted(each, key=self._order.__getitem__) for each in self._next.values() if len(each) <= crowd)
        pairs = (pair for group in groups if len(group) > _NAMED for pair in combinations(group, 2))
        yield from dict.fromkeys(pairs)

    def _bits(self, words: Iterable[str]) -> int:
        return sum(self._worth.get(word, 0) for word in words)

    def _tell(self, words: Iterable[str]) -> bool:
        """Whether one of some words says something by itself."""
        return not self._worth.keys().isdisjoint(words)

    def _tells(self, word: str) -> bool:
        """Whether a word, or a figure, says something by itself."""
        if not word.isalpha() or has_chinese(word):
            return True
        return len(word) >= _SMALL and word not in self._small

    def _keys(self, statement: Statement) -> Iterator[object]:
        for side, words in enumerate((statement.left, statement.right)):
            named = self._naming(words)
            yield from ((side, named[: at + 1]) for at in range(len(named)))

    def _naming(self, words: Sequence[str]) -> tuple[str, ...]:
        """The nearest words, up to the last of so many that tell."""
        told = [at for at, word in enumerate(words[:_REACH]) if word in self._worth]
        return tuple(words[: told[_NAMED - 1] + 1 if len(told) >= _NAMED else _REACH])

    def _others(self, one: Statement, other: Statement, runs: Sequence[Sequence[str]]) -> tuple[int, frozenset[Fact]]:
        """How many other figures the same words stand next to, and which of the two stand there again."""
        named = [(side, self._naming(run)) for side, run in enumerate(runs) if self._tell(run)]
        if not named:
            return 0, frozenset()
        found = set.intersection(*(self._next[key] for key in named)) - {one, other}
        facts: set[Fact] = {each.fact for each in found if each.fact[1:] == one.fact[1:]}
        both = {one.fact, other.fact}
        return len(facts - both), frozenset(facts & both)

    def _is_led(self, words: Sequence[str], others: Sequence[str], run: int) -> bool:
        """Whether a row that tells something leads to one figure here and to another there."""
        ends = [*words[run : run + 1], *others[run : run + 1]]
        return len(ends) == 2 and all(end[0].isdigit() for end in ends) and self._tell(words[:run])

    def _is_replaced(self, words: Sequence[str], others: Sequence[str], run: int, side: int) -> bool:
        """Whether a row breaks off where one has words in the place of the other's, and then goes on or ends."""
        rest = words[run : run + 2 * _PUT], others[run : run + 2 * _PUT]
        told = self._tell(words[:run])
        spans = ((a, b) for a in range(1, _PUT + 1) for b in range(1, _PUT + 1))
        spans = (span for span in spans if len(rest[0]) > span[0] or (told and side and span == (1, 1)))
        return any(self._is_put(*rest, *span, frozenset() if told else self._links) for span in spans)

    def _is_put(
        self, words: Sequence[str], others: Sequence[str], first: int, second: int, links: frozenset[str]
    ) -> bool:
        """Whether words that tell stand in the place of others that do, and the same two follow, or the end."""
        put = [{word for word in each if word not in self._small} for each in (words[:first], others[:second])]
        goes_on = words[first : first + 2] == others[second : second + 2]
        return goes_on and all(put) and put[0].isdisjoint(put[1]) and not links.issuperset(put[0] | put[1])


def _run(words: Sequence[str], others: Sequence[str]) -> Sequence[str]:
    """The words that are the same, from the first on."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False))
    return [word for word, _ in same]
