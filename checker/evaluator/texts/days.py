"""Rules about days that columns hold: `"Begins" <= "Ends"`, `"Days" = "Ends" - "Begins"`, `"Ends" <= 2025-12-31`.

A day is compared by its number in the calendar: two of them differ by days, and a day and a number of days are a day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import partial

from msgspec.structs import replace

from checker.evaluator.arithmetic import TEXT, Operand, Undecided
from checker.evaluator.belief import RULE, believe, ground_of
from checker.evaluator.columns import usual
from checker.evaluator.heads import Names
from checker.evaluator.messages import relation_message
from checker.evaluator.relations import Judged, Resolved, names_in, sums_in, target_reference
from checker.evaluator.sheet import Sheet
from checker.languages import Language
from checker.model.quantity import Kind, Quantity
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.rule import YEARS, Expression, Number, Operation, Reference, Rule, Share, Sum
from checker.understand.dates.days import days_in

_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  #: year, month and day
_MIXED = "days and figures neither add nor agree"

DayPrint = tuple[date, int, int]  #: a day, and from where to where a text prints it
_Columns = Mapping[Names, list[int]]


def day_in(text: str, language: Language) -> DayPrint | None:
    """The first day that a text prints with its year."""
    return next(iter(days_printed(text, language)), None)


def days_printed(text: str, language: Language) -> list[DayPrint]:
    """The days that a text prints with their years, in their order."""
    named = [(day.date, day.start, day.end) for day in days_in(text, language) if day.date]
    written = [(day, *found.span()) for found in _WRITTEN.finditer(text) if (day := _written(found[0]))]
    return sorted([*named, *written], key=lambda each: each[1])


def _written(text: str) -> date | None:
    """A day by year, month and day, if the calendar has it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def as_quantity(day: date, text: str) -> Quantity:
    """A day as what a rule compares."""
    return Quantity(text, Decimal(day.toordinal()), Decimal(1), Kind.DATE)


def compares_columns(rule: Rule) -> bool:
    """Whether a rule compares columns row by row, or asks that something stands in one."""
    return rule.over in ("", "row") and not sums_in(rule)


def holds_words(sheet: Sheet, name: str) -> bool:
    """Whether a column without figures is called so."""
    return name not in YEARS and bool(_called(sheet, (name,)))


def dated_columns(rule: Rule, sheet: Sheet, language: Language) -> _Columns:
    """The columns that each name of a rule may mean, if some of them hold days; otherwise none."""
    names = names_in(rule, rule.scope.columns)
    if any(name in YEARS for each in names for name in each):
        return {}
    found = {each: sheet.columns_called(each) or _called(sheet, each) for each in names}
    worded = {
        column for each, columns in found.items() for column in columns if sheet.table.columns[column].kind is None
    }
    return found if any(_holds_days(sheet, column, language) for column in worded) else {}


def _called(sheet: Sheet, names: Names) -> list[int]:
    """The columns of words one of whose heads bears each of the names."""
    columns = ((index, column) for index, column in enumerate(sheet.table.columns) if column.kind is None)
    head = sheet.vocabulary.head
    return [index for index, column in columns if all(any(head(name, part) for part in column.path) for name in names)]


def _holds_days(sheet: Sheet, column: int, language: Language) -> bool:
    cells = (row.cells[column] for row in sheet.table.rows)
    return any(cell and day_in(cell.text, language) for cell in cells)


def judge_days(rule: Rule, sheet: Sheet, columns: _Columns, language: Language) -> list[Judged]:
    """Hold the days and figures of each row against each other."""
    if not all(columns.values()):
        return []
    target = target_reference(rule)
    anchor = columns[target.names if target and target.names in columns else next(iter(columns))][0]
    reason = _against(rule, sheet, columns, language)
    if reason:
        return [Judged(rule, sheet.head(anchor), (sheet.index, 0, anchor), Verdict.UNCHECKED, reason)]
    rows = [index for index, row in enumerate(sheet.table.rows) if not row.is_head]
    at = {names: choice[0] for names, choice in columns.items()}
    found = (sheet.judge(rule, partial(_figure, sheet, language, at, row), row, anchor) for row in rows)
    judged = [item for item in found if item]
    if rule.comparison.is_presence:
        return usual(judged, "rows")
    return [told(item) for item in (judged if ground_of(judged, RULE).applies else believe(judged, RULE, "rows"))]


