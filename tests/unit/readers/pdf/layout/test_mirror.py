"""A page that runs from right to left is read in a mirror, and its boxes lie where the page prints them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.document import Aside, Document
from checker.model.place import Box
from checker.readers.pdf.layout.lines import lines_of
from checker.readers.pdf.layout.mirror import as_printed, in_the_mirror, put_together
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.tables.building import tables_of
from tests.pages import page, rows, word

TABLE = """
        ─────────┬──────────┬───────────
         النفقات   المعتمدة     البرنامج
        ━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━
         11,5      12,0         الوظائف
         )1,5(     3,0          السفر
        ─────────┴──────────┴───────────
"""


def ink(*words: tuple[float, str]) -> Ink:
    """A page of one line."""
    return Ink(1, 612.0, 792.0, tuple(word(x, 200, text) for x, text in words), (), ())


def line_of(*words: tuple[float, str]) -> str:
    """The one line of an Arabic page whose words stand at these places, as it is read."""
    return lines_of(in_the_mirror(ink(*words)).words)[0].text


def test_the_stub_stands_right_and_the_first_column_next_to_it() -> None:
    (table,) = tables_of(sheets_of([in_the_mirror(page(TABLE))]))[0]
    assert table.stub_head == "البرنامج"
    assert [column.path for column in table.columns] == [("المعتمدة",), ("النفقات",)]
    assert rows(table) == [("الوظائف", "12,0", "11,5"), ("السفر", "3,0", "(1,5)")]


def test_boxes_go_back_to_where_the_page_prints_them() -> None:
    printed = page(TABLE)
    turned = in_the_mirror(printed)
    tables = tuple(tables_of(sheets_of([turned]))[0])
    aside = Aside("unseen", "7", 1, Box(60, 100, 70, 110))
    hidden = in_the_mirror(replace(printed, asides=(aside,))).asides
    assert hidden == (replace(aside, box=Box(542, 100, 552, 110)),)
    document = as_printed(Document("draft", "ar", tables=tables, asides=hidden), [turned])
    assert document.asides == (aside,)
    cell = document.tables[0].rows[0].cells[0]
    assert cell is not None
    assert cell.box in [word.box for word in printed.words if word.text == "12,0"]


def test_pages_from_left_to_right_are_left_as_they_are() -> None:
    one, other = page(TABLE), in_the_mirror(replace(page(TABLE), number=2))
    document = Document("draft", tables=tuple(tables_of(sheets_of([one]))[0]))
    assert as_printed(document, [one, other]) == document


def test_the_mirror_of_the_mirror_is_the_page() -> None:
    line = ink((60, "السفر"), (100, "حسب"))
    assert [word.box for word in in_the_mirror(in_the_mirror(line)).words] == [word.box for word in line.words]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (((100, "يورو"), (130, "47"), (139, "935,9"), (170, "قدره")), "قدره 47 935,9 يورو"),
        (((100, "السنتين"), (140, "2021-2020")), "2020-2021 السنتين"),
        (((100, "22-00001"), (150, "الوثيقة")), "الوثيقة 22-00001"),
        (((100, ".)3"), (116, "الفقرة"), (148, "انظر"), (164, "(")), "(انظر الفقرة 3)."),
        (((100, "General"), (140, "Distr.:")), "Distr.: General"),
    ],
)
def test_figures_and_latin_words_keep_their_order_and_brackets_their_meaning(
    words: tuple[tuple[float, str], ...], read: str
) -> None:
    assert line_of(*words) == read


def together(gap: float, *texts: str, lower: float = 0.0, size: float = 10.0) -> list[str]:
    """Two words of an Arabic page with a gap between them; the second may stand lower or be set in another size."""
    first = word(100, 200, texts[0], 10.0)
    second = word(first.box.x1 + gap, 210 - size + lower, texts[1], size)
    return [whole.text for whole in put_together([first, second])]


@pytest.mark.parametrize(("gap", "words"), [(0.95, 1), (1.05, 2), (-0.95, 1), (-1.05, 2)])
def test_a_sign_that_touches_a_word_is_of_it(gap: float, words: int) -> None:
    assert len(together(gap, "السفر", ":")) == words


@pytest.mark.parametrize(("gap", "words"), [(-0.95, ["47 935,9"]), (-1.05, ["47", "935,9"])])
def test_the_groups_of_a_figure_do_not_lie_over_each_other(gap: float, words: list[str]) -> None:
    assert together(gap, "47", "935,9") == words


@pytest.mark.parametrize(("lower", "words"), [(0.95, 1), (1.05, 2)])
def test_words_on_two_heights_are_not_put_together(lower: float, words: int) -> None:
    assert len(together(2.0, "47", "935,9", lower=lower)) == words


@pytest.mark.parametrize(("size", "words"), [(9.2, 1), (9.0, 2)])
def test_words_of_two_sizes_are_not_put_together(size: float, words: int) -> None:
    assert len(together(2.0, "47", "935,9", size=size)) == words
