"""Facts that a document states more than once, with one figure or, by a slip, with two.

Two statements are of one fact where their words, the figures beside them and the digits of their own figures speak for
it with more bits than some pair of that document's figures has by chance (decision 0025), and nothing contradicts: they
stand in two sentences, of periods that go together, neither of a rise and a fall nor of a figure and what it is
compared with. Figures of two digits are a slip apart too often, so that their wordings must be nearly the same. A
figure that stands a second time, with words of its own, is a fact of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from checker.languages import Language
from checker.model.claim import Mention
from checker.model.table import Table
from checker.understand.claims.likeness import Likeness, Wordings, apart
from checker.understand.claims.misprints import digits, is_misprint, traces
from checker.understand.claims.statements import Statement, statements, stems
from checker.understand.dates.periods import compatible
from checker.understand.passages import Passage

_CROWD = 100  #: figures that share a trace, beyond which none is singled out [cost]
_SHORT = 2  #: digits of a figure that is a slip away from every fifth one [given]
_LONG = 4  #: digits of a figure that stands nowhere by chance [given]
_FRAME = 90  #: hundredths of the words that are the same in two lines of a list [unknown]
_HALF = 50  #: hundredths of the words that nearly the same wordings share [unknown]
_FEW = 4  #: words of a wording that is recognized [unknown]
_RUN = 8  #: bits of words next to a figure that name what it counts [unknown]


class Repeat(Struct, frozen=True):
    """One figure of a fact and what another place has in its stead; `other` is the same figure where they agree."""

    figure: Statement
    other: Statement

    @property
    def agrees(self) -> bool:
        """Whether both places have the same figure."""
        return self.figure.fact == self.other.fact


def repeats(
    passages: Sequence[Passage], mentioned: Sequence[Sequence[Mention]], tables: Iterable[Table], language: Language
) -> Iterator[Repeat]:
    """Each figure that stands for a fact of another place; what each passage mentions is given."""
    said = statements(passages, mentioned, language)
    finder = _Finder([each for each in said if each.prose], tables, language)
    yield from finder.held()
    yield from finder.broken()


class _Finder:
    """The statements of a document, and where else their figures stand."""

    def __init__(self, said: Sequence[Statement], tables: Iterable[Table], language: Language) -> None:
        self._said = {each: at for at, each in enumerate(said)}
        self._wordings = Wordings(said)
        self._like: defaultdict[object, list[Statement]] = defaultdict(list)
        for each in said:
            self._like[each.fact].append(each)
        self._rows: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
        for table in tables:
            for row in table.rows:
                words = frozenset(stems(row.label, language))
                for cell in row.cells:
                    if cell and cell.quantity:
                        self._rows[str(abs(cell.quantity.value * cell.quantity.scale).normalize())].append(words)

    def held(self) -> Iterator[Repeat]:
        """Each statement with the first before it that says the same with the same figure."""
        for alike in self._like.values():
            for at, later in enumerate(alike[:_CROWD]):
                first = next((each for each in alike[:at] if self._likeness(later, each)), None)
                if first:
                    yield Repeat(later, first)

    def broken(self) -> Iterator[Repeat]:
        """Each statement with the likest other that has a figure one slip away."""
        best: dict[Statement, tuple[int, Statement]] = {}
        for one, other in self._near():
            found = self._likeness(one, other)
            wrong = found and self._wrong(one, other, found)
            if found and wrong and found.bits > best.get(wrong, (0, wrong))[0]:
                best[wrong] = found.bits, other if wrong is one else one
        yield from (Repeat(wrong, other) for wrong, (_, other) in best.items())

    def _near(self) -> set[tuple[Statement, Statement]]:
        """The pairs of statements whose figures are one slip apart."""
        sharing: defaultdict[object, list[Statement]] = defaultdict(list)
        for each in self._said:
            for key in _keys(each):
                sharing[key].append(each)
        pairs = (pair for group in sharing.values() if len(group) <= _CROWD for pair in combinations(group, 2))
        return {pair for pair in pairs if is_misprint(pair[0].mention, pair[1].mention)}

    def _likeness(self, one: Statement, other: Statement) -> Likeness | None:
        """What speaks for one fact, where it is enough and nothing contradicts."""
        if one.is_beside(other) or one.compared is not other.compared or one.turn * other.turn < 0:
            return None
        if not compatible(one.periods, other.periods):
            return None
        found = self._wordings.likeness(one, other)
        if found.bits + apart(one, other) < self._wordings.chance(one) or (found.part >= _FRAME and not found.beside):
            return None
        return found if min(len(digits(each.mention)) for each in (one, other)) > _SHORT or _is_near(found) else None

    def _wrong(self, one: Statement, other: Statement, found: Likeness) -> Statement | None:
        """The one that stands nowhere else, or the later one; none where both do."""
        alone = [each for each in (one, other) if not self._stands_elsewhere(each, (one, other), found)]
        return max(alone, key=self._said.__getitem__, default=None)

    def _stands_elsewhere(self, each: Statement, pair: tuple[Statement, Statement], found: Likeness) -> bool:
        """Whether a figure is found again: a long one anywhere, a short one with half of what the two share."""
        words = [other.words for other in self._like[each.fact] if other not in pair]
        rows = self._rows.get(each.fact[0], [])
        if len(digits(each.mention)) >= _LONG:
            return bool(words or rows)
        return any(2 * self._wordings.bits(found.shared & said) >= found.words for said in (*words, *rows))


def _keys(statement: Statement) -> Iterator[object]:
    """What pairs are looked for by: traces of a figure; of a short one, beside the word next to it."""
    shown = len(digits(statement.mention))
    if shown < _SHORT:
        return
    next_to = {*statement.before[:1], *statement.after[:1]} if shown == _SHORT else {""}
    yield from ((trace, word, *statement.fact[1:]) for trace in traces(statement.mention) for word in next_to)


def _is_near(found: Likeness) -> bool:
    """Whether two wordings are nearly the same: about the figure, with one beside it, or in most of their words."""
    if found.run >= _RUN:
        return True
    return found.part >= _HALF and len(found.shared) >= _FEW
