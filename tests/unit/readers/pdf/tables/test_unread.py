"""A table that was not read is named; where nothing was to be read, nothing is said."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Caption
from checker.model.place import Box
from checker.model.table import Table
from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Unread
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.unread import are_several, follows, goes_on, left_open, stands_under, unread_in
from checker.readers.pdf.text.outside_tables import text_of_document
from tests.pages import page, word

TABLE = """
      * Table 1
      * Posts of the year

        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Total           12.0     11.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""
PROSE = """
        3. The posts are those of the year before, and
        none was added in the course of the year.
"""
LONE = """


      * Table 2
      * Cost of the projects


        Restoration of land                 12.0

        in the north and the east of the country, where it is most needed

        Stoves for households               11.5
"""


def unread(drawing: str, *seen: Unread) -> tuple[list[tuple[int | None, str]], list[str]]:
    """What was not read of a page, with its number, and the numbers of captions over tables without figures."""
    sheets = sheets_of([replace(page(drawing), unread=seen)])
    tables, used, _ = tables_of(sheets)
    skeleton = text_of_document(sheets, tables, used)[2]
    missed, words = unread_in(sheets, skeleton.tables, used, skeleton.captions)
    return [(place.page, place.label) for place in missed], [caption.number for caption in words]


def test_of_a_table_that_was_read_nothing_is_said() -> None:
    assert unread(TABLE + PROSE) == ([], [])


def test_a_caption_over_figures_that_make_no_table_is_named_with_its_page() -> None:
    said = "the caption of table 2 “Cost of the projects” has no table that could be read"
    assert unread(TABLE + PROSE + LONE) == ([(1, said)], [])


def test_the_number_of_a_caption_counts_anew_in_an_annex() -> None:
    missed, _ = unread(TABLE + PROSE + LONE.replace("Table 2", "Table 1"))
    assert missed == [(1, "the caption of table 1 “Cost of the projects” has no table that could be read")]


def test_a_table_of_words_is_told_apart() -> None:
    words = """
      * Table 7
      * Functions of the units

        ────────────────────┬──────────────────
        Function              Unit
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━
        Management            Central Service
        Supply chain          Supply Service
        ━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━━
    """
    assert unread(words) == ([], ["7"])


def test_a_dash_makes_no_table_of_words_one_of_figures() -> None:
    words = """
      * Table 7
      * Evidence for success

        ────────────────────┬──────────────────
        2024 (actual)         2025 (actual)
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━
        –                     The system is used
                              in all the offices
        ━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━━
    """
    assert unread(words) == ([], ["7"])


def test_lines_of_figures_outside_any_table_are_counted() -> None:
    lines = """
        Restoration of the green belt        87
        Stoves for households                80
        Methane from waste water             75
        Housing in towns                     71
    """
    assert unread(lines) == ([(1, "4 lines of figures in columns were not read as a table")], [])


def test_the_labelled_bars_of_a_figure_are_none() -> None:
    lines = """
      * Figure II
      * Recommendations by area

        Finance (17)                       1        16
        Procurement (4)                    1         3
        Management (26)                    4        22
    """
    assert unread(lines) == ([], [])


def test_prose_lists_dates_and_contents_are_none() -> None:
    lines = """
        Contents

        I.     Mandate ........................  3
        II.    Resources ......................  7
        III.   Staff ..........................  9
        IV.    Actions to be taken ............ 12

        (a) 12 posts of the year 2024;
        (b) 11 posts of the year 2025;
        (c) 10 posts of the year 2026;

        Adopted                       12 March 2024
        Entered into force             1 June 2025
        Amended                        5 June 2026
        Reviewed                       7 June 2026

        1325 (2000)                   2419 (2018)
        1645 (2005)                   2535 (2020)
        1646 (2005)                   2558 (2020)
        1888 (2009)                   2601 (2021)
    """
    assert unread(lines) == ([], [])


def caption_at(top: float) -> Caption:
    return Caption("1", page=1, box=Box(60, top, 300, top + 10))


def table_at(top: float, page: int = 1, number: str | None = None) -> Table:
    return Table((), (), number, "", None, (page,), Box(60, top, 300, top + 90))


@pytest.mark.parametrize(("below", "read"), [(79.0, True), (81.0, False), (-19.0, True), (-21.0, False)])
def test_a_table_stands_right_under_its_caption(below: float, read: bool) -> None:
    assert stands_under(table_at(310 + below), caption_at(300)) is read


@pytest.mark.parametrize(("above", "read"), [(19.0, True), (21.0, False)])
def test_a_table_that_bears_the_number_of_a_caption_does_not_begin_far_above_it(above: float, read: bool) -> None:
    assert goes_on(table_at(300 - above, number="1"), caption_at(300)) is read


