"""Heads that are set upright over narrow columns."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Table
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.tables.building import tables_of
from tests.pages import heads, page, rows

DRAWN = """
        ──────────┬─────────┬─────────
        {stub}



        ──────────┼─────────┼─────────
        Bonn          12.0      11.5
        Rome           3.0       1.5
        ──────────┴─────────┴─────────
"""
ROWS = [("Bonn", "12.0", "11.5"), ("Rome", "3.0", "1.5")]


def upright(text: str, x: float, bottom: float = 145.0, length: float = 10.0) -> Turned:
    """A word that runs upwards."""
    return Turned(text, Box(x, bottom - length, x + 8, bottom), 8.0, True)


def table(*words: Turned, stub: str = "Office") -> Table:
    """A table over whose columns words run upwards."""
    drawn = page(DRAWN.replace("{stub}", stub))
    (found,) = tables_of(sheets_of([replace(drawn, sideways=words)]))[0]
    return found


@pytest.mark.parametrize("stub", ["Office", ""])
def test_words_that_run_up_are_heads_of_the_columns_under_them(stub: str) -> None:
    found = table(
        upright("Posts", 115), upright("of", 127, 150), upright("staff", 127, 139), upright("Cost", 155), stub=stub
    )
    assert (heads(found), rows(found)) == ([("Posts of staff",), ("Cost",)], ROWS)


def test_words_that_run_up_beside_the_rows_are_no_heads() -> None:
    found = table(upright("Posts", 115, 185), upright("Cost", 155, 185))
    assert heads(found) == [(), ()]


@pytest.mark.parametrize(("bottom", "path"), [(146.5, ("Staff", "Men")), (145.5, ("Staff",))])
def test_words_that_run_up_stand_under_what_is_printed_over_them(bottom: float, path: tuple[str, ...]) -> None:
    found = table(upright("Men", 125, bottom, 7.0), stub="Office       Staff")
    assert heads(found)[0] == path
