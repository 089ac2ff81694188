"""What is found among a table's figures: patterns that hold along its rows or columns, and their single relations."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

CellAt = tuple[int, int]  #: row and column of a cell, counted from 0


class Operator(StrEnum):
    """How the operands give the result."""

    SUM = "sum"
    DIFFERENCE = "difference"
    AVERAGE = "average"
    RATIO = "ratio"  #: first operand over second, in hundredths where the pattern says so
    SHARE = "share"  #: a figure over the total of its own line, which is the same for all
    RUNNING = "running total"  #: the first operand is the result one line before, the second what came since
    GROWTH = "growth"  #: first operand less second, over second

    @property
    def is_quotient(self) -> bool:
        """Whether the first operand stands over the second."""
        return self in (Operator.RATIO, Operator.SHARE, Operator.GROWTH)


class Standing(StrEnum):
    """How one relation stands."""

    HELD = "held"  #: the printed digits agree
    ROUNDING = "held by rounding"
    TRIVIAL = "says nothing"  #: nothing but zeros and dashes, or one addend that is repeated
    BROKEN = "broken"  #: the pattern is believed here, and the figures disagree
    APART = "does not apply"  #: the figures disagree so often that the pattern means nothing here


class PatternTerm(NamedTuple):
    """An operand: its sign (1 or -1), row and column."""

    sign: int
    row: int
    column: int


class Pattern(Struct, frozen=True):
    """The same relation between the same lines at many crosses: "row 7 = rows 1 to 6" in each column.

    `axis` is "rows" where the operands are rows and the relation is held against each column, or "columns". `terms`
    are the signed lines. `bits` is what the agreement is worth against chance, after what it cost to find it (see
    decision 7). `printed` is the formula in the head that says the same, `contradicted` one that says otherwise.
    """

    operator: Operator
    axis: str
    target: int
    terms: tuple[tuple[int, int], ...]
    factor: int = 1
    confirmations: int = 0
    contradictions: int = 0
    bits: int = 0
    printed: str | None = None
    contradicted: str | None = None
    base: int | None = None  #: of a share: the row or column whose figures are the wholes

    @property
    def name(self) -> str:
        """A short name that no other pattern of the table has."""
        terms = "".join(f"{'+' if sign > 0 else '-'}{line + 1}" for sign, line in self.terms)
        return f"{self.axis}:{self.target + 1}={self.operator}({terms.removeprefix('+')})"

    @property
    def words(self) -> str:
        """What speaks for the pattern: "holds in 11 of 12 rows; the head prints (6)=(4)+(5)"."""
        decided = self.confirmations + self.contradictions
        across = "column" if self.axis == "rows" else "row"
        said = f"holds in {self.confirmations} of {decided} {across}{'' if decided == 1 else 's'}"
        if self.printed:
            said += f"; the head prints {self.printed}"
        if self.contradicted:
            said += f"; the head prints {self.contradicted} instead"
        return said


class FoundRelation(Struct, frozen=True):
    """One relation: the target cell, its operands, how it stands, and the pattern that it belongs to.

    The operands of a ratio, share or growth are the figure above and the figure below the line, in this order.
    """

    operator: Operator
    target: CellAt
    operands: tuple[PatternTerm, ...]
    standing: Standing
    pattern: Pattern

    @property
    def cross(self) -> int:
        """The column of a relation between rows, the row of one between columns."""
        return self.target[1] if self.pattern.axis == "rows" else self.target[0]

    @property
    def cells(self) -> tuple[CellAt, ...]:
        """The cells that take part, the target first."""
        return (self.target, *((term.row, term.column) for term in self.operands))
