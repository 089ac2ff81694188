"""Dates are read in the six languages, with what one end of a range leaves out."""

from __future__ import annotations

from datetime import date

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates import days_in, ranges_in

LAST_OF_JUNE = date(2024, 6, 30)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "expenditure as at 30 June 2024 amounted to"),
        ("en", "due on June 30, 2024 at noon"),
        ("fr", "les dépenses au 30 juin 2024 s’élevaient"),
        ("es", "al 30 de junio de 2024"),
        ("ru", "по состоянию на 30 июня 2024 года"),
        ("ru", "на 30 июня 2024 г."),
        ("zh", "截至2024年6月30日"),
        ("zh", "截至 2024 年 6 月 30 日"),
        ("ar", "حتى 30 حزيران/يونيه 2024"),
    ],
)
def test_a_date_is_read_as_its_language_prints_it(code: str, text: str) -> None:
    assert [day.date for day in days_in(text, LANGUAGES[code])] == [LAST_OF_JUNE]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "from 1 July 2023 to 30 June 2024"),
        ("en", "the 1 July 2023–30 June 2024 period"),
        ("en", "1 July to 30 June 2024"),
        ("fr", "du 1er juillet 2023 au 30 juin 2024"),
        ("es", "del 1 de julio de 2023 al 30 de junio de 2024"),
        ("ru", "с 1 июля 2023 года по 30 июня 2024 года"),
        ("zh", "2023年7月1日至2024年6月30日"),
        ("ar", "من 1 تموز/يوليه 2023 إلى 30 حزيران/يونيه 2024"),
    ],
)
def test_a_range_is_read_as_its_language_prints_it(code: str, text: str) -> None:
    found = [(each.first.date, each.last.date) for each in ranges_in(text, LANGUAGES[code])]
    assert found == [(date(2023, 7, 1), LAST_OF_JUNE)]


@pytest.mark.parametrize(
    ("code", "text"), [("en", "12–18 May 2022"), ("zh", "2022年5月12日至18日"), ("fr", "du 12 au 18 mai 2022")]
)
def test_a_range_within_a_month_prints_it_once(code: str, text: str) -> None:
    found = [(each.first.date, each.last.date) for each in ranges_in(text, LANGUAGES[code])]
    assert found == [(date(2022, 5, 12), date(2022, 5, 18))]


@pytest.mark.parametrize(
    "text", ["31 may be repatriated", "in June 31 posts were filled", "A/80/31 March", "2,031 June", "resolution 31"]
)
def test_other_figures_beside_the_name_of_a_month_are_no_impossible_dates(text: str) -> None:
    assert all(day.exists for day in days_in(text, LANGUAGES["en"]))


def test_the_29th_of_february_is_a_day_of_leap_years_only() -> None:
    days = list(days_in("29 February 2023, 29 February 2024, 29 February", LANGUAGES["en"]))
    assert [day.exists for day in days] == [False, True, True]


def test_an_hour_is_no_day_that_a_range_runs_to() -> None:
    for text in ("Le 19 novembre 2003 à 17:00", "Le 19 novembre 2003 à 17 h 30"):
        assert ranges_in(text, LANGUAGES["fr"]) == ()


def test_a_word_without_its_capital_is_no_month_in_english() -> None:
    assert days_in("Fixed values y 0 may be chosen.", LANGUAGES["en"]) == ()
    assert len(days_in("le 3 mai 2024", LANGUAGES["fr"])) == 1


@pytest.mark.parametrize(
    ("month", "days"),
    [
        ("January", 31),
        ("February", 29),
        ("March", 31),
        ("April", 30),
        ("May", 31),
        ("June", 30),
        ("July", 31),
        ("August", 31),
        ("September", 30),
        ("October", 31),
        ("November", 30),
        ("December", 31),
    ],
)
def test_a_day_without_its_year_is_one_that_some_year_has(month: str, days: int) -> None:
    found = days_in(f"{days} {month} and {days + 1} {month}", LANGUAGES["en"])
    assert [day.exists for day in found] == [True, False]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "14 March 2021 – 7pm"),
        ("fr", "14 mars 2021 à 7 heures"),
        ("es", "14 de marzo de 2021 – 7 de la tarde"),
        ("ru", "14 марта 2021 года – 7 часов"),
        ("ar", "14 آذار/مارس 2021 – 7 مساء"),
        ("zh", "2021年3月14日–7时"),
    ],
)
def test_a_range_that_begins_with_its_day_ends_with_a_month(code: str, text: str) -> None:
    assert ranges_in(text, LANGUAGES[code]) == ()
    assert [day.date for day in days_in(text, LANGUAGES[code])] == [date(2021, 3, 14)]


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("en", "No. 6 – 12 September 2014", 0),
        ("fr", "n° 6–12 septembre 2014", 0),
        ("es", "núm. 6 – 12 de septiembre de 2014", 0),
        ("ru", "№ 6 – 12 сентября 2014 года", 0),
        ("en", "update 6 – 1 September 2014", 0),
        ("en", "update 6 – 12 September 2014", 1),
        ("en", "held 6–1 September 2014", 1),
        ("en", "from 6 – 1 September 2014", 1),
        ("ru", "с 6 – 1 сентября 2014 года", 1),
        ("en", "(6 – 1 September 2014)", 1),
    ],
)
def test_a_number_before_a_dash_and_a_date_is_a_day_only_where_it_may_be(code: str, text: str, found: int) -> None:
    assert len(ranges_in(text, LANGUAGES[code])) == found


@pytest.mark.parametrize(
    ("code", "text"), [("en", "Issue 35 March 2014"), ("fr", "n° 35 mars 2014"), ("ru", "выпуск 35 марта 2014 года")]
)
def test_the_number_of_an_issue_is_no_day(code: str, text: str) -> None:
    assert days_in(text, LANGUAGES[code]) == ()
    assert len(days_in(text.split(" ", 1)[1], LANGUAGES[code])) == 1
