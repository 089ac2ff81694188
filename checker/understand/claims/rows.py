"""Lists of figures in a row, without parentheses: "20 in A, 90 in B and 12 in C"; where two kinds alternate, each."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence

from checker.languages import Language, has_chinese
from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.claims.reading import alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.wholes import PARTING, Run

_BREAKING = frozenset({"HALT", "_WHICH", "_COMPRISE", "_VERSUS", "REST"})
_CHANGES = frozenset({"UP", "DOWN"})
_SAME = frozenset({"_OR", "_LINK"})  # before a figure that says the one before it in another way
_PARTED = r"[,;，；،؛]\s*"  # behind it begins another clause
_FEWEST = 3  #: figures of a list and its whole [given]


def in_a_row(line: ClaimLine, language: Language) -> Iterator[Run]:
    """The lists of figures that follow each other, without parentheses, in the sentence or in an item of it."""
    letters = line.letters()
    places = {figure.at: (figure.path, bisect(letters, figure.at)) for figure in line.figures}
    for place in dict.fromkeys(places.values()):
        level = [figure for figure in line.figures if places[figure.at] == place]
        level = [each for each in level if not _is_margin(each.mention, line.text, language)]
        level = [figure for figure in level if figure.mention.quantity.kind is not Kind.PERCENTAGE]
        for figures in _strands(level):
            yield from _rows(line, figures, len(place[0]), language)


def _is_margin(mention: Mention, text: str, language: Language) -> bool:
    """Whether a figure is by how much another is more or less, which is no part: "9, 3 fewer than in 2024"."""
    computing = language.computing
    than = rf"[,\s]+(?:{pattern(computing.than).pattern})"
    more = pattern((*computing.more, *computing.less), r"\s+(?:[^\W\d_]+\s+)?", than)
    return more.match(text, mention.end) is not None


def _strands(level: Sequence[Setting]) -> list[Sequence[Setting]]:
    """The figures of a level, those of each kind where two alternate: "6 loans of $38, 5 of $39 and 5 of $24"."""
    found = [level[::2], level[1::2]]
    is_plaited = len(level) >= 2 * _FEWEST and all(alike(*(each.mention for each in strand)) for strand in found)
    return found if is_plaited and not alike(level[0].mention, level[1].mention) else [level]


def _rows(line: ClaimLine, level: Sequence[Setting], depth: int, language: Language) -> Iterator[Run]:
    """The lists that begin where a sentence does, behind its whole, or behind a word that breaks a list."""
    for first in range(len(level) - 1):
        before = level[first - 1].at if first else -1
        opens = first == 1 or ((first or not depth) and _BREAKING & line.marks(before, level[first].at, depth))
        run = _row(line, level[first:], depth, language) if opens else []
        if len(run) > 1:
            closed = "_AND" in line.marks(run[-2].at, run[-1].at, depth) or has_chinese(line.text)
            yield Run(tuple(figure.mention for figure in run), level[first].at, depth, closed)


def _row(line: ClaimLine, figures: Sequence[Setting], depth: int, language: Language) -> list[Setting]:
    """The first of these figures with those that it is listed with."""
    run, joined = [figures[0]], frozenset[str]()
    for figure in figures[1:]:
        between, text = _parting(line, run[-1], figure, depth), line.text[run[-1].mention.end : figure.mention.start]
        if not PARTING & between or _BREAKING & between or _is_turned(line, run[-1], figure, depth):
            break
        if _is_cause(text, language) or _is_ended(joined, between) or line.tokens[figure.at - 1].type in _SAME:
            break
        if not alike(run[0].mention, figure.mention):
            break
        run.append(figure)
        joined = between
    return run


def _is_ended(joined: frozenset[str], between: frozenset[str]) -> bool:
    """Whether the last two figures were joined by "and" alone, and a semicolon follows."""
    return "_AND" in joined and "_SEMI" not in joined and "_SEMI" in between and "_AND" not in between


def _is_turned(line: ClaimLine, one: Setting, other: Setting, depth: int) -> bool:
    """Whether a figure is said to be a change, or the one before; "emission reductions" behind that are none."""
    parted = [at for at in range(one.at, other.at) if line.depths[at] <= depth and line.tokens[at].type in PARTING]
    return bool(_CHANGES & (line.marks(one.at, one.at + 2, depth) | line.marks(parted[-1], other.at, depth)))


def _parting(line: ClaimLine, one: Setting, other: Setting, depth: int) -> frozenset[str]:
    """What parts two figures; what the first comprises does not: "5 staff, comprising both A and B, and 4 clerks"."""
    kinds = [token.type for token in line.tokens[one.at : other.at]]
    if "_COMPRISE" in kinds and kinds[-2:] == ["_COMMA", "_AND"]:
        return line.marks(one.at, one.at + kinds.index("_COMPRISE"), depth) | {"_COMMA", "_AND"}
    return line.marks(one.at, other.at, depth)


def _is_cause(between: str, language: Language) -> bool:
    """Whether what follows a figure says why: "to $12, as costs rose by $3"; not "as well as"."""
    cause, other = (pattern(words, _PARTED) for words in (language.prose.causes, language.signs["AND"]))
    return cause.search(between) is not None and other.search(between) is None
