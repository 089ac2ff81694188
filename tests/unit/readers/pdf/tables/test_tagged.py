"""The numbers that a tagged PDF gives its text, as a second witness of where figures belong."""

from __future__ import annotations

import io

import pikepdf
import pytest
from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.pdf import read
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.opening import inks_of
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.tagged import Tagged, along_rows, are_wrong, witnessed
from tests.pages import FOOT, HEADS, page, rows

BODY = """
        Posts                             12.0     11.5
        Consultants                        3.0      1.5
        Travel                             4.0      2.5
        Official hospitality               6.0      5.5
        Total                             25.0     21.0
"""


def heard(body: str, tags: dict[str, int | None] | None = None) -> tuple[list[Table], list[str]]:
    """The tables of a drawing whose words are numbered as they are drawn, but for those whose number is given."""
    drawn = page(HEADS.rstrip() + body.rstrip() + FOOT)
    given = tags or {}
    words = tuple(replace(w, tag=given.get(w.text, 10 * n)) for n, w in enumerate(drawn.words))
    ink = replace(drawn, words=words)
    return witnessed(tables_of(sheets_of([ink]))[0], [ink])


def doubts(table: Table) -> dict[str, str]:
    """The figures that are doubtful, and why."""
    return {cell.text: cell.doubt for row in table.rows for cell in row.cells if cell and cell.doubt}


def rows_with(tags: dict[int, dict[int, int]]) -> list[Tagged]:
    """Rows whose figures have these numbers, by columns."""
    return [Tagged(index, 1, "Posts", frozenset(), figures) for index, figures in tags.items()]


def number(figure: str, body: str = BODY) -> int:
    """The number that a word of the drawing has by its place."""
    drawn = page(HEADS.rstrip() + body.rstrip() + FOOT)
    return 10 * [word.text for word in drawn.words].index(figure)


def test_a_table_whose_cells_are_numbered_as_it_was_read_is_borne_out() -> None:
    (table,), against = heard(BODY)
    assert table.reading == ("ruled", "tags agree")
    assert (doubts(table), table.doubts, against) == ({}, (), [])


def test_a_table_without_tags_is_read_as_before() -> None:
    words = dict.fromkeys((word.text for word in page(HEADS.rstrip() + BODY.rstrip() + FOOT).words), None)
    (table,), against = heard(BODY, words)
    assert (table.reading, doubts(table), against) == (("ruled",), {}, [])


def test_a_figure_that_the_tags_put_in_another_row_is_doubtful() -> None:
    (table,), against = heard(BODY, {"1.5": number("2.5") + 1})
    assert doubts(table) == {"1.5": "the PDF's own tags put it in another row"}
    assert (table.reading, table.doubts, against) == (("ruled",), (), [])


def test_figures_that_the_tags_know_the_other_way_round_are_doubtful() -> None:
    (table,), _ = heard(BODY, {"4.0": number("2.5"), "2.5": number("4.0")})
    assert doubts(table) == {"4.0": "the PDF's own tags put it in another column"}


def test_rows_that_run_from_right_to_left_are_borne_out_too() -> None:
    figures = ["12.0", "11.5", "3.0", "1.5", "4.0", "2.5", "6.0", "5.5", "25.0", "21.0"]
    turned = [figures[index ^ 1] for index in range(10)]
    (table,), _ = heard(BODY, {one: number(other) for one, other in zip(figures, turned, strict=True)})
    assert table.reading == ("ruled", "tags agree")


def test_labels_and_figures_with_numbers_of_their_own_say_nothing_of_each_other() -> None:
    labels = {"Posts": 1, "Consultants": 2, "Travel": 3, "Official": 4, "hospitality": 4, "Total": 5}
    (table,), against = heard(BODY, dict(labels))
    assert (table.reading, doubts(table), table.doubts, against) == (("ruled", "tags agree"), {}, (), [])


def test_a_label_that_the_tags_begin_in_the_row_above_is_doubtful() -> None:
    longer = BODY.replace("Travel    ", "Travel and") + BODY.replace("Official", "Ordinary").replace(".", ".7")
    (table,), _ = heard(longer, {"and": 90, "Official": 90})
    said = "the PDF's own tags make one label of “Travel and” and “Official hospitality”"
    assert doubts(table) == dict.fromkeys(["4.0", "2.5", "6.0", "5.5"], said)


def test_a_label_that_takes_in_words_of_another_row_is_doubtful() -> None:
    (table,), _ = heard(BODY.replace("Travel     ", "Travel fees"), {"fees": number("5.5")})
    said = "the PDF's own tags put a part of the label “Travel fees” in another row"
    assert doubts(table) == {"4.0": said, "2.5": said}


def test_figures_of_several_rows_in_one_piece_of_text_are_not_told_apart() -> None:
    stacked = {"Consultants": 1, "3.0": 2, "1.5": 3, "Travel": 1, "4.0": 2, "2.5": 3, "Posts": 0, "12.0": 0, "11.5": 0}
    (table,), _ = heard(BODY, stacked)
    assert doubts(table) == {}


