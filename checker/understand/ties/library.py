"""The tables of a document, ready to be looked up from its prose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from checker.languages import LANGUAGES
from checker.model.claim import Claim, Mention
from checker.model.document import Document, Paragraph
from checker.model.quantity import Kind, Quantity
from checker.understand.dates.periods import Periods, periods
from checker.understand.structure.citations import Citation
from checker.understand.terms import Vocabulary
from checker.understand.ties.figures import CellSpot, Figures, same_kind
from checker.understand.ties.lines import CHANGE, SHARE, VACANCY, Namer, TableIndex
from checker.understand.ties.reading import MentionContext, Speech
from checker.understand.ties.scope import Sections
from checker.understand.ties.traits import Trait

_SHORTEST = 3  #: letters of a label that can be told from any word [unknown]
_STEP = 2  #: a table is spoken of in the paragraph beside it, or in the one next to that [decision 0027]


class Library:
    """What is needed of a document's tables, each part made when it is asked for."""

    def __init__(
        self,
        document: Document,
        vocabulary: Vocabulary,
        claims: Sequence[Sequence[Claim]],
        cited: Iterable[Citation],
    ) -> None:
        """Take the document, the vocabulary of the rules, what each paragraph claims, and the tables that are cited."""
        self.claims = claims
        self._citations = cited
        self.document = document
        self.language = LANGUAGES.get(document.language, LANGUAGES["en"])
        self._vocabulary = vocabulary
        self._namer = Namer(self.language, vocabulary)
        self._around: dict[int, list[int]] = {}
        self._counts: dict[tuple[Kind, str | None], dict[int, int]] = {}
        self.tables = document.tabled
        self.readable = [index for index, table in enumerate(self.tables) if not table.doubts]

    @cached_property
    def sections(self) -> Sections:
        """The headings and what they stand over."""
        return Sections(self.document)

    @cached_property
    def figures(self) -> Figures:
        """The figures of all tables by their size."""
        return Figures(self.tables)

    @cached_property
    def sheets(self) -> dict[int, TableIndex]:
        """The tables that were read with confidence, by their index."""
        tables = self.tables
        return {i: TableIndex(self._namer.rows(tables[i]), self._namer.columns(tables[i])) for i in self.readable}

    @cached_property
    def speech(self) -> Speech:
        """The words that say what a figure is."""
        return Speech(self.language, self._vocabulary)

    def rows_in(self, text: str) -> set[tuple[int, int]]:
        """The rows, each by its table and index, that a text in spoken form names: the longest names it has."""
        words = text.split() if text.startswith(" ") else text
        said = [name for word in set(words) for name in self._names.get(word, ()) if name in text]
        longest = [name for name in said if not any(name != other and name.strip() in other for other in said)]
        return {row for name in longest for row in self._rows[name]}

    def parts(self, rows: Iterable[tuple[int, int]]) -> set[int]:
        """The tables of which some rows are, but for rows of totals."""
        return {table for table, row in rows if not self.sheets[table].by_index[row].total}

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """The names of rows by their first word, or by their first letter where words are not parted."""
        found: dict[str, list[str]] = {}
        for name in self._rows:
            if len(name.strip()) >= _SHORTEST or (not name.startswith(" ") and len(name) > 1):
                found.setdefault(name.split()[0] if name.startswith(" ") else name[0], []).append(name)
        return found

    def rows_like(self, text: str) -> dict[tuple[int, int], Trait]:
        """The rows of which a text in spoken form has a word, each by its table and index, with the trait."""
        said = [word for word in set(text.split()) if word in self._by_word]
        shared = Counter(row for word in said for row in self._by_word[word])
        own = {row for word in said for row in self._own_to(word)}
        return {row: self._likeness(n, self._words[row], row in own) for row, n in shared.items()}

    @staticmethod
    def _likeness(shared: int, words: int, is_own: bool) -> Trait:
        """What it says that a text has some of the words of a label, one of which no other may have."""
        if shared < 2:
            return Trait.ROW_WORD
        if is_own and 3 * shared >= words:
            return Trait.ROW_OWN_WORDS
        return Trait.ROW_WORDS if 3 * shared >= 2 * words else Trait.ROW_WORD

    def rows_by_own_words(self, text: str) -> set[tuple[int, int]]:
        """The rows of which a text in spoken form has a word that no other label has."""
        return {row for word in set(text.split()) if word in self._by_word for row in self._own_to(word)}

    def _own_to(self, word: str) -> Sequence[tuple[int, int]]:
        """The rows whose one label alone has a word."""
        rows = self._by_word[word]
        labels = {self.sheets[table].by_index[row].phrase for table, row in rows}
        return rows if len(labels) == 1 else ()

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[int, int]]]:
        """The rows by the words of their labels that say something."""
        found: dict[str, list[tuple[int, int]]] = {}
        for index, sheet in self.sheets.items():
            for row in sheet.rows:
                for word in self._telling(row.phrase):
                    found.setdefault(word, []).append((index, row.at))
        return found

    @cached_property
    def _words(self) -> Counter[tuple[int, int]]:
        """How many such words each row has."""
        return Counter(row for rows in self._by_word.values() for row in rows)

    def _telling(self, phrase: str) -> set[str]:
        return {word for word in phrase.split() if len(word) > _SHORTEST} - set(self.language.stop_words)

    def counts(self, mention: Mention) -> dict[int, int]:
        """The tables that hold what a figure of the prose speaks of, each with the number of such cells."""
        said = mention.quantity.kind, mention.quantity.unit
        if said not in self._counts:
            found = {i: sum(n for figure, n in kinds if same_kind(mention, figure)) for i, kinds in self._kinds.items()}
            self._counts[said] = {index: number for index, number in found.items() if number}
        return self._counts[said]

    @cached_property
    def _kinds(self) -> dict[int, list[tuple[Quantity, int]]]:
        """The figures of each table, one of each kind and unit, with their number."""
        found: dict[int, dict[tuple[Kind, str | None], list[Quantity]]] = {index: {} for index in self.readable}
        for spot, figure in self.figures.all:
            found[spot.table].setdefault((figure.kind, figure.unit), []).append(figure)
        return {index: [(each[0], len(each)) for each in kinds.values()] for index, kinds in found.items()}

    def rows_called(self, label: str) -> Sequence[tuple[int, int]]:
        """The rows with a label in spoken form, each by its table and index."""
        return self._rows.get(label, ()) if label.strip() else ()

    @cached_property
    def _rows(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        for index, sheet in self.sheets.items():
            for row in sheet.rows:
                found.setdefault(row.phrase, []).append((index, row.at))
        return found

    def quantity(self, spot: CellSpot) -> Quantity | None:
        """The figure of a cell; a dash is none."""
        cell = self.tables[spot.table].rows[spot.row].cells[spot.column]
        return cell.quantity if cell and cell.quantity and not cell.quantity.nil else None

    def holds_another(self, meant: CellSpot, stands: CellSpot) -> bool:
        """Whether a cell of the same row holds something else: not the same thing for another period or base."""
        columns = self.tables[meant.table].columns
        leaves = (columns[spot.column].path[-1:] for spot in (meant, stands))
        return meant[:2] == stands[:2] and len(set(leaves)) == 2

    def pool(self, paragraph: Paragraph, sentence: tuple[int, int]) -> tuple[list[int], bool]:
        """The tables that may be meant, the nearest first, and whether they are named by their numbers.

        Where a sentence names none that was read with confidence, none is meant.
        """
        cited = self._cited.get(paragraph.order, ())
        for start, end in (sentence, (0, len(paragraph.text))):
            said = [each for each in cited if start <= each.offset < end]
            tables = ((at, self.tables[at]) for at in self.readable) if said else ()
            named = [at for at, table in tables if any(each.means(table.kind, table.number) for each in said)]
            if named or (said and (start, end) == sentence):
                return named, True
        return self._nearest(paragraph.order), False

    @cached_property
    def _cited(self) -> dict[int, list[Citation]]:
        """The tables of the document that each paragraph names, and the charts that were read, by its order."""
        drawn = {chart.number for chart in self.document.charts}
        own = [each for each in self._citations if each.is_own is not False]
        known = sorted((each for each in own if each.kind == "table" or each.number in drawn), key=attrgetter("order"))
        return {order: list(found) for order, found in groupby(known, attrgetter("order"))}

    def _nearest(self, order: int) -> list[int]:
        """The tables from a place on, those of its sections first."""
        if order not in self._around:
            orders = {index: self.tables[index].order for index in self.readable}
            steps = {index: self.sections.distance(order, other) for index, other in orders.items()}
            self._around[order] = sorted(self.readable, key=lambda index: (steps[index], abs(orders[index] - order)))
        return self._around[order]

    def is_next(self, order: int, table: int) -> bool:
        """Whether only one paragraph at most stands between a paragraph and a table, each by its order."""
        first, last = sorted((order, table))
        return last - first <= _STEP and not any(each in self._parting for each in range(first + 1, last))

    def beside(self, index: int) -> list[Paragraph]:
        """The paragraphs that cite a table or stand beside it."""
        said, table = self.document.paragraphs, self.tables[index]
        cited = {at for at, all_of in self._cited.items() if any(one.means(table.kind, table.number) for one in all_of)}
        return [each for each in said if each.order in cited or self.is_next(each.order, table.order)]

    @cached_property
    def _parting(self) -> frozenset[int]:
        """The orders of headings and tables, which part what stands before and behind them."""
        headings = (each.order for each in self.document.headings)
        return frozenset(headings).union(each.order for each in self.tables)

    def periods_of(self, spot: CellSpot) -> Periods:
        """The periods of a cell: its column's, but no difference's, or its row's where heads say nothing."""
        sheet = self.sheets[spot.table]
        if sheet.is_mute:
            return sheet.by_index[spot.row].periods
        columns = (each for each in sheet.columns if each.at == spot.column and CHANGE not in each.concepts)
        return next((each.periods for each in columns), frozenset())

    def is_change(self, spot: CellSpot) -> bool:
        """Whether the column of a cell holds differences."""
        return any(each.at == spot.column and CHANGE in each.concepts for each in self.sheets[spot.table].columns)

    def is_share(self, reading: MentionContext) -> bool:
        """Whether the words around a figure call it a share of something."""
        return self._namer.holds(SHARE, reading.zone)

    def periods_over(self, paragraph: Paragraph) -> Periods:
        """The periods that the innermost heading names which names any."""
        over = (periods(heading.text, self.language) for heading in self.sections.over(paragraph.order))
        return next(filter(None, over), frozenset())

    def subjects(self, paragraph: Paragraph) -> Iterator[str]:
        """What stands over a paragraph, the innermost first: a table of one row, headings."""
        headings = self.sections.over(paragraph.order)
        before = [index for index in self.readable if self.tables[index].order < paragraph.order]
        last = max(before, key=lambda index: self.tables[index].order, default=None)
        if last is not None and len(self.sheets[last].rows) == 1:
            table = self.tables[last]
            if not headings or table.order > headings[0].order:
                yield table.rows[self.sheets[last].rows[0].at].label
        yield from (heading.text for heading in headings)

    @cached_property
    def of_vacancies(self) -> frozenset[int]:
        """The tables whose title, or the heading over them, says that they hold rates of vacancy."""
        return frozenset(index for index in self.readable if self._namer.holds(VACANCY, self._over(index)))

    def _over(self, index: int) -> str:
        table = self.tables[index]
        headings = self.sections.over(table.order)
        return "; ".join((table.title, table.unit or "", headings[0].text if headings else ""))
