"""Ties figures of the prose to cells: by what the sentence says they are, and by where their value stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from checker.model.claim import Claim, Mention
from checker.model.document import Document, Paragraph
from checker.model.quantity import Kind, Quantity
from checker.understand.structure.citations import Citation
from checker.understand.terms import Vocabulary
from checker.understand.ties.columns import cells, dated
from checker.understand.ties.figures import Spot, nearly_agrees, reach_of
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.reading import Reading
from checker.understand.ties.rows import Case, RowOf, is_in, tiers, votes
from checker.understand.ties.slips import is_borne_out, is_near_miss


class Bond(StrEnum):
    """How a figure of the prose is tied to the tables."""

    HELD = "agrees with the cell that is meant"
    ROUNDED = "agrees with the cell that is meant once the zeros at its end are rounding"
    DISAGREED = "disagrees with the cell that is meant"
    FAR = "a figure of the text is far from that of the cell that its sentence seems to mean"
    LIKE = "a figure of the text stands in a table, but its sentence does not say which row and column it means"
    SEVERAL = "a figure of the text could mean several cells of a table"
    NONE = "a figure of the text is tied to no cell"


class Tie(Struct, frozen=True):
    """A figure of the prose, what became of it, the cell that is meant and the one where the figure stands."""

    mention: Mention
    reading: Reading
    bond: Bond
    meant: Spot | None = None
    stands: Spot | None = None


def ties(
    document: Document,
    vocabulary: Vocabulary,
    mentioned: Sequence[Sequence[Mention]],
    claimed: Sequence[Sequence[Claim]],
    cited: Iterable[Citation],
) -> Iterator[Tie]:
    """Every figure of the prose that could stand in a table.

    What each paragraph mentions and claims is given, and the tables that the text cites.
    """
    if all(table.doubts for table in document.tables):
        return
    library = Library(document, vocabulary, claimed, cited)
    for paragraph, found in zip(document.paragraphs, mentioned, strict=True):
        eligible = [mention for mention in found if _may_stand_in_a_table(mention)]
        for _, group in groupby(eligible, key=lambda mention: mention.sentence):
            for case in _cases(paragraph, list(group), library):
                yield _tie(case, library)


def _may_stand_in_a_table(mention: Mention) -> bool:
    percent = mention.quantity.kind is Kind.PERCENTAGE
    return not mention.points and (percent or mention.quantity.unit is not None)


def _cases(paragraph: Paragraph, group: Sequence[Mention], library: Library) -> Iterator[Case]:
    pool, named = library.pool(paragraph, group[0].sentence)
    like = [[spot for spot in library.figures.like(mention) if spot.table in pool] for mention in group]
    readings = library.speech.readings(paragraph.text, group)
    pairs = list(zip(group, like, strict=True))
    standing = library.periods_over(paragraph)
    readings = [each if each.periods or each.torn else replace(each, periods=standing) for each in readings]
    for index, (mention, reading) in enumerate(zip(group, readings, strict=True)):
        others = [pair for at, pair in enumerate(pairs) if at != index]
        pair = [pairs[index - 1]] if reading.follows else []
        pair += pairs[index + 1 : index + 2] if readings[index + 1 : index + 2] and readings[index + 1].follows else []
        yield Case(paragraph, mention, reading, like[index], others, pair, pool, named)


def _tie(case: Case, library: Library) -> Tie:
    """The likeliest cells are those that the words mean, then that of the period in a row that its pair stands in."""
    for tier in tiers(case, library) if case.reading.concept else ():
        if meant := cells(case, tier.rows, library):
            sure = case.reading.sure and tier.certain and (case.is_change or not case.reading.torn)
            return _judged(case, meant, sure, library)
    rows = _row_of_pair(case, library) if case.reading.near and not case.is_change else ()
    if meant := dated(case, rows, library):
        return _judged(case, meant, True, library)
    return _loose(case)


def _row_of_pair(case: Case, library: Library) -> Sequence[RowOf]:
    """The row that the other figure of a pair stands in ("A in 2024 (2023: B)"), where the sentence names it."""
    rows = votes(case.pair, case.pool)
    sentence = spoken(case.paragraph.text[slice(*case.mention.sentence)]) if rows else ""
    lines = {row: library.sheets[row.table].line(row.row) for row in rows}
    return [row for row, line in lines.items() if line and is_in(line, sentence)]


def _loose(case: Case) -> Tie:
    bond = Bond.LIKE if case.like else Bond.NONE
    return Tie(case.mention, case.reading, bond, stands=case.like[0] if case.like else None)


def _judged(case: Case, meant: Sequence[Spot], sure: bool, library: Library) -> Tie:
    figures = [figure for spot in meant if (figure := library.quantity(spot))]
    unlike = not all(reach_of(figure).meets(reach_of(figures[0])) for figure in figures)
    fits = [spot for spot in meant if spot in case.like]
    if not sure or unlike or case.mention.hedge:
        if fits:
            return Tie(case.mention, case.reading, Bond.LIKE, fits[0], fits[0])
        loose = _loose(case)
        return replace(loose, bond=Bond.SEVERAL) if sure and unlike else loose
    if fits:
        return Tie(case.mention, case.reading, Bond.HELD, fits[0], fits[0])
    if any(nearly_agrees(case.mention, figure) for figure in figures):
        return Tie(case.mention, case.reading, Bond.ROUNDED, meant[0])
    stands = _elsewhere(case.like, meant[0])
    bond = Bond.DISAGREED if _is_told(case.mention, figures[0], meant[0], stands, library) else Bond.FAR
    return Tie(case.mention, case.reading, bond, meant[0], stands)


def _is_told(mention: Mention, cell: Quantity, meant: Spot, stands: Spot | None, library: Library) -> bool:
    """Whether the difference is that of a slip: of the pen, of the column, or against the sentence's own figures."""
    if is_borne_out(mention, cell, library.claims[mention.paragraph]):
        return True
    return library.holds_another(meant, stands) if stands else is_near_miss(mention, cell)


def _elsewhere(like: Sequence[Spot], meant: Spot) -> Spot | None:
    """Where in the row, the column or the table of the cell that is meant the figure stands instead."""
    near = [spot for spot in like if spot.table == meant.table]
    return min(near, key=lambda spot: (spot.row != meant.row, spot.column != meant.column), default=None)
