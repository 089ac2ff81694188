"""An amount by which something changed and its percentage stand side by side in one row of a table."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

CHANGES = """

Table 1
**Resources, in thousands of United States dollars**

| Class   | Approved | Proposed | Variance, amount | Variance, percentage |
|---------|---------:|---------:|-----------------:|---------------------:|
| Travel  |  4,127.6 |  5,302.9 |          1,175.3 |                 28.5 |
| Rent    |  9,034.5 |  8,210.4 |          (824.1) |                (9.1) |
| Vehicles|  7,350.2 |  7,511.8 |            161.6 |                  2.2 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "The resources for travel reflect an increase of $1,175,300, or 41.7 per cent, compared with the year before.",
        "The resources for travel reflect an increase of $1,175,300 (or 41.7 per cent) compared with the year before.",
        "The resources for travel reflect an increase of $2,460,900, or 28.5 per cent, compared with the year before.",
    ],
)
def test_where_one_of_the_two_stands_in_a_row_the_other_is_beside_it(text: str) -> None:
    assert TieStatus.DISAGREED in bonds(f"1. {text}", CHANGES)


@pytest.mark.parametrize(
    "text",
    [
        "The resources for travel reflect an increase of $1,175,300, or 28.5 per cent, compared with the year before.",
        "The resources for travel reflect an increase of $1,175,300, or about 30 per cent, over the year before.",
        "The resources for travel reflect an increase of $1,175,300, or 29 per cent, compared with the year before.",
        "The resources for fuel reflect an increase of $2,460,900, or 28.5 per cent, compared with the year before.",
        "The resources for travel are $1,175,300, or 41.7 per cent, of the budget.",
        "The resources for travel reflect an increase of $1,175,300, or 12.0 per cent, compared with $9,794,000.",
    ],
)
def test_what_agrees_is_hedged_unnamed_or_has_a_base_of_its_own_is_not_told(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", CHANGES)


@pytest.mark.parametrize(
    ("title", "heads", "row", "text"),
    [
        (
            "Tableau 1. Ressources, en milliers de dollars des États-Unis",
            "Objet | Approuvé | Proposé | Variation, montant | Variation, pourcentage",
            "Voyages | 4 127,6 | 5 302,9 | 1 175,3 | 28,5",
            "Les ressources pour les voyages reflètent une augmentation de 1 175 300 dollars, soit {} %.",
        ),
        (
            "Cuadro 1. Recursos, en miles de dólares de los Estados Unidos",
            "Objeto | Aprobado | Propuesto | Variación, monto | Variación, porcentaje",
            "Viajes | 4 127,6 | 5 302,9 | 1 175,3 | 28,5",
            "Los recursos para viajes reflejan un aumento de 1 175 300 dólares, o el {} %, respecto del año anterior.",
        ),
        (
            "Таблица 1. Ресурсы, в тыс. долл. США",
            "Статья | Утверждено | Предлагаемые | Разница, сумма | Разница, процент",
            "Поездки | 4 127,6 | 5 302,9 | 1 175,3 | 28,5",
            "Ресурсы на поездки отражают увеличение на 1 175 300 долл. США, или на {} процента.",
        ),
        (
            "表1. 资源(千美元)",
            "类别 | 核定 | 拟议 | 差异，数额 | 差异，百分比",
            "旅费 | 4,127.6 | 5,302.9 | 1,175.3 | 28.5",
            "旅费增加1,175,300美元，即{}%。",
        ),
    ],
)
def test_both_are_held_in_other_languages(title: str, heads: str, row: str, text: str) -> None:
    table = f"\n\n**{title}**\n\n| {heads} |\n|---|---:|---:|---:|---:|\n| {row} |\n"
    mark = "." if "." in row else ","
    for printed, bond in ((f"28{mark}5", TieStatus.HELD), (f"41{mark}7", TieStatus.DISAGREED)):
        assert bonds(f"1. {text.format(printed)}", table)[-1] is bond
