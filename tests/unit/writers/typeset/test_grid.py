"""The grid of a table holds whatever stands in the table, and nothing stands out of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.grid import grid

WORDS = st.text(st.sampled_from("ab1,.( )总计"), max_size=50)
CELLS = st.none() | st.builds(Cell, WORDS, st.sampled_from([(), ("a",)]))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table of any shape, however odd its heads and labels."""
    heads = draw(st.lists(st.lists(WORDS, min_size=1, max_size=3).map(tuple), max_size=5))
    cells = st.tuples(*[CELLS] * len(heads))
    rows = st.lists(st.builds(Row, WORDS, cells, depth=st.integers(0, 3)), max_size=4)
    return Table(tuple(Column(head) for head in heads), tuple(draw(rows)), stub_head=draw(WORDS))


@given(tables())
def test_no_line_is_wider_than_the_rules_above_and_below(table: Table) -> None:
    rule, *lines = grid(table)
    assert all(wcswidth(line) <= wcswidth(rule) for line in lines)


@given(tables())
def test_every_cell_is_shown(table: Table) -> None:
    shown = "".join("".join(grid(table)).split())
    for row in table.rows:
        for cell in row.cells:
            assert cell is None or all(character in shown for character in cell.text.replace(" ", ""))


def test_a_spanning_head_stands_once_over_its_columns() -> None:
    heads = [Column(("Total", "Core")), Column(("Total", "Other")), Column(("Posts",))]
    lines = list(grid(Table(tuple(heads), (Row("P-3", (Cell("1"), Cell("2"), Cell("3"))),))))
    assert lines == [
        "───────────────────────",
        "        Total",
        "     ───────────",
        "     Core  Other  Posts",
        "───────────────────────",
        "P-3     1      2      3",
        "───────────────────────",
    ]
