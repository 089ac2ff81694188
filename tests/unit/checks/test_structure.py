"""Checks of structure where they leave something open; what they find is proved beside their rules."""

from __future__ import annotations

import pytest

from checker import checks
from checker.analysis import Analysis
from checker.model.document import Caption, Document, Entry, Heading, Mark, Page, Paragraph
from checker.model.report import Verdict
from checker.model.table import Column, Note, Row, Table
from checker.understand.terms import Vocabulary


def unchecked(name: str, document: Document, **options: str) -> list[str]:
    """The reasons why a check leaves places open; it must find nothing."""
    outcomes = list(checks.run(name, options.items(), Analysis(document, Vocabulary({}))))
    assert [each.message for each in outcomes if each.verdict is Verdict.DISAGREED] == []
    return [each.message for each in outcomes if each.verdict is Verdict.UNCHECKED]


def paragraphs(*numbers: int) -> tuple[Paragraph, ...]:
    return tuple(Paragraph("Text.", str(number), order=order) for order, number in enumerate(numbers))


def test_a_file_without_pages_leaves_the_pages_of_the_contents_open() -> None:
    document = Document("a.docx", contents=(Entry("Budget", "I.", leaf="3"),), headings=(Heading("Budget", "I."),))
    assert unchecked("contents-pages", document) == ["the file has no pages, the contents give some"]


def test_headings_that_were_not_read_are_not_missing() -> None:
    entries = tuple(Entry(f"Part with the number {number}", f"{number}.", leaf="1") for number in range(1, 5))
    reasons = unchecked("contents-headings", Document("a.pdf", contents=entries), difference="no heading")
    assert reasons == ["the heading of a line of the contents was not found"] * 4


def test_numbers_of_which_many_are_missing_were_not_read() -> None:
    document = Document("a.pdf", paragraphs=paragraphs(1, 2, 4, 5, 7, 8, 10, 11))
    assert unchecked("numbering", document, kind="paragraphs", fault="missing") == [
        "the numbers of paragraphs were not read one after the other"
    ]


def test_a_bold_paragraph_that_was_read_as_a_heading_is_not_missing() -> None:
    document = Document(
        "a.pdf",
        paragraphs=tuple(Paragraph("Text.", str(number), order=number) for number in (1, 2, 3, 5, 6)),
        headings=(Heading("The Committee trusts that", "4.", order=4),),
    )
    assert unchecked("numbering", document, kind="paragraphs", fault="missing") == [
        "a number of paragraphs may stand where it was not read"
    ]


def test_a_document_whose_captions_were_not_read_may_cite_any_table() -> None:
    document = Document("a.pdf", paragraphs=(Paragraph("The posts are shown in table 4.", "1"),))
    assert unchecked("citations", document, kind="table") == ["the numbers of tables were not read"]


def test_a_table_that_may_just_not_have_been_read_may_be_cited() -> None:
    captions = tuple(Caption(str(number), order=number) for number in (1, 2, 3, 4, 6))
    document = Document("a.pdf", captions=captions, paragraphs=(Paragraph("See tables 1, 2, 3 and 5.", "1"),))
    assert unchecked("citations", document, kind="table") == ["the numbers of tables were not read one after the other"]


def test_marks_without_any_note_say_that_no_notes_were_read() -> None:
    marked = tuple(Paragraph("Text.", marks=(Mark(mark, 5),), order=int(mark)) for mark in "123")
    assert set(unchecked("footnote-marks", Document("a.pdf", paragraphs=marked))) == {
        "footnote marks and notes were not all read"
    }


def test_the_note_of_a_table_on_two_pages_may_stand_on_either() -> None:
    table = Table((), (Row("Posts", (), marks=("b",)),), number="1", pages=(3, 4), notes=(Note("a", "Revised."),))
    assert unchecked("table-note-marks", Document("a.pdf", tables=(table,))) == [
        "the notes of a table on several pages may not all have been read"
    ]


def test_a_note_whose_mark_a_head_bears_does_not_stand_alone() -> None:
    heads = (Column(("2024",), marks=("b",)),)
    notes = (Note("a", "Revised."), Note("b", "Estimates."))
    table = Table(heads, (Row("Posts", (None,), marks=("a",)),), number="1", pages=(3,), notes=notes)
    assert unchecked("table-note-marks", Document("a.pdf", tables=(table,)), alone="note") == []


