"""A fact that the prose states in several places bears the same figure everywhere.

Two statements are of the same fact where near-certain: sentences that differ in no word, and in one figure of several
at most; and increases or decreases by one amount, said of one subject, each with its percentage ("a decrease of
$3.4 million, or 3.5 per cent"). Sentences that share their words only, as paragraph by paragraph of a budget does, say
different things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.analysis import Analysis
from checker.model.report import Evidence, Outcome, Verdict
from checker.understand.claims.repeats import Repeat, agrees
from checker.understand.passages import Passage


class Options(Struct, frozen=True):
    """Nothing is left open."""


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each later statement against the first."""
    for repeat in analysis.repeats:
        yield _outcome(analysis.paragraphs, repeat)


def _outcome(passages: Sequence[Passage], repeat: Repeat) -> Outcome:
    figure, other = repeat.figure, repeat.other
    here, there = passages[figure.paragraph], passages[other.paragraph]
    place = here.place(figure.start, figure.end)
    if agrees(repeat):
        return Outcome(Verdict.HELD, place, order=here.order, offset=figure.start)
    return Outcome(
        Verdict.DISAGREED,
        place,
        f"{here.label}: reads {figure.quantity.text}; {there.label} says the same with {other.quantity.text}.",
        here.order,
        figure.start,
        other.value,
        figure.value,
        (Evidence("said before", other.quantity.text, there.place(other.start, other.end)),),
    )
