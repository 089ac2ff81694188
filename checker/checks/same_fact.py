"""A fact that the text states in several places bears the same figure everywhere.

Two statements are of one fact where the rare words that they share, the figures beside them and the digits of their own
figures leave no doubt ("the cancellation of prior-period obligations ($207,500)"), and nothing parts them: another
period, a rise and a fall, the other side of a comparison. They are told apart only where one slip leads from one figure
to the other. Notes under tables and footnotes are held against the paragraphs too. Sentences that share their words
only, as paragraph by paragraph of a budget does, say different things.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from checker.checks import Analysis, Evidence, Options, Outcome, held, wrong
from checker.understand.claims.repeats import Repeat


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold each statement against the one that says the same."""
    for repeat in analysis.repeats:
        yield _outcome(repeat)


def _outcome(repeat: Repeat) -> Outcome:
    here, there = repeat.figure.passage, repeat.other.passage
    figure, other = repeat.figure.mention, repeat.other.mention
    if repeat.agrees:
        return held(here, figure.start, figure.end)
    says = f"reads {figure.quantity.text}; {there.label} says the same with {other.quantity.text}."
    evidence = (Evidence("said elsewhere", other.quantity.text, there.place(other.start, other.end)),)
    outcome = wrong(here, figure.start, figure.end, says, evidence)
    return replace(outcome, expected=other.value, found=figure.value)
