"""The quantities that a text mentions, with their precision, unit, scale and hedge, and the words around them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate

from msgspec.structs import replace

from checker.languages import Language
from checker.languages.characters import levelled
from checker.languages.numerals import MORE
from checker.languages.words import meaning, pattern
from checker.model.claim import Hedge, Mention
from checker.model.document import Paragraph
from checker.model.quantity import Kind, Quantity
from checker.quantities.decimal_mark import proven_mark
from checker.understand.claims.figures import PrintedFigure, figures
from checker.understand.claims.forms import forms_of
from checker.understand.claims.numerals import numerals
from checker.understand.passages import Passage
from checker.understand.sentences import sentence_at, sentence_ends

_CLAUSE = re.compile(r"[,;:，；：、،؛()\[\]]")
_FAR = 80  #: no word further off is said of a figure [unknown]
#: Numbers in parentheses of their own: "(16)", "(3, 5–7)".
_BRACKETED = re.compile(r"[(\[][0-9]{1,3}(?:\s?[-,;–]\s?[0-9]{1,3})*[)\]]")
_NUMBER = re.compile(r"[0-9]+")
_MARKS = "=<>≤≥±["  #: one of them stands in every sign of statistics that names no interval
_SOURCES = 12  #: so many new numbers in their order make a list of sources [corpus]


def mentions_of(
    paragraphs: Sequence[Paragraph | Passage], language: Language, listed: Container[int] = ()
) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each paragraph or other passage of a document; entries that it has `listed` mention nothing."""
    texts = [levelled(paragraph.text) for paragraph in paragraphs]
    mark = _mark(texts, language) if len(set(language.decimals) & set(language.groups)) else None
    cited = cite_sources(texts)
    return tuple(
        () if index in listed else tuple(_found(text, language, index, mark, cited)) for index, text in enumerate(texts)
    )


def cite_sources(texts: Sequence[str]) -> bool:
    """Whether the numbers that stand in parentheses are those of a list of sources, cited in their order.

    Each number that is higher than all before it is then the next one, but where a table or a range names it first.
    Of counts, the highest so far is rarely followed by the next number, and there are few such steps at all.
    """
    numbers = [int(each) for text in texts for found in _BRACKETED.finditer(text) for each in _NUMBER.findall(found[0])]
    highest = list(accumulate(numbers, max, initial=0))
    rises = [number - last for number, last in zip(numbers, highest, strict=False) if number > last]
    return rises.count(1) >= _SOURCES and len(rises) < 2 * rises.count(1)


def _mark(texts: Sequence[str], language: Language) -> str | None:
    """The decimal mark that the document's sentences prove to be in use."""
    return proven_mark(figure.reading for text in texts for figure in figures(text, language))


def mentions(text: str, language: Language, decimal: str | None = None) -> list[Mention]:
    """The quantities that a text mentions, in order; `decimal` is the decimal mark that its document proves."""
    return list(_found(levelled(text), language, 0, decimal))


def _found(
    text: str, language: Language, paragraph: int, decimal: str | None, cited: bool = False
) -> Iterator[Mention]:
    notation = [*_notation(text, language), *(_sources(text) if cited else ())]
    printed = [
        _printed(text, figure, language)
        for figure in figures(text, language, decimal)
        if _is_clear(figure) and not any(first <= figure.start < last for first, last in notation)
    ]
    spelled = [_spelled(text, *found) for found in numerals(text, language)]
    found = sorted(printed + spelled, key=lambda mention: mention.start) if spelled else printed
    if not found:
        return
    ends = sentence_ends(text, [(mention.start, mention.end) for mention in found])
    edges = [0, *(mention.end for mention in found)], [*(mention.start for mention in found[1:]), len(text)]
    for mention, left, right in zip(found, edges[0], edges[1], strict=False):
        yield _in_words(mention, text, (left, right), sentence_at(ends, mention.start), paragraph, language)


def _notation(text: str, language: Language) -> list[tuple[int, int]]:
    """Where signs of statistics stand; most texts have none of their marks, which is quickly seen."""
    if not any(map(text.__contains__, (*_MARKS, *language.prose.intervals))):
        return []
    return [each.span() for each in forms_of(language).notation.finditer(text)]


def _sources(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers of sources stand in parentheses."""
    return (each.span() for each in _BRACKETED.finditer(text))


def _is_clear(figure: PrintedFigure) -> bool:
    return figure.reading.other is None


def _printed(text: str, figure: PrintedFigure, language: Language) -> Mention:
    reading = figure.reading
    quantity = Quantity(
        text[figure.start : figure.end],
        -reading.value if text[figure.start] == "-" else reading.value,
        reading.step,
        kind=_kind(text, figure, language),
        scale=reading.scale,
        unit=reading.currency,
    )
    return Mention(quantity, 0, figure.start, figure.end, points=figure.points)


def _kind(text: str, figure: PrintedFigure, language: Language) -> Kind:
    """Whole numbers without a unit are counts, unless what follows is measured."""
    reading = figure.reading
    if reading.percent or figure.points:
        return Kind.PERCENTAGE
    if reading.currency or not reading.whole or pattern(language.prose.measures, r"\s?").match(text, figure.end):
        return Kind.AMOUNT
    return Kind.COUNT


def _spelled(text: str, start: int, end: int, value: int) -> Mention:
    return Mention(Quantity(text[start:end], Decimal(value), Decimal(1), Kind.COUNT), 0, start, end, spelled=True)


def _in_words(
    mention: Mention, text: str, room: tuple[int, int], sentence: tuple[int, int], paragraph: int, language: Language
) -> Mention:
    """The mention with its sentence, the words around it and what they say of its exactness."""
    first = max(room[0], sentence[0], mention.start - _FAR)
    last = min(room[1], sentence[1], mention.end + _FAR)
    before = _CLAUSE.split(text[first : mention.start])[-1]
    after = _CLAUSE.split(text[mention.end : last], maxsplit=1)[0]
    hedge = _hedge(before, after, mention.quantity.text, language)
    return replace(
        mention, paragraph=paragraph, before=before.strip(), after=after.strip(), sentence=sentence, hedge=hedge
    )


def _hedge(before: str, after: str, printed: str, language: Language) -> Hedge | None:
    if (start := forms_of(language).hedges.find(before)) is not None:
        return _sense(before[start:], language.prose.hedges)
    if language.unspaced and re.search(f"[{MORE}]", printed):
        return Hedge.OVER
    found = forms_of(language).hedges_after.match(after)
    return _sense(found[0], language.prose.hedges_after) if found else None


def _sense(word: str, hedges: Mapping[str, tuple[str, ...]]) -> Hedge:
    return Hedge(meaning(word, {each: sense for sense, words in hedges.items() for each in words}))
