"""The claims of a document, sentence by sentence, found once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from checker.languages import Language
from checker.languages.characters import levelled
from checker.model.claim import Claim, Form, Mention, Role
from checker.model.document import Paragraph
from checker.understand.claims.actions import actions, items
from checker.understand.claims.changes import margins
from checker.understand.claims.directions.telling import directions
from checker.understand.claims.lists import lists
from checker.understand.claims.mentions import mentions
from checker.understand.claims.rates import compared, rates
from checker.understand.claims.rests import percentages, rests
from checker.understand.claims.setting import ClaimLine
from checker.understand.claims.shares import shares
from checker.understand.claims.sides import sides
from checker.understand.claims.signs import Token
from checker.understand.claims.togethers import togethers
from checker.understand.claims.tokens import is_telling, spoken, tokens

MOST = 300  #: figures; a paragraph that has more is none, and all of them are not held against each other [cost]


def claims_of(
    paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]], language: Language
) -> tuple[tuple[Claim, ...], ...]:
    """The claims of each paragraph, by the figures that it mentions."""
    found: list[tuple[Claim, ...]] = []
    before: Sequence[Mention] = ()
    for index, (paragraph, figures) in enumerate(zip(paragraphs, mentioned, strict=True)):
        worded = list(_claims(paragraph.text, figures, language, before[-MOST:]))
        around = (index, paragraphs, mentioned, language)
        found.append((*worded, *_new((*items(*around), *actions(*around)), worded)))
        before = figures
    return tuple(found)


def claims(text: str, language: Language, decimal: str | None = None) -> list[Claim]:
    """The claims of a text; `decimal` is the decimal mark that its document proves."""
    return list(_claims(text, mentions(text, language, decimal), language))


def _claims(text: str, found: Sequence[Mention], language: Language, before: Sequence[Mention] = ()) -> Iterator[Claim]:
    """The claims of a paragraph; `before` are the figures of the one before."""
    if not found or len(found) + len(before) < 2 or len(found) > MOST:
        return
    level = levelled(text)
    earlier = list(before)
    lines: list[ClaimLine] = []
    for _, group in groupby(found, key=lambda mention: mention.sentence):
        sentence = list(group)
        raw = spoken(level, sentence, language)
        line = ClaimLine(raw, level)
        worded = list(_read(tokens(raw))) if is_telling(level, sentence, language) else []
        yield from worded
        nearby = [figure.mention for figure in lines[-1].figures] if lines else []
        yield from (*margins(line, language), *percentages(line, earlier))
        listed = (*togethers(line, language), *rests(line, lines[-1] if lines else None))
        yield from _untold(directions(line, language), worded)
        yield from _new((*listed, *lists(line, nearby, language)), worded)
        named = (*rates(sentence, earlier, level, language), *compared(line, earlier, language))
        yield from _unread((*shares(line, earlier), *named), worded)
        earlier += sentence
        lines.append(line)
    yield from sides(lines)


def _untold(found: Iterable[Claim], worded: Iterable[Claim]) -> Iterator[Claim]:
    """The changes of which the grammar has not read both figures."""
    read = [{mention.start for mention in claim.mentions} for claim in worded if claim.form is Form.CHANGE]
    return (claim for claim in found if not any({each.start for each in claim.mentions} <= held for held in read))


def _unread(found: Iterable[Claim], worded: Iterable[Claim]) -> Iterator[Claim]:
    """What is said of percentages of which the words of the sentence say nothing else, one claim for each."""
    read = {mention.start for claim in worded for role, mention in claim.figures if role is Role.RATE}
    for claim in found:
        rate = claim.one(Role.RATE)
        if rate and rate.start not in read:
            read.add(rate.start)
            yield claim


def _new(found: Iterable[Claim], known: Iterable[Claim]) -> Iterator[Claim]:
    """The claims that do not make the same of a figure as one that is known."""
    held = [{mention.start for mention in claim.mentions} for claim in known if claim.form is Form.BREAKDOWN]
    for claim in found:
        starts = {mention.start for mention in claim.mentions}
        if all(len(starts & each) < 2 for each in held):
            held.append(starts)
            yield claim


def _read(line: Sequence[Token]) -> Iterator[Claim]:
    """The claims of a sentence; the parser takes a while to load, and most short documents need none."""
    from checker.understand.claims.grammar import parses
    from checker.understand.claims.reading import read

    for tree, start, end in parses(line):
        yield from read(tree, line, (start, end))
