"""What speaks against the reading of a table."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.model.table import Cell, Column, Row
from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.tables.doubts import doubts_of
from tests.pages import PITCH, SIZE, heads, read, word

COLUMNS = (Column(("2024",)), Column(("2025",)))
BORDERS = (100.0, 200.0)
PLACES = (150.0, 250.0)


def doubts(*rows: tuple[str, ...], columns: tuple[Column, ...] = COLUMNS, tall: bool = False) -> tuple[str, ...]:
    """The doubts of a table whose rows hold these cells, printed where its columns are."""
    body, found = [], []
    for number, texts in enumerate(rows):
        y = number * PITCH
        body.append(line_of([word(0, y, "Posts"), *(word(x, y, text) for x, text in zip(PLACES, texts, strict=True))]))
        boxes = [Box(x, y, x + 20, y + SIZE * (2 if tall else 1)) for x in PLACES]
        found.append(Row("Posts", tuple(Cell(text, box=box) for text, box in zip(texts, boxes, strict=True))))
    return doubts_of(body, BORDERS, columns, found)


def test_a_table_whose_figures_stand_in_its_columns_is_not_doubted() -> None:
    assert doubts(("12", "11"), ("3", "–")) == ()


def test_two_figures_in_one_cell_are_a_doubt() -> None:
    assert doubts(("12 34", "11"), ("3", "4"), tall=True) == ("a cell holds two figures",)


def test_figures_that_lie_across_a_border_are_a_doubt() -> None:
    body: list[Line] = [line_of([word(0, 0, "Posts"), word(95, 0, "12,345"), word(195, 0, "11,234")])]
    row = Row("Posts", (Cell("12,345"), Cell("11,234")))
    assert doubts_of(body, BORDERS, COLUMNS, [row]) == (
        "2 figures lie across the border of two columns or share a cell",
    )


def test_a_label_that_ends_in_a_figure_is_a_doubt() -> None:
    body = [line_of([word(0, 0, "Posts"), word(60, 0, "12"), word(150, 0, "11"), word(250, 0, "10")])]
    row = Row("Posts 12", (Cell("11"), Cell("10")))
    assert doubts_of(body, BORDERS, COLUMNS, [row]) == (
        "1 figures lie across the border of two columns or share a cell",
    )


def test_figures_that_were_badly_recognized_are_a_doubt() -> None:
    assert doubts(("12", "1*2 500"), ("3", "1(0"), ("4", "5"), ("6", "7"), ("8", "9")) == (
        "2 of its figures cannot be read as figures (“1*2 500”)",
    )


def test_columns_that_reach_over_each_other_are_a_doubt() -> None:
    body = [line_of([word(0, 0, "Posts"), word(150, 0, "12"), word(250, 0, "11")])]
    row = Row("Posts", (Cell("12", box=Box(150, 0, 260, 10)), Cell("11", box=Box(250, 0, 270, 10))))
    assert doubts_of(body, BORDERS, COLUMNS, [row]) == ("columns 1 and 2 reach over each other",)


def test_a_table_without_heads_is_a_doubt() -> None:
    assert doubts(("12", "11"), ("3", "4"), columns=(Column(()), Column(()))) == (
        "no heads were found over 2 of its 2 columns",
    )


def test_a_blank_that_is_printed_as_such_is_none() -> None:
    body = [line_of([word(0, 0, "Posts"), word(150, 0, "12")]), line_of([word(0, 12, "Total"), word(250, 12, "11")])]
    rows = [Row("Posts", (Cell("12"), None)), Row("Total", (None, Cell("11")))]
    assert doubts_of(body, BORDERS, COLUMNS, rows) == ()


def test_signs_that_recognition_leaves_in_figures_are_a_doubt() -> None:
    found = doubts(("12", "(31*)"), ("3", "5"), ("4", "(!*)"), ("4", "6"), ("7", "8"))
    assert found == ("2 of its figures cannot be read as figures (“(31*)”)",)


def test_limits_before_figures_and_stars_behind_or_for_them_are_no_doubt() -> None:
    assert doubts(("12", "<1"), ("3", "**"), ("4", "111.4**"), ("5", "≥ 0.5"), ("6", "n/a***")) == ()
    assert doubts(("12", "<1<2"), ("3", "1**4"), ("5", "7"), ("6", "8"), ("7", "9")) == (
        "2 of its figures cannot be read as figures (“<1<2”)",
    )


def test_words_in_a_column_of_figures_are_no_doubt() -> None:
    assert doubts(("12", "11"), ("3", "Yes*"), ("4", "C+D Unit"), ("5", "7"), ("6", "8")) == ()


def set_apart(*heights: float) -> tuple[str, ...]:
    """The doubts of a table whose first row and every other one have labels, their tops at these heights."""
    body, found = [], []
    for number, y in enumerate(heights):
        label = "" if number % 2 else "Posts"
        words = [word(x, y, text) for x, text in zip(PLACES, ("3", "2"), strict=True)]
        body.append(line_of([word(0, y, label), *words] if label else words))
        cells = (Cell(each.text, box=each.box) for each in words)
        found.append(Row(label, tuple(cells)))
    return doubts_of(body, BORDERS, COLUMNS, found)


def test_figures_that_may_be_broken_over_two_lines_are_a_doubt() -> None:
    assert set_apart(0, 24, 36, 60, 72) == ("the figures of 2 rows may be broken over two lines",)


def test_rows_without_labels_that_stand_like_the_others_are_none() -> None:
    assert set_apart(0, 12, 24, 36, 48) == ()
    assert set_apart(0, 24, 48, 72, 96) == ()


# --------------------------------------------------------------- how many, how near


def filled(*texts: str | None) -> tuple[Row, ...]:
    """Rows of two cells each that hold these texts one after the other."""
    cells = [Cell(text) if text else None for text in texts]
    return tuple(Row("Posts", (left, right)) for left, right in zip(cells[::2], cells[1::2], strict=True))


@pytest.mark.parametrize(
    ("last", "found"),
    [("3", ()), (None, ("1 figures lie across the border of two columns or share a cell",))],
)
def test_one_figure_in_twenty_may_lie_across_a_border(last: str | None, found: tuple[str, ...]) -> None:
    body = [line_of([word(0, 0, "Posts"), word(95, 0, "12,345"), word(250, 0, "11")])]
    assert doubts_of(body, BORDERS, COLUMNS, filled(*["3"] * 19, last)) == found


@pytest.mark.parametrize(
    ("last", "found"), [("3", ()), (None, ("2 of its figures cannot be read as figures (“1(0”)",))]
)
def test_one_figure_in_twenty_may_be_badly_recognized(last: str | None, found: tuple[str, ...]) -> None:
    body = [line_of([word(0, 0, "Posts"), word(150, 0, "12"), word(250, 0, "11")])]
    assert doubts_of(body, BORDERS, COLUMNS, filled("1(0", "1(0", *["3"] * 39, last)) == found


@pytest.mark.parametrize(("height", "found"), [(16.9, ()), (17.1, ("a cell holds two figures",))])
def test_a_cell_of_more_than_a_line_and_seven_tenths_holds_two(height: float, found: tuple[str, ...]) -> None:
    body = [line_of([word(0, 0, "Posts"), word(150, 0, "12"), word(250, 0, "11")])]
    row = Row("Posts", (Cell("12 34", box=Box(150, 0, 170, height)), Cell("11")))
    assert doubts_of(body, BORDERS, COLUMNS, [row]) == found


@pytest.mark.parametrize(("gap", "found"), [(5.9, ("the figures of 2 rows may be broken over two lines",)), (6.1, ())])
def test_the_lines_of_a_broken_figure_are_six_tenths_of_a_line_apart_at_most(
    gap: float, found: tuple[str, ...]
) -> None:
    assert set_apart(0, 24, 34 + gap, 58 + gap, 68 + 2 * gap) == found


@pytest.mark.parametrize(("end", "found"), [(250.95, ()), (251.05, ("columns 1 and 2 reach over each other",))])
def test_columns_may_reach_over_each_other_by_a_point(end: float, found: tuple[str, ...]) -> None:
    body = [line_of([word(0, 0, "Posts"), word(150, 0, "12"), word(250, 0, "11")])]
    row = Row("Posts", (Cell("12", box=Box(150, 0, end, 10)), Cell("11", box=Box(250, 0, 270, 10))))
    assert doubts_of(body, BORDERS, COLUMNS, [row]) == found


def test_a_figure_across_a_border_is_a_doubt() -> None:
    (table,) = read("""
        ────────────┬──────────┬──────────
        Category      Approved      Spent
        ━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━
        Posts             12.0       11.5
        Travel         1,200,300,400.5
        Other              3.0        1.5
        ────────────┴──────────┴──────────
    """)
    assert table.doubts == ("1 figures lie across the border of two columns or share a cell",)


HEADLESS = """
        ──────────┬──────────┬────────
        Posts           12.0     11.5
        Travel           3.0      1.5
        ──────────┼──────────┼────────
        Total           15.0     13.0
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""


