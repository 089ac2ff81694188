"""Tables whose rules are printed in one piece, so that only the white space of their rows parts the columns."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of, lines_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.joints import (
    JointBlock,
    body_under,
    borders_of,
    gaps_of,
    is_wide,
    jointed,
    parts_columns,
    spanned,
    with_joints,
)
from tests.pages import heads, page, read, rows, word

BARE = """
        ────────────────────────────────────
        Category     Planned        Actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Posts             12            11
        Travel             3             4
        Fuel               1             2
        ────────────────────────────────────
"""
HEADS = JointBlock(Rule(100, 60, 300, 0.5), Rule(130, 60, 300, 1.5), (), 0.0)  #: of a table, without a line


def test_long_labels_that_wrap_do_not_end_a_table() -> None:
    (table,) = read("""
        Table 1
        ───────────────────────────────────────────────────────────────
      /                                                   2025     2026
      / Category and subcategory                       planned   actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        1. Reports on the work of the committee, of
        its two working groups and of its secretariat,
        addenda                                              4       12
        2. Meetings of the committee and of its bureau
        and of the regional groups                           1        –
        3. Seminars                                         27       26
    """)
    assert heads(table) == [("2025 planned",), ("2026 actual",)]
    assert rows(table) == [
        (
            "1. Reports on the work of the committee, of its two working groups and of its secretariat, addenda",
            "4",
            "12",
        ),
        ("2. Meetings of the committee and of its bureau and of the regional groups", "1", "–"),
        ("3. Seminars", "27", "26"),
    ]
    assert table.reading == ("white space",)


def test_heads_set_close_keep_their_own_columns() -> None:
    (table,) = read("""
        Table 1
        ───────────────────────────────────────────────────
      / Category    Expenditure  Apportionment  Cost as at
      /               (2024/25)      (2025/26) 28 February
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Travel            315.8          300.0        67.1
        Transport         229.4          140.9        80.9
        Medical            96.2           89.4         1.5
        ───────────────────────────────────────────────────
      * Total             641.4          530.3       149.5
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
    assert heads(table) == [("Expenditure (2024/25)",), ("Apportionment (2025/26)",), ("Cost as at 28 February",)]


def test_heads_that_span_columns_stand_over_all_of_them() -> None:
    (table,) = read("""
        Table 1
        ───────────────────────────────────────────────
      /                       Posts
                 ────────────────────────────
      / Office     USG    D-2    P-5    Total      Cost
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Legal        1      2      3        6     412.0
        Human        –      1      2        3     208.0
        Finance      –      –      4        4     251.0
        ───────────────────────────────────────────────
    """)
    assert heads(table) == [("Posts", "USG"), ("Posts", "D-2"), ("Posts", "P-5"), ("Posts", "Total"), ("Cost",)]


def test_a_border_parts_no_figure_from_its_thousands_nor_from_its_brackets() -> None:
    (table,) = read("""
        Table 1
        ──────────────────────────────────────
      / Category         Planned        Actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Posts            2 870.3         7 [6]
        Travel           1 204.0             4
        Contracts        3 295.1         9 [8]
        Supplies         1 113.7            12
        ──────────────────────────────────────
    """)
    assert rows(table)[0] == ("Posts", "2 870.3", "7 [6]")
    assert rows(table)[2] == ("Contracts", "3 295.1", "9 [8]")


def test_columns_of_text_are_columns() -> None:
    (table,) = read("""
        Table 1
        ────────────────────────────────────────────────────────
      / Office     Type        Number Level Title         Action
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Post       National       (1)   NGS   Assistant     To A
                   National       (1)   NGS   Driver        To B
        Post       International    4   P-4   Officer       To C
                   National         2   NPO   Programme     To D
                                              Officer
        ────────────────────────────────────────────────────────
      * Net change                  4
        ────────────────────────────────────────────────────────
    """)
    assert heads(table) == [("Type",), ("Number",), ("Level",), ("Title",), ("Action",)]
    assert rows(table)[2] == ("Post", "International", "4", "P-4", "Officer", "To C")


