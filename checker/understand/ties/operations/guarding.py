"""Whether a figure is of something else than the cells of which it might be worked out.

"In Kasai, births rose by 1,664" is no misprint of what refugees did, nor is "46 per cent of those in Kasai were women".
"""

from __future__ import annotations

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.model.quantity import Kind
from checker.understand.dates.periods import periods, without_days
from checker.understand.ties.knowing import is_apart, is_unknown, knows, strange, words, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.operations.operation import Calculated, Calculation, Closeness
from checker.understand.ties.operations.wording import Wording

_STRANGE = 2  #: so many words that the table does not have may say that the row has the figure [unknown]
_TURNS = ("UP", "DOWN", "LINK", "OR", "BY", "HALT")  #: signs that say how figures are compared, not of what [given]


class Guard:
    """Knows the words of a language that may stand beside a figure that is worked out."""

    def __init__(self, library: Library) -> None:
        """Take the tables and their language."""
        said, signs = library.language.computing, library.language.signs
        compared = (said.more, said.less, said.than, said.against, said.gaps)
        own = sum((*compared, said.shares, said.sums, said.averages, library.language.numbers), ())
        self._said, self._own = pattern(own), pattern(sum((signs[name] for name in _TURNS), own))
        self._shares, self._takes = pattern(said.shares), pattern(signs.get("TAKES", ()))
        self._again, self._together = pattern(signs["OR"]), pattern(said.sums)
        self._earlier = pattern(library.language.saying.earlier)
        of = signs["OF"] if library.language.unspaced else (*library.language.numbers, *said.averages)
        self._of = pattern(of)
        self._library = library

    def bars(self, paragraph: Paragraph, mention: Mention, wording: Wording, computed: Calculated) -> bool:
        """Whether words say that a figure is none that the table gives."""
        table, rows = computed.spots[0].table, {spot.row for spot in computed.spots}
        known, around = words_over(paragraph.order, table, rows, self._library), f"{wording.near} {wording.clause}"
        behind = next(filter(str.strip, self._own.split(wording.clause)), "")
        return (
            (mention.quantity.kind is Kind.COUNT and is_unknown(behind, known, self._library))
            or is_apart(self._said.sub(" ", around), known, self._library)
            or self._counts_another(wording, known)
            or self._is_of_another_time(wording, table)
            or self._is_of_several(wording, computed)
            or self._is_of_a_part(wording, computed, known)
            or self._is_spread_over_others(wording, computed, known)
            or self._is_strange(wording, computed, known)
        )

    def _is_strange(self, wording: Wording, computed: Calculated, known: str) -> bool:
        """Whether the clause of a figure is about something else than the row: "In Kasai, births rose by"."""
        names = self._library.names
        if self._library.language.unspaced or not names.rows_in(spoken(f"{wording.left} {wording.clause}")):
            return False
        is_named = bool(names.rows_in(spoken(wording.beside))) and not self._shares.search(wording.beside)
        said = self._own.sub(" ", wording.beside)
        return strange([said], known, self._library) > _STRANGE * is_named

    def _counts_another(self, wording: Wording, known: str) -> bool:
        """Whether it is of a number of things that the table does not know: "the number of births rose by"."""
        behind = (wording.beside[found.end() :] for found in self._of.finditer(wording.beside))
        return any(is_unknown(self._own.sub(", ", each).strip(), known, self._library) for each in behind)

    def _is_of_another_time(self, wording: Wording, table: int) -> bool:
        """Whether it is of a month of a year, or held against a time, that no column is of."""
        columns, text = self._library.sheets[table].columns, f"{wording.beside} {wording.clause}"
        if not any(column.periods for column in columns):
            return self._earlier.search(text) is not None
        said = periods(f"{wording.near} {wording.clause}", self._library.language)
        return said != without_days(said) and all(each.periods == without_days(each.periods) for each in columns)

    def _is_of_several(self, wording: Wording, computed: Calculated) -> bool:
        """Whether it is the share of several together, and the cell that of one: "A, with B, together made up"."""
        is_share = computed.operation is Calculation.SHARE and len(computed.operands[0].cells) == 1
        return is_share and self._together.search(wording.beside) is not None

    def _is_of_a_part(self, wording: Wording, computed: Calculated, known: str) -> bool:
        """Whether the row is the whole of which it says the share: "46 per cent of those in Kasai were women".

        It is none where the table has both in columns that are named: "46 per cent of the pupils in Kasai were girls".
        """
        if computed.operation is not Calculation.SHARE or computed.rows is Closeness.UNSAID:
            return False
        if computed.plain and len({spot.row for spot in computed.spots}) == 1:
            said = self._own.sub(" ", f"{wording.beside} {wording.clause}")
            return not self._library.language.unspaced and strange([said], known, self._library) > 0
        before, behind = spoken(wording.left), self._shares.search(wording.clause)
        labels = [self._library.names.label(spot[:2]) for spot, _ in computed.operands[0].cells]
        if not any(label.strip() in before for label in labels):
            return behind is None and any(label.strip() in spoken(wording.clause) for label in labels)
        *_, last = (None, *self._takes.finditer(before))
        if last and any(before.find(label, last.end()) >= 0 for label in labels):
            return True
        is_bare = not any(each.search(wording.near) for each in (self._shares, self._again)) and behind is None
        return is_bare and (
            not any(label.strip() in spoken(wording.beside) for label in labels)
            or any(before.rstrip().endswith(label.rstrip()) for label in labels)
        )

    def _is_spread_over_others(self, wording: Wording, computed: Calculated, known: str) -> bool:
        """Whether it is an average of something else than the rows: of camps, where they are provinces."""
        cells = computed.operands[0].cells
        if computed.number == 1 or (len(cells) > 1 and len({spot.row for spot, _ in cells}) == 1):
            return False
        said = spoken(f"{wording.left} {wording.clause}")
        head = spoken(self._library.tables[computed.spots[0].table].stub_head)
        if self._library.language.unspaced:
            return bool(head) and set(said).isdisjoint(head)
        parts = words(head, self._library)
        is_named = not parts or any(knows(said, part, self._library) for part in parts)
        return not is_named and strange([self._own.sub(" ", said)], known, self._library) > 0
