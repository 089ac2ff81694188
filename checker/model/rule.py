"""A rule as the author wrote it: where it looks, what it goes through one by one, and what it expects to hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from pathlib import PurePath

from msgspec import Struct, field

_BRACES = re.compile(r"\{\s*([^\W\d_]\w*(?:-\w+)*)\s*\}")


class Severity(StrEnum):
    """How much a finding matters; in ascending order."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a note, 2 for an error."""
        return list(Severity).index(self)


class Source(Struct, frozen=True):
    """Where a rule stands: the path of its file and the line, counted from 1."""

    path: str
    line: int


class Term(Struct, frozen=True):
    """A name of the vocabulary and the words, by language, that columns or rows are called by.

    A word may start or end in "*": "approved*" is any head that begins so. Otherwise it must stand in the head as a
    whole word or phrase. Of several terms on one head the longest word wins; a word that two terms share counts for
    both.
    """

    name: str
    words: dict[str, tuple[str, ...]]
    source: Source


class Number(Struct, frozen=True, tag=True):
    """A figure written in a rule, or a day, as the number that the calendar has for it."""

    value: Decimal
    is_day: bool = False


#: What a column is called by the year in its head: the latest that those called alike name, and the one before.
THIS_YEAR, LAST_YEAR = YEARS = ("this year", "last year")


class Reference(Struct, frozen=True, tag=True):
    """A figure of the document, by its names: `filled of total in table 3` is names ("filled", "total"), table "3".

    A name is a term of the vocabulary or, in quotes, a word of the head or label itself; the last may be one of YEARS.
    """

    names: tuple[str, ...]
    table: str | None = None


class Sum(Struct, frozen=True, tag=True):
    """`sum of rows` or `sum of columns`: what adds up to the total, every part once; or `count of` them."""

    over: str  # "rows" | "columns"
    counts: bool = False


class Share(Struct, frozen=True, tag=True):
    """`share of X in Y`: X as a percentage of Y."""

    part: Expression
    whole: Expression


class Side(Struct, frozen=True, tag=True):
    """A figure as `printed`, as `calculated` from others, or as it stands `elsewhere`, in another table."""

    name: str  # "printed" | "calculated" | "elsewhere"


class Operation(Struct, frozen=True, tag=True):
    """`left + right`, with one of + - * /, or "max" or "min", the larger or the smaller of two."""

    operator: str
    left: Expression
    right: Expression


Expression = Number | Reference | Sum | Share | Side | Operation


def leaves(expression: Expression) -> Iterator[Expression]:
    """What an expression calculates with, in its order: all that is no calculation itself."""
    match expression:
        case Operation(left=first, right=second) | Share(part=first, whole=second):
            yield from leaves(first)
            yield from leaves(second)
        case _:
            yield expression


class Comparison(Struct, frozen=True, tag=True):
    """`left = right`, with one of = < > <= >=; or `left is printed`, with "is", where a figure must not be left out."""

    operator: str
    left: Expression
    right: Expression

    @property
    def is_presence(self) -> bool:
        """Whether it asks only that a figure is printed."""
        return self.operator == "is"


class Check(Struct, frozen=True, tag=True):
    """`check contents-headings with difference "slip"`: what no expression can say, with its options as text.

    The checks are the modules of checker/checks; a hyphen in the name is an underscore there.
    """

    name: str
    options: tuple[tuple[str, str], ...] = ()


class Tolerance(StrEnum):
    """How closely two figures must agree."""

    ROUNDING = "within rounding"
    EXACT = "exactly"
    SLACK = "within"
    PERCENT = "within per cent"


class Scope(Struct, frozen=True):
    """Where a rule looks: tables with certain columns, rows, number or title, documents with a certain symbol, or text.

    `kind` is "tables", "documents" or "text". `symbol` may contain "*". All conditions must hold. `sentence` is what
    sentences say that a rule speaks of, with names in braces for their figures.
    """

    kind: str
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    symbol: str | None = None
    table: str | None = None
    sentence: str = ""

    @property
    def bound(self) -> tuple[str, ...]:
        """The names that stand for figures of the text."""
        return tuple(_BRACES.findall(self.sentence))


class Loop(Struct, frozen=True):
    """What a rule goes through.

    "numeric column", "row", "shared row" of the tables named, "relation", "head", "closing row", "formula" or
    "repeated fact".
    """

    over: str
    tables: tuple[str, ...] = ()


class Rule(Struct, frozen=True):
    """One rule; `id` says what is found, `title` is a sentence for the reader of the report.

    Where there is a `condition`, a place is held against the rule only if it surely holds there.
    """

    id: str
    scope: Scope
    expect: Comparison | Check
    source: Source
    title: str = ""
    severity: Severity = Severity.ERROR
    loop: Loop | None = None
    tolerance: Tolerance = Tolerance.ROUNDING
    slack: Decimal = Decimal(0)
    condition: Comparison | None = None

    @property
    def topic(self) -> str:
        """What it is about: the name of the folder that it stands in."""
        return PurePath(self.source.path).parent.name or "."

    @property
    def over(self) -> str:
        """What it is held against one by one, "relation" or "numeric column"; empty where it says nothing of that."""
        return self.loop.over if self.loop else ""

    @property
    def comparison(self) -> Comparison:
        """What a rule that compares figures expects."""
        if isinstance(self.expect, Check):
            raise TypeError(f"the rule {self.id} names a check and compares no figures")
        return self.expect


class Rulebook(Struct, frozen=True):
    """All rules that are loaded and the vocabulary that they share."""

    rules: tuple[Rule, ...] = ()
    terms: dict[str, Term] = field(default_factory=dict)
