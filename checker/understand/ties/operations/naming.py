"""Which rows and columns of a table the words around a figure name, of which it may be worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from checker.languages.characters import levelled
from checker.model.document import Paragraph
from checker.model.quantity import Kind
from checker.understand.dates.periods import Periods, compatible, periods, years_before
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.knowing import knows
from checker.understand.ties.library import Library
from checker.understand.ties.lines import BALANCE, CHANGE, RATE, SPENT, NamedLine, spoken
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


class _Heard(Struct, frozen=True):
    """A text in spoken form, with the concepts that it names and the periods that it speaks of."""

    words: str
    concepts: frozenset[str]
    dates: Periods


def named(
    paragraph: Paragraph, wording: Wording, sentence: tuple[int, int], like: Iterable[CellSpot], library: Library
) -> Iterator[Naming]:
    """The tables of which words name rows, the nearest first; where none is named, those whose totals may be meant.

    `like` are the cells in which other figures of the sentence stand.
    """
    text, rows_in = levelled(paragraph.text[slice(*sentence)]), library.names.rows_in
    close, base = rows_in(spoken(wording.beside)), rows_in(spoken(wording.base))
    if close and close <= base and not library.language.unspaced:
        base = set()  # "lower requirements under personnel" is said of personnel
    before, behind = _before(wording, close, base, library), base or rows_in(spoken(wording.clause))
    pool, _ = library.pool(paragraph, sentence)
    whole = not before and not behind and not rows_in(spoken(text))
    told = Closeness.UNSAID if whole else Closeness.BESIDE if close or (behind and not before) else Closeness.SAID
    said = {table for table, _ in before | behind}
    tables = list(islice((each for each in pool if whole or each in said), TABLES))
    if not tables:
        return
    when = periods(text, library.language) or library.periods_over(paragraph)
    clause = f"{wording.near} {wording.clause}"
    here, other = periods(clause, library.language), periods(wording.base, library.language)
    parts = (text, _around(when)), (clause, here), (wording.base, other)
    heard = [_heard(part, dates, library) for part, dates in parts]
    is_earlier = library.speech.is_past(clause)
    for table in tables:
        found = _of_table(table, before, behind, told, library)
        yield _with_columns(found, heard, is_earlier, here or when, like, library)


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
    found: Naming, heard: Sequence[_Heard], is_earlier: bool, when: Periods, like: Iterable[CellSpot], library: Library
) -> Naming:
    """What is named of a table with its columns, which a sentence, a clause and its base name.

    Of no period that none of them is of is anything certain. `is_earlier`: the clause speaks of the year before.
    """
    rows = {row.at for row in (*found.rows, *found.others, *found.totals)}
    shared = frozenset(spot.column for spot in like if spot.table == found.table and spot.row in rows)
    said, own, base = (frozenset(_said(found.columns, each, library)) for each in heard)
    said |= _of_rate(found, heard[0], library)
    said |= shared | (_year_before(found.columns, shared) if is_earlier else frozenset())
    dated = frozenset(period for column in found.columns for period in column.periods)
    dated = dated or periods(library.tables[found.table].title, library.language)
    certain = found.certain and compatible(when, dated)
    told = Closeness.BESIDE if shared else found.told
    return replace(found, said=said, own=own or shared or said, base=base, certain=certain, told=told)


def _of_rate(found: Naming, heard: _Heard, library: Library) -> frozenset[int]:
    """Both columns of which a rate of spending is, where a table has no other amounts: "Budget" and "Expenditure"."""
    kinds = [column.kind for column in library.tables[found.table].columns]
    amounts = [column for column in found.columns if kinds[column.at] is not Kind.PERCENTAGE]
    is_rate = RATE in heard.concepts and len(amounts) == _SEVERAL
    is_spent = any(SPENT in column.concepts for column in amounts)
    return frozenset(column.at for column in amounts) if is_rate and is_spent else frozenset()


def _year_before(columns: Iterable[NamedLine], at: Set[int]) -> frozenset[int]:
    """The columns that hold the same as some of the year before: "more than the year before"."""
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


def _heard(text: str, dates: Periods, library: Library) -> _Heard:
    """A text that speaks of some dates."""
    concepts = library.speech.concepts(text)
    concepts |= {"approved", "spent"} if concepts & {RATE, BALANCE} else set()
    return _Heard(spoken(text), concepts, dates)


def _said(columns: Iterable[NamedLine], heard: _Heard, library: Library) -> Iterator[int]:
    """The columns that words name, each by its period and by what else its head says."""
    words = heard.words
    hinted = [
        column for column in columns if _is_hinted(column, words, library) and not (column.periods and heard.dates)
    ]
    if len(hinted) == 1:
        yield hinted[0].at
    for column in columns:
        phrase = column.phrase.strip()
        called = _is_called(column, words, library) or bool(column.concepts & heard.concepts)
        dated = bool(column.periods & heard.dates)
        if (dated or not column.periods) and (called or (dated and not phrase and not column.concepts)):
            yield column.at


def _is_called(column: NamedLine, text: str, library: Library) -> bool:
    """Whether a text has what a head says, in other forms too where the words of a language are inflected."""
    if column.phrase in text or not (library.language.inflections or library.language.prefixes):
        return len(column.phrase.strip()) > 1 and column.phrase in text
    words = column.phrase.split()
    return all(len(word) > _LONG and knows(text, word, library) for word in words) and bool(words)


def _is_hinted(column: NamedLine, text: str, library: Library) -> bool:
    """Whether a text has a longer word of a head, or another form of it: "recibieron" of "Recibidas"."""
    return any(len(word) > _LONG and knows(text, word, library) for word in column.phrase.split())
