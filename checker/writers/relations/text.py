"""The relations table by table: what adds up to what, how often it holds, and every place where it does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.model.document import Document
from checker.model.table import Table
from checker.relations import FoundRelation, Operator, Pattern, Standing
from checker.writers.typeset.figures import counted, pages_named
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.width import hanging, wrapped

WIDTH = 100


def write(document: Document, relations: Sequence[Sequence[FoundRelation]]) -> str:
    """All relations of the document, under the name of each table; `relations` has those of each table, in order."""
    pairs = zip(document.tables, relations, strict=True)
    blocks = ["\n".join(_table(table, found)) for table, found in pairs if found]
    count = sum(len({relation.pattern.name for relation in found}) for found in relations)
    head = f"{clean(document.name)}: {counted(count, 'relation')}"
    return "\n\n".join([head, *blocks]) + "\n"


def _table(table: Table, found: Sequence[FoundRelation]) -> Iterator[str]:
    where = f", {pages_named(table.pages)}" if table.pages else ""
    yield from wrapped(clean(table.name[:1].upper() + table.name[1:]) + ("" if "page" in table.name else where), WIDTH)
    for _, group in groupby(found, key=lambda relation: relation.pattern.name):
        yield from _pattern(table, list(group))


def _pattern(table: Table, relations: list[FoundRelation]) -> Iterator[str]:
    pattern = relations[0].pattern
    yield from hanging("  ", f"{_name(table, pattern, pattern.target)} = {_formula(table, pattern)}", WIDTH)
    yield from hanging("      ", pattern.words, WIDTH)
    for relation in relations:
        if relation.standing is Standing.BROKEN:
            yield from hanging("    ! ", _broken(table, relation), WIDTH)


def _name(table: Table, pattern: Pattern, line: int) -> str:
    name = table.rows[line].label if pattern.axis == "rows" else table.columns[line].name
    code = table.columns[line].code if pattern.axis == "columns" else None
    return f"“{clean(name)}”{' ' + code if code else ''}" if name else f"{pattern.axis.removesuffix('s')} {line + 1}"


def _formula(table: Table, pattern: Pattern) -> str:
    names = [(sign, _name(table, pattern, line)) for sign, line in pattern.terms]
    if pattern.operator is Operator.SHARE and pattern.base is not None:
        return f"{names[0][1]} ÷ {_base(table, pattern, pattern.base)}"
    if pattern.operator is Operator.RATIO:
        return f"{names[0][1]} ÷ {names[1][1]}"
    if pattern.operator is Operator.GROWTH:
        return f"({names[0][1]} − {names[1][1]}) ÷ {names[1][1]}"
    if pattern.operator is Operator.AVERAGE:
        return "average of " + ", ".join(name for _, name in names)
    if pattern.operator is Operator.RUNNING:
        return f"{names[0][1]} one {'column' if pattern.axis == 'rows' else 'row'} before + {names[1][1]}"
    return _signed(names)


def _base(table: Table, pattern: Pattern, line: int) -> str:
    """What a share is a share of: where the figures of all columns stand over that of one, its name."""
    name = table.columns[line].name if pattern.axis == "rows" else table.rows[line].label
    return f"that of “{clean(name)}”" if name else f"that of {'column' if pattern.axis == 'rows' else 'row'} {line + 1}"


def _signed(names: Sequence[tuple[int, str]]) -> str:
    text = " ".join(f"{'+' if sign > 0 else '−'} {name}" for sign, name in names)
    return text.removeprefix("+ ")


def _broken(table: Table, relation: FoundRelation) -> str:
    row, column = relation.target
    place = table.place(table.rows[row], column)
    page = f"page {place.page}, " if place.page else ""
    terms = [(term.sign, _printed(table, term.row, term.column)) for term in relation.operands]
    joined = " ÷ ".join(text for _, text in terms) if relation.operator.is_quotient else _signed(terms)
    return f"{page}{clean(place.label)}: {_printed(table, row, column)} against {joined}"


def _printed(table: Table, row: int, column: int) -> str:
    cell = table.rows[row].cells[column]
    return clean(cell.text) if cell else "blank"
