"""Lists of figures that make up another: found where parts add up, and by the form of the list where they do not.

The parts stand in one pair of parentheses ("12 posts (5 P-4 and 7 P-3)"), each in its own ("$T from A ($a) and B
($b)"), behind letters ("(a) $a; and (b) an equivalent of $b") or in a row ("comprising 20 in A, 90 in B and 12 in C").
The whole is the figure before, or one of the sentence before. A list that says "including" is complete only if it adds
up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, islice, pairwise
from operator import add

from checker.languages import Language, has_chinese
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.claims.changes import changes, net, opened, others
from checker.understand.claims.reading import alike
from checker.understand.claims.rows import in_a_row
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.slips import NEEDED, is_slipped, rarity
from checker.understand.claims.wholes import PARTING, Run, bond_with, is_inside, is_of_two, limit, nearest, told_before

_ENDING = frozenset({"_WHICH", "_COMPRISE", "_VERSUS", "REST", "_LETTER"})
#: Money that is listed up to an "and" behind an amount needs so many bits besides: of 62 such lists, in 127 published
#: files, all add up, but some lists name the largest only. [corpus]
_SPENT = 3
_BRACKETED = 2  #: figures in parentheses of their own are a list from so many on [given]


def lists(line: ClaimLine, before: Sequence[Mention], language: Language) -> Iterator[Claim]:
    """The lists of a sentence with what they make up; `before` are the figures of the sentence before."""
    for run in (*_together(line), *_apart(line), *_lettered(line, language), *in_a_row(line, language)):
        if alike(*run.parts) and run.parts[0].quantity.kind is not Kind.PERCENTAGE:
            yield from _claim(run, line, before, language)


def _together(line: ClaimLine) -> Iterator[Run]:
    """The lists that stand in one pair of parentheses."""
    for opening in dict.fromkeys(figure.path[-1] for figure in line.figures if figure.path):
        found = _unbroken(line, [figure for figure in line.figures if figure.path and figure.path[-1] == opening])
        counted = [figure for figure in found if figure.mention.quantity.kind is not Kind.PERCENTAGE]
        depth = len(counted[0].path) if counted else 0
        if len(counted) > 1 and _are_parted(line, counted, depth) and _are_named(counted):
            closed = _is_complete(line, opening, counted, depth)
            joined = "_AND" in line.marks(counted[-2].at, counted[-1].at, depth) or has_chinese(line.text)
            yield Run(_mentions(counted), opening, depth - 1, closed, joined)


def _unbroken(line: ClaimLine, figures: Sequence[Setting]) -> Sequence[Setting]:
    """The figures before one that another is said to comprise: "($5 for A and $4 for B, comprising $3 and $1)"."""
    for at, (one, other) in enumerate(pairwise(figures), start=1):
        is_joined = at > 1 and "_AND" in line.marks(figures[at - 2].at, one.at, len(one.path))
        inner = {"_COMPRISE", "_WHICH", "HALT"} if is_joined else {"_COMPRISE", "_WHICH"}
        if inner & line.marks(one.at, other.at, len(one.path)):
            return figures[:at]
    return figures


def _is_complete(line: ClaimLine, opening: int, figures: Sequence[Setting], depth: int) -> bool:
    """Whether each item of a list in parentheses has a figure, and none says that there are more."""
    kinds: list[str] = []
    behind = next((each.at for each in line.figures if each.at > figures[-1].at and each.path == figures[-1].path), 0)
    for index in range(opening + 1, len(line.tokens)):
        if line.depths[index] < depth or (behind and line.tokens[index].type == "HALT" and index > figures[-1].at):
            break
        if line.depths[index] == depth:
            kinds.append("FIGURE" if line.tokens[index].mention else line.tokens[index].type)
    items = " ".join(kinds).replace("_SEMI", "_COMMA").removesuffix(" _COMMA").split("_COMMA")
    joined = "_AND" in line.marks(figures[-2].at, figures[-1].at, depth)
    last = items[-1].rpartition("FIGURE")[2]
    return (
        not {"HALT", "_DATED"} & set(kinds)
        and all("FIGURE" in item for item in items)
        and (joined or "_AND" not in last)
    )


def _are_parted(line: ClaimLine, figures: Sequence[Setting], depth: int) -> bool:
    return all(PARTING & line.marks(one.at, other.at, depth) for one, other in pairwise(figures))


def _are_named(figures: Sequence[Setting]) -> bool:
    """Whether something is said of any figure."""
    return any(each.mention.before or each.mention.after or each.mention.quantity.unit for each in figures)


def _mentions(figures: Sequence[Setting]) -> tuple[Mention, ...]:
    return tuple(figure.mention for figure in figures)


def _apart(line: ClaimLine) -> Iterator[Run]:
    """The lists of which each figure stands in parentheses of its own."""
    for path in dict.fromkeys(figure.path[:-1] for figure in line.figures if figure.path):
        run: list[Setting] = []
        for figure in line.figures:
            if figure.path == path:
                yield from _bracketed(line, run)
                run = []
            elif figure.path[:-1] == path and figure.at == figure.path[-1] + 1:
                if run and not _goes_on(line, run[-1], figure):
                    yield from _bracketed(line, run)
                    run = []
                run.append(figure)
        yield from _bracketed(line, run)


def _goes_on(line: ClaimLine, one: Setting, other: Setting) -> bool:
    """Whether a figure in parentheses is the next of a list."""
    between = line.marks(one.at, other.path[-1], len(one.path) - 1)
    return alike(one.mention, other.mention) and bool(PARTING & between) and not _ENDING & between


def _bracketed(line: ClaimLine, run: Sequence[Setting]) -> Iterator[Run]:
    """The list, and what stands of it before a word such as "offset by" or "lower"."""
    if len(run) < _BRACKETED:
        return
    depth = len(run[0].path) - 1
    marks = [line.marks(one.at, other.path[-1], depth) for one, other in pairwise(run)]
    halt = next((at for at, between in enumerate(marks, start=1) if "HALT" in between), len(run))
    for end in dict.fromkeys((len(run), halt)):
        if end >= _BRACKETED:
            closed = end == halt and "_AND" in marks[end - 2]
            inner = _is_all_inside(line, run[0])
            yield Run(_mentions(run[:end]), run[0].path[-1 - inner], depth - inner, closed)


def _is_all_inside(line: ClaimLine, first: Setting) -> bool:
    """Whether a list in brackets stands in parentheses of its own: "nine States (Africa [7], Asia [1] and …)"."""
    *outer, _ = first.path
    return bool(outer) and not any(each.at < first.at and each.path == tuple(outer) for each in line.figures)


def _lettered(line: ClaimLine, language: Language) -> Iterator[Run]:
    """The lists whose items have letters: the first figure of each."""
    letters = line.letters()
    if len(letters) < _BRACKETED:
        return
    ends = [*letters[1:], len(line.tokens)]
    items = [_counted(line, start, end, language) for start, end in zip(letters, ends, strict=True)]
    firsts = [next((each for each in item if alike(each, items[0][0])), None) for item in items if items[0]]
    found = [first for first in firsts if first]
    if len(found) == len(letters):
        yield Run(tuple(found), letters[0], line.depths[letters[0]], closed=True)


def _counted(line: ClaimLine, start: int, end: int, language: Language) -> list[Mention]:
    """The figures of an item that are no percentages; one where it speaks of "a" thing."""
    inside = [figure.mention for figure in line.figures if start < figure.at < end]
    found = [mention for mention in inside if mention.quantity.kind is not Kind.PERCENTAGE]
    single = pattern(language.prose.single, r"\)?\s*").match(line.text, line.tokens[start].end)
    if found or single is None:
        return found
    one = Quantity(single[0].strip(" )"), Decimal(1), Decimal(1), Kind.COUNT)
    return [Mention(one, 0, *single.span(), spelled=True)]


def _claim(run: Run, line: ClaimLine, before: Sequence[Mention], language: Language) -> Iterator[Claim]:
    """What a list makes up: the whole before it, or whichever its parts add up to but for a slip."""
    level = [f for f in line.figures if f.at < run.at and len(f.path) <= run.depth and alike(f.mention, run.parts[0])]
    near = nearest(level, run, line)
    total = sum((part.interval for part in run.parts), start=Interval.exactly(0))
    inside = is_inside(run, line)
    if near and not inside and any(near.mention.interval.meets(other) for other in _stretches(run.parts)):
        return
    if near and is_of_two(near, run, line, total):
        return
    if near and (moved := _moved(near, run, line, language)):
        yield moved
        return
    if near and (bond := bond_with(near, run, line, language)):
        yield _breakdown(limit(near.mention), run, bond, [figure.mention for figure in level[-2:-1]])
        return
    if not level and (told := told_before(before, run, line, language)):
        yield _breakdown(told, run, Bond.LIST)
        return
    wholes = [*(figure.mention for figure in reversed(level)), *(each for each in before if alike(each, run.parts[0]))]
    exact = [whole for whole in wholes if whole.interval.meets(total)]
    if exact and rarity((exact[0], *run.parts), slipped=False) >= NEEDED:
        yield _breakdown(exact[0], run, Bond.LIST)
        yield from (*changes(exact[0], run.parts, line), *others(exact[0], run.parts, line))
    elif not exact:
        parts = {part.value for part in run.parts}
        slipped = [whole for whole in wholes if whole.value not in parts and is_slipped(whole, run.parts)]
        needed = NEEDED + len(wholes).bit_length()
        if line.tokens[run.at].type == "_LETTER":
            needed = NEEDED
        elif near and slipped == [near.mention] and run.closed and run.parts[0].quantity.unit:
            needed = NEEDED if "HALT" in line.marks(near.at, run.at, run.depth) else _SPENT
        if len(slipped) == 1 and rarity((slipped[0], *run.parts), slipped=True) >= needed:
            yield _breakdown(slipped[0], run, Bond.FIGURES)


def _moved(near: Setting, run: Run, line: ClaimLine, language: Language) -> Claim | None:
    """A change that lettered items make up, each of which opens with one: "(a) a decrease of $7; and (b) …"."""
    between = line.marks(near.at, run.at, run.depth)
    if line.tokens[run.at].type != "_LETTER" or "HALT" in between:
        return None
    found = [change for each in (near.mention, *run.parts) if (change := opened(each, language))]
    bond = Bond.FORM if "_COMPRISE" in between else Bond.LIST
    return net(found, bond) if len(found) > len(run.parts) else None


def _stretches(parts: Sequence[Mention]) -> Iterator[Interval]:
    """What parts come to without those at the front or at the end."""
    ranges = [part.interval for part in parts]
    for run in (ranges, ranges[::-1]):
        yield from islice(accumulate(run, add), 1, len(run) - 1)


def _breakdown(whole: Mention, run: Run, bond: Bond, rivals: Sequence[Mention] = ()) -> Claim:
    figures = ((Role.WHOLE, whole), *((Role.PART, part) for part in run.parts))
    return Claim(Form.BREAKDOWN, figures, rivals=tuple(rivals), bond=bond)
