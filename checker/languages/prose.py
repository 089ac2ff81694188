"""How the sentences of a language say figures: numbers written out, hedges, names that are numbers. Data, no code."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Prose(Struct, frozen=True, eq=False):
    """The vocabulary of one language's sentences.

    `numerals` are the numbers written out; tens and units join to one ("twenty-nine"). `hedges` stand before a figure,
    `hedges_after` behind it, under what they say: "about", "over", "nearly", "up to". `points` are percentage points.
    A number behind one of `numbered` ("paragraph 12", "resolution 2719"), or before one of `dated` ("14 March"), is a
    name. `measures` are units of what is measured, not counted. `opposites` are two groups that leave nobody out.
    `sorts` say of which sort a thing is ("vacant"). `causes` begin a clause that says why. `single` says that there is
    one of a thing. `monthly` stands before what is due in a month, `monthly_after` behind it. `joins` stands between
    tens and units that are written out, `joins_hundreds` behind a hundred.
    """

    numerals: Mapping[str, int]
    hedges: Mapping[str, tuple[str, ...]]
    hedges_after: Mapping[str, tuple[str, ...]]
    points: tuple[str, ...]
    numbered: tuple[str, ...]
    dated: tuple[str, ...]
    measures: tuple[str, ...]
    opposites: tuple[str, ...]
    sorts: tuple[str, ...]
    causes: tuple[str, ...]
    single: tuple[str, ...]
    monthly: tuple[str, ...]
    monthly_after: tuple[str, ...]
    makes: tuple[str, ...]
    together: tuple[str, ...]
    joins: tuple[str, ...] = ()
    joins_hundreds: tuple[str, ...] = ()
