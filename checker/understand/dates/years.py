"""Columns that a rule names by their year, "this year" or "last year": which they are beside the others of a table."""

from __future__ import annotations

from collections.abc import Container, Mapping

from msgspec import Struct

from checker.model.rule import THIS_YEAR, YEARS
from checker.understand.dates.periods import latest, only, preceding, years
from checker.understand.terms import plain


def by_year(names: tuple[str, ...]) -> bool:
    """Whether names of one column ask for its year."""
    return any(name in YEARS for name in names)


class Years(Struct, frozen=True):
    """The columns that a rule may mean by year, each with the one year, or longer period, that its heads name."""

    named: dict[int, str]

    @classmethod
    def of(cls, heads: Mapping[int, str]) -> Years:
        """The years of columns with these heads; columns that name none, or several, are left out."""
        found = ((column, only(years(plain(head)))) for column, head in heads.items())
        return cls({column: year for column, year in found if year})

    @property
    def this(self) -> str | None:
        """The latest; None where years stand beside longer periods."""
        return latest(frozenset(self.named.values()))

    def columns(self, names: tuple[str, ...], this: str | None) -> list[int]:
        """The columns of the year that names ask for, where `this` is this year."""
        last = preceding(this, frozenset(self.named.values())) if this else None
        meant = this if names[-1] == THIS_YEAR else last
        return [column for column, year in self.named.items() if year == meant]

    def lacking(self, names: tuple[str, ...], among: Container[int]) -> str:
        """Why none among columns is of the year that names ask for; nothing where no head names a year."""
        if self.named and self.this is None:
            told = ", ".join(sorted(set(self.named.values())))
            return f"heads name years and longer periods, of which none is surely this year: {told}"
        lost = self.named and not any(column in among for column in self.columns(names, self.this))
        return f"no column is “{' of '.join(names)}” where this year is {self.this}" if lost else ""
