"""Which cell of a table of years a figure means: a head says when, a row who, and the title what.

"In 2023, the clinics in Lomera recorded 57,693 visits" needs no slip of a digit where "Visits to clinics" has 41,250
for Lomera in 2023. No head has a word for visits, so the title's count; and since a count may be of anything, all that
the sentence says up to the next figure must be the table's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import dropwhile, takewhile

from msgspec.structs import replace

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind, Quantity
from checker.understand.dates.periods import Periods, compatible, periods, without_periods
from checker.understand.ties.another import is_said_to_change
from checker.understand.ties.figures import CellSpot, digits
from checker.understand.ties.knowing import is_unknown, knows, strange, words, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import NamedLine, spoken
from checker.understand.ties.reading import clauses
from checker.understand.ties.settled import clearest, is_off
from checker.understand.ties.slips import is_confirmed
from checker.understand.ties.traits import OTHER, PERIODS, Trait
from checker.understand.ties.weighing import Case, CellCandidate, Weighing, of_cell, rows_told

_WORD = 4  #: letters of a word that says what a table holds, at least [unknown]
_FAR = 3  #: so many times what the cell has is, mostly, something else [decision 0066]
_END = 4  #: signs of Chinese with which a title ends that say what it holds [unknown]
_LEAST = 3  #: digits of a count that its row has by no chance [decision 0069]

_SIGNS = re.compile(r"[^\W\d_]+")
_ROWS = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID})
_HEADS = frozenset({Trait.HEAD_NAMED, Trait.HEAD_OWN_WORDS})
#: Signs that say how a row goes on from year to year, not of what it is.
_TURNS = ("UP", "DOWN", "FROM", "TO")


def yearly(case: Case, weighing: Weighing, library: Library) -> CellCandidate | None:
    """The cell of a table of years that a figure is said to be, and is not."""
    mention = case.mention
    is_short = mention.quantity.kind is not Kind.PERCENTAGE and digits(mention) < _LEAST
    if mention.hedge or is_short or not _is_of_one_time(case, library):
        return None
    best = clearest(case, _of_title(case, weighing, library), library)
    if best is None or not is_off(mention, best.quantity) or not _is_like(mention, best.quantity):
        return None
    is_open = not is_confirmed(mention, best.quantity, library.claims_on(mention))
    return best if is_open and _is_named(case, best.spot, library) and _is_all_known(case, best.spot, library) else None


def _is_like(mention: Mention, cell: Quantity) -> bool:
    """Whether a figure is of the size of a cell's, and of its currency: what is far from it counts something else."""
    small, large = sorted((abs(mention.value), abs(cell.value) * cell.scale))
    return large <= _FAR * small and mention.quantity.unit in (None, cell.unit)


def _of_title(case: Case, weighing: Weighing, library: Library) -> Weighing:
    """What is weighed, without the tables whose titles have fewer of the words of a sentence than another one has."""
    said = words(spoken(case.paragraph.text[slice(*case.mention.sentence)]), library)
    titles = {cell.spot.table: spoken(library.tables[cell.spot.table].title) for cell, _ in weighing.values}
    shared = {at: sum(knows(title, each, library) for each in said) for at, title in titles.items()}
    most = max(shared.values(), default=0)
    values = [pair for pair in weighing.values if shared[pair[0].spot.table] == most or pair[0].spot in case.like]
    return replace(weighing, values=values)


def _is_of_one_time(case: Case, library: Library) -> bool:
    """Whether one time is a figure's own, or the only one of its sentence."""
    reading, sentence = case.reading, case.paragraph.text[slice(*case.mention.sentence)]
    said = reading.periods if reading.own else periods(sentence, library.language)
    return len(said) == 1 and said == reading.periods


