"""Names are compared as a reader would."""

from __future__ import annotations

import pytest

from checker.understand.abbreviations import Likeness, compare, parts


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("科学、技术和执行", "科学、技术和创新", Likeness.NEAR),
        ("行政事务", "行政领导和管理", Likeness.OTHER),
        ("least developed country", "Least Developed Countries", Likeness.SAME),
        ("geographic information system", "geographical information system", Likeness.NEAR),
        ("land use and forestry", "the land use and forestry sector", Likeness.SAME),
        ("United Nations Mission in Kosovo", "United Nations Interim Administration Mission in Kosovo", Likeness.NEAR),
        ("Office of Supply Chain", "Oversight Steering Committee", Likeness.OTHER),
        ("Unidad de Gestión Nacional", "unidades de gestión nacionales", Likeness.SAME),
        ("Field Service", "Field/Security Service", Likeness.NEAR),
        ("Регионального сервисного центра", "Региональный сервисный центр", Likeness.SAME),
    ],
)
def test_names_are_compared_without_case_number_and_inflection(first: str, second: str, likeness: Likeness) -> None:
    assert compare(first, second) is likeness
    assert compare(second, first) is likeness


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [("monitoring", "monitering", Likeness.NEAR), ("reporting", "reparting", Likeness.OTHER)],
)
def test_names_that_share_nine_letters_in_ten_are_spelled_alike(first: str, second: str, likeness: Likeness) -> None:
    assert compare(first, second) is likeness


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("land water forest desert fund", "land water forest budget office", Likeness.NEAR),
        ("land water forest desert fund board chair", "land water forest desert office team plan", Likeness.OTHER),
    ],
)
def test_names_that_share_three_words_in_five_are_taken_for_one_another(
    first: str, second: str, likeness: Likeness
) -> None:
    assert compare(first, second) is likeness


@pytest.mark.parametrize(
    ("name", "stems"),
    [
        ("The Policies of the Organisations", ("policy", "organization")),
        ("Services généraux", ("servic", "general")),
        ("科学、技术", ("科", "学", "技", "术")),
        ("Bus", ("bus",)),
        ("of the", ()),
    ],
)
def test_a_name_is_its_stems_without_articles_or_its_chinese_characters(name: str, stems: tuple[str, ...]) -> None:
    assert parts(name) == stems


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("CadreStratégique d’Action", "Cadre Stratégique d’Action", Likeness.SAME),
        ("Fiel d Support Office", "Field Support Office", Likeness.SAME),
        ("MINISTERE DE LA SANTE", "Ministère de la Santé", Likeness.SAME),
        ("Cadre Stratégique d’Action Nationale", "Cadre Statistique d’Action Nationale", Likeness.NEAR),
    ],
)
def test_spaces_and_accents_make_no_other_name(first: str, second: str, likeness: Likeness) -> None:
    assert compare(first, second) is likeness
