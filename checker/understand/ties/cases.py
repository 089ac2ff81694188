"""The figures of a sentence that could stand in a table, each with what the words and the other figures say of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from msgspec.structs import replace

from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.model.quantity import Kind
from checker.understand.ties.figures import CellSpot, digits
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken, title
from checker.understand.ties.reading import MentionContext, clauses
from checker.understand.ties.rows import RowNames
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import TELLING, Case, ColumnOf, RowOf

_LEAST = 10  #: smaller counts stand in tables by chance [decision 0027]
#: "15 km" and "15 million" are a slip away from too many; "2,218 hours", "4.31 million" are not. [unknown]
_MEASURED = 3
_LISTED = 3  #: so many figures of a list, each in a row that it names, say which column it is [unknown]
_SHORT = 2  #: digits of a figure that says where others stand, if its table is next to it [decision 0059]


def may_stand_in_a_table(mention: Mention) -> bool:
    """Whether a figure is of a kind that tables hold, and long enough."""
    quantity = mention.quantity
    counted = quantity.kind is Kind.COUNT and abs(quantity.value) >= _LEAST
    measured = quantity.unit is not None or digits(mention) >= _MEASURED
    return not mention.points and (quantity.kind is Kind.PERCENTAGE or measured or counted)


def rows_over(paragraph: Paragraph, library: Library) -> frozenset[RowOf]:
    """The rows that the innermost heading speaks of which speaks of any; a table of one row is a heading too."""
    rows = (frozenset(library.names.rows_called(title(subject))) for subject in library.subjects(paragraph))
    return next(filter(None, rows), frozenset())


def cases(paragraph: Paragraph, group: Sequence[Mention], over: frozenset[RowOf], library: Library) -> Iterator[Case]:
    """The figures of one sentence; `over` are the rows that the heading over it speaks of."""
    pool, cited = library.pool(paragraph, group[0].sentence)
    like = [frozenset(library.figures.like(mention)) for mention in group]
    readings = library.speech.readings(paragraph.text, group)
    standing = library.periods_over(paragraph)
    readings = [each if each.periods or each.torn else replace(each, periods=standing, over=True) for each in readings]
    start, end = group[0].sentence
    sentence = spoken(paragraph.text[start:end])
    said, before = library.names.rows_in(sentence), library.names.rows_in(spoken(paragraph.text[:start]))
    parts, first = library.parts(said), library.parts(library.names.rows_in(spoken(_until(paragraph.text, group[:2]))))
    around = library.names.rows_like(sentence)
    around |= dict.fromkeys(before, Trait.ROW_BEFORE) | dict.fromkeys(over, Trait.ROW_OVER)
    around |= dict.fromkeys(said, Trait.ROW_SAID)
    beside = [_beside(each, library.names) for each in readings]
    close = {*pool} if len(pool) == 1 else set() if cited else _next(pool, paragraph, library)
    short = [_short(each, spots, close) for each, spots in zip(group, like, strict=True)]
    telling = [spots if digits(each) >= TELLING else frozenset() for each, spots in zip(group, like, strict=True)]
    for index, (mention, reading) in enumerate(zip(group, readings, strict=True)):
        others = [at for at in range(len(group)) if at != index]
        shared = {spot[:2] for at in others for spot in telling[at]}
        lists = [_columns(like[at], beside[at]) for at in others]
        lined = Counter(column for columns in lists for column in columns)
        named = around | dict.fromkeys(beside[index], Trait.ROW_BESIDE_IT)
        near = () if like[index] else library.figures.near(mention)
        yield Case(
            paragraph,
            mention,
            reading=reading,
            like=like[index],
            near=near,
            named=named,
            parts=parts if index else first,
            shared=shared,
            beside=_around([(short[at] - like[index], beside[at]) for at in others], lists),
            lined={column: number for column, number in lined.items() if number > 1},
            pool=pool,
            cited=cited,
        )


def _next(pool: Iterable[int], paragraph: Paragraph, library: Library) -> set[int]:
    """The tables that stand next to a paragraph; one that cites several may mean any of them."""
    return {at for at in pool if library.is_next(paragraph.order, library.tables[at].order)}


def _short(mention: Mention, spots: Iterable[CellSpot], close: Set[int]) -> set[CellSpot]:
    """The cells of the tables close by that agree with a figure of two or three digits."""
    return {spot for spot in spots if spot.table in close} if _SHORT <= digits(mention) < TELLING else set()


def _around(
    short: Iterable[tuple[Set[CellSpot], Set[RowOf]]], named: Iterable[Set[ColumnOf]]
) -> tuple[Set[RowOf], Set[ColumnOf]]:
    """The rows and the columns of short figures, and the columns of which a list has several, each in a row it names.

    A row that is named beside one of them is that one's own.
    """
    found = [(spot, own) for spots, own in short for spot in spots]
    lists = Counter(column for columns in named for column in columns)
    listed = {column for column, number in lists.items() if number >= _LISTED}
    rows = {spot[:2] for spot, own in found if spot[:2] not in own}
    return rows, {(spot.table, spot.column) for spot, _ in found} | listed


def _beside(reading: MentionContext, names: RowNames) -> set[RowOf]:
    """The rows that the nearest clause around a figure names which names any; a comma in a name parts no clause."""
    begun = names.begun_in(reading.around[0], reading.behind)
    return begun or next(filter(None, map(names.rows_in, reading.around)), set())


def _until(text: str, figures: Sequence[Mention]) -> str:
    """A sentence up to the end of the clause of its first figure: what comes behind are parts of that one."""
    last = figures[1].start if len(figures) > 1 else figures[0].sentence[1]
    return text[figures[0].sentence[0] : figures[0].end] + clauses("", text[figures[0].end : last])[0]


def _columns(spots: Iterable[CellSpot], rows: Set[RowOf]) -> set[ColumnOf]:
    """The columns in which a figure stands in a row that is named beside it."""
    return {(spot.table, spot.column) for spot in spots if spot[:2] in rows}
