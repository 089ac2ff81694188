"""Running text in Markdown: contents, footnotes, pages, annexes."""

from __future__ import annotations

from checker.model.document import Entry, Heading, Mark, Page, Paragraph
from checker.model.table import Note
from checker.readers.markdown import read

DRAFT = """
Symbol: A/80/605
Session: Eightieth session

Contents

I. Budget ..... 1–2 3
A. Posts ..... 2 3
Annexes
I. Organization chart ..... 7

<!-- page 3 | head: A/80/605 | foot: 3/71 -->

# I. Budget

1. The budget^1^ was approved.

(a) In full;

(ii) In part.

^1^ A/80/1.

# Annex I

Figure II
**Trends**

The chart is not shown.
"""


def test_contents_have_paragraphs_and_pages() -> None:
    assert read(DRAFT.encode(), "a.md").contents == (
        Entry("Budget", "I.", 1, "1–2", "3"),
        Entry("Posts", "A.", 2, "2", "3"),
        Entry("Annexes"),
        Entry("Organization chart", "I.", 1, None, "7"),
    )


def test_marks_are_taken_off_and_notes_are_the_documents() -> None:
    document = read(DRAFT.encode(), "a.md")
    assert document.paragraphs[0] == Paragraph("The budget was approved.", "1", 3, marks=(Mark("1", 10),), order=2)
    assert document.notes == (Note("1", "A/80/1.", 3),)


def test_sub_paragraphs_have_their_depth() -> None:
    paragraphs = read(DRAFT.encode(), "a.md").paragraphs
    assert [(each.number, each.depth) for each in paragraphs[1:3]] == [("(a)", 1), ("(ii)", 2)]


def test_pages_have_head_and_foot() -> None:
    assert read(DRAFT.encode(), "a.md").pages == (Page(3, 595.0, 842.0, head="A/80/605", foot="3/71"),)


def test_an_annex_is_a_heading_with_its_number() -> None:
    assert read(DRAFT.encode(), "a.md").headings[1] == Heading("", "Annex I", 1, 3, order=5)


def test_a_figure_has_a_caption() -> None:
    (caption,) = read(DRAFT.encode(), "a.md").captions
    assert (caption.kind, caption.number) == ("figure", "II")


def test_the_masthead_has_the_session() -> None:
    assert read(DRAFT.encode(), "a.md").masthead.session == "Eightieth session"


def contents(*lines: str) -> tuple[Entry, ...]:
    """The contents of a document that begins with these lines of them."""
    return read("\n".join(["Contents", "", *lines, "", "# I. Budget"]).encode(), "a.md").contents


def test_what_stands_behind_the_last_leader_is_where_a_line_of_the_contents_leads() -> None:
    assert contents("Paragraphs Page", "I. Budget .....  ..... 1–2 3", "A. Posts ____  ..... 4", "Annexes") == (
        Entry("Budget", "I.", 1, "1–2", "3"),
        Entry("Posts", "A.", 2, None, "4"),
        Entry("Annexes"),
    )


def test_contents_with_a_line_that_leads_nowhere_are_none() -> None:
    assert contents("I. Budget ..... 1–2 3", "A. Posts ..... to come") == ()
    assert contents("I. Budget ..... 1–2 3", "A. Posts") == ()


def test_a_number_that_no_page_and_no_paragraph_bears_is_none() -> None:
    digits = "1" * 5000
    document = read(f"<!-- page {digits} -->\n\n{digits}. The text.\n".encode(), "a.md")
    assert (document.pages, [paragraph.number for paragraph in document.paragraphs]) == ((), [None])
