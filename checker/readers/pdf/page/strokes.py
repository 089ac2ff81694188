"""Rules that are drawn through words or before figures: what is struck through is gone, a short stroke is a minus."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.pdf.page.ink import Ink, Rule, Unread, Word, asides_of
from checker.readers.wording import is_year

MIDDLE = (0.34, 0.64)  #: so far above the foot of a word, in parts of its size, a rule is drawn through it [unknown]
WHOLE = 0.6  #: and over so much of its width, if all of it is meant [unknown]
PART = 0.15  #: or over so much, if a part of it is [unknown]
NEAR = 0.5  #: it begins or ends so near to them, in parts of their size [unknown]
MOST = 0.5  #: or covers them over so much of its length [unknown]
CLOSE = 0.6  #: words of running text stand no further apart than this part of their size [unknown]
DASH = (0.2, 0.8)  #: a minus is so long, in parts of the size of its figure [unknown]
BESIDE = 0.35  #: and stands no further from it than this [unknown]
FIGURE = re.compile(r"[$€£]?\d")


class Stroke(Struct, frozen=True):
    """A rule through words or right before one; `words` are their numbers on the page."""

    rule: Rule
    words: tuple[int, ...]


def without_strokes(ink: Ink) -> Ink:
    """A page without what is struck through, and with the minus signs that are drawn as rules."""
    words, strokes = ink.words, list(strokes_in(ink.words, ink.rules)) if ink.words else []
    if not strokes:
        return ink
    drawn = {stroke.rule for stroke in strokes}
    crossed = [(index, share(words[index], stroke.rule)) for stroke in strokes for index in stroke.words]
    gone = {index for index, part in crossed if part >= WHOLE}
    torn = {index for index, part in crossed if PART < part < WHOLE} - gone
    minus = {index for index, _ in crossed} - gone - torn
    kept = closed(words, gone)
    kept |= {index: negative(kept[index]) for index in minus}
    struck = (Unread("struck", words[index].box) for index in sorted(torn) if FIGURE.match(words[index].text))
    rules = tuple(rule for rule in ink.rules if rule not in drawn)
    asides = asides_of("struck through", (words[index] for index in sorted(gone)), ink.number)
    return replace(
        ink, words=tuple(kept.values()), rules=rules, unread=(*ink.unread, *struck), asides=(*ink.asides, *asides)
    )


def closed(words: Sequence[Word], gone: set[int]) -> dict[int, Word]:
    """The words that are left, by their numbers; in running text each takes the room of what is gone behind it."""
    kept = {index: word for index, word in enumerate(words) if index not in gone}
    for index in sorted(gone, key=lambda index: words[index].box.x0):
        box, near = words[index].box, CLOSE * words[index].size
        for left, word in kept.items():
            if abs(word.box.bottom - box.bottom) < 1 and -near < box.x0 - word.box.x1 < near:
                kept[left] = replace(word, box=word.box._replace(x1=max(word.box.x1, box.x1)))
                break
    return kept


def strokes_in(words: Sequence[Word], rules: Sequence[Rule]) -> Iterator[Stroke]:
    """The rules that are drawn through words, or before one that is a figure."""
    order = sorted(range(len(words)), key=lambda index: words[index].box.bottom)
    feet = [words[index].box.bottom for index in order]
    largest = max(word.size for word in words)
    for rule in rules:
        near = order[bisect_left(feet, rule.y) : bisect_right(feet, rule.y + MIDDLE[1] * largest)]
        level = [index for index in near if is_level(words[index], rule)]
        found = [index for index in level if share(words[index], rule) > PART]
        if found and not strikes([words[index] for index in found], rule):
            continue  # it goes on beyond them, as the lines of a chart do
        if found := found or [index for index in level if is_minus(words[index], rule)]:
            yield Stroke(rule, tuple(found))


def is_level(word: Word, rule: Rule) -> bool:
    """Whether a rule stands at half the height of a word's letters."""
    return MIDDLE[0] * word.size < word.box.bottom - rule.y < MIDDLE[1] * word.size


def strikes(words: Sequence[Word], rule: Rule) -> bool:
    """Whether a rule is drawn for the words that it crosses: it begins where they begin, or ends where they end."""
    near = NEAR * max(word.size for word in words)
    starts = abs(min(word.box.x0 for word in words) - rule.x0) < near
    ends = abs(max(word.box.x1 for word in words) - rule.x1) < near
    covered = sum(word.box.x1 - word.box.x0 for word in words)
    spelt = any(letter.isalnum() for word in words for letter in word.text)
    return spelt and ((starts and ends) or ((starts or ends) and covered > MOST * rule.width))


def share(word: Word, rule: Rule) -> float:
    """The part of a word's width that a rule covers."""
    return (min(word.box.x1, rule.x1) - max(word.box.x0, rule.x0)) / max(word.box.x1 - word.box.x0, 1.0)


def is_minus(word: Word, rule: Rule) -> bool:
    """Whether a rule is a short stroke right before a figure."""
    short = DASH[0] * word.size < rule.width < DASH[1] * word.size
    beside = 0 <= word.box.x0 - rule.x1 < BESIDE * word.size
    return short and beside and bool(FIGURE.match(word.text)) and not is_year(word.text)


def negative(word: Word) -> Word:
    """A figure with the minus that is drawn before it."""
    return replace(word, text=f"−{word.text}", box=word.box._replace(x0=word.box.x0 - word.size / 2))
