"""All that was decided of a document, as a text without its words: a change of the program shows what it changes.

Places are numbers: tables, rows and columns counted from 0, the order of a passage and the offset in its text. A
relation that holds in many columns or rows is one line, and what disagrees has both its figures:

    table 3, pages 5: 12 × 6, 64 figures, 1f0c
      column-total-differs r11 = r0-8, r10: held c0-4; held by rounding c5
      figures-disagree c4 = (c2 - c3): disagreed (5.0 for 4.0) r10; held r0-9
    passage 34
      figure-differs-from-table: afottittnc 210; held 120, 155

What could not be decided is named by the first letters of its reason, which stands at the end. Four hexadecimal digits
stand for the words and figures that were read, so that any other reading is seen.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Any

import msgspec

from checker.evaluator.arithmetic import TEXT, Added, Bound, CellId, Computed, Operand
from checker.evaluator.relations import Judged, Relation
from checker.model.document import Document
from checker.model.report import Finding, Report, Verdict
from checker.model.rule import Number
from checker.model.table import Table

_QUOTED = re.compile(r"“[^”]*”")
_PLACED = {"box", "lines", "element"}
_RARE = {"rounded"}  #: told only of the figures of which it is true
_LETTERS = 10  #: of the words of a reason

Name = Callable[[CellId], str]


def golden(report: Report, judged: Sequence[Judged]) -> str:
    """The text that stands for a checked document."""
    document = report.document
    lines = [*_read(document), *_of_tables(document, judged), *_of_text(judged), *_findings(report), *_reasons(judged)]
    return "".join(f"{line}\n" for line in lines)


def _seal(*parts: object) -> str:
    """Four digits for the words and figures of what was read; where they stand on the page differs between pdfiums."""
    return sha256(repr(_worded(msgspec.to_builtins(parts))).encode()).hexdigest()[:4]


def _worded(value: Any) -> Any:
    if isinstance(value, dict):
        told = {name: part for name, part in value.items() if name not in _PLACED and (part or name not in _RARE)}
        return {name: _worded(part) for name, part in told.items()}
    return [_worded(part) for part in value] if isinstance(value, (list, tuple)) else value


def _read(document: Document) -> Iterator[str]:
    yield f"{len(document.pages)} pages, {document.language}, masthead {_seal(document.masthead)}"
    for name in ("headings", "paragraphs", "notes", "contents", "captions", "without_figures", "missed", "doubts"):
        pieces = getattr(document, name)
        yield f"{len(pieces)} {name.replace('_', ' ')}, {_seal(*pieces)}"


def _of_tables(document: Document, judged: Iterable[Judged]) -> Iterator[str]:
    """Each table as it was read, with what was decided in it."""
    found: dict[int, list[Judged]] = defaultdict(list)
    for item in judged:
        found[item.cell[0]].append(item)
    for index, table in enumerate(document.tables):
        yield _table(index, table)
        yield from sorted(_relations(found[index]))


def _table(index: int, table: Table) -> str:
    figures = sum(1 for row in table.rows for cell in row.cells if cell and cell.quantity)
    doubts = f", {len(table.doubts)} doubts" if table.doubts else ""
    size = f"{len(table.rows)} × {len(table.columns)}, {figures} figures{doubts}"
    return f"table {index}, pages {_ranges(map(str, table.pages))}: {size}, {_seal(table)}"


def _relations(judged: Iterable[Judged]) -> Iterator[str]:
    """What was decided in one table; relations of the same lines stand together."""
    found: dict[str, list[tuple[str, Judged]]] = defaultdict(list)
    for item in judged:
        lines, cross = _lines(item)
        found[f"  {item.rule.id}{lines}"].append((cross, item))
    return (f"{key}: {_verdicts(items)}" for key, items in found.items())


def _lines(item: Judged) -> tuple[str, str]:
    """The lines that a relation is between, and the column or row in which it is held."""
    table, row, column = item.cell
    if item.relation is None:
        return "", _of_table(item.cell)
    cells = item.relation.cells
    if all((cell[0], cell[2]) == (table, column) for cell in cells):
        return _words(item.relation, lambda cell: f"r{cell[1]}"), f"c{column}"
    if all(cell[:2] == (table, row) for cell in cells):
        return _words(item.relation, lambda cell: f"c{cell[2]}"), f"r{row}"
    if all(cell[0] == table for cell in cells):
        return _words(item.relation, _of_table), ""
    return _words(item.relation, lambda cell: f"t{cell[0]}{_of_table(cell)}"), ""


def _of_table(cell: CellId) -> str:
    return f"r{cell[1]}c{cell[2]}"


def _words(relation: Relation, name: Name) -> str:
    return f" {_said(relation.printed, name)} {relation.operator} {_said(relation.expected, name)}"


def _said(bound: Bound, name: Name) -> str:
    match bound:
        case Number(value=value):
            return str(value)
        case Operand(cell=cell):
            return name(cell)
        case Added(parts=parts):
            return _ranges(name(part.cell) for part in parts)
        case Computed(operator=operator, left=left, right=right):
            return f"({_said(left, name)} {operator} {_said(right, name)})"


def _of_text(judged: Iterable[Judged]) -> Iterator[str]:
    """What was decided of each passage, at which offsets of its text."""
    items = sorted((item for item in judged if item.cell[0] == TEXT), key=lambda item: (item.cell, item.rule.id))
    for order, of_passage in groupby(items, lambda item: item.cell[1]):
        yield f"passage {order}"
        by_rule = groupby(sorted(of_passage, key=lambda item: item.rule.id), lambda item: item.rule.id)
        yield from (f"  {rule}: {_verdicts((str(item.cell[2]), item) for item in found)}" for rule, found in by_rule)


def _verdicts(items: Iterable[tuple[str, Judged]]) -> str:
    """The verdicts, each with where it was given; what disagrees with its figures."""
    found: dict[str, list[str]] = defaultdict(list)
    for where, item in items:
        verdict = _code(item.reason) if item.verdict is Verdict.UNCHECKED else str(item.verdict)
        found[f"{verdict}{_differing(item)}"].append(where)
    return "; ".join(f"{verdict} {_ranges(places)}".strip() for verdict, places in sorted(found.items()))


def _differing(item: Judged) -> str:
    if not item.wrong:
        return ""
    if item.relation:
        return " ({} for {})".format(*item.relation.results)
    return f" ({item.outcome.found} for {item.outcome.expected})" if item.outcome and item.outcome.found else ""


def _ranges(names: Iterable[str]) -> str:
    """Names that end in numbers; those that follow each other as one: "r0-8, r10"."""
    runs: list[list[str]] = []
    for name in names:
        if runs and _follows(runs[-1][-1], name):
            runs[-1].append(name)
        else:
            runs.append([name])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{_number(run[-1])[1]}" for run in runs)


def _follows(first: str, second: str) -> bool:
    (before, one), (after, two) = _number(first), _number(second)
    return before == after and one + 1 == two


def _number(name: str) -> tuple[str, int]:
    stem = name.rstrip("0123456789")
    return stem, int(name[len(stem) :] or -1)


def _findings(report: Report) -> Iterator[str]:
    yield f"{len(report.findings)} findings"
    yield from (f"  {_finding(finding)}" for finding in report.findings)


def _finding(finding: Finding) -> str:
    page = f" page {finding.place.page}" if finding.place.page else ""
    figures = f" {finding.found} for {finding.expected}" if finding.found is not None else ""
    return (
        f"{finding.severity} {finding.rule}{page}{figures}, {len(finding.evidence)} evidence, {_seal(finding.message)}"
    )


def _reasons(judged: Iterable[Judged]) -> Iterator[str]:
    reasons = sorted({_QUOTED.sub("…", item.reason) for item in judged if item.verdict is Verdict.UNCHECKED})
    yield from (f"{_code(reason)}: {reason}" for reason in reasons)


def _code(reason: str) -> str:
    """The first letters of the words of a reason."""
    return "".join(word[0] for word in _QUOTED.sub("…", reason).split())[:_LETTERS]
