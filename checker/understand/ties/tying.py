"""Ties figures of the prose to cells: the words say which cell is meant, the value whether it is that cell's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from msgspec.structs import replace

from checker.model.claim import Claim, Mention
from checker.model.document import Document, Paragraph
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.claims import MOST
from checker.understand.dates.periods import a_year_apart, before_periods
from checker.understand.structure.citations import Citation
from checker.understand.terms import Vocabulary
from checker.understand.ties.another import clauses_around, is_another, is_said_beside
from checker.understand.ties.cases import cases, may_stand_in_a_table, rows_over
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.knowing import strange, words_over
from checker.understand.ties.library import Library
from checker.understand.ties.listed import listed
from checker.understand.ties.neighbours import neighbour
from checker.understand.ties.operations import Computer, Reckoning
from checker.understand.ties.overall import overall
from checker.understand.ties.pairs import paired
from checker.understand.ties.portions import portioned
from checker.understand.ties.reading import MentionContext
from checker.understand.ties.respective import respective
from checker.understand.ties.restated import restated
from checker.understand.ties.settled import settled
from checker.understand.ties.slips import SELDOM, cost, given_instead, is_confirmed, is_long
from checker.understand.ties.summed import summed_in
from checker.understand.ties.tie import Tie, TieStatus
from checker.understand.ties.timing import is_of_its_year
from checker.understand.ties.traits import BITS, PERIODS, Trait
from checker.understand.ties.weighing import (
    COLUMNS,
    ONE,
    Case,
    CellCandidate,
    Weighing,
    of_known,
    rows_told,
    weigh,
)
from checker.understand.ties.yearly import yearly

#: A figure is taken from another cell of its row once in two to so many; of a table that the sentence cites, rather
#: than from somewhere else. [decision 0027]
EXCHANGED, OF_CITED = 6, 3
#: So many bits of words must speak for what an alarm says is meant, however unlikely chance is. [decision 0037]
SAID = 2
#: So many bits an alarm needs, and a tie. [decision 0027]
NEEDED, TIED = 1, 3
_ALIKE = 3  #: as much speaks for what has so many bits less [decision 0059]
_OPEN = (TieStatus.NONE, TieStatus.LIKE, TieStatus.FAR)  #: what is tied to no cell by words
_TRIED = 12  #: one of so many values, the heaviest, explains what is printed, or none does [cost]
_TOLD = 4  #: digits of a figure that no year has by chance of which the table has none [unknown]
_STRANGE = 2  #: so many strange words in the clause of a figure tell of something else [decision 0069]
_SHORT, _FEW = 2, 2  #: what has two digits has not so many bits less than all cells together [decision 0059]


class Tying:
    """Ties the figures of a document's paragraphs, as many at a time as are asked for."""

    def __init__(
        self,
        document: Document,
        vocabulary: Vocabulary,
        mentioned: Sequence[Sequence[Mention]],
        claimed: Sequence[Sequence[Claim]],
        cited: Iterable[Citation],
    ) -> None:
        """Take what each paragraph mentions and claims, and the tables that the text cites."""
        self._said = list(zip(document.paragraphs, mentioned, strict=True))
        self._library = Library(document, vocabulary, claimed, cited)
        self._computer = Computer(self._library)

    def of(self, paragraphs: slice) -> list[Tie]:
        """Every figure of these paragraphs that could stand in a table."""
        if not self._library.readable:
            return []
        return [tie for paragraph, mentions in self._said[paragraphs] for tie in self._ties(paragraph, mentions)]

    def _ties(self, paragraph: Paragraph, every: Sequence[Mention]) -> list[Tie]:
        library = self._library
        mentions = [each for each in every if not library.numbered.has(paragraph.text, each)]
        eligible = [mention for mention in mentions if may_stand_in_a_table(mention)] if len(mentions) <= MOST else []
        over = rows_over(paragraph, library) if eligible else frozenset()
        summed = summed_in(mentions)
        own: list[Tie] = []
        for _, group in groupby(eligible, key=lambda mention: mention.sentence):
            said = cases(paragraph, list(group), over, library)
            own += [_tie(replace(case, summed=case.mention in summed, others=mentions), library) for case in said]
        return _with_computed(own, self._computer.computed(paragraph, mentions))


