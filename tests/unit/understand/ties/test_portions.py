"""The percentage behind a figure says which cell the figure should be, where it is right for that one alone."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_another import LETTERS
from tests.unit.understand.ties.test_tying import SPENDING, bonds

WELLS = """

Table 1
Wells and pumps by province

| Province | Wells dug | Pumps mended |
|----------|----------:|-------------:|
| Ost      |     1,318 |          204 |
| Vann     |       926 |          385 |
| Tarn     |       477 |          163 |
| Total    |     2,721 |          752 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "Vann had 5,183 wells, 34.0 per cent of them all.",
        "Vann had 1,318 wells, which is 34.0 per cent of what was planned for the whole country.",
        "The largest share of the wells dug, 1,318 in all, went to Vann; they represent 34.0 per cent of the total.",
        "In Tarn, 61 of the pumps that had broken in the storm were set going (21.7 per cent of all pumps mended).",
    ],
)
def test_the_figure_of_which_the_row_has_another_share_is_told(text: str) -> None:
    assert TieStatus.DISAGREED in bonds(f"1. {text}", WELLS)


@pytest.mark.parametrize(
    "text",
    [
        "Vann had 926 wells, 34.0 per cent of them all.",
        "Vann had 5,183 wells, of which 34.0 per cent were shallow.",
        "Vann had 5,183 wells, an increase of 34.0 per cent.",
        "Vann had 5,183 wells, compared with 34.0 per cent of all that were dug.",
        "Vann had about 5,183 wells, 34.0 per cent of them all.",
        "Vann had 5,183 wells, 34 per cent of them all.",
        "Vann and Ost had 5,183 wells, 34.0 per cent of them all.",
        "Of the 15,244 visitors in Vann, 5,183 came to see the wells, 34.0 per cent of them all.",
        "Vann had 5,183 wells, 37.0 per cent of them all.",
        "The wells of Vann serve 5,183 people, 41.0 per cent of all.",
    ],
)
def test_what_is_no_share_of_the_row_or_is_right_otherwise_is_left_alone(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", WELLS)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Expenditure was €2,777,100, or 95.5 per cent of the approved budget.", True),
        ("Expenditure was €5,881,500, or 95.5 per cent of the approved budget.", False),
        ("Of €6,156,100, the office used €2,777,100 in the year, or 95.5 per cent.", True),
        ("The new houses cost €2,777,100, or 95.5 per cent of the loan.", False),
    ],
)
def test_a_total_is_meant_where_its_whole_is_said_too(text: str, is_told: bool) -> None:
    assert (TieStatus.DISAGREED in bonds(f"1. {text}", SPENDING)) is is_told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La Tunisie a envoyé 918 lettres, soit 36,8 % de toutes les lettres reçues."),
        ("es", "Túnez envió 918 cartas, o sea, el 36,8 % de todas las cartas recibidas."),
        ("ru", "Тунис направил 918 писем, или 36,8 процента всех писем."),
        ("zh", "收到突尼斯的来信918件，即36.8%。"),
    ],
)
def test_each_language_says_a_share_of_a_figure(code: str, text: str) -> None:
    title, stub, head, row = LETTERS[code]
    rows = f"| {row} | 214 |\n| Albania | 368 |\n| **Total** | **582** |\n"
    table = f"\n\n# {title}\n\n| {stub} | {head} |\n|---|---:|\n{rows}"
    assert TieStatus.DISAGREED in bonds(f"1. {text}", table)
    assert TieStatus.DISAGREED not in bonds(f"1. {text.replace('918', '214')}", table)
