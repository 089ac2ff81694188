"""What a column has that speaks for it or against it, seen from a figure of a sentence."""

from __future__ import annotations

import pytest

from checker.understand.ties.lines import CHANGE, VACANCY, NamedLine
from checker.understand.ties.reading import MentionContext
from checker.understand.ties.traits import BITS, Trait, bits, of_column, of_title


def reading(
    concept: str | None = None, *also: str, periods: tuple[str, ...] = (), near: bool = False, zone: str = ""
) -> MentionContext:
    """A figure that is said to be this, with what else is named near it."""
    return MentionContext(zone, concept=concept, also=frozenset(also), periods=frozenset(periods), near=near)


def column(*concepts: str, periods: tuple[str, ...] = (), phrase: str = "", over: tuple[str, ...] = ()) -> NamedLine:
    """A column that holds this."""
    return NamedLine(0, phrase, frozenset(concepts), frozenset(periods), over=over)


def test_every_trait_has_its_bits_which_add_up() -> None:
    assert BITS.keys() == set(Trait)
    assert bits(list(Trait)) == sum(BITS.values())


def test_what_is_unsaid_or_said_otherwise_speaks_against_a_cell_and_what_is_said_for_it() -> None:
    against = {
        trait
        for trait in set(Trait) - {Trait.ROW_OVER}
        if trait.name.endswith(("_UNSAID", "_OTHER", "_OVER", "_UNCITED", "_FAR", "_PART"))
    }
    assert {trait for trait in Trait if BITS[trait] < 0} == against


def test_the_words_right_beside_a_figure_say_more_than_those_further_off() -> None:
    assert bits([Trait.ROW_BESIDE_IT]) > bits([Trait.ROW_SAID]) > bits([Trait.ROW_BEFORE]) > bits([Trait.ROW_UNSAID])
    assert bits([Trait.PERIOD_NEAR]) > bits([Trait.PERIOD_SAID]) > bits([])
    assert bits([]) > bits([Trait.PERIOD_OVER]) > bits([Trait.PERIOD_OTHER])
    assert bits([Trait.HEAD_NAMED]) > bits([Trait.HEAD_SAID])


@pytest.mark.parametrize(
    ("said", "held", "expected"),
    [
        (reading("spent"), column("spent"), [Trait.CONCEPT_SAID]),
        (reading("balance", "spent"), column("spent"), [Trait.CONCEPT_NAMED]),
        (reading("balance"), column("spent"), [Trait.CONCEPT_OTHER]),
        (reading(), column("spent"), [Trait.CONCEPT_UNSAID]),
        (reading("spent"), column(), [Trait.CONCEPT_UNSAID]),
        (reading(), column(), []),
    ],
)
def test_a_figure_is_what_a_column_holds_or_something_else(
    said: MentionContext, held: NamedLine, expected: list[Trait]
) -> None:
    assert of_column(said, held, vacancies=False) == expected


@pytest.mark.parametrize(
    ("said", "held", "expected"),
    [
        (reading(CHANGE), column(CHANGE), Trait.CHANGE_SAID),
        (reading(CHANGE), column("spent"), Trait.CHANGE_OTHER),
        (reading("spent"), column(CHANGE), Trait.CHANGE_OTHER),
        (reading("spent"), column("spent", CHANGE), Trait.CHANGE_OTHER),
    ],
)
def test_a_difference_is_no_figure_of_its_own(said: MentionContext, held: NamedLine, expected: Trait) -> None:
    assert of_column(said, held, vacancies=False) == [expected]


@pytest.mark.parametrize(
    ("said", "held", "expected"),
    [
        (reading(VACANCY), column(), [Trait.RATE_SAID]),
        (reading(VACANCY, "approved"), column("approved"), [Trait.RATE_SAID, Trait.CONCEPT_NAMED]),
        (reading(VACANCY, "approved"), column(), [Trait.RATE_SAID, Trait.CONCEPT_OTHER]),
        (reading("spent"), column(), [Trait.CONCEPT_UNSAID]),
    ],
)
def test_a_rate_of_vacancy_is_that_of_a_table_of_such_rates_and_of_its_budget(
    said: MentionContext, held: NamedLine, expected: list[Trait]
) -> None:
    assert of_column(said, held, vacancies=True) == expected


@pytest.mark.parametrize(
    ("said", "near", "own", "expected"),
    [
        ("2024/25", True, "2024/25", [Trait.PERIOD_NEAR]),
        ("2024/25", False, "2024/25", [Trait.PERIOD_SAID]),
        ("2023/24", True, "2024/25", [Trait.PERIOD_OTHER]),
        ("2024", True, "2024/25", []),  # the year lies within the period: that says nothing
    ],
)
def test_a_column_is_of_the_period_that_is_said_or_of_another(
    said: str, near: bool, own: str, expected: list[Trait]
) -> None:
    assert of_column(reading(periods=(said,), near=near), column(periods=(own,)), vacancies=False) == expected


@pytest.mark.parametrize(
    ("said", "own", "expected"),
    [
        (("2024-12-31",), ("2024-12-31",), [Trait.TITLE_PERIOD]),
        (("2023-12-31",), ("2024-12-31",), [Trait.TITLE_OTHER]),
        (("2024",), ("2024-12-31",), []),  # the day lies within the year: that says nothing
        ((), ("2024-12-31",), []),
    ],
)
def test_a_table_is_of_the_period_in_its_title_or_of_another(
    said: tuple[str, ...], own: tuple[str, ...], expected: list[Trait]
) -> None:
    assert of_title(reading(periods=said), frozenset(own)) == expected


def test_a_heading_s_period_speaks_less_against_a_column_of_another_than_the_sentence_s() -> None:
    over = MentionContext("", periods=frozenset({"2023/24"}), over=True)
    assert of_column(over, column(periods=("2024/25",)), vacancies=False) == [Trait.PERIOD_OVER]
    assert of_column(over, column(periods=("2023/24",)), vacancies=False) == [Trait.PERIOD_SAID]


def test_without_a_period_on_either_side_it_says_nothing() -> None:
    assert of_column(reading(periods=("2024",)), column(), vacancies=False) == []
    assert of_column(reading(), column(periods=("2024",)), vacancies=False) == []


@pytest.mark.parametrize(
    ("zone", "head", "expected"),
    [
        (" the need of air transport ", column(phrase=" air transport "), [Trait.HEAD_NAMED]),
        (" the vehicle in rome ", column(phrase=" air transport ", over=(" rome ",)), [Trait.HEAD_NAMED]),
        (" the need of air crew ", column(phrase=" air transport "), [Trait.HEAD_SAID]),
        (" the airport ", column(phrase=" air transport "), []),
        (" the need of a mission ", column(phrase=" a "), []),  # one letter is named by chance
        ("空运所需资源", column(phrase="空运"), [Trait.HEAD_NAMED]),
        ("空间所需资源", column(phrase="空运"), []),
    ],
)
def test_words_near_a_figure_name_a_column_in_full_or_begin_to(
    zone: str, head: NamedLine, expected: list[Trait]
) -> None:
    assert of_column(reading(zone=zone), head, vacancies=False) == expected
