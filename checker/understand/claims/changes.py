"""Changes that add up: "$T, an increase of $D, owing to A ($a, an increase of $b) and C ($c, a decrease of $d)".

Where the amounts add up, the list is complete, and so the changes beside them add up as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.model.claim import Claim, Form, Mention, Role
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting


def changes(whole: Mention, parts: Sequence[Mention], line: ClaimLine) -> Iterator[Claim]:
    """The change of a whole and those of its parts, where one stands beside each."""
    found = [_beside(line, mention) for mention in (whole, *parts)]
    moved = [change for change in found if change]
    if len(moved) == len(found):
        total, *others = moved
        sign = -1 if total.value < 0 else 1
        figures = ((Role.WHOLE, _turned(total, sign)), *((Role.PART, _turned(each, sign)) for each in others))
        yield Claim(Form.BREAKDOWN, figures)


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
