"""Rows: labels that wrap, and figures beside their first, middle or last line."""

from __future__ import annotations

import pytest

from checker.model.table import Row
from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.drafts import drafts_of
from checker.readers.pdf.tables.labels import LabelSetting
from checker.readers.pdf.tables.rows import rows_of
from checker.readers.pdf.tables.strips import strip_of
from tests.pages import HEADS, page, read, rows, table, word


@pytest.mark.parametrize(
    "wrapped",
    [
        """
        Voluntary contributions and
        gifts in kind, by the year
        of the pledge                      3.0      1.5
        """,
        """
        Voluntary contributions and        3.0      1.5
        gifts in kind, by the year
        of the pledge
        """,
        """
        Voluntary contributions and
        gifts in kind, by the year         3.0      1.5
        of the pledge
        """,
    ],
    ids=["last", "first", "middle"],
)
def test_a_label_wraps_wherever_its_figures_stand(wrapped: str) -> None:
    found = table(f"""
        Posts                             12.0     11.5
        {wrapped}
        Travel                             4.0      2.5

        Total                             19.0     15.5
    """)
    assert rows(found) == [
        ("Posts", "12.0", "11.5"),
        ("Voluntary contributions and gifts in kind, by the year of the pledge", "3.0", "1.5"),
        ("Travel", "4.0", "2.5"),
        ("Total", "19.0", "15.5"),
    ]


def test_figures_between_two_lines_of_their_label_belong_to_it() -> None:
    ink = page(HEADS.rstrip() + "\n        Posts                             12.0     11.5")
    y = ink.words[-1].box.top
    more = [
        word(60, y + 18, "Voluntary"), word(100, y + 18, "contributions"), word(160, y + 18, "in"),
        word(60, y + 29, "kind"),
        word(196, y + 23.5, "3.0"), word(232, y + 23.5, "1.5"),
        word(60, y + 47, "Travel"), word(196, y + 47, "4.0"), word(232, y + 47, "2.5"),
    ]  # fmt: skip
    sheet = Ink(1, 612, 792, (*ink.words, *more), ink.rules, ())
    (found,) = tables_of(sheets_of([sheet]))[0]
    assert rows(found) == [
        ("Posts", "12.0", "11.5"),
        ("Voluntary contributions in kind", "3.0", "1.5"),
        ("Travel", "4.0", "2.5"),
    ]


def test_rows_as_close_as_the_lines_of_a_label_are_parted_by_their_figures() -> None:
    assert rows(
        table("""
        Posts                             12.0     11.5
        Voluntary contributions and gifts
        in kind                            3.0      1.5
        Travel                             4.0      2.5
        """)
    ) == [
        ("Posts", "12.0", "11.5"),
        ("Voluntary contributions and gifts in kind", "3.0", "1.5"),
        ("Travel", "4.0", "2.5"),
    ]


def test_a_rule_between_two_lines_parts_two_rows() -> None:
    found = table("""
        Of which, by source
        ────────────────────────────┼──────────┼────────
        other sources                     12.0     11.5
        Travel                             4.0      2.5
    """)
    assert [(row.label, row.ruled) for row in found.rows] == [
        ("Of which, by source", False),
        ("other sources", True),
        ("Travel", False),
    ]


def test_marks_are_taken_off_labels_and_figures() -> None:
    (posts, travel) = table("""
        Posts^a                           12.0^b   11.5
        Travel^c,d                         4.0      2.5^e
    """).rows
    assert (marks(posts), marks(travel)) == ((["a"], ["b"], []), (["c", "d"], [], ["e"]))
    assert ([cell.text for cell in posts.cells if cell], posts.label) == (["12.0", "11.5"], "Posts")


def marks(row: Row) -> tuple[list[str], ...]:
    return list(row.marks), *(list(cell.marks) if cell else [] for cell in row.cells)