def test_numbers_in_a_document_that_hardly_numbers_its_paragraphs_belong_to_lists() -> None:
    lists = tuple(Paragraph("Item.", str(number), order=order) for order, number in enumerate((1, 2, 3, 3, 4)))
    text = tuple(Paragraph("Text.", order=order) for order in range(5, 60))
    assert unchecked("numbering", Document("a.pdf", paragraphs=lists + text), kind="paragraphs") == []


def test_a_heading_that_the_contents_list_is_asked_of_them() -> None:
    numbers = ("1.1", "1.2", "1.3", "1.5", "1.6")
    headings = tuple(Heading("Posts", number, 2, order=order) for order, number in enumerate(numbers))
    document = Document("a.pdf", contents=(Entry("Travel", "1.4"),), headings=headings)
    assert unchecked("numbering", document, kind="headings", fault="missing") == [
        "a number of headings may stand where it was not read"
    ]


def test_the_lines_of_a_listing_state_no_fact() -> None:
    texts = (f"The data by group: Z = {z}, p = 0.03727, alternative hypothesis true." for z in ("2.4389", "2.3208"))
    document = Document("a.pdf", paragraphs=tuple(Paragraph(text, order=order) for order, text in enumerate(texts)))
    assert unchecked("same-fact", document) == []


def found(name: str, document: Document, **options: str) -> list[str]:
    """The messages of a check."""
    outcomes = checks.run(name, options.items(), Analysis(document, Vocabulary({})))
    return [each.message for each in outcomes if each.verdict is Verdict.DISAGREED]


def tables_and(text: str, *numbers: int) -> Document:
    """A document with those captions and a paragraph."""
    captions = tuple(Caption(str(number), order=10 + at) for at, number in enumerate(numbers))
    return Document("a.pdf", captions=captions, paragraphs=(Paragraph(text, order=1),))


def test_a_table_that_the_text_cites_beside_the_next_was_not_read() -> None:
    cited = tables_and("See tables 1, 2, 3, 4 and 5.", 1, 2, 4, 5)
    assert unchecked("numbering", cited, kind="tables", fault="missing") == [
        "the text cites a number of tables that may not have been read"
    ]
    assert found("numbering", tables_and("See tables 1, 2, 4 and 5.", 1, 2, 4, 5), kind="tables", fault="missing") == [
        "table 4: follows table 2; there is no table 3."
    ]
    assert found("numbering", tables_and("See tables 1, 2 and 3.", 1, 2, 4), kind="tables", fault="missing") == [
        "table 4: follows table 2; there is no table 3."
    ]


@pytest.mark.parametrize(("opened", "messages"), [(True, []), (False, ["table 3: the number stands there twice."])])
def test_a_table_of_an_annex_may_have_the_number_of_the_last_of_the_body(opened: bool, messages: list[str]) -> None:
    headings = (Heading("Functions", "Annex I", order=13),) if opened else ()
    captions = tuple(
        Caption(number, f"Title {order}", order=order) for number, order in zip("1233", (10, 11, 12, 14), strict=True)
    )
    document = Document("a.pdf", captions=captions, headings=headings)
    assert found("numbering", document, kind="tables", fault="repeated") == messages


def test_a_figure_right_behind_the_last_may_have_its_caption_in_its_picture() -> None:
    captions = tuple(Caption(str(number), kind="figure", order=number) for number in (1, 2, 3))
    near, far = (Paragraph(f"See figures 1, 2, 3 and {number}.", order=10) for number in (4, 30))
    assert unchecked("citations", Document("a.pdf", captions=captions, paragraphs=(near,)), kind="figure") == [
        "the caption of a figure may be a part of its picture"
    ]
    assert found("citations", Document("a.pdf", captions=captions, paragraphs=(far,)), kind="figure") == [
        "text: cites figure 30; the document has no such figure."
    ]


