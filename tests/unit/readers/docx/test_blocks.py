"""Passages of a Word document as blocks, and which of them are its contents."""

from __future__ import annotations

import pytest

from checker.model.document import Entry
from checker.readers.docx.blocks import block_of, contents_of
from checker.readers.docx.text import WordPassage


@pytest.mark.parametrize(("size", "lead", "text"), [(9.0, "*", "Resubmitted."), (9.5, None, "* Resubmitted.")])
def test_a_starred_passage_is_a_note_where_its_type_is_smaller_than_that_of_the_text(
    size: float, lead: str | None, text: str
) -> None:
    block = block_of(WordPassage("* Resubmitted.", size=size), size=10.0)
    assert (block.lead, block.text) == (lead, text)


def test_twelve_passages_without_a_page_may_stand_between_two_entries_of_the_contents() -> None:
    between = [WordPassage(f"Line {index}", place=20.0) for index in range(12)]
    items = [WordPassage("Contents"), WordPassage("I.\tBudget\t3"), *between, WordPassage("II.\tPosts\t5")]
    entries, used = contents_of(items)
    assert entries == [
        Entry("Budget", "I.", 1, None, "3"),
        *(Entry(passage.text, level=2) for passage in between),
        Entry("Posts", "II.", 1, None, "5"),
    ]
    assert used == set(range(15))


def test_contents_end_where_thirteen_passages_without_a_page_follow() -> None:
    between = [WordPassage(f"Line {index}") for index in range(13)]
    items = [WordPassage("Contents"), WordPassage("I.\tBudget\t3"), *between, WordPassage("II.\tPosts\t5")]
    assert contents_of(items) == ([Entry("Budget", "I.", 1, None, "3")], {0, 1})
