"""Which cell a figure of a list means: of the row that is named beside it, in the column in which others stand.

"$T from A ($a), B ($b) and C ($c)" or "914 teachers in A, 633 in B and 298 in C": where several stand in one column,
each in its own row, the last one needs to be no slip of what its row has there.
"""

from __future__ import annotations

from checker.languages.words import pattern
from checker.model.quantity import Kind
from checker.understand.ties.another import is_said_beside
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.library import Library
from checker.understand.ties.strangers import says_more
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import TELLING, Case, CellCandidate, Weighing, is_known, of_cell

_MANY = 3  #: so many others of a list stand in a column by no chance [decision 0064]


def listed(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The only cell of a row that is named beside a figure in whose column others of a list stand.

    An amount stands nowhere; a count may stand in another table by chance, but its words must be the table's.
    """
    mention, is_count = case.mention, case.mention.quantity.kind is Kind.COUNT
    is_amount = mention.quantity.kind is Kind.AMOUNT and digits(mention) >= TELLING and not case.like
    if case.mention.hedge or not case.lined or not (is_amount or is_count):
        return None
    cells = [each for each, _ in weighing.values if _is_lined(case, each, library)]
    if len(cells) != 1 or nearly_agrees(mention, cells[0].quantity):
        return None
    return cells[0] if not is_count or _is_listed_count(case, cells[0].spot, library) else None


def _is_listed_count(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether a count stands nowhere in a table, nor is it a part of the row ("51 of its schools")."""
    mention = case.mention
    if any(each.table == spot.table for each in case.like):
        return False
    behind = case.paragraph.text[mention.end : mention.sentence[1]]
    is_part = pattern(library.language.signs["OF"], r"\W*").match(behind) is not None
    if is_part and spot[:2] not in library.names.rows_in(case.reading.around[0]):
        return False
    last = max((each.end for each in case.others if each.end <= mention.start), default=0)
    is_long = case.lined[spot[::2]] >= _MANY
    return not says_more(case, spot, max(last, mention.sentence[0]) if is_long else mention.sentence[0], library)


def _is_lined(case: Case, cell: CellCandidate, library: Library) -> bool:
    spot = cell.spot
    is_open = spot[:2] not in case.shared and spot[::2] in case.lined and is_known(spot, library)
    is_beside = is_open and Trait.ROW_BESIDE_IT in of_cell(case, spot, library)
    return is_beside and not is_said_beside(case, cell, within_sentence=True)
