"""What the text says of each figure: the words, figures and periods around it."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.document import Document, Paragraph
from checker.understand.claims.statements import statements, stems
from tests.drafts import analysed, stated


def test_words_reach_to_the_next_figure_and_the_nearest_stands_first() -> None:
    first, second = stated("The Centre closed 36 old cases and opened 41 new ones.")
    assert (first.before, first.after) == (("closed", "centre"), ("old", "cases", "opened"))
    assert (second.before, second.after) == (("opened", "cases", "old"), ("new", "ones"))
    assert second.words == {"opened", "cases", "old", "new", "ones"}


@pytest.mark.parametrize(("letters", "words"), [(100, ("lower", "sea")), (101, ("lower",))])
def test_words_further_off_than_a_hundred_letters_are_not_said_of_a_figure(
    letters: int, words: tuple[str, ...]
) -> None:
    gap = " " * (letters - len("sea") - len(" lower "))
    (found,) = stated(f"A sea{gap} lower 345.")
    assert found.before == words


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The salaries and the salary of officers", "en", ("salari", "salary", "office")),
        ("Les dépenses des missions", "fr", ("dépens", "missio")),
        ("国家项目", "zh", ("国家", "家项", "项目")),
        ("12 P-5, no 4 at", "en", ()),
    ],
)
def test_words_are_cut_to_stems_and_chinese_to_pairs_of_characters(
    text: str, language: str, found: tuple[str, ...]
) -> None:
    assert stems(text, LANGUAGES[language]) == found


def test_a_percentage_of_the_amount_before_it_shares_its_words() -> None:
    amount, rate, other = stated(
        "Fuel costs show a decrease of $3,400,000, or 3.5 per cent, of the 40 per cent planned."
    )
    assert (rate.before, rate.again) == (amount.before, True)
    assert (amount.again, other.again) == (False, False)


def test_two_figures_on_either_side_stand_beside_a_figure() -> None:
    found = stated("Of 11 units, 12 are old, 13 are new, 14 are lent, 15 are lost and 16 are sold.")[3]
    assert [each.quantity.text for each in (*found.former, *found.later)] == ["12", "13", "15", "16"]
    assert found.beside == {stated(f"There are {n} units.")[0].fact for n in (12, 13, 15, 16)}


def test_figures_of_other_sentences_stand_beside_none() -> None:
    first, second = stated("There are 11 units. There are 12 houses.")
    assert (first.beside, second.beside, first.is_beside(second)) == (frozenset(), frozenset(), False)
    assert first.is_beside(first)


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("In 2024/25 there were 12 cars, while in 2025/26 the Unit had 345 drivers.", {"2025/26"}),
        ("In 2024/25 the Unit had 12 cars and 345 drivers.", {"2024/25"}),
        ("By 1 May 2025 the Unit had 345 drivers.", set()),
    ],
)
def test_a_figure_has_the_periods_of_its_words_else_those_of_its_sentence(text: str, periods: set[str]) -> None:
    assert stated(text)[-1].periods == periods


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("an increase of $345", 1),
        ("a reduction of $345", -1),
        ("increases and reductions of $345", 0),
        ("a sum of $345", 0),
    ],
)
def test_words_tell_of_a_rise_or_of_a_fall(text: str, turn: int) -> None:
    assert stated(f"There is {text}.")[0].turn == turn


def test_a_figure_behind_a_comparison_is_what_another_is_held_against() -> None:
    assert [each.compared for each in stated("The rate was 34.5 per cent compared with 36.5 per cent.")] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "language", "recalls"),
    [
        ("Of the 36 cases, some were old.", "en", True),
        ("Out of 36 cases, some were old.", "en", True),
        ("Some of the 36 cases were old.", "en", False),
        ("Sur les 36 dossiers, certains sont anciens.", "fr", True),
        ("Certains dossiers sur 36 sont anciens.", "fr", False),
    ],
)
def test_a_sentence_that_begins_with_so_many_things_recalls_them(text: str, language: str, recalls: bool) -> None:
    assert stated(text, language=language)[0].recalls is recalls


def test_sixteen_letters_may_stand_before_what_a_sentence_recalls() -> None:
    assert [stated(f"Of the {word} 36 cases, some were old.")[0].recalls for word in ("eightiet", "eightieth")] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "number", "prose"),
    [
        ("There are 36 cases.", None, True),
        ("There are 36 cases; and", None, True),
        ("有36个国家。", None, True),
        ("36 cases", "(a)", True),
        ("36 cases (2025: 34)", None, False),
    ],
)
def test_numbers_and_a_stop_at_the_end_make_prose(text: str, number: str | None, prose: bool) -> None:
    draft = analysed(Document("draft.md", paragraphs=(Paragraph(text, number),)))
    assert statements(draft.paragraphs, draft.mentions, draft.language)[0].prose is prose


def test_a_figure_is_the_same_fact_however_many_noughts_it_shows() -> None:
    first, second, third = (stated(f"It is {text}.")[0].fact for text in ("$5.70", "$5.7", "5.7 per cent"))
    assert first == second
    assert first != third
