"""Recall on the real documents: one digit of a figure that held against its table is changed, and must be found."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from msgspec.structs import replace

from checker.analysis import Analysis
from checker.model.claim import Mention
from checker.model.document import Document
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties import Tie, TieStatus
from checker.understand.ties.figures import digits, reach_in_prose, reach_of
from checker.understand.ties.lines import TOTALS
from tests.real.reading import document, files

VOCABULARY = Vocabulary(shipped().terms, TOTALS)

FILES = [name for folder in ("peacekeeping", "acabq", "reports") for name in files(f"corpus/{folder}/*.pdf")]
MOST = 5  #: plantings in one document
LONG = 5  #: digits of a figure that is no other with one wrong digit by chance
FLOOR = 0.7


def plantings(read: Document, random: Random) -> Iterator[tuple[Document, Tie]]:
    """Documents with one wrong digit each, and the tie that it breaks: of a figure of many digits.

    What words need to hold a short figure is not yet enough to call another one wrong. A digit that the table does not
    print ("$51,077,410" against 51,077.4 thousand) contradicts nothing, and what a sentence adds up is told there.
    """
    analysis = Analysis(read, VOCABULARY)
    added = {each for claims in analysis.claims for claim in claims for each in claim.mentions}
    held = [
        tie
        for tie in analysis.ties
        if tie.bond is TieStatus.HELD and digits(tie.mention) >= LONG and len(tie.meant) == 1
        if tie.mention not in added
    ]
    random.shuffle(held)
    for tie in held[:MOST]:
        changed = with_wrong_digit(read, tie.mention, random)
        now = [
            each
            for each in Analysis(changed, VOCABULARY).mentions[tie.mention.paragraph]
            if each.start == tie.mention.start
        ]
        if now and tie.figure and not any(reach_in_prose(each).meets(reach_of(tie.figure)) for each in now):
            yield changed, tie


def with_wrong_digit(read: Document, mention: Mention, random: Random) -> Document:
    """The document with another digit somewhere in a figure, and no other paragraph."""
    paragraph = read.paragraphs[mention.paragraph]
    at = random.choice([at for at in range(mention.start, mention.end) if paragraph.text[at].isdigit()])
    digit = random.choice([each for each in "123456789" if each != paragraph.text[at]])
    text = paragraph.text[:at] + digit + paragraph.text[at + 1 :]
    paragraphs = [replace(each, text="") for each in read.paragraphs]
    paragraphs[mention.paragraph] = replace(paragraph, text=text)
    return replace(read, paragraphs=tuple(paragraphs))


def is_found(changed: Document, tie: Tie) -> bool:
    """Whether the figure itself, and no other of its paragraph that held, is said to disagree."""
    found = {each.mention.start: each.bond for each in Analysis(changed, VOCABULARY).ties if same_place(each, tie)}
    return found.get(tie.mention.start) is TieStatus.DISAGREED


def same_place(each: Tie, tie: Tie) -> bool:
    return each.mention.paragraph == tie.mention.paragraph


def test_a_wrong_digit_of_a_tied_figure_is_found(shared) -> None:
    random = Random(5)
    planted = [(name, *each) for name in FILES for each in plantings(document(name), random)]
    missed = [(name, tie.mention.quantity.text) for name, changed, tie in planted if not is_found(changed, tie)]
    assert len(planted) >= 50
    assert len(missed) <= (1 - FLOOR) * len(planted), missed
