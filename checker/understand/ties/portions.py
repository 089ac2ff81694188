"""Whether the percentage that a sentence adds to a figure says which cell the figure should be.

"In Lomera 748 hectares were cleared, 49.0 per cent of all land" is of 632 hectares where that row has these, and they
are 49.0 per cent of the total. Three digits of a share agree with one of a row's few figures by chance once in some
hundreds of times; so the row must be the only one that is named, the figure none of its own, and of no whole that the
tables or the paragraph have may the share be right as it is printed. [decision 0084]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.ties.another import is_said_beside
from checker.understand.ties.figures import CellSpot, digits, reach_in_prose, reach_of, same_kind
from checker.understand.ties.knowing import words
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.operations.operation import Calculation
from checker.understand.ties.operations.wording import OperationWords
from checker.understand.ties.reading import clauses
from checker.understand.ties.settled import is_off
from checker.understand.ties.traits import PERIODS, Trait
from checker.understand.ties.weighing import COLUMNS, Case, CellCandidate, RowOf, of_cell

_TELLING = 3  #: digits of a share that agrees with a figure by no chance [decision 0084]
_ROWS = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})


def portioned(case: Case, library: Library) -> CellCandidate | None:
    """The cell of which the percentage behind a figure is the share, where the figure has it of nothing."""
    share = _share(case, library)
    if share is None or case.mention.hedge or case.summed:
        return None
    found = [each for each in _meant(case, share, library) if is_off(case.mention, each.quantity)]
    if len({each.quantity.value for each in found}) != 1 or _is_right(case, share, library):
        return None
    return None if is_said_beside(case, found[0]) else found[0]


def _share(case: Case, library: Library) -> Mention | None:
    """The percentage that goes on behind a figure to say it again: "vehicles, or 29.3 per cent of the fleet"."""
    own, signs, text = case.mention, library.language.signs, case.paragraph.text
    behind = [each for each in case.others if each.start >= own.end and each.sentence == own.sentence]
    if not behind or own.quantity.kind is Kind.PERCENTAGE or behind[0].quantity.kind is not Kind.PERCENTAGE:
        return None
    share, gap = behind[0], text[own.end : behind[0].start]
    leads, last = pattern((*signs["OR"], *signs["LINK"]), behind=r"\W*$"), clauses(gap, "")[1]
    turned = pattern((*signs["OF"], *signs["WHICH"], *signs["VERSUS"], *signs["HALT"]))  # "of which 30 per cent"
    is_again = leads.search(gap) or not (words(spoken(last), library) or turned.search(last))
    sentence = [each for each in case.others if each.sentence == own.sentence]
    wording = OperationWords(library.language).wordings(text, sentence)[sentence.index(share)]
    is_change = Calculation.CHANGE in wording.operations
    is_told = digits(share) >= _TELLING and not share.hedge and not share.points
    return share if is_again and is_told and not is_change else None


def _meant(case: Case, share: Mention, library: Library) -> Iterator[CellCandidate]:
    """The cells of the row that is named, or of the total, of which a percentage is the share."""
    rows = _rows(case, library)
    if len(rows) != 1 or any(spot[:2] == rows[0] for spot in case.like):
        return
    (table, row), sheet = rows[0], library.sheets[rows[0][0]]
    spots = [CellSpot(table, row, each.at) for each in sheet.columns]
    for spot in spots:
        cell = library.quantity(spot)
        beside = [each for each in spots if each != spot]
        wholes = beside if row in sheet.wholes else [spot._replace(row=at) for at in sheet.wholes]
        fits = [each for each in wholes if _meets(share, _size(spot, library), _size(each, library))]
        if cell and same_kind(case.mention, cell) and any(_is_of(case, share, spot, each, library) for each in fits):
            yield CellCandidate(spot, cell, 0)


def _rows(case: Case, library: Library) -> Sequence[RowOf]:
    """The rows that a sentence names and are no totals; where it names none, the totals of the likeliest table."""
    named = [row for row, trait in case.named.items() if trait in _ROWS and row[0] in case.pool]
    parts = [row for row in named if row[1] not in library.sheets[row[0]].wholes]
    return parts or [(at, row) for at in case.pool[:1] for row in library.sheets[at].wholes]


def _is_of(case: Case, share: Mention, spot: CellSpot, whole: CellSpot, library: Library) -> bool:
    """Whether words say the column of a cell or its whole, or the figure stands in the column in another row.

    A total's whole stands beside it in its row, and is said as well, be it by its figure alone.
    """
    is_said = any(each[::2] == spot[::2] for each in case.like)
    is_said = is_said or not COLUMNS.isdisjoint({*of_cell(case, spot, library)} - PERIODS)
    behind = spoken(clauses("", case.paragraph.text[share.end : share.sentence[1]])[0])
    column = next(each for each in library.sheets[whole.table].columns if each.at == whole.column)
    is_named = bool(column.phrase.strip()) and column.phrase in behind
    is_named = is_named or not column.concepts.isdisjoint(library.speech.concepts(behind))
    if spot[:2] != whole[:2]:
        return is_said or is_named
    figure = library.quantity(whole)
    is_printed = figure is not None and any(reach_in_prose(each).meets(reach_of(figure)) for each in case.others)
    return is_printed or (is_said and is_named)


def _is_right(case: Case, share: Mention, library: Library) -> bool:
    """Whether a figure has that share of one that the paragraph or a table that may be meant has."""
    own = reach_in_prose(case.mention).middle
    wholes = [Fraction(reach_in_prose(each).middle) for each in case.others if each is not case.mention]
    wholes += [_size(spot, library) for spot, figure in library.figures.all if same_kind(case.mention, figure)]
    return any(_meets(share, Fraction(own), each) for each in wholes)


def _size(spot: CellSpot, library: Library) -> Fraction:
    figure = library.quantity(spot)
    return Fraction(abs(figure.value * figure.scale)) if figure and figure.kind is not Kind.PERCENTAGE else Fraction(0)


def _meets(share: Mention, part: Fraction, whole: Fraction) -> bool:
    return bool(whole) and Interval.exactly(100 * part / whole).meets(share.interval)
