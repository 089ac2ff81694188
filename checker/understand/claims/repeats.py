"""Facts that a document states more than once, with one figure or, by a slip, with two.

Figures that are one slip apart are held against each other, and those that stand next to the same words, of which one
stands there twice: then any other is the odd one. A figure that stands a second time, with words of its own, is a fact
of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from checker.languages import Language
from checker.model.claim import Mention
from checker.model.table import Table
from checker.understand.claims.likeness import ALONE, Resemblance
from checker.understand.claims.misprints import is_misprint, traces
from checker.understand.claims.sameness.belief import LONG, SHORT, Sameness
from checker.understand.claims.sameness.measures import measured
from checker.understand.claims.statements import Statement, statements, stems
from checker.understand.passages import Passage

_CROWD = 40  #: figures that share a trace, or stand next to the same words, beyond which none is singled out [cost]


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
    found = {each.figure: each for each in finder.broken()}
    found.update((one, Repeat(one, other)) for one, other in measured(said) if one not in found)
    yield from found.values()


class _Finder:
    """The statements of a document, and where else their figures stand."""

    def __init__(self, said: Sequence[Statement], tables: Iterable[Table], language: Language) -> None:
        self._order = {each: at for at, each in enumerate(said)}
        self._sameness = Sameness(said, language)
        self._like = self._sameness.like
        self._rows: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
        for row in (row for table in tables for row in table.rows):
            words = frozenset(stems(row.label, language))
            for cell in row.cells:
                if cell and cell.quantity:
                    self._rows[str(abs(cell.quantity.value * cell.quantity.scale).normalize())].append(words)

    def held(self) -> Iterator[Repeat]:
        """Each statement with the first before it that says the same with the same figure."""
        for alike in self._like.values():
            for at, later in enumerate(alike[:_CROWD]):
                sure = later.length >= ALONE
                first = next((each for each in alike[:at] if sure or self._sameness.likeness(later, each)), None)
                if first and not later.is_beside(first):
                    yield Repeat(later, first)

    def broken(self) -> Iterator[Repeat]:
        """Each statement with the likest other that has a figure one slip away, or one that stands there twice."""
        best: dict[Statement, tuple[int, Statement]] = {}
        for one, other in self._near():
            found = self._sameness.likeness(one, other)
            wrong = found and self._wrong(one, other, found)
            if found and wrong and found.words + found.beside > best.get(wrong, (-1, wrong))[0]:
                best[wrong] = found.words + found.beside, other if wrong is one else one
        for wrong, right in self._sameness.odd(_CROWD):
            best.setdefault(wrong, (0, right))
        yield from (Repeat(wrong, other) for wrong, (_, other) in best.items())

    def _near(self) -> Iterator[tuple[Statement, Statement]]:
        """The pairs of statements whose figures are one slip apart, in their order."""
        sharing: defaultdict[object, list[Statement]] = defaultdict(list)
        for each in self._order:
            for key in _keys(each):
                sharing[key].append(each)
        pairs = (pair for group in sharing.values() if len(group) <= _CROWD for pair in combinations(group, 2))
        yield from dict.fromkeys(pair for pair in pairs if is_misprint(pair[0].shown, pair[1].shown))

    def _wrong(self, one: Statement, other: Statement, found: Resemblance) -> Statement | None:
        """The one that stands nowhere else, or the later one; none where both do."""
        alone = [each for each in (one, other) if not self._stands_elsewhere(each, (one, other), found)]
        return max(alone, key=self._order.__getitem__, default=None)

    def _stands_elsewhere(self, each: Statement, pair: tuple[Statement, Statement], found: Resemblance) -> bool:
        """Whether a figure is found again: a long one anywhere, a short one with half of what the two share."""
        words = [other.words for other in self._like[each.fact] if other not in pair]
        rows = self._rows.get(each.fact[0], [])
        if each.length >= LONG:
            return bool(words or rows)
        return any(2 * self._sameness.bits(found.shared & said) >= found.words for said in (*words, *rows))


def _keys(statement: Statement) -> Iterator[object]:
    """What pairs are looked for by: traces of a figure; of a short one, beside the word next to it."""
    if statement.length >= SHORT:
        words = dict.fromkeys((*statement.before[:1], *statement.after[:1])) if statement.length == SHORT else ("",)
        yield from ((trace, word, *statement.fact[1:]) for trace in traces(statement.shown) for word in words)
