"""What speaks for the cells that figures of the text mean, and how often the heaviest value is the one that is printed.

A figure is surely that of a cell if it agrees with this one only, and has so many digits that it would seldom agree
with any by chance. Its cell is held against others, drawn at random, that it could mean by their kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from unittest.mock import patch

from checker.analysis import Analysis
from checker.model.document import Document
from checker.model.quantity import Kind
from checker.model.rule import Rulebook
from checker.understand.terms import Vocabulary
from checker.understand.ties import tying
from checker.understand.ties.figures import CellSpot, digits, nearly_agrees, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import TOTALS
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import Case, Weighing, of_head, of_row, of_table, weigh
from tests.evidence.counting import CELLS, HELD, WRONG, Counts, Key

SURELY = 20  #: among so many figures at most one agrees with a cell by chance
DRAWN, OTHERS = 200, 40  #: of so many cells so many are taken, at most, that are of the figure's kind
STEEPEST = 8  #: greater odds are counted together
FITS, ELSEWHERE, NOWHERE = OUTCOMES = ("fits", "elsewhere", "nowhere")
WHAT = {Kind.PERCENTAGE: "percentages", Kind.COUNT: "counts"}  #: all else are amounts
KINDS = ("amounts", *WHAT.values())


def tied(document: Document, rulebook: Rulebook) -> Counts:
    """What the figures of the text add to the counts."""
    counts = Counts()
    analysis = Analysis(document, Vocabulary(rulebook.terms, TOTALS))

    def noted(case: Case, library: Library) -> Weighing:
        weighing = weigh(case, library)
        counts.update([*_traits(case, weighing, library), *_odds(case, weighing)])
        return weighing

    with patch.object(tying, "weigh", noted):
        assert analysis.ties is not None
    return counts


def _traits(case: Case, weighing: Weighing, library: Library) -> Iterator[Key]:
    if _is_sure(case, weighing):
        for group, spots in ((HELD, case.like), (WRONG, _others(case, library))):
            for spot in spots:
                yield "traits", CELLS, group
                yield from (("traits", trait.name, group) for trait in of_cell(case, spot, library))


def _is_sure(case: Case, weighing: Weighing) -> bool:
    return len(case.like) == 1 and weighing.count * SURELY <= 10 ** digits(case.mention)


def _others(case: Case, library: Library) -> list[CellSpot]:
    """Other cells that a figure could mean by its kind."""
    cells = library.figures.all
    drawn = Random(f"{case.mention.paragraph} {case.mention.start}").sample(cells, min(DRAWN, len(cells)))
    return [spot for spot, figure in drawn if spot not in case.like and same_kind(case.mention, figure)][:OTHERS]


def of_cell(case: Case, spot: CellSpot, library: Library) -> set[Trait]:
    """All that speaks for a cell or against it."""
    sheet = library.sheets[spot.table]
    row = of_row(case, spot.table, sheet, spot.row) if spot.row in sheet.by_index else [Trait.ROW_UNSAID]
    columns = (each for each in sheet.columns if each.at == spot.column)
    column = (trait for each in columns for trait in of_head(case, each, spot.table, library))
    beside = [Trait.COLUMN_BESIDE] if spot[::2] in case.beside[1] else []
    return {*row, *beside, *column, *of_table(case, spot.table, library)}


def _odds(case: Case, weighing: Weighing) -> Iterator[Key]:
    """How likely the heaviest value is by its weight, as a power of two, and whether it is the one that is printed."""
    if not weighing.values or case.mention.hedge:
        return
    best, weight = weighing.values[0]
    rest = max(1, weighing.mass - weight)
    steep = (weight // rest).bit_length() - 1 if weight >= rest else -(rest // max(1, weight)).bit_length()
    fits = best.spot in case.like or nearly_agrees(case.mention, best.quantity)
    kind = WHAT.get(case.mention.quantity.kind, KINDS[0])
    yield (
        "odds",
        f"{kind} {max(-STEEPEST, min(STEEPEST, steep))}",
        FITS if fits else ELSEWHERE if case.like else NOWHERE,
    )


def calibrated(families: dict[str, Counts]) -> Iterator[str]:
    """A line for each power of two that the odds of the heaviest value come to, with what was printed."""
    counts = sum(families.values(), Counts())
    yield f"## The heaviest value, by its odds: {' / '.join(OUTCOMES)} in the tables"
    yield from ("", f"| odds | {' | '.join(KINDS)} | fit in 100 | by the odds |", f"|---:|{'---:|' * (len(KINDS) + 2)}")
    for steep in range(-STEEPEST, STEEPEST + 1):
        found = [[counts["odds", f"{kind} {steep}", outcome] for outcome in OUTCOMES] for kind in KINDS]
        if whole := sum(map(sum, found)):
            yield f"| 2^{steep} | {_line(found)} | {100 * sum(each[0] for each in found) // whole} | {_share(steep)} |"


def _line(found: Iterable[list[int]]) -> str:
    return " | ".join(" / ".join(map(str, each)) if any(each) else "" for each in found)


def _share(steep: int) -> int:
    """What odds of 2^n to 2^(n+1) are in a hundred, by their middle."""
    return round(100 / (1 + 2 ** -(steep + 0.5)))
