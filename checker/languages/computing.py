"""How the sentences of a language say that a figure is worked out of others. Data, no code."""

from __future__ import annotations

from msgspec import Struct


class NamedRate(Struct, frozen=True, eq=False):
    """A percentage that has a name ("implementation rate"), and the words for what it is a part of which whole.

    They lead to amounts ("expenditure of") and stand behind counts ("deaths").
    """

    name: tuple[str, ...]
    part: tuple[str, ...]
    whole: tuple[str, ...]


class Computing(Struct, frozen=True, eq=False):
    """The words that say an operation, in one language; what rises and falls stands among the `signs`.

    `more` and `less` compare two things ("outnumbered"), `than` leads to the other one, as `against` does behind what
    compares ("inférieur au crédit"), `gaps` say a difference of no direction. `shares` call a percentage a part of a
    whole, `sums` put several things together, `averages` spread a figure evenly, and `ratios` hold one figure against
    another ("times as many as"). `rates` are percentages with names of their own. `barred` say that the figures of a
    table are not those that are spoken of ("would").
    """

    more: tuple[str, ...]
    less: tuple[str, ...]
    than: tuple[str, ...]
    against: tuple[str, ...]
    gaps: tuple[str, ...]
    shares: tuple[str, ...]
    sums: tuple[str, ...]
    averages: tuple[str, ...]
    ratios: tuple[str, ...]
    rates: tuple[NamedRate, ...]
    barred: tuple[str, ...]
