"""Changes that add up: "$T, an increase of $D, owing to A ($a, an increase of $b) and C ($c, a decrease of $d)".

Where the amounts add up, the list is complete, and so the changes beside them add up as well, and so does whatever else
stands beside each: "16 loans of $103, including 6 of $38, 5 of $40 and 5 of $25". And by how much an amount is more or
less than another: "$15.6 million, or $1.9 million lower than the $17.5 million".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.shares import is_rate
from checker.understand.claims.slips import is_slipped

_WORD = r"[,\s]+(?:[^\W\d_]+\s+)?"  #: between an amount and "lower" [unknown]
_MARK = re.compile(r"[,;:()，；：،؛]")


def changes(whole: Mention, parts: Sequence[Mention], line: ClaimLine) -> Iterator[Claim]:
    """The change of a whole and those of its parts, where one stands beside each."""
    found = [_beside(line, mention) for mention in (whole, *parts)]
    moved = [change for change in found if change]
    if len(moved) == len(found):
        yield net(moved)


def net(moved: Sequence[Mention], bond: Bond = Bond.WORDS) -> Claim:
    """A change, the first, as the sum of the others; decreases are less than nothing."""
    sign = -1 if moved[0].value < 0 else 1
    total, *others = (_turned(each, sign) for each in moved)
    return Claim(Form.BREAKDOWN, ((Role.WHOLE, total), *((Role.PART, each) for each in others)), bond=bond)


def opened(mention: Mention, language: Language) -> Mention | None:
    """A figure that a word of change leads to ("a decrease of $5"), less than nothing where it is a decrease."""
    ups, downs = (_last(language.signs[name], mention.before) for name in ("UP", "DOWN"))
    return None if ups == downs else _turned(mention, 1 if ups > downs else -1)


def _last(words: tuple[str, ...], text: str) -> int:
    """Where the last of these words stands in a text; -1 where none does."""
    return max((found.start() for found in pattern(words).finditer(text)), default=-1)


def others(whole: Mention, parts: Sequence[Mention], line: ClaimLine) -> Iterator[Claim]:
    """What other figures add up to of which one stands beside each of a list, and beside its whole."""
    at = {figure.mention: index for index, figure in enumerate(line.figures)}
    for step in (-1, 1):
        found = [line.figures[at[each] + step : at[each] + step + 1] for each in (whole, *parts) if each in at]
        beside = [figures[0].mention for figures in found if figures and not figures[0].path]
        if len(beside) > len(parts) and alike(*beside) and not alike(beside[0], whole) and not is_rate(beside[0]):
            told = ((Role.WHOLE, beside[0]), *((Role.PART, each) for each in beside[1:]))
            yield Claim(Form.BREAKDOWN, told, bond=Bond.LIST)


def _turned(change: Mention, sign: int) -> Mention:
    """A change as one of the direction that the whole takes."""
    return replace(change, quantity=replace(change.quantity, value=sign * change.quantity.value))


def _beside(line: ClaimLine, mention: Mention) -> Mention | None:
    """The change that stands right behind a figure, less than nothing where it is a decrease."""
    place = next((index for index, figure in enumerate(line.figures) if figure.mention is mention), len(line.figures))
    found = line.figures[place + 1 : place + 2]
    if not found or found[0].path != line.figures[place].path or not alike(found[0].mention, mention):
        return None
    signs = _signs(line, line.figures[place], found[0])
    return _turned(found[0].mention, 1 if signs == ["UP"] else -1) if len(signs) == 1 else None


def _signs(line: ClaimLine, one: Setting, other: Setting) -> list[str]:
    return [token.type for token in line.tokens[one.at : other.at] if token.type in ("UP", "DOWN")]


def margins(line: ClaimLine, language: Language) -> Iterator[Claim]:
    """The margins of a sentence, of money alone: "12 more than 3 years ago" says nothing of two counts."""
    computing = language.computing
    for delta, base in pairwise(figure for figure in line.figures if not figure.path):
        if not delta.mention.quantity.unit or not alike(delta.mention, base.mention):
            continue
        before = [each.mention for each in line.figures if each.at < delta.at and alike(each.mention, base.mention)]
        for sign, words in ((1, computing.more), (-1, computing.less)):
            than = pattern(words, _WORD, rf"[,\s]+(?:{pattern(computing.than).pattern})")
            found = than.match(line.text, delta.mention.end, base.mention.start)
            if found and not _MARK.search(line.text, found.end(), base.mention.start):
                yield from _margin(before, delta.mention, base.mention, sign)


def _margin(before: Sequence[Mention], delta: Mention, base: Mention, sign: int) -> Iterator[Claim]:
    """The margin with the amount before it that comes out, or the only one that would but for a slip."""
    sums = [(each, (each, (base, delta)) if sign > 0 else (base, (each, delta))) for each in before]
    exact = [each for each, (whole, (one, other)) in sums if whole.interval.meets(one.interval + other.interval)]
    found = exact or [each for each, (whole, parts) in sums if is_slipped(whole, parts)]
    if exact or len(found) == 1:
        yield Claim(Form.CHANGE, ((Role.NEW, found[0]), (Role.DELTA, delta), (Role.BASE, base)), sign)
