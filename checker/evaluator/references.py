"""Rules that hold tables against each other: `total of spent in table 1 = total of spent in table 2`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from checker.evaluator.arithmetic import Undecided
from checker.evaluator.belief import RULE, believe
from checker.evaluator.relations import Judged, Relation, Resolved, judge_relation, references_in, relation_at
from checker.evaluator.sheet import Sheet
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Verdict
from checker.model.rule import Reference, Rule, Sum
from checker.understand.terms import plain


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
    wanted = _tables(rule)
    found = {name: [sheet for sheet in sheets if sheet.is_called(name)] for name in wanted}
    if not wanted or not all(found.values()):
        return []
    first = found[wanted[0]][0]
    if twice := [name for name, choice in found.items() if len(choice) > 1]:
        return [_unchecked(rule, first, f"more than one table is called {twice[0]}")]
    chosen = {name: choice[0] for name, choice in found.items()}
    unread = [sheet.table.name for sheet in chosen.values() if sheet.table.doubts]
    if unread:
        return [_unchecked(rule, first, f"{unread[0]} could not be read with confidence")]
    if rule.loop and rule.loop.tables:
        return believe(_shared(rule, chosen), RULE, "rows")
    return _judge(rule, partial(_lone_figure, chosen), first)


def _tables(rule: Rule) -> tuple[str, ...]:
    named = [reference.table for reference in references_in(rule) if reference.table]
    return tuple(dict.fromkeys([*(rule.loop.tables if rule.loop else ()), *named]))


def _unchecked(rule: Rule, sheet: Sheet, reason: str) -> Judged:
    place = Place(sheet.table.name, sheet.table.pages[0] if sheet.table.pages else None, sheet.table.box)
    return Judged(rule, place, (sheet.index, 0, 0), Verdict.UNCHECKED, reason)


def _judge(rule: Rule, resolve: partial[Resolved], sheet: Sheet) -> list[Judged]:
    bound = relation_at(rule, resolve)
    if isinstance(bound, Relation):
        judged = judge_relation(bound)
        return [judged] if judged else []
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
        for judged in _judge(rule, partial(_row_figure, chosen, {n: rows[n].get(label) for n in loop}), first)
    ]


def _row_figure(chosen: dict[str, Sheet], rows: dict[str, int | None], part: Reference | Sum) -> Resolved:
    """The figure of one row in the column that a reference names."""
    if isinstance(part, Sum) or part.table is None:
        return Undecided("the rule does not say which table it means")
    sheet, row = chosen[part.table], rows.get(part.table)
    if row is None:
        return _lone_figure(chosen, part)
    columns = sheet.columns_called(part.names)
    if len(columns) != 1:
        return Undecided(_count(part, len(columns), "column"))
    return sheet.operand(row, columns[0])


def _lone_figure(chosen: dict[str, Sheet], part: Reference | Sum) -> Resolved:
    """The one figure that a reference names by its row and its column, in either order."""
    if isinstance(part, Sum) or part.table is None:
        return Undecided("the rule does not say which table it means")
    sheet = chosen[part.table]
    cells = sheet.cells_called(part.names)
    return sheet.operand(*cells.pop()) if len(cells) == 1 else Undecided(_count(part, len(cells), "figure"))


def _count(part: Reference, count: int, thing: str) -> str:
    name = " of ".join(part.names)
    return f"{count or 'no'} {thing}{'s' if count != 1 else ''} in table {part.table} could be meant by “{name}”"
