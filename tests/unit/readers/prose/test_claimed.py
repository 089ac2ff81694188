"""What a table has claimed and what is a paragraph is no row of the table."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.model.table import Cell, Row, Table
from checker.readers.prose.block import Block
from checker.readers.prose.claimed import without_text

POSTS = Row("Posts", (Cell("12.0"),), page=1, box=Box(60, 80, 500, 90))
SAID = Row(
    "2.1 working", (Cell("2.1 working"), Cell("All paid within"), Cell("days")), page=1, box=Box(60, 100, 500, 124)
)
TEXT = Block("2.1 All paid within working days", page=1, box=Box(60, 100, 500, 124), taken=True)


def test_a_row_all_of_whose_words_are_a_paragraph_beside_it_leaves_its_table() -> None:
    assert without_text(Table((), (POSTS, SAID), pages=(1,)), [TEXT]).rows == (POSTS,)


@pytest.mark.parametrize(
    "text",
    [
        Block("2.1 All paid within working hours", page=1, box=TEXT.box),
        Block(TEXT.text, page=2, box=TEXT.box),
        Block(TEXT.text, page=1, box=Box(60, 130, 500, 154)),
        Block(TEXT.text, page=1),
    ],
    ids=["other words", "another page", "below it", "nowhere"],
)
def test_any_other_row_stays(text: Block) -> None:
    table = Table((), (POSTS, SAID), pages=(1, 2))
    assert without_text(table, [text]) == table


def test_a_table_of_such_rows_only_stays_as_it_is() -> None:
    table = Table((), (SAID,), pages=(1,))
    assert without_text(table, [TEXT]) == table
