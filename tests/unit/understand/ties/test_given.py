"""A figure that nearly is a cell's is no slip of it where the row gives it otherwise."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

SCHOOLS = """

Table 1
Schools and pupils by province

| Province | Schools | Pupils | Girls  | Girls (per cent) | Teachers |
|----------|--------:|-------:|-------:|-----------------:|---------:|
| Amara    |      60 | 15,000 |  7,260 |             48.4 |      480 |
| Belen    |     100 | 20,000 | 10,620 |             53.1 |      460 |
| Corvo    |     138 | 24,000 | 12,480 |             52.0 |      265 |
| Total    |     298 | 59,000 | 30,360 |             51.5 |    1,205 |
"""

PLEDGES = """

Table 1
Pledges and payments, 2022
(United States dollars)

| Donor   | Pledged   | Paid      | Outstanding | Paid (per cent) |
|---------|----------:|----------:|------------:|----------------:|
| Canada  | 3,000,000 | 2,612,000 |     388,000 |            87.1 |
| Finland | 4,100,000 | 3,200,000 |     900,000 |            78.0 |
| Total   | 7,100,000 | 5,812,000 |   1,288,000 |            81.9 |
"""


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        ("In Corvo there were 138 schools and 24,000 pupils, 40.7 per cent of all pupils.", SCHOOLS),
        ("In Corvo, 48.0 per cent of the pupils are boys.", SCHOOLS),
        ("Of what Canada pledged in 2022, 12.9 per cent was outstanding.", PLEDGES),
        ("On average, a donor paid $2,906,000 in 2022.", PLEDGES),
    ],
)
def test_what_the_row_gives_is_no_slip_of_a_cell(text: str, tables: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", tables)


@pytest.mark.parametrize(
    ("text", "tables"),
    [
        ("In Corvo, 57.0 per cent of the pupils were girls.", SCHOOLS),
        ("Canada paid $2,672,000 in 2022.", PLEDGES),
    ],
)
def test_a_slip_of_a_cell_is_told(text: str, tables: str) -> None:
    assert TieStatus.DISAGREED in bonds(f"1. {text}", tables)


FARMS = """

Table 1
Farms of the survey

| Farm         | Sheep, spring | Lost, spring | Sheep, autumn | Lost, autumn |
|--------------|--------------:|-------------:|--------------:|-------------:|
| Farm A (hill)|           391 |           23 |           384 |           49 |
| Farm B (dale)|           192 |           13 |           191 |           27 |
| Farm C (fen) |           370 |           31 |           388 |           61 |
| Total        |           953 |           67 |           963 |          137 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "Farm A lost 23 sheep in spring and farm C 31. In all, farm B had 383 sheep.",  # 192 and 191
        "Farm A lost 23 sheep in spring and farm C 31. In all, farm B had 386 sheep.",  # wrong, and no slip of farm A
    ],
)
def test_a_figure_of_the_row_that_its_clause_names_is_none_of_another(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", FARMS)


def test_a_slip_of_the_row_that_its_clause_names_is_told() -> None:
    assert TieStatus.DISAGREED in bonds("1. Farm C lost 31 sheep in spring. In autumn, farm A had 348 sheep.", FARMS)
