"""Any small grid of figures that is drawn with a border at every column is read back cell for cell."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.tables.building import tables_of
from checker.readers.wording import is_number
from tests.pages import heads, page, read, rows, ruled

NUMBERS = st.integers(0, 9_999_999)
FIGURES = st.one_of(
    NUMBERS.map(str),
    NUMBERS.map("{:,}".format),
    NUMBERS.map(lambda number: f"{number:,}".replace(",", " ")),
    NUMBERS.map(lambda number: f"({number:,}.{number % 10})"),
    NUMBERS.map(lambda number: f"{number / 10:,.1f}".replace(",", " ")),
    st.sampled_from(["–", "—", "-", "..", "n/a", "0", "0.0", "21 [25]", "– [4]", "98.3%", "−12"]),
)
WORDS = st.sampled_from(["posts", "travel", "staff", "other", "income", "rent", "A.", "D-1", "P-5", "GS", "and", "of"])
LABELS = st.lists(WORDS, min_size=1, max_size=3).map(lambda words: " ".join(["Item", *words])) | st.just("人事费")
HEADS = st.sampled_from(
    ["Approved", "Spent", "2024", "2024/25", "Net change", "Per cent", "Total (A)", "Women", "方案"]
)


@st.composite
def grids(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """Heads, and rows of a label and one figure for each column."""
    width = draw(st.integers(1, 7))
    table = draw(st.lists(st.tuples(LABELS, *[FIGURES] * width).map(list), min_size=2, max_size=8))
    table[0][1] = draw(FIGURES.filter(is_number))  # a table of nothing but dashes is none
    return ["Category", *draw(st.lists(HEADS, min_size=width, max_size=width))], table


@settings(max_examples=60, deadline=None)
@given(grids())
def test_a_grid_is_read_back_cell_for_cell(grid: tuple[list[str], list[list[str]]]) -> None:
    leaves, table = grid
    (found,) = read(ruled(leaves, table))
    assert (found.stub_head, heads(found)) == ("Category", [(leaf,) for leaf in leaves[1:]])
    assert rows(found) == [tuple(row) for row in table]
    assert found.doubts == ()


@settings(max_examples=60, deadline=None)
@given(grids(), st.data())
def test_an_empty_cell_stays_empty_and_moves_no_other(
    grid: tuple[list[str], list[list[str]]], data: st.DataObject
) -> None:
    leaves, table = grid
    holes = data.draw(st.lists(st.tuples(st.integers(1, len(table) - 1), st.integers(2, max(2, len(leaves) - 1)))))
    for row, column in holes:
        if column < len(leaves):
            table[row][column] = ""
    (found,) = read(ruled(leaves, table))
    assert rows(found) == [(row[0], *(cell or None for cell in row[1:])) for row in table]


@settings(max_examples=60, deadline=None)
@given(grids(), st.integers(-50, 40))
def test_where_a_table_stands_on_its_page_changes_nothing_of_it(
    grid: tuple[list[str], list[list[str]]], down: int
) -> None:
    drawing = ruled(*grid)
    (moved,) = tables_of(sheets_of([page(drawing, top=200 + 5 * down / 2)]))[0]
    (found,) = read(drawing)
    assert (heads(moved), rows(moved), moved.doubts) == (heads(found), rows(found), found.doubts)
