"""Which figure a list makes up: the one before it, where words, letters or parentheses make the list its parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, dropwhile

from msgspec import Struct
from msgspec.structs import replace

from checker.languages import Language, has_chinese
from checker.languages.words import pattern
from checker.model.claim import Bond, Hedge, Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind
from checker.understand.claims.reading import MORE, alike
from checker.understand.claims.setting import ClaimLine, Setting
from checker.understand.claims.shares import is_opened
from checker.understand.claims.slips import NEAR, is_near

PARTING = frozenset({"_COMMA", "_SEMI", "_AND", "_LETTER"})
_CHANGES = frozenset({"UP", "DOWN"})
#: A short list that no "and" closes is one where it comes that near: "5 posts (2 vacant, 2 filled)". [corpus]
_ALMOST = 5
_MANY = 4  #: so many figures are a list though no "and" closes it [unknown]
#: So many parts of what a sentence opens with ("Of the 72") are all there are; two may not be. [decision 0045]
_ALL = 3
_STEM = 6  #: letters in which the forms of a noun agree [unknown]
_FIRST = 4  #: the sort of a part is among so many words behind it [unknown]
_SHORT = 2  #: letters of a word that is no name [unknown]
_GRADE = re.compile(r"[A-Z]{1,3}-\d")  # of a post
_WORD = re.compile(r"[^\W\d_]+")
_OPENED = re.compile(r"(\w[^,;:()\[\]]*)[(\[]$")


class Run(Struct, frozen=True):
    """Figures in a list: the token that opens it, the parentheses open there, whether it is closed, and by "and"."""

    parts: tuple[Mention, ...]
    at: int
    depth: int
    closed: bool
    joined: bool = True


def nearest(level: Sequence[Setting], run: Run, line: ClaimLine) -> Setting | None:
    """The figure before a list; of lettered items the last that counts what they count ("9 posts and 2 vehicles")."""
    lettered = line.tokens[run.at].type == "_LETTER" and run.parts[0].quantity.kind is Kind.COUNT
    noun = min(map(_noun, run.parts), key=len) if lettered else ""
    is_one = bool(noun) and all(_noun(part).startswith(noun) for part in run.parts)
    named = [figure for figure in level if is_one and _noun(figure.mention).startswith(noun)]
    return next(reversed(named or level), None)


def is_rest_told(run: Run, line: ClaimLine) -> bool:
    """Whether a sentence goes on with what is left: "$90 from governments and $12 from the Fund; the rest is open"."""
    return any(token.type == "REST" for token in line.tokens[_last(run, line) :])


def _goes_on(run: Run, line: ClaimLine) -> bool:
    """Whether a sentence goes on behind a list and its last mark: "; the gap has yet to be closed"."""
    return any(token.type in ("_COMMA", "_SEMI") for token in line.tokens[_last(run, line) : -1])


def _last(run: Run, line: ClaimLine) -> int:
    """The token of the last figure of a list."""
    return max(figure.at for figure in line.figures if figure.mention in run.parts)


def limit(whole: Mention) -> Mention:
    """A whole whose parts are told; where it is a limit, so are they ("up to 90 staff, comprising 60 men and 30 …")."""
    return replace(whole, hedge=None) if whole.hedge is Hedge.UP_TO else whole


def _noun(mention: Mention) -> str:
    """What a figure counts, as far as the forms of a word agree."""
    return mention.after.partition(" ")[0][:_STEM].lower()


def bond_with(near: Setting, run: Run, line: ClaimLine, language: Language) -> Bond | None:
    """What makes a list the parts of the figure before: a form that leaves nothing out, or words; nothing for others.

    Of 490 lists in a bracket behind their whole, behind "comprising", of money "from" and of opposites, in 127
    published files, none is far from its whole; of 23 behind a colon 8 are.
    """
    between = line.marks(near.at, run.at, run.depth)
    if _is_joined(near, line, run.depth) or any(part.value > MORE * near.mention.value for part in run.parts):
        return None
    if "HALT" in between or not run.closed or (_CHANGES | {"_VERSUS", "_OR"}) & between:
        return None
    if is_inside(run, line):
        return _bond_inside(near, run, line, language) if not {"_COMMA", "_SEMI"} & between else None
    if is_rest_told(run, line):
        return None
    is_money = run.parts[0].quantity.unit is not None
    is_from = "_FROM" in between and is_money and not _goes_on(run, line)
    if "_COMPRISE" in between or is_from or _are_opposite(run.parts, language):
        return Bond.FORM
    is_more = sum(part.value for part in run.parts) > near.mention.value
    # Money that is spent on one thing is not spent on another as well.
    is_list = _are_all(near, run, line) or ("_WHICH" in between and is_money and is_more)
    is_parted = _is_shared_out(near.mention, run, line, line.text[near.mention.end : run.parts[0].start], language)
    return Bond.LIST if is_list or is_parted else None


def told_before(before: Sequence[Mention], run: Run, line: ClaimLine, language: Language) -> Mention | None:
    """The figure of the sentence before that a list shares out: "Of these, 15 are confirmed and 11 suspected"."""
    first, *_ = run.parts
    led = line.text[first.sentence[0] : first.start]
    same = [each for each in before if alike(each, first)]
    found = [each for each in same if run.closed and _is_shared_out(each, run, line, led, language)]
    return found[0] if len(found) == 1 else None


def _is_shared_out(whole: Mention, run: Run, line: ClaimLine, led: str, language: Language) -> bool:
    """Whether a list has all of a whole, by the words that lead to it, and comes near to it.

    Behind "of which" each part is of another sort; behind "distributed among" each stands in brackets of its own.
    """
    if not is_near(whole, run.parts, NEAR):
        return False
    if pattern(language.prose.spread).search(led):
        return all(figure.path for figure in line.figures if figure.mention in run.parts)
    return _are_parted(run.parts, language) and pattern(language.signs["WHICH"]).search(led) is not None


def _are_parted(parts: Sequence[Mention], language: Language) -> bool:
    """Whether each part is of another sort of one group: confirmed and suspected cases, not confirmed and new ones."""
    sorted_by = ([_sort(part, group) for part in parts] for group in _groups_of_sorts(language))
    return any(all(each) and len(set(each)) == len(each) for each in sorted_by)


def _sort(part: Mention, group: tuple[str, ...]) -> str:
    """The word that says of which sort a part is, among the first behind it, or right before: "15 are confirmed"."""
    words = " ".join(part.after.split()[:_FIRST])
    found = pattern(group).search(words) or pattern(group, behind=r"\W*$").search(part.before)
    return found[0].lower()[:_STEM] if found else ""


def _bond_inside(near: Setting, run: Run, line: ClaimLine, language: Language) -> Bond | None:
    """What makes what stands in parentheses the parts of the figure before: "12 (of whom 6 are women)" are not all."""
    if "_WHICH" in line.marks(run.at, _last(run, line), run.depth + 1) or len(near.path) != run.depth:
        return None
    is_bare = not any(part.after for part in run.parts)
    is_kin = _are_named(run.parts, line) if is_bare else _is_kin(near.mention, run.parts, language)
    if not (is_kin or _are_told_apart(run.parts, language)) or _are_crossed(run.parts, language):
        return None
    if (run.joined or len(run.parts) >= _MANY) and all(part.value <= near.mention.value for part in run.parts):
        return Bond.FORM if is_kin else Bond.LIST
    return Bond.LIST if is_near(near.mention, run.parts, _ALMOST) else None


def _is_kin(whole: Mention, parts: Sequence[Mention], language: Language) -> bool:
    """Whether parts may be what the whole counts: "12 posts (8 P-4 and 4 in A)", not "12 towns (8 talks and 4 visits)".

    A word of theirs is one of the whole's, or of each other; they are opposites, sorts, or named with a capital
    ("national General Service").
    """
    if whole.quantity.unit or not (own := _words(whole.after, language)):
        return True
    said = [_words(part.after, language) for part in parts]
    sorts = tuple(chain.from_iterable(language.prose.sorts))
    named = [" ".join(dropwhile(lambda word: word.lower() in sorts, part.after.split())) for part in parts]
    return (
        any(own & words for words in said)
        or bool(frozenset.intersection(*said))
        or _are_sorts(said, own, language)
        or any(map(_GRADE.match, named))
        or (any(text[:1].isupper() for text in named) and not whole.after[:1].isupper())
        or _are_opposite(parts, language)
    )


def _are_named(parts: Sequence[Mention], line: ClaimLine) -> bool:
    """Whether parts that stand in brackets have names with capitals before these: "Africa [7], Asia [1]"."""
    opened = [_OPENED.search(line.text, part.sentence[0], part.start) for part in parts]
    return all(found and any(word[0].isupper() and word[1:] for word in found[1].split()) for found in opened)


def _are_told_apart(parts: Sequence[Mention], language: Language) -> bool:
    """Whether what stands behind "in" and the like tells parts apart; "52 (21 on pay and 19 on leave)" has more."""
    return any(part.after.partition(" ")[0] in language.particles for part in parts)


def _groups_of_sorts(language: Language) -> list[tuple[str, ...]]:
    """The groups of sorts, each with "other"."""
    *groups, others = language.prose.sorts
    return [(*group, *others) for group in groups]


def _are_sorts(said: Sequence[frozenset[str]], own: frozenset[str], language: Language) -> bool:
    """Whether nothing is said of any part but of which sort of one group it is: open and closed, not open and new."""
    groups = (own | _words(" ".join(group), language) for group in _groups_of_sorts(language))
    return any(said) and any(all(words <= group for words in said) for group in groups)


def _words(text: str, language: Language) -> frozenset[str]:
    """The words of a text as far as their forms agree, and of Chinese its characters by twos."""
    found = [word for word in _WORD.findall(text.lower()) if word not in language.particles]
    pairs = (word[at : at + 2] for word in found if has_chinese(word) for at in range(len(word)))
    return frozenset((*pairs, *(word[:_STEM] for word in found if len(word) > _SHORT)))


def _are_all(near: Setting, run: Run, line: ClaimLine) -> bool:
    """Whether what stands before a list says that it is all there is: a colon, or "Of the 72"."""
    last = max(figure.at for figure in line.figures if near.at <= figure.at < run.at and len(figure.path) <= run.depth)
    if "_COLON" in line.marks(near.at, run.at, run.depth) and "_AND" not in line.marks(last, run.at, run.depth):
        return True
    shared_out = len(run.parts) >= _ALL and not near.path and is_opened(line, near.at)
    return shared_out and is_near(near.mention, run.parts, NEAR)


def is_of_two(near: Setting, run: Run, line: ClaimLine, total: Interval) -> bool:
    """Whether a list is of its whole and of what is joined to it behind: "6 posts (1, 1, 2 and 3) and 1 position"."""
    last = _last(run, line)
    behind = next((each for each in line.figures if each.at > last and each.path == near.path), None)
    if behind is None or not alike(behind.mention, near.mention):
        return False
    joined = PARTING & line.marks(last, behind.at, len(near.path)) == {"_AND"}
    return joined and total.meets(near.mention.interval + behind.mention.interval)


def _is_joined(near: Setting, line: ClaimLine, depth: int) -> bool:
    """Whether a figure is joined by "and" to one before, so that what is listed may belong to both."""
    before = [figure for figure in line.figures if figure.at < near.at and figure.path == near.path]
    return bool(before) and PARTING & line.marks(before[-1].at, near.at, depth) == {"_AND"}


def is_inside(run: Run, line: ClaimLine) -> bool:
    """Whether all parts stand in the parentheses that open the list."""
    return all(run.at in figure.path for figure in line.figures if figure.mention in run.parts)


def _are_opposite(parts: Sequence[Mention], language: Language) -> bool:
    """Whether two parts are of two groups that leave nobody out: men and women."""
    return len(parts) == 2 and any(len(_groups(parts, pair)) == 2 for pair in language.prose.opposites)


def _are_crossed(parts: Sequence[Mention], language: Language) -> bool:
    """Whether one part alone is of such a group, to which others may belong too: "19 women and 14 from Lima"."""
    return any(len(_groups(parts, pair)) == 1 for pair in language.prose.opposites)


def _groups(parts: Sequence[Mention], pair: tuple[str, ...]) -> set[str]:
    """Of which of two groups that leave nobody out any part is."""
    groups = pattern(pair)
    return {found[0].lower() for part in parts if (found := groups.search(part.after))}
