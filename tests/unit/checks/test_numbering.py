"""Numbers that follow each other, and those that only were not read."""

from __future__ import annotations

import pytest

from checker.checks.numbering import Options, check
from checker.model.document import Caption, Document, Entry, Heading, Paragraph
from checker.model.place import Box, Place
from checker.model.table import Note
from tests.drafts import analysed, told


def paragraphs(*numbers: int) -> Document:
    numbered = tuple(Paragraph("Text.", str(number), order=order) for order, number in enumerate(numbers))
    return Document("a.pdf", paragraphs=numbered)


def found(document: Document, *options: str) -> list[str]:
    """What is told of the numbers that do not hold."""
    return [line for line in told(check(analysed(document), Options(*options))) if not line.startswith("held")]


@pytest.mark.parametrize(
    ("numbers", "fault", "line"),
    [
        ((1, 2, 3, 5, 6), "missing", "disagreed: paragraph 5: follows paragraph 3; there is no paragraph 4."),
        ((1, 2, 3, 3, 4, 5), "repeated", "disagreed: paragraph 3: one before it has the same number."),
        (
            (1, 2, 3, 3, 5),
            "repeated",
            "disagreed: paragraph 3: one before it has the same number; there is no paragraph 4.",
        ),
        (
            (1, 2, 3, 14, 5),
            "missing",
            "disagreed: paragraph 14: stands where paragraph 4 should; there is no paragraph 4.",
        ),
    ],
)
def test_a_gap_and_a_repeat_are_faults_of_their_own(numbers: tuple[int, ...], fault: str, line: str) -> None:
    other = {"missing": "repeated", "repeated": "missing"}[fault]
    assert found(paragraphs(*numbers), "paragraphs", fault) == [line]
    assert found(paragraphs(*numbers), "paragraphs", "any") == [line]
    assert found(paragraphs(*numbers), "paragraphs", other) == []


def test_numbers_that_follow_each_other_hold_and_may_begin_again() -> None:
    assert told(check(analysed(paragraphs(1, 2, 3, 1, 2)), Options())) == [
        f"held: paragraph {number}" for number in (1, 2, 3, 1, 2)
    ]


def test_two_captions_that_follow_are_enough_and_two_paragraphs_are_not() -> None:
    captions = tuple(Caption(number, order=order) for order, number in enumerate("124"))
    assert found(Document("a.pdf", captions=captions), "tables") == [
        "disagreed: table 4: follows table 2; there is no table 3."
    ]
    assert found(Document("a.pdf", captions=(captions[0], Caption("3", order=1))), "tables") == [
        "unchecked: the numbers of tables were not read one after the other"
    ]
    assert found(paragraphs(1, 2, 4), "paragraphs") == [
        "unchecked: the numbers of paragraphs were not read one after the other"
    ]


def test_numbers_of_which_many_are_missing_were_not_read() -> None:
    assert found(paragraphs(1, 2, 4, 5, 7, 8, 10, 11), "paragraphs", "missing") == [
        "unchecked: the numbers of paragraphs were not read one after the other"
    ]


def test_a_bold_paragraph_that_was_read_as_a_heading_is_not_missing() -> None:
    document = Document(
        "a.pdf",
        paragraphs=tuple(Paragraph("Text.", str(number), order=number) for number in (1, 2, 3, 5, 6)),
        headings=(Heading("The Committee trusts that", "4.", order=4),),
    )
    assert found(document, "paragraphs", "missing") == [
        "unchecked: a number of paragraphs may stand where it was not read"
    ]


def test_numbers_in_a_document_that_hardly_numbers_its_paragraphs_belong_to_lists() -> None:
    lists = tuple(Paragraph("Item.", str(number), order=order) for order, number in enumerate((1, 2, 3, 3, 4)))
    text = tuple(Paragraph("Text.", order=order) for order in range(5, 60))
    assert told(check(analysed(Document("a.pdf", paragraphs=lists + text)), Options("paragraphs"))) == []


def test_a_heading_that_the_contents_list_is_asked_of_them() -> None:
    numbers = ("1.1", "1.2", "1.3", "1.5", "1.6")
    headings = tuple(Heading("Posts", number, 2, order=order) for order, number in enumerate(numbers))
    document = Document("a.pdf", contents=(Entry("Travel", "1.4"),), headings=headings)
    assert found(document, "headings", "missing") == ["unchecked: a number of headings may stand where it was not read"]


def test_two_numbers_that_follow_say_nothing() -> None:
    assert told(check(analysed(paragraphs(1, 2)), Options())) == []


@pytest.mark.parametrize(
    ("first", "line"),
    [
        (2, "disagreed: paragraph 2: is the first; there is no paragraph 1."),
        (3, "disagreed: paragraph 3: stands where paragraph 1 should; there is no paragraph 1."),
    ],
)
def test_the_first_number_may_be_another_than_it_should(first: int, line: str) -> None:
    assert found(paragraphs(first, 2, 3, 4, 5), "paragraphs", "any") == [line]


