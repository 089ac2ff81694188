"""Which numbers of a text count or measure something, and where they stand."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import mentions
from checker.understand.claims.figures import figures


@pytest.mark.parametrize(
    "text",
    [
        "On 14 March 2021 and in 2019, for the biennium 2020-2021 and the period 2024/25.",
        "See A/80/604/Add.10, paragraphs 12, 13 and 15, tables 3 and 4, resolution 2719 (2023) and ISO 14001.",
        "A P-4 and a D-1 post; call 212-963-1234 or write to room 12.",
        "A two-year plan, a 12-month period and one-third of it.",
        "By Eq. (2.6) and equation (8.11), under clause 2.15, with the Analyser® 4800 on 20171019.",
    ],
)
def test_names_made_of_digits_are_no_quantities(text: str) -> None:
    assert mentions(text, LANGUAGES["en"]) == []


def test_a_currency_of_several_words_before_a_figure_belongs_to_it() -> None:
    (mention,) = mentions("Un total de dólares de los Estados Unidos 500", LANGUAGES["es"])
    assert (mention.quantity.text, mention.quantity.unit) == ("dólares de los Estados Unidos 500", "USD")


@pytest.mark.parametrize(
    ("code", "text", "printed"),
    [
        ("en", "It cost $66.8 million, or 89.9 per cent.", ["$66.8 million", "89.9 per cent"]),
        ("en", "a change of -5 posts, by 2 percentage points", ["-5", "2 percentage points"]),
        ("en", "in the 1,999 posts (5)", ["1,999", "5"]),
        ("fr", "66,8 millions de dollars pour 1 234 postes", ["66,8 millions de dollars", "1 234"]),
        ("zh", "约6,700多万人，占百分之12", ["6,700多万", "百分之12"]),
    ],
)
def test_a_figure_has_its_sign_its_currency_its_scale_and_its_percentage(
    code: str, text: str, printed: list[str]
) -> None:
    assert [text[each.start : each.end] for each in figures(text, LANGUAGES[code])] == printed


@pytest.mark.parametrize("text", ["in 1999", "12.", "5-year", "A/5", "5/6", "12-18 posts", "on 12 May", "5 a.m."])
def test_a_year_a_day_a_range_and_a_part_of_a_name_are_no_figures(text: str) -> None:
    assert list(figures(text, LANGUAGES["en"])) == []


def test_a_figure_that_can_be_read_in_two_ways_is_read_in_one_where_the_mark_is_known() -> None:
    (open_,) = figures("1.234 puestos", LANGUAGES["es"])
    (known,) = figures("1.234 puestos", LANGUAGES["es"], ",")
    assert (open_.reading.other is None, known.reading.value, known.reading.other) == (False, 1234, None)


def test_a_capital_behind_a_figure_is_no_hour() -> None:
    found = figures("Il y avait 80 H et 108 F de 8 h à 18 h.", LANGUAGES["fr"])
    assert [each.reading.value for each in found] == [80, 108]
