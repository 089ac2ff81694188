"""The constants of the score beside what the counts make of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from checker.evaluator import belief, blocks, lines
from checker.understand.ties.traits import BITS
from tests.evidence.counting import Counts, added, leaving_out, sides
from tests.evidence.watching import APART, CLOSING, COLUMNS, HEADS, ROWS, SAID, TABLES

FEW = 20  #: of fewer relations, or wrong figures, nothing is said
NEARNESS = {"CLOSE": "≤ 1%", "NEAR": "≤ 10%", "FAR": "≤ 95%", "FARTHEST": "more"}


class Constant(Struct, frozen=True):
    """A constant of the score, and the kinds of a question that tell what it should be."""

    name: str
    value: int
    question: str
    kinds: tuple[str, ...]


CONSTANTS = (
    *(
        Constant(said.split()[0], value, "words whole", (f"rows, {said}", f"columns, {said}"))
        for value, said in SAID.items()
    ),
    Constant("RULE", belief.RULE, "relations", (f"others: {ROWS}", f"others: {COLUMNS}", f"others: {TABLES}")),
    Constant("APART", belief.APART, "relations", (f"others: {APART}",)),
    Constant("SEARCH", blocks.SEARCH, "relations", (f"others: {HEADS}",)),
    Constant("CALLED", blocks.CALLED, "relations", (f"others: {CLOSING}",)),
    *(Constant(name, getattr(belief, name), "nearness", (kind,)) for name, kind in NEARNESS.items()),
    Constant("MISSING", lines.MISSING, "lines", ("a row is missing?",)),
    Constant("STALE", lines.STALE, "lines", ("a row was added or taken out, and the total is the old one?",)),
    *(Constant(trait.name, value, "traits", (trait.name,)) for trait, value in BITS.items()),
)


def compared(families: dict[str, Counts]) -> Iterator[str]:
    """A line for each constant: its value, what was counted, and whether they agree within a bit."""
    yield "## Constants: agreed where no family that is left out puts the count more than a bit away"
    yield from (
        "",
        "| constant | value | counted | bits | least | greatest | agrees |",
        "|---|---:|---:|---:|---:|---:|---|",
    )
    for each in CONSTANTS:
        held, wrong = added(sides(counts, each.question, each.kinds) for counts in families.values())
        bits = leaving_out(each.question, each.kinds, families)
        told = agreement(each.value, bits) if held + wrong >= FEW else "too few"
        yield f"| {' | '.join(map(str, (each.name, each.value, f'{held}/{wrong}', *bits, told)))} |"


def agreement(value: int, bits: tuple[int, int, int]) -> str:
    """Whether a value is within a bit of what is counted, of all and with any family left out."""
    off = [abs(value - each) <= 1 for each in bits]
    return "yes" if all(off) else "in part" if any(off) else "no"
