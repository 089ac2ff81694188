"""Asks the PDF's own tags whether they too know a table's figures in the rows and columns where they were read.

A program that writes a tagged PDF numbers the pieces of text on a page in reading order: cell by cell, row by row. The
page's geometry, from which tables are read, knows nothing of these numbers, so they are a second witness. They are
believed where they bear out most rows of the document; a figure that they then put elsewhere is doubtful.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Row, Table
from checker.readers.pdf.page.ink import Ink, Word
from checker.readers.pdf.tables.subsequence import longest_rise
from checker.readers.stretches import stretches
from checker.readers.wording import is_figure

#: tags that deny more than one row in so many are not believed; in a document of so many rows, one in three
DENIED, MANY, OF_MANY = 2, 100, 3  #: [decision 0009]
RUN = 3  #: columns that are numbered apart from the others are so in this many rows at least [unknown]
AGREE = "tags agree"
OTHER_ROW = "the PDF's own tags put it in another row"
OTHER_COLUMN = "the PDF's own tags put it in another column"
OTHER_LABEL = "the PDF's own tags put a part of the label “{}” in another row"
ONE_LABEL = "the PDF's own tags make one label of “{}” and “{}”"

Spot = tuple[int, int]  #: a row and a column of the table
Doubts = dict[Spot, str]


class Tags:
    """The tagged words of a page: from the top down, and by the corner where they begin."""

    def __init__(self, words: Iterable[Word]) -> None:
        self.words = sorted((word for word in words if word.tag is not None), key=lambda word: word.box.level)
        self.middles = [word.box.level for word in self.words]
        self.corners = {word.box[:2]: word.tag for word in self.words}

    def figures(self, row: Row) -> dict[int, int]:
        """The tag of the figure in each column of a row that has one."""
        cells = ((column, cell) for column, cell in enumerate(row.cells) if cell and is_figure(cell.text))
        found = ((column, self.corners.get(cell.box[:2])) for column, cell in cells if cell.box)
        return {column: tag for column, tag in found if tag is not None}

    def beside(self, row: Row) -> Sequence[Word]:
        """The words that stand at the height of a row, left of its cells."""
        if row.box is None:
            return ()
        x0, top, x1, bottom = row.box
        left = min((cell.box.x0 for cell in row.cells if cell and cell.box), default=x1)
        words = self.words[bisect(self.middles, top) : bisect(self.middles, bottom)]
        return [word for word in words if x0 - 1 < word.box.x0 < left]


class Tagged(Struct, frozen=True):
    """One row as the tags know it: the numbers of its label, and that of the figure in each column that has one."""

    index: int
    page: int
    text: str
    label: frozenset[int]
    figures: Mapping[int, int]

    def shares(self, other: Tagged) -> bool:
        """Whether one piece of text holds figures of both rows, so that the tags cannot tell them apart."""
        return self.page == other.page and not set(self.figures.values()).isdisjoint(other.figures.values())


def witnessed(tables: Sequence[Table], inks: Sequence[Ink]) -> tuple[list[Table], list[str]]:
    """The tables with what the tags say of them; and, where the tags are not believed, a sentence that says so."""
    used = {page for table in tables for page in table.pages}
    pages = {ink.number: Tags(ink.words) for ink in inks if ink.number in used}
    known = [along_rows(rows_of(table, pages)) for table in tables]
    doubts = [doubts_of(rows) for rows in known]
    asked = sum(bool(row.figures) for rows in known for row in rows)
    denied = sum(len({row for row, _ in against}) for against in doubts)
    if are_wrong(denied, asked):
        said = f"what the PDF's own tags say: they put figures of {denied} out of {asked} rows elsewhere"
        return list(tables), [said]
    return [judged(*told) for told in zip(tables, known, doubts, strict=True)], []


def are_wrong(denied: int, asked: int) -> bool:
    """Whether tags deny so many of the rows that they were asked about that they are not believed."""
    return denied * (DENIED if asked < MANY else OF_MANY) > asked


def judged(table: Table, known: Sequence[Tagged], doubts: Doubts) -> Table:
    """A table with what the tags say of it: borne out, some figures doubtful, or doubtful as a whole."""
    tagged = sum(len(row.figures) for row in known)
    if len(doubts) * 2 > tagged:
        said = f"the PDF's own tags put {len(doubts)} of its {tagged} figures in other rows or columns"
        return replace(table, doubts=(*table.doubts, said))
    if doubts:
        return replace(table, rows=tuple(doubted(row, index, doubts) for index, row in enumerate(table.rows)))
    figures = sum(is_figure(cell.text) for row in table.rows for cell in row.cells if cell)
    sure = tagged * 10 > figures * 9 and sum(bool(row.figures) for row in known) > 1
    return replace(table, reading=(*table.reading, AGREE)) if sure else table


def doubted(row: Row, index: int, doubts: Doubts) -> Row:
    """A row whose doubtful figures say why they are."""
    cells = [
        replace(cell, doubt=doubts[index, column]) if cell and (index, column) in doubts else cell
        for column, cell in enumerate(row.cells)
    ]
    return replace(row, cells=tuple(cells))


def rows_of(table: Table, pages: Mapping[int, Tags]) -> list[Tagged]:
    """The rows of a table as the tags know them; a word beside two rows is of the lower one's height."""
    placed = [(index, row, tags) for index, row in enumerate(table.rows) if (tags := pages.get(row.page or 0))]
    owners: dict[int, tuple[int, int]] = {}
    for index, row, tags in sorted(placed, key=lambda place: -height(place[1])):
        owners |= {id(word): (index, word.tag) for word in tags.beside(row) if word.tag is not None}
    labels: dict[int, set[int]] = {}
    for index, tag in owners.values():
        labels.setdefault(index, set()).add(tag)
    return [
        Tagged(index, row.page or 0, row.label, frozenset(labels.get(index, ())), tags.figures(row))
        for index, row, tags in placed
    ]


