"""The tables beside the pages that they were read from, as one HTML file."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from checker.model.document import Document, Page
from checker.model.place import Box
from checker.model.table import Cell, Column, Row, Table
from checker.writers.tables import html
from tests.outline import Outline


def test_the_view_stands_as_it_is_agreed(document: Document, snapshot: Callable[[str, str], None]) -> None:
    snapshot(html.write(document, {2: b"a picture"}), "tables.html")


def test_every_element_is_closed(document: Document) -> None:
    assert Outline(html.write(document)).open == []


def test_the_file_stands_alone(document: Document) -> None:
    addresses = [
        value
        for _, attrs in Outline(html.write(document, {2: b"a picture"})).found
        for name, value in attrs.items()
        if name in ("src", "href") and value
    ]
    assert [value for value in addresses if not value.startswith(("#", "data:image/webp;base64,"))] == []


def test_each_cell_drawn_on_the_page_stands_in_the_table(document: Document) -> None:
    found = Outline(html.write(document))
    assert found.keys("rect") <= found.keys("td", "th")
    assert "t1r3c1" in found.keys("rect")


def test_pages_with_tables_and_with_unread_ones_are_shown(document: Document) -> None:
    assert html.pages_shown(document) == (2, 3, 4, 6)


def test_an_unread_table_is_named_and_framed(document: Document) -> None:
    text = html.write(document)
    said = "the caption of table 2 “Posts” has no table that could be read"
    assert f'<li>Not read: <a href="#page6">page 6</a>: {said}</li>' in text
    place = replace(document.missed[0], box=Box(100, 200, 150, 210))
    framed = html.write(replace(document, missed=(place,)))
    assert f'<rect class="missing" x="99" y="199" width="52" height="12"><title>Not read: {said}</title>' in framed


def test_a_document_without_pages_has_tables_and_no_picture(document: Document) -> None:
    tables = tuple(replace(table, pages=()) for table in document.tables)
    draft = replace(document, pages=(), captions=(), missed=(), tables=tables)
    text = html.write(draft)
    assert html.pages_shown(draft) == ()
    assert "<svg" not in text
    assert text.count("<table>") == 2


def test_a_document_without_tables_says_so() -> None:
    assert "no table was read" in html.write(Document("empty.md"))


def test_arabic_tables_run_from_right_to_left(document: Document) -> None:
    assert '<figure id="t1" lang="ar" dir="rtl">' in html.write(replace(document, language="ar"))


def test_text_of_a_document_is_never_markup() -> None:
    table = Table((Column(("<b>",)),), (Row("<script>alert(1)</script>", (Cell('"&\x00'),)),))
    text = html.write(Document("<i>.md", tables=(table,)))
    assert "<b>" not in text
    assert "alert(1)</script>" not in text
    assert ">&quot;&amp; </td>" in text


def test_a_table_over_two_pages_is_shown_page_by_page() -> None:
    rows = (Row("first", (Cell("1"),), page=1), Row("second", (Cell("2"),), page=2))
    table = Table((Column(("Posts",)),), rows, "1", pages=(1, 2))
    pages = (Page(1, 600, 800), Page(2, 800, 600))
    one, two = html.write(Document("a.pdf", pages=pages, tables=(table,))).split("<section")[1:]
    assert ("first" in one, "second" in one, "continued" in one) == (True, False, False)
    assert ("first" in two, "second" in two, "continued" in two) == (False, True, True)
    assert (one.startswith(' class="tall" id="page1"'), two.startswith(' class="wide" id="page2"')) == (True, True)
