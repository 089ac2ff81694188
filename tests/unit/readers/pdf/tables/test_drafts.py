"""Which lines of a table's body are one row, where a column of text stands beside the labels."""

from __future__ import annotations

import pytest

from tests.pages import read, rows

HEADS = """
        ──────────────────────────────────────────────────────────────────────────────────────────
        Output                   Indicator                                Spent     Source
        ━━━━━━━━━━━━━━━━━━━━━━━┯━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┯━━━━━━━━━━┯━━━━━━━━━━━━━━━━
"""
FOOT = """
        ━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━━━━━━━
        3. The offices that bought drums and flutes in the course of the year are those of the North,
        as they were in the year before, and none of them has yet been told what the flutes cost when
        they were bought by all the schools of a district together, which is what the inspectors had
        in mind when they wrote to all of them in the spring and asked for the bills of three years.
"""


ROADS = ("2. Better roads", "Length of new roads", "3.5", "Office")


def read_rows(body: str) -> list[tuple[str | None, ...]]:
    """The rows of a table with a column of text beside its labels, from a drawing of its body over one more row."""
    last = "\n\n        2. Better roads          Length of new roads                     3.5     Office"
    (table,) = read(HEADS.rstrip() + "\n" + body.strip("\n").rstrip() + last + FOOT)
    return rows(table)


def test_a_text_over_the_items_of_a_list_is_a_row_of_its_own_and_has_the_label() -> None:
    text = "Share of the schools that have bought, in the last year:"
    assert read_rows("""
        1. Better schools        Share of the schools that have
        in every district        bought, in the last year:
        of the North
        and of the South         • Drums                                14.0     Survey of
                                                                                 schools

                                 • Flutes                                3.5     Office
    """) == [
        ("1. Better schools in every district of the North and of the South", text, None, None),
        ("• Drums", "• Drums", "14.0", "Survey of schools"),
        ("• Flutes", "• Flutes", "3.5", "Office"),
        ROADS,
    ]


def test_a_label_goes_on_beside_the_figures_of_items_under_its_first_text() -> None:
    assert read_rows("""
        1. Better schools        Share of the schools:
        in every district
        of the North             • Drums                                14.0     Survey
        and of the South,
        islands included         • Flutes                                3.5     Office
    """) == [
        (
            "1. Better schools in every district of the North and of the South, islands included",
            "Share of the schools:",
            None,
            None,
        ),
        ("• Drums", "• Drums", "14.0", "Survey"),
        ("• Flutes", "• Flutes", "3.5", "Office"),
        ROADS,
    ]


@pytest.mark.parametrize(
    ("gap", "found"),
    [
        ("\n\n", [("Share with a teacher", "12.0"), ("of drums", None)]),
        ("", [("Share with a teacher of drums", "12.0")]),
    ],
)
def test_a_text_set_apart_from_that_of_the_row_above_is_a_row_of_its_own(
    gap: str, found: list[tuple[str, str | None]]
) -> None:
    body = f"""
        1. Better schools        Share with a teacher                   12.0
{gap}                                 of drums
    """
    assert [row[1:3] for row in read_rows(body)[:-1]] == found


def test_a_text_that_runs_down_beside_the_next_row_is_that_of_the_row_in_which_it_begins() -> None:
    assert read_rows("""
        1. Better schools        • Drums                                12.0     Survey of
                                                                                 schools and
                                 • Flutes                                3.5
                                                                                 offices
    """) == [
        ("1. Better schools", "• Drums", "12.0", "Survey of schools and"),
        ("• Flutes", "• Flutes", "3.5", "offices"),
        ROADS,
    ]


def test_a_text_over_all_rows_of_a_page_is_no_part_of_the_last_one() -> None:
    text = "Share of the schools that have bought, in the last year:"
    assert read_rows("""
                                 Share of the schools that have
                                 bought, in the last year:

                                 • Drums                                14.0     Survey
    """) == [(text, text, None, None), ("• Drums", "• Drums", "14.0", "Survey"), ROADS]


def test_a_text_set_apart_has_the_figures_beside_its_last_line() -> None:
    assert read_rows("""
        1. Better schools        Share with a teacher                   12.0     Survey

                                 Share with drums and
                                 with flutes                             3.5     Office
    """) == [
        ("1. Better schools", "Share with a teacher", "12.0", "Survey"),
        (text := "Share with drums and with flutes", text, "3.5", "Office"),
        ROADS,
    ]