def test_a_cell_where_nothing_is_printed_is_none_and_a_dash_is_not() -> None:
    assert rows(
        table("""
        Posts                                –     11.5
        Travel                             4.0
        Other                                         –
        """)
    ) == [("Posts", "–", "11.5"), ("Travel", "4.0", None), ("Other", None, "–")]


def test_every_row_and_cell_knows_its_page_and_its_box() -> None:
    (posts, _) = table("""
        Posts                             12.0     11.5
        Travel                             4.0      2.5
    """).rows
    assert posts.box is not None and posts.cells[0] is not None and posts.cells[0].box is not None
    assert (posts.page, posts.cells[0].page) == (1, 1)
    assert (posts.box.x0, posts.box.x1) == (60.0, 248.0)
    assert (posts.cells[0].box.x0, posts.cells[0].box.x1) == (196.0, 212.0)


def test_the_lines_of_a_label_may_be_centred_over_one_another() -> None:
    found = table("""
        Posts                             12.0     11.5

          Gifts and
        contributions                      3.0      1.5

        Total                             15.0     13.0
    """)
    assert [row.label for row in found.rows] == ["Posts", "Gifts and contributions", "Total"]


def test_between_two_rules_of_a_grid_a_number_in_the_middle_of_its_row_leads_it() -> None:
    (found,) = read("""
        ──────┬──────────────────────┬────────
        No.     Action                 Score
        ━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━
                Cook stoves with         935
        1.
                low consumption
        ──────┼──────────────────────┼────────
                Irrigation kits for      915
        2.
                dry land
        ━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━
    """)
    assert rows(found) == [
        ("1.", "Cook stoves with low consumption", "935"),
        ("2.", "Irrigation kits for dry land", "915"),
    ]


@pytest.mark.parametrize(("more", "labels"), [(1, ["No. 1"]), (2, ["", "No. 1"])])
def test_a_grid_is_known_by_a_rule_between_nearly_all_of_its_rows(more: int, labels: list[str]) -> None:
    lines = [line_of([word(200, 102, "935")]), line_of([word(60, 118, "No."), word(76, 118, "1")])]
    lines += [line_of([word(60, 142 + 40 * i, "Posts"), word(200, 142 + 40 * i, "12.0")]) for i in range(9)]
    lines += [line_of([word(60, 477 + 15 * i, "Travel"), word(200, 477 + 15 * i, "3.0")]) for i in range(more)]
    rules = [Rule(140.0 + 40 * i, 60, 260, 0.5) for i in range(9)]
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), (), ())])
    found = rows_of(lines, rules, [150.0], sheet)
    assert [row.label for row in found][: -9 - more] == labels


# ------------------------------------------------------ a column of text before the figures


TEXT_HEADS = """
        ────────┬───────────────────────────────┬─────────
        Project   Activity                        Required
        ━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━
"""


TEXT_FOOT = """
        ━━━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━
"""


def rows_with_text(body: str) -> list[tuple[str | None, ...]]:
    (found,) = read(TEXT_HEADS.rstrip() + body.rstrip() + TEXT_FOOT)
    return rows(found)


def test_a_group_head_in_the_column_of_text_is_no_part_of_the_row_above() -> None:
    assert rows_with_text("""
      *           Support to Parties

      /           Adaptation

        1         Plans of the Parties                12.0

        2         Workshops of the year                4.0

      /           Mitigation

        3         Reports of the year                  3.0
    """) == [
        ("Support to Parties", None, None),
        ("Adaptation", None, None),
        ("1", "Plans of the Parties", "12.0"),
        ("2", "Workshops of the year", "4.0"),
        ("Mitigation", None, None),
        ("3", "Reports of the year", "3.0"),
    ]


def test_two_codes_are_two_labels_however_close_they_are_set() -> None:
    assert rows_with_text("""
        101-001   Support to the examination          12.0
        101-002   Outreach in support of the
                  assessment of the year               4.0
        101-003   Reports of the year                  3.0
    """) == [
        ("101-001", "Support to the examination", "12.0"),
        ("101-002", "Outreach in support of the assessment of the year", "4.0"),
        ("101-003", "Reports of the year", "3.0"),
    ]


