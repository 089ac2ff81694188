"""Whether a figure is said of a whole table, and is not what its total has, so that it need be no slip of it.

"The museums had 26,922 visitors in 2024 (see table 3)" was left behind where the total is 27,522. The sentence cites
the table, or says "in all"; it names no row, and up to the figure and right behind it has no word that the table does
not know, in the rest one at most; one total fits by its head and its time; and the figure is of its size, but stands in
no table, nor is it what the sentence itself adds up. [decision 0110]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.dates.periods import compatible
from checker.understand.ties.another import is_another, is_said_to_change
from checker.understand.ties.figures import CellSpot, digits, same_kind
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Cited, Library
from checker.understand.ties.lines import NamedLine, spoken
from checker.understand.ties.reading import clauses
from checker.understand.ties.settled import is_off
from checker.understand.ties.slips import is_confirmed
from checker.understand.ties.weighing import Case, CellCandidate

_LEAST = 3  #: digits of a figure that is of a total's size by no chance [unknown]
_REST = 1  #: so many words of the rest of a sentence may be none of the table's [decision 0110]
_TIMES = 2  #: a total that was left behind is not so many times another [decision 0110]
_TURNS = ("UP", "DOWN", "FROM", "TO", "VERSUS", "LINK")  #: signs that say how one goes on from a total [given]


class _Total(Struct, frozen=True):
    """A cell of a row of totals with its column, and how many words of the sentence its table does not know."""

    spot: CellSpot
    figure: Quantity
    column: NamedLine
    unknown: int


def overall(case: Case, library: Library) -> CellCandidate | None:
    """The total that a figure is said to be, and is not."""
    mention = case.mention
    is_short = mention.quantity.kind is Kind.PERCENTAGE or digits(mention) < _LEAST
    if mention.hedge or is_short or case.like or case.summed or not _is_of_all(case, library):
        return None
    found = _likeliest(case, [each for each in _totals(case, library) if not each.unknown], library)
    if len({each.figure.value * each.figure.scale for each in found}) != 1:
        return None
    meant = CellCandidate(found[0].spot, found[0].figure, 0)
    if not _is_of_size(mention, meant.quantity) or not _is_what_it_has(case, found[0], library):
        return None
    if is_said_to_change(case, library) or is_another(case, meant, library):
        return None
    return None if is_confirmed(mention, meant.quantity, library.claims_on(mention)) else meant


def _said(case: Case) -> tuple[str, str]:
    """What a sentence says from the figure before up to a figure, and its clause behind it."""
    text, mention, (start, end) = case.paragraph.text, case.mention, case.mention.sentence
    own = [each for each in case.others if each.sentence == mention.sentence]
    first = max((each.end for each in own if each.end <= mention.start), default=start)
    last = min((each.start for each in own if each.start >= mention.end), default=end)
    return text[first : mention.start], clauses("", text[mention.end : last])[0]


def _is_of_all(case: Case, library: Library) -> bool:
    """Whether a sentence cites a table or says that a figure is of all, of no part and nothing else."""
    language, said = library.language, " ".join(_said(case))
    whole = pattern((*language.prose.together, *language.computing.sums, *language.prose.wholes))
    if pattern((*language.signs["HALT"], *language.signs["WHICH"], *language.signs.get("MORE", ()))).search(said):
        return False
    return case.cited is Cited.HERE or whole.search(said) is not None


def _totals(case: Case, library: Library) -> Iterator[_Total]:
    """The totals of the tables of which a sentence names no row, of its time."""
    sentence, signs = case.paragraph.text[slice(*case.mention.sentence)], library.language.signs
    named = library.names.rows_in(spoken(sentence))
    done = pattern((*library.language.saying.standing, *library.language.captions))
    who = pattern(library.language.saying.deciding)
    said = [done.sub(" ", who.split(each)[-1]) for each in _said(case)]
    turns = pattern(sum((signs[name] for name in _TURNS), ()))
    rest = turns.sub(" ", done.sub(" ", who.split(sentence)[-1]))
    for table in case.pool:
        sheet = library.sheets[table]
        if not sheet.wholes or any(own == table and row not in sheet.wholes for own, row in named):
            continue
        known = words_over(case.paragraph.order, table, sheet.wholes, library)
        unknown = strange(said, known, library) or max(0, strange([rest], known, library) - _REST)
        for row in sheet.wholes:
            for column in sheet.columns:
                spot = CellSpot(table, row, column.at)
                figure = library.quantity(spot)
                when = library.periods_of(spot) or library.titled.get(table, frozenset())
                is_of_time = compatible(case.reading.periods, when)
                if figure and is_of_time and same_kind(case.mention, figure):
                    yield _Total(spot, figure, column, unknown)


def _likeliest(case: Case, totals: Sequence[_Total], library: Library) -> Sequence[_Total]:
    """Of some totals those whose column is named, or has no name but its time, and is of the time that is said."""
    said = {case.reading.concept, *case.reading.also}
    zone = case.reading.zone
    named = [each for each in totals if each.column.concepts & said or _is_named(each.column, zone)]
    bare = [each for each in totals if not (each.column.concepts or each.column.phrase.strip())]
    found = named or bare or totals
    return [each for each in found if library.periods_of(each.spot) & case.reading.periods] or found


def _is_what_it_has(case: Case, total: _Total, library: Library) -> bool:
    """Whether the column of a total, or else the title, has the concept that a figure is said to be, if any."""
    title = spoken(library.tables[total.spot.table].title)
    return case.reading.concept in (None, *(total.column.concepts or library.speech.concepts(title)))


def _is_named(column: NamedLine, zone: str) -> bool:
    return bool(column.phrase.strip()) and column.phrase in zone


def _is_of_size(mention: Mention, cell: Quantity) -> bool:
    """Whether a figure is not what a total is, but of its size."""
    small, large = sorted((abs(mention.value), abs(cell.value) * cell.scale))
    return is_off(mention, cell) and large < _TIMES * small
