"""What every language value must hold."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec import NODEFAULT
from msgspec.structs import fields

from checker.languages import LANGUAGES, Language, detect, has_chinese, script_of


def test_the_six_official_languages_are_known() -> None:
    assert set(LANGUAGES) == {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_language_is_complete(language: Language) -> None:
    optional = {field.name for field in fields(language) if field.default is not NODEFAULT}
    empty = [
        field.name for field in fields(language) if field.name not in optional and not getattr(language, field.name)
    ]
    assert empty == []


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_a_calendar_has_twelve_months_seven_weekdays_and_all_its_words(language: Language) -> None:
    calendar = language.calendar
    assert (len(calendar.months), len(calendar.weekdays)) == (12, 7)
    assert [field.name for field in fields(calendar) if not all(getattr(calendar, field.name))] == []
    assert all(form.count("[") == form.count("]") and "{day}" in form for form in calendar.forms)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_scales_are_powers_of_ten(language: Language) -> None:
    assert all(str(scale.normalize()).startswith("1") for scale in language.scales.values())
    assert {scale.normalize().as_tuple().digits for scale in language.scales.values()} == {(1,)}


def test_a_billion_is_not_a_billion_everywhere() -> None:
    assert LANGUAGES["en"].scales["billion"] == Decimal(10**9)
    assert LANGUAGES["fr"].scales["billion"] == Decimal(10**12)
    assert LANGUAGES["fr"].scales["milliard"] == Decimal(10**9)
    assert LANGUAGES["es"].scales["billón"] == Decimal(10**12)
    assert LANGUAGES["es"].scales["mil millones"] == Decimal(10**9)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The balance of the fund at the end of the year is shown in the table below."),
        ("fr", "Le solde du fonds à la fin de l’année est présenté dans le tableau pour les Parties."),
        ("es", "El saldo de los fondos al final del año se muestra en el cuadro para las Partes."),
        ("ru", "Остаток средств на конец года показан в таблице."),
        ("zh", "下表列出年底资金结余, 包括 GM 和 EDM。"),
        ("ar", "يبين الجدول رصيد الصندوق في نهاية السنة."),
    ],
)
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "12,345", "USG D-1 P-5"])
def test_a_text_without_signs_is_taken_for_english(text: str) -> None:
    assert detect(text) == "en"


def test_a_chinese_document_with_many_latin_names_is_chinese() -> None:
    assert detect("表 3 核定和已填充的员额 USG D-2 D-1 P-5 P-4 P-3 P-2 GS EDM COMMS ERPA STI AS GM") == "zh"


@pytest.mark.parametrize(
    ("text", "code"), [("Fonds для", "ru"), ("Fonds of для", None), ("12 %", None), ("ЮНЕП", "ru")]
)
def test_a_script_of_its_own_tells_a_language_where_it_outweighs_half_the_latin_letters(
    text: str, code: str | None
) -> None:
    assert script_of(text) == code


@pytest.mark.parametrize(
    ("text", "has"), [("表 3", True), ("Table 3", False), ("Таблица 3 —", False), ("「3」ア", False)]
)
def test_one_chinese_character_makes_a_text_chinese_and_other_wide_ones_do_not(text: str, has: bool) -> None:
    assert has_chinese(text) is has