def test_the_joints_of_another_table_on_the_page_do_not_matter() -> None:
    tables = read("""
        Table 1
        ──────────┬───────────┬─────────────
      / Category     Planned        Actual
        ━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━━━
        Posts             12            11
        Travel             3             4
        ━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━━━━━
        Table 2
        ────────────────────────────────────
      / Category     Planned        Actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Supplies for
        services          27            26
        Travel             3             4
    """)
    assert [table.reading for table in tables] == [("ruled",), ("white space",)]
    assert rows(tables[1])[0] == ("Supplies for services", "27", "26")


def test_contents_under_the_rules_of_a_masthead_are_no_table() -> None:
    tables = read("""
        ────────────────────────────────────────────────
        Committee of Specimens         Original: English
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Contents                     Paragraphs     Page
        I.  Introduction ..................  1–2       2
        II.  Budget .......................  3–5       2
        III.  Posts .......................  6–8       3
    """)
    assert tables == []


def test_a_head_of_two_words_over_a_short_rule_spans_its_columns_and_the_rule_shows_where_they_begin() -> None:
    (table,) = read("""
        Table 1
        ────────────────────────────────────────────────────────
      /                            Core              Bonn Fund
                           ──────────────────   ────────────────
      /                    Approved    Filled   Approved  Filled
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        USG                       1         1          –       –
        D-2                       1         1          –       –
        P-5                       7         3          2       2
        ────────────────────────────────────────────────────────
    """)
    assert heads(table) == [(over, each) for over in ("Core", "Bonn Fund") for each in ("Approved", "Filled")]


def test_the_numbers_of_a_list_are_no_column() -> None:
    (table,) = read("""
        Table 1
        ───────────────────────────────────────────────────────────────
      / Category                                       Planned   Actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        1.     Reports on the work of the committee          4       12
        2.     Meetings of the committee and others          1        –
        3.     Seminars of the committee                    27       26
        ───────────────────────────────────────────────────────────────
    """)
    assert heads(table) == [("Planned",), ("Actual",)]
    assert rows(table)[0] == ("1. Reports on the work of the committee", "4", "12")


def with_joint(ink: Ink) -> list[bool]:
    """For each rule of a page, from the top down, whether it is given joints."""
    return [bool(rule.joints) for rule in jointed(ink.rules, lines_of(ink.words))]


def row(y: float, *words: tuple[float, float]) -> Line:
    """A line whose words reach from one place to another."""
    return line_of([word(x0, y, "12.0", width=x1 - x0) for x0, x1 in words])


@pytest.mark.parametrize(("height", "found"), [(119, [True] * 3), (121, [False] * 3)])
def test_heads_are_no_taller_than_some_ten_lines(height: float, found: list[bool]) -> None:
    drawn = page(BARE, top=300)
    over, under, foot = drawn.rules
    assert with_joint(replace(drawn, rules=(replace(over, y=under.y - height), under, foot))) == found


@pytest.mark.parametrize(("white", "found"), [(59, ["Posts", "Travel"]), (61, ["Posts"])])
def test_a_body_ends_at_white_space_of_some_five_lines(white: float, found: list[str]) -> None:
    lines = lines_of([word(60, 140, "Posts"), word(60, 150 + white, "Travel")])
    assert [line.text for line in body_under(HEADS.foot, [HEADS.top, HEADS.foot], lines)] == found


@pytest.mark.parametrize(("off", "found"), [(19, True), (21, False)])
def test_the_last_rule_of_a_table_lies_near_under_its_last_line(off: float, found: bool) -> None:
    drawn = page(BARE, top=300)
    over, under, foot = drawn.rules
    bottom = max(word.box.bottom for word in drawn.words)
    assert with_joint(replace(drawn, rules=(over, under, replace(foot, y=bottom + off)))) == [True, True, found]


