"""What the prose says in figures: quantities as they are mentioned, and sentences that can be recomputed."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from msgspec import Struct

from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity

#: How far "more than" reaches, in units of the last digit that is no zero: "over 60" may be said of 69.
_REACH = 10


class Hedge(StrEnum):
    """How a figure is weakened: "about 50", "more than 50", "nearly 50", "up to 50"."""

    ABOUT = "about"
    OVER = "over"
    NEARLY = "nearly"
    UP_TO = "up to"


class Mention(Struct, frozen=True, dict=True):
    """A quantity as prose prints it: offsets `start` to `end` in the text of the paragraph of that index.

    The quantity's value and step are before its scale word ("66.8" of "$66.8 million"). `before` and `after` are the
    words that stand around it, up to the next figure or the end of the clause. `sentence` holds the offsets of its
    sentence. `spelled` says that it is written out ("twenty-nine"), `points` that it counts percentage points.
    """

    quantity: Quantity
    paragraph: int
    start: int
    end: int
    before: str = ""
    after: str = ""
    sentence: tuple[int, int] = (0, 0)
    hedge: Hedge | None = None
    spelled: bool = False
    points: bool = False

    @property
    def value(self) -> Decimal:
        """The value in single units: 66,800,000 for "$66.8 million"."""
        return self.quantity.value * self.quantity.scale

    @property
    def step(self) -> Decimal:
        """The worth of the last printed digit in single units; of "about", of the last digit that is no zero."""
        step = self.quantity.step * self.quantity.scale
        return max(step, rounded_to(self.value)) if self.hedge else step

    @cached_property
    def interval(self) -> Interval:
        """All values in single units that the print and its hedge stand for."""
        value, step = Fraction(self.value), Fraction(self.step)
        exact = self.quantity.kind is Kind.COUNT
        half = Fraction(0) if exact else Fraction(self.quantity.step * self.quantity.scale) / 2
        match self.hedge:
            case Hedge.ABOUT:
                return Interval.around(value, max(half, step / 2))
            case Hedge.OVER:
                return Interval(value - half, value + _REACH * step)
            case Hedge.NEARLY:
                return Interval(value - step, value + half)
            case Hedge.UP_TO:
                return Interval(min(Fraction(0), value), value + half)
        return Interval.around(value, half)


def rounded_to(value: Decimal) -> Decimal:
    """The worth of a figure's last digit that is no zero: 100 for 6,700."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent)) if value else Decimal(1)


class Form(StrEnum):
    """What a claim says of its figures."""

    SHARE = "share"  #: a part, a whole and a rate: "A, or P per cent of B"
    CHANGE = "change"  #: a delta, a rate, a base, a new figure: "N, a decrease of D, or P per cent, compared with C"
    BREAKDOWN = "breakdown"  #: a whole and all its parts: "N items (a X, b Y and c Z)"
    PORTION = "portion"  #: a whole and one part of it: "N, of which A"
    HUNDRED = "hundred"  #: percentages that are all there are
    TWICE = "twice"  #: a number in words, and in digits beside it: "nineteen (19)"
    MONTHLY = "monthly"  #: a whole year and the part of a month: "$T, at a monthly rate of $A"


class Role(StrEnum):
    """What a figure is in its claim."""

    WHOLE = "whole"
    PART = "part"
    RATE = "rate"
    DELTA = "delta"
    BASE = "base"
    NEW = "new"


class Bond(StrEnum):
    """What holds the figures of a claim together, and so what it takes to call it broken."""

    WORDS = "words"  #: the words tie them: what does not come out is wrong
    FORM = "form"  #: the form of the sentence makes them parts of a whole: less than half of it is missing
    LIST = "list"  #: they are listed as parts of a whole: a slip explains what is missing, or little is
    FIGURES = "figures"  #: they nearly come out: by chance they would hardly ever, but for a slip


class Claim(Struct, frozen=True):
    """What a sentence says of figures that can be recomputed; `sign` is 1 for an increase, -1 for a decrease.

    The parts may add up to one of its `rivals` instead of the whole ("59 projects in 55 countries (23, 10 and 26)"); so
    may a percentage be one of them, or of one of them.
    """

    form: Form
    figures: tuple[tuple[Role, Mention], ...]
    sign: int = 0
    rivals: tuple[Mention, ...] = ()
    bond: Bond = Bond.WORDS

    def one(self, role: Role) -> Mention | None:
        """The figure of a role, where it is stated."""
        return next((mention for each, mention in self.figures if each is role), None)

    def all(self, role: Role) -> tuple[Mention, ...]:
        """All figures of a role."""
        return tuple(mention for each, mention in self.figures if each is role)

    @property
    def anchor(self) -> Mention:
        """The figure that stands for the claim: no two claims of one form have the same."""
        mentions = dict(self.figures)
        sought = {
            Form.SHARE: Role.RATE,
            Form.BREAKDOWN: Role.WHOLE,
            Form.PORTION: Role.PART,
            Form.TWICE: Role.PART,
            Form.MONTHLY: Role.PART,
        }.get(self.form)
        return mentions[sought] if sought else self.mentions[-1]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All figures, in the order of the text."""
        return tuple(sorted((mention for _, mention in self.figures), key=lambda mention: mention.start))
