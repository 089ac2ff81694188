"""Puts together again what is broken for want of place.

A narrow column breaks a word of a head without a hyphen: "Percentag", "e" below it; the end of a page breaks a row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from checker.languages import all_words
from checker.model.table import Cell, Row, Table
from checker.readers.pdf.layout.cutting import LATER_GROUP, LEADING_GROUP
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import PageBody
from checker.readers.wording import is_figure, joined_text

BROKEN = re.compile(r"([^\W\d_]{4,}) ([^\W\d_]{1,8})(?![^\W\d_])")  #: a word, and what may be the end of it

#: Words of heads that are known though no sentence has them: "pourcen tage" is a percentage.
OF_HEADS = "\n".join(all_words(lambda each: (*each.percents, *each.saying.changes, *each.counts, *each.amounts)))

NUMBERED = re.compile(r"(?:\d{1,3}|[a-z])[.)] |\([a-z]\) ")  #: what the label of an item in a list begins with
HANGING = 6.0  #: its second line stands further in than its number by more than this [corpus]

PARTICLES = frozenset(word for word in all_words(lambda each: each.particles) if len(word) > 1)  #: end no label
NO_WORDS = frozenset("bcdfghjklmnpqrstvwxz")  #: none of these is a word by itself


def whole_heads(tables: Sequence[Table], sheets: Sequence[PageBody], used: Mapping[int, Sequence[Line]]) -> list[Table]:
    """Tables with the words of their heads whole; `used` are the lines of each page that tables hold."""
    heads = {head for table in tables for column in table.columns for head in column.path}
    suspects = {head for head in heads if any(end.islower() for _, end in BROKEN.findall(head))}
    outside, all_of_it = (running_text(sheets, used), running_text(sheets, {})) if suspects else ("", "")
    known = f"{all_of_it}\n{OF_HEADS}"
    whole = {head: again for head in suspects if (again := mended(head, outside, known)) != head}
    return [with_heads(table, whole) for table in tables] if whole else list(tables)


def running_text(sheets: Sequence[PageBody], used: Mapping[int, Sequence[Line]]) -> str:
    """All that stands outside the lines of tables, which a page may repeat, in lower case."""
    within = {line.text for lines in used.values() for line in lines}
    return "\n".join(line.text for sheet in sheets for line in sheet.lines if line.text not in within).lower()


def mended(head: str, outside: str, everything: str) -> str:
    """A head whose broken words are whole: the document, or a language, knows the word, and not the parts as words."""

    def again(found: re.Match[str]) -> str:
        whole = found[1] + found[2]
        known = found[2].islower() and has_word(whole.lower(), everything)
        return whole if known and (found[2] in NO_WORDS or not has_word(found[1].lower(), outside)) else found[0]

    return BROKEN.sub(again, head)


def has_word(word: str, text: str) -> bool:
    """Whether a text has a word as a whole."""
    return word in text and re.search(rf"\b{word}\b", text) is not None


def with_heads(table: Table, whole: Mapping[str, str]) -> Table:
    """A table with some of its heads replaced."""
    columns = (replace(column, path=tuple(whole.get(head, head) for head in column.path)) for column in table.columns)
    return replace(table, columns=tuple(columns))


def rows_over_pages(upper: tuple[Row, ...], lower: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of two pages; one row where a page ends within it, so that a label goes on in the middle of a sentence.

    Its figures stand on one of the two pages, and no other label of the table begins with a small letter; or it ends in
    a word that ends no label: "United States of"; or it has a number, and goes on further in.
    """
    if not (upper and lower):
        return upper + lower
    last, first = upper[-1], lower[0]
    if goes_on(last, first):
        return (*upper[:-1], replace(last, cells=tuple(map(whole_cell, last.cells, first.cells))), *lower[1:])
    alone = sum(row.label[:1].islower() for row in (*upper, *lower)) == 1
    begun = (alone and first.label[:1].islower()) or ends_open(last.label) or hangs(last, first)
    if not begun or last.is_head == first.is_head or last.bold != first.bold:
        return upper + lower
    label = joined_text([last.label, first.label])
    cells = first.cells if last.is_head else last.cells
    return (*upper[:-1], replace(last, label=label, cells=cells, marks=last.marks + first.marks), *lower[1:])


def ends_open(label: str) -> bool:
    """Whether a label ends in a word that others must follow."""
    *before, last = label.split() or [""]
    return bool(before) and last in PARTICLES


def hangs(last: Row, first: Row) -> bool:
    """Whether a label without figures stands further in than that of a row with a number and figures."""
    inner = first.depth > last.depth + HANGING
    return inner and first.is_head and not last.is_head and NUMBERED.match(last.label) is not None


def goes_on(last: Row, first: Row) -> bool:
    """Whether a row is nothing but the ends of what the cells of the row before it have begun."""
    pairs = [(begun, rest) for begun, rest in zip(last.cells, first.cells, strict=True) if rest]
    unnamed = not first.label or any(first.label == rest.text for _, rest in pairs)
    return unnamed and bool(pairs) and all(begun and cell_goes_on(begun.text, rest.text) for begun, rest in pairs)


def cell_goes_on(begun: str, rest: str) -> bool:
    """Whether a cell goes on with a text: a figure with three digits ("259", "142.9"), words with a small letter."""
    if is_figure(begun):
        return bool(LEADING_GROUP.match(begun) and LATER_GROUP.match(rest))
    return rest[:1].islower()


def whole_cell(begun: Cell | None, rest: Cell | None) -> Cell | None:
    """A cell with what stands of it on the next page."""
    whole = begun and rest and replace(begun, text=joined_text([begun.text, rest.text]), marks=begun.marks + rest.marks)
    return whole or begun
