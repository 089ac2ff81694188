"""Words to lines: marks, spaces, hyphens, and figures whose groups a thin space parts."""

from __future__ import annotations

import pytest

from checker.readers.pdf.cutting import cut
from checker.readers.pdf.ink import Word
from checker.readers.pdf.lines import lines_of, marks_of, text_of
from checker.readers.wording import is_figure, joined_text
from tests.pages import page, word


def texts(words: tuple[Word, ...]) -> list[str]:
    return [line.text for line in lines_of(words)]


def cells(drawing: str, *borders: float) -> list[str]:
    (line,) = lines_of(page(drawing).words)
    return [text_of(part) for part in cut(line.words, borders)]


def test_words_on_one_baseline_are_a_line_however_their_sizes_differ() -> None:
    words = (word(60, 100, "Total", 10), word(100, 102, "12.0", 8), word(60, 112, "Posts", 10))
    assert texts(words) == ["Total 12.0", "Posts"]


def test_raised_marks_belong_to_the_word_before_them() -> None:
    (line,) = lines_of(page("  Voluntary contributions^a   3^b   12.0^c,d").words)
    assert [(part.text, part.mark) for part in line.words] == [
        ("Voluntary", ""),
        ("contributions", "a"),
        ("3", "b"),
        ("12.0", "c,d"),
    ]
    assert (line.text, marks_of(line.words)) == ("Voluntary contributions 3 12.0", ("a", "b", "c", "d"))


def test_a_raised_mark_before_a_line_leads_it() -> None:
    (line,) = lines_of(page("  ^a Includes national staff.").words)
    assert (line.words[0].raised, line.text, marks_of(line.words)) == (True, "Includes national staff.", ("a",))


def test_a_small_word_that_is_not_raised_is_a_word() -> None:
    assert texts((word(60, 100, "Table"), word(82, 104, "a", 6))) == ["Table a"]


def test_chinese_is_set_without_spaces() -> None:
    words = (word(60, 100, "截至"), word(76.4, 100, "本年", width=16), word(95, 100, "的支出"))
    assert texts(words) == ["截至本年的支出"]


def test_a_wide_gap_in_chinese_is_a_space() -> None:
    assert texts((word(60, 100, "一"), word(76, 100, "概况"))) == ["一 概况"]


def test_figures_in_chinese_keep_the_spaces_that_are_printed() -> None:
    assert texts((word(60, 100, "年"), word(70.5, 100, "2021"), word(86.5, 100, "年"))) == ["年 2021年"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["General tem-", "porary"], "General tem-porary"),
        (["2024–", "2025"], "2024–2025"),
        (["Posts/", "positions"], "Posts/positions"),
        (["Posts –", "net"], "Posts – net"),
        (["Voluntary", "contributions"], "Voluntary contributions"),
        (["资金", "结余"], "资金结余"),
        (["资金", "A"], "资金 A"),
        (["", "Posts"], "Posts"),
        ([], ""),
    ],
)
def test_lines_are_joined_as_they_are_read(lines: list[str], joined: str) -> None:
    assert joined_text(lines) == joined


def test_a_figure_across_a_border_stands_whole_where_its_middle_is() -> None:
    assert cells("  8 137.6   11.5", 76.0, 95.0) == ["8 137.6", "", "11.5"]


def test_a_group_belongs_to_no_figure_beyond_a_border() -> None:
    assert cells("  584 400 [425]", 74.0) == ["584", "400 [425]"]


def test_what_is_no_group_of_three_digits_goes_on_with_no_figure() -> None:
    assert cells("  12 13   1 024", 69.0, 90.0) == ["12", "13", "1 024"]


def test_a_second_figure_in_brackets_stands_in_the_cell_of_the_first() -> None:
    assert cells("  584   400 [425]", 75.0) == ["584", "400 [425]"]


def test_figures_that_stand_apart_are_two() -> None:
    assert cells("  584   400", 75.0) == ["584", "400"]


def test_three_groups_are_one_figure() -> None:
    assert cells("  Total   (1 234 567.8)   3", 85.0, 145.0) == ["Total", "(1 234 567.8)", "3"]


@pytest.mark.parametrize(
    "text",
    [
        *("0", "12", "3.5", "1,024.5", "(173,808)", "−12.5", "+3", "12.5%", "(4.2%)", "584a", "$12.5", "US$ 12", "€3"),
        *("47 935.9", "1\u00a0024", "(1 024)", "21 [25]", "– [4]", "–", "—", "-", "..", "...", "…", "n/a"),
        *("١٢", "١٤٬٥٤٠٬٦٢٢", "٩٥٫١", "(١٧٣٬٨٠٨)", "١٢٪"),
    ],
)
def test_what_looks_like_a_figure_is_one(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["", "Posts", "P-5", "D-1", "2024/25", "A/80/605", "3 posts", "(a)", "12.0 of 13.5"])
def test_what_is_made_of_words_is_no_figure(text: str) -> None:
    assert not is_figure(text)