def test_what_was_not_read_one_after_the_other_is_told_at_the_first_number() -> None:
    boxes = [Box(0, top, 50, top + 10) for top in (10, 30, 50)]
    numbered = tuple(
        Paragraph("Text.", number, 3, box, order=order)
        for order, (number, box) in enumerate(zip("124", boxes, strict=True))
    )
    (unsure,) = check(analysed(Document("a.pdf", paragraphs=numbered)), Options())
    assert unsure.place == Place("paragraph 1", 3, boxes[0])


def cited(text: str, *numbers: int) -> Document:
    """A paragraph, and the captions of tables with these numbers behind it."""
    captions = tuple(Caption(str(number), order=10 + at) for at, number in enumerate(numbers))
    return Document("a.pdf", captions=captions, paragraphs=(Paragraph(text, order=1),))


def test_a_table_that_the_text_cites_beside_the_next_was_not_read() -> None:
    missing = ["disagreed: table 4: follows table 2; there is no table 3."]
    assert found(cited("See tables 1, 2, 3, 4 and 5.", 1, 2, 4, 5), "tables", "missing") == [
        "unchecked: the text cites a number of tables that may not have been read"
    ]
    assert found(cited("See tables 1, 2, 4 and 5.", 1, 2, 4, 5), "tables", "missing") == missing
    assert found(cited("See tables 1, 2 and 3.", 1, 2, 4), "tables", "missing") == missing


@pytest.mark.parametrize(
    ("opened", "line"),
    [
        (True, "unchecked: the numbers of tables may begin again"),
        (False, "disagreed: table 3: one before it has the same number."),
    ],
)
def test_a_table_of_an_annex_may_have_the_number_of_the_last_of_the_body(opened: bool, line: str) -> None:
    headings = (Heading("Functions", "Annex I", order=13),) if opened else ()
    captions = tuple(
        Caption(number, f"Title {order}", order=order) for number, order in zip("1233", (10, 11, 12, 14), strict=True)
    )
    assert found(Document("a.pdf", captions=captions, headings=headings), "tables", "repeated") == [line]


def test_a_heading_whose_first_was_not_read_as_one_does_not_stand_twice() -> None:
    numbers = ("I.", "II.", "II.", "III.", "IV.")
    headings = tuple(Heading("Posts", number, order=2 * at) for at, number in enumerate(numbers))
    text = (Paragraph("I. Background", order=3),)
    assert found(Document("a.pdf", headings=headings), "headings") == [
        "disagreed: heading II: one before it has the same number."
    ]
    assert found(Document("a.pdf", headings=headings, paragraphs=text), "headings") == [
        "unchecked: the numbers of headings may begin again"
    ]


@pytest.mark.parametrize(
    ("pages", "line"),
    [
        ("1123344", "unchecked: the numbers of footnotes may begin again"),
        ("1112233", "disagreed: footnote 2: one before it has the same number."),
    ],
)
def test_footnotes_that_begin_again_on_pages_do_not_stand_twice(pages: str, line: str) -> None:
    notes = tuple(Note(mark, "A/80/1.", int(page)) for mark, page in zip("1221212", pages, strict=True))
    assert found(Document("a.pdf", notes=notes), "footnotes") == [line]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("(continued)", []),
        ("Travel (suite)", []),
        ("(продолжение) Travel", []),
        ("（续）", []),
        ("", []),
        ("Continued. Travel", []),
        ("Suite: Travel", []),
        ("Costs of air Travel", ["disagreed: table 5: one before it has the same number."]),
        ("Posts (continued)", ["disagreed: table 5: one before it has the same number."]),
    ],
)
def test_a_caption_over_the_next_page_of_its_table_says_so_before_or_behind_its_title(
    title: str, lines: list[str]
) -> None:
    captions = [Caption(str(number), "Travel", number, order=2 * number) for number in range(1, 10)]
    document = Document("a.pdf", captions=(*captions[:5], Caption("5", title, 6, order=11), *captions[5:]))
    assert found(document, "tables", "repeated") == lines


@pytest.mark.parametrize(
    ("first", "last"), [("(a) Men", "(b) Women"), ("(II) Men", "(III) Women"), ("A) Men", "B) Women")]
)
def test_tables_that_share_a_number_are_told_apart_by_letters_or_numerals(first: str, last: str) -> None:
    captions = [Caption(str(number), "Travel", number, order=2 * number) for number in range(1, 10)]
    parts = (Caption("5", first, 5, order=10), Caption("5", last, 6, order=11))
    document = Document("a.pdf", captions=(*captions[:4], *parts, *captions[5:]))
    assert found(document, "tables", "repeated") == []