def _with_computed(own: Sequence[Tie], computed: Iterable[Reckoning]) -> list[Tie]:
    """The ties of a paragraph with what its figures are worked out of, where no cell is said to be meant."""
    found = {tie.mention.start: tie for tie in own}
    for each in computed:
        mention = each.mention
        tie = found.get(mention.start, Tie(mention, MentionContext(""), TieStatus.NONE))
        stands = tie.stands and tie.stands.table == each.computed.spots[0].table
        if (tie.bond in _OPEN and (each.holds or not stands)) or (each.turned and _is_in_its_row(tie, each)):
            bond = TieStatus.HELD if each.holds else TieStatus.DISAGREED
            found[mention.start] = Tie(mention, tie.reading, bond, each.computed.spots, reckoning=each)
    return [found[start] for start in sorted(found)]


def _is_in_its_row(tie: Tie, reckoning: Reckoning) -> bool:
    """Whether a figure is tied to what the table itself works out of the same cells."""
    rows = {spot[:2] for spot in reckoning.computed.spots}
    return (
        len(rows) == 1 and tie.mention.quantity.kind is not Kind.PERCENTAGE and {spot[:2] for spot in tie.meant} == rows
    )


def _tie(case: Case, library: Library) -> Tie:
    mention, weighing = case.mention, weigh(case, library)
    loose = Tie(mention, case.reading, TieStatus.NONE)
    if not weighing.values:
        return _settled(case, weighing, loose, library) or loose
    fits = [(each, weight) for each, weight in weighing.values if each.spot in case.like]
    chance = (weighing.count * ONE) // 10 ** digits(mention) + 1
    if wrong := _wrong(case, weighing, fits, library) or _settled(case, weighing, loose, library):
        return wrong
    best, weight = fits[0] if fits else weighing.values[0]
    if fits:
        dated = _is_of_another_year(case, weight << -BITS[Trait.PERIOD_OTHER], chance, library)
        if best.spot in case.like and dated and not _is_finer(mention, best.quantity):
            return replace(loose, bond=TieStatus.DATED, meant=(best.spot,), figure=best.quantity)
        bond = TieStatus.HELD if weight >= chance << TIED and not mention.hedge else TieStatus.LIKE
        return replace(loose, bond=bond, meant=(best.spot,), figure=best.quantity, stands=best.spot)
    is_rounded = weight << TIED >= weighing.mass and nearly_agrees(mention, best.quantity)
    bond = TieStatus.ROUNDED if is_rounded else TieStatus.FAR
    is_likeliest = is_rounded or weight > weighing.mass - weight
    return replace(loose, bond=bond, meant=(best.spot,), figure=best.quantity) if is_likeliest else loose


def _settled(case: Case, weighing: Weighing, loose: Tie, library: Library) -> Tie | None:
    """The tie that words settle though no slip leads to the figure: it is any other, or that of another row."""
    meant = settled(case, weighing, library) or yearly(case, weighing, library)
    meant = meant or listed(case, weighing, library) or restated(case, library) or overall(case, library)
    meant = None if meant and is_another(case, meant, library) else meant
    if meant := meant or paired(case, library) or portioned(case, library) or respective(case, library):
        stands = _elsewhere(case.like, meant.spot)
        in_row = stands if stands and stands[:2] == meant.spot[:2] else None
        return replace(loose, bond=TieStatus.DISAGREED, meant=(meant.spot,), figure=meant.quantity, stands=in_row)
    if exchanged := neighbour(case, library):
        meant, stands = exchanged
        return replace(loose, bond=TieStatus.DISAGREED, meant=(meant.spot,), figure=meant.quantity, stands=stands)
    return None


def _is_finer(mention: Mention, cell: Quantity) -> bool:
    """Whether the text prints a figure more precisely than a cell, with another value: it is not taken from there."""
    said, value = mention.quantity, abs(cell.value) * cell.scale
    return abs(said.value) * said.scale != value and said.step * said.scale < cell.step * cell.scale


def _is_of_another_year(case: Case, weight: int, chance: int, library: Library) -> bool:
    """Whether a figure surely is a cell's by all but the one year that is said of it, the one before or after."""
    if case.mention.hedge or weight < max(ONE << SAID, chance << TIED + SELDOM):
        return False
    if case.reading.earlier or not is_of_its_year(case, library):
        return False
    if any(_says_more(case, spot, library) for spot in case.like):
        return False
    said, is_long = case.reading.periods, digits(case.mention) >= _TOLD
    apart = all(a_year_apart(said, library.periods_of(spot)) for spot in case.like)
    return apart and (is_long or all(library.is_covered(spot.table, said) for spot in case.like))


