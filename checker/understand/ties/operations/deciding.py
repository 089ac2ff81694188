"""Whether a figure of the prose is what it is said to be worked out as, or a slip of that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from checker.model.claim import Mention, rounded_to
from checker.model.document import Paragraph
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.misprints import is_slip
from checker.understand.claims.recomputing import equations
from checker.understand.ties.figures import CellSpot, digits, same_kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import RATE
from checker.understand.ties.operations.budgets import overspent, spent_first
from checker.understand.ties.operations.computing import Cells, computations
from checker.understand.ties.operations.guarding import Guard
from checker.understand.ties.operations.naming import named
from checker.understand.ties.operations.operation import Calculated, Calculation, Closeness
from checker.understand.ties.operations.wording import OperationWords, Wording
from checker.understand.ties.strangers import is_money_of_others, is_named

_SPREAD = (Calculation.AVERAGE, Calculation.RATIO)  #: what is rounded freely
_PUT_TOGETHER = (Calculation.SUM, Calculation.DIFFERENCE)  #: of which long figures are no slip by chance
_FEW_OF = (*_PUT_TOGETHER, Calculation.AVERAGE)  #: nor of these, where the figure may be few
_SURE = 4  #: so many digits are no slip of another figure by chance [unknown]
_TELLING = 3  #: so many are none of the one figure that words name [unknown]
_FEWEST = 2  #: so many, where they name it in the very clause [unknown]
_FEW = 3  #: figures that words may name, of which one is a slip away [unknown]
_MANY = 20  #: of more, one is a slip away from a long figure too [unknown]
_WHOLE = 100  #: per cent [given]
_ROUND = 100  #: what ends in so many was rounded [unknown]
_NEAR = 5  #: a rate that was worked out wrongly is so many points off, at most [unknown]
#: A count that is so many steps off may be rounded otherwise, or what is no count. [decision 0043]
_OFF, _ROUNDED_OFF = 1, 5


class Reckoning(Struct, frozen=True):
    """A figure of the prose and what it is worked out as: it `holds`, or a slip or the wrong direction breaks it."""

    mention: Mention
    computed: Calculated
    holds: bool
    turned: bool = False


class Computer:
    """Works out figures of the prose."""

    def __init__(self, library: Library) -> None:
        """Take the tables."""
        self._library = library
        self._words = OperationWords(library.language)
        self._cells = Cells(library)
        self._guard = Guard(library)

    def computed(self, paragraph: Paragraph, mentions: Sequence[Mention]) -> Iterator[Reckoning]:
        """The figures of a paragraph that come out of cells, or would but for a slip."""
        for _, group in groupby(mentions, key=lambda mention: mention.sentence):
            yield from self._of_sentence(paragraph, list(group), mentions)

    def _of_sentence(
        self, paragraph: Paragraph, mentions: Sequence[Mention], beside: Sequence[Mention]
    ) -> Iterator[Reckoning]:
        for mention, wording in zip(mentions, self._words.wordings(paragraph.text, mentions), strict=True):
            if wording.operations and not mention.spelled:
                others = [each for each in mentions if each is not mention and digits(each) >= _TELLING]
                like = [spot for each in others for spot in self._library.figures.like(each)]
                found = list(self._all(paragraph, mention, wording, like))
                if decided := self._decided(mention, wording, found, beside):
                    barred = self._words.is_barred(paragraph.text[slice(*mention.sentence)], wording)
                    barred = barred or self._guard.bars(paragraph, mention, wording, decided.computed)
                    barred = barred or (not decided.turned and self._is_strangers(paragraph, decided, beside))
                    yield from () if barred and not decided.holds else (decided,)

    def _all(
        self, paragraph: Paragraph, mention: Mention, wording: Wording, like: Sequence[CellSpot]
    ) -> Iterator[Calculated]:
        for each in named(paragraph, wording, mention.sentence, like, self._library):
            for operation in wording.operations:
                found = filter(None, computations(operation, each, self._cells))
                yield from (replace(one, rows=each.told) for one in found)

    def _decided(
        self, mention: Mention, wording: Wording, found: Sequence[Calculated], beside: Sequence[Mention]
    ) -> Reckoning | None:
        fits = [each for each in found if _said(mention, each).meets(each.range)]
        if fits:
            spent = [spent_first(each, self._library) for each in overspent(wording, fits, self._words, self._library)]
            turned = _is_turned(wording, spent or fits, bool(spent)) and not mention.hedge
            turned = turned and not self._is_claimed(mention)
            best = max(spent if turned and spent else fits, key=lambda each: each.plain)
            return Reckoning(mention, best, not turned, turned)
        is_rate = RATE in self._library.speech.concepts(f"{wording.near} {wording.clause}")
        if self._words.is_mean(mention):
            mention = replace(mention, hedge=None)
            found = [each for each in found if each.operation is Calculation.AVERAGE]
        found = [each for each in found if not is_rate or len({spot.row for spot in each.spots}) == 1]
        over = overspent(wording, found, self._words, self._library)
        meant = _slipped(mention, found, _NEAR if is_rate else 0) or _only(mention, over)
        if meant is None or self._is_claimed(mention) or _is_said(mention, meant, beside):
            return None
        if _leads_to_a_cell(mention, wording, found, beside):
            return None
        return Reckoning(mention, meant, holds=False)

    def _is_strangers(self, paragraph: Paragraph, decided: Reckoning, beside: Sequence[Mention]) -> bool:
        """Whether a name, or a difference in money where the table has none, says that it is of something else."""
        mention, computed = decided.mention, decided.computed
        is_whole = computed.rows is Closeness.UNSAID or not self._library.parts(spot[:2] for spot in computed.spots)
        is_other = computed.operation is Calculation.DIFFERENCE and is_money_of_others(
            paragraph, mention, computed.spots[0].table, self._library
        )
        return is_other or is_named(paragraph, mention, beside, self._library, places=is_whole)

    def _is_claimed(self, mention: Mention) -> bool:
        """Whether other figures of the sentence give what the figure is."""
        return any(map(equations, self._library.claims_on(mention)))


def _is_said(mention: Mention, meant: Calculated, beside: Sequence[Mention]) -> bool:
    """Whether another figure of the paragraph is what comes out."""
    others = (each for each in beside if each is not mention and each.quantity.kind is mention.quantity.kind)
    return any(_said(each, meant).meets(meant.range) for each in others)


def _leads_to_a_cell(
    mention: Mention, wording: Wording, found: Iterable[Calculated], beside: Sequence[Mention]
) -> bool:
    """Whether it is the difference of a cell from a figure that no table has: "estimated at $90, $5 less than"."""
    sentences = sorted({each.sentence for each in beside if each.start < mention.start})[-2:]
    cells = [cell.range for each in found if each.operation is Calculation.DIFFERENCE for cell in each.operands]
    near = [each for each in beside if each.sentence in sentences and each.start < mention.start]
    near = [each for each in near if not any(each.interval.meets(cell) for cell in cells)]
    bases = [each.interval - mention.interval for each in near if wording.sign >= 0]
    bases += [each.interval + mention.interval for each in near if wording.sign <= 0]
    return any(base.meets(cell) for base in bases for cell in cells)


def _is_turned(wording: Wording, fits: Sequence[Calculated], is_named: bool) -> bool:
    """Whether all that the figure may be worked out as goes the other way than words say, and they name that."""
    signs = {each.sign for each in fits}
    return bool(wording.sign) and signs == {-wording.sign} and (is_named or any(each.plain for each in fits))


def _slipped(mention: Mention, found: Sequence[Calculated], near: int) -> Calculated | None:
    """What a figure is a slip of, where words name it or it has too many digits to be one by chance.

    A rate of spending may have been worked out wrongly: it is so `near`.
    """
    if mention.hedge or _printed(mention) < _FEWEST:
        return None
    found = [each for each in found if _is_of_its_unit(mention, each)]
    plain = {_steps(mention, each): each for each in found if each.plain and not _is_over(each)}
    slips = (
        each
        for each in plain.values()
        if _is_slip(mention, each) or _is_near(mention, each, near) or _is_miscounted(mention, each)
    )
    named = [each for each in slips if _is_telling(mention, each, len(plain))]
    if not named and _printed(mention) >= _SURE:
        named = list(_by_digits(mention, found))
    return named[0] if len(named) == 1 else None


def _only(mention: Mention, found: Iterable[Calculated]) -> Calculated | None:
    """The one thing that a long amount is said to be, whatever it is instead."""
    is_long = mention.quantity.kind is Kind.AMOUNT and not mention.hedge and _printed(mention) >= _SURE
    values = {_steps(mention, each): each for each in found if _is_of_its_unit(mention, each)}
    return next(iter(values.values())) if is_long and len(values) == 1 else None


def _by_digits(mention: Mention, found: Sequence[Calculated]) -> Iterator[Calculated]:
    """What a long figure is a slip of: anything if it may be little, else a sum or a difference of named rows."""
    values = {_steps(mention, each): each for each in found}
    for each in values.values():
        few = len(values) <= 2 * _FEW and each.operation in _FEW_OF
        if few or (len(values) <= _MANY and each.rows and each.operation in _PUT_TOGETHER):
            yield from (each,) if _is_slip(mention, each) else ()


def _is_of_its_unit(mention: Mention, computed: Calculated) -> bool:
    """Whether it may be said in the unit of its cells, which a figure in millions need not repeat."""
    _, cell = computed.operands[0].cells[0]
    return computed.operation not in _FEW_OF or same_kind(mention, cell) or mention.quantity.scale > 1


def _is_over(computed: Calculated) -> bool:
    """Whether what is divided is more than what it would be a share of."""
    return computed.operation is Calculation.SHARE and computed.value > _WHOLE


def _is_miscounted(mention: Mention, computed: Calculated) -> bool:
    """Whether one digit was counted wrongly of what comes out, a ten that is carried along with it: 3,914, 4,014."""
    said, meant = int(abs(mention.value) / _step(mention, computed)), _steps(mention, computed)
    off = str(abs(said - meant))
    is_exact = computed.operation in (Calculation.SHARE, Calculation.DIFFERENCE)
    is_long = len(str(said)) == len(str(meant)) >= _TELLING
    return is_exact and is_long and off.endswith("0") and len(off.rstrip("0")) == 1


def _is_near(mention: Mention, computed: Calculated, near: int) -> bool:
    off = abs(abs(Fraction(mention.value)) - computed.value)
    return _OFF * Fraction(mention.step) < off <= near


def _is_telling(mention: Mention, computed: Calculated, rivals: int) -> bool:
    """Whether a figure has digits enough to be a slip of one of so many figures that words may name."""
    if _printed(mention) >= _TELLING:
        return rivals <= (_FEW if computed.rows else 1)
    return computed.rows is Closeness.BESIDE and _printed(mention) >= _FEWEST and rivals == 1


def _printed(mention: Mention) -> int:
    """How many digits a figure prints; two noughts before its point may be rounding."""
    value = mention.quantity.value
    return len(value.as_tuple().digits) if mention.quantity.step < 1 or value % _ROUND else digits(mention)


def _steps(mention: Mention, computed: Calculated) -> int:
    return round(abs(computed.value) / Fraction(_step(mention, computed)))


def _step(mention: Mention, computed: Calculated) -> Decimal:
    """What both the prose and, where figures are put together, the cells print to."""
    if computed.operation not in _PUT_TOGETHER:
        return mention.step
    return max(mention.step, *(cell.step * cell.scale for operand in computed.operands for _, cell in operand.cells))


def _is_slip(mention: Mention, computed: Calculated) -> bool:
    """Whether another digit, two that changed places, or the wrong base turns what comes out into what is printed."""
    said, meant = int(abs(mention.value) / _step(mention, computed)), _steps(mention, computed)
    width = len(str(said))
    one, other = str(said), str(meant).zfill(width)
    if computed.other_base and _said(mention, computed).meets(computed.other_base):
        return True
    off = _OFF if mention.quantity.kind is Kind.COUNT else _ROUNDED_OFF
    return (
        bool(meant) and abs(said - meant) > off and len(one) == len(other) and is_slip(int("1" + one), int("1" + other))
    )


def _said(mention: Mention, computed: Calculated) -> Interval:
    """What a figure of the prose stands for, without its sign; what is spread over others was rounded."""
    ends = mention.interval
    ends = -ends if ends.high < 0 else ends
    if computed.operation not in _SPREAD or mention.quantity.kind is Kind.PERCENTAGE:
        return ends
    is_count = mention.quantity.kind is Kind.COUNT
    step = mention.step if is_count else max(mention.step, rounded_to(abs(mention.value)))
    return ends.widened(Fraction(step if is_count else step - mention.step) / 2)
