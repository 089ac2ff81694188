"""The syntax of Markdown: what stands together, and what of it is to be seen."""

from __future__ import annotations

import pytest

from checker.readers.markdown_syntax import blocks_of, is_bold, seen


def kinds(*lines: str) -> list[tuple[str, int]]:
    """The blocks of some lines: the kind of each, and how many lines it has."""
    return [(block.kind, len(block.lines)) for block in blocks_of("\n".join(lines))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Office | Posts", "---|---:", "Bonn | 10"),
        ("Office | Posts", ":-- | --:", "Bonn | 10 |"),
        ("| Office | Posts", "|---|---", "| Bonn | 10"),
        ("Office | Posts |", "---|---|", "Bonn | 10 |"),
        ("Office \\| place | Posts", "---|---", "Bonn \\| Rhine | 10"),
        ("Age | Posts", "---|---", ">60 | 10", "1. Staff | 3", "- | 4", "A lone cell", "&nbsp;Bonn | 5"),
        ("    | Office | Posts |", "    |---|---|", "    | Bonn | 10 |"),
        ("| 职等 | 核定 |", "|---|---|", "| 合计 | 1 |"),
        ("الرتبة | الوظائف", "---|---", "المجموع | 1"),
    ],
)
def test_a_table_needs_no_bars_at_the_ends_of_its_rows(lines: tuple[str, ...]) -> None:
    assert kinds(*lines) == [("table", len(lines))]


def test_a_line_without_a_bar_is_no_row_where_rows_begin_with_one_or_none_follows() -> None:
    table = ("| A | B |", "|---|---|", "| x | 1 |")
    assert kinds(*table, "Table 2", *table) == [("table", 3), ("paragraph", 1), ("table", 3)]
    assert kinds("A | B", "---|---", "x | 1", "Note: y.") == [("table", 3), ("paragraph", 1)]


def test_a_table_may_stand_right_below_a_paragraph() -> None:
    table = ("| A | B |", "|---|---|", "| x | 1 |")
    assert kinds("12. The posts", "are these:", *table, "# Budget") == [("paragraph", 2), ("table", 3), ("heading", 1)]
    assert kinds("Posts by office", "A | B", "---|---", "x | 1") == [("paragraph", 1), ("table", 3)]


@pytest.mark.parametrize(
    "lines",
    [
        ("| A | B |", "|---|", "| x | 1 |"),
        ("| A | B |", "| – | – |", "| x | 1 |"),
        ("| A | B |", "|:|:|"),
        ("A | B", "---|---|---", "x | 1"),
        ("x | 1", "y | 2"),
        ("> | A | B |", "> |---|---|"),
    ],
)
def test_lines_with_bars_that_make_no_table_are_told_apart(lines: tuple[str, ...]) -> None:
    assert kinds("The posts:", *lines) == [("paragraph", 1), ("torn", len(lines))]
    assert [block.first for block in blocks_of("\n".join(["", "The posts:", *lines]))] == [2, 3]


@pytest.mark.parametrize(
    "lines",
    [
        ("The chance of a|b", "is that of b|a."),
        ("Either | or is", "what was said."),
        ("| One line |", "and another."),
        ("Posts", "-----"),
    ],
)
def test_prose_may_contain_a_bar(lines: tuple[str, ...]) -> None:
    assert ("torn", 2) not in kinds(*lines)
    assert kinds(*lines)[0][0] == "paragraph"


def test_bullets_are_paragraphs_and_numbers_stay_in_the_text() -> None:
    assert [block.lines for block in blocks_of("12. One\nof two.\n- a\n* b\nc\n\n7. Two.")] == [
        ["12. One", "of two."],
        ["a"],
        ["b", "c"],
        ["7. Two."],
    ]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**Total** of _all_ `posts`", "Total of all posts"),
        ("[ICCD/CRIC(20)/3](https://example.org/a) shows", "ICCD/CRIC(20)/3 shows"),
        ("![A chart](chart.png) Posts", "Posts"),
        ("~~5~~ 7", "7"),
        ("<del>5</del> 7 <b>posts</b><!-- or 8 -->", "7 posts"),
        ("D-1<sup>b</sup>", "D-1^b^"),
        ("Core<br>posts", "Core posts"),
        ("**two\nlines**", "two\nlines"),
        ("R&D &lt;5 \\*", "R&D <5 *"),
        ("A_80_605 and 3* or 4*", "A_80_605 and 3* or 4*"),
        ("(6)=(1)*(2)*(3)", "(6)=(1)*(2)*(3)"),
        ("2*3*4", "2*3*4"),
        ("**合计（净额）**", "合计（净额）"),
        ("**المجموع**", "المجموع"),
    ],
)
def test_of_a_text_only_what_is_to_be_seen_is_read(text: str, plain: str) -> None:
    assert seen(text) == plain


@pytest.mark.parametrize(
    ("text", "bold"),
    [("**Total**^a^", True), ("**A** and **B**", False), ("**A** **B**", True), ("^a^", False), ("*Total*", False)],
)
def test_a_text_is_bold_where_all_of_it_is(text: str, bold: bool) -> None:
    assert is_bold(text) is bold
