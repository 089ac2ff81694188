"""Which words of a text a table knows: by its title, its heads, the labels of rows, the headings over it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice, takewhile

from checker.languages.words import pattern
from checker.understand.dates.periods import without_periods
from checker.understand.ties.library import Library
from checker.understand.ties.lines import spoken

_STEM, _SHORTEST = 6, 3  #: letters in which the forms of a word agree, all but its last two, so many at least [unknown]
_NAMING = 2  #: so many words behind a figure name what it counts: "training courses", "arrêts concernant" [unknown]


def words_over(order: int, table: int, rows: Iterable[int], library: Library) -> str:
    """The words of a table with those rows alone, and of the headings over it and a paragraph, in spoken form."""
    own = library.tables[table]
    heads = (part for column in own.columns for part in column.path)
    over = (each.text for place in (own.order, order) for each in library.sections.over(place))
    labels = (part for row in rows for part in (own.rows[row].label, *own.rows[row].group))
    return spoken(" ".join((own.title, own.unit or "", own.stub_head, *labels, *heads, *over)))


def is_unknown(behind: str, known: str, library: Library) -> bool:
    """Whether the words that open a text, which name what is counted, are none of the table's."""
    if library.language.unspaced:
        named = library.speech.opening(behind)
        return len(named) > 1 and not any(named[at : at + 2] in known for at in range(len(named) - 1))
    return are_unknown(takewhile(library.speech.says, spoken(behind).split()), known, library)


def are_unknown(words: Iterable[str], known: str, library: Library) -> bool:
    """Whether the first of some words, which name what is counted, are none of the table's."""
    things = list(islice(words, _NAMING))
    return bool(things) and not any(knows(known, each, library) for each in things)


def strange(texts: Iterable[str], known: str, library: Library) -> int:
    """How many words of some clauses say something that the table does not know."""
    said = words(spoken(without_periods(" ".join(texts), library.language)), library)
    return sum(not knows(known, each, library) for each in said)


def words(text: str, library: Library) -> list[str]:
    """The words of a text in spoken form that say something."""
    return [each for each in text.split() if library.speech.says(each)]


def is_apart(text: str, known: str, library: Library, *, with_plans: bool = False) -> bool:
    """Whether a text tells of a limit, a part of the time, women or men alone or a plan, where the table does not."""
    said = library.speech.apart(without_periods(text, library.language), with_plans=with_plans)
    groups = tuple(chain.from_iterable(library.language.prose.opposites))
    is_part = pattern(groups).search(text) is not None and not any(spoken(each) in known for each in groups)
    return is_part or any(spoken(each).strip() not in known for each in said)


def knows(known: str, word: str, library: Library) -> bool:
    """Whether a text in spoken form has a word, or another form of it."""
    stem = word[: min(_STEM, max(_SHORTEST, len(word) - 2))]
    return (stem if library.language.prefixes else f" {stem}") in known