@pytest.mark.parametrize(("caption", "table", "read"), [(601, 159, True), (599, 159, False), (601, 161, False)])
def test_a_table_at_the_top_of_a_page_stands_under_a_caption_at_the_foot_of_the_one_before(
    caption: float, table: float, read: bool
) -> None:
    assert stands_under(table_at(table, page=2), caption_at(caption)) is read


@pytest.mark.parametrize(
    ("caption", "table"),
    [
        (Caption("1", page=1), table_at(320)),
        (Caption("1", box=Box(60, 300, 300, 310)), table_at(320)),
        (caption_at(300), Table((), (), pages=(1,))),
    ],
    ids=["caption without a box", "caption without a page", "table without a box"],
)
def test_a_table_stands_under_no_caption_where_the_place_of_either_is_not_known(caption: Caption, table: Table) -> None:
    assert not stands_under(table, caption)


@pytest.mark.parametrize(("page", "number"), [(3, None), (2, "2")])
def test_a_table_two_pages_on_or_with_a_number_of_its_own_stands_under_no_caption_at_the_foot_of_a_page(
    page: int, number: str | None
) -> None:
    assert not stands_under(table_at(159, page, number), caption_at(601))


def row(y: float, figures: int = 1, aside: float = 0.0) -> Line:
    return line_of([word(60, y, "Posts"), *(word(200 + 50 * i + aside, y, "12.0") for i in range(figures))])


@pytest.mark.parametrize(("apart", "aside", "one"), [(29, 0, True), (30, 0, False), (5, 1.9, True), (5, 2, False)])
def test_lines_of_figures_stand_close_and_flush(apart: float, aside: float, one: bool) -> None:
    assert follows(row(100), row(110 + apart, aside=aside)) is one


@pytest.mark.parametrize(("figures", "lines", "counted"), [(1, 4, True), (1, 3, False), (2, 3, True), (2, 2, False)])
def test_the_fewer_figures_a_line_has_the_more_lines_make_columns(figures: int, lines: int, counted: bool) -> None:
    run = [row(100 + 12 * i, figures) for i in range(lines)]
    assert are_several(run) is counted


CAPTION = """
      * Table 4
      * Contributions by office
"""


@pytest.mark.parametrize(
    ("left", "top", "right", "bottom", "named"),
    [
        (60, 170, 500, 300, True),
        (60, 170, 209, 300, False),
        (60, 170, 500, 209, False),
        (60, 240, 500, 300, False),
        (60, 60, 500, 100, False),
    ],
    ids=["a table", "too narrow", "too low", "far below", "above"],
)
def test_a_picture_under_the_caption_of_a_table_is_named(
    left: float, top: float, right: float, bottom: float, named: bool
) -> None:
    said = "the caption of table 4 “Contributions by office” has no table that could be read"
    picture = Unread("picture", Box(left, top, right, bottom))
    assert unread(CAPTION, picture) == (([(1, said)], []) if named else ([], ["4"]))


def test_a_table_that_is_set_sideways_is_named() -> None:
    said = "a table that is set sideways was not read"
    assert unread(PROSE, Unread("sideways", Box(60, 200, 500, 600))) == ([(1, said)], [])


POSTS = """
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      1.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""
SAID = "a line of its figures was not read (“Total 15.0 13.0”)"


@pytest.mark.parametrize(
    ("below", "doubts"),
    [
        ("        Total           15.0     13.0", (SAID,)),
        ("\n        Total           15.0     13.0", (SAID,)),
        ("\n\n\n        Total           15.0     13.0", ()),
        ("        Total        15.0     13.0", ()),
        ("        Posts are those of 2024.", ()),
    ],
)
def test_a_row_right_under_a_table_that_was_not_read_leaves_it_open(below: str, doubts: tuple[str, ...]) -> None:
    sheets = sheets_of([page(POSTS + below)])
    tables, used, _ = tables_of(sheets)
    assert [left_open(table, sheets, used).doubts for table in tables] == [doubts]


@pytest.mark.parametrize(
    ("pages", "below", "said"),
    [
        ((1, 2), "                        12.0     11.5", "12.0 11.5"),  # its label stands on the next page
        ((1, 2), "                        12.0         ", ""),  # no row of figures
        ((1,), "                        12.0     11.5", ""),  # the scale of a chart has no label either
    ],
)
def test_figures_without_a_label_that_end_a_page_within_a_table_leave_it_open(
    pages: tuple[int, ...], below: str, said: str
) -> None:
    sheets = sheets_of([page(POSTS + below)])
    tables, used, _ = tables_of(sheets)
    doubts = left_open(replace(tables[0], pages=pages), sheets, used).doubts
    assert doubts == ((f"a line of its figures was not read (“{said}”)",) if said else ())
