"""A number is not missing where it stands in what was not read as what it is."""

from __future__ import annotations

import pytest

from checker.model.document import Caption, Document, Heading, Paragraph
from checker.model.table import Note, Table
from checker.understand.structure.overlooked import holds, is_captioned, is_glued


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Note: 3 See A/80/1.", True),
        ("Remarque : 3 Voir A/80/1.", True),
        ("Ibid. 3 Including posts.", True),
        ("A/80/1. 3. <www.example.org>", True),
        ("3 См. A/80/1.", True),
        ("See paragraphs 3 and 5.", False),
        ("1.1.3 Number of posts", False),
        ("Annex I.3 to the report", False),
        ("Ibid. 3 posts were moved.", False),
        ("Ibid. 13 Including posts.", False),
    ],
)
def test_a_note_behind_another_begins_with_its_mark_and_a_capital(text: str, expected: bool) -> None:
    assert holds("3", [text]) is expected


@pytest.mark.parametrize(
    ("text", "page", "expected"),
    [
        ("in the budget for 20243 and", 4, True),
        ("les postes3 ont été", 4, True),
        ("the posts.3 They were", 4, True),
        ("в бюджете3 на", 4, True),
        ("in 2024/253 and", 4, False),
        ("a total of 4523 posts", 4, False),
        ("the posts35 of", 4, False),
        ("les postes3 ont été", 3, True),
        ("les postes3 ont été", 2, False),
        ("les postes3 ont été", 5, False),
    ],
)
def test_a_mark_may_be_glued_to_a_word_or_a_year_on_the_page_of_its_note_or_before(
    text: str, page: int, expected: bool
) -> None:
    document = Document("a.pdf", paragraphs=(Paragraph(text, page=page),))
    assert is_glued(document, Note("3", "A/80/1.", 4)) is expected
    assert is_glued(Document("a.pdf", headings=(Heading(text, page=page),)), Note("3", "A/80/1.", 4)) is expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Figure 9.2: Cases by week 200 100 0", True),
        ("fr", "Figure 9.2 Cas par semaine", True),
        ("en", "Figure 9.2 shows the cases by week.", False),
        ("en", "Figure 9.21 Cases by week", False),
    ],
)
def test_a_caption_may_be_read_as_text(code: str, text: str, expected: bool) -> None:
    assert is_captioned(Document("a.pdf", code, paragraphs=(Paragraph(text),)), "figures", "9.2") is expected


def test_the_parts_of_a_number_may_be_read_apart() -> None:
    document = Document("a.pdf", captions=(Caption("9", "2 Plan of the mine", kind="figure"),))
    assert [is_captioned(document, "figures", number) for number in ("9.2", "9.3")] == [True, False]
    assert not is_captioned(document, "tables", "9.2")


def test_a_table_has_its_number_where_no_caption_was_seen_and_loses_it_to_the_caption_that_was() -> None:
    tables = (Table((), (), number="3", order=7),)
    assert is_captioned(Document("a.pdf", tables=tables), "tables", "3")
    assert not is_captioned(Document("a.pdf", tables=tables, captions=(Caption("4", order=7),)), "tables", "3")
