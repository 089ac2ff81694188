"""Relations found from the numbers: what adds up, what is the difference, share or growth of what."""

from __future__ import annotations

from collections.abc import Set

from checker.model.table import Table
from checker.relations.found import FoundRelation, Operator, Pattern, PatternTerm, Standing
from checker.relations.grid import grids_of
from checker.relations.search import patterns_of, relations_of, reviewed

__all__ = ["FoundRelation", "Operator", "Pattern", "PatternTerm", "Standing", "find"]


def find(table: Table, changes: Set[int] = frozenset()) -> list[FoundRelation]:
    """The relations of an understood table, by pattern, each with what speaks for it.

    `changes` are the columns that are called so: they are differences or quotients more often than others.
    """
    found = ((grid, each) for grid in grids_of(table, changes) for each in patterns_of(grid, table))
    return reviewed([relation for match in found for relation in relations_of(*match)])