@pytest.mark.parametrize(("white", "border"), [(13, 106.5), (15, 107)])
def test_the_border_of_the_stub_lies_near_behind_the_labels_or_in_the_middle_of_less_white_space(
    white: float, border: float
) -> None:
    body = [row(y, (60, 100), (100 + white, 140)) for y in (140, 152, 164)]
    assert borders_of(body, HEADS) == [border]


@pytest.mark.parametrize("off", [7.9, 8.1])
def test_no_column_is_narrower_than_two_letters(off: float) -> None:
    borders = [60 + off, 180, 300 - off]
    assert with_joints(HEADS.foot, borders, [], HEADS).joints == (tuple(borders) if off > 8 else (180,))


@pytest.mark.parametrize("white", [2.4, 2.6])
def test_white_space_between_columns_is_wider_than_a_space(white: float) -> None:
    lines = [row(y, (60, 100), (100 + white, 140)) for y in (140, 152, 164)]
    assert list(gaps_of(lines)) == ([(100, 100 + white)] if white > 2.5 else [])


@pytest.mark.parametrize(("count", "found"), [(19, []), (20, [(100, 120)])])
def test_one_row_in_ten_may_run_over_white_space(count: int, found: list[tuple[float, float]]) -> None:
    lines = [row(12 * at, (60, 140)) if at < 2 else row(12 * at, (60, 100), (120, 140)) for at in range(count)]
    assert list(gaps_of(lines)) == found


@pytest.mark.parametrize("gap", [5.9, 6.1])
def test_a_gap_of_clearly_more_than_half_the_size_is_wide(gap: float) -> None:
    assert is_wide(word(60, 140, "Post"), word(76 + gap, 140, "Officer")) == (gap > 6)


@pytest.mark.parametrize(("wide", "count", "parts"), [(4, 5, True), (7, 9, False)])
def test_most_rows_leave_wide_space_before_a_column(wide: int, count: int, parts: bool) -> None:
    def line(at: int) -> Line:
        return line_of([word(60, 12 * at, "Post", width=80 if at < wide else 86), word(150, 12 * at, "Officer")])

    assert parts_columns((146, 150), 1e9, [line(at) for at in range(count)]) == parts


@pytest.mark.parametrize("gap", [4.4, 4.6])
def test_words_set_close_over_a_border_are_one_head_that_spans_its_columns(gap: float) -> None:
    words = [word(100, 110, "Bonn", width=50 - gap), word(150, 110, "Fund")]
    assert spanned(149, Rule(120, 80, 220, 0.5), words, [149]) == (gap < 4.5)


@pytest.mark.parametrize(
    ("unlabelled", "elsewhere", "parts"), [(10, 0, True), (11, 0, False), (10, 20, True), (0, 20, True)]
)
def test_in_one_of_six_rows_of_a_column_at_least_something_stands_left_of_it(
    unlabelled: int, elsewhere: int, parts: bool
) -> None:
    lines = [row(0, (60, 100), (150, 170))] * 2 + [row(12, (150, 170))] * unlabelled + [row(24, (200, 220))] * elsewhere
    assert parts_columns((100, 150), 200, lines) == parts


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (((60, 90), (130, 148), (152, 170)), True),
        (((60, 126), (130, 140), (152, 170)), True),
        (((60, 126), (128, 148), (150, 170)), False),
    ],
)
def test_where_a_word_stands_in_white_space_the_widest_space_beside_it_counts(
    words: tuple[tuple[float, float], ...], parts: bool
) -> None:
    assert parts_columns((100, 150), 1e9, [row(0, *words), row(12, *words)]) == parts


@pytest.mark.parametrize(("start", "borders"), [(184, [107, 183, 275]), (160, [177, 275])])
def test_a_row_counts_for_a_column_only_if_a_word_of_it_begins_there(start: float, borders: list[float]) -> None:
    body = [row(12 * at, (60, 100), (150, 170), (250, 270), (280, 290)) for at in range(3)]
    body += [row(12 * at, (60, 100), (250, 270), (280, 290)) for at in range(3, 9)]
    assert borders_of([*body, row(108, (60, start - 2), (start, 270), (280, 290))], HEADS) == borders


