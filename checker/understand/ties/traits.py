"""What speaks for the cell that a figure of the prose means, and how much (decision 0027).

The bits are counted, not judged: among figures of so many digits that they stand where they stand by no chance, how
often has their own cell a trait, and how often any other cell that they could mean? `python -m tests.evidence` counts.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum
from typing import Final

from checker.understand.dates.periods import Periods, compatible
from checker.understand.ties.lines import BALANCE, CHANGE, CONCEPTS, VACANCY, NamedLine
from checker.understand.ties.reading import MentionContext


class Trait(Enum):
    """A trait of a row, a column or a table, seen from one figure of a sentence."""

    ROW_BESIDE_IT = "the words around the figure name the row"
    ROW_SAID = "the sentence names the row"
    ROW_OVER = "the heading over the paragraph names the row"
    ROW_BEFORE = "the paragraph names the row before"
    ROW_OWN_WORDS = "the sentence has words of the row, one of which no other row has"
    ROW_WORDS = "the sentence has most words of the row"
    ROW_WORD = "the sentence has a word of the row"
    ROW_WHOLE = "the row is a total, and the sentence names no part of it, or the only one, of which it has a word"
    ROW_CITED = "the row is a total of a table that the sentence cites, and the sentence names no part of it"
    ROW_UNSAID = "nothing names the row"
    ROW_SHARED = "another figure of the sentence stands in the row"
    ROW_BESIDE = "another figure of the sentence, a short one, stands in the row of a table next to it"
    COLUMN_BESIDE = "another figure of the sentence, a short one, stands in the column of a table next to it"
    COLUMN_WHOLE = "the column is a total"
    COLUMN_PART = "the column is a part of a total beside it, and nothing names it"
    CONCEPT_SAID = "the figure is said to be what the column holds"
    CONCEPT_NAMED = "what the column holds is named near the figure"
    CONCEPT_OTHER = "the figure is said to be something else than what the column holds"
    CONCEPT_UNSAID = "nothing says that the figure is what the column holds"
    RATE_SAID = "the figure is said to be a rate of vacancy, as the table's are"
    CHANGE_SAID = "the figure is said to be a difference, which the column holds"
    CHANGE_OTHER = "either the figure or the column is a difference"
    PERIOD_NEAR = "the period of the column stands with the figure"
    PERIOD_SAID = "the period of the column stands in the sentence or over it"
    PERIOD_OTHER = "the column is of another period"
    PERIOD_OVER = "the column is of another period than the heading over the paragraph"
    HEAD_NAMED = "the words around the figure name the column, or what spans it, in full"
    HEAD_SAID = "the words around the figure begin to name the column"
    HEAD_OWN_WORDS = "the words around the figure have words of the column, one of which no other column has"
    TITLE_PERIOD = "the title has the period that is said, and heads and rows have none"
    TITLE_OTHER = "the title has another period, and heads and rows have none"
    TABLE_CITED = "the sentence or its paragraph cites the table"
    TABLE_UNCITED = "the sentence or its paragraph cites another table"
    TABLE_BELOW = "the table stands right under the paragraph, or under the next one"
    TABLE_ABOVE = "the paragraph, or the one before it, stands right under the table"
    SECTION_SAME = "the table stands in the same section"
    SECTION_FAR = "the table stands in a section of another part"


#: So many bits each, for or against. [decision 0027]
BITS: Final = {
    Trait.ROW_BESIDE_IT: 4,
    Trait.ROW_SAID: 3,
    Trait.ROW_OVER: 4,
    Trait.ROW_BEFORE: 1,
    Trait.ROW_OWN_WORDS: 4,
    Trait.ROW_WORDS: 2,
    Trait.ROW_WORD: 0,
    Trait.ROW_WHOLE: 1,
    Trait.ROW_CITED: 4,
    Trait.ROW_UNSAID: -4,
    Trait.ROW_SHARED: 4,
    Trait.ROW_BESIDE: 3,
    Trait.COLUMN_BESIDE: 3,
    Trait.COLUMN_WHOLE: 1,
    Trait.COLUMN_PART: -3,
    Trait.CONCEPT_SAID: 2,
    Trait.CONCEPT_NAMED: 2,
    Trait.CONCEPT_OTHER: -3,
    Trait.CONCEPT_UNSAID: -1,
    Trait.RATE_SAID: 5,
    Trait.CHANGE_SAID: 3,
    Trait.CHANGE_OTHER: -2,
    Trait.PERIOD_NEAR: 2,
    Trait.PERIOD_SAID: 1,
    Trait.PERIOD_OTHER: -4,
    Trait.PERIOD_OVER: -2,
    Trait.HEAD_NAMED: 2,
    Trait.HEAD_SAID: 1,
    Trait.HEAD_OWN_WORDS: 1,
    Trait.TITLE_PERIOD: 1,
    Trait.TITLE_OTHER: -2,
    Trait.TABLE_CITED: 3,
    Trait.TABLE_UNCITED: -1,
    Trait.TABLE_BELOW: 3,
    Trait.TABLE_ABOVE: 2,
    Trait.SECTION_SAME: 1,
    Trait.SECTION_FAR: -2,
}
NAMED: Final = frozenset({Trait.ROW_BESIDE_IT, Trait.ROW_SAID, Trait.ROW_OVER})  #: of rows that words name
PERIODS: Final = frozenset({Trait.PERIOD_NEAR, Trait.PERIOD_SAID})  #: of columns whose period is said
#: Of columns that are of something else than is said.
OTHER: Final = frozenset({Trait.CONCEPT_OTHER, Trait.PERIOD_OTHER, Trait.PERIOD_OVER, Trait.CHANGE_OTHER})
_BUDGETED = frozenset({"approved", "proposed", "spent", "projected"})


def bits(traits: Collection[Trait]) -> int:
    """What traits are worth together."""
    return sum(map(BITS.__getitem__, traits))


def of_column(reading: MentionContext, column: NamedLine, vacancies: bool) -> list[Trait]:
    """The traits of a column, or of a row that says itself what its figures are; `vacancies` are its table's."""
    return [*_of_concept(reading, column, vacancies), *_of_period(reading, column.periods), *_of_head(reading, column)]


