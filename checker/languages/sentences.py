"""How the sentences of a language say figures, what is said of them, and how they are worked out. Data, no code."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Prose(Struct, frozen=True, eq=False):
    """The vocabulary of one language's sentences.

    `numerals` are the numbers written out; tens and units join to one ("twenty-nine"). `hedges` stand before a figure,
    `hedges_after` behind it, under what they say: "about", "over", "nearly", "up to". `points` are percentage points. A
    number behind one of `numbered` ("paragraph 12", "resolution 2719"), or before one of `dated` ("14 March"), is a
    name. `measures` are units of what is measured, not counted, `intervals` the ranges in which statistics trust so
    many per cent. `opposites` are pairs of groups that leave nobody out.
    `sorts` say of which sort a thing is ("vacant"), in groups of which a thing is one at most; the last is "other".
    `causes` begin a clause that says why. `single` says that there is one of a thing. `monthly` stands before what is
    due in a month, `monthly_after` behind it. `joins` stands between tens and units that are written out,
    `joins_hundreds` behind a hundred. `spread` says that a whole is shared out among all that are named ("distributed
    among"), `in_order` that figures are of what is named in the same order. `wholes` say
    that a figure is of all ("total").
    """

    numerals: Mapping[str, int]
    hedges: Mapping[str, tuple[str, ...]]
    hedges_after: Mapping[str, tuple[str, ...]]
    points: tuple[str, ...]
    numbered: tuple[str, ...]
    dated: tuple[str, ...]
    intervals: tuple[str, ...]
    measures: tuple[str, ...]
    opposites: tuple[tuple[str, ...], ...]
    sorts: tuple[tuple[str, ...], ...]
    causes: tuple[str, ...]
    single: tuple[str, ...]
    monthly: tuple[str, ...]
    monthly_after: tuple[str, ...]
    makes: tuple[str, ...]
    together: tuple[str, ...]
    spread: tuple[str, ...]
    in_order: tuple[str, ...]
    wholes: tuple[str, ...]
    joins: tuple[str, ...] = ()
    joins_hundreds: tuple[str, ...] = ()


class Saying(Struct, frozen=True, eq=False):
    """The small words around a figure, in one language.

    `changes` say that a figure is a difference; `links` may stand between a figure and what it is said of without
    changing what that is ("expenditure for the period amounted to"). `joining` says that another thing follows ("and"),
    `earlier` that it is of a time that is past, `apart` that it is a limit, a mean, of a part of the year, of an
    earlier version ("initial"), or of another place ("elsewhere"), but not what stands `alone` beside a row's name.
    What is `generic` names whatever a table counts ("people"). `within` leads to a place. `deciding` says
    what somebody is to do about a figure ("is invited to approve"), `standing` where or why it stands ("set out in").
    """

    changes: tuple[str, ...]
    links: tuple[str, ...]
    joining: tuple[str, ...]
    earlier: tuple[str, ...]
    apart: tuple[str, ...]
    alone: tuple[str, ...]
    generic: tuple[str, ...]
    within: tuple[str, ...]
    deciding: tuple[str, ...]
    standing: tuple[str, ...]


class NamedRate(Struct, frozen=True, eq=False):
    """A percentage that has a name ("implementation rate"), and the words for what it is a part of which whole.

    They lead to amounts ("expenditure of") and stand behind counts ("deaths").
    """

    name: tuple[str, ...]
    part: tuple[str, ...]
    whole: tuple[str, ...]


class Ranking(Struct, frozen=True, eq=False):
    """The words that say which of two figures is more, in one language, besides those of the `signs` UP and DOWN.

    `up` and `down` stand for a change before `back`, which leads to the figure that it starts from ("down from").
    `more` and `fewer` compare two figures, and `than` leads to the other with the first word of what it is of ("than
    in"). `above` and `below` lead to it themselves ("exceeded"). Of what is `spared`, less is better, so that a target
    is exceeded by less of it. `higher` and `lower` are said of a rate, to which `at` leads ("a lower rate of").
    """

    more: tuple[str, ...]
    fewer: tuple[str, ...]
    than: tuple[str, ...]
    above: tuple[str, ...]
    below: tuple[str, ...]
    spared: tuple[str, ...]
    up: tuple[str, ...] = ()
    down: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    higher: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    at: tuple[str, ...] = ()


class Computing(Struct, frozen=True, eq=False):
    """The words that say an operation, in one language; what rises and falls stands among the `signs`.

    `more` and `less` compare two things ("outnumbered"), `than` leads to the other one, as `against` does behind what
    compares ("inférieur au crédit"), `gaps` say a difference of no direction. `shares` call a percentage a part of a
    whole, `sums` put several things together, `averages` spread a figure evenly, and `ratios` hold one figure against
    another ("times as many as"). `rates` are percentages with names of their own. `barred` say that the figures of a
    table are not those that are spoken of ("would"). `ranking` says which of two figures is more.
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
    ranking: Ranking
