"""Pages that the contents give, and those on which the headings stand."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.checks.contents_pages import Options, check
from checker.model.document import Document, Entry, Heading, Page
from tests.drafts import analysed, told

FEW, MOST = Options("few"), Options("most")
TITLES = (
    "Introduction",
    "Budget",
    "Staff",
    "Posts",
    "Travel",
    "Audit",
    "Training",
    "Security",
    "Health",
    "Fuel",
    "Rations",
)


def document(*leaves: int, first: int = 1) -> Document:
    """Headings on pages 2, 3, 4 and so on, the pages of the contents, and what the first page bears as its number."""
    pages = tuple(Page(number, 612, 792, foot=str(number + first - 1)) for number in range(1, 15))
    titles = TITLES[: len(leaves)]
    numbered = list(enumerate(titles, start=1))
    return Document(
        "a.pdf",
        pages=pages,
        contents=tuple(
            Entry(title, f"{at}.", leaf=str(leaf)) for (at, title), leaf in zip(numbered, leaves, strict=True)
        ),
        headings=tuple(Heading(title, f"{at}.", page=at + 1, order=at) for at, title in numbered),
    )


def test_a_page_that_differs_is_told_by_itself() -> None:
    assert told(check(analysed(document(2, 3, 7, 5, 6)), FEW)) == [
        "held: contents, 1",
        "held: contents, 2",
        "disagreed: contents, 3: gives page 7; the heading stands on page 4.",
        "held: contents, 4",
        "held: contents, 5",
    ]
    assert told(check(analysed(document(2, 3, 7, 5, 6)), MOST)) == []


def test_contents_of_which_most_differ_do_not_fit_and_are_told_once() -> None:
    wrong = analysed(document(2, 4, 6, 8, 9))
    assert told(check(wrong, MOST)) == [
        "disagreed: contents: 4 of the 5 pages that are given do not fit this document (2 stands on page 3, not 4)."
    ]
    assert told(check(wrong, FEW)) == ["held: contents, 1"]


def test_pages_are_counted_as_they_are_printed() -> None:
    assert told(check(analysed(document(12, 13, first=11)), FEW)) == ["held: contents, 1", "held: contents, 2"]


def test_a_file_without_pages_leaves_the_pages_of_the_contents_open() -> None:
    draft = Document("a.docx", contents=(Entry("Budget", "I.", leaf="3"),), headings=(Heading("Budget", "I."),))
    assert told(check(analysed(draft), FEW)) == ["unchecked: the file has no pages, the contents give some"]


@pytest.mark.parametrize(
    ("leaves", "wrong", "whole"),
    [
        ((2, 7), 1, False),  # one by itself is never the whole
        ((2, 3, 4, 5, 6, 7, 1, 1), 2, False),
        ((2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 1), 3, True),
    ],
)
def test_contents_do_not_fit_where_more_than_a_quarter_differs(
    leaves: tuple[int, ...], wrong: int, whole: bool
) -> None:
    contents = analysed(document(*leaves))
    alone = [line for line in told(check(contents, FEW)) if line.startswith("disagreed")]
    assert (len(alone), len(told(check(contents, MOST)))) == ((0, 1) if whole else (wrong, 0))


def test_pages_without_numbers_are_counted_as_most_of_the_contents_count_them() -> None:
    contents = document(12, 13, 19)
    bare = replace(contents, pages=tuple(replace(page, foot="") for page in contents.pages))
    assert told(check(analysed(bare), FEW)) == [
        "held: contents, 1",
        "held: contents, 2",
        "disagreed: contents, 3: gives page 19; the heading stands on page 14.",
    ]


def test_of_headings_with_one_title_the_one_on_the_page_is_meant() -> None:
    contents = document(2, 3, 9)
    again = replace(contents, headings=(*contents.headings, Heading("Staff", page=9, order=9)))
    assert told(check(analysed(again), FEW)) == ["held: contents, 1", "held: contents, 2", "held: contents, 3"]


def test_a_page_that_is_no_number_is_not_compared() -> None:
    contents = document(2, 3)
    (first, second) = contents.contents
    roman = replace(contents, contents=(replace(first, leaf="iv"), second))
    assert told(check(analysed(roman), FEW)) == ["held: contents, 2"]


def test_a_line_that_reads_otherwise_than_its_heading_may_have_the_page_of_another() -> None:
    contents = document(9, 3, 4, 5)
    joined = replace(contents.contents[0], text="Introduction to the office 2. Results")
    assert told(check(analysed(contents), FEW))[0] == (
        "disagreed: contents, 1: gives page 9; the heading stands on page 2."
    )
    assert told(check(analysed(replace(contents, contents=(joined, *contents.contents[1:]))), FEW)) == [
        "unchecked: a line of the contents reads otherwise than its heading",
        *[f"held: contents, {number}" for number in (2, 3, 4)],
    ]
