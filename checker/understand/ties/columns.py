"""Which columns a sentence may mean: those that hold what the figure is said to be, in its period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.dates.periods import Periods, compatible
from checker.understand.ties.figures import Spot, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import CHANGE, CONCEPTS, VACANCY, Line
from checker.understand.ties.rows import Case, RowOf

#: Concepts that percentages are said of; of others they are a part, and of what is not said.
_RATES = ("percentage-spent", VACANCY, CHANGE)
_BUDGETED = frozenset({"approved", "proposed"})


def cells(case: Case, rows: Sequence[RowOf], library: Library) -> list[Spot]:
    """The cells of rows that hold what the figure is said to be."""
    return [spot for row in rows for spot in _in_row(case, row, library)]


def _in_row(case: Case, row: RowOf, library: Library) -> Iterator[Spot]:
    columns = _columns(case, row.table, library) or _of_a_said_row(case, row, library)
    spots = (Spot(*row, column.at) for column in columns)
    found = [spot for spot in spots if _is_kind(case.mention, spot, library)]
    yield from _nearest(case, row, found) if case.is_change else found


def _is_kind(mention: Mention, spot: Spot, library: Library) -> bool:
    figure = library.quantity(spot)
    return figure is not None and same_kind(mention, figure)


def _columns(case: Case, table: int, library: Library) -> Sequence[Line]:
    concept, percent = case.reading.concept or "", case.mention.quantity.kind is Kind.PERCENTAGE
    if percent and concept == "spent" and case.reading.joined:
        concept = "percentage-spent"
    if percent and concept not in _RATES:
        return ()
    columns = [each for each in library.columns(table, concept) if (each.kind is Kind.PERCENTAGE) == percent]
    return columns if concept == CHANGE else _told_apart(case, columns)


def _told_apart(case: Case, columns: Sequence[Line]) -> Sequence[Line]:
    """Of columns that hold the same thing those of the figure's period, then those that the sentence names."""
    reading = case.reading
    columns = [each for each in columns if compatible(reading.periods, each.periods)]
    if reading.concept == VACANCY:
        columns = [
            each for each in columns if not (_BUDGETED & reading.also) or _BUDGETED & reading.also & each.concepts
        ]
    dated = [each for each in columns if reading.periods & each.periods]
    columns = dated if reading.near and dated else columns
    named = [each for each in columns if each.phrase.strip() and each.phrase in reading.zone]
    plain = [each for each in columns if not each.phrase.strip() or each.total]
    return named or plain or columns


def _of_a_said_row(case: Case, row: RowOf, library: Library) -> Sequence[Line]:
    """The columns of a row that says itself what its figures are ("Appropriation for 2024/25")."""
    sheet = library.sheets[row.table]
    line = sheet.line(row.row)
    if line is None or case.reading.concept not in line.concepts or not _is_of(case.reading.periods, line.periods):
        return ()
    return [each for each in sheet.columns if not each.concepts]


def _is_of(said: Periods, own: Periods) -> bool:
    return not own or (bool(said) and compatible(said, own))


def _nearest(case: Case, row: RowOf, found: Sequence[Spot]) -> Sequence[Spot]:
    """Of several differences in a row the first behind the figures that the sentence takes from it."""
    differences = {spot.column for spot in found}
    spots = [spot for mention, spots in case.others if mention.quantity.kind is not Kind.PERCENTAGE for spot in spots]
    taken = [spot.column for spot in spots if spot[:2] == row and spot.column not in differences]
    behind = [spot for spot in found if taken and spot.column > max(taken)]
    return behind[:1] or found


def dated(case: Case, rows: Sequence[RowOf], library: Library) -> list[Spot]:
    """The cells of rows in the column of the figure's period, where periods alone tell columns apart."""
    found = []
    for row in rows:
        columns = [each for each in library.sheets[row.table].columns if each.periods]
        if any(name in each.concepts for each in columns for name in (*CONCEPTS, CHANGE)):
            continue
        own = [Spot(*row, each.at) for each in columns if each.periods == case.reading.periods]
        found += [spot for spot in own if _is_kind(case.mention, spot, library)]
    return found