def _of_concept(reading: MentionContext, column: NamedLine, vacancies: bool) -> list[Trait]:
    said, held = reading.concept, column.concepts
    if said == VACANCY and vacancies:
        return [Trait.RATE_SAID, *_of_budget(reading, held)]
    is_level = CHANGE not in (said, *held) or said == BALANCE  # which "Variance, Unencumbered balance" is too
    if said and said in held and is_level:
        return [Trait.CONCEPT_SAID]
    if CHANGE in (said, *held):
        return [Trait.CHANGE_SAID if said == CHANGE and CHANGE in held else Trait.CHANGE_OTHER]
    if held & reading.also:
        return [Trait.CONCEPT_NAMED]
    if said and held:
        return [Trait.CONCEPT_OTHER]
    return [Trait.CONCEPT_UNSAID] if held or said in CONCEPTS else []


def _of_budget(reading: MentionContext, held: frozenset[str]) -> list[Trait]:
    """A rate of vacancy is that of a budget or of what came to pass."""
    said, own = reading.also & _BUDGETED, held & _BUDGETED
    if not said:
        return []
    return [Trait.CONCEPT_NAMED if said & own else Trait.CONCEPT_OTHER]


def _of_period(reading: MentionContext, own: Periods) -> list[Trait]:
    said = reading.periods
    if not said or not own:
        return []
    if not compatible(said, own):
        return [Trait.PERIOD_OVER if reading.over else Trait.PERIOD_OTHER]
    return [Trait.PERIOD_NEAR if reading.near else Trait.PERIOD_SAID] if said & own else []


def of_title(reading: MentionContext, own: Periods) -> list[Trait]:
    """The trait of a table whose title alone names periods."""
    said = reading.periods
    if not compatible(said, own):
        return [Trait.TITLE_OTHER]
    return [Trait.TITLE_PERIOD] if said & own else []


def _of_head(reading: MentionContext, column: NamedLine) -> list[Trait]:
    if any(each in reading.zone and len(each.strip()) > 1 for each in (column.phrase, *column.over)):
        return [Trait.HEAD_NAMED]
    words = column.phrase.split() if column.phrase.startswith(" ") else ()
    return [Trait.HEAD_SAID] if words and len(words[0]) > 1 and f" {words[0]} " in reading.zone else []