def test_a_grid_of_figures_is_a_table_though_its_heads_are_unknown() -> None:
    (table,) = read(HEADLESS)
    assert (table.doubts, heads(table), table.called(1)) == ((), [(), ()], "column 2")


@pytest.mark.parametrize("blank", ["    ", "part"])
def test_a_table_without_heads_is_in_doubt_where_its_figures_are_no_grid(blank: str) -> None:
    (table,) = read(HEADLESS.replace(" 1.5", blank))
    assert table.doubts == ("no heads were found over 2 of its 2 columns",)


def test_years_that_stand_in_a_row_are_heads_that_were_not_found() -> None:
    (table,) = read(HEADLESS.replace("Travel           3.0      1.5", "Year            2023     2024"))
    assert table.doubts == ("no heads were found over 2 of its 2 columns",)


@pytest.mark.parametrize(
    ("head", "found"),
    [("0", ("figures stand among its heads (“0”)",)), ("2024", ()), ("(000)", ()), ("Posts", ())],
)
def test_a_figure_among_the_heads_is_a_doubt_but_for_years_and_units(head: str, found: tuple[str, ...]) -> None:
    assert doubts(("12", "11"), ("3", "4"), columns=(Column(("2024",)), Column(("Spent", head)))) == found


@pytest.mark.parametrize(("gap", "found"), [(12, ("column 1 seems to hold two columns",)), (10, ())])
def test_a_wide_gap_behind_the_figures_of_a_column_is_a_doubt(gap: float, found: tuple[str, ...]) -> None:
    names = ("Koshi", "Kaski", "Tanahu")
    body = [
        line_of([word(0, y, name), word(110, y, "12"), word(118 + gap, y, "in"), word(250, y, "11")])
        for y, name in zip((0.0, PITCH, 2 * PITCH), names, strict=True)
    ]
    rows = [Row(name, (Cell("12 in"), Cell("11"))) for name in names]
    assert doubts_of(body, BORDERS, COLUMNS, rows) == found


