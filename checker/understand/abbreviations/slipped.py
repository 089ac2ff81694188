"""Names before an abbreviation in brackets that are another name of it but for one word, whose initial does not fit.

Such a name is not found by its letters: "United Nations Operation in South Sudan (UNMISS)". It is held against what
else the abbreviation stands for, against the words before it elsewhere, and, where there is neither, against names of
its letters that end in the same word. All other words must be the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import all_words
from checker.understand.abbreviations.expansions import Expansion, unspelled
from checker.understand.abbreviations.letters import spelled_out
from checker.understand.abbreviations.likeness import parts
from checker.understand.inflection import bare
from checker.understand.passages import Passage

_WORD = re.compile(r"[^\W_]+")
_MOST = 12  #: a name has no more words than this, without articles and the like [unknown]
_BEFORE = 2  #: so many words before the one that slipped are the same, where nobody says where a name begins [unknown]
_SHARED = 2  #: so many words of two names are the same, at least [unknown]
_OPENED = 3  #: and so many where it is the first word of a name that slipped [unknown]
#: the force or the staff of a mission bears its name: "United Nations Police in South Sudan (UNMISS)"
_COMPONENTS = frozenset(stem for word in all_words(lambda each: each.components) for stem in parts(word))


class _Word(Struct, frozen=True):
    """A word of weight: how it is printed, its stem, and where it begins."""

    text: str
    stem: str
    start: int


def slipped(passages: Sequence[Passage], known: Iterable[Expansion]) -> Iterator[Expansion]:
    """The names that differ from another in a word, and that other where it is none of those `known`."""
    names: dict[str, list[Expansion]] = defaultdict(list)
    for each in known:
        names[each.short].append(each)
    spots: dict[str, list[Expansion]] = defaultdict(list)
    for spot in (spot for passage in passages for spot in unspelled(passage)):
        spots[spot.short].append(spot)
    for short, group in spots.items():
        found: dict[tuple[int, int], Expansion] = {}
        for spot in group:
            others = names[short] or (group if len(group) > 1 else list(_bare(spot, passages)))
            for each in _told(spot, others, others is group):
                found.setdefault((id(each.passage), each.end), each)
        yield from found.values()


def _told(spot: Expansion, others: Sequence[Expansion], is_open: bool) -> Iterator[Expansion]:
    """A name as far back as it goes, where it differs in a word from one of the others; a bare one is told with it."""
    words = _words(spot.long)
    for other in others:
        start = _differs(words, _words(other.long), is_open)
        if start is not None:
            if other.is_bare:
                yield other
            yield replace(spot, long=spot.long[start:], start=spot.start + start)


def _differs(words: Sequence[_Word], others: Sequence[_Word], is_open: bool) -> int | None:
    """Where the name begins that has one word for another of a second name; None where there is none.

    Where it `is_open` how far back they go, it is as far as they are the same.
    """
    pairs = list(zip(reversed(words), reversed(others), strict=False))
    unlike = [at for at, (one, other) in enumerate(pairs) if one.stem != other.stem]
    if not unlike or not _is_slip(*pairs[unlike[0]]):
        return None
    if is_open:
        same = [one for one, _ in pairs[: unlike[1] if len(unlike) > 1 else None]]
        while same and same[-1].text[0].islower():
            same.pop()
        return same[-1].start if unlike[0] and len(same) > unlike[0] + _BEFORE else None
    is_first = unlike[0] == len(others) - 1
    whole = len(pairs) == len(others) > (_OPENED if is_first else _SHARED) and len(unlike) == 1
    return pairs[-1][0].start if whole and not (is_first and pairs[-1][0].text[0].islower()) else None


def _is_slip(one: _Word, other: _Word) -> bool:
    """Whether a word stands for another by mistake: it is no form of it, names no component, and is set as it is."""
    forms = bare(one.text.casefold()), bare(other.text.casefold())
    if forms[0][0] == forms[1][0] or forms[0].endswith(forms[1]) or forms[1].endswith(forms[0]):
        return False
    alike = one.text[0].isupper() == other.text[0].isupper() and one.text.isalpha() and other.text.isalpha()
    return alike and one.stem not in _COMPONENTS


def _words(text: str) -> list[_Word]:
    """The words of weight at the end of a text."""
    found = [(match, parts(match[0])) for match in _WORD.finditer(text)]
    return [_Word(match[0], stems[0], match.start()) for match, stems in found if stems][-_MOST:]


def _bare(spot: Expansion, passages: Sequence[Passage]) -> Iterator[Expansion]:
    """The names without the abbreviation that are made of its letters and end in the same word as one with it."""
    last = re.compile(rf"\b{re.escape(spot.long.split()[-1])}\b")
    for passage in passages:
        for match in last.finditer(passage.text):
            start = spelled_out(spot.short, passage.text[: match.end()])
            if start is not None:
                name = passage.text[start : match.end()]
                yield Expansion(spot.short, name, passage, start, match.end(), is_bare=True)
