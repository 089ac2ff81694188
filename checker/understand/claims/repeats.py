"""Facts that a document states more than once, with one figure or, by a slip, with two.

Two statements are of one fact where their words, the figures beside them and the digits of their own figures speak for
it with more bits than some pair of that document's figures has by chance (decision 0025), and nothing contradicts. A
figure of two digits is a slip away from every fifth one, so that more must name it. A figure that stands a second time,
with words of its own, is a fact of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from checker.languages import Language
from checker.model.claim import Mention
from checker.model.table import Table
from checker.understand.claims.contradictions import are_two, contradict
from checker.understand.claims.likeness import ALONE, Resemblance, Wordings
from checker.understand.claims.misprints import is_misprint, traces
from checker.understand.claims.statements import Statement, fact, statements, stems
from checker.understand.passages import Passage

_CROWD = 40  #: figures that share a trace, beyond which none is singled out [cost]
_SHORT = 2  #: digits of a figure that is a slip away from every fifth one [given]
_LONG = 4  #: digits of a figure that stands nowhere by chance [given]
_FRAME = 90  #: hundredths of the words that two lines of a list have in common [decision 0025]
_THIRD = 30  #: hundredths of the words that name a figure where none of them stands next to it [decision 0025]
_USUAL = 2  #: passages more that have a figure with the same words [decision 0025]
_NAME = 7  #: bits of the words next to a figure that name what it counts [decision 0025]
_ALIKE = 35  #: bits more than by chance of two wordings that are as good as the same [decision 0025]
_NEAR = 6  #: headings, paragraphs and tables back to what "of the 36 cases" recalls [decision 0025]
_FEW = 3  #: words by which it is recalled [decision 0025]


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
        self._order = {each: at for at, each in enumerate(said)}
        self._wordings = Wordings(said)
        self._like: defaultdict[object, list[Statement]] = defaultdict(list)
        for each in said:
            self._like[each.fact].append(each)
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
                first = next((each for each in alike[:at] if sure or self._likeness(later, each)), None)
                if first and not later.is_beside(first):
                    yield Repeat(later, first)

    def broken(self) -> Iterator[Repeat]:
        """Each statement with the likest other that has a figure one slip away."""
        best: dict[Statement, tuple[int, Statement]] = {}
        for one, other in self._near():
            found = self._likeness(one, other)
            wrong = found and self._wrong(one, other, found)
            if found and wrong and found.words + found.beside > best.get(wrong, (-1, wrong))[0]:
                best[wrong] = found.words + found.beside, other if wrong is one else one
        yield from (Repeat(wrong, other) for wrong, (_, other) in best.items())

    def _near(self) -> Iterator[tuple[Statement, Statement]]:
        """The pairs of statements whose figures are one slip apart, in their order."""
        sharing: defaultdict[object, list[Statement]] = defaultdict(list)
        for each in self._order:
            for key in _keys(each):
                sharing[key].append(each)
        pairs = (pair for group in sharing.values() if len(group) <= _CROWD for pair in combinations(group, 2))
        yield from dict.fromkeys(pair for pair in pairs if is_misprint(pair[0].shown, pair[1].shown))

    def _likeness(self, one: Statement, other: Statement) -> Resemblance | None:
        """What speaks for one fact, where it is enough and nothing contradicts."""
        apart = one.passage != other.passage and not are_two(one, other)
        alone = apart and self._wordings.need_no_words(one, other)
        if not alone and contradict(one, other):
            return None
        found = self._wordings.likeness(one, other)
        return found if alone or self._is_said(one, other, found) else None

    def _is_said(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether the words say enough.

        Within one paragraph figures that are nearly the same are told apart by them: the allotment and the expenditure
        of a year.
        """
        shown = min(one.length, other.length)
        called = found.run or found.part >= _THIRD
        if (one.passage == other.passage and not called) or shown < _SHORT:
            return False
        if shown >= _LONG:
            return self._wordings.is_enough(one, other, found)
        if found.part >= _FRAME and not found.beside:
            return found.words >= _ALIKE and any(self._is_usual(each, found) for each in (one, other))
        if shown == _SHORT:
            return self._is_named(one, other, found)
        return bool(called or found.beside > _NAME) and self._wordings.is_enough(one, other, found)

    def _is_usual(self, each: Statement, found: Resemblance) -> bool:
        """Whether one of two figures with the same words stands with them in two passages more: it is no item's own."""
        alike = (other for other in self._like[each.fact] if other.passage != each.passage)
        words = (self._wordings.bits(other.words & found.shared) for other in alike)
        return sum(100 * each >= _FRAME * found.words for each in words) >= _USUAL

    def _is_named(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether a short figure is named by the words next to it and one beside it, by a recall, or a third time."""
        first, later = sorted((one, other), key=self._order.__getitem__)
        if _recalls(first, later, found):
            return True
        if found.beside and (found.run >= _NAME or _says_again(one, other)):
            return self._wordings.is_enough(one, other, found)
        if self._wordings.is_enough(one, other, found, _ALIKE):
            return True
        third = (each for alike in (one, other) for each in self._like[alike.fact] if self._is_third(each, one, other))
        return found.run >= _NAME and any(third) and self._wordings.single_out(one, other, found)

    def _is_third(self, each: Statement, one: Statement, other: Statement) -> bool:
        """Whether another passage has one of two figures and half as rare a word that both have."""
        if each.passage in (one.passage, other.passage) or contradict(each, one) or contradict(each, other):
            return False
        return 2 * self._wordings.bits(each.words & one.words & other.words) >= _NAME

    def _wrong(self, one: Statement, other: Statement, found: Resemblance) -> Statement | None:
        """The one that stands nowhere else, or the later one; none where both do."""
        alone = [each for each in (one, other) if not self._stands_elsewhere(each, (one, other), found)]
        return max(alone, key=self._order.__getitem__, default=None)

    def _stands_elsewhere(self, each: Statement, pair: tuple[Statement, Statement], found: Resemblance) -> bool:
        """Whether a figure is found again: a long one anywhere, a short one with half of what the two share."""
        words = [other.words for other in self._like[each.fact] if other not in pair]
        rows = self._rows.get(each.fact[0], [])
        if each.length >= _LONG:
            return bool(words or rows)
        return any(2 * self._wordings.bits(found.shared & said) >= found.words for said in (*words, *rows))


def _keys(statement: Statement) -> Iterator[object]:
    """What pairs are looked for by: traces of a figure; of a short one, beside the word next to it."""
    if statement.length >= _SHORT:
        words = dict.fromkeys((*statement.before[:1], *statement.after[:1])) if statement.length == _SHORT else ("",)
        yield from ((trace, word, *statement.fact[1:]) for trace in traces(statement.shown) for word in words)


def _recalls(first: Statement, later: Statement, found: Resemblance) -> bool:
    """Whether the later sentence begins with things of a number that the text has just told ("Of the 36 cases …")."""
    near = 0 <= later.passage.order - first.passage.order <= _NEAR
    named = len(found.shared) >= _FEW and found.part >= _THIRD and first.after[:1] == later.after[:1]
    return later.recalls and near and named


def _says_again(one: Statement, other: Statement) -> bool:
    """Whether both are the percentage of one amount."""
    return one.again and other.again and fact(one.former[-1]) == fact(other.former[-1])
