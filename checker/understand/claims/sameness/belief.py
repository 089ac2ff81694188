"""Whether two statements of different figures are of one fact.

Two statements are of one fact where their words, the figures beside them and the digits of their own figures speak for
it with more bits than some pair of that document's figures has by chance (decision 0025), or where what stands in a row
next to both says so (decision 0060), and nothing contradicts. A figure of two digits is a slip away from every fifth
one, so that more must name it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from checker.languages import Language
from checker.model.quantity import Kind
from checker.understand.claims.contradictions import are_led_apart, are_two, contradict
from checker.understand.claims.likeness import Resemblance, Wordings
from checker.understand.claims.sameness.names import called_apart, headed_apart
from checker.understand.claims.sameness.rows import Alignment, Rows
from checker.understand.claims.statements import Fact, Statement, fact

SHORT = 2  #: digits of a figure that is a slip away from every fifth one [given]
LONG = 4  #: digits of a figure that stands nowhere by chance [given]
_FRAME = 90  #: hundredths of the words that two lines of a list have in common [decision 0025]
_THIRD = 30  #: hundredths of the words that name a figure where none of them stands next to it [decision 0025]
_USUAL = 2  #: passages more that have a figure with the same words [decision 0025]
_NAME = 7  #: bits of the words next to a figure that name what it counts [decision 0025]
_ALIKE = 35  #: bits more than by chance of two wordings that are as good as the same [decision 0025]
_NEAR = 6  #: headings, paragraphs and tables back to what "of the 36 cases" recalls [decision 0025]
_FEW = 3  #: words by which it is recalled [decision 0025]

#: Bits of a row and what else speaks for it, for figures of so many digits. [decision 0060]
_TOLD = {2: 18, 3: 12, 4: 9, 5: 7, 6: 5}
_WITNESS = 4  #: bits of a third place that says the same [decision 0060]
_TWENTIETH = 20  #: hundredths of a sentence that are a bit where another says them too [decision 0060]
_IN_A_ROW = 12  #: bits of a row beside which other words part nothing [decision 0060]
_ODD = 10  #: bits of a row in which a figure that stands twice shows another to be odd [decision 0060]
_TIMES = 4  #: a figure that is so many times another is no stale one of it but of a whole [unknown]
_MOST = 60  #: hundredths of a sentence that say the same there [decision 0060]
_NEXT = {2: 6, 3: 3}  #: bits of a row that short figures need [decision 0060]
_INSTEAD = {2: 99, 3: 12}  #: the same of the figures beside them; two digits always need words [decision 0060]
#: Other figures that stand with the words next to both, beyond which these are a frame. [decision 0060]
_OTHERS = {2: 1, 3: 3}
_FRAMED = {2: 1, 3: 2}  #: other figures with which words are a frame for short ones [decision 0063]
#: Hundredths of the words, less than which single nothing out; of two digits that no names part 10. [decision 0063]
_LEAST = {1: 10, 2: 20, 3: 15}


class Sameness:
    """The statements of a document, those that are `like` each other by their figures, and what their words say."""

    def __init__(self, said: Sequence[Statement], language: Language) -> None:
        """Take all statements."""
        self._order = {each: at for at, each in enumerate(said)}
        self._wordings = Wordings(said)
        self._rows = Rows(said, language)
        self.like: defaultdict[Fact, list[Statement]] = defaultdict(list)
        for each in said:
            self.like[each.fact].append(each)

    def bits(self, words: Iterable[str]) -> int:
        """How unlikely it is that a statement has these words by chance."""
        return self._wordings.bits(words)

    def likeness(self, one: Statement, other: Statement) -> Resemblance | None:
        """What speaks for one fact, where it is enough and nothing contradicts."""
        if are_two(one, other):
            return None
        found = self._wordings.likeness(one, other)
        if one.passage != other.passage and self._wordings.need_no_words(one, other):
            return found
        row = self._rows.row(one, other)
        if row.replaced or (not _is_borne_out(one, other, found) and _are_two_things(one, other, row)):
            return None
        if self._is_told(one, other, found, row):
            return found
        return found if not contradict(one, other) and self._is_said(one, other, found, row) else None

    def odd(self, crowd: int) -> Iterator[tuple[Statement, Statement]]:
        """Each statement in whose stead the same words have another figure twice, with one of these."""
        for one, other in self._rows.neighbours(crowd):
            if one.fact[1:] == other.fact[1:] and one.fact != other.fact and not self._are_told_apart(one, other):
                row = self._rows.row(one, other)
                wrong = [each for each in (one, other) if each.fact not in row.again]
                is_frame = row.others or row.led or row.replaced or not _are_of_size(one, other)
                if len(wrong) == 1 and row.bits >= _ODD and row.most >= _MOST and not is_frame:
                    yield wrong[0], other if wrong[0] is one else one

    def _are_told_apart(self, one: Statement, other: Statement) -> bool:
        """Whether something contradicts, or two figures lead to others or to what is planned."""
        return one.planned is not other.planned or are_led_apart(one, other) or contradict(one, other)

    def _is_told(self, one: Statement, other: Statement, found: Resemblance, row: Alignment) -> bool:
        """Whether what stands in a row next to both, and what else is the same, says enough."""
        shown = min(one.length, other.length, max(_TOLD))
        if shown < SHORT or one.turn * other.turn < 0:
            return False
        thirds = self._thirds(one, other, found)
        if shown < LONG and self._is_one_of_many(one, other, row, found, thirds):
            return False
        if row.others > max(_OTHERS.values()) or not self._is_free(one, other, found, row):
            return False
        witnesses = bool(row.again) + bool(thirds)
        told = row.bits + found.words // 2 + found.beside + row.most // _TWENTIETH + _WITNESS * witnesses
        return told >= _TOLD[shown]

    def _is_free(self, one: Statement, other: Statement, found: Resemblance, row: Alignment) -> bool:
        """Whether nothing contradicts: of longer figures nothing does that stands beyond a long row."""
        if min(one.length, other.length) > SHORT and row.bits >= _IN_A_ROW:
            return not (row.led and contradict(one, other))
        return self._wordings.single_out(one, other, found) and not contradict(one, other)

    def _is_one_of_many(
        self, one: Statement, other: Statement, row: Alignment, found: Resemblance, thirds: int
    ) -> bool:
        """Whether short figures may well be two of a list: it leads to others, or nothing singles them out."""
        shown = min(one.length, other.length)
        if row.others > (0 if not thirds and not row.again else _OTHERS[shown]):
            return True
        if found.part >= _FRAME and not found.beside and thirds < _USUAL:
            return True
        if one.planned is not other.planned:
            return True
        if (row.bits and are_led_apart(one, other)) or (row.bits < _NEXT[shown] and found.beside < _INSTEAD[shown]):
            return True
        return shown == SHORT and (row.led or row.most < _THIRD)

    def _thirds(self, one: Statement, other: Statement, found: Resemblance) -> int:
        """In how many places more one of two figures stands with half of what both share."""
        if found.words < _WITNESS:
            return 0
        places = [[each for each in self.like[figure.fact] if each not in (one, other)] for figure in (one, other)]
        return max(sum(2 * self.bits(found.shared & each.words) >= found.words for each in alike) for alike in places)

    def _is_said(self, one: Statement, other: Statement, found: Resemblance, row: Alignment) -> bool:
        """Whether the words say enough.

        Within one paragraph figures that are nearly the same are told apart by them, if not by those right beside them:
        the allotment and the expenditure of a year.
        """
        shown = min(one.length, other.length)
        called = found.run or found.part >= _THIRD
        if (one.passage == other.passage and not (called and row.bits)) or shown < SHORT:
            return False
        if shown >= LONG:
            return self._wordings.is_enough(one, other, found)
        if shown == SHORT and self._are_recalled(one, other, found):
            return True
        framed = not _is_borne_out(one, other, found) and _is_frame(one, other, found, row)
        return not framed and self._is_short_said(one, other, found)

    def _is_short_said(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether the words say enough of figures of two or three digits."""
        shown = min(one.length, other.length)
        called = found.run or found.part >= _THIRD
        if found.part >= _FRAME and not found.beside:
            return found.words >= _ALIKE and any(self._is_usual(each, found) for each in (one, other))
        if shown == SHORT:
            return self._is_named(one, other, found)
        return bool(called or found.beside > _NAME) and self._wordings.is_enough(one, other, found)

    def _are_recalled(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether the later of two statements recalls the first."""
        first, later = sorted((one, other), key=self._order.__getitem__)
        return _recalls(first, later, found)

    def _is_usual(self, each: Statement, found: Resemblance) -> bool:
        """Whether one of two figures with the same words stands with them in two passages more: it is no item's own."""
        alike = (other for other in self.like[each.fact] if other.passage != each.passage)
        words = (self._wordings.bits(other.words & found.shared) for other in alike)
        return sum(100 * each >= _FRAME * found.words for each in words) >= _USUAL

    def _is_named(self, one: Statement, other: Statement, found: Resemblance) -> bool:
        """Whether a short figure is named by the words next to it and one beside it, or a third time."""
        if found.beside and (found.run >= _NAME or _says_again(one, other)):
            return self._wordings.is_enough(one, other, found)
        if self._wordings.is_enough(one, other, found, _ALIKE):
            return True
        third = (each for alike in (one, other) for each in self.like[alike.fact] if self._is_third(each, one, other))
        return found.run >= _NAME and any(third) and self._wordings.single_out(one, other, found)

    def _is_third(self, each: Statement, one: Statement, other: Statement) -> bool:
        """Whether another passage has one of two figures and half as rare a word that both have."""
        if each.passage in (one.passage, other.passage) or contradict(each, one) or contradict(each, other):
            return False
        return 2 * self._wordings.bits(each.words & one.words & other.words) >= _NAME


def _are_of_size(one: Statement, other: Statement) -> bool:
    """Whether neither figure is many times the other, as a whole is of a part of the same things; shares may be."""
    low, high = sorted(abs(each.mention.value) for each in (one, other))
    return high <= _TIMES * low or one.mention.quantity.kind is Kind.PERCENTAGE


def _is_borne_out(one: Statement, other: Statement, found: Resemblance) -> bool:
    """Whether a figure stands beside both, where they are no short ones themselves."""
    return found.beside > 0 and min(one.length, other.length) > SHORT


def _is_frame(one: Statement, other: Statement, found: Resemblance, row: Alignment) -> bool:
    """Whether what two short figures share is said of others, or is too little, the less where names part them."""
    shown = min(one.length, other.length)
    least = _LEAST[1 if shown == SHORT and not headed_apart(one, other) else shown]
    return row.others >= _FRAMED[shown] or found.part < least


def _are_two_things(one: Statement, other: Statement, row: Alignment) -> bool:
    """Whether a plan stands beside what has been, or names say that two statements are of two things."""
    return _is_planned_beside(one, other) or _are_of_two_names(one, other, row)


def _is_planned_beside(one: Statement, other: Statement) -> bool:
    """Whether one paragraph says what has been and what is to come."""
    return one.passage == other.passage and one.planned is not other.planned


def _are_of_two_names(one: Statement, other: Statement, row: Alignment) -> bool:
    """Whether names say that two statements are of two things, where the row is short or leads to others too."""
    if row.others and headed_apart(one, other):
        return True
    return (row.others > 0 or row.bits < _IN_A_ROW) and called_apart(one, other)


def _recalls(first: Statement, later: Statement, found: Resemblance) -> bool:
    """Whether the later sentence begins with things of a number that the text has just told ("Of the 36 cases …")."""
    near = 0 <= later.passage.order - first.passage.order <= _NEAR
    named = len(found.shared) >= _FEW and found.part >= _THIRD and first.after[:1] == later.after[:1]
    return later.recalls and near and named


def _says_again(one: Statement, other: Statement) -> bool:
    """Whether both are the percentage of one amount."""
    return one.again and other.again and fact(one.former[-1]) == fact(other.former[-1])
