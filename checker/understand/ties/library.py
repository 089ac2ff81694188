"""The tables of a document, ready to be looked up from its prose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from checker.languages import LANGUAGES
from checker.model.claim import Claim, Mention
from checker.model.document import Document, Paragraph
from checker.model.quantity import Kind, Quantity
from checker.understand.dates.periods import Periods, compatible, periods
from checker.understand.structure.citations import Citation
from checker.understand.terms import Vocabulary
from checker.understand.ties.figures import CellSpot, Comparable, Figures, same_kind
from checker.understand.ties.lines import CHANGE, SHARE, VACANCY, NamedLine, Namer, spoken
from checker.understand.ties.numbered import NumberedNames
from checker.understand.ties.reading import MentionContext, Speech
from checker.understand.ties.rows import RowNames, TableIndex
from checker.understand.ties.scope import Sections

CAPITALS = re.compile(r"\b[A-Z]{3,}\b")  #: the short name of a body [given]
_OFTEN = 8  #: so often at least the text names the body that it is about [unknown]
_STEP = 2  #: a table is spoken of in the paragraph beside it, or in the one next to that [decision 0027]


class Cited(IntEnum):
    """Whether the tables that may be meant are named by their numbers: by nothing, by the paragraph or the sentence."""

    NOWHERE = 0
    BESIDE = 1
    HERE = 2


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
        self._comparable: dict[tuple[Kind, str | None, Decimal], Comparable] = {}
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
    def titled(self) -> dict[int, Periods]:
        """The periods that the titles of tables name, where neither heads nor rows do."""
        lines = {index: (*sheet.columns, *sheet.rows) for index, sheet in self.sheets.items()}
        alone = [index for index, own in lines.items() if not any(line.periods for line in own)]
        return {index: periods(self.tables[index].title, self.language) for index in alone}

    @cached_property
    def same_heads(self) -> dict[int, int]:
        """For each table that was read with confidence the first one whose heads say the same."""
        first: dict[tuple[tuple[NamedLine, ...], bool], int] = {}
        sheets = self.sheets.items()
        return {at: first.setdefault((sheet.columns, at in self.of_vacancies), at) for at, sheet in sheets}

    @cached_property
    def names(self) -> RowNames:
        """What the rows of all tables are called."""
        return RowNames(self.language, self.sheets)

    @cached_property
    def numbered(self) -> NumberedNames:
        """The names with numbers of all rows and columns."""
        return NumberedNames(self.tables)

    @cached_property
    def speech(self) -> Speech:
        """The words that say what a figure is."""
        return Speech(self.language, self._vocabulary)

    @cached_property
    def over_all(self) -> str:
        """What the masthead, the headings and all tables say, in spoken form."""
        document, tables = self.document, self.tables
        said = [*(each.text for each in document.headings), *(each.text for each in document.asides)]
        said += [part for page in document.pages for part in (page.head, page.foot)]
        said += [part for table in tables for part in (table.title, table.unit or "", table.stub_head)]
        said += [part for table in tables for column in table.columns for part in column.path]
        said += [part for table in tables for row in table.rows for part in (row.label, *row.group)]
        return spoken(" ".join((*said, *self.language.currencies, *self.language.captions)))

    @cached_property
    def body(self) -> str:
        """The short name that the text has most often, of the body that it is about."""
        bodies = Counter(name for each in self.document.paragraphs for name in CAPITALS.findall(each.text))
        return next((name for name, number in bodies.most_common(1) if number >= _OFTEN), "")

    def parts(self, rows: Iterable[tuple[int, int]]) -> set[int]:
        """The tables of which some rows are, but for rows of totals."""
        return {table for table, row in rows if not self.sheets[table].by_index[row].total}

    def counts(self, mention: Mention) -> dict[int, int]:
        """The tables that hold what a figure of the prose speaks of, each with the number of such cells."""
        said = mention.quantity.kind, mention.quantity.unit
        if said not in self._counts:
            found = {i: sum(n for figure, n in kinds if same_kind(mention, figure)) for i, kinds in self._kinds.items()}
            self._counts[said] = {index: number for index, number in found.items() if number}
        return self._counts[said]

    def comparable(self, mention: Mention) -> Comparable:
        """The cells that a figure of the prose may mean by its kind, in steps of its print."""
        said = mention.quantity.kind, mention.quantity.unit, mention.step
        if said not in self._comparable:
            self._comparable[said] = Comparable(mention, self.tables)
        return self._comparable[said]

    @cached_property
    def _kinds(self) -> dict[int, list[tuple[Quantity, int]]]:
        """The figures of each table, one of each kind and unit, with their number."""
        found: dict[int, dict[tuple[Kind, str | None], list[Quantity]]] = {index: {} for index in self.readable}
        for spot, figure in self.figures.all:
            found[spot.table].setdefault((figure.kind, figure.unit), []).append(figure)
        return {index: [(each[0], len(each)) for each in kinds.values()] for index, kinds in found.items()}

    def lacks(self, unit: str | None, table: int) -> bool:
        """Whether a table has no sums in a currency in which others are."""
        units = {index: {figure.unit for figure, _ in kinds} for index, kinds in self._kinds.items()}
        return unit is not None and unit not in units[table] and any(unit in each for each in units.values())

    def quantity(self, spot: CellSpot) -> Quantity | None:
        """The figure of a cell; a dash is none."""
        cell = self.tables[spot.table].rows[spot.row].cells[spot.column]
        return cell.quantity if cell and cell.quantity and not cell.quantity.nil else None

    def holds_another(self, meant: CellSpot, stands: CellSpot) -> bool:
        """Whether a cell of the same row holds something else: not the same thing for another period or base."""
        columns = self.tables[meant.table].columns
        leaves = (columns[spot.column].path[-1:] for spot in (meant, stands))
        return meant[:2] == stands[:2] and len(set(leaves)) == 2

    def claims_on(self, mention: Mention) -> list[Claim]:
        """What its paragraph claims of a figure."""
        return [each for each in self.claims[mention.paragraph] if mention in each.mentions]

    def is_covered(self, table: int, said: Periods) -> bool:
        """Whether a column of a table, a row where heads say nothing, or its title may be of what periods are said."""
        sheet = self.sheets[table]
        heads = (each.periods for each in (sheet.rows if sheet.is_mute else sheet.columns))
        return any(compatible(said, own) for own in (*heads, self.titled.get(table, frozenset())) if own)

    def pool(self, paragraph: Paragraph, sentence: tuple[int, int]) -> tuple[list[int], Cited]:
        """The tables that may be meant, the nearest first, and whether they are named by their numbers.

        Where a sentence names none that was read with confidence, none is meant.
        """
        cited = self._cited.get(paragraph.order, ())
        for where, (start, end) in ((Cited.HERE, sentence), (Cited.BESIDE, (0, len(paragraph.text)))):
            said = [each for each in cited if start <= each.offset < end]
            named = sorted({at for each in said for at in self._named(each)})
            if named or (said and where is Cited.HERE):
                return named, where
        return self._nearest(paragraph.order), Cited.NOWHERE

    def _named(self, cited: Citation) -> Iterable[int]:
        """The tables that were read with confidence which a citation means."""
        if cited.to:
            return (at for at in self.readable if cited.means(self.tables[at].kind, self.tables[at].number))
        return self._numbered.get((cited.kind, cited.number), ())

    @cached_property
    def _numbered(self) -> dict[tuple[str, str | None], list[int]]:
        """The tables that were read with confidence by what they are and their numbers."""
        found: dict[tuple[str, str | None], list[int]] = {}
        for at in self.readable:
            found.setdefault((self.tables[at].kind, self.tables[at].number), []).append(at)
        return found

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
