"""What the text cites of its own document, and whether it is there."""

from __future__ import annotations

from msgspec.structs import replace

from checker.checks.citations import Options, check
from checker.model.document import Caption, Document, Paragraph
from tests.drafts import analysed, told

TABLE = Options("table")


def document(text: str, *tables: int) -> Document:
    captions = tuple(Caption(str(number), order=number) for number in tables)
    return Document("a.pdf", captions=captions, paragraphs=(Paragraph(text, "1"),))


def test_a_table_that_is_cited_and_not_there_is_told() -> None:
    assert told(check(analysed(document("See tables 1, 2 and 5.", 1, 2, 3)), TABLE)) == [
        "held: paragraph 1",
        "held: paragraph 1",
        "disagreed: paragraph 1: cites table 5; the document has no such table.",
    ]


def test_a_table_of_another_document_is_none_of_this_one() -> None:
    assert told(check(analysed(document("See A/80/614, table 5.", 1, 2, 3)), TABLE)) == []


def test_a_paragraph_that_is_not_said_to_be_of_this_document_is_not_looked_at() -> None:
    texts = ("See paragraph 9.", "See paragraph 9 of the present report.", "Text.")
    paragraphs = tuple(Paragraph(text, str(order), order=order) for order, text in enumerate(texts, start=1))
    assert told(check(analysed(Document("a.md", paragraphs=paragraphs)), Options("paragraph"))) == [
        "disagreed: paragraph 2: cites paragraph 9; the document has no such paragraph."
    ]


def test_a_document_whose_captions_were_not_read_may_cite_any_table() -> None:
    assert told(check(analysed(document("The posts are shown in table 4.")), TABLE)) == [
        "unchecked: the numbers of tables were not read"
    ]


def test_a_table_that_may_just_not_have_been_read_may_be_cited() -> None:
    assert told(check(analysed(document("See tables 1, 2, 3 and 5.", 1, 2, 3, 4, 6)), TABLE)) == [
        *["held: paragraph 1"] * 3,
        "unchecked: the numbers of tables were not read one after the other",
    ]


def test_where_more_tables_are_missing_than_there_are_they_were_not_read() -> None:
    assert told(check(analysed(document("See tables 1, 7, 8 and 9.", 1, 2, 3)), TABLE)) == [
        "held: paragraph 1",
        *["unchecked: the text cites more tables that are not there than it has"] * 3,
    ]


def test_a_figure_right_behind_the_last_may_have_its_caption_in_its_picture() -> None:
    captions = tuple(Caption(str(number), kind="figure", order=number) for number in (1, 2, 3))
    near, far = (
        analysed(Document("a.pdf", captions=captions, paragraphs=(Paragraph(f"See figures 1, 2, 3 and {number}."),)))
        for number in (4, 30)
    )
    assert told(check(near, Options("figure"))) == [
        *["held: text"] * 3,
        "unchecked: the caption of a figure may be a part of its picture",
    ]
    assert told(check(far, Options("figure"))) == [
        *["held: text"] * 3,
        "disagreed: text: cites figure 30; the document has no such figure.",
    ]


def test_a_table_whose_caption_was_read_as_text_may_be_cited() -> None:
    whole = document("See tables 1, 2 and 5.", 1, 2, 3)
    texts = (*whole.paragraphs, Paragraph("Table 5 Posts by grade", order=9))
    assert told(check(analysed(replace(whole, paragraphs=texts)), TABLE)) == [
        *["held: paragraph 1"] * 2,
        *["unchecked: a number of tables may stand where it was not read"] * 2,  # the caption names the table too
    ]
