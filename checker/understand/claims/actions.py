"""What follows from the paragraphs around: the monthly rate of an amount, an action that adds two others up, a change.

A budget ends in lettered actions: "(a) to take note of $a; (b) of $b; (c) to apportion $c", which is both together,
"(e) to appropriate $e; (f) to assess the amount in (e) at a monthly rate of $f", a twelfth of it. Nothing says so but
the figures, which are so long that they hardly do so by chance. "The net decrease of $5 comprises:" is what the items
below it make ("(i) A decrease of $7 ..."): in 127 published files a change before a colon, each item of which opens
with a change, is their sum 8 times of 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.document import Paragraph
from checker.model.interval import Interval
from checker.understand.claims.changes import net, opened
from checker.understand.claims.forms import forms_of
from checker.understand.claims.reading import alike
from checker.understand.claims.slips import NEEDED, is_slipped, mends, rarity

_MONTHS = Interval.exactly(12)  #: of a year [given]
_BEFORE = 8  #: a monthly rate is that of an amount in one of so many paragraphs before [unknown]
_COLONS = (":", "：")
_FEWEST = 3  #: figures of a list and its whole [given]
_SUMS = 2  #: so many bits more it takes where nothing says that two actions are added [unknown]


def actions(
    index: int, paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]], language: Language
) -> Iterator[Claim]:
    """What a paragraph says of those before."""
    for at, mention in enumerate(mentioned[index]):
        if mention.quantity.unit and _is_monthly(mention, language):
            before = [each for each in mentioned[max(0, index - _BEFORE) : index] if each]
            firsts = [first for each in before if (first := _amount(each)) and alike(first, mention)]
            yield from _monthly(mention, [*mentioned[index][:at], *reversed(firsts)])
    yield from _added(_block(index, paragraphs, mentioned))


def _is_monthly(mention: Mention, language: Language) -> bool:
    if forms_of(language).monthly.find(mention.before) is not None:
        return True
    return pattern(language.prose.monthly_after).match(mention.after) is not None


def _amount(found: Sequence[Mention]) -> Mention | None:
    """The first amount of money of a paragraph."""
    return next((mention for mention in found if mention.quantity.unit), None)


def _monthly(rate: Mention, wholes: Sequence[Mention]) -> Iterator[Claim]:
    wholes = [*{whole.value: whole for whole in reversed(wholes) if alike(whole, rate)}.values()]
    found = [whole for whole in wholes if (rate.interval * _MONTHS).meets(whole.interval)]
    slipped = [whole for whole in wholes if _is_twelfth_slipped(rate, whole)]
    needed = NEEDED + len(wholes).bit_length()
    if not found and len(slipped) == 1 and rarity((rate, slipped[0]), slipped=True) >= needed:
        found = slipped
    if found:
        yield Claim(Form.MONTHLY, ((Role.WHOLE, found[0]), (Role.PART, rate)), bond=Bond.FIGURES)


def _is_twelfth_slipped(rate: Mention, whole: Mention) -> bool:
    return mends(rate, whole.interval / _MONTHS) or mends(whole, rate.interval * _MONTHS)


def _block(index: int, paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]]) -> list[Mention]:
    """The first amounts of a lettered paragraph and of the two before it, the last one first."""
    depth = paragraphs[index].depth
    found = [at for at in range(index, max(-1, index - 3), -1) if depth and paragraphs[at].depth == depth]
    amounts = [_amount(mentioned[at]) for at in found]
    return [amount for amount in amounts if amount] if len(amounts) == 3 else []


def _added(amounts: Sequence[Mention]) -> Iterator[Claim]:
    """The amount that is the sum of the two before it, or would be but for a slip."""
    if len(amounts) == 3 and alike(*amounts):
        whole, *parts = amounts
        exact = whole.interval.meets(parts[0].interval + parts[1].interval)
        needed = NEEDED + (0 if exact else _SUMS)
        if (exact or is_slipped(whole, parts)) and rarity(amounts, slipped=not exact) >= needed:
            figures = ((Role.WHOLE, whole), *((Role.PART, part) for part in reversed(parts)))
            yield Claim(Form.BREAKDOWN, figures, bond=Bond.FIGURES)


def items(
    index: int, paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]], language: Language
) -> Iterator[Claim]:
    """What the paragraphs below one make of the last figure before its colon."""
    text = paragraphs[index].text.rstrip()
    if not text.endswith(_COLONS) or not mentioned[index]:
        return
    whole = mentioned[index][-1]
    if not whole.quantity.unit or pattern(language.signs["HALT"]).search(text, whole.end):
        return
    firsts = [next((each for each in mentioned[at] if alike(each, whole)), None) for at in _below(index, paragraphs)]
    moved = [opened(each, language) if each else None for each in (whole, *firsts)]
    found = [each for each in moved if each]
    if len(found) == len(moved) >= _FEWEST:
        yield net(found)


def _below(index: int, paragraphs: Sequence[Paragraph]) -> list[int]:
    """The items of a paragraph, one level deeper; none where one that ends in a colon has no items of its own."""
    depth = paragraphs[index].depth
    deeper = list(takewhile(lambda at: paragraphs[at].depth > depth, range(index + 1, len(paragraphs))))
    for at in deeper:
        is_last = at + 1 == len(paragraphs) or paragraphs[at + 1].depth <= paragraphs[at].depth
        if is_last and paragraphs[at].text.rstrip().endswith(_COLONS):
            return []  # "(h) …: (i) …": the letter was taken for the next one
    return [at for at in deeper if paragraphs[at].depth == depth + 1]
