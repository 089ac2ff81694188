"""Rules that hold tables against each other: `total of spent in table 1 = total of spent in table 2`.

A document may also print one fact in two tables, as a summary and as a detail: the same row, column, unit and value.
Labels and heads say that two cells mean the same, but the same labels stand in tables of other years and other
components, or of another scenario. So what two tables share is one relation that no word announces, at many places.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from itertools import product

from checker.evaluator.arithmetic import Operand, Result, Undecided, read
from checker.evaluator.belief import MOST, NEEDED, RULE, believe, searched, weighed
from checker.evaluator.binding import relation_at
from checker.evaluator.elsewhere import crossed
from checker.evaluator.relations import Judged, Relation, Resolved, judge_each, references_in
from checker.evaluator.sheet import Sheet
from checker.evaluator.suspect import size
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Verdict
from checker.model.rule import Reference, Rule, Sum
from checker.understand.terms import plain

DIGITS = 2  #: shorter figures agree by chance [unknown]
FINEST = 1000  #: smaller parts of a figure do not say whether another may be the same [cost]
NEAREST = 12  #: so many tables before one are held against it where more have a figure in common [cost]
#: What it costs that most tables with the same labels and heads are of other years. [decision 0024]
ELSEWHERE = 44
LEAST = -(-(ELSEWHERE + NEEDED) // MOST)  #: fewer figures in common could not be believed
_OTHER = "the two tables differ too much to print the same facts"
_Named = tuple[Sheet, Mapping[str, int]]  #: a table, and the rows of it that are meant, by their names
_SECTION = "the table under this head may be of another period or part"


def symbol_matches(pattern: str | None, document: Document) -> bool:
    """Whether the document bears a symbol of this form; "*" stands for anything, a bracket for itself."""
    if pattern is None:
        return True
    symbol = _bare(document.masthead.symbol or "")
    wild = ".*".join(re.escape(part) for part in _bare(pattern).split("*"))
    return bool(symbol) and re.fullmatch(wild, symbol) is not None


def _bare(symbol: str) -> str:
    """A symbol without spaces and without the asterisk of a reissue."""
    return re.sub(r"\s", "", plain(symbol)) if symbol.endswith("*)") else re.sub(r"\s|(?<=\w)\*$", "", plain(symbol))


def judge_references(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """Hold figures of several tables against each other, once or for each row that the tables share."""
    wanted = tables_of(rule)
    chosen, reason = chosen_tables(wanted, sheets)
    if not chosen:
        return []
    first = chosen[wanted[0]]
    if reason:
        return [_unchecked(rule, first, reason)]
    if rule.loop and rule.loop.tables:
        return believe(_shared(rule, chosen), RULE, "rows")
    return _judge(rule, partial(figure_named, chosen, {}), first)


def chosen_tables(wanted: Sequence[str], sheets: Sequence[Sheet]) -> tuple[dict[str, Sheet], str]:
    """The table of each name, none where one has none, and why they say nothing, if that is so."""
    found = {name: [sheet for sheet in sheets if sheet.is_called(name)] for name in wanted}
    if not all(found.values()):
        return {}, ""
    chosen = {name: choice[0] for name, choice in found.items()}
    if twice := [name for name, choice in found.items() if len(choice) > 1]:
        return chosen, f"more than one table is called {twice[0]}"
    unread = [sheet.table.name for sheet in chosen.values() if sheet.table.doubts]
    return chosen, f"{unread[0]} could not be read with confidence" if unread else ""


def tables_of(rule: Rule) -> tuple[str, ...]:
    """The tables that a rule names by their numbers or titles."""
    named = [reference.table for reference in references_in(rule) if reference.table]
    return tuple(dict.fromkeys([*(rule.loop.tables if rule.loop else ()), *named]))


def _unchecked(rule: Rule, sheet: Sheet, reason: str) -> Judged:
    place = Place(sheet.table.name, sheet.table.pages[0] if sheet.table.pages else None, sheet.table.box)
    return Judged(rule, place, (sheet.index, 0, 0), Verdict.UNCHECKED, reason)


def _judge(rule: Rule, resolve: partial[Resolved], sheet: Sheet) -> list[Judged]:
    bound = relation_at(rule, resolve)
    if isinstance(bound, Relation):
        return judge_each([bound])
    return [_unchecked(rule, sheet, bound.reason)] if isinstance(bound, Undecided) else []


def _shared(rule: Rule, chosen: dict[str, Sheet]) -> list[Judged]:
    """One verdict for each row whose label stands in all the tables."""
    loop = rule.loop.tables if rule.loop else ()
    rows = {name: chosen[name].rows_by_label for name in loop}
    first = chosen[loop[0]]
    return [
        judged
        for label in rows[loop[0]]
        if all(label in rows[name] for name in loop)
        for judged in _judge(rule, partial(figure_named, chosen, {name: rows[name][label] for name in loop}), first)
    ]


def figure_named(chosen: dict[str, Sheet], rows: dict[str, int], part: Reference | Sum) -> Resolved:
    """The figure of a row in the column that a reference names; else the one that it names by row and column."""
    if isinstance(part, Sum) or part.table is None:
        return Undecided("the rule does not say which table it means")
    sheet, row = chosen[part.table], rows.get(part.table)
    if row is None:
        cells, thing = sheet.cells_called(part.names), "figure"
    else:
        cells, thing = {(row, column) for column in _columns(sheet, part)}, "column"
    return sheet.operand(*cells.pop()) if len(cells) == 1 else Undecided(_count(part, len(cells), thing))


def _columns(sheet: Sheet, part: Reference) -> list[int]:
    """The columns that a name may mean: the one whose head it is as a whole, or all whose heads have it."""
    found = sheet.columns_called(part.names)
    whole = [column for column in found if plain(sheet.table.columns[column].name) == plain(part.names[0])]
    return whole if len(whole) == 1 == len(part.names) else found


def _count(part: Reference, count: int, thing: str) -> str:
    name = " of ".join(part.names)
    return f"{count or 'no'} {thing}{'s' if count != 1 else ''} in table {part.table} could be meant by “{name}”"


def judge_repeated(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """Hold the figures that two tables share against each other, and what a head adds up to against its name."""
    shared = (_believed(_repeated(rule, first, second)) for first, second in _alike(sheets))
    named = (_shared_figures(rule, (one, one.rows_by_label), (two, two.sections)) for one, two in _sectioned(sheets))
    return [
        *(judged for each in shared for judged in each),
        *(item.unchecked(_SECTION) if item.wrong else item for each in named for item in each),
        *crossed(rule, sheets),
    ]


def _alike(sheets: Sequence[Sheet]) -> list[tuple[Sheet, Sheet]]:
    """The pairs of tables of which so many figures may be the same that it could be believed."""
    votes: Counter[tuple[int, int]] = Counter()
    bearers: dict[object, list[int]] = defaultdict(list)
    often = Counter(names for sheet in sheets for names in product(sheet.rows_by_label, sheet.columns_by_head))
    for index, sheet in enumerate(sheets):
        for mark in _marks(sheet, often):
            votes.update((before, index) for before in bearers[mark][-NEAREST:])
            bearers[mark].append(index)
    return [(sheets[one], sheets[two]) for (one, two), count in sorted(votes.items()) if count >= LEAST]


def _sectioned(sheets: Sequence[Sheet]) -> list[tuple[Sheet, Sheet]]:
    """The pairs of tables of which a row of the first bears the name of a section of the second."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for index, sheet in enumerate(sheets):
        for name in sheet.sections:
            bearers[name].append(index)
    rows = ((index, name) for index, sheet in enumerate(sheets) for name in sheet.rows_by_label)
    pairs = {(one, two) for one, name in rows for two in bearers.get(name, ()) if one != two}
    return [(sheets[one], sheets[two]) for one, two in sorted(pairs)]


