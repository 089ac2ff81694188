"""A figure of the prose agrees with the cell of the table that its sentence means, as precisely as the prose prints it.

The sentence names what the figure is (expenditure, balance, a decrease), the row, or the table; its other figures and
the heading over it help to find the row. `figure` is what is looked for: a figure that stands "elsewhere" in that
table, under another meaning, or "nowhere" in it. A figure that is tied to a cell by its value alone, or to none, is
counted as not checked; so is a paragraph of too many figures for all of them to be held, once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from checker.checks import Analysis, Evidence, Outcome, Place, Verdict
from checker.model.claim import Mention
from checker.model.document import Document
from checker.model.quantity import Quantity
from checker.understand.claims import MOST
from checker.understand.ties import CellSpot, Tie, TieStatus
from checker.understand.ties.operations import SCALES, Reckoning, in_print, written

_VERDICTS = {
    TieStatus.HELD: Verdict.HELD,
    TieStatus.ROUNDED: Verdict.ROUNDING,
    TieStatus.DISAGREED: Verdict.DISAGREED,
    TieStatus.DATED: Verdict.DISAGREED,
}


class Options(Struct, frozen=True):
    """What is looked for."""

    figure: Literal["elsewhere", "nowhere"] = "nowhere"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each figure of the prose that is tied to a cell against it."""
    for tie in analysis.ties:
        if not _is_told(tie, options):
            continue
        mention = tie.mention
        passage = analysis.paragraphs[mention.paragraph]
        place = passage.place(mention.start, mention.end)
        verdict = _VERDICTS.get(tie.bond, Verdict.UNCHECKED)
        if verdict is Verdict.DISAGREED and tie.reckoning:
            yield _miscomputed(analysis.document, tie.reckoning, place, passage.order)
        elif verdict is Verdict.DISAGREED and tie.figure:
            yield _disagreement(analysis.document, tie, tie.figure, place, passage.order)
        elif verdict is Verdict.UNCHECKED:
            yield _unchecked(analysis.document, tie, place, passage.order)
        else:
            yield Outcome(verdict, place, "", passage.order, mention.start, tied=True)
    if options.figure == "nowhere":
        yield from _crowded(analysis)


def _crowded(analysis: Analysis) -> Iterator[Outcome]:
    """Each paragraph whose figures are too many to be held against anything."""
    reason = f"the paragraph has more than {MOST} figures, too many to be held against each other and against tables"
    for passage, mentions in zip(analysis.paragraphs, analysis.mentions, strict=True):
        if len(mentions) > MOST:
            start, end = mentions[0].start, mentions[0].end
            yield Outcome(Verdict.UNCHECKED, passage.place(start, end), reason, passage.order, start)


def _is_told(tie: Tie, options: Options) -> bool:
    """Whether a tie is this rule's; what does not disagree is told once."""
    elsewhere = tie.bond is TieStatus.DATED or (tie.bond is TieStatus.DISAGREED and tie.stands is not None)
    return elsewhere == (options.figure == "elsewhere")


def _unchecked(document: Document, tie: Tie, place: Place, order: int) -> Outcome:
    """The figure of the prose, and where it is far from what its sentence seems to mean, what that is."""
    said = tie.mention
    plain = Outcome(Verdict.UNCHECKED, place, tie.bond, order, said.start, figure=said.quantity.text)
    if tie.bond is not TieStatus.FAR or not tie.figure:
        return plain
    meant = tuple(_evidence(document, spot) for spot in tie.meant)
    return replace(plain, found=said.value, evidence=meant, instead=_tabled(document, tie, tie.figure))


