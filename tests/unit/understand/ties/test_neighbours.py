"""A figure that stands in another row than the one which its clause names is told, where nothing else explains it."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_another import LETTERS, PLACES
from tests.unit.understand.ties.test_tying import SPENDING, bonds


@pytest.mark.parametrize(
    "text",
    [
        "Tunis has 316 staff.",
        "In Lima, 316 staff were in post.",
        "Manila has 268 posts.",
        "The share of women in Lima is 46.1 per cent.",
        "In Tunis alone, 316 staff were in post.",
        "In Tunis, where 316 staff were in post, rents rose; Manila was cheap.",
    ],
)
def test_the_figure_of_another_row_is_told_where_only_one_row_is_named(text: str) -> None:
    assert bonds(f"1. {text}", PLACES) == [TieStatus.DISAGREED]


@pytest.mark.parametrize(
    "text",
    [
        "Unlike Tunis, the Peruvian office had 241 staff.",
        "The office that is second after Tunis has 316 staff.",
        "A move to Tunis took 241 staff.",
        "The 241 staff were moved to Tunis.",
        "Tunis will have 316 staff.",
        "Tunis used to have 241 staff.",
        "Tunis had 316 staff in 2019.",
        "Tunis had 241 staff less than Manila.",
        "Manila has two offices. Tunis helps with 316 staff.",
        "Tunis has about 316 staff.",
    ],
)
def test_the_figure_of_another_row_may_be_meant_where_more_is_said(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", PLACES)


@pytest.mark.parametrize(
    "text", ["Tunis had 316 staff, Manila 316 staff.", "Lima had 387 staff, compared with 387 in Tunis."]
)
def test_the_same_figure_is_not_that_of_two_rows(text: str) -> None:
    assert bonds(f"1. {text}", PLACES).count(TieStatus.DISAGREED) == 1


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La Tunisie à elle seule a envoyé 368 lettres."),
        ("es", "Túnez por sí solo envió 368 cartas."),
        ("ru", "В одном только Тунисе было 368 писем."),
        ("zh", "仅突尼斯的来信368件。"),
    ],
)
def test_each_language_says_that_a_row_is_meant_alone(code: str, text: str) -> None:
    title, stub, head, row = LETTERS[code]
    table = f"\n\n# {title}\n\n| {stub} | {head} |\n|---|---:|\n| {row} | 214 |\n| Albania | 368 |\n"
    assert bonds(text, table) == [TieStatus.DISAGREED]


def test_what_is_held_against_a_figure_is_not_of_another_row() -> None:
    assert bonds("1. Tunis had 316 staff compared with 19 guests.", PLACES)[0] is TieStatus.DISAGREED


def test_a_quarter_that_names_a_row_is_no_quarter_of_a_thing() -> None:
    table = (
        PLACES.replace("Tunis ", "Third quarter").replace("Manila", "First quarter").replace("by place", "by quarter")
    )
    assert bonds("1. In the third quarter there were 316 staff.", table) == [TieStatus.DISAGREED]


def test_a_figure_of_two_digits_stands_in_another_row_by_chance() -> None:
    table = PLACES.replace("387", "37").replace("316", "31")
    assert TieStatus.DISAGREED not in bonds("1. Tunis has 31 staff.", table)


def test_a_row_within_the_group_that_is_named_may_be_meant() -> None:
    table = """

# Visits in 2025

| Region | Visits |
|--------|-------:|
| Africa |        |
| &nbsp;Chad | 412 |
| &nbsp;Togo | 268 |
| **Africa** | **680** |
| Asia   |    355 |
"""
    assert TieStatus.DISAGREED not in bonds("1. Africa had 412 visits.", table)
    assert bonds("1. Asia had 412 visits.", table) == [TieStatus.DISAGREED]


def test_a_figure_that_stands_in_rows_of_two_names_is_open() -> None:
    assert bonds("1. Expenditure for travel was €2,011,300.", SPENDING) == [TieStatus.DISAGREED]
    twice = SPENDING.replace("2,034.5", "2,011.3").replace("| **Total**", "| Rent | 3.1 | 2,011.3 |\n| **Total**")
    assert TieStatus.DISAGREED not in bonds("1. Expenditure for travel was €2,011,300.", twice)
