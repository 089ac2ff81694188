"""Ties figures of the prose to cells: the words say which cell is meant, the value whether it is that cell's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import groupby

from msgspec.structs import replace

from checker.model.claim import Claim, Mention
from checker.model.document import Document, Paragraph
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims import MOST
from checker.understand.dates.periods import a_year_apart
from checker.understand.structure.citations import Citation
from checker.understand.terms import Vocabulary
from checker.understand.ties.another import is_another, is_said_beside
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees
from checker.understand.ties.joint import of_one_scale, of_one_year
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken, title
from checker.understand.ties.neighbours import neighbour
from checker.understand.ties.operations import Computer, Reckoning
from checker.understand.ties.pairs import paired
from checker.understand.ties.reading import MentionContext, clauses
from checker.understand.ties.restated import restated
from checker.understand.ties.rows import RowNames
from checker.understand.ties.settled import settled
from checker.understand.ties.slips import SELDOM, cost, given_instead, is_confirmed
from checker.understand.ties.summed import summed_in
from checker.understand.ties.tie import Tie, TieStatus
from checker.understand.ties.traits import BITS, Trait
from checker.understand.ties.weighing import (
    ONE,
    TELLING,
    Case,
    CellCandidate,
    ColumnOf,
    RowOf,
    Weighing,
    of_known,
    weigh,
)

#: A figure is taken from another cell of its row once in two to so many; of a table that the sentence cites, rather
#: than from somewhere else. [decision 0027]
EXCHANGED, OF_CITED = 6, 3
#: So many bits of words must speak for what an alarm says is meant, however unlikely chance is. [decision 0037]
SAID = 2
#: So many bits an alarm needs, and a tie. [decision 0027]
NEEDED, TIED = 1, 3
ALIKE = 3  #: as much speaks for cells of so many bits less [decision 0059]
_OPEN = (TieStatus.NONE, TieStatus.LIKE, TieStatus.FAR)  #: what is tied to no cell by words
_TRIED = 12  #: one of so many values, the heaviest, explains what is printed, or none does [cost]
_TOLD = 4  #: digits of a figure that no year has by chance of which the table has none [unknown]
FEW = 2  #: so many bits less than all cells together has one that a figure of two digits means [decision 0059]
_LISTED = 3  #: so many figures of a list, each in a row that it names, say which column it is [decision 0059]
_TWO = 2  #: digits of a figure that says where others stand, if its table is close by [decision 0059]
_LEAST = 10  #: smaller counts stand in tables by chance [decision 0027]
#: "15 km" and "15 million" are a slip away from too many; "2,218 hours", "4.31 million" are not. [unknown]
_MEASURED = 3


def ties(
    document: Document,
    vocabulary: Vocabulary,
    mentioned: Sequence[Sequence[Mention]],
    claimed: Sequence[Sequence[Claim]],
    cited: Iterable[Citation],
) -> list[Tie]:
    """Every figure of the prose that could stand in a table.

    What each paragraph mentions and claims is given, and the tables that the text cites.
    """
    if all(table.doubts for table in document.tabled):
        return []
    library = Library(document, vocabulary, claimed, cited)
    computer = Computer(library)
    found: list[Tie] = []
    for paragraph, mentions in zip(document.paragraphs, mentioned, strict=True):
        eligible = [mention for mention in mentions if _may_stand_in_a_table(mention)] if len(mentions) <= MOST else []
        over = _rows_over(paragraph, library) if eligible else frozenset()
        summed = summed_in(mentions)
        own: list[Tie] = []
        for _, group in groupby(eligible, key=lambda mention: mention.sentence):
            cases = _cases(paragraph, list(group), over, library)
            own += [_tie(replace(case, summed=case.mention in summed, others=mentions), library) for case in cases]
        found += _with_computed(own, computer.computed(paragraph, mentions))
    return of_one_scale(of_one_year(found))


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


def _may_stand_in_a_table(mention: Mention) -> bool:
    quantity = mention.quantity
    counted = quantity.kind is Kind.COUNT and abs(quantity.value) >= _LEAST
    measured = quantity.unit is not None or digits(mention) >= _MEASURED
    return not mention.points and (quantity.kind is Kind.PERCENTAGE or measured or counted)


def _rows_over(paragraph: Paragraph, library: Library) -> frozenset[RowOf]:
    """The rows that the innermost heading speaks of which speaks of any; a table of one row is a heading too."""
    rows = (frozenset(library.names.rows_called(title(subject))) for subject in library.subjects(paragraph))
    return next(filter(None, rows), frozenset())


def _cases(paragraph: Paragraph, group: Sequence[Mention], over: frozenset[RowOf], library: Library) -> Iterator[Case]:
    pool, cited = library.pool(paragraph, group[0].sentence)
    like = [frozenset(library.figures.like(mention)) for mention in group]
    readings = library.speech.readings(paragraph.text, group)
    standing = library.periods_over(paragraph)
    readings = [each if each.periods or each.torn else replace(each, periods=standing, over=True) for each in readings]
    start, end = group[0].sentence
    sentence = spoken(paragraph.text[start:end])
    said, before = library.names.rows_in(sentence), library.names.rows_in(spoken(paragraph.text[:start]))
    parts, first = library.parts(said), library.parts(library.names.rows_in(spoken(_until(paragraph.text, group[:2]))))
    around = library.names.rows_like(sentence)
    around |= dict.fromkeys(before, Trait.ROW_BEFORE) | dict.fromkeys(over, Trait.ROW_OVER)
    around |= dict.fromkeys(said, Trait.ROW_SAID)
    beside = [_beside(each, library.names) for each in readings]
    close = {at for at in pool if len(pool) == 1 or library.is_next(paragraph.order, library.tables[at].order)}
    short = [_short(each, spots, close) for each, spots in zip(group, like, strict=True)]
    telling = [spots if digits(each) >= TELLING else frozenset() for each, spots in zip(group, like, strict=True)]
    for index, (mention, reading) in enumerate(zip(group, readings, strict=True)):
        others = [at for at in range(len(group)) if at != index]
        shared = {spot[:2] for at in others for spot in telling[at]}
        lined = Counter(column for at in others for column in _columns(telling[at], beside[at]))
        named = around | dict.fromkeys(beside[index], Trait.ROW_BESIDE_IT)
        near = () if like[index] else library.figures.near(mention)
        yield Case(
            paragraph,
            mention,
            reading=reading,
            like=like[index],
            near=near,
            named=named,
            parts=parts if index else first,
            shared=shared,
            beside=_around([short[at] for at in others], [_columns(like[at], beside[at]) for at in others]),
            lined={column for column, number in lined.items() if number > 1},
            pool=pool,
            cited=cited,
        )


def _short(mention: Mention, spots: Iterable[CellSpot], close: Set[int]) -> set[CellSpot]:
    """The cells of the tables close by that agree with a figure of two or three digits."""
    return {spot for spot in spots if spot.table in close} if _TWO <= digits(mention) < TELLING else set()


def _around(spots: Iterable[Set[CellSpot]], named: Iterable[Set[ColumnOf]]) -> tuple[Set[RowOf], Set[ColumnOf]]:
    """The rows and the columns of some cells, and the columns of which a list has several, each in a row it names."""
    found = {spot for some in spots for spot in some}
    lists = Counter(column for columns in named for column in columns)
    listed = {column for column, number in lists.items() if number >= _LISTED}
    return {spot[:2] for spot in found}, {(spot.table, spot.column) for spot in found} | listed


def _beside(reading: MentionContext, names: RowNames) -> set[RowOf]:
    """The rows that the nearest clause around a figure names which names any; a comma in a name parts no clause."""
    begun = names.begun_in(reading.around[0], reading.behind)
    return begun or next(filter(None, map(names.rows_in, reading.around)), set())


def _until(text: str, figures: Sequence[Mention]) -> str:
    """A sentence up to the end of the clause of its first figure: what comes behind are parts of that one."""
    last = figures[1].start if len(figures) > 1 else figures[0].sentence[1]
    return text[figures[0].sentence[0] : figures[0].end] + clauses("", text[figures[0].end : last])[0]


def _columns(spots: Iterable[CellSpot], rows: Set[RowOf]) -> set[ColumnOf]:
    """The columns in which a figure stands in a row that is named beside it."""
    return {(spot.table, spot.column) for spot in spots if spot[:2] in rows}


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
        if best.spot in case.like and _is_of_another_year(case, weight << -BITS[Trait.PERIOD_OTHER], chance, library):
            return replace(loose, bond=TieStatus.DATED, meant=(best.spot,), figure=best.quantity)
        bond = TieStatus.HELD if weight >= chance << TIED and not mention.hedge else TieStatus.LIKE
        return replace(loose, bond=bond, meant=(best.spot,), figure=best.quantity, stands=best.spot)
    is_rounded = weight << TIED >= weighing.mass and nearly_agrees(mention, best.quantity)
    bond = TieStatus.ROUNDED if is_rounded else TieStatus.FAR
    is_likeliest = is_rounded or weight > weighing.mass - weight
    return replace(loose, bond=bond, meant=(best.spot,), figure=best.quantity) if is_likeliest else loose


def _settled(case: Case, weighing: Weighing, loose: Tie, library: Library) -> Tie | None:
    """The tie that words settle though no slip leads to the figure: it is any other, or that of another row."""
    meant = settled(case, weighing, library) or restated(case, library)
    meant = None if meant and is_another(case, meant, library) else meant
    if meant := meant or paired(case, library):
        return replace(loose, bond=TieStatus.DISAGREED, meant=(meant.spot,), figure=meant.quantity)
    if exchanged := neighbour(case, library):
        meant, stands = exchanged
        return replace(loose, bond=TieStatus.DISAGREED, meant=(meant.spot,), figure=meant.quantity, stands=stands)
    return None


def _is_of_another_year(case: Case, weight: int, chance: int, library: Library) -> bool:
    """Whether a figure surely is a cell's by all but the one year that is said of it, the one before or after."""
    if not case.reading.own or case.mention.hedge or weight < max(ONE << SAID, chance << TIED + SELDOM):
        return False
    said, is_long = case.reading.periods, digits(case.mention) >= _TOLD
    apart = all(a_year_apart(said, library.periods_of(spot)) for spot in case.like)
    return apart and (is_long or all(library.is_covered(spot.table, said) for spot in case.like))


