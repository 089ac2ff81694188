"""Of a list, each count is that of the row beside it in the column in which the others stand."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

SCHOOLS = """

Table 1
**Schools by province, 2024**

| Province  | Schools | Teachers | Pupils |
|-----------|--------:|---------:|-------:|
| Amara     |     120 |      914 | 24,310 |
| Belen     |      85 |      633 | 18,204 |
| Corvo     |      47 |      298 |  9,876 |
| Dalia     |      66 |      512 | 14,555 |
| **Total** |     318 |    2,357 | 66,945 |
"""
ESCUELAS = (
    SCHOOLS.replace("Table", "Cuadro")
    .replace("Schools by province", "Escuelas por provincia")
    .replace("Province ", "Provincia")
    .replace("Schools", "Escuelas")
    .replace("Teachers", "Docentes")
    .replace("Pupils", "Alumnos")
)
ECOLES = (
    SCHOOLS.replace("Table", "Tableau")
    .replace("Schools by", "Écoles par")
    .replace("Schools", "Écoles")
    .replace("Teachers", "Enseignants")
    .replace("Pupils", "Élèves")
)
DISAGREED = TieStatus.DISAGREED


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("Amara has 120 schools, Belen 85, Corvo 47 and Dalia 93.", SCHOOLS),
        ("Schools are in Amara (120), Belen (85), Corvo (63) and Dalia (66).", SCHOOLS),
        ("There are 914 teachers in Amara, 633 in Belen and 746 in Corvo.", SCHOOLS),
        ("Pupils: 24,310 in Amara, 18,204 in Belen and 31,262 in Corvo.", SCHOOLS),
        ("Les écoles se trouvent à Amara (120), Belen (85), Corvo (63) et Dalia (66).", ECOLES),
        ("Las escuelas están en Amara (120), Belen (32), Corvo (47) y Dalia (66).", ESCUELAS),
    ],
)
def test_a_count_of_a_list_is_that_of_its_row(text: str, table: str) -> None:
    assert bonds(text, table).count(DISAGREED) == 1


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("Amara has 120 schools, Belen 85 schools, Corvo 47 and Dalia 51 hospitals.", SCHOOLS),
        ("Amara (120), Belen (85) and Dalia (51 of its schools) took part.", SCHOOLS),
        ("In 2024, Amara had 120 schools, Belen 85 and Corvo 47; Dalia had 51 in 2020.", SCHOOLS),
        ("Amara has 120 schools and Belen 85; Corvo plans 52.", SCHOOLS),
        ("Of the schools, 120 are in Amara, 85 in Belen and 113 in Corvo and Dalia together.", SCHOOLS),
        ("Water was brought to all 120 schools of Amara, all 85 of Belen and 39 of Corvo.", SCHOOLS),
        ("Les travaux ont touché 120 écoles à Amara, 85 à Belen et 39 à Corvo.", ECOLES),
        ("Recibieron agua 120 escuelas de Amara, 85 de Belen y 39 de las 47 de Corvo.", ESCUELAS),
    ],
)
def test_a_part_or_another_thing_is_no_count_of_the_row(text: str, table: str) -> None:
    assert DISAGREED not in bonds(text, table)
