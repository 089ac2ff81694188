"""A table as a person reads it: columns with their heads, rows with their labels, cells with their figures."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from msgspec import Struct, field

from checker.model.place import Box, Place
from checker.model.quantity import Kind, Quantity


class Cell(Struct, frozen=True):
    """One cell: its text without footnote marks, the marks, and, once understood, its quantity.

    `doubt` says in words why the figure could be read in two ways; a doubtful figure takes part in no check.
    `element` is the paragraph of a Word file that prints it, counted from 0 in the order of the markup.
    """

    text: str
    marks: tuple[str, ...] = ()
    page: int | None = None
    box: Box | None = None
    quantity: Quantity | None = None
    doubt: str | None = None
    element: int | None = None


class Column(Struct, frozen=True):
    """One column right of the stub: its heads from the spanning head down to the leaf.

    `code` is the column's own number or letter where the head prints one ("(4)"), `formula` the calculation that it
    prints ("(6)=(4)+(5)"); both are left out of `path`. `kind` is set once the figures are understood; None is text.
    `marks` are the footnote marks of its heads, `element` is the paragraph of a Word file that prints the leaf.
    """

    path: tuple[str, ...]
    code: str | None = None
    formula: str | None = None
    kind: Kind | None = None
    box: Box | None = None
    marks: tuple[str, ...] = ()
    element: int | None = None

    @property
    def name(self) -> str:
        """The heads in one line."""
        return ", ".join(part for part in self.path if part)


class Row(Struct, frozen=True):
    """One row: its label without footnote marks, the heads it stands under, one cell or None for each column.

    `depth` counts the indentation from 0; `bold` and `ruled` (a rule stands right above) say how it is set off.
    A row without any cell is a group head. `element` is the paragraph of a Word file that prints its label.
    """

    label: str
    cells: tuple[Cell | None, ...]
    group: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    depth: int = 0
    bold: bool = False
    ruled: bool = False
    page: int | None = None
    box: Box | None = None
    element: int | None = None

    @property
    def is_head(self) -> bool:
        """Whether the row is a group head, with no cell of its own."""
        return all(cell is None for cell in self.cells)

    @property
    def borne(self) -> tuple[str, ...]:
        """The footnote marks of its label and its cells."""
        return (*self.marks, *(mark for cell in self.cells if cell for mark in cell.marks))


class Note(Struct, frozen=True):
    """A note under a table or at the foot of a page, with the mark that calls it ("a", "1"; "" for a general note)."""

    mark: str
    text: str
    page: int | None = None
    box: Box | None = None


class Table(Struct, frozen=True, dict=True):
    """A captioned or uncaptioned table; every row has as many cells as the table has columns.

    `number` is the caption's ("3", "24.16"), `unit` the unit line without its parentheses, `doubts` the reasons, in
    words, why the reading may be wrong: a table with doubts is reported as unread and never checked. `order` counts
    headings, paragraphs and tables of a document together, in reading order. `reading` says how the table was read:
    "cells" (as the file marks them), "ruled" or "white space" (what parts its columns), "tags agree". `marks` are the
    footnote marks of its caption, title and unit line, and of the head over its stub. `kind` is what its caption calls
    it: "table" or, of the labels of a chart, "figure".
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    number: str | None = None
    title: str = ""
    unit: str | None = None
    pages: tuple[int, ...] = ()
    box: Box | None = None
    notes: tuple[Note, ...] = ()
    doubts: tuple[str, ...] = ()
    stub_head: str = ""
    index: int = field(default=0)
    order: int = 0
    reading: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    kind: str = "table"

    @property
    def name(self) -> str:
        """How a person would call the table: "table 3", or its title, or where it stands."""
        if self.number:
            return f"{self.kind} {self.number}"
        if self.title:
            return f"table “{self.title}”"
        return f"the table on page {self.pages[0]}" if self.pages else f"table no. {self.index + 1} of the document"

    @property
    def over(self) -> tuple[str, ...]:
        """The footnote marks of what stands over the table and its columns."""
        return (*self.marks, *(mark for column in self.columns for mark in column.marks))

    def called(self, column: int) -> str:
        """How a person would call a column: by its heads, or by its number right of the labels where it has none."""
        name = self.columns[column].name
        return f"column “{name}”" if name else f"column {column + 1}"

    def named(self, row: Row) -> str:
        """How a person would call a row: by its label, and by its head where other rows have the same label."""
        is_one_of_several = row.group and self._labels[row.label] > 1
        return f"row “{row.label}” under “{row.group[-1]}”" if is_one_of_several else f"row “{row.label}”"

    @cached_property
    def _labels(self) -> Counter[str]:
        """How many rows have each label."""
        return Counter(row.label for row in self.rows)

    def place(self, row: Row, column: int) -> Place:
        """The place of one cell, in words and on the page."""
        cell = row.cells[column]
        label = f"{self.name}, {self.named(row)}, {self.called(column)}"
        return Place(label, cell.page if cell else row.page, cell.box if cell else row.box)
