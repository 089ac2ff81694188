"""Abbreviations are tied to the names that they are made of, and names are compared as a reader would."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.abbreviations import Likeness, compare, expansions, uses
from checker.understand.abbreviations.letters import spelled_out
from checker.understand.passages import Kind, Passage


def passage(text: str, kind: Kind = Kind.PARAGRAPH) -> Passage:
    return Passage(kind, text, "paragraph 1", "paragraph 1")


@pytest.mark.parametrize(
    ("short", "text", "name"),
    [
        ("UNMIK", "of the United Nations Interim Administration Mission in Kosovo", "United Nations Interim "),
        ("ICT", "the area of information and communications technology", "information and communications "),
        ("GATT", "to the General Agreement on Tariffs and Trade", "General Agreement on Tariffs "),
        ("PNA", "a élaboré un Plan National d’Adaptation", "Plan National "),
        ("LULUCF", "for land use, land-use change and forestry", "land use, land-use change "),
        ("РСЦ", "через Региональный сервисный центр", "Региональный сервисный "),
    ],
)
def test_a_name_begins_where_its_abbreviation_does(short: str, text: str, name: str) -> None:
    start = spelled_out(short, text)
    assert start is not None
    assert text[start:].startswith(name)


@pytest.mark.parametrize(
    ("short", "text"),
    [("ICT", "other computers and printers"), ("UNON", "prerequisite actions"), ("CO", "office")],
)
def test_words_by_chance_are_no_name(short: str, text: str) -> None:
    assert spelled_out(short, text) is None


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
    ("code", "text", "found"),
    [
        ("en", "Abbreviations: FS, Field Service; UNV, UN Volunteer.", ["Field Service", "UN Volunteer"]),
        ("en", "Abbreviations: A = land use, land-use change, B = budget.", ["land use, land-use change", "budget"]),
        ("en", "Abbreviation: UNMIK, Mission, UNIFIL, Force in Lebanon.", ["Mission", "Force in Lebanon"]),
        ("zh", "缩略语：GM = 全球机制，STI = 科学、技术和执行。", ["全球机制", "科学、技术和执行"]),
        ("fr", "Abréviations : SM = Service mobile.", ["Service mobile"]),
        ("ru", "Сокращения: ПС — полевая служба; СУ — служба учета.", ["полевая служба", "служба учета"]),
        ("ar", "المختصرات: ف = الفئة الفنية؛ خ ع = الخدمات العامة.", ["الفئة الفنية", "الخدمات العامة"]),
    ],
)  # fmt: skip
def test_a_legend_is_read_whatever_signs_it_sets(code: str, text: str, found: list[str]) -> None:
    listed = list(expansions(passage(text, Kind.NOTE), LANGUAGES[code]))
    assert [each.long for each in listed] == found
    assert all(each.in_legend for each in listed)


def test_numerals_symbols_and_capitals_throughout_are_no_abbreviations() -> None:
    texts = ["chapter IV of A/AC.96 and ICCD/COP(15)/7", "TAKES NOTE OF THE REPORT", "P-5 and CO2"]
    assert [use.short for text in texts for use in uses(passage(text))] == []
    assert [use.short for use in uses(passage("The ERP of the centre, and other ERPs"))] == ["ERP", "ERP"]


@pytest.mark.parametrize(
    ("name", "expected"), [("Centre of the for the to Budget", 0), ("Centre of the for the to a Budget", None)]
)
def test_a_name_has_five_words_at_most_beyond_one_for_each_letter(name: str, expected: int | None) -> None:
    assert spelled_out("CB", name) == expected


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
    ("first", "second", "expected"),
    [
        ("CadreStratégique d’Action", "Cadre Stratégique d’Action", Likeness.SAME),
        ("Fiel d Support Office", "Field Support Office", Likeness.SAME),
        ("MINISTERE DE LA SANTE", "Ministère de la Santé", Likeness.SAME),
        ("Cadre Stratégique d’Action Nationale", "Cadre Statistique d’Action Nationale", Likeness.NEAR),
    ],
)
def test_spaces_and_accents_make_no_other_name(first: str, second: str, expected: Likeness) -> None:
    assert compare(first, second) is expected


def test_a_word_before_a_colon_is_no_abbreviation() -> None:
    assert [use.short for use in uses(passage("NOTE: The data of the CTE are shown. SOURCE : the CTE."))] == [
        "CTE",
        "CTE",
    ]
