"""Equations of a Word document, in one line."""

from __future__ import annotations

import pytest

from checker.readers.docx.markup import MATH
from tests.word import Draft, cell, grid, paragraph, row, rows_of, run


def m(kind: str, *inner: str) -> str:
    """A part of an equation."""
    return f"<m:{kind}>{''.join(inner)}</m:{kind}>"


def r(text: str) -> str:
    """A run of an equation."""
    return m("r", m("t", text))


def equation(*inner: str) -> str:
    return f'<m:oMath xmlns:m="{MATH.strip("{}")}">{"".join(inner)}</m:oMath>'


@pytest.mark.parametrize(
    ("inner", "read"),
    [
        (r("230"), "230"),
        (r("1 2") + r("30"), "1 230"),
        (m("f", m("num", r("1")), m("den", r("2"))), "1/2"),
        (m("sSup", m("e", r("10")), m("sup", r("6"))), "10^6"),
        (m("sSub", m("e", r("x")), m("sub", r("1"))), "x_1"),
        (m("d", m("e", r("230"))), "(230)"),
        (m("d", m("dPr", '<m:begChr m:val="["/><m:endChr m:val=""/>'), m("e", r("230"))), "[230"),
        (m("rad", m("deg"), m("e", r("4"))), "√4"),
    ],
)
def test_an_equation_is_read_in_one_line_and_never_as_another_figure(inner: str, read: str) -> None:
    draft = Draft()
    draft.add(paragraph(run("It is ") + equation(inner) + run(".")))
    assert [found.text for found in draft.read().paragraphs] == [f"It is {read}."]


def test_a_figure_that_is_an_equation_stands_in_its_cell() -> None:
    made = cell("").replace("</w:pPr></w:p>", f"</w:pPr>{equation(r('4.0'))}</w:p>")
    travel = row(["Travel", ""]).replace(cell(""), made)
    draft = Draft()
    draft.add(grid([row(["Item", "2024"], head=True), row(["Posts", "12.0"]), travel], [2000, 1000]))
    (table,) = draft.read().tables
    assert rows_of(table) == [("Posts", "12.0"), ("Travel", "4.0")]
