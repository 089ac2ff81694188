"""The heads that rows stand under, known by indentation, weight and the room that a label leaves."""

from __future__ import annotations

from checker.model.table import Table
from tests.pages import read, rows, table


def groups(found: Table) -> list[tuple[tuple[str, ...], str]]:
    return [(row.group, row.label) for row in found.rows]


def test_a_group_head_is_not_merged_with_the_first_row_under_it() -> None:
    found = table("""
        Civilian personnel

          International staff             12.0     11.5

          National staff                   3.0      1.5

        Operational costs

          Official travel                  4.0      2.5
    """)
    assert rows(found) == [
        ("Civilian personnel", None, None),
        ("International staff", "12.0", "11.5"),
        ("National staff", "3.0", "1.5"),
        ("Operational costs", None, None),
        ("Official travel", "4.0", "2.5"),
    ]
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Operational costs"),
        (("Operational costs",), "Official travel"),
    ]
    assert [row.depth for row in found.rows] == [0, 1, 1, 0, 1]


def test_a_group_head_that_leaves_room_is_not_merged_however_close_the_rows_are() -> None:
    (found,) = read("""
        ─────────────────────────────────────────────────┬──────────┬────────
        Category                                           Approved    Spent
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Civilian personnel
          International staff                                  12.0     11.5
          National staff                                        3.0      1.5
        Operational costs
          Official travel                                       4.0      2.5
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """)
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Operational costs"),
        (("Operational costs",), "Official travel"),
    ]


def test_a_bold_group_head_is_not_merged_with_a_plain_row_however_full_it_is() -> None:
    found = table("""
      * Office of the Director-Gene-
        Approved posts                    12.0     11.5
        Proposed posts                     3.0      1.5
    """)
    assert rows(found) == [
        ("Office of the Director-Gene-", None, None),
        ("Approved posts", "12.0", "11.5"),
        ("Proposed posts", "3.0", "1.5"),
    ]


def test_a_group_head_at_the_rows_own_indentation_is_one_too() -> None:
    assert groups(
        table("""
        Civilian personnel

        International staff               12.0     11.5

        National staff                     3.0      1.5
        """)
    ) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
    ]


def test_a_bold_subtotal_closes_its_group() -> None:
    found = table("""
        Civilian personnel

        International staff               12.0     11.5

        National staff                     3.0      1.5

      * Subtotal                          15.0     13.0

        Official travel                    4.0      2.5
    """)
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Subtotal"),
        ((), "Official travel"),
    ]
    assert [row.bold for row in found.rows] == [False, False, False, True, False]


def test_groups_stand_in_groups() -> None:
    assert groups(
        table("""
        Staff

          Professional

            P-5                           12.0     11.5

            P-4                            3.0      1.5

          General

            Other level                    4.0      2.5

      * Total                             19.0     15.5
        """)
    ) == [
        ((), "Staff"),
        (("Staff",), "Professional"),
        (("Staff", "Professional"), "P-5"),
        (("Staff", "Professional"), "P-4"),
        (("Staff",), "General"),
        (("Staff", "General"), "Other level"),
        ((), "Total"),
    ]


def test_a_row_indented_as_a_group_head_ends_the_group_of_indented_rows() -> None:
    assert groups(
        table("""
        Staff

          P-5                             12.0     11.5

          P-4                              3.0      1.5

        Travel                             4.0      2.5
        """)
    ) == [((), "Staff"), (("Staff",), "P-5"), (("Staff",), "P-4"), ((), "Travel")]
