"""What the rows of tables are called, and which of them a text names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from checker.languages import Language
from checker.understand.ties.lines import CHANGE, NamedLine
from checker.understand.ties.traits import Trait

_SHORTEST = 3  #: letters of a label that can be told from any word [unknown]


class TableIndex(Struct, frozen=True, dict=True):
    """A table with its rows and columns as sentences name them."""

    rows: tuple[NamedLine, ...]
    columns: tuple[NamedLine, ...]

    @cached_property
    def by_index(self) -> dict[int, NamedLine]:
        """The rows that have figures, by their index."""
        return {row.at: row for row in self.rows}

    @cached_property
    def wholes(self) -> frozenset[int]:
        """The rows of totals, and those that nothing names."""
        return frozenset(row.at for row in self.rows if row.total or not row.phrase.strip())

    @cached_property
    def parts(self) -> frozenset[int]:
        """The columns that a total beside them, of the same thing and time, has as its parts."""
        wholes = {(each.concepts, each.periods) for each in self.columns if each.total and CHANGE not in each.concepts}
        return frozenset(each.at for each in self.columns if not each.total and (each.concepts, each.periods) in wholes)

    def is_owned(self, column: int, text: str) -> bool:
        """Whether a text in spoken form has a third of the words of a column, one of which no other column has."""
        own = self._words[column]
        shared = own.intersection(text.split())
        return 3 * len(shared) >= len(own) and any(self._number[each] == 1 for each in shared)

    @cached_property
    def _words(self) -> dict[int, set[str]]:
        """The words of each column that can be told from any."""
        return {each.at: {word for word in each.phrase.split() if len(word) > _SHORTEST} for each in self.columns}

    @cached_property
    def _number(self) -> Counter[str]:
        """How many columns have each word."""
        return Counter(word for own in self._words.values() for word in own)

    @cached_property
    def is_mute(self) -> bool:
        """Whether no head says what the figures are or when, so that the rows may."""
        return not any(column.concepts or column.periods for column in self.columns)


class RowNames:
    """The rows of all tables by their names and by the words of these."""

    def __init__(self, language: Language, sheets: Mapping[int, TableIndex]) -> None:
        """Take the tables that were read with confidence, by their index."""
        self._language = language
        self._sheets = sheets

    def rows_in(self, text: str) -> set[tuple[int, int]]:
        """The rows, each by its table and index, that a text in spoken form names: the longest names it has."""
        text = self._unglued(text)
        words = text.split() if text.startswith(" ") else text
        said = [name for word in set(words) for name in self._names.get(word, ()) if name in text]
        longest = [name for name in said if not any(name != other and name.strip() in other for other in said)]
        return {row for name in longest for row in self._rows[name]}

    def begun_in(self, clause: str, text: str) -> set[tuple[int, int]]:
        """The rows that a text in spoken form names from its first clause on: "for supplies, services and fuel"."""
        return {row for row in self.rows_in(text) if 0 <= text.find(self.label(row)) < len(clause.rstrip())}

    def _unglued(self, text: str) -> str:
        """A text without the "and" or "in" that Arabic glues to the front of words that are of names of rows."""
        words = text.split() if self._language.prefixes else ()
        return f" {' '.join(map(self._without_prefix, words))} " if words else text

    def _without_prefix(self, word: str) -> str:
        is_glued = word.startswith(self._language.prefixes) and word not in self._parts and word[1:] in self._parts
        return word[1:] if is_glued else word

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The words of the names of rows."""
        return frozenset(word for name in self._rows for word in name.split())

    def label(self, row: tuple[int, int]) -> str:
        """What a row is called, in spoken form."""
        return self._sheets[row[0]].by_index[row[1]].phrase

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
        labels = {self._sheets[table].by_index[row].phrase for table, row in rows}
        return rows if len(labels) == 1 else ()

    @cached_property
    def _by_word(self) -> dict[str, list[tuple[int, int]]]:
        """The rows by the words of their labels that say something."""
        found: dict[str, list[tuple[int, int]]] = {}
        for index, sheet in self._sheets.items():
            for row in sheet.rows:
                for word in self._telling(row.phrase):
                    found.setdefault(word, []).append((index, row.at))
        return found

    @cached_property
    def _words(self) -> Counter[tuple[int, int]]:
        """How many such words each row has."""
        return Counter(row for rows in self._by_word.values() for row in rows)

    def _telling(self, phrase: str) -> set[str]:
        return {word for word in phrase.split() if len(word) > _SHORTEST} - set(self._language.stop_words)

    def rows_called(self, label: str) -> Sequence[tuple[int, int]]:
        """The rows with a label in spoken form, each by its table and index."""
        return self._rows.get(label, ()) if label.strip() else ()

    @cached_property
    def _rows(self) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        for index, sheet in self._sheets.items():
            for row in sheet.rows:
                found.setdefault(row.phrase, []).append((index, row.at))
        return found
