"""Signs that every language prints alike."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES, Language
from checker.languages.signs import ACRONYMS, CURRENCIES, MISSING, NILS
from checker.quantities.quantity import is_missing, read_quantity

EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


@EVERY
def test_a_dash_is_nil_in_every_language(language: Language) -> None:
    readings = [read_quantity(sign, language) for sign in NILS]
    assert [reading is not None and reading.nil for reading in readings] == [True] * len(NILS)


@EVERY
def test_dots_are_not_available_in_every_language_and_no_figure(language: Language) -> None:
    assert [is_missing(sign, language) for sign in MISSING] == [True] * len(MISSING)
    assert not is_missing(".", language)


@EVERY
def test_a_currency_is_told_by_its_sign_in_every_language(language: Language) -> None:
    readings = [read_quantity(f"{sign} 5", language) for sign in CURRENCIES]
    assert [reading and reading.currency for reading in readings] == list(CURRENCIES.values())


def test_a_sign_that_names_no_currency_makes_no_figure() -> None:
    assert read_quantity("₿ 5", LANGUAGES["en"]) is None


def test_no_abbreviation_that_stands_unexplained_is_listed_twice() -> None:
    assert len(set(ACRONYMS)) == len(ACRONYMS)
    assert all(set(ACRONYMS) <= set(language.acronyms) for language in LANGUAGES.values())
