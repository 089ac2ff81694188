"""A figure of someone whom the document does not know is no misprint of a row that its sentence names besides."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

AID = """

# Aid in Malawi

Table 1
**Funds received, by sector**

| Sector     | Schools helped | Schools visited |
|------------|---------------:|----------------:|
| Education  |          1,234 |           2,418 |
| Nutrition  |          3,671 |           4,905 |
| Protection |          2,862 |           3,144 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "In Zambia, education helped 1,243 schools.",
        "Nutrition, with the aid of Ruritania, helped 3,617 schools.",
        "The Green Moon helped 1,243 schools for education.",
        "UNHCR helped 1,243 schools for education.",
        "Contractors claimed to have visited 3,114 schools for protection.",
        "Other agencies helped 2,826 schools under protection.",
        "Protection helped 2,826 schools for women.",
    ],
)
def test_who_or_what_is_named_besides_a_row_without_being_known_has_its_own_figure(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", AID)


@pytest.mark.parametrize(
    "text",
    [
        "In Malawi, education helped 1,243 schools.",
        "Education, unlike Protection, helped 1,243 schools.",
        "Under section IV, education helped 1,243 schools.",
        "Schools helped for nutrition numbered 3,617.",
        "Protection took the lead in the north, which means that it helped 2,826 schools.",
    ],
)
def test_a_name_that_stands_over_the_text_or_in_a_table_leaves_a_misprint_one(text: str) -> None:
    assert bonds(f"1. {text}", AID) == [TieStatus.DISAGREED]


FUNDS = """
Table 2
**Funds spent, in dollars**

| Purpose | Amount |
|---------|-------:|
| Paper   | $3,200 |
| Chalk   | $4,100 |
"""


@pytest.mark.parametrize(("said", "expected"), [("sum", False), ("sum of help", True)])
def test_a_difference_in_money_is_none_of_a_table_of_no_money_unless_its_words_are_said(
    said: str, expected: bool
) -> None:
    found = bonds(f"1. The {said} for Nutrition exceeded that for Protection by $1,716.", AID + FUNDS)
    assert (TieStatus.DISAGREED in found) is expected


def a_table(caption: str, head: str, *rows: str) -> str:
    """A table of schools or teachers, with a sector a row."""
    figures = ("1 234 | 2 418", "3 671 | 4 905", "2 862 | 3 144")
    lines = (f"| {row} | {each} |" for row, each in zip(rows, figures, strict=True))
    return "\n\n" + "\n".join((f"**{caption}**", "", f"| {head} |", "|---|---:|---:|", *lines)) + "\n"


FRENCH = a_table("Tableau 1. Écoles aidées, par secteur", "Secteur | 2023 | 2024", "Éducation", "Nutrition", "Santé")
SPANISH = a_table("Cuadro 1. Escuelas ayudadas, por sector", "Sector | 2023 | 2024", "Educación", "Agua", "Salud")
RUSSIAN = a_table("Таблица 1. Школы, получившие помощь", "Сектор | 2023 год | 2024 год", "Питание", "Вода", "Жилье")
ARABIC = a_table("الجدول 1. المدارس حسب القطاع", "القطاع | 2023 | 2024", "التعليم", "التغذية", "الحماية")
CHINESE = a_table("表1. 按部门分列的学校数目", "部门 | 2023年 | 2024年", "教育", "营养", "保护")


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("En 2024, l’éducation a aidé 2 481 écoles{}.", FRENCH),
        ("En 2024, educación ayudó a 2 481 escuelas{}.", SPANISH),
        ("В 2024 году на питание перешли 2481 школа{}.", RUSSIAN),
        ("{}وفي عام 2024، دعم قطاع التعليم 2 481 من المدارس.", ARABIC),
        ("{}2024年，教育部门有2 481所学校。", CHINESE),
    ],
)
def test_a_place_that_no_table_has_takes_a_figure_with_it_in_every_language(text: str, table: str) -> None:
    places = {
        FRENCH: " en Zambie",
        SPANISH: " en Zambia",
        RUSSIAN: " в Замбии",
        ARABIC: "وفي زامبيا، ",
        CHINESE: "在赞比亚，",
    }
    assert bonds(f"1. {text.format('')}", table) == [TieStatus.DISAGREED]
    assert TieStatus.DISAGREED not in bonds(f"1. {text.format(places[table])}", table)


def test_a_figure_of_the_row_below_is_told_though_its_clause_begins_with_a_verb() -> None:
    said = "1. Nutrition comes first with 3,671 schools helped, followed by education with 2,862 schools helped."
    assert bonds(said, AID)[-1] is TieStatus.DISAGREED
