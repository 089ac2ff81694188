"""Words to lines: marks, spaces, hyphens, and figures whose groups a thin space parts."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.cutting import cut
from checker.readers.pdf.layout.lines import line_of, lines_of, marks_of, text_of
from checker.readers.pdf.page.ink import Word
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


@pytest.mark.parametrize(("lower", "lines"), [(3.4, ["Total 12.0"]), (3.6, ["Total", "12.0"])])
def test_words_whose_feet_differ_by_a_third_of_their_size_are_on_one_line(lower: float, lines: list[str]) -> None:
    assert texts((word(60, 100, "Total"), word(100, 100 + lower, "12.0"))) == lines


def beside(*gaps: float, words: str) -> tuple[Word, ...]:
    """Words of size 10 on one line, with gaps between them."""
    x, row = 60.0, []
    for gap, text in zip((0.0, *gaps), words.split(), strict=True):
        row.append(word(x + gap, 100, text))
        x = row[-1].box.x1
    return tuple(row)


@pytest.mark.parametrize(("gap", "text"), [(0.95, "Totals"), (1.05, "Total s")])
def test_a_gap_of_more_than_a_tenth_of_the_size_is_a_space(gap: float, text: str) -> None:
    assert texts(beside(gap, words="Total s")) == [text]


@pytest.mark.parametrize(("gap", "text"), [(0.95, "年2021"), (1.05, "年 2021")])
def test_a_space_beside_chinese_is_as_wide_as_any_other(gap: float, text: str) -> None:
    assert texts(beside(gap, words="年 2021")) == [text]


@pytest.mark.parametrize(("gap", "segments"), [(10.9, 1), (11.1, 2)])
def test_a_gap_wider_than_the_size_parts_two_segments(gap: float, segments: int) -> None:
    assert len(line_of(beside(gap, words="Posts filled")).segments) == segments


@pytest.mark.parametrize(("gap", "parts"), [(6.9, 1), (7.1, 2)])
def test_a_column_may_end_at_a_gap_that_is_wider_than_a_space(gap: float, parts: int) -> None:
    assert len(line_of(beside(gap, words="Posts filled")).parts) == parts


def test_raised_marks_belong_to_the_word_before_them() -> None:
    (line,) = lines_of(page("  Voluntary contributions^a   3^b   12.0^c,d").words)
    assert [(part.text, part.mark) for part in line.words] == [
        ("Voluntary", ""),
        ("contributions", "a"),
        ("3", "b"),
        ("12.0", "c,d"),
    ]
    assert (line.text, marks_of(line.words)) == ("Voluntary contributions 3 12.0", ("a", "b", "c", "d"))


@pytest.mark.parametrize(("text", "line"), [("(1)", "Results"), ("(see", "Results (see")])
def test_a_small_raised_word_that_only_opens_a_bracket_is_no_mark(text: str, line: str) -> None:
    first = word(60, 100, "Results", 13)
    assert texts((first, word(first.box.x1 + 3, 101, text, 9))) == [line]


def test_a_raised_mark_before_a_line_leads_it() -> None:
    (line,) = lines_of(page("  ^a Includes national staff.").words)
    assert (line.words[0].raised, line.text, marks_of(line.words)) == (True, "Includes national staff.", ("a",))


@pytest.mark.parametrize(("gap", "marks"), [(7.4, ("a",)), (7.6, ())])
def test_a_mark_stands_close_to_the_word_before_it(gap: float, marks: tuple[str, ...]) -> None:
    found = lines_of([word(60, 100, "12.0"), word(76 + gap, 99, "a", 6)])
    assert marks_of(found[-1].words) == marks


@pytest.mark.parametrize(("gap", "marks"), [(19.0, ("a",)), (21.0, ())])
def test_a_mark_that_leads_a_note_may_be_set_off_by_a_tab(gap: float, marks: tuple[str, ...]) -> None:
    found = lines_of([word(60, 99, "a", 6, width=3), word(63 + gap, 100, "Includes"), word(110, 100, "staff.")])
    assert marks_of(found[-1].words) == marks


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
