"""Markdown as a document."""

from __future__ import annotations

import pytest

from checker.errors import DocumentError
from checker.model.document import Caption, Heading, Paragraph
from checker.model.place import Place
from checker.model.table import Note, Table
from checker.readers.markdown import read

DRAFT = """\
Symbol: ICCD/CRIC(20)/3
Date: 4 April 2022

# II. Budget

12. A numbered paragraph
over two lines.

Table 2 shows the posts.

Table 3
**Posts by grade**
(Number of posts)

| Grade | Core / Approved | Core / Filled | Balance / (3)=(1)-(2) |
|:------|----------------:|--------------:|----------------------:|
| Civilian | | | |
| &nbsp;P-5 | 7 | 3^a^ | 4 |
| &nbsp;D-1<sup>b</sup> | – | 1 \\| 2 | |
| **Total** | 7 | 3 | **4** |
| Interns | 1 | 1 | 0 |

^a^ One more is under recruitment.

Note: Posts are counted at year's end.

```
| not | a table |
```

Table 4

The end.
"""


def only_table(text: str) -> Table:
    """The one table of a text."""
    tables = read(text.encode(), "draft.md").tables
    assert len(tables) == 1
    return tables[0]


def test_masthead_lines_are_read() -> None:
    masthead = read(DRAFT.encode(), "draft.md").masthead
    assert (masthead.symbol, masthead.date) == ("ICCD/CRIC(20)/3", "4 April 2022")


def test_headings_and_paragraphs_keep_their_numbers() -> None:
    document = read(DRAFT.encode(), "draft.md")
    assert document.headings == (Heading("Budget", "II.", 1, order=1),)
    assert document.paragraphs == (
        Paragraph("A numbered paragraph over two lines.", "12", order=2),
        Paragraph("Table 2 shows the posts.", order=3),
        Paragraph("Table 4", order=5),
        Paragraph("The end.", order=6),
    )


def test_caption_title_and_unit_line_belong_to_the_table_below() -> None:
    table = only_table(DRAFT)
    assert (table.number, table.title, table.unit) == ("3", "Posts by grade", "Number of posts")
    assert table.name == "table 3"


def test_a_caption_without_a_table_is_still_seen() -> None:
    assert read(DRAFT.encode(), "draft.md").captions == (Caption("3", "Posts by grade", order=4), Caption("4", order=5))


def test_notes_below_a_table_are_its_own() -> None:
    assert only_table(DRAFT).notes == (
        Note("a", "One more is under recruitment."),
        Note("", "Note: Posts are counted at year's end."),
    )


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("Table 3. Posts by grade", "3", "Posts by grade"),
        ("Table 24.16: Posts", "24.16", "Posts"),
        ("**Table 3. Posts by grade**", "3", "Posts by grade"),
        ("**Table 3**", "3", ""),
        ("表 3 员额", "3", "员额"),
        ("Tableau 3", "3", ""),
        ("Таблица 3", "3", ""),
        ("الجدول 3", "3", ""),
    ],
)
def test_captions_of_every_language_are_known(line: str, number: str, title: str) -> None:
    table = only_table(f"{line}\n\n| A | B |\n|---|---|\n| x | 1 |\n")
    assert (table.number, table.title) == (number, title)


def test_the_language_of_a_chinese_table_under_english_prose_is_chinese() -> None:
    text = "The table is explained in English words for the author.\n\n| 职等 | 核定 |\n|---|---|\n| 合计 | 1 |\n"
    assert read(text.encode(), "draft.md").language == "zh"


def test_the_language_may_be_named() -> None:
    assert read(b"Language: fr\n\nText.", "draft.md").language == "fr"


def test_two_tables_are_told_apart_by_their_index() -> None:
    table = "| A | B |\n|---|---|\n| x | 1 |\n"
    assert [each.index for each in read(f"{table}\n{table}".encode(), "draft.md").tables] == [0, 1]


@pytest.mark.parametrize(
    "lines", ["| A | B |\n|---|\n| x | 1 |", "A | B\nx | 1\ny | 2", "<table>\n<tr><td>1</td></tr>\n</table>"]
)
def test_lines_that_make_no_table_are_named_as_not_read_and_their_caption_is_seen(lines: str) -> None:
    document = read(f"Table 3\nPosts\n\n{lines}\n\nThe end.\n".encode(), "draft.md")
    assert document.missed == (Place("lines 4 to 6 of the file make no table that can be read"),)
    assert [(caption.number, caption.title) for caption in document.captions] == [("3", "")]
    assert [paragraph.text for paragraph in document.paragraphs] == ["Table 3", "Posts", "The end."]


def test_a_table_without_outer_bars_has_its_caption_and_its_notes() -> None:
    text = "Table 3\nPosts^b^\n\nOffice | Posts\n---|--:\nBonn | 10^a^\n**Total** | 10\n\n^a^ Not all filled.\n"
    table = only_table(text)
    assert (table.number, [row.label for row in table.rows], table.notes) == (
        "3",
        ["Bonn", "Total"],
        (Note("a", "Not all filled."),),
    )


@pytest.mark.parametrize(("line", "title"), [("Posts by grade", "Posts by grade"), ("The posts were few.", "")])
def test_a_line_under_a_caption_that_has_no_title_is_its_title(line: str, title: str) -> None:
    assert only_table(f"Table 3\n\n{line}\n\n(Euros)\n\n| A | B |\n|---|---|\n| x | 1 |\n").title == title


def test_a_bold_title_may_run_over_two_lines() -> None:
    assert only_table("**Table 3**\n**Posts by\ngrade**\n\n| A | B |\n|---|---|\n| x | 1 |\n").title == "Posts by grade"


def test_a_masthead_may_stand_between_lines_of_hyphens() -> None:
    assert read(b"---\nSymbol: A/80/1\n---\n\nText.\n", "draft.md").masthead.symbol == "A/80/1"


def test_a_chinese_table_without_outer_bars_tells_the_language_too() -> None:
    text = "The table is explained in English words for the author.\n\n职等 | 核定\n---|---\n合计 | 1\n"
    assert read(text.encode(), "draft.md").language == "zh"


def test_what_is_struck_through_is_no_paragraph() -> None:
    paragraphs = read(b"12. ~~Ten~~ Five posts.\n\n~~13. Gone.~~\n", "draft.md").paragraphs
    assert [(each.number, each.text.strip()) for each in paragraphs] == [("12", "Five posts.")]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "draft.md is empty."),
        (b"  \n", "draft.md is empty."),
        (b"\xff\xfe\x00", "draft.md is not a Markdown text in UTF-8."),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        read(data, "draft.md")
    assert str(refusal.value) == sentence
