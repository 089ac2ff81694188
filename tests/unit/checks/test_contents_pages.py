"""Pages that the contents give, and those on which the headings stand."""

from __future__ import annotations

from checker.checks.contents_pages import Options, check
from checker.model.document import Document, Entry, Heading, Page
from tests.drafts import analysed, told

FEW, MOST = Options("few"), Options("most")
TITLES = ("Introduction", "Budget performance", "Staff costs and posts", "Recommendations", "Conclusions")


def document(*leaves: int, first: int = 1) -> Document:
    """Headings on pages 2, 3, 4 and so on, the pages of the contents, and what the first page bears as its number."""
    pages = tuple(Page(number, 612, 792, foot=str(number + first - 1)) for number in range(1, 9))
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
