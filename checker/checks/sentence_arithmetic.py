"""What a sentence says of its own figures comes out when it is recomputed.

`claim` is what is recomputed: a "share" ("A, or P per cent of B"; "12 of the 13 recommendations (92 per cent)"), a
"change" ("N, a decrease of D, or P per cent, compared with C"; "from X to Y"; "N, down from C"; "N, more than in 2024
(C)"), a "breakdown" ("N posts (a P-5, b P-4 and c P-3)"; "$T, comprising X ($A), Y ($B) and Z ($C)"; what is left of a
whole), a "portion" ("N, of which A"), which must not be more than the whole, a "hundred" (percentages that are all
there are), a "monthly" rate ("$T, at a monthly rate of $A"), or one number said "twice" ("nineteen (19)"). A figure
stands for half its last digit either way, "about" and "more than" for more; what is counted is exact. What words tie,
or a form that leaves nothing out, must come out; what only stands in a list, or nearly comes out, is wrong where a slip
explains it. A percentage that was cut off instead of rounded is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from checker.checks import Analysis, Evidence, Outcome, Verdict, held
from checker.model.claim import Claim, Form, Mention, Role
from checker.understand.claims.recomputing import equations
from checker.understand.claims.suspects import is_believed
from checker.understand.claims.wording import slip
from checker.understand.passages import Passage

CALLED = {
    Role.WHOLE: "the whole",
    Role.PART: "a part",
    Role.RATE: "the percentage",
    Role.DELTA: "the change",
    Role.BASE: "what it was before",
    Role.NEW: "what it is now",
}  #: what a figure of a sentence is called


class Options(Struct, frozen=True):
    """What is recomputed."""

    claim: Literal["share", "change", "breakdown", "portion", "hundred", "monthly", "twice"] = "share"


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Recompute all claims of one form."""
    form = Form(options.claim)
    for passage, claims in zip(analysis.paragraphs, analysis.claims, strict=True):
        for claim in claims:
            if claim.form is form:
                yield _outcome(analysis.paragraphs, passage, claim)


def _outcome(paragraphs: Sequence[Passage], passage: Passage, claim: Claim) -> Outcome:
    anchor = claim.anchor
    outcome = replace(held(passage, anchor.start, anchor.end), claim=True, figure=anchor.quantity.text)
    found = equations(claim)
    if not found:
        return replace(outcome, verdict=Verdict.UNCHECKED, message="the sentence lacks a figure to recompute it from")
    wrong = slip(claim, found)
    if wrong is None:
        return outcome
    if not is_believed(claim):
        return replace(outcome, verdict=Verdict.UNCHECKED, message="no slip explains why the figures do not add up")
    target = wrong.target
    where = _passage(target, passage, paragraphs)
    place = where.place(target.start, target.end)
    others = ((role, each) for role, each in claim.figures if each is not target)
    cut_off = all(each.holds or each.is_cut_off for each in found)
    return replace(
        outcome,
        verdict=Verdict.UNLIKELY if cut_off else Verdict.DISAGREED,
        place=place,
        message=f"{place.label}: {wrong.sentence}",
        order=where.order,
        offset=target.start,
        expected=wrong.expected,
        found=target.value,
        evidence=tuple(
            Evidence(CALLED[role], each.quantity.text, _passage(each, passage, paragraphs).place(each.start, each.end))
            for role, each in others
        ),
    )


def _passage(mention: Mention, passage: Passage, paragraphs: Sequence[Passage]) -> Passage:
    """What a figure of a claim stands in, which may be a paragraph before."""
    return paragraphs[mention.paragraph] if mention.paragraph < len(paragraphs) else passage
