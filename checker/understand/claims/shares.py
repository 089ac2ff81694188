"""Percentages whose whole does not stand beside them: "Of the 87 posts, 36 were filled, representing 41 per cent".

A figure and its percentage stand together ("65 cases (23 per cent)", "68 per cent (313)", "$5, or 2 per cent"). Their
whole is what the sentence opens with ("Of the 87"), what another such pair of it proves, or what the sentences
before say of the noun ("of the appropriation"). Where any other figure gives the percentage, that one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.reading import alike
from checker.understand.claims.recomputing import percent
from checker.understand.claims.setting import ClaimLine, Setting

_WORD = re.compile(r"[^\W\d_]{6,}")
_STEM = 6  #: words that share so many first letters are of one stem: "appropriation", "appropriated" [unknown]
_NEAR = 3  #: so many tokens may stand between "of" and the whole: "of the new cases, 51" [unknown]
_OPENING = frozenset({"_COMMA", "_SEMI", "_COLON", "_AND"})
_NOUN = 3  #: the noun is among so many words behind "of": "of the total appropriation" [unknown]
_ALL = 100  #: per cent of the whole are all of it [given]
_SIBLINGS = 4  #: pairs side by side that are held against their sum [cost]
_CHANGES = frozenset({"UP", "DOWN", "_VERSUS", "HALT"})


class Pair(Struct, frozen=True):
    """A figure, and the percentage that it is said to be."""

    part: Setting
    rate: Setting


def shares(line: ClaimLine, earlier: Sequence[Mention]) -> Iterator[Claim]:
    """The percentages of a sentence with their wholes; `earlier` are the figures before it."""
    found = [pair for figure in line.figures if is_rate(figure.mention) and (pair := _pair(line, figure))]
    here = [figure.mention for figure in line.figures]
    for pair in found:
        opening = _opening(line, pair)
        wholes = [each for each in (*here, *earlier) if _is_larger(each, pair) and each is not pair.part.mention]
        proven = _proven(line, pair, found, (*here, *earlier), opening)
        bound = proven or opening or _named(line, pair, earlier)
        given = [each for each in (here if opening else wholes) if gives(pair.part.mention, each, pair.rate.mention)]
        if bound and (not given or bound in given):
            figures = ((Role.PART, pair.part.mention), (Role.WHOLE, bound), (Role.RATE, pair.rate.mention))
            yield Claim(Form.SHARE, figures, bond=_bond(line, pair, opening))


def complete(lines: Sequence[ClaimLine]) -> frozenset[int]:
    """Where figures and percentages start of pairs side by side that are all of their own sum, whatever stands by.

    "329 patients (62%) were treated there, 204 patients (38%) elsewhere" are those of 533, be 547 told before.
    """
    pairs = [pair for line in lines for each in line.figures if is_rate(each.mention) and (pair := _pair(line, each))]
    runs = (pairs[at : at + many] for many in range(2, _SIBLINGS + 1) for at in range(len(pairs) - many + 1))
    every = {(pair.part.mention.value, pair.rate.mention.value) for run in runs if _are_all(run) for pair in run}
    found = (pair for pair in pairs if (pair.part.mention.value, pair.rate.mention.value) in every)
    return frozenset(each.mention.start for pair in found for each in (pair.part, pair.rate))


def _are_all(pairs: Sequence[Pair]) -> bool:
    """Whether percentages add up to a hundred, and each is that of its figure in the sum of all."""
    rates = sum((pair.rate.mention.value for pair in pairs), Decimal(0))
    whole = sum((pair.part.mention.interval for pair in pairs), Interval.exactly(0))
    results = (percent(pair.part.mention.interval, whole) for pair in pairs)
    fit = (result and result.meets(pair.rate.mention.interval) for result, pair in zip(results, pairs, strict=True))
    return rates == _ALL and all(fit)


def _bond(line: ClaimLine, pair: Pair, opening: Mention | None) -> Bond:
    """What holds a share together: its form, where it is the first of what is opened, and no word says of what it is.

    Of 18 shares that a sentence opens ("Of the 87, 36 (41 per cent)") in 127 published files none is far off.
    """
    first, last = sorted((pair.part, pair.rate), key=lambda each: each.at)
    before = [each.mention for each in line.figures if each.at < first.at and each.path == ()]
    is_next = bool(before) and before[-1] is opening
    is_bare = last.path != first.path and [each.type for each in line.tokens[last.at + 1 : last.at + 2]] == ["_CLOSE"]
    return Bond.FORM if is_next and is_bare else Bond.LIST if opening else Bond.FIGURES


def is_rate(mention: Mention) -> bool:
    """Whether it is a percentage, and counts no points."""
    return mention.quantity.kind is Kind.PERCENTAGE and not mention.points


def _pair(line: ClaimLine, rate: Setting) -> Pair | None:
    """The percentage with the figure that it stands beside, unless a change is spoken of."""
    part = _behind(line, rate) or _before(line, rate)
    if part is None or is_rate(part.mention) or part.mention.value <= 0:
        return None
    first, last = sorted((part.at, rate.at))
    around = line.tokens[max(0, first - 3) : last] + line.tokens[last + 1 : last + 3]
    return None if any(token.type in _CHANGES for token in around) else Pair(part, rate)


def _behind(line: ClaimLine, rate: Setting) -> Setting | None:
    """The figure in parentheses right behind a percentage."""
    return next(
        (each for each in line.figures if each.at == rate.at + 2 and each.path == (*rate.path, rate.at + 1)), None
    )


def _before(line: ClaimLine, rate: Setting) -> Setting | None:
    """The figure before a percentage that stands in parentheses, or behind "or" or "representing"."""
    kind = line.tokens[rate.at - 1].type if rate.at else ""
    start = rate.at - 1 if kind == "_OR" else rate.at
    if start and line.tokens[start - 1].type == "_OPEN":
        return _left(line, start - 1, rate.path[:-1])
    return _left(line, rate.at, rate.path) if kind in ("_OR", "_LINK") else None


def _left(line: ClaimLine, end: int, path: tuple[int, ...]) -> Setting | None:
    """The last figure before a token, or the first of the parentheses that end there, with nothing that parts them."""
    closed = end > 0 and line.tokens[end - 1].type == "_CLOSE"
    level = [figure for figure in line.figures if figure.at < end]
    if closed and level and level[-1].path[:-1] == path and level[-1].path:
        level = [figure for figure in level if figure.path == level[-1].path]
        return level[0] if level[0].at == level[0].path[-1] + 1 else None
    level = [figure for figure in level if figure.path == path]
    if not level or {"_SEMI", "_AND"} & line.marks(level[-1].at, end, len(path)):
        return None
    return level[-1]


def gives(part: Mention, whole: Mention, rate: Mention) -> bool:
    """Whether a part of a whole is the percentage."""
    result = percent(part.interval, whole.interval)
    return result is not None and result.meets(rate.interval)


def _opening(line: ClaimLine, pair: Pair) -> Mention | None:
    """The whole that the sentence opens with: "of the 87 posts, 36"."""
    first = min(pair.part.at, pair.rate.at)
    for figure in reversed([each for each in line.figures if each.at < first and each.path == ()]):
        if (
            is_opened(line, figure.at)
            and _is_larger(figure.mention, pair)
            and "_COMMA" in line.marks(figure.at, first, 0)
        ):
            return figure.mention
    return None


def is_opened(line: ClaimLine, at: int) -> bool:
    """Whether "of" stands right before a figure, where a sentence or a part of it begins."""
    found = next(
        (index for index in range(at - 1, max(-1, at - 1 - _NEAR), -1) if line.tokens[index].type == "_OF"), None
    )
    return found is not None and (found == 0 or line.tokens[found - 1].type in _OPENING)


def _is_larger(whole: Mention, pair: Pair) -> bool:
    return alike(whole, pair.part.mention) and whole.value >= pair.part.mention.value and not whole.hedge


def _proven(
    line: ClaimLine, pair: Pair, found: Sequence[Pair], wholes: Sequence[Mention], opening: Mention | None
) -> Mention | None:
    """The whole that most other pairs of the sentence prove, and more of them than prove that of the opening."""
    others = [other for other in found if other is not pair and not _is_of_another_year(line, pair, other)]
    proofs = {whole: _proofs(whole, pair, others) for whole in wholes if _is_larger(whole, pair)}
    best = max(proofs, key=lambda whole: proofs[whole], default=None)
    return best if best and proofs[best] > (proofs.get(opening, 0) if opening else 0) else None


def _proofs(whole: Mention, pair: Pair, others: Sequence[Pair]) -> int:
    """How many other pairs have their percentage of a whole; of a hundred per cent, the figure itself is the whole."""
    own = (other for other in others if whole is not other.part.mention or other.rate.mention.value == _ALL)
    proved = (other for other in own if _is_larger(whole, other))
    return sum(1 for other in proved if gives(other.part.mention, whole, other.rate.mention))


def _is_of_another_year(line: ClaimLine, pair: Pair, other: Pair) -> bool:
    """Whether a pair stands with a year in parentheses of its own: "(2023: $5, or 2 per cent)"."""
    if pair.part.path == other.part.path:
        return False
    deeper = max(pair.part, other.part, key=lambda part: len(part.path))
    opening = deeper.path[-1] if deeper.path else 0
    return any(token.type == "_DATED" for token in line.tokens[opening : deeper.at])


def _named(line: ClaimLine, pair: Pair, earlier: Sequence[Mention]) -> Mention | None:
    """The whole that the sentences before say of the noun: "appropriated $5 million", "of the appropriation"."""
    if line.tokens[pair.rate.at + 1 : pair.rate.at + 2] and line.tokens[pair.rate.at + 1].type == "_OF":
        stems = _stems(" ".join(pair.rate.mention.after.split()[1 : 1 + _NOUN]))
        said = [each for each in earlier if _is_larger(each, pair) and stems & _stems(f"{each.before} {each.after}")]
        return said[0] if len({each.value for each in said}) == 1 else None
    return None


def _stems(words: str) -> set[str]:
    return {word[:_STEM].lower() for word in _WORD.findall(words)}
