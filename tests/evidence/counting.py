"""How often each kind of evidence was right, counted by family, and what that is worth in bits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import log2

from msgspec import Struct

from checker.evaluator.belief import SELDOM, _bits
from checker.evaluator.relations import Judged, Relation
from checker.evaluator.suspect import slips_in
from checker.model.report import Verdict
from tests.evidence.watching import Seen, Watch

PLAIN = ("NAMED", "PLAIN")  #: what the words or the form of a table say for certain

CELLS = "all cells"
HELD, ROUNDED, WRONG, ALARM = "held", "rounding", "wrong", "alarm"
Key = tuple[str, str, str]  #: a question, a kind of evidence, an outcome
Counts = Counter[Key]  #: how often each outcome was met


class Question(Struct, frozen=True):
    """What a table answers; `ratio` where its columns are two groups, whose shares are held against each other.

    Where one may be of several kinds, `every` is the kind that all are of.
    """

    title: str
    ratio: bool = False
    every: str = ""


QUESTIONS = {
    "places": Question("Places: how often what each kind of evidence suggests holds"),
    "relations": Question("Relations: how often one holds in most of its places / does not"),
    "words": Question("Totals as words and form alone read them, whatever the figures say: places"),
    "words whole": Question("The same: totals that hold in most places / do not"),
    "figures": Question("Relations of figures alone, by how many of their other places fail"),
    "meant": Question("Places of a relation of words that holds in most others, by how many of those fail"),
    "score": Question("Places by what stands in the score for them, before slips and what is said: log2 of SELDOM…"),
    "nearness": Question("A wrong figure is off by: where the relation holds in most other places / does not", True),
    "slips": Question("A slip explains a wrong figure: where the relation holds in most other places / does not", True),
    "traits": Question("Traits of the cell that a figure of the text surely means / of any other", True, CELLS),
    "lines": Question("A slip in a line explains the failures of a total: NAMED and PLAIN / the others", True),
}


def counted(watch: Watch) -> Counts:
    """What one document adds to each question."""
    counts: Counts = Counter()
    for seen in watch.seen:
        for question, kind, outcome in (*_places(seen), *_relation(seen), *_wrong(seen)):
            counts[question, kind, outcome] += 1
    for words in watch.words:
        held, failed = len(words.weight.held), words.weight.failed
        counts["words", words.kind, HELD] += held
        counts["words", words.kind, WRONG] += failed
        if held or failed:
            counts["words whole", words.kind, HELD if held > failed else WRONG] += 1
    return counts


def _places(seen: Seen) -> Iterator[Key]:
    for item in seen.ground.telling:
        for outcome in outcomes(seen, item):
            yield "places", _kind(seen), outcome
            if seen.source == "figures":
                yield "figures", _others(seen, item), outcome
            elif _applies_without(seen, item):
                yield "meant", _others(seen, item), outcome
            if _applies_without(seen, item):
                yield "score", _score(seen, item), outcome


def _relation(seen: Seen) -> Iterator[Key]:
    held = 2 * len(seen.ground.held) > len(seen.ground.telling)
    yield "relations", _kind(seen), HELD if held else WRONG
    if seen.alarms:
        yield "relations", _kind(seen), ALARM
    if seen.slip and len(seen.ground.held) < len(seen.ground.telling):
        name = seen.slip.split("“")[0] + "…" if "“" in seen.slip else seen.slip
        plain = seen.kind.split(", ")[1].startswith(PLAIN)
        yield "lines", name, HELD if plain else WRONG
        if seen.alarms:
            yield "lines", name, ALARM


def _wrong(seen: Seen) -> Iterator[Key]:
    """What is wrong, by how it looks: where a slip is likely, and where the relation is not meant."""
    for item in seen.ground.telling if seen.source != "figures" and len(seen.ground.telling) > 1 else ():
        if item.wrong and item.relation and item.relation.operator == "=":
            group = HELD if _applies_without(seen, item) else WRONG
            for question, kind in (("nearness", nearness(item.relation)), ("slips", slip_of(item.relation))):
                yield question, kind, group
                if seen.is_alarm(item):
                    yield question, kind, ALARM


def outcomes(seen: Seen, item: Judged) -> tuple[str, ...]:
    """What came of a place, and whether belief made it an alarm."""
    if item.holds:
        return (ROUNDED,) if item.verdict is Verdict.ROUNDING else (HELD,)
    return (WRONG, ALARM) if seen.is_alarm(item) else (WRONG,)


def _kind(seen: Seen) -> str:
    return f"{seen.source}: {seen.kind}"


def _words(seen: Seen) -> str:
    return "figures" if seen.source == "figures" else "words"


def _applies_without(seen: Seen, item: Judged) -> bool:
    """Whether the relation holds in most of its other places."""
    others = len(seen.ground.telling) - 1
    return 2 * (len(seen.ground.held) - item.holds) > others


def _others(seen: Seen, item: Judged) -> str:
    """How many of the other places fail, and where none does, of how many."""
    places = len(seen.ground.telling) - 1
    failed = places - (len(seen.ground.held) - item.holds)
    kind = f"{seen.kind}, " if seen.source == "figures" else ""
    return kind + (f"0 of {among(places, (1, 2, 4, 10))}" if not failed else f"{among(failed, (1, 2, 4))} fail")


def among(number: int, steps: tuple[int, ...]) -> str:
    """The step that a number stands on: "0", "1", "2–3", "4 or more"."""
    last = max((index for index, step in enumerate(steps) if step <= number), default=-1)
    if last < 0:
        return f"0–{steps[0] - 1}" if steps[0] > 1 else "0"
    if last + 1 == len(steps):
        return f"{steps[last]} or more"
    above = steps[last + 1] - 1
    return str(above) if above == steps[last] else f"{steps[last]}–{above}"


def _score(seen: Seen, item: Judged) -> str:
    """The part of the score that says how seldom the relation does not mean a place, were it to fail."""
    relation = item.relation
    if relation is None:
        return "none"
    places = SELDOM * (1 + len(seen.ground.telling))
    bits = _bits(Fraction(places, 1 + seen.ground._others(relation)))
    return f"{_words(seen)}: {bits}" if bits < 10 else f"{_words(seen)}: 10 or more"


def nearness(relation: Relation) -> str:
    """By how much of the larger figure a wrong one is off."""
    found, expected = relation.results
    off, size = abs(found - expected), max(abs(found), abs(expected))
    return next((f"≤ {share}%" for share in (1, 10, 50, 95) if 100 * off <= share * size), "more")


def slip_of(relation: Relation) -> str:
    """The kind of slip that explains a wrong figure, that of the result first."""
    found = sorted((each.operand != relation.target, each.words) for each in slips_in(relation))
    names = {"digit ": "digit", "digits": "swap", "wrong ": "sign"}
    return next((names.get(words[:6], "decimal point") for _, words in found), "none")


# Tables


def odds(held: int, wrong: int) -> int:
    """The bits that odds are worth; half a place is added to each, so that none are without end."""
    return round(log2((held + 0.5) / (wrong + 0.5)))


def table(question: str, families: dict[str, Counts]) -> Iterator[str]:
    """One question, a line for each kind."""
    kinds = sorted({kind for counts in families.values() for name, kind, _ in counts if name == question}, key=_order)
    yield f"## {QUESTIONS[question].title}"
    yield ""
    heads = ("kind", *families, "all", "by rounding", "alarms", "bits", "least", "greatest")
    yield f"| {' | '.join(heads)} |"
    yield f"|---|{'---:|' * (len(heads) - 1)}"
    for kind in kinds:
        pairs = [sides(counts, question, [kind]) for counts in families.values()]
        cells = [f"{held}/{wrong}" if held or wrong else "" for held, wrong in (*pairs, added(pairs))]
        extra = [sum(counts[question, kind, each] for counts in families.values()) for each in (ROUNDED, ALARM)]
        yield f"| {' | '.join(map(str, (kind, *cells, *extra, *leaving_out(question, [kind], families))))} |"


def _order(kind: str) -> list[tuple[str, int]]:
    """Kinds by their words, then by their numbers."""
    return [(word, int(number or 0)) for word, number in re.findall(r"([^\d]+?)?(-?\d+|$)", kind)]


def leaving_out(question: str, kinds: Iterable[str], families: dict[str, Counts]) -> tuple[int, int, int]:
    """What kinds are worth in all families together, and the least and the most when each is left out in turn."""
    some = [[counts for name, counts in families.items() if name != left] for left in families]
    whole = _worth(question, kinds, [*families.values()])
    bits = [_worth(question, kinds, each) for each in some if any(_together(question, kinds, each))] or [whole]
    return whole, min(bits), max(bits)


def _worth(question: str, kinds: Iterable[str], families: list[Counts]) -> int:
    """The odds of kinds; of two groups, how much likelier they are in one than in the other."""
    held, wrong = _together(question, kinds, families)
    if not QUESTIONS[question].ratio:
        return odds(held, wrong)
    whole = QUESTIONS[question].every
    every = [whole] if whole else {kind for counts in families for name, kind, _ in counts if name == question}
    one, other = _together(question, every, families)
    return round(log2((held + 0.5) / (one + 0.5) / ((wrong + 0.5) / (other + 0.5))))


def _together(question: str, kinds: Iterable[str], families: Iterable[Counts]) -> tuple[int, int]:
    return added(sides(counts, question, kinds) for counts in families)


def sides(counts: Counts, question: str, kinds: Iterable[str]) -> tuple[int, int]:
    """How often kinds held, be it by rounding, and how often not."""
    found = [[counts[question, kind, outcome] for kind in kinds] for outcome in (HELD, ROUNDED, WRONG)]
    held, rounded, wrong = map(sum, found)
    return held + rounded, wrong


def added(pairs: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The sums of both sides."""
    listed = list(pairs)
    return sum(held for held, _ in listed), sum(wrong for _, wrong in listed)