def _against(rule: Rule, sheet: Sheet, columns: _Columns, language: Language) -> str:
    """Why columns of these names cannot be held against each other."""
    if twice := next((names for names, choice in columns.items() if len(choice) > 1), None):
        return f"more than one column is called “{' of '.join(twice)}”"
    dated = {names for names, (column,) in columns.items() if _holds_days(sheet, column, language)}
    expect = rule.comparison
    sides = [_days(expect.left, dated), 0 if expect.is_presence else _days(expect.right, dated)]
    return "" if expect.is_presence or (sides[0] == sides[1] and sides[0] in (0, 1)) else _MIXED


def _days(expression: Expression, dated: set[Names]) -> int | None:
    """1 for a day, 0 for a number, of days too; None for what is neither."""
    match expression:
        case Number(is_day=is_day):
            return int(is_day)
        case Reference(names=names):
            return int(names in dated)
        case Operation(operator=operator, left=left, right=right):
            return _worked_out(operator, _days(left, dated), _days(right, dated))
        case Share(part=part, whole=whole):
            return _worked_out("/", _days(part, dated), _days(whole, dated))
    return 0


def _worked_out(operator: str, left: int | None, right: int | None) -> int | None:
    """What is worked out of days and numbers."""
    if left is None or right is None:
        return None
    if operator in "+-":
        count = left + right if operator == "+" else left - right
        return count if count in (0, 1) else None
    return left if left == right and (not left or operator in ("max", "min")) else None


def _figure(sheet: Sheet, language: Language, at: Mapping[Names, int], row: int, part: Reference | Sum) -> Resolved:
    return cell_of(sheet, row, at[part.names], language) if isinstance(part, Reference) else None


def cell_of(sheet: Sheet, row: int, column: int, language: Language) -> Resolved:
    """The figure or the day of a cell."""
    if sheet.table.columns[column].kind is not None:
        return sheet.operand(row, column)
    line = sheet.table.rows[row]
    cell = line.cells[column]
    if cell is None or not cell.text.strip():
        return None
    if not (found := day_in(cell.text, language)):
        return Undecided(f"“{cell.text}” is not a day with its year")
    day, start, end = found
    name = f"{line.label}, {sheet.table.columns[column].name}".strip(", ")
    place = sheet.table.place(line, column)
    return Operand((sheet.index, row, column), as_quantity(day, cell.text[start:end]), name, place, sheet.table.name)


def day_called(sheet: Sheet, names: Names, language: Language) -> Resolved:
    """The one day that is named by its row and its column."""
    splits = ((name, tuple(other for other in names if other != name)) for name in names)
    cells = {
        (row, column)
        for name, others in splits
        for row in _rows(sheet, name)
        for column in _called(sheet, others)
        if others
    }
    return cell_of(sheet, *cells.pop(), language) if len(cells) == 1 else None


def _rows(sheet: Sheet, name: str) -> list[int]:
    rows = enumerate(sheet.table.rows)
    return [index for index, row in rows if sheet.vocabulary.label(name, row.label)]


def told(item: Judged, guess: str = "", order: int = 0, offset: int = 0) -> Judged:
    """A verdict that is told by itself: a day, or a figure of the text, is no part of the sums of a table."""
    if item.relation is None:
        return item
    relation = item.compared
    figures = {figure.cell: figure for figure in relation.figures if figure.cell != relation.target.cell}
    (found, expected), target = relation.results, relation.target
    dated, scale = target.quantity.kind is Kind.DATE, target.quantity.scale if target.cell[0] == TEXT else 1
    outcome = Outcome(
        item.verdict,
        item.place,
        relation_message(item, relation, guess or item.reason) if item.wrong else item.reason,
        order,
        offset,
        None if dated else expected * scale,
        None if dated else found * scale,
        evidence=tuple(Evidence(each.label, each.quantity.text, each.place) for each in figures.values()),
        figure=target.quantity.text,
    )
    return replace(item, relation=None, outcome=outcome)
