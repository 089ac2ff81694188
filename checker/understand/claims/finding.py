"""The claims of a document, sentence by sentence, found once."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
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
from checker.understand.claims.rates import compared, of_two, rates
from checker.understand.claims.recomputing import equations
from checker.understand.claims.rests import percentages, rests
from checker.understand.claims.sameness.twice import twice
from checker.understand.claims.setting import ClaimLine
from checker.understand.claims.shares import complete, gives, shares
from checker.understand.claims.sides import sides
from checker.understand.claims.signs import Token
from checker.understand.claims.slips import is_slipped
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
    sentences = [list(group) for _, group in groupby(found, key=lambda mention: mention.sentence)]
    lines = [ClaimLine(spoken(level, sentence, language), level) for sentence in sentences]
    whole = complete(lines)
    said = _said(sentences, lines, list(before), language)
    yield from (claim for line, claim in said if not _is_elsewhere(claim, line, whole))
    yield from sides(lines)


def _is_elsewhere(claim: Claim, line: ClaimLine, whole: Container[int]) -> bool:
    """Whether another whole is complete, of which a percentage or a list is, or a list goes on where no text does."""
    if claim.form is Form.SHARE:
        part, base, rate = (claim.one(role) for role in (Role.PART, Role.WHOLE, Role.RATE))
        return bool(part and base and rate and rate.start in whole and not gives(part, base, rate))
    if claim.form is not Form.BREAKDOWN:
        return False
    total, parts = claim.all(Role.WHOLE)[0], claim.all(Role.PART)
    if line.goes_on(parts) and sum(each.value for each in parts) < total.value:
        return True
    return all(each.start in whole for each in parts) and not is_slipped(total, parts)


def _said(
    sentences: Sequence[list[Mention]], lines: Sequence[ClaimLine], earlier: list[Mention], language: Language
) -> Iterator[tuple[ClaimLine, Claim]]:
    """The claims of each sentence of a paragraph, with its line; `earlier` are the figures before it."""
    last = None
    for sentence, line in zip(sentences, lines, strict=True):
        yield from ((line, claim) for claim in _of_sentence(sentence, line, last, earlier, language))
        earlier += sentence
        last = line


def _of_sentence(
    sentence: Sequence[Mention], line: ClaimLine, last: ClaimLine | None, earlier: Sequence[Mention], language: Language
) -> Iterator[Claim]:
    """The claims of a sentence; `last` is the line before it."""
    worded = list(_read(tokens(line.raw))) if is_telling(line.text, sentence, language) else []
    yield from worded
    nearby = [figure.mention for figure in last.figures] if last else []
    yield from (*margins(line, language), *percentages(line, earlier))
    yield from _untold(directions(line, language), worded)
    yield from _new((*togethers(line, language), *rests(line, last), *lists(line, nearby, language)), worded)
    called = (*rates(sentence, earlier, line.text, language), *of_two(line, language))
    yield from _unread((*shares(line, earlier), *called, *compared(line, earlier, language)), worded)
    yield from twice(line)


def _untold(found: Iterable[Claim], worded: Iterable[Claim]) -> Iterator[Claim]:
    """The changes of which the grammar has not read both figures as what can be recomputed."""
    moved = (claim for claim in worded if claim.form is Form.CHANGE and equations(claim))
    read = [{mention.start for mention in claim.mentions} for claim in moved]
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