def headed(*paths: tuple[str, ...], apart: bool = True) -> tuple[str, ...]:
    """The doubts of a table whose columns of figures have these heads, printed apart from each other or once."""
    boxes = [Box(40.0 * at * apart, 0.0, 30.0, 10.0) for at, _ in enumerate(paths)]
    columns = [Column(path, box=box) for path, box in zip(paths, boxes, strict=True)]
    rows = [Row("Posts", tuple(Cell("12", box=Box(40.0 * at, 0, 40.0 * at + 20, 10)) for at, _ in enumerate(paths)))]
    return doubts_of([line_of([word(0, 0, "Posts")])], [40.0 * at for at, _ in enumerate(paths)], columns, rows)


@pytest.mark.parametrize(
    ("paths", "apart", "found"),
    [
        ((("2024",), ("2025",)), True, ()),
        ((("Total",), ("Total",)), True, ("columns 1 and 2 have the same head",)),
        ((("Variance",), ("Variance",)), False, ()),
        ((("Millions",),) * 3, False, ("columns 1 and 2 have the same head",)),
        ((("Staff",), ("Cost",), ("Staff",), ("Cost",)), True, ("columns 2 and 4 have the same head",)),
        ((("A", "Staff"), ("A", "Cost"), ("B", "Staff"), ("B", "Cost")), True, ()),
        ((("Staff",), ("Share",), ("Cost",), ("Share",)), True, ()),
    ],
)
def test_a_head_that_is_printed_twice_is_a_doubt_where_nothing_tells_its_columns_apart(
    paths: tuple[tuple[str, ...], ...], apart: bool, found: tuple[str, ...]
) -> None:
    assert headed(*paths, apart=apart) == found


def test_a_column_of_figures_without_a_head_is_a_doubt_where_others_have_one() -> None:
    assert headed(("2023",), (), ("2025",)) == ("no heads were found over 1 of its 3 columns",)


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("Offices: • Bonn", ("a text may be that of several rows (“Offices: • Bonn”)",)),
        ("• Bonn", ()),
    ],
)
def test_an_item_of_a_list_behind_another_text_is_a_doubt_where_items_have_rows(
    first: str, found: tuple[str, ...]
) -> None:
    assert doubts((first, "11"), ("• Rome", "4"), columns=(Column(("Office",)), Column(("2025",)))) == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("380 684.4", ("column 1 seems to hold two columns",)),
        ("[380]", ()),
        ("(43/55)", ()),
        ("months", ()),
    ],
)
def test_a_second_figure_in_most_cells_of_a_column_is_a_doubt_however_close(
    second: str, found: tuple[str, ...]
) -> None:
    words = [*(word(x, 0, text) for x, text in ((0, "Posts"), (120, "482.9"))), word(143, 0, second), word(250, 0, "1")]
    rows = [Row("Posts", (Cell(f"482.9 {second}"), Cell("1")))] * 3
    assert doubts_of([line_of(words)] * 3, BORDERS, COLUMNS, rows) == found