def _says_more(case: Case, spot: CellSpot, library: Library) -> bool:
    """Whether words between a figure and its year tell of something else: "before the reform of 2023"."""
    known = words_over(case.paragraph.order, spot.table, rows_told(case, spot), library)
    behind, *before = clauses_around(case)
    gap = before_periods(behind, library.language)
    return strange([gap] if gap != behind else [behind, *before[:1]], known, library) >= _STRANGE


def _wrong(case: Case, weighing: Weighing, fits: Sequence[tuple[CellCandidate, int]], library: Library) -> Tie | None:
    """The tie that a slip breaks, where that weighs more than whatever else the figure may be."""
    mention = case.mention
    if mention.hedge or case.summed:
        return None
    likely = [each for each in weighing.values[:_TRIED] if _may_be_meant(case, *each)]
    claims = library.claims_on(mention) if likely else []
    borne_out = given_instead(mention, claims)
    fitting, open_ = sum(weight for _, weight in fits), _open(case, weighing) if likely else 0
    for meant, weight in likely:
        stands = _elsewhere(case.like, meant.spot)
        bits = _price(case, meant, stands, borne_out, library)
        alike = min(weighing.count * ONE, open_ * ONE // weight << _ALIKE)
        others = alike // 10 ** digits(mention) + 1 + fitting
        is_likely = bits is not None and weight >> bits >= others << NEEDED
        in_row = stands and stands[:2] == meant.spot[:2]
        if not is_likely or is_confirmed(mention, meant.quantity, claims):
            continue
        if not (in_row or _is_named(case, meant, weight << _FEW < open_, library)) or (
            not in_row and is_another(case, meant, library)
        ):
            continue
        return Tie(mention, case.reading, TieStatus.DISAGREED, (meant.spot,), meant.quantity, stands)
    return None


def _open(case: Case, weighing: Weighing) -> int:
    """The weight of all cells but those whose value another figure of the sentence has."""
    said = (each for cell, each in weighing.values[:_TRIED] if is_said_beside(case, cell, within_sentence=True))
    return weighing.mass - sum(said)


def _may_be_meant(case: Case, meant: CellCandidate, weight: int) -> bool:
    """Whether enough speaks for a cell that has something else than the figure."""
    is_said = weight >= ONE << SAID or is_long(case.mention, meant.quantity)
    is_open = is_said and not (case.cited and meant.spot.table not in case.pool)
    return is_open and meant.spot not in case.like and not nearly_agrees(case.mention, meant.quantity)


def _is_named(case: Case, meant: CellCandidate, is_one_of_many: bool, library: Library) -> bool:
    """Whether words do not say that a figure is something else.

    Of a short one, hardly any cell but this one may be left, nor any concept that the column does not say ("the budget
    for roads in 2023" in a table of payments), and of a short count something must speak for its column.
    """
    traits, is_short = of_known(case, meant.spot, library), digits(case.mention) <= _SHORT
    is_count = case.mention.quantity.kind is Kind.COUNT and len(library.sheets[meant.spot.table].columns) > 1
    is_said = case.reading.concept is not None and COLUMNS.isdisjoint({*traits} - PERIODS)
    is_unclear = is_one_of_many or is_said or (is_count and COLUMNS.isdisjoint(traits))
    return Trait.CONCEPT_OTHER not in traits and not (is_short and is_unclear)


def _price(
    case: Case, meant: CellCandidate, stands: CellSpot | None, borne_out: Sequence[Interval], library: Library
) -> int | None:
    """How many bits it takes that the figure is a misprint, or another cell's; None where neither explains it."""
    bits = cost(case.mention, meant.quantity, borne_out)
    if stands is None or not _may_be_exchanged(case) or not library.holds_another(meant.spot, stands):
        return bits
    exchanged = OF_CITED if case.cited else EXCHANGED
    return exchanged if bits is None else min(bits, exchanged)


def _may_be_exchanged(case: Case) -> bool:
    """Whether words say what the figure is, and it does not stand in a cell by chance, as counts do."""
    said = case.reading.concept is not None and case.reading.closes
    return said and case.mention.quantity.kind is not Kind.COUNT


def _elsewhere(like: Iterable[CellSpot], meant: CellSpot) -> CellSpot | None:
    """Where in the row, the column or the table of the cell that is meant the figure stands instead."""
    near = [spot for spot in like if spot.table == meant.table]
    return min(near, key=lambda spot: (spot.row != meant.row, spot.column != meant.column), default=None)
