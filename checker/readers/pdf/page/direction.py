"""Text that runs from right to left: letters and words, which a page gives as they stand, in the order of reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeVar
from unicodedata import normalize

from checker.languages.scripts import ALEFS, LAM, LEFTWARD_LETTERS, STROKE

RIGHT_TO_LEFT = re.compile(f"[{LEFTWARD_LETTERS}]")
LATIN = re.compile("[A-Za-z]")
FIGURES = re.compile(r"[\d%٪$€£]|[A-Za-z]")
WITHIN = ".,٫٬/:-"  #: signs that belong to a figure between two digits
AROUND = re.compile(r"([^\w%٪$€£+−-]*)(.*?)([^\w%٪$€£+−-]*)")  #: signs before a word, the word, signs behind it
RANGE = re.compile(r"(?<![\w/-])(?<!\d[.,])([1-9]\d*)([-–])([1-9]\d*)(?![\w/-])")
BRACKET = re.compile(r"(?:(?<=\s)|^)[()](?=[^\s)])|(?<=[^\s(])[()](?=[\s.,;:،؛]|$)")
LENGTHENED = re.compile(f"{STROKE}+")

Item = TypeVar("Item")
Letter = tuple[str, float, float]  #: a letter or ligature, its left and its right side


def spelt(letters: Sequence[str]) -> str:
    """A word from its letters, left to right; a ligature is one of them."""
    text = "".join(letters)
    if not RIGHT_TO_LEFT.search(text):
        return text
    order = turned(enumerate(letters), lambda item: is_figure(letters, item[0]))
    return LENGTHENED.sub("", normalize("NFKC", "".join(letter for _, letter in order)))


def crossed(letters: Sequence[Letter]) -> list[str]:
    """Letters from left to right; of a lam and an alef that are drawn into each other the lam is read first."""
    ordered = [text for text, _, _ in letters]
    for at, ((lam, x0, x1), (alef, then, _)) in enumerate(pairwise(letters)):
        if lam == LAM and alef in ALEFS and then < (x0 + x1) / 2:
            ordered[at : at + 2] = alef, lam
    return ordered


def is_figure(letters: Sequence[str], at: int) -> bool:
    """Whether a letter is a figure or Latin, or a sign between two figures."""
    if letters[at] in WITHIN and 0 < at < len(letters) - 1:
        return bool(FIGURES.match(letters[at - 1]) and FIGURES.match(letters[at + 1]))
    return bool(FIGURES.match(letters[at]))


def is_left_to_right(text: str) -> bool:
    """Whether a word is a figure, or of a script that runs from left to right."""
    return bool(FIGURES.search(text)) and not RIGHT_TO_LEFT.search(text)


def mirrored(text: str) -> str:
    """A word in text from right to left; if it is a figure, its brackets and full stop in the order of reading."""
    if RIGHT_TO_LEFT.search(text):
        return text
    parts = AROUND.fullmatch(text)
    return parts[3][::-1] + parts[2] + parts[1][::-1] if parts else text


def turned(items: Iterable[Item], stays: Callable[[Item], bool]) -> list[Item]:
    """Items from right to left, but the runs of those that stay as they stand."""
    order: list[Item] = []
    run: list[Item] = []
    for item in reversed(list(items)):
        if stays(item):
            run.insert(0, item)
            continue
        order += [*run, item]
        run = []
    return order + run


def forwards(text: str) -> str:
    """A line of text from right to left with its brackets as they are meant and its ranges rising ("2020-2021")."""
    text = BRACKET.sub(lambda found: "(" if found.start() == 0 or text[found.start() - 1].isspace() else ")", text)
    return RANGE.sub(rising, text)


def rising(found: re.Match[str]) -> str:
    """A range with its lesser end first."""
    first, dash, last = found.groups()
    return found[0] if int(first) <= int(last) else f"{last}{dash}{first}"


def runs_leftwards(texts: Sequence[str]) -> bool:
    """Whether more words of a page are Arabic than Latin."""
    if not RIGHT_TO_LEFT.search(" ".join(texts)):
        return False
    arabic, latin = (sum(bool(script.search(text)) for text in texts) for script in (RIGHT_TO_LEFT, LATIN))
    return arabic > latin
