"""The running text of pages that are drawn: paragraphs, footnotes, contents and columns of text."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Entry
from checker.readers.pdf.layout.blocks import apart
from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.text.outside_tables import margin_of, text_of_document
from checker.readers.prose.skeleton import Skeleton
from tests.pages import SIZE, page, word

FULL = "words that fill the line from side to side so that it ends at the margin of the page"


def read(*pages: Ink) -> tuple[list[Entry], Skeleton]:
    sheets = sheets_of(pages)
    _, contents, skeleton = text_of_document(sheets, *tables_of(sheets)[:2])
    return contents, skeleton


def paragraphs(*drawings: str) -> list[tuple[str | None, str]]:
    found = read(*(page(drawing, number) for number, drawing in enumerate(drawings, start=1)))[1].paragraphs()
    return [(paragraph.number, paragraph.text) for paragraph in found]


def test_lines_that_are_set_close_are_one_paragraph() -> None:
    assert paragraphs(f"""
        1.    The first {FULL}
        and its second line.

        2.    The second paragraph.
    """) == [("1", f"The first {FULL} and its second line."), ("2", "The second paragraph.")]


def test_a_paragraph_goes_on_over_the_page() -> None:
    first = f"        1.    The first {FULL}\n        with more {FULL} and"
    assert paragraphs(first, "        the rest of it.") == [
        ("1", f"The first {FULL} with more {FULL} and the rest of it.")
    ]


def test_a_figure_at_the_beginning_of_a_line_is_text() -> None:
    assert paragraphs(f"""
        1.    There are {FULL}
        74 countries and {FULL}
        (b) is said of them.
    """) == [("1", f"There are {FULL} 74 countries and {FULL} (b) is said of them.")]


def test_note_marks_are_taken_off_and_their_places_kept() -> None:
    (found,) = read(page("        1.    The report^3 of the Board was read."))[1].paragraphs()
    assert found.text == "The report of the Board was read."
    assert [(mark.text, found.text[: mark.at]) for mark in found.marks] == [("3", "The report")]


def test_a_general_note_above_the_numbered_ones_is_a_note() -> None:
    drawing = f"""
        1.    The report^1 {FULL}
        and its second line.

        ───────────────
        Note: Abbreviations are explained in the annex.
        ^1 Rounded.
    """
    small = page(drawing)
    words = tuple(replace(word, size=min(word.size, 8.0) if word.box.top > 155 else word.size) for word in small.words)
    found = read(replace(small, words=words))[1]
    assert [(note.mark, note.text) for note in found.notes] == [
        ("", "Note: Abbreviations are explained in the annex."),
        ("1", "Rounded."),
    ]
    assert len(found.paragraphs()) == 1


def test_each_word_of_a_paragraph_has_its_place() -> None:
    (found,) = read(page(f"        1.    The first {FULL}\n        and its second line."))[1].paragraphs()
    at = found.text.index("second")
    number, box = found.spot(at, at + len("second"))
    assert (number, box) == (1, found.lines[1].box._replace(x0=92.0, x1=116.0))


def test_contents_are_entries_and_no_text() -> None:
    contents, skeleton = read(
        page("""
        Contents
                                                       Paragraphs   Page

        I. Introduction .................................   1–3      2

        II. Expenditure of the secretariat and of the
            Global Mechanism ............................   4–8      3
    """)
    )
    assert [(entry.number, entry.text, entry.paragraphs, entry.leaf) for entry in contents] == [
        ("I.", "Introduction", "1–3", "2"),
        ("II.", "Expenditure of the secretariat and of the Global Mechanism", "4–8", "3"),
    ]
    assert (skeleton.paragraphs(), skeleton.headings) == ([], [])


def entries(drawing: str) -> list[tuple[str | None, str, str | None]]:
    return [(entry.number, entry.text, entry.leaf) for entry in read(page(drawing))[0]]


def test_an_entry_whose_first_line_leaves_no_room_for_a_leader_goes_on_below_its_page() -> None:
    assert entries("""
        Contents

        I. Overall orientation ...............................   2

        II. Register of Damage Caused by the Construction of      51
            the Wall .........................................

        III. Programme of work ...............................   57
    """) == [
        ("I.", "Overall orientation", "2"),
        ("II.", "Register of Damage Caused by the Construction of the Wall", "51"),
        ("III.", "Programme of work", "57"),
    ]


def test_an_entry_may_have_its_page_on_the_line_below_its_leader() -> None:
    assert entries("""
        Contents

        Overall orientation ..................................   2

        Programme of work ....................................
                                                                 19

        Subprogramme of the office ...........................   19
    """) == [
        (None, "Overall orientation", "2"),
        (None, "Programme of work", "19"),
        (None, "Subprogramme of the office", "19"),
    ]


def test_text_in_columns_is_read_column_by_column() -> None:
    found = paragraphs("""
        ──────────────────────────────────────────────────────────────────
        Recommendation                     Action taken
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        The Committee trusts that          The information is
        information on the posts           reflected in the report
        will be given in the report.       of the present year.
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
    assert found == [
        (None, "The Committee trusts that information on the posts will be given in the report."),
        (None, "The information is reflected in the report of the present year."),
    ]


def test_chinese_is_joined_without_spaces() -> None:
    text = "秘书处和全球机制使用四年工作计划和列明费用的两年工作方案规划和开展工作并监测"
    assert paragraphs(f"        1.    {text}\n        工作进展。") == [("1", f"{text}工作进展。")]


def test_a_bold_paragraph_that_the_end_of_its_page_cuts_off_is_no_heading() -> None:
    second = f"      * 2.    The Committee {FULL}\n      * and some {FULL} that goes on"
    first = f"        1.    The first paragraph.\n\n{second}"
    found = paragraphs(first, "      * to the end of it. And so on.")
    assert found[1:] == [("2", f"The Committee {FULL} and some {FULL} that goes on to the end of it. And so on.")]


def test_a_line_justified_so_far_that_all_its_gaps_are_wide_stays_whole() -> None:
    spread = [word(x, 0, text) for x, text in ((0, "of"), (40, "its"), (85, "own"))]
    assert [len(part) for part in apart(spread, SIZE)] == [3]
    table = [word(x, 0, text) for x, text in ((0, "of"), (40, "its"), (130, "own"))]
    assert [len(part) for part in apart(table, SIZE)] == [1, 1, 1]


@pytest.mark.parametrize(("width", "margin"), [(201.0, 262.0), (199.0, 400.0)])
def test_text_ends_where_most_of_its_wide_lines_do(width: float, margin: float) -> None:
    words = [word(61, y, "Expenditure", width=width) for y in (100, 112)]
    assert margin_of([line_of([one]) for one in (*words, word(60, 130, "Posts", width=340))], 10.0) == margin
