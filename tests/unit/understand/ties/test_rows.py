"""The rows that a text names, whatever form it gives to their names."""

from __future__ import annotations

import pytest

from checker.understand.ties.lines import spoken
from checker.understand.ties.traits import Trait
from checker.understand.ties.weighing import RowOf
from tests.libraries import library, table


def test_rows_are_found_by_their_labels_in_spoken_form() -> None:
    found = library(table("1", 2, "Posts", "Travel"), table("2", 5, "Post"))
    assert found.names.rows_called(" post ") == [(0, 0), (1, 0)]
    assert (found.names.rows_called(" fuel "), found.names.rows_called(" ")) == ((), ())


def test_a_text_names_the_rows_with_the_longest_names_that_it_has() -> None:
    found = library(table("1", 2, "Travel", "Official travel"), table("2", 5, "IT", "Travel"))
    assert found.names.rows_in(spoken("The official travel of staff")) == {(0, 1)}
    assert found.names.rows_in(spoken("Travel and IT")) == {(0, 0), (1, 1)}
    assert found.names.rows_in(spoken("Travellers")) == set()


@pytest.mark.parametrize(
    ("clause", "behind", "expected"),
    [
        ("for supplies", ", services and tools as planned", {(0, 0)}),
        ("for travel", ", supplies, services and tools", {(0, 1)}),
        (")", ", travel (", set()),
        ("for fuel", ", travel", set()),
    ],
)
def test_a_name_goes_on_behind_the_clause_in_which_it_begins(clause: str, behind: str, expected: set[RowOf]) -> None:
    names = library(table("1", 2, "Supplies, services and tools", "Travel")).names
    assert names.begun_in(spoken(clause), spoken(clause + behind)) == expected


@pytest.mark.parametrize(("text", "expected"), [("差旅费为500万美元。", {(0, 0)}), ("燃料为500万美元。", set())])
def test_a_name_of_two_characters_is_told_where_words_are_not_parted(text: str, expected: set[RowOf]) -> None:
    assert library(table("1", 2, "差旅", "费")).names.rows_in(spoken(text)) == expected


@pytest.mark.parametrize(
    ("heads", "expected"),
    [(("Alpha", "Beta"), True), (("Spent", "Beta"), False), (("Alpha", "Year 2024"), False)],
)
def test_a_table_whose_heads_say_neither_what_nor_when_leaves_that_to_its_rows(
    heads: tuple[str, str], expected: bool
) -> None:
    assert library(table("1", 2, "Posts", heads=heads)).sheets[0].is_mute is expected


def test_rows_are_like_a_text_that_has_a_word_of_them_and_most_like_one_whose_own_words_it_has() -> None:
    found = library(table("1", 2, "Contribution from the host Government", "Other contributions", "Travel"))
    said = " the annual contribution of the host government was paid "
    assert found.names.rows_like(said) == {(0, 0): Trait.ROW_OWN_WORDS, (0, 1): Trait.ROW_WORD}


@pytest.mark.parametrize(
    ("label", "trait"),
    [
        ("Drilling of wells", Trait.ROW_OWN_WORDS),
        ("Drilling of wells with pumps near rural schools", Trait.ROW_OWN_WORDS),
        ("Drilling of wells with pumps near rural primary schools", Trait.ROW_WORD),
        ("Drilling", Trait.ROW_WORD),
    ],
)
def test_a_third_of_the_words_of_a_label_and_two_at_least_are_asked_for(label: str, trait: Trait) -> None:
    assert library(table("1", 2, label)).names.rows_like(" the drilling of many well was put off ")[0, 0] is trait


@pytest.mark.parametrize(("other", "trait"), [("Well drilling", Trait.ROW_WORDS), ("Drilling", Trait.ROW_OWN_WORDS)])
def test_words_that_other_labels_have_too_say_less(other: str, trait: Trait) -> None:
    found = library(table("1", 2, "Drilling of wells", other), table("2", 9, "Drilling of wells"))
    assert found.names.rows_like(" the drilling of many well was put off ")[0, 0] is trait


@pytest.mark.parametrize(
    ("language", "label", "text"),
    [
        ("ru", "Ошская область", "в Ошской области насчитывалось"),
        ("ru", "Международные организации", "взносы международных организаций"),
        ("fr", "Ituri", "les réfugiés de l’Ituri"),
        ("ar", "الخدمات التعاقدية", "المتصلة بالخدمات التعاقدية"),
        ("ar", "إدلب", "في حلب وإدلب معا"),
    ],
)
def test_a_name_is_known_in_another_case_and_behind_what_is_glued_to_it(language: str, label: str, text: str) -> None:
    assert library(table("1", 2, label), language=language).names.rows_in(spoken(text)) == {(0, 0)}


def test_a_letter_that_no_language_glues_to_a_name_is_a_part_of_the_word() -> None:
    assert library(table("1", 2, "دلب"), language="ar").names.rows_in(spoken("في إدلب")) == set()