def _disagreement(document: Document, tie: Tie, figure: Quantity, place: Place, order: int) -> Outcome:
    """The figure of the prose, where the table has it, and what the table has instead."""
    said = tie.mention
    sign = -1 if figure.value < 0 else 1
    spots = (*tie.meant, tie.stands) if tie.stands else tie.meant
    says = f"{_said(tie)}{_left_out(said.quantity, figure)}; {_tabled(document, tie, figure)}."
    outcome = _wrong(document, said, place, order, says, spots)
    return replace(outcome, expected=sign * figure.value * figure.scale, figure=said.quantity.text)


def _miscomputed(document: Document, reckoning: Reckoning, place: Place, order: int) -> Outcome:
    """The figure of the prose, and what the cells give of which it is said to be worked out."""
    said, computed = reckoning.mention, reckoning.computed
    table = document.tabled[computed.spots[0].table]
    gives = f"{computed.formula} = {written(computed, said)}"
    if reckoning.turned:
        gives = f"{gives}, {'an increase' if computed.sign > 0 else 'a decrease'}"
    says = f"reads {said.quantity.text}; {table.name} gives {gives}."
    outcome = _wrong(document, said, place, order, says, computed.spots)
    return replace(outcome, expected=in_print(computed, said) * said.quantity.scale)


def _wrong(
    document: Document, said: Mention, place: Place, order: int, says: str, spots: Sequence[CellSpot]
) -> Outcome:
    """A figure of the prose that disagrees with cells, and what there is to say of it."""
    evidence = tuple(_evidence(document, spot) for spot in spots)
    outcome = Outcome(Verdict.DISAGREED, place, f"{place.label}: {says}", order, said.start, found=said.value)
    return replace(outcome, evidence=evidence, tied=True)


def _said(tie: Tie) -> str:
    text, word = tie.mention.quantity.text, tie.reading.word
    if tie.bond is TieStatus.DATED:
        return f"{text} is said of {next(iter(tie.reading.periods))}"
    return f"{text} is said of “{word}”" if word else f"reads {text}"


def _left_out(said: Quantity, cell: Quantity) -> str:
    """The unit that the prose has left out or mistaken, where its figure is that of the cell but for this."""
    value = abs(cell.value) * cell.scale
    for scale, unit in SCALES.items():
        if scale != said.scale and 2 * abs(abs(said.value) * scale - value) <= said.step * scale:
            return f" (in {unit}?)"
    return ""


def _tabled(document: Document, tie: Tie, figure: Quantity) -> str:
    """What the table has, in words."""
    meant = tie.meant[0]
    table = document.tabled[meant.table]
    row, column = table.rows[meant.row].label, table.columns[meant.column].name
    if tie.stands is None:
        return f"{table.name} has {_printed(figure)} as {_called(column, row)}"
    other_row, other_column = table.rows[tie.stands.row].label, table.columns[tie.stands.column].name
    other = f"“{other_row}”" if tie.stands.column == meant.column else f"“{other_column}”"
    if tie.stands.row != meant.row and tie.stands.column != meant.column:
        other = f"{other} of “{other_row}”"
    has = f"{table.name} has it as {other}, {_printed(_quantity(document, tie.stands))}"
    return f"{has}; {_called(column, row)} is {_printed(figure)}"


def _called(column: str, row: str) -> str:
    """A cell by its column, if that has a head, and its row."""
    return f"“{column}” of “{row}”" if column else f"“{row}”"


def _printed(quantity: Quantity) -> str:
    """A cell's figure, with what it is counted in."""
    unit = SCALES.get(quantity.scale)
    return f"{quantity.text} in {unit}" if unit else quantity.text


def _quantity(document: Document, spot: CellSpot) -> Quantity:
    cell = document.tabled[spot.table].rows[spot.row].cells[spot.column]
    if cell is None or cell.quantity is None:
        raise ValueError("a tie leads to a cell without a figure")
    return cell.quantity


def _evidence(document: Document, spot: CellSpot) -> Evidence:
    table = document.tabled[spot.table]
    place = table.place(table.rows[spot.row], spot.column)
    return Evidence(place.label, _quantity(document, spot).text, place)