def test_figures_that_go_on_with_a_row_in_its_second_line_stay_in_it() -> None:
    (found,) = read("""
        ───────────────────────┬───────────────────────────┬─────────┬────────
        Category                 Measure                       Spent     Total
        ━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        Posts                    Fewer posts                    12.0      12.0

        Mine action (2026):      Fewer journeys than             3.5
        official travel          in the year before                        3.5

        Services                 Fewer services                  1.0       1.0
        ━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━
    """)
    assert rows(found) == [
        ("Posts", "Fewer posts", "12.0", "12.0"),
        ("Mine action (2026): official travel", "Fewer journeys than in the year before", "3.5", "3.5"),
        ("Services", "Fewer services", "1.0", "1.0"),
    ]


def test_the_years_of_dates_that_wrap_are_no_figures() -> None:
    (found,) = read("""
        ──────────────────────┬───────────┬───────────┬─────────
        Phase                   Start       End          Months
        ━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━
        Planning of the         March       February         36
        whole building          2009        2012


        Site preparation        April       August            5
                                2017        2017
        ━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━
    """)
    assert rows(found) == [
        ("Planning of the whole building", "March 2009", "February 2012", "36"),
        ("Site preparation", "April 2017", "August 2017", "5"),
    ]


def test_stars_that_lead_a_figure_are_its_mark() -> None:
    found = table("""
        Posts                           *12.0    **-1.5
        Travel                             **       1.5
    """)
    assert rows(found) == [("Posts", "12.0", "-1.5"), ("Travel", "**", "1.5")]
    assert [[cell.marks for cell in row.cells if cell] for row in found.rows] == [[("*",), ("**",)], [(), ()]]


@pytest.mark.parametrize(("words", "expected"), [("* 14.0", ("14.0", None)), ("* Staff", (None, None))])
def test_bold_words_alone_in_their_row_head_a_group_and_a_bold_figure_stays(
    words: str, expected: tuple[str | None, ...]
) -> None:
    mark, word = words.split()
    found = table(f"""
        Posts                             12.0     11.5
      {mark}                                   {word}

        Travel                             3.0      1.5
    """)
    assert [row[1:] for row in rows(found)] == [("12.0", "11.5"), expected, ("3.0", "1.5")]


def test_a_label_beside_several_rows_heads_them_where_texts_name_them() -> None:
    assert rows_with_text("""
        Rules     Posts                               48
        are now   Travel                              53
        clear     Purchases                           43
                  Rent                                63
    """) == [
        ("Rules are now clear", None),
        ("Posts", "48"),
        ("Travel", "53"),
        ("Purchases", "43"),
        ("Rent", "63"),
    ]


def test_figures_between_two_labels_are_those_of_one_of_them_only() -> None:
    lines = [line_of([word(60, y, "Posts")]) for y in (100.0, 111.9)]
    figures = line_of([word(220, 105.9, "12.0")])
    strips = [strip_of(line, (200.0,), {0}) for line in (lines[0], figures, lines[1])]
    drafts = drafts_of(strips, LabelSetting(5.0, 12.0, 1000.0, 1000.0))
    assert [draft.anchor for draft in drafts].count(strips[1]) == 1


