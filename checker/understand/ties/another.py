"""Whether a figure that nearly is a cell's is said of something else, though words name the cell's row.

"The Tribunal gave 103 judgments on applications rejected" is no misprint of 143 applications. What a figure counts
stands right behind it and must be known to the table: by its title, its heads, the row's own label, the headings over
it. So must be most of what its clause says, and the period; a limit, a plan or an average is none of its figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.ties.figures import CellSpot, Reach, digits, reach_in_prose, reach_of
from checker.understand.ties.given import is_given
from checker.understand.ties.knowing import are_unknown, is_apart, is_unknown, knows, strange, words, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.lines import VACANCY, spoken
from checker.understand.ties.operations.operation import Calculation
from checker.understand.ties.operations.wording import OperationWords
from checker.understand.ties.reading import clauses
from checker.understand.ties.slips import differs_by_a_digit, is_long
from checker.understand.ties.strangers import is_named, is_subject
from checker.understand.ties.timing import is_of_another_time, is_of_no_column
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import Case, CellCandidate, rows_told

_TELLING = 5  #: so many digits of which one is another are hardly another thing's by chance [decision 0037]
_NAMED = 4  #: letters of a word of a head that says which column is meant, at least [unknown]
_STRANGE = 3  #: so many words that the table does not have tell of something else [unknown]
_TWO_STRANGE = 2  #: so many beside a rate of vacancy: "for staff assigned to headquarters" [unknown]
_UNSAID = (None, Trait.ROW_WORD, Trait.ROW_BEFORE)  #: what a row has that the sentence does not name [given]
_OF_BUDGETS = frozenset({"proposed", "approved"})  #: as the terms are called [given]


def is_another(case: Case, meant: CellCandidate, library: Library) -> bool:
    """Whether words or other figures say that it is none that the cell could have; what takes longest comes last."""
    no_words = is_long(case.mention, meant.quantity)
    if is_said_beside(case, meant, within_sentence=no_words) or _is_of_another(case, meant, library):
        return True
    return _is_compared_with(case, meant, library) or _is_worked_out(case, meant.spot, library)


def _is_of_another(case: Case, meant: CellCandidate, library: Library) -> bool:
    """Whether words say that it is of something else than the cell is."""
    spot, share = meant.spot, case.mention.quantity.kind is Kind.PERCENTAGE
    is_slip = differs_by_a_digit(case.mention, meant.quantity)
    if _stands_unread(case, spot, library) or _is_of_named_row(case, spot, library) or _is_what_is_left(case, share):
        return True
    if _is_of_what_is_before(case, spot, library) or _says_another_again(case, spot, library):
        return True
    no_words = is_long(case.mention, meant.quantity)
    if library.is_change(spot) and not no_words:
        is_level = share and (library.is_share(case.reading) or not is_said_to_change(case, library))
        return is_level or is_of_no_column(case, spot.table, library)
    around = by_itself(clauses_around(case), spot, library)
    known = words_over(case.paragraph.order, spot.table, rows_told(case, spot), library)
    is_charted = is_slip and library.tables[spot.table].kind != "table"  # the text says what it met or exceeded
    is_part = _is_part(case, spot, known, library)
    if is_part or no_words:
        return is_part
    return (
        _is_of_another_column(case, spot, around, library)
        or _is_of_a_budget(case, spot, library)
        or _is_rate_of_some(case, known, library)
        or is_of_another_time(case, spot, around, library)
        or (not is_charted and _is_set_apart(case, spot, around, known, library))
        or _is_of_a_stranger(case, spot, known, library)
        or (_may_be_chance(case, spot, library) and _is_strange(case, around, known, library))
    )


def _is_worked_out(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether the row of a cell, or one that its clause names, gives the figure otherwise."""
    rows = {spot.row, *_rows_beside(case, spot.table)}
    return any(is_given(case.mention, spot._replace(row=row), library) for row in rows)


def _rows_beside(case: Case, table: int) -> list[int]:
    """The rows of a table that the clause of a figure names."""
    return [row for (own, row), trait in case.named.items() if own == table and trait is Trait.ROW_BESIDE_IT]


