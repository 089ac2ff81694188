"""Heads that have no rule above them, only short rules under them."""

from __future__ import annotations

from tests.pages import heads, read, rows

PROSE = """
        107. The requirements were reduced by the lower number of flight hours.
"""


def test_a_row_under_short_rules_is_a_table() -> None:
    (table,) = read(
        PROSE
        + """
      /                          2024/25 variance       2026/27 variance
                                ────────────┬────────  ────────────┬────────
        International staff         $1 406      5.6%     ($764.9)     (4.8%)
        ───────────────────────┬────────────┬────────┬────────────┬────────
    """
        + PROSE
    )
    assert heads(table) == [("2024/25 variance",)] * 2 + [("2026/27 variance",)] * 2
    assert rows(table) == [("International staff", "$1 406", "5.6%", "($764.9)", "(4.8%)")]


def test_its_label_may_wrap() -> None:
    (table,) = read("""
      /                          2024/25 variance
                                ────────────┬────────
        Communications and
        technology                  $845.2      6.4%
        ───────────────────────┬────────────┬────────
    """)
    assert rows(table) == [("Communications and technology", "$845.2", "6.4%")]


def test_two_such_rows_with_text_between_them_are_two_tables() -> None:
    row = """
      /                          2024/25 variance
                                ────────────┬────────
        {}                    $845.2      6.4%
        ───────────────────────┬────────────┬────────
    """
    tables = read(row.format("Travel") + PROSE + row.format("Medical"))
    assert [table.rows[0].label for table in tables] == ["Travel", "Medical"]
