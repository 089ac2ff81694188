"""Statements of the text: each figure with the words around it, the figures beside it and the periods named nearest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import groupby, pairwise

from msgspec import Struct

from checker.languages import Language, has_chinese
from checker.languages.characters import levelled
from checker.languages.scripts import CHINESE
from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.claims.misprints import Shown, shown
from checker.understand.dates.periods import Periods, periods, without_days
from checker.understand.passages import Passage

_WORD = re.compile(r"[^\W\d_]{3,}")
_SAID = re.compile(r"\d(?:[\d.,]*\d)?|[^\W\d_]+")
_CHINESE = re.compile(f"[{CHINESE}]")
_COMMA = re.compile(r"[,;，；،؛]")
_CLOSED = re.compile(r"[.;:!?。；：؛؟][\"”»’')]*(?:\s*[^\W\d_]{1,3})?\s*$")
_PAGE = re.compile(r"[0-9]\s*$")  #: so a running head or a line of contents ends; no sentence of a paragraph does
_STEM = 6  #: letters in which the forms of a word mostly agree [unknown]
_FAR = 100  #: letters from a figure to the words that are said of it [unknown]
_WIDE = 300  #: letters from a figure to what its sentence says besides [cost]
_BESIDE = 2  #: figures on either side that stand in one thought with it [unknown]
_OPENING = 16  #: letters before the figure of a sentence that begins with it [unknown]

#: A figure as a fact has it: its value in single units, as text, its kind and its unit.
Fact = tuple[str, Kind, str | None]


class Statement(Struct, frozen=True, eq=False, dict=True):
    """A figure of a passage: the words before and after it, the nearest first, and the figures `beside` it.

    Words are cut to their stems. They reach up to the next figure; a percentage that says the figure before it in
    another way ("a decrease of D, or P per cent") shares its words and is said `again`. `turn` is 1 where the words
    tell of an increase, -1 of a decrease. `compared` says that another figure is held against it, `apart` that it is a
    mean, of a time that is past, or of an earlier version, `planned` that the words before it tell of what
    is to come, `recalls` that its sentence begins with it as with something
    known, `prose` that it stands in sentences. `days` are those of its own clause, `company` the values of its
    sentence.
    """

    mention: Mention
    passage: Passage
    left: tuple[str, ...]
    right: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    former: tuple[Mention, ...]
    later: tuple[Mention, ...]
    company: frozenset[Decimal]
    periods: Periods
    days: Periods
    turn: int
    compared: bool
    apart: bool
    planned: bool
    again: bool
    recalls: bool
    prose: bool

    @cached_property
    def words(self) -> frozenset[str]:
        """The words on both sides."""
        return frozenset((*self.before, *self.after))

    @cached_property
    def said(self) -> frozenset[str]:
        """All that the sentence says on both sides."""
        return frozenset((*self.left, *self.right))

    @cached_property
    def beside(self) -> frozenset[Fact]:
        """The figures that stand beside it."""
        return frozenset(map(fact, (*self.former, *self.later)))

    @cached_property
    def shown(self) -> Shown:
        """The figure as its digits."""
        return shown(self.mention)

    @property
    def length(self) -> int:
        """How many digits its figure has without noughts at both ends."""
        return len(self.shown[0])

    @cached_property
    def fact(self) -> Fact:
        """The figure as a fact has it."""
        return fact(self.mention)

    @property
    def value(self) -> Decimal:
        """The figure without its sign, kind and unit."""
        return abs(self.mention.value)

    def is_beside(self, other: Statement) -> bool:
        """Whether two figures stand in one sentence."""
        return self.passage is other.passage and self.mention.sentence == other.mention.sentence


def fact(mention: Mention) -> Fact:
    """A figure as a fact has it; `$5.70` and `$5.7` are one."""
    return str(abs(mention.value).normalize()), mention.quantity.kind, mention.quantity.unit


def stems(text: str, language: Language) -> tuple[str, ...]:
    """The words of a text without small ones, cut to their stems; of Chinese, each two characters in a row."""
    low = text.lower()
    if has_chinese(low):
        signs = _CHINESE.findall(low)
        return tuple(map("".join, pairwise(signs)))
    return tuple(word[:_STEM] for word in _WORD.findall(low) if word not in language.stop_words)


def in_order(text: str) -> tuple[str, ...]:
    """All words and figures of a text, words cut to their stems; of Chinese, each character."""
    low = text.lower()
    if has_chinese(low):
        return tuple(sign for word in _SAID.findall(low) for sign in ((word,) if word[0].isdigit() else word))
    return tuple(word[:_STEM] if word[0].isalpha() else word.replace(",", "") for word in _SAID.findall(low))


def statements(
    passages: Sequence[Passage], mentioned: Sequence[Sequence[Mention]], language: Language
) -> list[Statement]:
    """The statements of passages, in their order; what each passage mentions is given."""
    return [each for at in zip(passages, mentioned, strict=True) for each in _of_passage(*at, language)]


def _of_passage(passage: Passage, mentions: Sequence[Mention], language: Language) -> Iterator[Statement]:
    text = levelled(passage.text)
    numbered = passage.source is not None and passage.source.number is not None and not _PAGE.search(text)
    prose = numbered or _CLOSED.search(text) is not None
    for _, group in groupby(mentions, key=lambda mention: mention.sentence):
        yield from _of_sentence(passage, text, list(group), prose, language)


def _of_sentence(
    passage: Passage, text: str, mentions: Sequence[Mention], prose: bool, language: Language
) -> Iterator[Statement]:
    first, last = mentions[0].sentence
    starts = [*(mention.start for mention in mentions[1:]), last]
    ends = [first, *(mention.end for mention in mentions[:-1])]
    company = frozenset(abs(mention.value) for mention in mentions)
    left, previous = "", None
    for at, mention in enumerate(mentions):
        own = text[max(ends[at], mention.start - _FAR) : mention.start]
        again = previous is not None and _says_again(previous, mention, own, language)
        left = left if again else own
        right = text[mention.end : min(starts[at], mention.end + _FAR)]
        neighbours = tuple(mentions[max(0, at - _BESIDE) : at]), tuple(mentions[at + 1 : at + 1 + _BESIDE])
        near = without_days(periods(f"{left} # {right}", language))
        clause = periods(f"{left} # {_COMMA.split(right)[0]}", language)
        yield Statement(
            mention,
            passage,
            in_order(text[max(first, mention.start - _WIDE) : mention.start])[::-1],
            in_order(text[mention.end : min(last, mention.end + _WIDE)]),
            stems(left, language)[::-1],
            stems(right, language),
            *neighbours,
            company,
            near or without_days(periods(text[first:last], language)),
            clause - without_days(clause),
            _turn(left, language),
            pattern(language.signs["VERSUS"]).search(left) is not None,
            _is_apart(f"{left} # {right}", language),
            pattern(language.calendar.planned).search(left) is not None,
            again,
            _recalls(text[first : mention.start], language),
            prose,
        )
        previous = mention


def _says_again(previous: Mention, mention: Mention, between: str, language: Language) -> bool:
    """Whether a percentage follows on a figure that is none, and nothing is said between them."""
    kinds = (previous.quantity.kind is Kind.PERCENTAGE, mention.quantity.kind is Kind.PERCENTAGE)
    return kinds == (False, True) and not stems(between, language)


def _recalls(opening: str, language: Language) -> bool:
    """Whether a sentence begins with so many things of a kind ("Of the 36 cases")."""
    return len(opening) <= _OPENING and pattern(language.signs["OF"], r"\W*", r"[\w\s]*").fullmatch(opening) is not None


def _is_apart(text: str, language: Language) -> bool:
    saying = language.saying
    return pattern((*saying.apart, *saying.earlier, *language.computing.averages)).search(text) is not None


def _turn(text: str, language: Language) -> int:
    up, down = (pattern(language.signs[name]).search(text) is not None for name in ("UP", "DOWN"))
    return up - down
