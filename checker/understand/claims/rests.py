"""What is left of a whole: "Of these 366 cases, 232 were closed. The remaining 134 are open", "paid $b, leaving $c"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.shares import is_rate
from checker.understand.claims.signs import Token
from checker.understand.claims.slips import NEEDED, is_near, is_slipped, rarity

_REACH = 5  #: so many tokens may stand between "leaving" and what is left [unknown]

_HUNDRED = Interval.exactly(100)  #: per cent are all [given]
_NEARLY = 10  #: percentages that miss a hundred by so many points and more are of something else [unknown]
_FIFTH = 5  #: of a percentage is missing at most [unknown]
_PAIR = 3  #: a whole, a part and the rest [given]
_BEHIND = 3  #: and so many from a figure to "remained" [unknown]


def rests(line: ClaimLine, previous: ClaimLine | None) -> Iterator[Claim]:
    """The rests of a sentence, with the whole and the parts that its own figures or those of the one before are."""
    for figure in line.figures:
        if figure.path == () and _is_rest(line, figure):
            behind = [each.mention for each in line.figures if each.at > figure.at]
            found = _claim(figure.mention, _level(line, figure), _level(previous) if previous else [])
            told = (replace(each, bond=Bond.FORM) if _is_all(each, line, figure) else each for each in found)
            yield from (each for each in (*told, *_against(line, figure)) if not _is_adjusted(each, behind))


def _is_all(claim: Claim, line: ClaimLine, rest: Setting) -> bool:
    """Whether a sentence says of one whole a part and "the remaining" one, and no more of its kind: "Of the 40, 8 …".

    Of 28 rests in 127 published files each makes up its whole with what was taken of it; four are such pairs.
    """
    level = [figure.mention for figure in line.figures if not figure.path and alike(figure.mention, rest.mention)]
    is_called = _is_remaining(line.tokens[max(0, rest.at - 2) : rest.at])
    return is_called and len(level) == len(claim.figures) == _PAIR and all(each in level for each in claim.mentions)


def percentages(line: ClaimLine, earlier: Sequence[Mention]) -> Iterator[Claim]:
    """The percentages of a sentence that the one right behind "the remaining" makes a hundred, or one before them."""
    found = [figure for figure in line.figures if is_rate(figure.mention) and not figure.path]
    for at, figure in enumerate(found):
        if at and _is_remaining(line.tokens[max(0, figure.at - 2) : figure.at]):
            parts, total = _hundred([each.mention for each in found[: at + 1]])
            wholes = [each for each in earlier if is_rate(each) and each.paragraph == parts[0].paragraph]
            if not total.meets(_HUNDRED) and (whole := _whole(wholes, parts, total)):
                yield _left(whole, parts, Bond.LIST)
            elif total.meets(_HUNDRED.widened(Fraction(_NEARLY))):
                yield Claim(Form.HUNDRED, tuple((Role.PART, part) for part in parts))


def _is_remaining(before: Sequence[Token]) -> bool:
    """Whether a figure is called the remaining one: not "of the remaining 60", nor "remained 60"."""
    kinds = [token.type for token in before]
    return kinds[-1:] == ["REST"] and not before[-1].others and kinds[:1] != ["_OF"]


def _hundred(parts: Sequence[Mention]) -> tuple[Sequence[Mention], Interval]:
    """The last of these percentages that make up a hundred, or all of them, with their sum."""
    runs = [parts[first:] for first in range(len(parts) - 1)]
    sums = [sum((part.interval for part in run), start=Interval.exactly(0)) for run in runs]
    return next((each for each in zip(runs, sums, strict=True) if each[1].meets(_HUNDRED)), (runs[0], sums[0]))


def _whole(wholes: Sequence[Mention], parts: Sequence[Mention], total: Interval) -> Mention | None:
    """The percentage that others make up, or the only one that they would but for a slip."""
    found = [each for each in wholes if each.interval.meets(total)] or [
        each for each in wholes if is_slipped(each, parts) and is_near(each, parts, _FIFTH)
    ]
    return found[0] if len({each.value for each in found}) == 1 else None


def _against(line: ClaimLine, rest: Setting) -> Iterator[Claim]:
    """What is left of a whole that stands behind it: "$202 million, leaving $79 million against $281 million"."""
    level = [figure for figure in line.figures if figure.path == () and alike(figure.mention, rest.mention)]
    at = level.index(rest) if rest in level else 0
    between = [each.type for each in line.tokens[rest.at : level[at + 1].at]] if 0 < at < len(level) - 1 else []
    if "_VERSUS" in between and "_COMMA" not in between[between.index("_VERSUS") :]:
        whole, parts = level[at + 1].mention, (level[at - 1].mention, rest.mention)
        if whole.interval.meets(parts[0].interval + parts[1].interval) or is_slipped(whole, parts):
            yield _left(whole, parts, Bond.LIST)


def _is_adjusted(claim: Claim, behind: Sequence[Mention]) -> bool:
    """Whether a figure behind what is left makes up for what is missing: "after a reduction by $2"."""
    (_, whole), *parts = claim.figures
    missing = sum((part.interval for _, part in parts), start=-whole.interval)
    more = (each.interval for each in behind if alike(each, whole))
    return any(missing.meets(each) or missing.meets(-each) for each in more)


def _is_rest(line: ClaimLine, figure: Setting) -> bool:
    """Whether words right before a figure, or right behind it, say that it is left."""
    if not _is_opened(line, figure) and "REST" in [
        token.type for token in line.tokens[figure.at + 1 : figure.at + _BEHIND]
    ]:
        return True
    kinds = [token.type for token in line.tokens[max(0, figure.at - _REACH) : figure.at]]
    last = next((index for index in range(len(kinds) - 1, -1, -1) if kinds[index] in ("FIGURE", "PERCENT")), -1)
    between = kinds[last + 1 :]
    return "REST" in between and "_COMMA" not in between[between.index("REST") :]


def _level(line: ClaimLine, end: Setting | None = None) -> list[tuple[Mention, bool]]:
    """The figures before another, but for those in parentheses, each with whether "of" stands before it."""
    found = [f for f in line.figures if f.path == () and (end is None or f.at < end.at)]
    found = [figure for figure in found if figure.mention.quantity.kind is not Kind.PERCENTAGE]
    return [(figure.mention, _is_opened(line, figure)) for figure in found]


def _is_opened(line: ClaimLine, figure: Setting) -> bool:
    """Whether a sentence sets out from a figure: "of the 366", "of these 366"."""
    return bool({"_OF", "_WHICH"} & {token.type for token in line.tokens[max(0, figure.at - 2) : figure.at]})


def _claim(rest: Mention, here: list[tuple[Mention, bool]], before: list[tuple[Mention, bool]]) -> Iterator[Claim]:
    found = [(mention, opened) for mention, opened in (*before, *here) if alike(mention, rest)]
    opening = next((index for index in range(len(found) - 1, -1, -1) if found[index][1]), None)
    if opening is not None:
        behind = found[opening + 1 :] or found[max(0, opening - 1) : opening]  # "10 of the 13"
        whole, parts = found[opening][0], (*(mention for mention, _ in behind), rest)
        if len(parts) > 1 and all(part.value < whole.value for part in parts):
            yield _left(whole, parts, Bond.LIST)
        return
    if len(found) >= 2:
        whole, part = found[-2][0], found[-1][0]
        exact = whole.interval.meets(part.interval + rest.interval)
        if (exact or is_slipped(whole, (part, rest))) and rarity((whole, part, rest), slipped=not exact) >= NEEDED:
            yield _left(whole, (part, rest), Bond.FIGURES)


def _left(whole: Mention, parts: Sequence[Mention], bond: Bond) -> Claim:
    return Claim(Form.BREAKDOWN, ((Role.WHOLE, whole), *((Role.PART, part) for part in parts)), bond=bond)
