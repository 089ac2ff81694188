"""Whether a figure is that of the row above or below the one which its clause names.

"Bangkok costs $899,028" is no misprint of a digit where the table has that for Beirut, of which the sentence does not
speak, or only in another part or of the same figure again. So the figure must stand in rows of one name only, none of
them said before; and its clause names one other row of that table before it, compares it with nothing, plans nothing,
and says next to nothing that the table does not know.
"""

from __future__ import annotations

from checker.languages.words import pattern
from checker.understand.ties.another import by_itself, clauses_around, is_another
from checker.understand.ties.figures import CellSpot, digits, same_kind
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.reading import PART, clauses
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import Case, CellCandidate

_LEAST = 3  #: digits of a figure that stands in the same column by no chance [unknown]
_TOLD = (Trait.ROW_SAID, Trait.ROW_OWN_WORDS)  #: of a row that the sentence names somewhere [given]
_VERB = 1  #: so many words besides may say that the row has the figure: "received" [unknown]


def neighbour(case: Case, library: Library) -> tuple[CellCandidate, CellSpot] | None:
    """The cell that is meant instead of the only one that has a figure, and that one."""
    stands = min(case.like, default=None)
    if stands is None or case.mention.hedge or case.summed or digits(case.mention) < _LEAST:
        return None
    phrases = {_phrase(spot, library) for spot in case.like}
    if len(phrases) > 1 or None in phrases or any(_is_spoken_of(case, spot, library) for spot in case.like):
        return None
    meant = [each for spot in case.like for each in _beside(case, spot, library)]
    if len(meant) != 1 or not _is_plain(case, meant[0].spot, library) or is_another(case, meant[0], library):
        return None
    return meant[0], stands


def _phrase(spot: CellSpot, library: Library) -> str | None:
    """What the row of a cell is called; heads within a table have no name of their own."""
    row = library.sheets[spot.table].by_index.get(spot.row)
    return row.phrase if row else None


def _is_spoken_of(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether words or another figure say the row of a cell, or the row has no name to be said by.

    What is said of it in another part of the sentence, or of the same figure again, is said of that one.
    """
    named = case.named.get(spot[:2], Trait.ROW_WORD)
    if named not in _TOLD:
        return spot[:2] in case.shared or named is not Trait.ROW_WORD
    start, end = _own_part(case)
    part = spoken(case.paragraph.text[start:end])
    beside = [each for each in case.others if start <= each.start < end and each is not case.mention]
    is_shared = any(each[:2] == spot[:2] for other in beside for each in library.figures.like(other))
    return is_shared or spot[:2] in library.names.rows_in(part) | library.names.rows_by_own_words(part)


def _own_part(case: Case) -> tuple[int, int]:
    """Where the part of a sentence begins and ends in which a figure stands; the same figure again is in another."""
    text, mention, (start, end) = case.paragraph.text, case.mention, case.mention.sentence
    behind = [each for each in case.others if mention.end <= each.start < end]
    if behind and behind[0].quantity == mention.quantity:
        return start, mention.end + len(clauses("", text[mention.end : behind[0].start])[0])
    before, after = PART.split(text[start : mention.start])[-1], PART.split(text[mention.end : end])[0]
    return mention.start - len(before), mention.end + len(after)


def _beside(case: Case, stands: CellSpot, library: Library) -> list[CellCandidate]:
    """The cells of the column whose rows the clause of a figure names, where that figure stands in another row."""
    sheet = library.sheets[stands.table]
    if sheet.by_index[stands.row].total:
        return []
    over = spoken(" ".join(library.tables[stands.table].rows[stands.row].group))
    named = [row for row in sheet.rows if case.named.get((stands.table, row.at)) is Trait.ROW_BESIDE_IT]
    spots = [stands._replace(row=row.at) for row in named if not row.total and row.phrase not in over]
    found = [(spot, figure) for spot in spots if (figure := library.quantity(spot)) and same_kind(case.mention, figure)]
    return [CellCandidate(spot, figure, 0) for spot, figure in found]


def _is_plain(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether the row of a cell is named before the figure, and no more than a verb is said besides."""
    language, (behind, *before) = library.language, by_itself(clauses_around(case), spot, library)
    signs, around = language.signs, (behind, *before)
    turned = pattern((*signs["VERSUS"], *signs["HALT"], *language.calendar.planned))
    phrase, said = _phrase(spot, library), spoken(" ".join(before))
    leads = any(f"{word}{phrase}" in said for word in (*signs["FROM"], *signs["TO"]))
    is_said = spot[:2] in library.names.rows_in(said) - library.names.rows_in(spoken(behind))
    own = pattern((library.tables[spot.table].rows[spot.row].label,))  # "third quarter" is no quarter of a thing
    if not is_said or leads or turned.search(own.sub(" ", ", ".join((_uncompared(behind, library), *before)))):
        return False
    return strange(around, words_over(case.paragraph.order, spot.table, (spot.row,), library), library) <= _VERB


def _uncompared(behind: str, library: Library) -> str:
    """The clause behind a figure without the words at its end that hold the next figure against it."""
    return pattern(library.language.signs["VERSUS"], behind=r"\W*$").sub(" ", behind)
