"""In a table whose heads say years only, the title says what its figures are, and a sentence need be no slip of one."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

HELD, DISAGREED = TieStatus.HELD, TieStatus.DISAGREED
TABLE = """

Table 1
**Visits to mobile libraries**

| County    |   2021 |   2022 |   2023 |
|-----------|-------:|-------:|-------:|
| Aldrin    | 31,460 | 33,815 | 35,972 |
| Bexley    | 12,705 | 13,288 | 14,930 |
| Corrow    |  8,194 |  7,851 |  9,416 |
| **Total** | 52,359 | 54,954 | 60,318 |
"""
RATES = """

Table 1
**Employment rate by county**
(Per cent)

| County |  2019 |  2021 |  2023 |
|--------|------:|------:|------:|
| Aldrin |  58.2 |  61.7 |  64.9 |
| Bexley |  70.4 |  71.3 |  73.8 |
"""
VISITES = (
    TABLE.replace("Table", "Tableau")
    .replace("Visits to mobile libraries", "Visites des bibliothèques mobiles")
    .replace("County", "Comté")
    .replace(",", " ")
)
VISITAS = (
    TABLE.replace("Table", "Cuadro")
    .replace("Visits to mobile libraries", "Visitas a las bibliotecas móviles")
    .replace("County", "Condado")
    .replace(",", " ")
)
CHINESE = """

表1
**各县流动图书馆借阅人数**

| 县   | 2021年 | 2022年 | 2023年 |
|------|-------:|-------:|-------:|
| 东江 | 31,460 | 33,815 | 35,972 |
| 南湖 | 12,705 | 13,288 | 14,930 |
"""
YEARLY = """

Table 1
**Children vaccinated**

| Year | Measles | Cholera |
|------|--------:|--------:|
| 2021 |  76,415 |  68,270 |
| 2022 |  82,340 |  74,905 |
"""


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("In 2022, the libraries in Aldrin recorded 47,291 visits.", TABLE),
        ("In 2022, the libraries in Aldrin recorded 31,460 visits.", TABLE),
        ("Visits in Corrow rose from 8,194 in 2021 to 16,538 in 2023.", TABLE),
        ("In 2023, there were 35,972 visits in Aldrin and 21,687 in Bexley.", TABLE),
        ("Table 1 shows 21,374 visits in Bexley in 2022.", TABLE),
        ("The employment rate in Aldrin rose from 43.5 per cent in 2019 to 64.9 per cent in 2023.", RATES),
        ("In 2023, the rate in Bexley was 71.3 per cent.", RATES),
        ("En 2022, le comté de Bexley comptait 21 574 visites.", VISITES),
        ("El número de visitas de Corrow pasó de 8 194 en 2021 a 16 538 en 2023.", VISITAS),
        ("In 2022, 147,916 children were vaccinated against measles.", YEARLY),
        ("2022年，东江县流动图书馆借阅人数为47,291人。", CHINESE),
    ],
)
def test_a_figure_whose_row_and_year_are_said_with_nothing_that_the_table_has_not_disagrees(text, table):
    assert bonds(text, table).count(DISAGREED) == 1


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("In 2022, Aldrin had 42,157 mobile libraries.", TABLE),
        ("The number of mobile libraries in Aldrin rose from 24,130 in 2021 to 25,157 in 2023.", TABLE),
        ("In 2022, the libraries in Aldrin recorded 22,300 visits by children.", TABLE),
        ("Aldrin and Bexley recorded 50,902 visits in 2023, of which Bexley 14,930.", TABLE),
        ("Visits in Aldrin in 2022 cost 47,300 dollars.", TABLE),
        ("In the first half of 2022, the libraries in Aldrin recorded 18,300 visits.", TABLE),
        ("Visits in Corrow rose by 4,115 from 2021 to 2023.", TABLE),
        ("In 2024, the libraries in Aldrin recorded 38,291 visits.", TABLE),
        ("Expenditure on visits in Aldrin in 2022 was 27,300.", TABLE),
        ("In 2022, the libraries in Aldrin recorded 2,817 visits.", TABLE),
        ("2022年，东江县流动图书馆借阅儿童人数为17,291人。", CHINESE),
        ("2022年，东江县有17,291家流动图书馆。", CHINESE),
        ("Aldrin recorded 33,815 visits before it came to 47,291 in 2023 with two vans.", TABLE),
        ("In 2023, the employment rate of women in Aldrin was 57.1 per cent.", RATES),
        ("In 2023, 45.3 per cent of the pupils in Aldrin passed.", RATES),
    ],
)
def test_what_counts_another_thing_or_a_part_or_is_far_off_is_not_told(text, table):
    assert DISAGREED not in bonds(text, table)


def test_two_columns_of_one_year_leave_open_which_is_meant():
    table = TABLE.replace("|   2022 |   2023 |", "|   2023 |   2023 |")
    assert DISAGREED not in bonds("In 2023, the libraries in Aldrin recorded 47,291 visits.", table)
