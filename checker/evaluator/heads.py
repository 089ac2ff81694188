"""Which columns a rule speaks of, and which of them belong together.

Columns belong together when their heads agree but for the words of the rule: "核心 / 核定" goes with "核心 / 已填充",
"2024/25 apportionment / Brindisi" with "2024/25 expenditure / Brindisi", and never one period with another, unless the
rule names both. Amounts add to amounts, and only a quotient is a percentage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, product

from msgspec import Struct
from msgspec.structs import replace

from checker.model.quantity import Kind
from checker.model.rule import THIS_YEAR, YEARS, Expression, Operation, Reference, Rule, Share
from checker.model.table import Column, Table
from checker.understand.dates.periods import Periods, compatible, latest, only, years
from checker.understand.dates.years import Years, by_year
from checker.understand.terms import Match, Vocabulary, plain

Names = tuple[str, ...]

_WORD = re.compile(r"[^\W\d_]+")
#: How many combinations of columns are looked at for one column; a table that offers more says too little. [cost]
_MANY = 400


class HeadMatch(Struct, frozen=True):
    """A column that a rule may mean: the heads that are left without the rule's own words.

    `dated` says that the rule itself asks for the years in its heads.
    """

    column: int
    context: tuple[str, ...]
    residue: frozenset[str]
    kind: Kind
    periods: Periods
    dated: bool = False


def changes(table: Table, called: re.Pattern[str]) -> frozenset[int]:
    """The columns one of whose heads is `called` a change."""
    return frozenset(c for c, column in enumerate(table.columns) if any(map(called.search, column.path)))


def candidates(table: Table, names: Names, vocabulary: Vocabulary, yearly: bool = False) -> list[HeadMatch]:
    """The numeric columns whose heads bear all the names, each name on a head of its own.

    Where a rule names columns `yearly`, their years tell them apart, and it is no matter on which head they stand.
    """
    called = tuple(name for name in names if name not in YEARS)
    found = (_candidate(index, column, called, vocabulary, yearly) for index, column in enumerate(table.columns))
    return [each for each in found if each and (called == names or only(each.periods))]


def _candidate(index: int, column: Column, names: Names, vocabulary: Vocabulary, yearly: bool) -> HeadMatch | None:
    if column.kind is None or column.kind is Kind.YEAR:
        return None
    heads = [plain(part) for part in column.path if part]
    taken: dict[int, Match] = {}
    for name in names:
        level = _level(name, heads, taken, vocabulary)
        if level is None:
            return None
        taken[level[0]] = level[1]
    if yearly:
        taken = {level: Match(0, 0) for level, head in enumerate(heads) if years(head)} | taken
    context = tuple(head for level, head in enumerate(heads) if level not in taken)
    left = (f"{heads[level][: match.start]} {heads[level][match.end :]}" for level, match in taken.items())
    residue = frozenset(word for text in left for word in _WORD.findall(text))
    periods = years(" ".join(heads))
    dated = bool(periods) and periods <= _asked(names, vocabulary)
    return HeadMatch(index, context, residue, column.kind, periods, dated)


def _asked(names: Names, vocabulary: Vocabulary) -> Periods:
    """The years that names of a rule ask for."""
    return years(" ".join(word for name in names for word in (name, *vocabulary.all_words(name))))


def _level(name: str, heads: list[str], taken: dict[int, Match], vocabulary: Vocabulary) -> tuple[int, Match] | None:
    for level in reversed(range(len(heads))):
        if level not in taken and (match := vocabulary.head(name, heads[level])):
            return level, match
    return None


def years_of(found: Mapping[Names, Iterable[HeadMatch]]) -> Years:
    """The years of all columns that are named by year."""
    choices = (choice for names, choice in found.items() if by_year(names))
    return Years({each.column: year for choice in choices for each in choice if (year := only(each.periods))})


def _this_year(found: Mapping[Names, Sequence[HeadMatch]], years: Years) -> str | None:
    """The latest year of which all names of this year have a column."""
    this = [choice for names, choice in found.items() if names[-1] == THIS_YEAR]
    named = [frozenset(years.named[each.column] for each in choice) for choice in this]
    return latest(frozenset.intersection(*named)) if named and years.this else years.this


def beside(
    found: Mapping[Names, list[HeadMatch]], anchor: Names
) -> Iterator[tuple[HeadMatch, dict[Names, list[HeadMatch]]]]:
    """Each column of the anchor, with those that the other names may mean beside it.

    This year is the one that the anchor's head names, if its name asks for none, and otherwise the latest.
    """
    years = years_of(found)
    latest_year = _this_year(found, years)
    for column in _of_year(found[anchor], anchor, years, latest_year):
        this = (None if by_year(anchor) else only(column.periods)) or latest_year
        others = ((names, choice) for names, choice in found.items() if names != anchor)
        yield column, {names: _of_year(choice, names, years, this) for names, choice in others}


def _of_year(choice: list[HeadMatch], names: Names, years: Years, this: str | None) -> list[HeadMatch]:
    """The columns, or those of one year where names ask for it; they go with what is of this year."""
    if not by_year(names) or this is None:
        return [] if by_year(names) else choice
    meant = years.columns(names, this)
    return [replace(each, periods=frozenset({this}), dated=True) for each in choice if each.column in meant]


class Combination(Struct, frozen=True):
    """One column for each name; `agrees` says whether their other heads are the same."""

    columns: dict[Names, int]
    agrees: bool
    rank: tuple[int, int]


def combinations_for(
    anchor: HeadMatch, others: dict[Names, list[HeadMatch]], name: Names, total: Vocabulary
) -> list[Combination]:
    """The combinations in which a column may stand, the likeliest first; empty when no others fit it."""
    choices = product(*others.values())
    found = [
        _combination({name: anchor, **dict(zip(others, choice, strict=True))}, anchor, choice, total)
        for choice in islice(choices, _MANY)
        if _fit([anchor, *choice])
    ]
    return sorted(found, key=lambda item: (not item.agrees, item.rank, tuple(item.columns.values())))


def _fit(chosen: Sequence[HeadMatch]) -> bool:
    distinct = len({candidate.column for candidate in chosen}) == len(chosen)
    return distinct and all(_go_together(a, b) for a, b in combinations(chosen, 2))


def _go_together(one: HeadMatch, other: HeadMatch) -> bool:
    """Whether two columns may speak of one period, or are of two that the rule itself sets against each other."""
    return (one.dated and other.dated) or compatible(one.periods, other.periods)


def _combination(
    columns: dict[Names, HeadMatch], anchor: HeadMatch, others: Sequence[HeadMatch], vocabulary: Vocabulary
) -> Combination:
    agrees = len({candidate.context for candidate in columns.values()}) == 1
    strangeness = sum(len(a.residue ^ b.residue) for a, b in combinations(columns.values(), 2))
    if not agrees:
        strangeness += _disagreement(others, vocabulary)
    distance = sum(2 * abs(anchor.column - other.column) + (other.column > anchor.column) for other in others)
    positions = {name: candidate.column for name, candidate in columns.items()}
    return Combination(positions, agrees, (strangeness, distance))


def _disagreement(others: Sequence[HeadMatch], vocabulary: Vocabulary) -> int:
    """How unlikely it is that a column without a counterpart is computed from these: totals are likeliest."""
    if len({other.context for other in others}) > 1:
        return 100
    return 0 if all(any(vocabulary.is_total(head) for head in other.context) for other in others) else 10


#: A kind of figure, or "" for what is not known; a quotient of two like figures is a percentage.
Dimension = str


def kinds_agree(rule: Rule, columns: dict[Names, int], table: Table, plain: bool = False) -> bool:
    """Whether both sides of the rule, in these columns, are of the same sort, and all their sums too.

    Where it is `plain`, a quotient of two like figures is a number.
    """
    left, right = (_dimension(side, columns, table) for side in (rule.comparison.left, rule.comparison.right))
    if plain and Kind.PERCENTAGE in (left, right) and _is_quotient(rule):
        left, right = ("" if side == Kind.PERCENTAGE else side for side in (left, right))
    return _same(left, right) is not None


def _is_quotient(rule: Rule) -> bool:
    """Whether one side of a rule is a quotient, and the other one a name."""
    sides = rule.comparison.left, rule.comparison.right
    return any(isinstance(side, Operation) and side.operator == "/" for side in sides)


def _dimension(expression: Expression, columns: dict[Names, int], table: Table) -> Dimension | None:
    match expression:
        case Reference(names=names):
            return table.columns[columns[names]].kind or "" if names in columns else ""
        case Share(part=left, whole=right) | Operation(operator="/", left=left, right=right):
            return _quotient(_dimension(left, columns, table), _dimension(right, columns, table))
        case Operation(operator="+" | "-" | "max" | "min", left=left, right=right):
            return _same(_dimension(left, columns, table), _dimension(right, columns, table))
    return ""


def _same(left: Dimension | None, right: Dimension | None) -> Dimension | None:
    """What a sum of both is; None when they do not add. Counts and amounts do, for the two are easily mistaken."""
    if left is None or right is None:
        return None
    if left and right and (left == Kind.PERCENTAGE) != (right == Kind.PERCENTAGE):
        return None
    return left or right


def _quotient(part: Dimension | None, whole: Dimension | None) -> Dimension | None:
    if part is None or whole is None:
        return None
    if part and part == whole:
        return "" if part == Kind.PERCENTAGE else Kind.PERCENTAGE
    return "" if whole else part
