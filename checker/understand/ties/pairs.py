"""Whether a figure is one of the two that a chart below has for a year, while its sentence has the other one.

"A, which exceeded the planned target of B" stands over a chart that has both for that year, one called "Planned". In
127 published files, wherever a sentence has one of the two, what else it has of that kind is the other one, so that
it need be no slip of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import permutations

from checker.model.claim import Mention
from checker.model.quantity import Quantity
from checker.understand.ties.another import is_said_beside
from checker.understand.ties.figures import CellSpot, Reach, digits, reach_in_prose, reach_of, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import NamedLine, spoken
from checker.understand.ties.operations.wording import OperationWords
from checker.understand.ties.reading import clauses
from checker.understand.ties.slips import differs_by_a_digit
from checker.understand.ties.weighing import Case, CellCandidate

_PAIR = 2  #: columns of a year [given]
_SHORT = 2  #: digits of a figure that is a slip away from every fifth one [given]


def paired(case: Case, library: Library) -> CellCandidate | None:
    """The figure of the chart that a figure of the text must be, by what its sentence says of the other, and is not."""
    if case.mention.hedge and not OperationWords(library.language).is_mean(case.mention):
        return None
    below = [index for index in library.readable if _is_below(case, index, library)]
    found = [each for index in below for each in _of_chart(case, index, library)]
    found = found or [each for index in below for each in _of_year(case, index, library)]
    if len(found) > 1:  # what is held against a plan has its year, and is not said already
        found = [each for each in found if library.periods_of(each.spot) & case.reading.periods] or found
        found = [each for each in found if not is_said_beside(case, each)]
    return found[0] if len(found) == 1 and found[0].spot not in case.like else None


def _is_below(case: Case, index: int, library: Library) -> bool:
    """Whether a table is a chart of one row right below the paragraph."""
    table, sheet, own = library.tables[index], library.sheets[index], case.paragraph.order
    is_chart = table.kind != "table" and len(sheet.rows) == 1
    return is_chart and table.order >= own and library.is_next(own, table.order)


def _of_year(case: Case, index: int, library: Library) -> Iterator[CellCandidate]:
    """The only figure of a year, of three and more, that the sentence does not have, where one of it is left over."""
    sheet = library.sheets[index]
    for when in {each.periods for each in sheet.columns}:
        spots = [CellSpot(index, sheet.rows[0].at, each.at) for each in sheet.columns if each.periods == when]
        cells = [(spot, figure) for spot in spots if (figure := library.quantity(spot))]
        own = [each for each in case.others if each.sentence == case.mention.sentence and not each.points]
        said = [pair for pair in cells if any(reach_in_prose(each).meets(reach_of(pair[1])) for each in own)]
        like = [each for each in own if any(same_kind(each, figure) for _, figure in cells)]
        left = [each for each in like if not any(reach_in_prose(each).meets(reach_of(figure)) for _, figure in cells)]
        if left == [case.mention] and len(like) == len(cells) == len(said) + 1 > _PAIR:
            yield from (CellCandidate(spot, figure, 0) for spot, figure in cells if (spot, figure) not in said)


def _of_chart(case: Case, index: int, library: Library) -> Iterator[CellCandidate]:
    sheet = library.sheets[index]
    for meant, beside in _pairs(sheet.columns):
        spots = [CellSpot(index, sheet.rows[0].at, each.at) for each in (meant, beside)]
        figures = [library.quantity(spot) for spot in spots]
        if not figures[0] or not figures[1]:
            continue
        is_one_of_many = sum(each.periods == meant.periods for each in sheet.columns) > _PAIR
        if is_one_of_many and not _is_slip(case.mention, figures[0], index, library):
            continue
        if _is_left(case, meant, beside, spots, library):
            yield CellCandidate(spots[0], figures[0], 0)


def _is_slip(mention: Mention, meant: Quantity, index: int, library: Library) -> bool:
    """Whether a figure is a slip away from the one that is meant, and no other figure of the chart is it."""
    row = library.sheets[index].rows[0]
    cells = (library.quantity(CellSpot(index, row.at, each.at)) for each in library.sheets[index].columns)
    if digits(mention) <= _SHORT or any(cell and reach_in_prose(mention).meets(reach_of(cell)) for cell in cells):
        return False
    return differs_by_a_digit(mention, meant)


def _pairs(columns: Sequence[NamedLine]) -> Iterator[tuple[NamedLine, NamedLine]]:
    """The columns of a period that are two, or two of one series of it, whose names tell them apart."""
    for one, other in permutations(columns, 2):
        all_of = [each for each in columns if each.periods == one.periods]
        is_series = len(_own(one, other)) == len(_own(other, one)) == 1
        is_pair = one.periods and one.periods == other.periods and one.phrase != other.phrase
        if is_pair and (is_series or len(all_of) == _PAIR):
            yield one, other


def _own(column: NamedLine, other: NamedLine) -> set[str]:
    """The words of the name of a column that another one's has not."""
    return {*column.phrase.split()} - {*other.phrase.split()}


def _is_left(case: Case, meant: NamedLine, beside: NamedLine, spots: Sequence[CellSpot], library: Library) -> bool:
    """Whether another figure has what one column has, and this one is said to be the other's or is all that is left."""
    own = [each for each in case.others if each.sentence == case.mention.sentence and not each.points]
    (one, other) = (library.quantity(spot) for spot in spots)
    if one is None or other is None or not same_kind(case.mention, one):
        return False
    like = [each for each in own if same_kind(each, one)]
    left = [each for each in like if not reach_in_prose(each).meets(reach_of(other))]
    if len(left) == len(like) or case.mention not in left:
        return False
    if _is_led_by(case, case.mention, _own(meant, beside)):
        return not _is_led_by(case, case.mention, _own(beside, meant))
    left = [each for each in left if each is case.mention or not _is_added(each, one, spots[0], library)]
    is_other_led = any(_is_led_by(case, each, _own(beside, meant)) for each in like if each not in left)
    return left == [case.mention] and is_other_led


def _is_added(mention: Mention, meant: Quantity, spot: CellSpot, library: Library) -> bool:
    """Whether a figure is what the one that is meant has more than another of its row: "an additional 7"."""
    cells = (library.quantity(spot._replace(column=each.at)) for each in library.sheets[spot.table].columns)
    more = (abs(meant.value - cell.value) * meant.scale for cell in cells if cell)
    return any(reach_in_prose(mention).meets(Reach(off, off)) for off in more)


def _is_led_by(case: Case, mention: Mention, words: Collection[str]) -> bool:
    """Whether the clause that leads to a figure has the words by which a column is told from its like."""
    last = max((each.end for each in case.others if each.end <= mention.start), default=0)
    led = clauses(case.paragraph.text[max(last, mention.sentence[0]) : mention.start], "")[1]
    return bool(words) and set(words) <= set(spoken(led).split())