def test_lines_over_which_figures_are_broken_do_not_say_how_close_rows_are_set() -> None:
    found = table("""
        Travel of                            2
        staff                            590.6      11.5

        Fuel of all vehicles             800.0      12.5

        Total,
        operating                            3
        costs                            390.6      24.0
    """)
    assert rows(found) == [
        ("Travel of staff", "2 590.6", "11.5"),
        ("Fuel of all vehicles", "800.0", "12.5"),
        ("Total, operating costs", "3 390.6", "24.0"),
    ]


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("Posts . . . . .", "Posts"),
        ("Posts. . .", "Posts"),
        ("Posts ......", "Posts"),
        ("Posts ...", "Posts ..."),
        ("Posts, etc.", "Posts, etc."),
        ("• Posts", "Posts"),
        ("\uf0b7 Posts", "Posts"),
        ("- Posts", "- Posts"),
    ],
)
def test_a_label_is_read_without_what_leads_to_it_and_from_it(printed: str, label: str) -> None:
    found = table(f"""
        {printed:<32}  12.0     11.5
        Staff                              3.0      1.5
        Travel                             4.0      2.5
    """)
    assert [row.label for row in found.rows] == [label, "Staff", "Travel"]


@pytest.mark.parametrize(
    ("lower", "found"), [("", [("Hill", "12.0", "9.5")]), ("4.0", [("Hill", "12.0", None), ("", "4.0", "9.5")])]
)
def test_figures_that_stand_lower_between_two_rules_of_a_grid_are_of_its_one_row(
    lower: str, found: list[tuple[str | None, ...]]
) -> None:
    rule = "        ──────────────────┼───────────┼────────"
    read = table(f"""
        Hill                            12.0
                                {lower:>12}      9.5
{rule}
        Dale                            15.0      3.5
{rule}
        Ford                            20.0     11.5
{rule}
        Moor                            47.0     24.5
    """)
    assert rows(read)[: len(found)] == found


def test_what_stands_in_the_middle_over_rows_heads_them_as_a_label_at_their_left_would() -> None:
    found = table("""
                           Own staff
        Posts                             12.0     11.5
        Travel                             3.0      1.5
                          Hired staff
        Posts                              2.0      2.5
      * Total                             17.0     15.5
    """)
    assert [(row.label, row.group) for row in found.rows] == [
        ("Own staff", ()),
        ("Posts", ("Own staff",)),
        ("Travel", ("Own staff",)),
        ("Hired staff", ()),
        ("Posts", ("Hired staff",)),
        ("Total", ()),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("             Own staff", "            Hired staff"), ("                Own", "                Let")],
    ids=["across a border", "in one column"],
)
def test_a_text_in_the_middle_of_columns_of_figures_heads_the_rows_below_it(first: str, second: str) -> None:
    (found,) = read(f"""
        Table 1
        ───────────┬────────┬────────┬────────
        Category       2023     2024     2025
        ━━━━━━━━━━━┿━━━━━━━━┿━━━━━━━━┿━━━━━━━━
        {first}
        ───────────┼────────┼────────┼────────
        Posts          12.0     11.5     10.5
        Travel          3.0      1.5      2.5
        ───────────┼────────┼────────┼────────
        {second}
        ───────────┼────────┼────────┼────────
        Posts           2.0      2.5      3.5
        ━━━━━━━━━━━┷━━━━━━━━┷━━━━━━━━┷━━━━━━━━
    """)
    heads = first.strip(), second.strip()
    assert [(row.label, row.group) for row in found.rows] == [
        (heads[0], ()),
        ("Posts", heads[:1]),
        ("Travel", heads[:1]),
        (heads[1], ()),
        ("Posts", heads[1:]),
    ]


def test_a_text_in_the_middle_of_columns_of_texts_is_that_of_a_cell() -> None:
    (found,) = read("""
        Table 1
        ───────────┬────────┬────────┬────────
        Category       2023    State     2025
        ━━━━━━━━━━━┿━━━━━━━━┿━━━━━━━━┿━━━━━━━━
        Posts          12.0     kept     10.5
        ───────────┼────────┼────────┼────────
                                gone
        ───────────┼────────┼────────┼────────
        Travel          3.0     kept      2.5
        ━━━━━━━━━━━┷━━━━━━━━┷━━━━━━━━┷━━━━━━━━
    """)
    assert not any(row.is_head for row in found.rows)
