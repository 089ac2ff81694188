"""A document is put together from its pages, and what of it could not be read is said of it and of its tables."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.errors import DocumentError
from checker.model.document import Aside, Page
from checker.model.place import Box
from checker.model.table import Column, Row, Table
from checker.readers.pdf.page.ink import Ink, Unread
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.reading import beside as beside_of
from checker.readers.pdf.reading import document_of, doubted, doubts_of, pages_in_words
from tests.pages import page, word

PICTURE = (Unread("picture", Box(60, 130, 500, 300)),)


def ink(number: int, garbled: str = "", pictured: bool = False) -> Ink:
    return Ink(number, 612.0, 792.0, (), (), (), PICTURE if pictured else (), garbled)


def test_a_document_is_made_of_its_pages_its_paragraphs_and_what_could_not_be_read() -> None:
    drawn = page("        1. The Committee met in March.", 1)
    document = document_of("a.pdf", [drawn, ink(2, pictured=True)], [3])
    assert [paragraph.text for paragraph in document.paragraphs] == ["The Committee met in March."]
    assert document.pages == (Page(1, 612.0, 792.0), Page(2, 612.0, 792.0))
    assert document.doubts == (
        "page 3 cannot be read: damaged",
        "page 2 cannot be read: no text layer (a scanned picture?)",
    )


@pytest.mark.parametrize(
    ("pictured", "broken", "reason"),
    [
        ([True, True, False], [], "a.pdf has no text layer: pages 1–2 hold pictures only."),
        ([True], [], "a.pdf has no text layer: page 1 holds pictures only."),
        ([False], [1], "a.pdf is damaged or cut short and cannot be read as a PDF."),
        ([False], [], "a.pdf cannot be checked: nothing is printed on its pages."),
    ],
)
def test_a_document_without_a_word_cannot_be_checked(pictured: list[bool], broken: list[int], reason: str) -> None:
    inks = [ink(number, pictured=each) for number, each in enumerate(pictured, start=1)]
    with pytest.raises(DocumentError) as caught:
        document_of("a.pdf", inks, broken)
    assert str(caught.value) == reason


def test_a_page_with_words_or_without_a_picture_is_no_scanned_one() -> None:
    printed = Ink(1, 612.0, 792.0, (word(60, 130, "Posts"),), (), (), PICTURE)
    assert doubts_of([printed, ink(2)], []) == []


def sideways(count: int) -> Ink:
    """A page with so many figures that run up it."""
    words = tuple(Turned("12", Box(100, 20.0 * n, 110, 20.0 * n + 10), 10.0, True) for n in range(count))
    return replace(ink(1), sideways=words)


def test_a_document_whose_text_all_runs_up_cannot_be_checked() -> None:
    with pytest.raises(DocumentError, match=r"^a\.pdf cannot be checked: its text runs up or down its pages\.$"):
        document_of("a.pdf", [sideways(9)], [])


@pytest.mark.parametrize(
    ("numbers", "words"), [([3], "page 3"), ([1, 2, 3], "pages 1–3"), ([1, 2, 3, 7], "pages 1–3, 7")]
)
def test_pages_that_follow_each_other_are_named_by_the_first_and_the_last(numbers: list[int], words: str) -> None:
    assert pages_in_words(numbers) == words


def test_pages_with_a_garbled_text_layer_are_named() -> None:
    inks = [ink(1, ""), ink(2, "letters"), ink(3, "letters"), ink(4, "digits")]
    assert doubts_of(inks, []) == [
        "the text layer of pages 2–3 is garbled: its letters are not those that are printed",
        "the text layer of page 4 is garbled: its digits are not those that are printed",
    ]


def test_a_table_on_such_a_page_is_doubted() -> None:
    table = Table((Column(("2024",)),), (), pages=(1, 2), box=Box(0, 0, 1, 1))
    assert doubted(table, [ink(1, ""), ink(2, "digits")]).doubts == (
        "the text layer of page 2 is garbled: its digits are not those that are printed",
    )
    assert doubted(table, [ink(1, ""), ink(3, "digits")]).doubts == ()


@pytest.mark.parametrize(
    ("what", "top", "said"),
    [
        ("field", 202, ("it has figures in form fields on page 1, which were not read",)),
        ("struck", 202, ("a figure on page 1 is struck through in part",)),
        ("picture", 202, ()),
        ("field", 230, ()),
    ],
)
def test_a_table_is_doubted_where_figures_beside_its_labels_cannot_be_read(
    what: str, top: float, said: tuple[str, ...]
) -> None:
    row = Row("Rome", (None,), page=1, box=Box(60, 200, 80, 210))
    table = Table((Column(("2024",)),), (row,), pages=(1,), box=Box(60, 190, 400, 300))
    unread = (Unread(what, Box(300, top, 320, top + 8)),)
    assert doubted(table, [Ink(1, 612.0, 792.0, (), (), (), unread)]).doubts == said


def test_pages_with_filled_form_fields_are_named() -> None:
    filled = Ink(4, 612.0, 792.0, (), (), (), (Unread("field", Box(0, 0, 9, 9)),))
    assert doubts_of([filled], []) == ["figures in the form fields of page 4 were not read"]


def asides(*inks: Ink) -> list[tuple[str, str, int | None]]:
    """What pages print beside text and tables: what it is, its text and its page."""
    return [(aside.what, aside.text, aside.page) for aside in document_of("a.pdf", inks, []).asides]


def test_what_is_neither_text_nor_table_is_set_apart_by_name() -> None:
    drawn = page("        1. The Committee met in March.\n\n        26-01234 (E)    170326\n\n        40 000")
    hidden = replace(drawn, asides=(Aside("unseen", "7", 1),), sideways=sideways(2).sideways)
    assert asides(hidden) == [
        ("scale or label", "40 000", 1),
        ("job number", "26-01234 (E) 170326", 1),
        ("sideways", "12", 1),
        ("sideways", "12", 1),
        ("unseen", "7", 1),
    ]


HEADED = """
        ──────────┬──────────┬────────
        Category    2025       2026
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        {}           12.0     11.5
        Travel           3.0      2.5
        ──────────┴──────────┴────────
"""


def test_heads_that_the_next_page_prints_again_are_set_apart() -> None:
    parts = (page(HEADED.format("Posts"), 1), page("        Table 2 (continued)" + HEADED.format("Staff"), 2))
    first = page("        Table 2" + HEADED.format("Posts"), 1)
    assert asides(first, parts[1]) == [
        ("head printed again", "Table 2 (continued)", 2),
        ("head printed again", "Category 2025 2026", 2),
    ]


def test_words_that_run_up_over_a_column_are_its_head_and_not_set_apart() -> None:
    column = Column(("Posts",), box=Box(100, 100, 120, 140))
    over, beside = (Turned(text, Box(x, 110, x + 8, 130), 8.0, True) for text, x in (("Posts", 105.0), ("7", 300.0)))
    table = Table((column,), (), pages=(1,))
    found = list(beside_of([replace(ink(1), sideways=(over, beside))], [table]))
    assert found == [Aside("sideways", "7", 1, beside.box)]
