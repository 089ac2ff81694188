"""What the rows and columns of a table are called, as a sentence may name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language, has_chinese
from checker.languages.numerals import CHINESE
from checker.languages.words import pattern
from checker.model.quantity import Kind, Quantity
from checker.model.table import Column, Row, Table
from checker.understand.dates.periods import Periods, periods, without_periods
from checker.understand.inflection import bare
from checker.understand.terms import Vocabulary, plain

VACANCY, BALANCE, RATE, SPENT = "vacancy-rate", "balance", "percentage-spent", "spent"
#: What a figure is said to be; other terms of the vocabulary name rows, or any figure.
CONCEPTS = (
    "approved",
    SPENT,
    "projected",
    "proposed",
    BALANCE,
    "fund-balance",
    RATE,
    VACANCY,
    "vacant",
    "filled",
)
_CONCEPTS = frozenset(CONCEPTS)
CHANGE = "change"  #: a figure that is the difference of two
SHARE = "shares"  #: the term for parts of a whole
_CHANGES = ("variance", "net-change", "net-decrease")
#: Rows that are sums, apart from those that the rules call so.
TOTALS = ("total", "subtotal", "gross-requirements", "total-requirements")

_ADDENDS = 3  #: so many figures, of all columns together, do not add up to the next ones by chance [unknown]

_NUMBERING = re.compile(rf"^\W*(?:[ivxlcIVXLC]{{1,5}}|[A-Za-z]|\d{{1,2}}|{CHINESE})[.、．)]\s*")
_BRACKETS = re.compile(r"\s*[(\[（][^()\[\]（）]*[)\]）]")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class NamedLine(Struct, frozen=True):
    """A row or a column: the words that are its own, what it holds, when, and whether it is one of totals.

    `over` are the words of the heads that span a column.
    """

    at: int
    phrase: str
    concepts: frozenset[str]
    periods: Periods
    total: bool = False
    over: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def spoken(text: str) -> str:
    """A text as phrases are looked up in it: its words without regard to case, number and articles, between spaces.

    Chinese is left without spaces.
    """
    even = plain(text)
    return even if has_chinese(even) else f" {' '.join(map(bare, _WORD.findall(even)))} "


def title(text: str) -> str:
    """A label or heading in spoken form, without its number and what stands in brackets."""
    return spoken(_BRACKETS.sub("", _NUMBERING.sub("", text)))


class Namer:
    """Reads the labels and heads of tables with the vocabulary of the rules."""

    def __init__(self, language: Language, vocabulary: Vocabulary) -> None:
        """Take the language of the document and the vocabulary."""
        self._language = language
        self._vocabulary = vocabulary
        self._changes = pattern(language.saying.changes)
        self._links = pattern((*language.saying.links, *language.stop_words))

    def rows(self, table: Table) -> tuple[NamedLine, ...]:
        """The rows that have figures."""
        found = [self._row(index, row) for index, row in enumerate(table.rows) if not row.is_head]
        if found and not found[-1].total and _sums_up([table.rows[line.at] for line in found]):
            found[-1] = replace(found[-1], total=True)
        return tuple(found)

    def columns(self, table: Table) -> tuple[NamedLine, ...]:
        """The columns that hold figures, years apart."""
        kept = [each for each in enumerate(table.columns) if each[1].kind not in (None, Kind.YEAR)]
        lines = [self._column(index, column) for index, column in kept]
        beside = [False, *(self._is_beside(column, line) for (_, column), line in zip(kept, lines, strict=True))]
        return tuple(
            replace(line, concepts=line.concepts | {CHANGE}) if of_change and self._is_bare(column) else line
            for (_, column), line, of_change in zip(kept, lines, beside, strict=False)
        )

    @staticmethod
    def _is_beside(column: Column, line: NamedLine) -> bool:
        """Whether a bare percentage right of a column is one of change."""
        return CHANGE in line.concepts and column.kind is not Kind.PERCENTAGE

    def _is_bare(self, column: Column) -> bool:
        """Whether the heads of percentages say nothing else."""
        percents = {plain(word) for word in self._language.percents}
        return column.kind is Kind.PERCENTAGE and all(
            plain(part).strip("()") in percents for part in column.path if part
        )

    def holds(self, concept: str, text: str) -> bool:
        """Whether a text names a concept."""
        return self._vocabulary.names(concept, text) or self._vocabulary.names(concept, spoken(text))

    def _row(self, index: int, row: Row) -> NamedLine:
        label = _BRACKETS.sub("", _NUMBERING.sub("", row.label))
        concepts = self._concepts(row.label)
        is_sum = any(self._vocabulary.label(name, row.label) for name in TOTALS)
        phrase = self._own(label, ("total", "subtotal", *concepts))
        if not phrase.strip() and row.group:
            phrase = title(row.group[-1])
        return NamedLine(index, phrase, concepts, periods(row.label, self._language), is_sum)

    def _column(self, index: int, column: Column) -> NamedLine:
        heads = [part for part in column.path if part]
        said = [self._concepts(head) for head in heads]
        concepts = frozenset(name for names in said for name in names)
        if any(self._changes.search(head) for head in heads):
            concepts |= {CHANGE}
        own = [self._own(head, ("total", *_CHANGES, *names)) for head, names in zip(heads, said, strict=True)]
        phrase = next((part for part in reversed(own) if part.strip()), "")
        over = tuple(part for part in own if part.strip() and part != phrase)
        is_sum = column.kind is not Kind.PERCENTAGE and any(self._vocabulary.label("total", head) for head in heads)
        return NamedLine(index, phrase, concepts, periods(column.name, self._language), is_sum, over)

    def _concepts(self, text: str) -> frozenset[str]:
        found = self._vocabulary.heads(text).keys()
        return frozenset(_CONCEPTS & found) | (frozenset() if found.isdisjoint(_CHANGES) else {CHANGE})

    def _own(self, text: str, names: Iterable[str]) -> str:
        """The words of a label or head that neither the vocabulary nor a period accounts for, in spoken form."""
        rest = plain(without_periods(text, self._language))
        for name in names:
            if match := self._vocabulary.head(name, rest):
                rest = f"{rest[: match.start]} {rest[match.end :]}"
        if rest == plain(text):
            return spoken(text)
        return spoken(rest) if self._links.sub("", rest).strip(" ,:;-/") else ""


def _sums_up(rows: Sequence[Row]) -> bool:
    """Whether the last of some rows is the sum of all others, whatever it is called: "All grades"."""
    columns = zip(*(row.cells for row in rows), strict=False)
    figures = {tuple(cell.quantity for cell in cells if cell and cell.quantity) for cells in columns}
    return sum(map(_summed, figures)) >= _ADDENDS


def _summed(figures: Sequence[Quantity]) -> int:
    """Of how many other figures the last one of a column, no percentage, is the exact sum, where they are several."""
    addends = [figure.value for figure in figures[:-1] if figure.value and figure.kind is not Kind.PERCENTAGE]
    return len(addends) if len(addends) > 1 and sum(addends) == figures[-1].value else 0
