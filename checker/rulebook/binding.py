"""Whether a rule can find anything: what it goes through must be what its names, sums and sides speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from checker.model.rule import YEARS, Check, Comparison, Expression, Number, Reference, Rule, Share, Side, Sum, leaves
from checker.rulebook.advice import nearest

TERM = re.compile(r"[a-z]+(-[a-z]+)*")  #: what terms are called; words of the document seldom look so
#: With what each loop holds the figure that is printed.
SIDES = {
    "formula": "calculated",
    "relation": "calculated",
    "head": "calculated",
    "closing row": "calculated",
    "repeated fact": "elsewhere",
}


class Unheeded(Struct, frozen=True):
    """What a rule says in vain: in which of its clauses, of which kind the mistake is, and what to write instead."""

    clause: str
    code: str
    message: str
    hint: str


def unheeded(rule: Rule) -> Unheeded | None:
    """What of a rule would count for nothing, or keep it from ever finding anything; the first that there is."""
    if isinstance(rule.expect, Check):
        return _of_check(rule)
    held = [rule.expect, *([rule.condition] if rule.condition else [])]
    if any({type(each.left), type(each.right)} == {Share, Number} for each in held):
        message = "a share that is printed nowhere is held against a number, which is in no unit then"
        return Unheeded("expect", "R046", message, "Write, for example: women >= 0.3 * filled")
    sides = [(each.left,) if each.is_presence else (each.left, each.right) for each in held]
    parts = [part for both in sides for side in both for part in leaves(side)]
    if rule.over in SIDES or any(isinstance(part, Side) for part in parts):
        return _of_sides(rule)
    if rule.scope.kind == "text":
        return _of_text(rule, parts)
    if any(isinstance(part, Sum) for part in parts):
        return _of_sum(rule, rule.expect)
    return _of_named(rule, [part for part in parts if isinstance(part, Reference)])


def _of_named(rule: Rule, named: list[Reference]) -> Unheeded | None:
    """What is said of the names that a rule has for its figures."""
    if not named:
        return Unheeded("expect", "R043", "this names no figure of a document", "Name a column or a row.")
    shared = rule.loop is not None and rule.loop.tables
    return _of_tables(rule, named) if shared or any(each.table for each in named) else _of_lines(rule, named)


def _of_check(rule: Rule) -> Unheeded | None:
    if rule.loop:
        return Unheeded("loop", "R045", "a check goes through what it looks at by itself", "Leave this line out.")
    if rule.scope.kind != "documents":
        return Unheeded("scope", "R045", "a check looks at the whole document", "Write: in documents")
    return None


def _of_text(rule: Rule, parts: Sequence[Expression]) -> Unheeded | None:
    """What stands in a sentence is compared by the names that it has there, with each other or with cells."""
    bound = rule.scope.bound
    if rule.loop:
        return Unheeded("loop", "R045", "a rule about the text goes through its sentences", "Leave this line out.")
    if any(isinstance(part, Sum) for part in parts):
        return Unheeded("expect", "R044", "a sum stands in a table", "Write, for example: total of spent in table 1")
    named = [part for part in parts if isinstance(part, Reference)]
    own = [each for each in named if not each.table and len(each.names) == 1 and each.names[0] in bound]
    if lost := next((each for each in named if not each.table and each not in own), None):
        called = _written(lost.names)
        hint = nearest(lost.names[0], bound) or f"Write it into the sentence, or for example: {called} in table 1"
        return Unheeded("expect", "R048", f'"{" of ".join(lost.names)}" is no figure of the sentence', hint)
    if not own:
        hint = f"Write, for example: {bound[0]} = total of spent in table 1"
        return Unheeded("expect", "R043", "this compares no figure of the sentence", hint)
    return None


def _of_sides(rule: Rule) -> Unheeded | None:
    """A loop has its own two sides, and these stand with no other."""
    side = SIDES.get(rule.over)
    if side is None:
        loops = " or ".join(f'"for each {loop}"' for loop in SIDES)
        message = '"printed", "calculated" and "elsewhere" mean nothing here'
        return Unheeded("expect", "R041", message, f"They go with {loops}.")
    if rule.expect == Comparison("=", Side("printed"), Side(side)):
        return None
    return Unheeded(
        "expect", "R041", f'"for each {rule.over}" compares nothing else', f"Write: expect printed = {side}"
    )


def _of_sum(rule: Rule, expect: Comparison) -> Unheeded | None:
    """A sum is held against one name, that of a row or of a column, or against a number; a count against a name."""
    match (expect.left, expect.right):
        case (Reference() as target, Sum() as total) | (Sum() as total, Reference() as target) if not rule.condition:
            pass
        case (Number(), Sum(over, False)) | (Sum(over, False), Number()) if not rule.condition:
            return _of_whole(rule, over)
        case _:
            return _of_parts([*leaves(expect.left), *leaves(expect.right)])
    called, over = "count" if total.counts else "sum", total.over
    if target.table:
        hint = f"Write: in table {target.table}"
        return Unheeded("expect", "R044", f"a {called} stands in the table that “in” speaks of", hint)
    if any(name in YEARS for name in target.names):
        return Unheeded("expect", "R044", f"a {called} is held in the column of each year", "Leave the year out.")
    wrong = rule.scope.columns if over == "rows" else rule.scope.rows
    right = rule.scope.rows if over == "rows" else rule.scope.columns
    if lost := next((name for name in target.names if name in wrong and name not in right), None):
        message = f"a {called} of {over} stands in one of the {over}"
        rest = [name for name in target.names if name != lost]
        cross = "column" if over == "rows" else "row"
        hint = f"It is held in each {cross}: expect {_written(rest)} = {called} of {over}"
        return Unheeded("scope", "R040", message, hint if rest else f"Write: in tables with {over} {_written([lost])}")
    return None


def _of_parts(parts: Sequence[Expression]) -> Unheeded:
    """What is said of a sum or a count that stands among other parts, or under a condition."""
    if any(isinstance(part, Sum) and part.counts for part in parts):
        message = "a count stands alone on one side, and one name on the other"
        return Unheeded("expect", "R044", message, 'Write, for example: expect "Offices" = count of rows')
    message = "a sum stands alone on one side, and one name or number on the other"
    return Unheeded("expect", "R044", message, "Write: expect total = sum of rows")


def _written(names: Sequence[str]) -> str:
    """Names as a rule has them: words of the document in quotation marks."""
    return " of ".join(name if TERM.fullmatch(name) or name in YEARS else f'"{name}"' for name in names)


def _of_whole(rule: Rule, over: str) -> Unheeded | None:
    """What makes up a whole is named where the rule looks: the column whose rows do, or the columns."""
    if rule.scope.columns:
        return None
    message = f"which {'column' if over == 'rows' else 'columns'} should add up to it?"
    return Unheeded("scope", "R044", message, "Name them, for example: in tables with columns shares")


def _of_tables(rule: Rule, named: list[Reference]) -> Unheeded | None:
    """Figures that are named by their tables are found there, wherever the rule looks."""
    if isinstance(rule.expect, Comparison) and rule.expect.is_presence:
        hint = "Write, for example: in table 1"
        return Unheeded("expect", "R045", "a figure that must be printed stands in the table that “in” speaks of", hint)
    if lost := next((each for each in named if not each.table), None):
        table = rule.loop.tables[0] if rule.loop and rule.loop.tables else 1
        hint = f"Write, for example: {_written(lost.names)} in table {table}"
        return Unheeded("expect", "R042", f'in which table is "{" of ".join(lost.names)}"?', hint)
    if rule.loop and not rule.loop.tables:
        hint = "Write: for each row shared by table 1, table 2"
        return Unheeded(
            "loop", "R045", "what is named by its table stands in one cell or in rows that tables share", hint
        )
    if rule.scope.columns or rule.scope.rows or rule.scope.table:
        hint = "Write: in documents"
        return Unheeded("scope", "R045", "what is named by its table is looked for in that table only", hint)
    return None


def _of_lines(rule: Rule, named: list[Reference]) -> Unheeded | None:
    """Where rows are gone through, names mean columns; where columns are, rows."""
    across = rule.over == "numeric column"
    wrong, right = (rule.scope.columns, rule.scope.rows) if across else (rule.scope.rows, rule.scope.columns)
    wrong += YEARS if across else ()
    lost = next((each.names[0] for each in named if len(each.names) == 1 and each.names[0] in wrong), None)
    if lost is None or lost in right:
        return None
    if across:
        message = f'"{lost}" is a column, and this goes through the columns, in which names mean rows'
        return Unheeded("loop", "R040", message, "Leave this line out.")
    message = f'"{lost}" is a row, and this goes through the rows, in which names mean columns'
    return Unheeded("expect", "R040", message, "Add a line: for each numeric column")
