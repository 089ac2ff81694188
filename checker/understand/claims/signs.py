"""The words and marks between figures, each as the terminal of `grammars/claim.lark` that it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from checker.languages import Language
from checker.languages.words import alternatives
from checker.model.claim import Mention

_MARKS = {
    ",": "_COMMA",
    "，": "_COMMA",
    "،": "_COMMA",
    "、": "_COMMA",
    ";": "_SEMI",
    "；": "_SEMI",
    "؛": "_SEMI",
    ":": "_COLON",
    "：": "_COLON",
    "(": "_OPEN",
    ")": "_CLOSE",
}
_MARK = "".join(_MARKS)
#: What a claim is read from has no underscore in the grammar; HALT and FILLER are not in it.
_BARE = frozenset({"UP", "DOWN", "HALT", "FILLER"})


class Token(Struct, frozen=True):
    """One token: the terminal of the grammar that it is, where it ends, its words, and the mention that it may be.

    A word weighs 2, a Chinese character 1. `others` are the terminals that it may be as well: "de" is of, from and by.
    """

    type: str
    end: int
    weight: int = 0
    mention: Mention | None = None
    others: tuple[str, ...] = ()


@cache
def _meanings(language: Language) -> dict[str, tuple[str, ...]]:
    """The terminals that each word that ties may be; a word of several may be any of them. FILLER is a last resort."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in language.signs.items():
        for word in words:
            found[word.lower()] = (*found.get(word.lower(), ()), name if name in _BARE else f"_{name}")
    for words in language.prose.hedges.values():
        for word in words:
            found.setdefault(word.lower(), ("FILLER",))
    return {
        word: names if len(names) == 1 else tuple(n for n in names if n != "FILLER") for word, names in found.items()
    }


@cache
def _sign(language: Language) -> re.Pattern[str]:
    """Words that tie, marks, letters of sub-paragraphs, years and other words, each kind a named group.

    Without regard to case it would take three times as long to compile.
    """
    word = r"[a-z][\w-]*|[^\W\d_]" if language.code == "zh" else rf"[^\W\d_][^\s{_MARK}]*"
    glued = "[وفبل]?" if language.code == "ar" else ""
    return re.compile(
        rf"(?P<mark>[{_MARK}])|(?P<letter>(?<=[\s(:;])[a-zа-я]{{1,3}}(?=\)))"
        rf"|(?P<sign>{glued}(?P<known>{alternatives(_meanings(language))})(?!-))"
        r"|(?P<year>(?:19|20)[0-9]{2}(?:[-/][0-9]{2,4})?)"
        rf"|(?P<word>{word}|[0-9][^\s{_MARK}]*)|(?P<break>[-.?!]\s|\n)"
    )


def words_between(text: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """The tokens of the text, in lower case, between two offsets; it holds no figure."""
    for match in _sign(language).finditer(text, start, end):
        match match.lastgroup:
            case "mark":
                yield Token(_MARKS[match[0]], match.end())
            case "letter":
                yield Token("_LETTER", match.end())
            case "year":
                yield Token("_DATED", match.end(), 2)
            case "word":
                yield Token("_GAP", match.end(), 1 if language.code == "zh" else 2)
            case "break":
                yield Token("HALT", match.end())
            case _:
                yield from _said(match, language)


def _said(match: re.Match[str], language: Language) -> Iterator[Token]:
    """The token of a word that ties; nothing for a word that says nothing."""
    first, *others = _meanings(language)[" ".join(match["known"].split())]
    if first != "FILLER":
        yield Token(first, match.end(), 2, others=tuple(others))