def test_a_heading_whose_first_was_not_read_as_one_does_not_stand_twice() -> None:
    numbers = ("I.", "II.", "II.", "III.", "IV.")
    headings = tuple(Heading("Posts", number, order=2 * at) for at, number in enumerate(numbers))
    text = (Paragraph("I. Background", order=3),)
    assert found("numbering", Document("a.pdf", headings=headings), kind="headings") == [
        "heading II: the number stands there twice."
    ]
    assert found("numbering", Document("a.pdf", headings=headings, paragraphs=text), kind="headings") == []


@pytest.mark.parametrize(
    ("pages", "messages"), [("1123344", []), ("1112233", ["footnote 2: the number stands there twice."])]
)
def test_footnotes_that_begin_again_on_pages_do_not_stand_twice(pages: str, messages: list[str]) -> None:
    notes = tuple(Note(mark, "A/80/1.", int(page)) for mark, page in zip("1221212", pages, strict=True))
    assert found("numbering", Document("a.pdf", notes=notes), kind="footnotes") == messages


def test_the_part_of_a_line_ends_nowhere_where_the_next_heading_was_not_found() -> None:
    contents = (Entry("Posts", "A.", 1, "1–2"), Entry("Travel", "B.", 1, "3–4"), Entry("Staff", "C.", 1, "5–6"))
    headings = (
        Heading("Posts", "A.", 1, order=1),
        Heading("Travel", "B.", 1, order=4),
        Heading("Staff", "C.", 1, order=7),
    )
    numbered = tuple(Paragraph("Text.", str(n), order=order) for n, order in enumerate((2, 3, 5, 6, 8, 9), 1))
    whole = Document("a.pdf", contents=contents, headings=headings, paragraphs=numbered)
    assert unchecked("contents-paragraphs", whole) == []
    less = Document("a.pdf", contents=contents, headings=(headings[0], headings[2]), paragraphs=numbered)
    assert unchecked("contents-paragraphs", less) == [
        "the paragraphs under a heading were not read one after the other"
    ]


@pytest.mark.parametrize(
    ("title", "messages"),
    [
        ("(continued)", []),
        ("Travel (suite)", []),
        ("(продолжение) Travel", []),
        ("（续）", []),
        ("", []),
        ("Posts (continued)", ["table 5: the number stands there twice."]),
    ],
)
def test_a_caption_over_the_next_page_of_its_table_says_so_in_parentheses(title: str, messages: list[str]) -> None:
    captions = [Caption(str(number), "Travel", number, order=2 * number) for number in range(1, 10)]
    document = Document("a.pdf", captions=(*captions[:5], Caption("5", title, 6, order=11), *captions[5:]))
    assert found("numbering", document, kind="tables", fault="repeated") == messages


@pytest.mark.parametrize(
    ("first", "last"), [("(a) Men", "(b) Women"), ("(II) Men", "(III) Women"), ("A) Men", "B) Women")]
)
def test_tables_that_share_a_number_are_told_apart_by_letters_or_numerals(first: str, last: str) -> None:
    captions = [Caption(str(number), "Travel", number, order=2 * number) for number in range(1, 10)]
    parts = (Caption("5", first, 5, order=10), Caption("5", last, 6, order=11))
    document = Document("a.pdf", captions=(*captions[:4], *parts, *captions[5:]))
    assert found("numbering", document, kind="tables", fault="repeated") == []


def test_a_line_that_reads_otherwise_than_its_heading_may_have_the_page_of_another() -> None:
    names = ("Mandate", "Posts", "Travel", "Staff")
    contents = tuple(Entry(name, f"{at}.", leaf=str(at)) for at, name in enumerate(names, 1))
    headings = tuple(Heading(name, f"{at}.", 1, at, order=at) for at, name in enumerate(names, 1))
    pages = tuple(Page(number, 595, 842, foot=str(number)) for number in range(1, 9))
    joined = (Entry("Mandate of the office 2. Results", "1.", leaf="7"), *contents[1:])
    document = Document("a.pdf", contents=joined, headings=headings, pages=pages)
    assert unchecked("contents-pages", document) == ["a line of the contents reads otherwise than its heading"]
    wrong = (Entry("Mandate", "1.", leaf="7"), *contents[1:])
    assert found("contents-pages", Document("a.pdf", contents=wrong, headings=headings, pages=pages)) == [
        "contents, 1: gives page 7; the heading stands on page 1."
    ]
