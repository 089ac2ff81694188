"""What every language value must hold."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec import NODEFAULT
from msgspec.structs import fields

from checker.languages import LANGUAGES, Language


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