def test_a_table_that_the_tags_know_otherwise_is_doubtful_as_a_whole() -> None:
    good, bad = page(HEADS.rstrip() + BODY.rstrip() + FOOT), page(HEADS.rstrip() + BODY.rstrip() + FOOT, 2)
    columns = [replace(w, tag=int(w.box.x1) * 1000 - n) for n, w in enumerate(bad.words)]
    inks = [
        replace(good, words=tuple(replace(w, tag=n) for n, w in enumerate(good.words))),
        replace(good, number=2, words=tuple(replace(w, tag=n) for n, w in enumerate(good.words))),
        replace(bad, number=3, words=tuple(columns)),
    ]
    tables = [tables_of(sheets_of([ink]))[0][0] for ink in inks]
    (*sure, doubtful), against = witnessed(tables, inks)
    assert [table.reading for table in sure] == [("ruled", "tags agree")] * 2
    assert doubtful.doubts == ("the PDF's own tags put 8 of its 10 figures in other rows or columns",)
    assert against == []


def test_a_column_that_is_numbered_from_its_top_to_its_foot_tells_of_no_row() -> None:
    shaded = {"12.0": 1001, "3.0": 1002, "4.0": 1003, "6.0": 1004, "25.0": 1005}
    (table,), against = heard(BODY, dict(shaded))
    assert (table.reading, doubts(table), table.doubts, against) == (("ruled",), {}, (), [])


def test_columns_that_are_numbered_together_and_apart_from_the_others_tell_of_no_row() -> None:
    known = rows_with(
        {0: {0: 1, 1: 2, 2: 21}, 1: {0: 3, 1: 4, 2: 22}, 2: {0: 5, 1: 6, 2: 23}, 3: {0: 24, 1: 25, 2: 26}}
    )
    assert [dict(row.figures) for row in along_rows(known)] == [{2: 21}, {2: 22}, {2: 23}, {0: 24, 1: 25, 2: 26}]


def test_a_column_that_is_numbered_from_its_foot_upwards_is_not_where_it_was_read() -> None:
    upwards = {"12.0": 1005, "3.0": 1004, "4.0": 1003, "6.0": 1002, "25.0": 1001}
    _, against = heard(BODY, dict(upwards))
    assert against == ["what the PDF's own tags say: they put figures of 4 out of 5 rows elsewhere"]


def test_tags_that_contradict_most_rows_are_not_believed() -> None:
    backwards = {word.text: 1000 - n for n, word in enumerate(page(HEADS.rstrip() + BODY.rstrip() + FOOT).words)}
    (table,), against = heard(BODY, backwards)
    assert (table.reading, table.doubts, doubts(table)) == (("ruled",), (), {})
    assert against == ["what the PDF's own tags say: they put figures of 5 out of 5 rows elsewhere"]


@pytest.mark.parametrize(
    ("denied", "asked", "wrong"),
    [(2, 5, False), (3, 5, True), (49, 99, False), (50, 99, True), (33, 100, False), (34, 100, True)],
)
def test_tags_are_wrong_that_deny_half_of_few_rows_or_a_third_of_many(denied: int, asked: int, wrong: bool) -> None:
    assert are_wrong(denied, asked) is wrong


def test_the_tags_of_a_chart_of_nothing_say_nothing() -> None:
    assert witnessed([], []) == ([], [])


# ----------------------------------------------------------- a tagged PDF


TEXTS = ["Item", "Spent", "Posts", "12.0", "Travel", "4.0", "Supplies", "3.0", "Other", "1.0", "Total", "20.0"]


def tagged_pdf(order: list[int]) -> bytes:
    """A page with a ruled table of five rows, drawn in the given order of cells, each piece of text numbered."""
    lines = [f"1 w 60 {y} m 300 {y} l 200 {y} m 300 {y} l S" for y in (712, 692, 592)]
    for mark, index in enumerate(order):
        x, y = 62 + 178 * (index % 2), 700 - 20 * (index // 2)
        lines.append(f"/P <</MCID {mark}>> BDC BT /F 10 Tf {x} {y} Td ({TEXTS[index]}) Tj ET EMC")
    made = pikepdf.new()
    sheet = made.add_blank_page(page_size=(400, 792))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Helvetica"))
    sheet.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    sheet.Contents = made.make_stream("\n".join(lines).encode())
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("engine", ["pdfium", "pdfplumber"])
def test_words_bear_the_numbers_of_the_tagged_text(engine: str) -> None:
    inks, _, _ = inks_of(tagged_pdf([*range(12)]), "a.pdf", engine)
    assert [(word.text, word.tag) for word in inks[0].words] == [(text, tag) for tag, text in enumerate(TEXTS)]


def test_a_tagged_pdf_bears_its_table_out() -> None:
    (table,) = read(tagged_pdf([*range(12)]), "a.pdf").tables
    assert rows(table) == [*zip(TEXTS[2::2], TEXTS[3::2], strict=True)]
    assert table.reading == ("ruled", "tags agree")


def test_a_tagged_pdf_that_knows_two_figures_the_other_way_round_leaves_two_doubts() -> None:
    (table,) = read(tagged_pdf([0, 1, 2, 3, 4, 7, 6, 5, 8, 9, 10, 11]), "a.pdf").tables
    assert doubts(table) == {
        "4.0": "the PDF's own tags put it in another row",
        "3.0": "the PDF's own tags put a part of the label “Supplies” in another row",
    }
    assert table.reading == ("ruled",)
