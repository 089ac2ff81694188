"""Which cell a figure means whose sentence names rows or years in one order and figures in the same: "respectively".

"In 2024, Lomera and Vann had 926 and 1,318 wells, respectively" is wrong where the rows have them the other way round.
The figures stand one after another right before the word, or right behind it, as many as rows of one table, or years of
its heads, are named before them; and at least one of them stands where it is said to, or all of them stand there in
another order. [decision 0109]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.languages.numerals import COUNTERS, YEAR
from checker.languages.words import alternatives, pattern
from checker.model.claim import Mention, rounded_to
from checker.model.quantity import Quantity
from checker.understand.ties.figures import CellSpot, Reach, reach_in_prose, reach_of, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.settled import is_off
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import Case, CellCandidate, RowOf

_MANY = 2  #: things that are in an order, at least [given]
_ROWS = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})
_YEAR = re.compile(rf"(?<!\d){YEAR}(?!\d)")

_Cells = Sequence[tuple[CellSpot, Quantity]]


def respective(case: Case, library: Library) -> CellCandidate | None:
    """The cell that a figure must be by its place among others, and is not."""
    figures = _in_order(case, library)
    if case.mention not in figures or any(each.hedge for each in figures):
        return None
    before = case.paragraph.text[case.mention.sentence[0] : figures[0].start]
    rows = _rows(case, before, len(figures), library)
    found = list(_by_rows(rows, library) if rows else _by_years(case, before, library))
    fitting = [cells for cells in found if _is_anchored(figures, cells)]
    if len(fitting) > 1:  # what is said of a year stands under it
        fitting = [cells for cells in fitting if library.periods_of(cells[0][0]) & case.reading.periods]
    off = [at for at, cell in enumerate(fitting[0]) if _is_off(figures[at], cell[1])] if len(fitting) == 1 else []
    if not off or figures[off[0]] is not case.mention:  # of two that changed places the first is told
        return None
    spot, figure = fitting[0][off[0]]
    return CellCandidate(spot, figure, 0)


def _is_off(mention: Mention, cell: Quantity) -> bool:
    """Whether not even the noughts at the end of a figure explain that it is not the cell's."""
    size, half = abs(mention.value), max(rounded_to(mention.value), mention.step) / 2
    return is_off(mention, cell) and not Reach(size - half, size + half).meets(reach_of(cell))


def _in_order(case: Case, library: Library) -> Sequence[Mention]:
    """The figures of a sentence that stand one after another beside the word that says so; none where none does."""
    words, text, (start, end) = library.language.prose.in_order, case.paragraph.text, case.mention.sentence
    own = [each for each in case.others if each.sentence == case.mention.sentence]
    joined = rf"\s*[{COUNTERS}]?\s*(?:[,،、，]|(?:{alternatives(library.language.signs['AND'])})|\s)*"
    runs: list[list[Mention]] = []
    for each in own:
        is_next = bool(runs) and re.fullmatch(joined, text[runs[-1][-1].end : each.start], re.IGNORECASE)
        runs = [*runs[:-1], [*runs[-1], each]] if is_next else [*runs, [each]]
    run = next((each for each in runs if case.mention in each), [])
    if len(run) < _MANY or not words:
        return ()
    ahead = pattern(words, behind=r"\W*$").search(text[start : run[0].start])
    after = pattern(words, r"^(?:\W*[^\W\d_]+){0,2}?\W*").match(text[run[-1].end : end])
    return run if ahead or after else ()


def _rows(case: Case, before: str, number: int, library: Library) -> Sequence[RowOf]:
    """The rows that a text names, in its order: as many of one table as there are figures."""
    text = spoken(before)
    named = [row for row in library.names.rows_in(text) if case.named.get(row) in _ROWS]
    for table in case.pool:
        own = [row for row in named if row[0] == table]
        places = {row: text.find(library.names.label(row)) for row in own}
        if len(own) == number == len({*places.values()}) and min(places.values()) >= 0:
            return sorted(own, key=places.__getitem__)
    return ()


def _by_rows(rows: Sequence[RowOf], library: Library) -> Iterator[_Cells]:
    """The cells of some rows, column by column."""
    table = rows[0][0]
    for column in library.sheets[table].columns:
        yield from _all(library, [CellSpot(table, row, column.at) for _, row in rows])


def _by_years(case: Case, before: str, library: Library) -> Iterator[_Cells]:
    """The cells of the only row that is named, or of a total, under the heads of the years that a text names."""
    years = _YEAR.findall(before)
    rows = [row for row, trait in case.named.items() if trait in _ROWS and row[0] in case.pool]
    rows = rows or [(table, row) for table in case.pool[:1] for row in library.sheets[table].wholes]
    for table, row in rows if len(rows) == 1 and len({*years}) == len(years) >= _MANY else ():
        columns = library.sheets[table].columns
        under = [[each.at for each in columns if year in {*map(str, each.periods)}] for year in years]
        if all(len(each) == 1 for each in under):
            yield from _all(library, [CellSpot(table, row, at) for (at,) in under])


def _all(library: Library, spots: Sequence[CellSpot]) -> Iterator[_Cells]:
    figures = [library.quantity(spot) for spot in spots]
    found = [(spot, figure) for spot, figure in zip(spots, figures, strict=True) if figure]
    if len(found) == len(spots):
        yield found


def _is_anchored(figures: Sequence[Mention], cells: _Cells) -> bool:
    """Whether one figure at least stands where it is said to, or all stand there in another order."""
    if len(figures) != len(cells) or not all(same_kind(figures[0], figure) for _, figure in cells):
        return False
    meets = [[reach_in_prose(each).meets(reach_of(figure)) for _, figure in cells] for each in figures]
    is_held = any(row[at] for at, row in enumerate(meets))
    return is_held or (all(map(any, meets)) and all(map(any, zip(*meets, strict=True))))
