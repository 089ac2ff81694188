"""A table in HTML."""

from __future__ import annotations

from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.html_table import html_table
from checker.writers.typeset.reading import TablePart


def cut(text: str, start: str, end: str) -> str:
    return text[text.index(start) : text.index(end, text.index(start)) + len(end)]


def test_a_spanning_head_stands_over_its_columns() -> None:
    columns = tuple(Column(path) for path in (("A", "x"), ("A", "y"), ("B",), ("A", "x")))
    heads = cut(html_table(TablePart(1, Table(columns, ()), None, ())), "<thead>", "</thead>")
    assert heads == (
        '<thead><tr><td class="corner" rowspan="2"></td>'
        '<th class="spanning" colspan="2" data-k="t1c1 t1c2">A</th>'
        '<th class="leaf" rowspan="2" title="B (text)" data-k="t1c3">B</th>'
        '<th class="spanning" data-k="t1c4">A</th></tr>\n'
        '<tr><th class="leaf" title="A › x (text)" data-k="t1c1">x</th>'
        '<th class="leaf" title="A › y (text)" data-k="t1c2">y</th>'
        '<th class="leaf" title="A › x (text)" data-k="t1c4">x</th></tr>\n</thead>'
    )


def test_a_column_without_heads_shows_it() -> None:
    heads = html_table(TablePart(1, Table((Column(()),), ()), None, ()))
    assert '<th class="leaf none" title="no head (text)" data-k="t1c1">no head</th>' in heads


def rows(*rows: Row) -> list[str]:
    table = Table((Column(("Posts",)), Column(("Staff",))), rows)
    text = html_table(TablePart(2, table, None, tuple(enumerate(rows, start=1))))
    return cut(text, "<tbody>", "</tbody>").removeprefix("<tbody>").removesuffix("</tbody>").splitlines()


def test_a_cell_shows_its_marks_and_that_it_is_in_doubt() -> None:
    doubtful = Cell("213.000", ("a", "b"), doubt="213 or 213,000")
    assert rows(Row("P-5", (doubtful, None), ("Staff",), ("c",), depth=1, bold=True)) == [
        '<tr class="bold"><th scope="row" title="under › Staff" data-depth="1" data-k="t2r1">P-5'
        '<sup>c</sup></th><td class="doubt" title="in doubt: 213 or 213,000" data-k="t2r1c1">213.000<sup>a, b</sup>'
        '<b class="query">?</b></td><td class="blank" title="nothing printed here"></td></tr>'
    ]


def test_a_group_head_stands_over_all_columns() -> None:
    assert rows(Row("Civilian staff", (None, None), ruled=True)) == [
        '<tr class="ruled"><th class="group" scope="rowgroup" colspan="3" data-k="t2r1">Civilian staff</th></tr>'
    ]


def test_numbers_and_formulas_of_columns_stand_under_the_heads() -> None:
    columns = (Column(("A",), "(1)"), Column(("B",), "(2)", "(2)=(1)"), Column(("C",)))
    heads = cut(html_table(TablePart(1, Table(columns, ()), None, ())), "<thead>", "</thead>").splitlines()
    assert heads[1] == (
        '<tr><td class="corner"></td><th class="code">(1)</th><th class="code">(2)=(1)</th><td class="code"></td></tr>'
    )


def test_what_is_marked_is_said_of_a_cell_and_of_a_head() -> None:
    table = Table((Column(("Posts",)),), (Row("P-5", (Cell("3"),)),))
    text = html_table(TablePart(1, table, None, ((1, table.rows[0]),)), {"t1r1c1": "found", "t1c1": "evidence"})
    assert '<td class="text found" title="text, no figure" data-k="t1r1c1">3</td>' in text
    assert '<th class="leaf evidence" title="Posts (text)" data-k="t1c1">Posts</th>' in text


def test_deep_steps_of_indentation_are_shown_alike() -> None:
    (row,) = rows(Row("P-5", (Cell("3"), Cell("4")), depth=9))
    assert '<th scope="row" data-depth="6" data-k="t2r1">P-5</th>' in row