def height(row: Row) -> float:
    """How tall a row is."""
    return row.box.bottom - row.box.top if row.box else 0.0


def doubts_of(rows: Sequence[Tagged]) -> Doubts:
    """The figures of a table that the tags put elsewhere, and why."""
    full = [row for row in rows if row.figures]
    told = full[:1] + [row for above, row in pairwise(full) if not row.shares(above)]
    leftwards = runs_left(told)
    doubts: Doubts = {}
    for page in dict.fromkeys(row.page for row in told):
        doubts |= misplaced([row for row in told if row.page == page], leftwards)
    for above, row in pairwise(rows):
        doubts |= torn(above, row)
    return doubts


def along_rows(rows: Sequence[Tagged]) -> list[Tagged]:
    """Rows without the figures of columns that are numbered apart, as those on a shade are: these tell of no row."""
    apart = {spot for chain in chains_of(rows) if is_apart(chain, rows) for spot in chain}
    return [replace(row, figures={c: t for c, t in row.figures.items() if (row.index, c) not in apart}) for row in rows]


def chains_of(rows: Sequence[Tagged]) -> list[list[Spot]]:
    """The figures of a table in the order of their numbers, parted wherever that goes back to the left or upwards."""
    numbered = sorted((row.page, tag, (row.index, column)) for row in rows for column, tag in row.figures.items())
    return stretches((spot for *_, spot in numbered), lambda chain, spot: spot >= chain[-1])


def is_apart(chain: Sequence[Spot], rows: Sequence[Tagged]) -> bool:
    """Whether figures are those of some columns in several rows, all of them, and each row has others."""
    inside, columns = set(chain), {column for _, column in chain}
    held = [row for row in rows if any((row.index, column) in inside for column in row.figures)]
    whole = all(((row.index, c) in inside) == (c in columns) for row in held for c in row.figures)
    return len(held) >= RUN and whole and all(set(row.figures) - columns for row in held)


def torn(above: Tagged, row: Tagged) -> Doubts:
    """The figures of two rows whose labels are one piece of text, while their figures are not."""
    common = (above.label & row.label).difference(above.figures.values(), row.figures.values())
    if not common or above.page != row.page or above.shares(row):
        return {}
    return {(r.index, column): ONE_LABEL.format(above.text, row.text) for r in (above, row) for column in r.figures}


def misplaced(rows: Sequence[Tagged], leftwards: bool) -> Doubts:
    """The figures of a page that stand out of the tags' order; then those whose label does."""
    figures = [(row.figures[c], (row.index, c)) for row in rows for c in sorted(row.figures, reverse=leftwards)]
    kept = longest_rise([tag for tag, _ in figures])
    place = {figures[index][0]: figures[index][1][0] for index in kept}
    doubts = {
        spot: OTHER_COLUMN if nearest(tag, place) == spot[0] else OTHER_ROW
        for index, (tag, spot) in enumerate(figures)
        if index not in kept
    }
    last = -1
    for row in rows if doubts or not numbered_apart(rows) else ():
        sure = [tag for column, tag in row.figures.items() if (row.index, column) not in doubts]
        if sure and any(tag > min(sure) or tag < last for tag in row.label):
            doubts |= {(row.index, column): OTHER_LABEL.format(row.text) for column in row.figures}
        last = max([last, *sure])
    return doubts


def numbered_apart(rows: Sequence[Tagged]) -> bool:
    """Whether labels and figures have numbers of their own, as linked figures do: then neither tells of the other.

    Otherwise the numbers pass from labels to figures and back with every row.
    """
    labels = [(tag, False) for row in rows for tag in row.label]
    figures = [(tag, True) for row in rows for tag in row.figures.values()]
    numbered = sorted({*labels, *figures})
    return sum(one != other for (_, one), (_, other) in pairwise(numbered)) < len(rows)


def nearest(tag: int, place: Mapping[int, int]) -> int:
    """The row of the figure that the tags know next to this one."""
    return place[min(place, key=lambda other: abs(other - tag))]


def runs_left(rows: Sequence[Tagged]) -> bool:
    """Whether a table's rows run from right to left, as in Arabic."""
    steps = [(row.figures[one], row.figures[two]) for row in rows for one, two in pairwise(sorted(row.figures))]
    return sum(one > two for one, two in steps) * 2 > len(steps)
