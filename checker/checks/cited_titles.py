"""A sentence that cites a table has no words of the title of another one that nothing cites.

What is shared are words that one title alone has, names and months left out. Any word of the cited title settles it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.checks import Analysis, Options, Outcome, Verdict
from checker.languages import Language
from checker.languages.scripts import CAPITALS
from checker.model.document import Caption
from checker.understand.abbreviations import parts
from checker.understand.sentences import begun, sentence_at, sentence_ends
from checker.understand.structure.citations import Citation, cited_keys, key

_SHARED = 3  #: so many words of its title say that a table is meant [decision 0050]
_WORD = re.compile(r"[^\W\d_]{3,}")
_LOWER = re.compile(rf"(?<![^\W\d_])(?![{CAPITALS}])[^\W\d_]{{3,}}")  #: names say whose a table is, not what


def check(analysis: Analysis, _options: Options) -> Iterator[Outcome]:
    """Hold the words of sentences that cite one table against the titles of all."""
    titles = _titles(analysis)
    cites = [each for each in analysis.citations("table") if each.is_own is not False]
    uncited = titles.keys() - cited_keys(cites, [key(each.number) for each in analysis.document.captions])
    own = _own({number: _stems(caption.title) for number, caption in titles.items()})
    idle = _idle(analysis.language)
    for each, sentence in _alone(analysis, cites) if len(titles) > 1 else ():
        number, said = key(each.number), _stems(" ".join(_LOWER.findall(sentence))) - idle
        if number not in titles:
            continue
        meant = [titles[other] for other in uncited if len(said & own[other]) >= _SHARED]
        if _stems(sentence) & own[number] or not meant:
            yield Outcome(Verdict.HELD, each.place, "", each.order, each.offset)
        elif len(meant) == 1:
            message = f"{each.place.label}: cites table {each.number} (“{begun(titles[number].title)}”); its words are "
            message += f"those of table {meant[0].number} (“{begun(meant[0].title)}”), which no paragraph cites."
            yield Outcome(Verdict.DISAGREED, each.place, message, each.order, each.offset)


def _titles(analysis: Analysis) -> dict[str, Caption]:
    """The captions of tables whose number is theirs alone."""
    captions = [each for each in analysis.document.captions if each.kind == "table"]
    often = Counter(key(each.number) for each in captions)
    return {key(each.number): each for each in captions if often[key(each.number)] == 1 and each.title}


def _alone(analysis: Analysis, cites: Sequence[Citation]) -> Iterator[tuple[Citation, str]]:
    """The citations that are the only one of their sentence, with the sentence."""
    texts = {passage.order: passage.text for passage in analysis.paragraphs}
    spans = [(each, sentence_at(sentence_ends(texts[each.order]), each.offset)) for each in cites]
    often = Counter((each.order, span) for each, span in spans)
    for each, (start, end) in spans:
        if often[each.order, (start, end)] == 1 and each.to is None:
            yield each, texts[each.order][start:end]


def _own(words: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Of each title the words that no other has."""
    often = Counter(word for each in words.values() for word in each)
    return {number: frozenset(word for word in each if often[word] == 1) for number, each in words.items()}


def _idle(language: Language) -> frozenset[str]:
    """The stems of words that say nothing of a table: the months, and the small words of sentences."""
    months = (name for names in language.calendar.months for name in names)
    return _stems(" ".join((*months, *language.stop_words)))


def _stems(text: str) -> frozenset[str]:
    """The stems of the words of weight in a text."""
    return frozenset(stem for word in _WORD.findall(text) for stem in parts(word))