def _is_of_named_row(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether its clause names another row of the table, and its sentence the cell's own by no more than a word."""
    is_part = spot.row not in library.sheets[spot.table].wholes
    return is_part and case.named.get(spot[:2]) in _UNSAID and bool(_rows_beside(case, spot.table))


def _is_of_a_stranger(case: Case, spot: CellSpot, known: str, library: Library) -> bool:
    """Whether its sentence has a name or a subject that the table does not have; of a chart the text says more."""
    is_said = case.named.get(spot[:2], Trait.ROW_WORD) is not Trait.ROW_WORD
    is_row = is_said and bool(library.parts([spot[:2]]))
    if is_named(case.paragraph, case.mention, case.others, library, places=not is_row):
        return True
    may_ask = is_row and case.reading.concept is None and not case.like
    asks = may_ask and library.tables[spot.table].kind == "table"
    return asks and is_subject(case.paragraph, case.mention, spot[:2], known, library)


def _may_be_chance(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether another thing may well have nearly this figure; the text says what a chart has no words for."""
    return digits(case.mention) < _TELLING and library.tables[spot.table].kind == "table"


def is_said_beside(case: Case, meant: CellCandidate, *, within_sentence: bool = False) -> bool:
    """Whether another figure of the paragraph is what is meant: “of 143 applications, 103 were late”."""
    share, reach = meant.quantity.kind is Kind.PERCENTAGE, reach_of(meant.quantity)
    beside = _of_sentence(case) if within_sentence else case.others
    alike = [each for each in beside if (each.quantity.kind is Kind.PERCENTAGE) is share]
    return any(each is not case.mention and reach_in_prose(each).meets(reach) for each in alike)


def _is_what_is_left(case: Case, share: bool) -> bool:
    """Whether two counts before it in its sentence leave it: "90 of 120 posts were filled, a vacancy rate of 25"."""
    before = [each for each in _of_sentence(case) if each.start < case.mention.start]
    own = [each.value for each in before if each.quantity.kind is Kind.COUNT and each.value > 0]
    left = (100 * (1 - Fraction(part) / Fraction(whole)) for part, whole in pairwise(own) if part < whole)
    return share and any(Interval.exactly(each).meets(case.mention.interval) for each in left)


def _stands_unread(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether the chart has its digits in a label that runs together with another one: "550 000 548 454"."""
    said, table = _digits_of(case.mention.quantity.text), library.tables[spot.table]
    labels = (_digits_of(cell.text) for row in table.rows for cell in row.cells if cell)
    is_one = (each.startswith(said) or each.endswith(said) for each in labels if len(each) > len(said))
    return table.kind != "table" and any(is_one)


def _digits_of(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _is_of_what_is_before(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether the row is what the count right before it counts: "603 police personnel and 723 of formed police"."""
    last = max((each.end for each in _of_sentence(case) if each.end <= case.mention.start), default=None)
    if last is None or case.mention.quantity.kind is not Kind.COUNT:
        return False
    row, behind = library.sheets[spot.table].by_index[spot.row].phrase, case.reading.around[0]
    between = spoken(clauses("", case.paragraph.text[last : case.mention.start])[0])
    return bool(row.strip()) and between.startswith(row) and spot[:2] not in library.names.rows_in(behind)


def _of_sentence(case: Case) -> list[Mention]:
    return [each for each in case.others if each.sentence == case.mention.sentence]


def is_said_to_change(case: Case, library: Library) -> bool:
    """Whether words say that a figure is by how much something changes or differs."""
    own = _of_sentence(case)
    wordings = OperationWords(library.language).wordings(case.paragraph.text, own)
    return not {Calculation.CHANGE, Calculation.DIFFERENCE}.isdisjoint(wordings[own.index(case.mention)].operations)


def _is_compared_with(case: Case, meant: CellCandidate, library: Library) -> bool:
    """Whether the figure behind it says how much more or less it is than what is meant: "219 cases, 5 more than"."""
    own = _of_sentence(case)
    at = own.index(case.mention) + 1
    if at == len(own) or own[at].quantity.kind is not meant.quantity.kind:
        return False
    sign = OperationWords(library.language).wordings(case.paragraph.text, own)[at].sign
    said, by = reach_in_prose(case.mention), reach_in_prose(own[at])
    base = Reach(said.low - by.high, said.high - by.low) if sign > 0 else Reach(said.low + by.low, said.high + by.high)
    return bool(sign) and base.meets(reach_of(meant.quantity))


def _is_part(case: Case, spot: CellSpot, known: str, library: Library) -> bool:
    """Whether it is said to be a part of the row: "of the applications rejected, 103 were late".

    So it is where "of the expenditure for rent, $A was for stores" says of the whole alone what it is.
    """
    reading = case.reading
    if spot[:2] not in library.names.rows_in(reading.whole):
        return False
    is_of_whole = reading.concept is not None and spoken(reading.word) in reading.whole
    if case.mention.quantity.kind is Kind.COUNT or (is_of_whole and case.mention.quantity.kind is Kind.AMOUNT):
        return True
    behind = words(case.reading.around[0], library)
    coded = [each for each in case.reading.around[0].split() if any(map(str.isdigit, each)) and not each.isdigit()]
    unknown = [each for each in (*behind, *coded) if not knows(known, each, library)]
    return case.reading.concept is None and bool(unknown) and (bool(coded) or len(unknown) == len(behind))


def _says_another_again(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether it says in per cent what the figure before it says, none of the row's: "the two had 206, or 46 %"."""
    *_, last = (None, *(each for each in _of_sentence(case) if each.end <= case.mention.start))
    if last is None or last.quantity.kind is Kind.PERCENTAGE:
        return False
    if any(each[:2] == spot[:2] for each in library.figures.like(last)):
        return False
    return library.speech.says_again(case.mention, clauses(case.paragraph.text[last.end : case.mention.start], "")[1])


def _is_of_another_column(case: Case, spot: CellSpot, around: Sequence[str], library: Library) -> bool:
    """Whether an amount's clause has words of the head of another such column, and nothing says the cell's own."""
    kinds, said = [each.kind for each in library.tables[spot.table].columns], " ".join(around[:2]).split()
    alike = [each for each in library.sheets[spot.table].columns if kinds[each.at] is kinds[spot.column]]
    named = {each.at for each in alike if any(len(word) >= _NAMED and word in said for word in each.phrase.split())}
    own = next(each for each in alike if each.at == spot.column)
    speaks = spot.column in named or own.concepts & case.reading.also or own.periods & case.reading.periods
    return case.mention.quantity.kind is Kind.AMOUNT and bool(named) and not speaks


def _is_of_a_budget(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether it is a rate that is proposed or approved, of which neither the column nor the title says anything."""
    said = _OF_BUDGETS & {case.reading.concept, *case.reading.also}
    is_rate = case.mention.quantity.kind is Kind.PERCENTAGE
    column = next(each for each in library.sheets[spot.table].columns if each.at == spot.column)
    known = column.concepts | library.speech.concepts(spoken(library.tables[spot.table].title))
    return is_rate and bool(said) and said.isdisjoint(known)


def _is_rate_of_some(case: Case, known: str, library: Library) -> bool:
    """Whether the words between a rate of vacancy and what it is called, or behind it, tell of what it is a rate."""
    if case.reading.concept != VACANCY:
        return False
    (start, _), text = case.mention.sentence, case.paragraph.text
    between = text[start : case.mention.start].rpartition(case.reading.word)[2]
    behind = library.speech.before_comparison(case.reading.around[0])
    return strange((between, behind), known, library) >= _TWO_STRANGE


def _is_strange(case: Case, around: Sequence[str], known: str, library: Library) -> bool:
    """Whether it counts another thing, or its clause says much that the table does not know."""
    if _counts_another(case, around[0], known, library):
        return True
    return case.reading.concept is None and strange(around[:2], known, library) >= _STRANGE


def _counts_another(case: Case, behind: str, known: str, library: Library) -> bool:
    """Whether the words that name what a figure counts, or is a share of, are none of the table's."""
    if case.mention.quantity.kind is Kind.PERCENTAGE:
        return not library.language.unspaced and are_unknown(_whole_behind(case, library), known, library)
    return case.mention.quantity.kind is Kind.COUNT and is_unknown(behind, known, library)


def _whole_behind(case: Case, library: Library) -> Iterable[str]:
    """The words of what a percentage is said to be of right behind it: "5 per cent of the appeals"."""
    reading = case.reading
    return words(reading.whole, library) if reading.whole == reading.around[0] else ()


def _is_set_apart(case: Case, spot: CellSpot, around: Sequence[str], known: str, library: Library) -> bool:
    """Whether its clause speaks of a limit, a plan or a part of the time.

    What is said of the column's own period is as much a plan as the column is, and so is all of a table that is called
    one.
    """
    is_dated = case.reading.near and bool(library.periods_of(spot))
    is_plan = library.speech.is_plan(spoken(library.tables[spot.table].title))
    return is_apart(", ".join(around), known, library, with_plans=not is_dated and not is_plan)


def by_itself(around: Sequence[str], spot: CellSpot, library: Library) -> list[str]:
    """Some clauses without the words right beside the name of a row that say that it is meant alone."""
    row, alone = library.sheets[spot.table].by_index.get(spot.row), library.language.saying.alone
    name = row.phrase if row else ""
    is_said = any(_is_beside(name, spoken(each), said) for each in alone for said in map(spoken, around))
    return [pattern(alone).sub(" ", each) for each in around] if is_said else [*around]


def _is_beside(name: str, word: str, text: str) -> bool:
    return bool(name.strip()) and any(f"{one.rstrip()}{two}" in text for one, two in ((name, word), (word, name)))


def clauses_around(case: Case) -> tuple[str, ...]:
    """The clauses around a figure, that behind it first; before it only the nearest where another figure is there."""
    mention, text = case.mention, case.paragraph.text
    start, end = mention.sentence
    printed = [each for each in case.others if not each.spelled]
    before = [each.end for each in printed if start <= each.start < mention.start]
    behind = [each.start for each in printed if mention.end <= each.start < end]
    found = clauses(text[max(before, default=start) : mention.start], text[mention.end : min(behind, default=end)])
    return found[:2] if before else found