def _wrong(
    case: Case, weighing: Weighing, fits: Sequence[tuple[CellCandidate, int]], library: Library
) -> Tie | None:
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
        alike = min(weighing.count * ONE, open_ * ONE // weight << ALIKE)
        others = alike // 10 ** digits(mention) + 1 + fitting
        is_likely = bits is not None and weight >> bits >= others << NEEDED
        in_row = stands and stands[:2] == meant.spot[:2]
        if not is_likely or is_confirmed(mention, meant.quantity, claims):
            continue
        if not in_row and (not _is_named(case, meant, weight << FEW < open_, library) or is_another(case, meant, library)):
            continue
        return Tie(mention, case.reading, TieStatus.DISAGREED, (meant.spot,), meant.quantity, stands)
    return None


def _open(case: Case, weighing: Weighing) -> int:
    """The weight of all cells but those whose value another figure of the sentence has."""
    said = (each for cell, each in weighing.values[:_TRIED] if is_said_beside(case, cell, within_sentence=True))
    return weighing.mass - sum(said)


def _may_be_meant(case: Case, meant: CellCandidate, weight: int) -> bool:
    """Whether enough speaks for a cell that has something else than the figure."""
    is_open = weight >= ONE << SAID and not (case.cited and meant.spot.table not in case.pool)
    return is_open and meant.spot not in case.like and not nearly_agrees(case.mention, meant.quantity)


def _is_named(case: Case, meant: CellCandidate, is_one_of_many: bool, library: Library) -> bool:
    """Whether words do not say that a figure is something else, and of a short one hardly anything but this cell."""
    is_unclear = is_one_of_many and digits(case.mention) <= _TWO
    return not is_unclear and Trait.CONCEPT_OTHER not in of_known(case, meant.spot, library)


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
