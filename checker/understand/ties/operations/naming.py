"""Which rows and columns of a table the words around a figure name, of which it may be worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from checker.languages.words import pattern
from checker.model.document import Paragraph
from checker.understand.dates.periods import Periods, compatible, periods, years_before
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Library
from checker.understand.ties.lines import BALANCE, CHANGE, RATE, NamedLine, spoken
from checker.understand.ties.operations.operation import Calculation, Closeness
from checker.understand.ties.operations.wording import Wording
from checker.understand.ties.reading import clauses

TABLES, ROWS, COLUMNS = 4, 8, 12  #: so many of each are looked at, the nearest or the first ones [cost]
_SEVERAL = 2  #: rows are put together [given]
_LONG = 3  #: letters of a word that says nothing, at most [unknown]

RowOf = tuple[int, int]  #: a row by its table and index


class Naming(Struct, frozen=True):
    """What words name of one table.

    `rows` are those that the figure is said of, the totals where no row is named; `others` those that are named behind
    it. `certain` is false where a label stands for several rows, `whole` is true where words name none; `told` says how
    they are named, by figures that stand in them too. `columns` hold figures, `changes` what is worked out of them;
    `said` are the indices of those that words or periods of the sentence name, `own` of those that its clause does,
    `base` of those that it compares with.
    """

    table: int
    rows: tuple[NamedLine, ...]
    others: tuple[NamedLine, ...]
    totals: tuple[NamedLine, ...]
    columns: tuple[NamedLine, ...]
    changes: tuple[NamedLine, ...]
    said: frozenset[int]
    own: frozenset[int]
    base: frozenset[int]
    certain: bool
    whole: bool
    told: Closeness


def named(
    paragraph: Paragraph, wording: Wording, sentence: tuple[int, int], like: Iterable[CellSpot], library: Library
) -> Iterator[Naming]:
    """The tables of which words name rows, the nearest first; where none is named, those whose totals may be meant.

    `like` are the cells in which other figures of the sentence stand.
    """
    text, rows_in = paragraph.text[slice(*sentence)], library.names.rows_in
    close, base = rows_in(spoken(wording.beside)), rows_in(spoken(wording.base))
    if close and close <= base and not library.language.unspaced:
        base = set()  # "lower requirements under personnel" is said of personnel
    before, behind = _before(wording, close, base, library), base or rows_in(spoken(wording.clause))
    pool, _ = library.pool(paragraph, sentence)
    whole = not before and not behind and not rows_in(spoken(text))
    told = Closeness.UNSAID if whole else Closeness.BESIDE if close or (behind and not before) else Closeness.SAID
    tables = {table for table, _ in before | behind}
    when = periods(text, library.language) or library.periods_over(paragraph)
    for table in islice((each for each in pool if whole or each in tables), TABLES):
        found = _of_table(table, before, behind, told, library)
        yield _with_columns(found, text, wording, when, like, library)


def _before(wording: Wording, close: Set[RowOf], base: Set[RowOf], library: Library) -> set[RowOf]:
    """The rows that are named before a figure, the nearest ones, but for those with which they are compared."""
    names, near = library.names, spoken(wording.near)
    farther = (names.rows_in(near), names.rows_in(spoken(wording.left)))
    found = next(filter(None, (set(rows - base) for rows in (close, *farther))), set[RowOf]())
    if Calculation.SUM in wording.operations:
        found |= _listed(wording.near, library)
        found |= names.rows_by_own_words(near) if len(found) < _SEVERAL else set()
    return found


def _listed(text: str, library: Library) -> set[RowOf]:
    """The rows of an enumeration that leads to a figure, whatever commas part it: "A, B and C together had"."""
    found = set[RowOf]()
    for clause in filter(str.strip, clauses(text, "")[1:]):
        rows = library.names.rows_in(spoken(clause))
        if found and not any(spoken(clause).endswith(library.names.label(row)) for row in rows):
            break
        found |= rows
    return found


def _of_table(
    table: int, before: Iterable[RowOf], behind: Iterable[RowOf], told: Closeness, library: Library
) -> Naming:
    sheet = library.sheets[table]
    first, second = _rows(table, before, library), _rows(table, behind, library)
    totals = tuple(row for row in sheet.rows if row.total or not row.phrase.strip())[:ROWS]
    rows, others = (first, second) if first else (second, ())
    columns = tuple(column for column in sheet.columns if CHANGE not in column.concepts)[:COLUMNS]
    changes = tuple(column for column in sheet.columns if CHANGE in column.concepts)
    none = frozenset[int]()
    labels = Counter(row.phrase for row in sheet.rows)
    certain = all(labels[row.phrase] == 1 for row in (*rows, *others))
    whole = told is Closeness.UNSAID
    return Naming(
        table, totals if whole else rows, others, totals, columns, changes, none, none, none, certain, whole, told
    )


def _with_columns(
    found: Naming, text: str, wording: Wording, when: Periods, like: Iterable[CellSpot], library: Library
) -> Naming:
    """What is named of a table with its columns: of no period that none of them is of is anything certain."""
    rows = {row.at for row in (*found.rows, *found.others, *found.totals)}
    shared = frozenset(spot.column for spot in like if spot.table == found.table and spot.row in rows)
    clause = f"{wording.near} {wording.clause}"
    here = periods(clause, library.language)
    said = frozenset(_said(found.columns, text, _around(when), library)) | shared
    said |= _year_before(found.columns, shared, clause, library)
    own = frozenset(_said(found.columns, clause, here, library)) or shared or said
    base = frozenset(_said(found.columns, wording.base, periods(wording.base, library.language), library))
    dated = frozenset(period for column in found.columns for period in column.periods)
    dated = dated or periods(library.tables[found.table].title, library.language)
    certain = found.certain and compatible(here or when, dated)
    told = Closeness.BESIDE if shared else found.told
    return replace(found, said=said, own=own, base=base, certain=certain, told=told)


def _year_before(columns: Iterable[NamedLine], at: Set[int], text: str, library: Library) -> frozenset[int]:
    """The columns that hold the same of the year before, where a text speaks of it: "more than the year before"."""
    if not pattern(library.language.saying.earlier).search(text):
        return frozenset()
    own = [column for column in columns if column.at in at]
    return frozenset(each.at for each in columns if any(_is_year_before(each, one) for one in own))


def _is_year_before(column: NamedLine, other: NamedLine) -> bool:
    same = (column.phrase, column.over, column.concepts) == (other.phrase, other.over, other.concepts)
    return same and bool(other.periods) and column.periods == years_before(other.periods)


def _rows(table: int, rows: Iterable[RowOf], library: Library) -> tuple[NamedLine, ...]:
    found = sorted(row for index, row in rows if index == table)
    return tuple(library.sheets[table].by_index[row] for row in found[:ROWS])


def _around(when: Periods) -> Periods:
    """Periods that a sentence compares: of one alone also that before it."""
    return when | years_before(when) if len(when) == 1 else when


def _said(columns: Iterable[NamedLine], text: str, when: Periods, library: Library) -> Iterator[int]:
    """The columns that words name, each by its period and by what else its head says."""
    concepts, words = library.speech.concepts(text), spoken(text)
    concepts |= {"approved", "spent"} if concepts & {RATE, BALANCE} else set()
    hinted = [column for column in columns if _is_hinted(column, words) and not (column.periods and when)]
    if len(hinted) == 1:
        yield hinted[0].at
    for column in columns:
        phrase = column.phrase.strip()
        called = (len(phrase) > 1 and column.phrase in words) or bool(column.concepts & concepts)
        dated = bool(column.periods & when)
        if (dated or not column.periods) and (called or (dated and not phrase and not column.concepts)):
            yield column.at


def _is_hinted(column: NamedLine, text: str) -> bool:
    """Whether a text has a longer word of a head."""
    return any(len(word) > _LONG and f" {word} " in text for word in column.phrase.split())
