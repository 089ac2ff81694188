"""A number that is a part of the name of a row or a column is no figure of it."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.table import Column, Row, Table
from checker.understand.claims import mentions
from checker.understand.ties import TieStatus
from checker.understand.ties.numbered import NumberedNames
from tests.unit.understand.ties.test_tying import bonds


@pytest.mark.parametrize(
    ("code", "label", "text", "named"),
    [
        ("en", "Basin 14", "In basin 14, 52 wells were dug.", ["14"]),
        ("en", "Basin 14", "In basins 12 and 14, 52 wells were dug.", ["14"]),
        ("en", "Basin 14", "In basins 11, 12 or 14 they dug 52 wells.", ["14"]),
        ("en", "Basin 14", "In basin 12, 14 wells were dug.", []),
        ("en", "Basin 14", "Of the wells 14 were dug.", []),
        ("en", "Wells of 14", "A number of 14 were dug.", []),
        ("en", "Basin 14.5", "In basin 14, 52 wells were dug.", []),
        ("fr", "Lot 12 (école)", "Les lots 11 et 12 comptent 37 puits.", ["12"]),
        ("es", "Distrito 13", "En el distrito 13 se abrieron 52 pozos.", ["13"]),
        ("ru", "Неделя 36", "За неделю 36 вырыто 52 колодца.", ["36"]),
        ("ar", "الأسبوع 36", "وفي الأسبوع 36 حُفرت 52 بئراً", ["36"]),
        ("zh", "区域14", "在区域14挖了52口井。", ["14"]),
    ],
)
@pytest.mark.parametrize("as_head", [False, True])
def test_the_word_before_a_number_says_whether_it_is_one_of_a_name(
    code: str, label: str, text: str, named: list[str], as_head: bool
) -> None:
    table = Table((Column((label,)),), ()) if as_head else Table((), (Row(label, ()),))
    names = NumberedNames([table])
    assert [each.quantity.text for each in mentions(text, LANGUAGES[code]) if names.has(text, each)] == named


WELLS = """

Table 1
**Wells dug and repaired, by basin**

| Basin    | Dug   | Repaired |
|----------|------:|---------:|
| Basin 13 | 1,418 |       28 |
| Basin 14 | 2,306 |       19 |
| Basin 15 | 1,733 |       16 |
"""


def test_a_row_that_is_named_by_a_number_makes_no_figure_of_it() -> None:
    text = "1. Basin 13 alone had 1,418 wells dug; in basin 14, 2,306 wells were dug, more than the 1,733 of basin 15."
    assert bonds(text, WELLS) == [TieStatus.HELD] * 3
    assert TieStatus.DISAGREED in bonds(text.replace("2,306", "2,360"), WELLS)
