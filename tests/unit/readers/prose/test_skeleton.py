"""Blocks put together: what goes on over a page, what a caption or an annex takes as its title, what is no text."""

from __future__ import annotations

from typing import Any

import pytest

from checker.model.document import Aside, Mark, Span
from checker.model.place import Box
from checker.model.table import Table
from checker.readers.prose.block import Block, Words
from checker.readers.prose.skeleton import Item, Skeleton, skeleton_of


def read(*items: Item) -> Skeleton:
    return skeleton_of(items, Words([]), 10.0)


def texts(*items: Item) -> list[str]:
    return [paragraph.text for paragraph in read(*items).paragraphs()]


def test_a_sentence_goes_on_at_the_top_of_the_next_page() -> None:
    first = Block("The Advisory Committee was", page=1)
    assert texts(first, Block("informed of it.", page=2, after=True)) == ["The Advisory Committee was informed of it."]


def test_a_sentence_goes_on_behind_a_table_and_footnotes() -> None:
    parts = (Block("结余", page=1), Table((), ()), Block("ICCD/COP/1.", lead="1", page=1), Block("减少。", page=1))
    assert texts(*parts) == ["结余减少。"]


LINES = (Span(0, 7, 1, Box(60, 100, 300, 110)), Span(8, 16, 1, Box(60, 112, 300, 122)))
ACTION = Block("(b) To approve the amount of $106,200 for 2025", page=1, bold=True)


def test_a_bold_paragraph_that_runs_over_a_page_is_no_heading() -> None:
    before = Block("(a) To take note of the balance of $25,100;", page=1, bold=True)
    found = read(before, ACTION, Block("and 2026 in that account;", page=2, bold=True, after=True))
    assert [(each.number, each.depth, each.text) for each in found.paragraphs()] == [
        ("(a)", 1, "To take note of the balance of $25,100;"),
        ("(b)", 1, "To approve the amount of $106,200 for 2025 and 2026 in that account;"),
    ]
    assert not found.headings


@pytest.mark.parametrize(
    "below",
    [
        Block("and 2026 in that account;", page=1, bold=True),
        Block("and 2026 in that account;", page=2, bold=True),
        Block("and 2026 in that account;", page=2, after=True),
        Block("and 2026 in that account;", page=2, bold=True, after=True, size=12.0),
        Block("Other assets", page=2, bold=True, after=True),
    ],
)
def test_a_heading_does_not_run_over_into_what_is_set_otherwise_or_begins_anew(below: Block) -> None:
    assert read(ACTION, below).headings[0].text == "To approve the amount of $106,200 for 2025"


def test_a_bold_paragraph_of_several_full_lines_runs_over_into_plain_text() -> None:
    running = Block("The Committee recommends the use of", (), LINES, page=1, bold=True)
    assert texts(running, Block("the fund.", page=2, after=True)) == ["The Committee recommends the use of the fund."]


@pytest.mark.parametrize(("number", "goes_on"), [("13.", True), ("15.", False)])
def test_a_bold_paragraph_with_the_next_number_runs_over_into_a_capital(number: str, goes_on: bool) -> None:
    before = Block("12. The Force was read.", page=1, tab=3)
    running = Block(f"{number} It was recalled that the", (), LINES, page=1, bold=True, tab=3)
    assert (
        texts(before, running, Block("Force may buy.", page=2, after=True))[-1]
        == ("It was recalled that the Force may buy.")
    ) is goes_on


def test_a_new_paragraph_does_not_go_on_with_a_sentence_that_has_ended() -> None:
    assert texts(Block("It was approved.", page=1), Block("It was cut.", page=2, after=True)) == [
        "It was approved.",
        "It was cut.",
    ]


def goes_on(*others: Block) -> bool:
    """Whether, in a text of such blocks and an indented one, the next page goes on with a sentence that has ended."""
    indented = Block("The plan was read.", lines=LINES, page=1, left=20.0)
    return texts(*others, indented, Block("It was approved.", page=2, after=True))[-1] == (
        "The plan was read. It was approved."
    )


@pytest.mark.parametrize(("indented", "on"), [(9, True), (8, False)])
def test_a_flush_block_goes_on_with_a_paragraph_where_fewer_than_one_in_ten_paragraphs_are_flush(
    indented: int, on: bool
) -> None:
    flush = Block("The staff was read.", lines=LINES, page=1)
    numbered = Block("1. The posts were read.", lines=LINES, page=1, tab=2)
    assert goes_on(flush, *[numbered] * indented) is on


@pytest.mark.parametrize(
    ("other", "on"),
    [
        ({}, False),
        ({"left": 1.9}, False),
        ({"left": 2.1}, True),
        ({"tab": 2}, True),
        ({"lines": LINES[:1]}, True),
        ({"bold": True}, True),
        ({"after": True}, True),
        ({"taken": True}, True),
        ({"lead": "1"}, True),
    ],
    ids=["flush", "nearly flush", "indented", "numbered", "one line", "bold", "cut off above", "in a table", "note"],
)
def test_only_paragraphs_of_several_lines_say_whether_a_text_is_set_flush(other: dict[str, Any], on: bool) -> None:
    assert goes_on(Block(**{"text": "The staff was read.", "lines": LINES, "page": 1, **other})) is on


def test_b_at_the_top_of_a_page_goes_on_with_a_in_the_sentence() -> None:
    assert texts(Block("Including (a) water;", page=1), Block("(b) power.", page=2, after=True)) == [
        "Including (a) water; (b) power."
    ]


def cells(page: int, *columns: str) -> list[Block]:
    """Texts side by side on a page."""
    return [Block(text, page=page, left=100.0 * at, cell=True) for at, text in enumerate(columns, start=1) if text]


