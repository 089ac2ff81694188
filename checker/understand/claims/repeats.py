"""Facts that a document states more than once: sentences alike in every word, and changes of one amount and subject."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from checker.languages import Language, has_chinese
from checker.model.claim import Claim, Form, Mention, Role
from checker.model.document import Paragraph

_WORD = r"[^\W\d_]{3,}"
_CHINESE = r"[㐀-鿿]"
_CODE = re.compile(r"[=<>\\{}]")  #: no sentence has these, a listing or a formula has
_LEAST = 40  #: letters of a sentence that is not repeated by chance [unknown]
_NEAR = 90  #: letters before an amount that hold what it is said of [unknown]
_COMMON = 3  #: words that two statements share about the same subject [unknown]
_TELLING = 3  #: digits of a figure that does not agree by chance [unknown]


class Repeat(Struct, frozen=True):
    """One figure of a fact and what another place has in its stead; `other` is the same figure where they agree."""

    figure: Mention
    other: Mention


def repeats(
    paragraphs: Sequence[Paragraph],
    mentioned: Sequence[Sequence[Mention]],
    claimed: Sequence[Sequence[Claim]],
    language: Language,
) -> Iterator[Repeat]:
    """Each pair of figures that should agree, the later one first; what each paragraph mentions and claims is given."""
    yield from _sentences(paragraphs, mentioned)
    yield from _changes(paragraphs, claimed, language)


def _sentences(paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]]) -> Iterator[Repeat]:
    """Sentences that differ in no word, and in one figure of several at most."""
    framed: defaultdict[str, list[list[Mention]]] = defaultdict(list)
    for paragraph, found in zip(paragraphs, mentioned, strict=True):
        for (start, end), group in groupby(found, key=lambda mention: mention.sentence):
            sentence = list(group)
            frame = _frame(paragraph.text, (start, end), sentence) if len(sentence) > 1 else ""
            if len(frame) >= _LEAST and not _CODE.search(frame):
                framed[frame].append(sentence)
    for alike in framed.values():
        for later in alike[1:]:
            yield from _compared(later, alike[0])


def _frame(text: str, span: tuple[int, int], found: Sequence[Mention]) -> str:
    """The words of a sentence with a sign in the place of each figure."""
    at, parts = span[0], []
    for mention in found:
        parts += [text[at : mention.start], "#"]
        at = mention.end
    return " ".join("".join([*parts, text[at : span[1]]]).lower().split())


def _compared(later: Sequence[Mention], first: Sequence[Mention]) -> Iterator[Repeat]:
    pairs = list(zip(later, first, strict=True))
    apart = [pair for pair in pairs if not _agree(*pair)]
    same = [pair for pair in pairs if pair not in apart]
    if len(apart) <= 1 and any(_digits(mention) >= _TELLING for mention, _ in same):
        yield Repeat(*(apart or pairs)[0])


def _changes(
    paragraphs: Sequence[Paragraph], claimed: Sequence[Sequence[Claim]], language: Language
) -> Iterator[Repeat]:
    """Changes by one amount, said of one subject, each with its percentage."""
    known: defaultdict[tuple[object, ...], list[tuple[frozenset[str], Mention]]] = defaultdict(list)
    for paragraph, claims in zip(paragraphs, claimed, strict=True):
        for claim in claims:
            delta, rate = claim.one(Role.DELTA), claim.one(Role.RATE)
            if claim.form is Form.CHANGE and delta and rate and delta.quantity.unit and not delta.hedge:
                words = _subject(paragraph.text, delta, language)
                key = (delta.value, delta.quantity.unit, claim.sign)
                other = next((told for said, told in known[key] if _is_shared(words, said)), None)
                if other:
                    yield Repeat(rate, other)
                known[key].append((words, rate))


def _subject(text: str, mention: Mention, language: Language) -> frozenset[str]:
    """The words before a figure, up to the figure before it, that name something."""
    before = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    said = re.split(r"\d", before)[-1].lower()
    signs = {word for name in ("UP", "DOWN", "LINK") for word in language.signs[name]}
    words = re.findall(f"{_CHINESE}|{_WORD}" if has_chinese(said) else _WORD, said)
    return frozenset(words) - signs - frozenset(language.stop_words)


def _is_shared(words: frozenset[str], others: frozenset[str]) -> bool:
    return len(words & others) >= _COMMON


def _agree(mention: Mention, other: Mention) -> bool:
    """Whether two places have one figure: the very same where both are printed alike, else within rounding."""
    if mention.quantity.unit != other.quantity.unit:
        return False
    if mention.step == other.step and mention.hedge == other.hedge:
        return mention.value == other.value
    return mention.interval.meets(other.interval)


def _digits(mention: Mention) -> int:
    """The digits that a figure shows, noughts at its end left out."""
    return len(mention.value.normalize().as_tuple().digits)


def agrees(repeat: Repeat) -> bool:
    """Whether both places have the same figure."""
    return _agree(repeat.figure, repeat.other)
