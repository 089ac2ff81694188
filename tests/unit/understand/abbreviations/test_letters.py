"""Which words an abbreviation may be made of, by its letters."""

from __future__ import annotations

import pytest

from checker.understand.abbreviations.letters import spelled_out


@pytest.mark.parametrize(("short", "start"), [("TEMA", 4), ("TELMA", None), ("TELMAR", None)])
def test_half_of_the_letters_after_the_first_at_least_open_words(short: str, start: int | None) -> None:
    assert spelled_out(short, "the telecommunication market") == start


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
    ("name", "expected"), [("Centre of the for the to Budget", 0), ("Centre of the for the to a Budget", None)]
)
def test_a_name_has_five_words_at_most_beyond_one_for_each_letter(name: str, expected: int | None) -> None:
    assert spelled_out("CB", name) == expected
