"""Changes that add up: "$T, an increase of $D, owing to A ($a, an increase of $b) and C ($c, a decrease of $d)".

Where the amounts add up, the list is complete, and so the changes beside them add up as well, and so does whatever else
stands beside each: "16 loans of $103, including 6 of $38, 5 of $40 and 5 of $25".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.shares import is_rate


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
