"""Relations between rows, column by column."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(("years", "lines"), [(1, "1 column"), (2, "2 columns")])
def test_rows_that_mean_something_else_are_told_by_their_columns(table, check, years, lines):
    figures = {"Gross requirements": [4368, 4365], "Staff assessment": [430, 473], "Net requirements": [1717, 2828]}
    rows = [" | ".join([label, *map(str, row[:years])]) for label, row in figures.items()]
    report = check(table("\n".join([" | 2025 | 2026"[: 7 * years], "-----", *rows]), counts=True), rules="net")
    reason = f"the rows mean something else here: the relation holds in 0 of {lines}"
    assert (report.findings, report.coverage.unchecked) == ((), {reason: years})