@pytest.mark.parametrize(
    ("head", "border"), [((110, 120), 127), ((130, 140), 107), ((101, 110), 117), ((140, 149), 107)]
)
def test_a_border_lies_in_the_widest_white_space_that_a_head_leaves(head: tuple[float, float], border: float) -> None:
    body = [row(y, (60, 100), (150, 170)) for y in (140, 152)]
    assert borders_of(body, replace(HEADS, lines=(row(110, head),))) == [border]


@pytest.mark.parametrize(("step", "border"), [(118, 137), (0, 107)])
def test_a_border_cuts_a_head_that_may_span_columns_rather_than_one_that_may_not(step: float, border: float) -> None:
    body = [row(y, (60, 100), (150, 170)) for y in (140, 152)]
    spanning, leaf = row(105, (130, 180)), row(118, (60, 130))
    assert borders_of(body, replace(HEADS, lines=(spanning, leaf), step=step)) == [border]


def lines_of_two(left: str, right: str, gap: float) -> list[Line]:
    """Two lines of two words, the second of which begins at 150 behind some white space."""
    return [line_of([word(110, y, left, width=40 - gap), word(150, y, right)]) for y in (0, 12)]


@pytest.mark.parametrize(
    ("left", "right", "gap", "parts"),
    [
        ("482.9", "380", 3.1, True),
        ("482.9", "380", 2.9, False),
        ("74", "74", 3.1, True),
        ("(28", "(7.0)", 3.1, True),
        ("409", "482", 4.4, False),
        ("1.1,", "1.2,", 5.9, False),
    ],
)
def test_figures_that_cannot_be_one_stand_in_two_columns_though_little_more_than_a_space_parts_them(
    left: str, right: str, gap: float, parts: bool
) -> None:
    assert parts_columns((150 - gap, 150), 1e9, lines_of_two(left, right, gap)) == parts


@pytest.mark.parametrize(("count", "borders"), [(3, [107, 157, 210]), (2, [107])])
def test_lone_figures_over_the_white_that_three_full_rows_show_close_no_column(
    count: int, borders: list[float]
) -> None:
    body = [row(12 * at, (60, 100), (130, 150), (164, 200), (220, 260)) for at in range(count)]
    lone = [row(100 + 12 * at, (60, 100), (125, 260)) for at in range(5)]
    assert borders_of([*body, *lone], HEADS) == borders


def test_lone_figures_beside_all_columns_have_one_of_their_own() -> None:
    body = [row(12 * at, (60, 100), (130, 150), (164, 200)) for at in range(3)]
    lone = [row(100 + 12 * at, (60, 100), (220, 260)) for at in range(2)]
    assert borders_of([*body, *lone], HEADS) == [107, 157, 210]


@pytest.mark.parametrize(
    ("ends", "spans"), [([], True), ([147], True), ([147, 166], False), ([145.4, 164.6], False), ([149, 166], True)]
)
def test_two_heads_that_end_where_the_figures_under_them_do_span_no_columns(ends: list[float], spans: bool) -> None:
    words = [word(100, 110, "Net balance", width=46.8), word(150, 110, "Rate")]
    assert spanned(149, Rule(120, 80, 220, 0.5), words, [149], ends) == spans


@pytest.mark.parametrize(
    ("gap", "text", "others", "parts"),
    [(20.1, "12.0", 2, True), (19.9, "12.0", 2, False), (20.1, "Fund", 2, False), (20.1, "12.0", 1, False)],
)
def test_one_row_with_figures_far_apart_is_enough_where_others_have_nothing_left_of_a_column(
    gap: float, text: str, others: int, parts: bool
) -> None:
    whole = line_of([word(100, 0, text, width=50 - gap), word(150, 0, "12.0", width=20)])
    assert parts_columns((150 - gap, 150), 1e9, [whole, *[row(12, (150, 170))] * others]) == parts