def _is_named(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether a line of a cell says its time alone, and no like line the same, and words name the other line."""
    traits, sheet = frozenset(of_cell(case, spot, library)), library.sheets[spot.table]
    is_ruled_out = not traits.isdisjoint(OTHER) or (case.cited and spot.table not in case.pool)
    if traits.isdisjoint(PERIODS) or is_ruled_out or is_said_to_change(case, library):
        return False
    if sheet.is_mute:
        return not _HEADS.isdisjoint(traits) and _is_alone(spot.row, sheet.by_index.values(), case.reading.periods)
    is_named = not _ROWS.isdisjoint(traits) and _is_only_row(case, spot, library)
    return is_named and _is_alone(spot.column, sheet.columns, case.reading.periods)


def _is_only_row(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether no other row of a table is named where that of a cell is: behind the figure, else right before it."""
    text, (start, _) = case.paragraph.text, case.mention.sentence
    last = max((each.end for each in case.others if start <= each.start < case.mention.start), default=start)
    where = (_behind(case), text[last : case.mention.start], text[start : case.mention.start])
    named = (library.names.rows_in(spoken(each)) for each in where)
    own = ({row for table, row in rows if table == spot.table} for rows in named)
    return next((rows == {spot.row} for rows in own if rows), False)


def _is_alone(at: int, lines: Iterable[NamedLine], said: Periods) -> bool:
    """Whether a line has no name but its time, and no other line may be of the time that is said."""
    named = [each for each in lines if compatible(said, each.periods)]
    return [each.at for each in named] == [at] and not (named[0].phrase.strip() or named[0].over or named[0].concepts)


def _is_all_known(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether a sentence says of a figure nothing that a table does not, and what it holds."""
    text, language = case.paragraph.text, library.language
    said = f"{text[case.mention.sentence[0] : case.mention.start]} {_behind(case)}"
    turns = pattern(sum((language.signs[name] for name in _TURNS), language.captions))
    said = without_periods(turns.sub(" ", said), language)
    rows = _rows(case, spot, library)
    known = words_over(case.paragraph.order, spot.table, rows, library)
    if language.unspaced:
        said = pattern(tuple(library.names.label((spot.table, row)) for row in rows)).sub(" ", said)
    is_strange = _has_signs_besides(said, known, library) if language.unspaced else strange([said], known, library)
    return not is_strange and _is_held(case, spoken(said), spot.table, library)


def _has_signs_besides(text: str, known: str, library: Library) -> bool:
    """Whether a text whose words no spaces part has two signs beside each other that a table does not have so."""
    saying = library.language.saying
    runs = _SIGNS.findall(pattern((*saying.links, *saying.generic)).sub(" ", text))
    return any(run[at : at + 2] not in known for run in runs for at in range(len(run) - 1))


def _is_held(case: Case, said: str, table: int, library: Library) -> bool:
    """Whether words say what a table holds: that with which its title begins, and right behind a figure nothing else.

    "157 rural clinics" are no "Visits to rural clinics". Of a percentage, any word of the title says so.
    """
    own, generic = library.tables[table], library.language.saying.generic
    title = spoken(own.title)
    if case.reading.concept is not None and case.reading.concept not in library.speech.concepts(title):
        return False
    if library.language.unspaced:  # the head of a title is its end
        end = title.strip()[-_END:]
        return any(end[at : at + 2] in said for at in range(len(end) - 1)) and not is_unknown(
            case.reading.behind, title, library
        )
    if case.mention.quantity.kind is Kind.PERCENTAGE:
        return any(knows(title, each, library) for each in said.split() if len(each) >= _WORD)
    first, *rest = [*dropwhile(lambda word: word in generic, title.split()), ""]
    head = f" {' '.join((first, *takewhile(library.speech.says, rest)))} {spoken(own.unit or '')} "
    counted = takewhile(library.speech.says, spoken(case.reading.behind).split())
    return knows(said, first, library) and all(knows(head, each, library) for each in counted)


def _behind(case: Case) -> str:
    """What a sentence says behind a figure, up to the clause of the next one."""
    text, mention = case.paragraph.text, case.mention
    behind = next((each.start for each in case.others if mention.end <= each.start < mention.sentence[1]), None)
    if behind is None:
        return text[mention.end : mention.sentence[1]]
    _, last, *before = clauses(text[mention.end : behind], "")
    return " ".join(before or [last])


def _rows(case: Case, spot: CellSpot, library: Library) -> frozenset[int]:
    """The rows of which a sentence tells: that of a cell, and those in which other figures stand in its column."""
    others = [each for each in case.others if each.sentence == case.mention.sentence and each is not case.mention]
    beside = (each for other in others for each in library.figures.like(other))
    return rows_told(case, spot) | {each.row for each in beside if each[::2] == spot[::2]}