def _marks(sheet: Sheet, often: Mapping[tuple[str, str], int]) -> Iterator[object]:
    """What each figure of a table has in common with all that round to it: its names, and where its range begins.

    Figures whose names no other table has are left out.
    """
    for (name, row), (head, column) in product(sheet.rows_by_label.items(), sheet.columns_by_head.items()):
        figure = sheet.operand(row, column) if often[name, head] > 1 else None
        if (
            isinstance(figure, Operand)
            and size(figure.quantity) >= DIGITS
            and isinstance(found := read(figure), Result)
        ):
            yield from {(name, head, _begins(end)) for end in (found.interval.low, found.interval.high)}


def _begins(value: Fraction) -> tuple[bool, int, int]:
    """The sign of a number, how large it is, and its first two digits."""
    whole = int(abs(value) * FINEST)
    digits = str(whole)
    return value < 0, len(digits), int(digits[:2])


def _repeated(rule: Rule, sheet: Sheet, other: Sheet) -> list[Judged]:
    """The verdicts on all cells that have a name in common in both tables; totals of other rows are other facts."""
    rows = sheet.rows_by_label
    if rows.keys() != other.rows_by_label.keys():
        totals = {line.index for line in sheet.row_grid.lines if line.total}
        rows = {name: row for name, row in rows.items() if row not in totals}
    return _shared_figures(rule, (sheet, rows), (other, other.rows_by_label))


def _shared_figures(rule: Rule, one: _Named, other: _Named) -> list[Judged]:
    """The verdicts on the figures of rows with the same name, in the columns of the same head."""
    (sheet, rows), (its, its_rows) = one, other
    common = [name for name in rows if name in its_rows]
    columns = [head for head in sheet.columns_by_head if head in its.columns_by_head] if common else []
    pairs = (
        (sheet.operand(rows[name], sheet.columns_by_head[head]), its.operand(its_rows[name], its.columns_by_head[head]))
        for name, head in product(common, columns)
    )
    return judge_each(
        Relation(rule, "=", first, second, first)
        for first, second in pairs
        if isinstance(first, Operand) and isinstance(second, Operand) and _comparable(first, second)
    )


def _comparable(one: Operand, two: Operand) -> bool:
    """Whether two figures are of one kind and unit, and long enough to say something."""
    alike = one.quantity.kind is two.quantity.kind and one.quantity.unit == two.quantity.unit
    return alike and min(size(one.quantity), size(two.quantity)) >= DIGITS


def _believed(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts where the two tables repeat each other, be it but for a slip."""
    ground = searched(judged, ELSEWHERE)
    return [weighed(item, ground.bits(item), True, _OTHER) for item in judged] if ground.believed else []
