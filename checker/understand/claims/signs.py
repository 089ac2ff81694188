"""The words and marks between figures, each as the terminal of `grammars/claim.lark` that it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.languages import Language
from checker.model.claim import Mention
from checker.understand.claims.forms import MARKS, forms_of


class Token(Struct, frozen=True):
    """One token: the terminal of the grammar that it is, where it ends, its words, and the mention that it may be.

    A word weighs 2, a Chinese character 1. `others` are the terminals that it may be as well: "de" is of, from and by.
    """

    type: str
    end: int
    weight: int = 0
    mention: Mention | None = None
    others: tuple[str, ...] = ()


def words_between(text: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """The tokens of the text, in lower case, between two offsets; it holds no figure."""
    for match in forms_of(language).sign.finditer(text, start, end):
        match match.lastgroup:
            case "mark":
                yield Token(MARKS[match[0]], match.end())
            case "letter":
                yield Token("_LETTER", match.end())
            case "year":
                yield Token("_DATED", match.end(), 2)
            case "word":
                yield Token("_GAP", match.end(), 1 if language.unspaced else 2)
            case "break":
                yield Token("HALT", match.end())
            case _:
                beside = not (text[start : match.start()].strip() and text[match.end() : end].strip())
                yield from _said(match, beside, language)


def _said(match: re.Match[str], beside: bool, language: Language) -> Iterator[Token]:
    """The token of a word that ties; nothing for a word that says nothing; "more" breaks a tie `beside` a figure."""
    first, *others = forms_of(language).meanings[" ".join(match["known"].split())]
    if first == "MORE":
        yield Token("HALT" if beside else "_GAP", match.end(), 2)
    elif first == "REMAINS":
        yield Token("REST", match.end(), 2, others=(first,))
    elif first != "FILLER":
        yield Token(first, match.end(), 2, others=tuple(others))
