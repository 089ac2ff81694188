"""Whether a figure is of someone, or of a place, that the document does not know where it has its tables.

"In Chad, protection received $13.7 million" is no misprint of a figure of Mali, nor "Contractors claimed $16,565,000"
one of what the roof cost. A capital letter within a sentence tells a name, which the tables, the headings or the
masthead must have; what the clause of a figure begins with is its subject, which the table must have. Where no row is
named, though, who does something does it to all that the table tells of ("the Ministry vaccinated 1,200 children").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import dropwhile

from checker.languages.words import pattern
from checker.model.claim import Mention
from checker.model.document import Paragraph
from checker.understand.dates.periods import compatible, periods, without_periods
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.knowing import is_unknown, knows, strange, words, words_over
from checker.understand.ties.library import CAPITALS, Library
from checker.understand.ties.lines import spoken
from checker.understand.ties.reading import clauses
from checker.understand.ties.weighing import Case, rows_told

_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W_]+)*")
_NUMBERING = re.compile(r"[IVXLC]+")


def is_named(
    paragraph: Paragraph, mention: Mention, others: Sequence[Mention], library: Library, *, places: bool
) -> bool:
    """Whether a sentence has, up to the end of the clause of a figure, a name, or one of `places` only, not known."""
    start, end = mention.sentence
    behind = min((each.start for each in others if mention.end <= each.start < end), default=end)
    clause = clauses("", paragraph.text[mention.end : behind])[0]
    text = without_periods(paragraph.text[start : mention.end + len(clause)], library.language)
    leads = pattern(library.language.saying.within, behind=r"\W*$")
    found = (name for name in _names(text) if not places or leads.search(text[: name.start()]))
    return any(not _is_known(name[0], library) for name in found)


def _names(text: str) -> Iterator[re.Match[str]]:
    """The words of a sentence that a capital letter tells to be names; that with which it begins always has one."""
    for word in _NAME.finditer(text):
        begins = not any(map(str.isalnum, text[: word.start()]))
        if word[0][0].isupper() and (word[0].isupper() or not begins) and not _NUMBERING.fullmatch(word[0]):
            yield word


def _is_known(name: str, library: Library) -> bool:
    """Whether a name stands in a table, a heading or the masthead, or says nothing."""
    said = [each for each in spoken(name).split() if library.speech.says(each)]
    return not said or any(knows(library.over_all, each, library) for each in said)


def is_money_of_others(paragraph: Paragraph, mention: Mention, table: int, library: Library) -> bool:
    """Whether it is money, of which a table has none, nor anything of the sentence but rows ("Kasai's budget")."""
    known = words_over(paragraph.order, table, (), library)
    said = words(spoken(paragraph.text[slice(*mention.sentence)]), library)
    return library.lacks(mention.quantity.unit, table) and not any(knows(known, each, library) for each in said)


def is_subject(paragraph: Paragraph, mention: Mention, row: tuple[int, int], known: str, library: Library) -> bool:
    """Whether what the clause of a figure begins with is none of the table's, unless a clause before names the row.

    "Table 1 shows" names none. Nor is the place with which a sentence begins, where a script has no capital letters.
    """
    left = pattern(library.language.captions).sub(" ", paragraph.text[mention.sentence[0] : mention.start])
    _, own, *before = clauses(without_periods(left, library.language), "")
    opening = before[-1] if before and before[-1].upper() == before[-1].lower() else ""
    if place := pattern(library.language.saying.within).search(opening):
        return _begins(opening[place.end() :], known, library)
    if library.language.prefixes:  # a verb stands before its subject
        own = _without_verb(own, library)
    return row not in library.names.rows_in(spoken(" ".join(before))) and _begins(own, known, library)


def _without_verb(clause: str, library: Library) -> str:
    """A clause in spoken form without the first word that says something."""
    return " ".join(list(dropwhile(lambda word: not library.speech.says(word), spoken(clause).split()))[1:])


def _begins(clause: str, known: str, library: Library) -> bool:
    """Whether the words with which a clause begins are unknown."""
    if library.language.unspaced:
        return is_unknown(clause.strip(), known, library)
    said = dropwhile(lambda word: not library.speech.says(word), spoken(clause).split())
    return is_unknown(" ".join(said), known, library)


def says_more(case: Case, spot: CellSpot, start: int, library: Library) -> bool:
    """Whether a text up to a figure, or its clause behind it, has a word or a time that the table does not know."""
    text, mention = case.paragraph.text, case.mention
    behind = min((each.start for each in case.others if each.start >= mention.end), default=len(text))
    said = (text[start : mention.start], clauses("", text[mention.end : min(mention.sentence[1], behind)])[0])
    known = words_over(case.paragraph.order, spot.table, rows_told(case, spot), library)
    when = periods(" ".join(said), library.language)
    held = frozenset(each for column in library.sheets[spot.table].columns for each in column.periods)
    is_past = library.speech.is_past(" ".join(said))
    return (
        is_past
        or not compatible(when, held)
        or strange(map(partial(_without_bodies, library=library), said), known, library) > 0
    )


def _without_bodies(text: str, library: Library) -> str:
    """A text without the short names of bodies that stand in headings, the masthead or tables, or that it is about."""
    names = CAPITALS.findall(text)
    own = [name for name in names if name == library.body or knows(library.over_all, spoken(name).strip(), library)]
    return " ".join(word for word in text.split() if word not in own)
