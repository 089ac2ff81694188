"""Sets a comment around words of a Word paragraph: finds their letters, and splits the runs that hold more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

from checker.anchors import Anchor
from checker.writers.marked_word.package import Element

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
UNREAD = ("del", "moveFrom", "pPr", "rPr", "txbxContent", "rt")  #: what holds no letters of its paragraph
HOLDERS = ("p", "ins", "moveTo", "hyperlink")  #: between whose parts a comment may begin and end
REACHES = (24, 8, 0)  #: so many letters before a word tell it from others that are alike, as far as they can
FURTHER = 40  #: so many more paragraphs may a passage run on over


class Letter(NamedTuple):
    """A letter of a paragraph: its text element, and which of its characters it is."""

    sign: str
    paragraph: Element
    text: Element
    at: int


def named(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def letters_of(paragraph: Element) -> Iterator[Letter]:
    """The letters that a paragraph prints, without blanks."""
    for run in _runs_in(paragraph):
        for text in (child for child in run if named(child) == "t"):
            for at, sign in enumerate(text.text or ""):
                if not sign.isspace():
                    yield Letter(_plain(sign), paragraph, text, at)


def _runs_in(element: Element) -> Iterator[Element]:
    for child in element:
        if named(child) == "r":
            yield child
        elif named(child) not in UNREAD:
            yield from _runs_in(child)


def _plain(sign: str) -> str:
    lower = sign.lower()
    return lower if len(lower) == 1 else sign


def _squeezed(text: str) -> str:
    return "".join(_plain(sign) for sign in text if not sign.isspace())


def letters_at(anchor: Anchor, paragraphs: Sequence[Element]) -> list[Letter]:
    """The letters that a comment is set around: those of the word, or else of the whole paragraph."""
    letters = list(letters_of(paragraphs[anchor.element]))
    word, before = _squeezed(anchor.word), _squeezed(anchor.before)
    if not word:
        return letters
    following = list(letters)
    for paragraph in paragraphs[anchor.element + 1 : anchor.element + FURTHER]:
        if len(following) >= len(before) + len(word):
            break
        following += letters_of(paragraph)
    start = _start_of(word, before, "".join(letter.sign for letter in following))
    if start is None:
        return letters
    found = following[start : start + len(word)]
    return [letter for letter in found if letter.paragraph is found[0].paragraph]


def _start_of(word: str, before: str, signs: str) -> int | None:
    """Where a word begins among signs: behind the same letters, and as far on as may be expected."""
    for reach in REACHES:
        context = before[-reach:] if reach else ""
        starts = [start + len(context) for start in _finds(context + word, signs)]
        if starts:
            return min(starts, key=lambda start: abs(start - len(before)))
    return None


def _finds(part: str, whole: str) -> Iterator[int]:
    start = whole.find(part)
    while start >= 0:
        yield start
        start = whole.find(part, start + 1)


def enclose(letters: Sequence[Letter], paragraph: Element, begin: Element, end: Element, reference: Element) -> None:
    """Set the beginning of a comment before letters, and its end and its reference behind them."""
    if not letters:
        paragraph.extend([begin, end, reference])
        return
    first, last = letters[0], letters[-1]
    first_run, last_run = first.text.getparent(), last.text.getparent()
    _run_from(last.text, last.at + 1)
    start = _run_from(first.text, first.at)
    _held(start).addprevious(begin)
    stop = _held(start if first_run is last_run else last_run)
    stop.addnext(end)
    end.addnext(reference)


def _run_from(text: Element, at: int) -> Element:
    """The run that begins at a character of a text: its own, or the rest of it that is split off."""
    run, told = text.getparent(), text.text or ""
    earlier = any(named(child) != "rPr" for child in text.itersiblings(preceding=True))
    if at == 0 and not earlier:
        return run
    if at == len(told) and next(text.itersiblings(), None) is None:
        return run
    rest = deepcopy(run)
    rest.tail = None
    index = run.index(text)
    for child in [child for child in rest[:index] if named(child) != "rPr"]:
        rest.remove(child)
    copied = next(child for child in rest if named(child) != "rPr")
    for child in run[index + 1 :]:
        run.remove(child)
    text.text, copied.text = told[:at], told[at:]
    for part in (text, copied):
        part.set(SPACE, "preserve")
    run.addnext(rest)
    return rest


def _held(run: Element) -> Element:
    """What stands for a run where a comment may begin or end."""
    while named(run.getparent()) not in HOLDERS:
        run = run.getparent()
    return run