def test_a_row_of_texts_that_the_end_of_its_page_cuts_goes_on_column_by_column() -> None:
    first = cells(1, "Leases of both buildings were", "States are able to gain access to", "States took part.")
    assert texts(*first, *cells(2, "vacated", "the data of the Office")) == [
        "Leases of both buildings were vacated",
        "States are able to gain access to the data of the Office",
        "States took part.",
    ]


def test_a_mark_without_text_goes_on_with_no_cell() -> None:
    alone = Block("", marks=(Mark("1", 0),), page=2, left=100.0, cell=True)
    assert texts(*cells(1, "The posts were those of the office"), alone) == ["The posts were those of the office"]


def test_a_text_below_others_on_its_page_is_not_the_rest_of_one_on_the_page_before() -> None:
    between = [Block("The plan was approved.", page=2)]
    rest = cells(2, "of which none was vacant at the end")
    assert texts(*cells(1, "The posts were those of the office"), *between, *rest) == [
        "The posts were those of the office",
        "The plan was approved.",
        "of which none was vacant at the end",
    ]


def test_a_general_note_does_not_go_on_with_the_note_before() -> None:
    found = read(Block("See the report", lead="1", page=1), Block("Note: Rounded.", lead="", page=2))
    assert [(note.mark, note.text) for note in found.notes] == [("1", "See the report"), ("", "Note: Rounded.")]


def test_the_rest_of_a_footnote_comes_on_the_next_page() -> None:
    found = read(Block("See the report", lead="1", page=1), Block("of the Board.", lead="", page=2))
    assert [(note.mark, note.text) for note in found.notes] == [("1", "See the report of the Board.")]


def test_a_note_with_a_letter_is_that_of_the_table_above_it() -> None:
    table = Table((), (), pages=(1,), box=Box(60, 100, 500, 200))
    found = read(table, Block("Estimate.", lead="a", page=1, box=Box(60, 210, 200, 218)))
    assert found.notes == []
    assert [note.text for note in found.tables[0].notes] == ["Estimate."]


def test_captions_take_the_bold_block_below_as_their_title_each_time_that_they_come() -> None:
    caption, title = Block("Figure I"), Block("Posts by year", bold=True)
    found = read(caption, title, Block("Text goes on here."), caption, title)
    assert [(c.kind, c.number, c.title, c.order) for c in found.captions] == [
        ("figure", "I", "Posts by year", 1),
        ("figure", "I", "Posts by year", 2),
    ]
    assert found.headings == []


def test_a_sentence_that_begins_like_a_caption_is_text() -> None:
    found = read(Block("Table 3 shows the posts."))
    assert (found.captions, [p.text for p in found.paragraphs()]) == ([], ["Table 3 shows the posts."])


def test_an_annex_takes_its_title_from_the_next_heading() -> None:
    found = read(Block("Annex I", bold=True, size=14.0), Block("Organization chart", bold=True, size=14.0))
    assert [(heading.number, heading.text) for heading in found.headings] == [("Annex I", "Organization chart")]


def test_order_counts_headings_paragraphs_and_tables_together() -> None:
    found = read(Block("I. One", bold=True), Block("Text."), Table((), ()), Block("More."))
    assert [heading.order for heading in found.headings] == [1]
    assert [paragraph.order for paragraph in found.paragraphs()] == [2, 4]
    assert [table.order for table in found.tables] == [3]


def test_scales_and_labels_are_no_text_but_sentences_in_cells_are() -> None:
    items = (
        Block("40 000"),
        Block("Team Assistant", cell=True),
        Block("Abolished.", cell=True),
        Block("Legend", size=7.0),
    )
    assert texts(*items) == ["Abolished."]


def test_larger_type_below_a_scrap_is_a_heading_and_no_legend() -> None:
    scrap = Block("12.5", page=1)
    found = read(scrap, Block("9.3 Linear Constraints", page=1, size=14.0))
    assert [(each.number, each.text) for each in found.headings] == [("9.3", "Linear Constraints")]


@pytest.mark.parametrize(("letters", "expected"), [(60, []), (61, ["a" * 58])])
def test_a_numbered_text_in_a_table_is_a_paragraph_where_it_has_more_than_sixty_letters(
    letters: int, expected: list[str]
) -> None:
    assert texts(Block("1. ".ljust(letters, "a"), tab=2, taken=True)) == expected


def test_a_text_in_a_cell_is_a_label_where_it_has_fewer_than_five_words() -> None:
    blocks = (Block("posts of the office", cell=True), Block("posts of the field office", cell=True))
    assert texts(*blocks) == ["posts of the field office"]


def test_type_smaller_than_three_quarters_of_the_text_is_no_text() -> None:
    blocks = (Block("The north of the map.", size=7.4), Block("The south of the land.", size=7.6))
    assert texts(*blocks) == ["The south of the land."]


def test_what_is_no_text_is_set_apart_with_its_marks() -> None:
    found = read(
        Block("40 000", (Mark("a", 6),), page=1),
        Block("See below.", (Mark("2", 3),), lead="1", page=1),
        Table((), (), "3", pages=(1, 2)),
        Block("Table 3", page=2, bold=True),
    )
    assert found.asides == [
        Aside("scale or label", "40 000 a", 1),
        Aside("mark in a note", "2", 1),
        Aside("caption printed again", "Table 3", 2),
    ]


def test_a_caption_keeps_its_marks() -> None:
    (caption,) = read(Block("Figure 2. Posts", (Mark("4", 15),), page=1, bold=True)).captions
    assert caption.marks == (Mark("4", 15),)
