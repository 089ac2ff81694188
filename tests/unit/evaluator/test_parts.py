"""Parts that make up a whole which is printed nowhere."""

from __future__ import annotations

import pytest

SHARES = """
       | Share of women (%) | Share of men (%)
----------------------------------------------
Africa | 40.0               | 60.0
Asia   | 33.3               | 66.7
Europe | 26.7               | 73.3
Total  | 100.0              | 200.0
"""
DOWN = 'rule x\n  in tables with columns "Share of women"\n  expect sum of rows = 100\n'
ACROSS = 'rule x\n  in tables with columns "Share of women", "Share of men"\n  expect sum of columns = 100\n'


def test_the_rows_of_a_column_make_up_a_hundred_without_their_total(table, say):
    assert say(table(SHARES), rules="", text=DOWN) == []
    assert say(table(SHARES.replace("40.0", "41.0")), text=DOWN) == [
        "error: Table 1, column “Share of women (%)”: 41.0 + 33.3 + 26.7 = 101.0; 100.0 is expected (1.0 too much)."
    ]


def test_the_columns_named_make_up_a_hundred_in_each_row(table, say):
    assert say(table(SHARES.replace("66.7", "65.7")), text=ACROSS) == [
        "error: Table 1, row “Asia”: 33.3 + 65.7 = 99.0; 100.0 is expected (1.0 too little)."
    ]


def test_parts_of_something_else_are_unchecked(table, check):
    report = check(table(SHARES), text=ACROSS.replace("100", "150"))
    assert report.findings == ()
    assert report.coverage.unchecked == {"the parts add up to something else altogether": 4}


@pytest.mark.parametrize("one", ["Share of women", "Nothing"])
def test_a_part_alone_is_no_whole(table, check, one):
    text = f'rule x\n  in tables with columns "{one}"\n  expect sum of columns = 100\n'
    assert check(table(SHARES), rules="", text=text).coverage.rules_bound == 0
