"""Tables with a column of text between the labels and the figures."""

from __future__ import annotations

from tests.pages import heads, read, rows

HEADS = """
        ────────┬───────────────────────────────┬─────────
        Project   Activity                        Required
        ━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━
"""
FOOT = """
        ━━━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━
"""


def read_rows(body: str) -> list[tuple[str | None, ...]]:
    (found,) = read(HEADS.rstrip() + body.rstrip() + FOOT)
    return rows(found)


def test_a_group_head_in_the_column_of_text_is_no_part_of_the_row_above() -> None:
    assert read_rows("""
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
    assert read_rows("""
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


def test_bold_heads_end_where_rows_that_are_not_bold_begin_though_these_hold_no_figure() -> None:
    (found,) = read("""
        ─────────────────────┬───────────────┬───────────────
      * Name                   Validation      Verification
        ─────────────────────┼───────────────┼───────────────
        Japan Quality          1–15            1–15
        ─────────────────────┼───────────────┼───────────────
        Det Norske             1–15            1–15
        ─────────────────────┼───────────────┼───────────────
        Ernst and Young        14              14
        ─────────────────────┴───────────────┴───────────────
    """)
    assert heads(found) == [("Validation",), ("Verification",)]
    assert [row[0] for row in rows(found)] == ["Japan Quality", "Det Norske", "Ernst and Young"]
