"""Tables whose rules are printed in one piece, so that only the white space of their rows parts the columns."""

from __future__ import annotations

from tests.pages import heads, read, rows


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
