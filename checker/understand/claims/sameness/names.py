"""The names by which sentences say of what they speak: of which place, drug, study or body.

A name has a capital that begins no sentence ("Mali"), several of them ("SVR12", "UNFPA"), or parts that a slash joins
("sofosbuvir/velpatasvir").
"""

from __future__ import annotations

import re

from checker.understand.claims.statements import Statement

#: A word, and before it, if it is the first of a sentence, what that begins with.
_NAME = re.compile(r"((?:^|[.:;!?。])[\s\"“«(\[)\d.]*)?([^\W\d_](?:[\w/’'-]*\w)?)")
_LONG = 12  #: letters of an abbreviation at most [unknown]
_SHORT = 3  #: letters of a name at least [unknown]
_STEM = 6  #: letters in which the forms of a name mostly agree [unknown]
_RUN_IN = 8  #: words of a heading that runs into its paragraph [unknown]


def names(text: str) -> frozenset[str]:
    """The stems of the names in a text that begins a sentence."""
    return frozenset(_stem(each[2]) for each in _NAME.finditer(text) if _is_name(each[2], each[1] is not None))


def called_apart(one: Statement, other: Statement) -> bool:
    """Whether each figure stands with a name of its own, between the figures beside it, that the other lacks."""
    return _differ(names(_clause(one)), names(_clause(other)), _around(one), _around(other))


def headed_apart(one: Statement, other: Statement) -> bool:
    """Whether each sentence, or what heads it, has a name of its own that the other lacks."""
    here, there = _around(one), _around(other)
    return _differ(names(here), names(there), here, there)


def _differ(here: frozenset[str], there: frozenset[str], one: str, other: str) -> bool:
    one, other = one.lower(), other.lower()
    return any(name not in other for name in here) and any(name not in one for name in there)


def _is_name(word: str, opens: bool) -> bool:
    capitals = sum(map(str.isupper, word))
    if "/" in word or 1 < capitals <= len(word) <= _LONG:
        return len(word) >= _SHORT or capitals > 1
    return capitals == 1 and not opens and len(word) >= _SHORT


def _stem(word: str) -> str:
    """A word without its end, where that may be of a case."""
    low = word.lower()
    return low if "/" in low else low[: max(_SHORT, min(_STEM, len(low) - 2))]


def _clause(statement: Statement) -> str:
    """What is said between the figures on both sides; it opens as its sentence does, or with a figure."""
    mention, text = statement.mention, statement.passage.text
    first = max([mention.sentence[0], *(each.end for each in statement.former[-1:])])
    last = min([mention.sentence[1], *(each.start for each in statement.later[:1])])
    return f"{'' if first == mention.sentence[0] else ', '}{text[first : mention.start]} , {text[mention.end : last]}"


def _around(statement: Statement) -> str:
    """The sentence, and what heads it: the heading, and the words with which its paragraph begins."""
    passage, (first, last) = statement.passage, statement.mention.sentence
    opening = " ".join(passage.text.split(maxsplit=_RUN_IN)[:_RUN_IN])
    return f"{passage.under} . {opening} . {passage.text[first:last]}"
