"""Documents drawn as text, with their figures already understood, and the rules to hold against them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from checker.evaluator import evaluate
from checker.model.document import Document, Masthead
from checker.model.quantity import Kind, Quantity
from checker.model.report import Report
from checker.model.rule import Rulebook, Severity
from checker.model.table import Cell, Column, Row, Table
from checker.rulebook import parse

RULES = {
    "total": """
rule column-total-differs
  in       tables with rows total
  for each numeric column
  expect   total = sum of rows
""",
    "subtotal": """
rule column-subtotal-differs
  in       tables with rows subtotal
  for each numeric column
  expect   subtotal = sum of rows
""",
    "across": """
rule row-total-differs
  in       tables with columns total
  expect   total = sum of columns
""",
    "balance": """
rule balance-differs
  in       tables with columns approved, spent, balance
  expect   balance = approved - spent
""",
    "percentage": """
rule percentage-spent-differs
  in       tables with columns approved, spent, percentage-spent
  expect   percentage-spent = spent / approved
""",
    "filled": """
rule more-posts-filled-than-approved
  severity warning
  in       tables with columns approved, filled
  expect   filled <= approved
""",
    "net": """
rule net-differs
  in       tables with rows gross, staff-assessment, net
  for each numeric column
  expect   net = gross - staff-assessment
""",
}

_FIGURE = re.compile(r"^\(?[-−]?\d[\d,]*(\.\d+)?\)?%?$")
_DASHES = {"–", "—", "-"}


def _quantity(text: str, kind: Kind) -> Quantity | None:
    if text in _DASHES:
        return Quantity(text, Decimal(0), Decimal(1), kind, nil=True)
    if not _FIGURE.match(text):
        return None
    digits = text.strip("()%").replace(",", "").replace("−", "-")
    value = -Decimal(digits) if text.startswith("(") else Decimal(digits)
    kind = Kind.PERCENTAGE if text.endswith("%") else kind
    return Quantity(text, value, Decimal(1).scaleb(int(value.as_tuple().exponent)), kind)


def _cell(text: str, kind: Kind) -> Cell | None:
    if not text:
        return None
    if text.startswith("?"):
        return Cell(text[1:], doubt="it could be read in two ways")
    return Cell(text, quantity=_quantity(text, kind))


def _kind(path: tuple[str, ...], counts: bool) -> Kind:
    if any(re.search("percentage|%|百分比", head, re.IGNORECASE) for head in path):
        return Kind.PERCENTAGE
    return Kind.COUNT if counts else Kind.AMOUNT


def _row(line: str, kinds: list[Kind], group: tuple[str, ...]) -> Row:
    label, *texts = line.split("|")
    texts += [""] * (len(kinds) - len(texts))
    cells = tuple(_cell(text.strip(), kind) for text, kind in zip(texts, kinds, strict=True))
    depth = (len(label) - len(label.lstrip())) // 2
    name = label.strip()
    bold = name.startswith("**")
    return Row(name.strip("*"), cells, group=group, depth=depth, bold=bold)


def draw(text: str, number: str | None = "1", counts: bool = False) -> Table:
    """A table from lines of cells: the heads, a line of dashes, the rows; a row of a label alone is a group head."""
    lines = [line for line in text.strip("\n").split("\n") if line.strip()]
    rule = next(index for index, line in enumerate(lines) if re.fullmatch(r"[-|\s]+", line))
    heads = [[part.strip() for part in line.split("|")[1:]] for line in lines[:rule]]
    paths = [tuple(head for head in path if head) for path in zip(*heads, strict=True)]
    kinds = [_kind(path, counts) for path in paths]
    rows: list[Row] = []
    group: tuple[str, ...] = ()
    for line in lines[rule + 1 :]:
        row = _row(line, kinds, group)
        if row.is_head:
            group = (row.label,)
            row = _row(line, kinds, ())
        rows.append(row)
    columns = tuple(Column(path, kind=kind) for path, kind in zip(paths, kinds, strict=True))
    return Table(columns, tuple(rows), number=number)


def rulebook(*names: str, text: str = "") -> Rulebook:
    """The rules of these names, and those of a text, with the vocabulary that the program ships."""
    return parse("".join(RULES[name] for name in names) + text, "test.rule")


def document(*tables: Table, symbol: str | None = None) -> Document:
    """A document of these tables."""
    return Document("report.pdf", masthead=Masthead(symbol=symbol), tables=tables)


Draw = Callable[..., Table]
Check = Callable[..., Report]
Say = Callable[..., list[str]]


@pytest.fixture
def table() -> Draw:
    """Draws a table."""
    return draw


@pytest.fixture
def check() -> Check:
    """Checks tables against rules, given by name or as text."""

    def run(*tables: Table, rules: str = "total", text: str = "", symbol: str | None = None) -> Report:
        return evaluate(document(*tables, symbol=symbol), rulebook(*rules.split(), text=text))

    return run


@pytest.fixture
def say(check: Check) -> Say:
    """The messages of a check, with their severities; notes left out."""

    def run(*tables: Table, **options: str) -> list[str]:
        found = check(*tables, **options).findings
        return [f"{item.severity}: {item.message}" for item in found if item.severity is not Severity.NOTE]

    return run
